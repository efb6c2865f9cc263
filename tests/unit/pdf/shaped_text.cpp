// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "shaped_text.h"

#include <hb-ot.h>
#include <hb.h>

#include <stdexcept>

#include "base/utf8.h"

namespace jianli::testing {
namespace {

int read_int16(hb_blob_t* table, unsigned at) {
  unsigned size = 0;
  const auto* bytes =
      reinterpret_cast<const unsigned char*>(hb_blob_get_data(table, &size));
  if (at + 2 > size) return 0;
  return static_cast<std::int16_t>(bytes[at] << 8 | bytes[at + 1]);
}

using Table = std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)>;

Table table_of(hb_face_t* face, const char* tag) {
  return {hb_face_reference_table(face, hb_tag_from_string(tag, 4)), hb_blob_destroy};
}

FaceMetrics read_metrics(hb_face_t* face) {
  FaceMetrics metrics;
  char name[128];
  unsigned size = sizeof name;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size,
                      name);
  metrics.postscript_name.assign(name, size);
  metrics.units_per_em = static_cast<int>(hb_face_get_upem(face));
  const Table head = table_of(face, "head"), os2 = table_of(face, "OS/2"),
              post = table_of(face, "post");
  for (unsigned i = 0; i < 4; ++i) metrics.bounds[i] = read_int16(head.get(), 36 + 2 * i);
  metrics.weight = read_int16(os2.get(), 4);
  metrics.ascent = read_int16(os2.get(), 68);
  metrics.descent = read_int16(os2.get(), 70);
  metrics.x_height = read_int16(os2.get(), 86);
  metrics.cap_height = read_int16(os2.get(), 88);
  metrics.italic_angle = read_int16(post.get(), 4);
  metrics.fixed_pitch =
      read_int16(post.get(), 12) != 0 || read_int16(post.get(), 14) != 0;
  return metrics;
}

Face open_face(const char* path, unsigned index) {
  const std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)> blob(
      hb_blob_create_from_file_or_fail(path), hb_blob_destroy);
  if (!blob) throw std::runtime_error(std::string("the tests need the font ") + path);
  Face face;
  face.path = path;
  face.index = index;
  face.face = {hb_face_create(blob.get(), index), hb_face_destroy};
  face.font = {hb_font_create(face.face.get()), hb_font_destroy};
  face.metrics = read_metrics(face.face.get());
  return face;
}

}  // namespace

const FontSet& test_fonts() {
  static const FontSet fonts = [] {
    FontSet set;
    set.faces.push_back(
        open_face("/usr/share/fonts/opentype/inter/Inter-Regular.otf", 0));
    set.faces.push_back(
        open_face("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2));
    set.faces.push_back(open_face(
        "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf", 0));
    set.faces.push_back(open_face("/usr/share/fonts/opentype/inter/Inter-Bold.otf", 0));
    set.faces.push_back(
        open_face("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc", 2));
    return set;
  }();
  return fonts;
}

TextItem shape_item(FaceId face_id, std::string_view utf8, Length x, Length baseline,
                    Length size) {
  const Face& face = test_fonts()[face_id];
  TextItem item;
  item.face = face_id;
  item.size = size;
  item.x = x;
  item.baseline = baseline;
  item.text = to_utf16(utf8);

  const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(
      hb_buffer_create(), hb_buffer_destroy);
  hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
  hb_buffer_add_utf16(buffer.get(),
                      reinterpret_cast<const std::uint16_t*>(item.text.data()),
                      static_cast<int>(item.text.size()), 0, -1);
  hb_buffer_guess_segment_properties(buffer.get());
  hb_shape(face.font.get(), buffer.get(), nullptr, 0);

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  const hb_glyph_position_t* positions =
      hb_buffer_get_glyph_positions(buffer.get(), &count);
  const auto scaled = [&](hb_position_t units) {
    return size.scaled(units, face.metrics.units_per_em);
  };
  for (unsigned i = 0; i < count; ++i) {
    PlacedGlyph glyph;
    glyph.glyph = infos[i].codepoint;
    glyph.advance = scaled(positions[i].x_advance);
    glyph.x_offset = scaled(positions[i].x_offset);
    glyph.y_offset = scaled(positions[i].y_offset);
    if (i == 0 || infos[i].cluster != infos[i - 1].cluster) {
      unsigned next = i + 1;
      while (next < count && infos[next].cluster == infos[i].cluster) ++next;
      glyph.text_begin = infos[i].cluster;
      glyph.text_end = next < count ? infos[next].cluster
                                    : static_cast<std::uint32_t>(item.text.size());
    }
    item.glyphs.push_back(glyph);
  }
  return item;
}

Length width_of(const TextItem& item) {
  Length width;
  for (const PlacedGlyph& glyph : item.glyphs) width += glyph.advance;
  return width;
}

Page make_page(std::vector<PageItem> items) {
  return {Length::millipoints(595276), Length::millipoints(841890), std::move(items), {}};
}

Pages make_pages(std::vector<PageItem> items) {
  Pages pages;
  pages.title = "张三 – 简历";
  pages.author = "张三";
  pages.language = "zh-Hans";
  pages.structure.emplace_back();
  pages.pages.push_back(make_page(std::move(items)));
  return pages;
}

}  // namespace jianli::testing
