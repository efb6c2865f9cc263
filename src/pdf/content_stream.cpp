// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/content_stream.h"

#include <cstdint>
#include <cstdlib>
#include <utility>
#include <variant>

#include "pdf/collect_glyphs.h"
#include "pdf/number.h"
#include "pdf/path.h"
#include "pdf/place_image.h"

namespace jianli {
namespace {

// A glyph may stand this far from its place before it is moved there, in 1/1000000 pt.
constexpr std::int64_t kTolerance = 5000;

// Horizontal scaling of glyphs as they are, in 1/1000 % (§9.3.4).
constexpr std::int64_t kNatural = 100000;

// Writes operators and remembers the state they leave behind, so that nothing is said
// twice.
class ContentWriter {
 public:
  ContentWriter(Length page_height, const StructurePlan& structure,
                const PageMarks& marks, const std::vector<EmbeddedFace>& faces)
      : page_height_(page_height), structure_(structure), marks_(marks), faces_(faces) {}

  void add_items(const Page& page, const PageSpans& spans);
  std::string finish();

 private:
  void add(const TextItem& item, const std::vector<TextSpan>& spans,
           const std::vector<ItemMark>& marks);
  void add(const RuleItem& item);
  void add(const DotItem& item);
  void add(const PathItem& item);
  void add(const ImageItem& item);
  void show_glyph(const TextItem& item, std::size_t index, Length pen);
  void mark_text(ItemMark mark);
  void mark_drawing(ItemMark mark);
  void open_mark(ItemMark mark);
  void close_mark();
  void append_told(std::u16string_view text);
  void set_color(Color color);
  void set_font(std::size_t font, std::int64_t size);
  void set_rise(std::int64_t rise);
  void set_stretch(std::int64_t stretch);
  void begin_text();
  void end_text();
  void move_to(std::int64_t x, std::int64_t y);
  void adjust_to(std::int64_t x);
  void show(std::uint16_t code);
  void close_string();
  void flush_strings();

  Length page_height_;
  const StructurePlan& structure_;
  const PageMarks& marks_;
  const std::vector<EmbeddedFace>& faces_;
  std::string out_;
  ItemMark mark_;  // of the sequence that is open
  Color color_;    // a page starts black (§8.4.1)
  std::size_t font_ = SIZE_MAX;
  std::int64_t size_ = 0;  // 1/1000 pt, like rise and line
  std::int64_t rise_ = 0;
  std::int64_t stretch_ = kNatural;
  std::int64_t line_x_ = 0, line_y_ = 0;
  std::int64_t pen_ = 0;  // x of the next glyph as viewers reckon it, 1/1000000 pt
  bool in_text_ = false;
  bool positioned_ = false;
  std::string strings_;  // elements of the TJ array not yet written
  bool string_open_ = false;
  bool adjusted_ = false;  // the array holds more than one string
};

// Every item is part of the structure tree or an artifact (ISO 14289-1 §7.1). Sequences
// of text stand inside text objects, those of drawings outside (ISO 32000-1 §14.6.1).
void ContentWriter::mark_text(ItemMark mark) {
  if (mark == mark_) return;
  flush_strings();
  close_mark();
  begin_text();
  open_mark(mark);
}

void ContentWriter::mark_drawing(ItemMark mark) {
  if (mark == mark_) return;
  end_text();
  close_mark();
  open_mark(mark);
}

void ContentWriter::append_told(std::u16string_view text) {
  out_ += "/ActualText<FEFF";
  append_hex(out_, text);
  out_ += ">>>BDC\n";
}

void ContentWriter::open_mark(ItemMark mark) {
  mark_ = mark;
  switch (mark.kind) {
    case MarkingKind::none:
      break;
    case MarkingKind::decoration:
      out_ += "/Artifact BMC\n";
      break;
    case MarkingKind::running:
      out_ += "/Artifact<</Type/Pagination>>BDC\n";
      if (mark.sequence == 0) break;
      out_ += "/Span<<";
      append_told(marks_.told[mark.sequence - 1]);
      break;
    case MarkingKind::content: {
      const MarkedSequence& sequence = marks_.sequences[mark.sequence];
      // One sequence and not two in each other: where the inner ends, poppler takes the
      // outer for ended. It heeds /ActualText of a /Span alone.
      out_ += '/';
      out_ +=
          sequence.is_told ? "Span" : name_of(structure_.elements[sequence.element].type);
      out_ += "<</MCID ";
      append_integer(out_, mark.sequence);
      if (sequence.is_told) {
        append_told(sequence.text);
      } else {
        out_ += ">>BDC\n";
      }
      break;
    }
  }
}

void ContentWriter::close_mark() {
  if (mark_.kind == MarkingKind::none) return;
  out_ += "EMC\n";
  if (mark_.kind == MarkingKind::running && mark_.sequence != 0) out_ += "EMC\n";
  mark_ = {};
}

void ContentWriter::set_color(Color color) {
  if (color == color_) return;
  flush_strings();
  const auto append_channel = [this](std::uint8_t channel) {
    append_fixed(out_, (channel * 1000 + 127) / 255, 3);
    out_ += ' ';
  };
  append_channel(color.red);
  if (color.red == color.green && color.green == color.blue) {
    out_ += "g\n";
  } else {
    append_channel(color.green);
    append_channel(color.blue);
    out_ += "rg\n";
  }
  color_ = color;
}

void ContentWriter::set_font(std::size_t font, std::int64_t size) {
  if (font == font_ && size == size_) return;
  flush_strings();
  out_ += "/F";
  append_integer(out_, static_cast<std::int64_t>(font));
  out_ += ' ';
  append_fixed(out_, size, 3);
  out_ += " Tf\n";
  font_ = font;
  size_ = size;
}

void ContentWriter::set_rise(std::int64_t rise) {
  if (rise == rise_) return;
  flush_strings();
  append_fixed(out_, rise, 3);
  out_ += " Ts\n";
  rise_ = rise;
}

void ContentWriter::set_stretch(std::int64_t stretch) {
  if (stretch == stretch_) return;
  flush_strings();
  append_fixed(out_, stretch, 3);
  out_ += " Tz\n";
  stretch_ = stretch;
}

void ContentWriter::begin_text() {
  if (in_text_) return;
  out_ += "BT\n";
  in_text_ = true;
  positioned_ = false;
  line_x_ = line_y_ = 0;  // BT resets the text line matrix (§9.4.1)
}

void ContentWriter::end_text() {
  if (!in_text_) return;
  flush_strings();
  close_mark();
  out_ += "ET\n";
  in_text_ = false;
}

// Differences of rounded places: rounding does not add up from line to line.
void ContentWriter::move_to(std::int64_t x, std::int64_t y) {
  flush_strings();
  append_fixed(out_, x - line_x_, 3);
  out_ += ' ';
  append_fixed(out_, y - line_y_, 3);
  out_ += " Td\n";
  line_x_ = x;
  line_y_ = y;
  pen_ = x * 1000;
  positioned_ = true;
}

// Widths in the file are rounded to 1/1000 em and know nothing of kerning or
// justification. A number n in a TJ array moves the pen by −n/1000 of the font size
// (§9.4.3).
void ContentWriter::adjust_to(std::int64_t x) {
  const std::int64_t error = x - pen_;
  if (std::abs(error) < kTolerance || size_ <= 0) return;
  const auto round_div = [](std::int64_t a, std::int64_t b) {
    return (a < 0 ? a - b / 2 : a + b / 2) / b;
  };
  // One decimal only where the whole number would leave much of the tolerance used up.
  std::int64_t tenths = round_div(-error, size_) * 10;
  if (std::abs(error + tenths / 10 * size_) * 2 > kTolerance) {
    tenths = round_div(-error * 10, size_);
  }
  close_string();
  append_fixed(strings_, tenths, 1);
  adjusted_ = true;
  pen_ -= tenths * size_ / 10;
}

void ContentWriter::show(std::uint16_t code) {
  if (!string_open_) {
    strings_ += '<';
    string_open_ = true;
  }
  append_hex(strings_, code);
}

void ContentWriter::close_string() {
  if (string_open_) strings_ += '>';
  string_open_ = false;
}

void ContentWriter::flush_strings() {
  if (strings_.empty()) return;
  close_string();
  if (adjusted_) {
    out_ += '[';
    out_ += strings_;
    out_ += "]TJ\n";
  } else {
    out_ += strings_;
    out_ += "Tj\n";
  }
  strings_.clear();
  adjusted_ = false;
}

void ContentWriter::show_glyph(const TextItem& item, std::size_t index, Length pen) {
  const EmbeddedFace& face = faces_.at(item.face);
  const PlacedGlyph& glyph = item.glyphs[index];
  const std::int64_t size = millipoints(item.size);
  const std::int64_t baseline = millipoints(page_height_ - item.baseline);
  const std::int64_t x = micropoints(pen + glyph.x_offset);
  const std::uint16_t slot = face.use->slots[glyph.glyph];
  const std::size_t reading = find_reading(*face.use, slot, text_of(item, glyph));
  const std::size_t font = face.first_font + (reading == kNoReading ? 0 : reading);
  set_font(font, size);
  set_rise(millipoints(glyph.y_offset));
  // Parts of a line that stand apart (a title and its dates) start anew; what continues
  // the line stays in it.
  if (index == 0 &&
      (!positioned_ || baseline != line_y_ || std::abs(x - pen_) > size * 1000)) {
    move_to(millipoints(pen + glyph.x_offset), baseline);
  }
  adjust_to(x);
  const std::int64_t width = face.widths[slot] * size;
  if (glyph.fills_advance && width > 0) {
    set_stretch(micropoints(glyph.advance) * kNatural / width);
    show(face.codes[slot]);
    pen_ += width * stretch_ / kNatural;
    set_stretch(kNatural);
  } else {
    show(face.codes[slot]);
    pen_ += width;
  }
}

void ContentWriter::add(const TextItem& item, const std::vector<TextSpan>& spans,
                        const std::vector<ItemMark>& marks) {
  Length pen = item.x;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    mark_text(marks[i]);
    set_color(item.color);
    for (std::size_t g = spans[i].glyph_begin; g < spans[i].glyph_end; ++g) {
      show_glyph(item, g, pen);
      pen += item.glyphs[g].advance;
    }
  }
}

void ContentWriter::add(const RuleItem& item) {
  set_color(item.color);
  const Rect& rect = item.rect;
  append_rectangle(out_, millipoints(rect.x),
                   millipoints(page_height_ - rect.y - rect.height),
                   millipoints(rect.width), millipoints(rect.height));
}

void ContentWriter::add(const DotItem& item) {
  set_color(item.color);
  append_circle(out_, millipoints(item.x), millipoints(page_height_ - item.y),
                millipoints(item.radius));
}

void ContentWriter::add(const PathItem& item) {
  set_color(item.color);
  append_path(out_, millipoints(item.x), millipoints(page_height_ - item.bottom),
              millipoints(item.size), item.path);
}

void ContentWriter::add(const ImageItem& item) { append_image(out_, item, page_height_); }

void ContentWriter::add_items(const Page& page, const PageSpans& spans) {
  for (std::size_t i = 0; i < page.items.size(); ++i) {
    const PageItem& item = page.items[i];
    const std::vector<ItemMark>& marks = marks_.items[i];
    if (const auto* text = std::get_if<TextItem>(&item)) add(*text, spans[i], marks);
    // Links are annotations of the page, not part of its content.
    if (std::holds_alternative<LinkItem>(item)) continue;
    if (!std::holds_alternative<TextItem>(item)) mark_drawing(marks.front());
    if (const auto* rule = std::get_if<RuleItem>(&item)) add(*rule);
    if (const auto* dot = std::get_if<DotItem>(&item)) add(*dot);
    if (const auto* path = std::get_if<PathItem>(&item)) add(*path);
    if (const auto* image = std::get_if<ImageItem>(&item)) add(*image);
  }
}

std::string ContentWriter::finish() {
  end_text();
  close_mark();
  return std::move(out_);
}

}  // namespace

std::string write_content(const Page& page, const PageSpans& spans,
                          const StructurePlan& structure, const PageMarks& marks,
                          const std::vector<EmbeddedFace>& faces) {
  ContentWriter writer(page.height, structure, marks, faces);
  writer.add_items(page, spans);
  return writer.finish();
}

}  // namespace jianli
