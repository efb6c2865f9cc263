// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <optional>

#include "base/language.h"
#include "text/font_set.h"

namespace jianli {
namespace {

/// A table of a face, released with the object.
struct Table {
  explicit Table(hb_face_t* face, hb_tag_t tag)
      : blob(hb_face_reference_table(face, tag)) {
    bytes = reinterpret_cast<const std::uint8_t*>(hb_blob_get_data(blob, &size));
  }
  ~Table() { hb_blob_destroy(blob); }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  /// Big-endian signed 16 bits at `offset`; 0 beyond the table's end.
  [[nodiscard]] int int16(unsigned offset) const {
    if (offset + 2 > size) return 0;
    return static_cast<std::int16_t>(bytes[offset] << 8 | bytes[offset + 1]);
  }
  [[nodiscard]] unsigned uint16(unsigned offset) const {
    return static_cast<std::uint16_t>(int16(offset));
  }

  hb_blob_t* blob;
  const std::uint8_t* bytes = nullptr;
  unsigned size = 0;
};

/// Reads what layout and the PDF's font descriptor need (OpenType head, OS/2, post,
/// name).
FaceMetrics read_metrics(hb_face_t* face) {
  FaceMetrics metrics;
  metrics.units_per_em = static_cast<int>(hb_face_get_upem(face));
  const Table head(face, HB_TAG('h', 'e', 'a', 'd'));
  for (unsigned i = 0; i < 4; ++i) metrics.bounds[i] = head.int16(36 + 2 * i);
  const Table os2(face, HB_TAG('O', 'S', '/', '2'));
  metrics.weight = os2.int16(4);
  metrics.ascent = os2.int16(68);
  metrics.descent = os2.int16(70);
  metrics.x_height = os2.int16(86);
  metrics.cap_height = os2.int16(88);
  const Table post(face, HB_TAG('p', 'o', 's', 't'));
  metrics.italic_angle = post.int16(4) + post.uint16(6) / 65536.0;
  metrics.fixed_pitch = post.uint16(12) != 0 || post.uint16(14) != 0;
  char name[128];
  unsigned length = sizeof name;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                      name);
  metrics.postscript_name = name;
  return metrics;
}

/// The face of a collection that a language asks for: the longest listed prefix of its
/// tag.
unsigned face_index(const FontFile& file, std::string_view language) {
  unsigned index = file.index;
  std::size_t best = 0;
  for (const auto& [tag, candidate] : file.indexes) {
    const bool matches = language.starts_with(tag) &&
                         (language.size() == tag.size() || language[tag.size()] == '-');
    if (matches && tag.size() > best) {
      best = tag.size();
      index = candidate;
    }
  }
  return index;
}

/// The first candidate that exists: in the folders by its file name, then as it is
/// written.
std::string find_file(const FontFile& file,
                      const std::vector<std::filesystem::path>& folders) {
  std::error_code ignored;
  for (const std::string& candidate : file.files) {
    const std::filesystem::path path(candidate);
    for (const std::filesystem::path& folder : folders) {
      const std::filesystem::path inside = folder / path.filename();
      if (std::filesystem::is_regular_file(inside, ignored)) return inside.string();
    }
  }
  for (const std::string& candidate : file.files) {
    if (std::filesystem::is_regular_file(candidate, ignored)) return candidate;
  }
  return {};
}

/// Maps a font file and makes HarfBuzz's views of one of its faces; null faces on
/// failure.
Face open_face(const FontFile& file, const std::string& path, unsigned index) {
  Face face;
  face.family = file.family;
  face.script = file.script;
  face.weight = file.weight;
  face.slant = file.slant;
  face.path = path;
  face.index = index;
  hb_blob_t* blob = hb_blob_create_from_file_or_fail(path.c_str());
  if (blob == nullptr) return face;
  if (index < hb_face_count(blob)) {
    face.face.reset(hb_face_create(blob, index), hb_face_destroy);
    face.metrics = read_metrics(face.face.get());
    hb_face_make_immutable(face.face.get());
    face.font.reset(hb_font_create(face.face.get()), hb_font_destroy);
    hb_font_make_immutable(face.font.get());
  }
  hb_blob_destroy(blob);
  return face;
}

std::optional<FaceId> find_face(const std::vector<Face>& faces, const FontFile& file,
                                unsigned index) {
  const auto same = std::find_if(faces.begin(), faces.end(), [&](const Face& f) {
    return f.family == file.family && f.weight == file.weight && f.slant == file.slant &&
           f.index == index;
  });
  if (same == faces.end()) return std::nullopt;
  return static_cast<FaceId>(same - faces.begin());
}

/// Collects faces while roles are resolved; the same face of two roles is opened once.
struct Opener {
  const std::vector<std::string>& han_languages;
  const FontManifest& manifest;
  const std::vector<std::filesystem::path>& folders;
  Diagnostics& diagnostics;
  OpenFaces* kept;
  FontSet set = {};
  bool needed = true;  ///< of the role that is resolved

  void open_families(const std::vector<std::string>& families, std::vector<FaceId>& ids) {
    for (const std::string& family : families) open_family(family, ids);
  }

  void open_family(const std::string& family, std::vector<FaceId>& ids) {
    bool known = false;
    for (const FontFile& file : manifest.faces) {
      if (file.family != family) continue;
      known = true;
      open_file(file, ids);
    }
    if (!known && needed) {
      diagnostics.report(Rule::missing_font, {},
                         say("no font family `{}` is known", family),
                         "`jianli fonts` lists the families");
    }
  }

  /// Opens a face, of a collection the face of each language.
  void open_file(const FontFile& file, std::vector<FaceId>& ids) {
    std::optional<std::string> path;
    for (const std::string& language : han_languages) {
      const unsigned index = face_index(file, language);
      auto id = find_face(set.faces, file, index);
      if (!id) {
        const auto before =
            kept != nullptr ? find_face(*kept, file, index) : std::nullopt;
        if (!before && !path) path = find_file(file, folders);
        Face face = before          ? (*kept)[*before]
                    : path->empty() ? Face{}
                                    : open_face(file, *path, index);
        if (!face.face) return report_absent(file);
        if (!before && kept != nullptr) kept->push_back(face);
        id = static_cast<FaceId>(set.faces.size());
        set.faces.push_back(std::move(face));
      }
      if (std::find(ids.begin(), ids.end(), *id) == ids.end()) ids.push_back(*id);
      if (file.indexes.empty()) return;
      auto& languages = set.faces[*id].languages;
      if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
        languages.push_back(language);
      }
    }
  }

  void report_absent(const FontFile& file) {
    if (!needed) return;
    diagnostics.report(
        Rule::missing_font, {},
        say(file.slant == Slant::italic ? "no usable file for {} weight {} italic"
                                        : "no usable file for {} weight {}",
            file.family, file.weight),
        say("install the package {}", file.package));
  }
};

}  // namespace

FontSet open_fonts(const std::vector<FontRoleRequest>& roles,
                   const std::vector<std::string>& han_languages,
                   const FontManifest& manifest,
                   const std::vector<std::filesystem::path>& folders,
                   Diagnostics& diagnostics, OpenFaces* kept) {
  Opener opener{han_languages, manifest, folders, diagnostics, kept};
  opener.set.han_language = han_languages.front();
  for (const FontRoleRequest& request : roles) {
    FontSet::Role role;
    role.name = request.name;
    opener.needed = request.needed;
    // Formulas are rare, and no other text takes their faces.
    const bool open = request.needed || request.name != kMathRole;
    if (open) {
      opener.open_families(request.latin, role.latin);
      opener.open_families(request.han, role.han);
      opener.open_families(request.bold_latin, role.bold_latin);
      opener.open_families(request.bold_han, role.bold_han);
    }
    role.latin_scale = request.latin_scale;
    opener.set.roles.push_back(std::move(role));
  }
  return std::move(opener.set);
}

FontSet open_fonts(const std::vector<FontRoleRequest>& roles, std::string_view language,
                   const FontManifest& manifest,
                   const std::vector<std::filesystem::path>& folders,
                   Diagnostics& diagnostics) {
  const std::string_view han = is_cjk_language(language) ? language : "zh-Hans";
  return open_fonts(roles, std::vector<std::string>{std::string(han)}, manifest, folders,
                    diagnostics);
}

std::vector<FoundFont> find_fonts(const FontManifest& manifest,
                                  const std::vector<std::filesystem::path>& folders) {
  std::vector<FoundFont> found;
  for (const FontFile& file : manifest.faces) {
    found.push_back({&file, find_file(file, folders)});
  }
  return found;
}

}  // namespace jianli
