// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/break_classes.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "text/gap_rules.h"
#include "text/resolve_sides.h"

namespace jianli {
namespace {

/// Levels at which a class is kept from a line's edge: this one and those after it.
enum class From : std::uint8_t { basic, gb, strict, never };

struct EdgeRule {
  BreakClass character;
  From no_start, no_end;
};

/// CLREQ, prohibition rules for line start and line end, and its table of levels. The
/// ellipsis is kept from the line start one level earlier than there: UAX #14 (class IN)
/// and GB setting practice both do. That a solidus is kept from the line end among Han
/// only is decided where its neighbours are known.
constexpr EdgeRule kEdgeRules[] = {
    {BreakClass::opener, From::never, From::basic},
    {BreakClass::closer, From::basic, From::never},
    {BreakClass::stop, From::basic, From::never},
    {BreakClass::connector, From::basic, From::never},
    {BreakClass::interpunct, From::basic, From::never},
    {BreakClass::solidus, From::basic, From::gb},
    {BreakClass::wide_solidus, From::basic, From::gb},
    {BreakClass::dash, From::strict, From::never},
    {BreakClass::ellipsis, From::gb, From::never},
};

constexpr std::size_t kClasses = static_cast<std::size_t>(BreakClass::ellipsis) + 1;

struct EdgeTable {
  std::array<From, kClasses> no_start{}, no_end{};
};

constexpr EdgeTable make_edge_table() {
  EdgeTable table;
  for (From& from : table.no_start) from = From::never;
  for (From& from : table.no_end) from = From::never;
  for (const EdgeRule& rule : kEdgeRules) {
    table.no_start[static_cast<std::size_t>(rule.character)] = rule.no_start;
    table.no_end[static_cast<std::size_t>(rule.character)] = rule.no_end;
  }
  return table;
}

constexpr EdgeTable kEdges = make_edge_table();

struct ClassRow {
  char16_t character;
  BreakClass meaning;
};

/// The characters beyond ASCII that have a class of their own, by code point. Quotes and
/// dashes stand in the code below: their class is not theirs alone.
constexpr ClassRow kRows[] = {
    {u'\u00A0', BreakClass::glue},     {u'\u00AD', BreakClass::soft_hyphen},
    {u'·', BreakClass::interpunct},    {u'\u200B', BreakClass::zero_width_space},
    {u'–', BreakClass::connector},     {u'…', BreakClass::ellipsis},
    {u'‧', BreakClass::interpunct},    {u'\u202F', BreakClass::glue},
    {u'‼', BreakClass::stop},          {u'⁇', BreakClass::stop},
    {u'⁈', BreakClass::stop},          {u'⁉', BreakClass::stop},
    {u'\u2060', BreakClass::glue},     {u'⋯', BreakClass::ellipsis},
    {u'⸺', BreakClass::dash},          {u'、', BreakClass::stop},
    {u'。', BreakClass::stop},         {u'〈', BreakClass::opener},
    {u'〉', BreakClass::closer},       {u'《', BreakClass::opener},
    {u'》', BreakClass::closer},       {u'「', BreakClass::opener},
    {u'」', BreakClass::closer},       {u'『', BreakClass::opener},
    {u'』', BreakClass::closer},       {u'【', BreakClass::opener},
    {u'】', BreakClass::closer},       {u'〔', BreakClass::opener},
    {u'〕', BreakClass::closer},       {u'〖', BreakClass::opener},
    {u'〗', BreakClass::closer},       {u'〘', BreakClass::opener},
    {u'〙', BreakClass::closer},       {u'〝', BreakClass::opener},
    {u'〞', BreakClass::closer},       {u'・', BreakClass::interpunct},
    {u'\uFEFF', BreakClass::glue},     {u'！', BreakClass::stop},
    {u'（', BreakClass::opener},       {u'）', BreakClass::closer},
    {u'，', BreakClass::stop},         {u'．', BreakClass::stop},
    {u'／', BreakClass::wide_solidus}, {u'：', BreakClass::stop},
    {u'；', BreakClass::stop},         {u'？', BreakClass::stop},
    {u'［', BreakClass::opener},       {u'］', BreakClass::closer},
    {u'｛', BreakClass::opener},       {u'｝', BreakClass::closer},
    {u'～', BreakClass::connector},    {u'｡', BreakClass::stop},
    {u'｢', BreakClass::opener},        {u'｣', BreakClass::closer},
    {u'､', BreakClass::stop},
};

constexpr bool is_sorted_by_character() {
  return std::is_sorted(
      std::begin(kRows), std::end(kRows),
      [](const ClassRow& a, const ClassRow& b) { return a.character < b.character; });
}
static_assert(is_sorted_by_character(), "rows are searched by bisection");

constexpr BreakClass ascii_class(char16_t c) {
  if (c >= u'0' && c <= u'9') return BreakClass::digit;
  const char16_t lower = c | 0x20;
  if (lower >= u'a' && lower <= u'z') return BreakClass::letter;
  switch (c) {
    case u' ':
      return BreakClass::space;
    case u'-':
      return BreakClass::connector;
    case u'/':
      return BreakClass::solidus;
    default:
      return is_word_sign(c) ? BreakClass::sign : BreakClass::other;
  }
}

constexpr std::array<BreakClass, 128> make_ascii_classes() {
  std::array<BreakClass, 128> classes{};
  for (char16_t c = 0; c < 128; ++c) classes[c] = ascii_class(c);
  return classes;
}

constexpr std::array<BreakClass, 128> kAscii = make_ascii_classes();

BreakClass class_of(char32_t c, Side side) {
  if (c >= 0x3400 && c <= 0x9FFF) return BreakClass::han;
  if (c >= 0xA0 && c <= 0xFFFF) {
    const auto* row = std::lower_bound(
        std::begin(kRows), std::end(kRows), c,
        [](const ClassRow& r, char32_t character) { return r.character < character; });
    if (row != std::end(kRows) && row->character == c) return row->meaning;
  }
  // Chinese quotes are brackets; Western ones are left to UAX #14 (LB19).
  if (c == U'“' || c == U'‘')
    return side == Side::han ? BreakClass::opener : BreakClass::other;
  if (c == U'”' || c == U'’')
    return side == Side::han ? BreakClass::closer : BreakClass::other;
  if (is_word_sign(c)) return BreakClass::sign;
  if (strength_of(c) == Strength::latin) return BreakClass::letter;
  return is_han_letter(c, side) ? BreakClass::han : BreakClass::other;
}

/// Whether a character is one with the character before it (UAX #14 LB9, combining marks
/// and ZWJ).
bool extends(char32_t c) {
  constexpr char32_t kJoiner = 0x200D;
  return c == kJoiner || (c >= 0x300 && u_hasBinaryProperty(static_cast<UChar32>(c),
                                                            UCHAR_GRAPHEME_EXTEND) != 0);
}

/// The class a character hands on to the marks upon it; none where LB10 has them stand
/// for themselves.
BreakClass handed_on(BreakClass base) {
  switch (base) {
    case BreakClass::space:
    case BreakClass::glue:
    case BreakClass::zero_width_space:
    case BreakClass::soft_hyphen:
      return BreakClass::other;
    default:
      return base;
  }
}

}  // namespace

BreakText classify(std::u16string_view text, const std::vector<Side>& sides) {
  BreakText out;
  out.text = text;
  out.classes.resize(text.size());
  const auto class_at = [&](std::size_t i, char32_t c) {
    const BreakClass own = class_of(c, sides[i]);
    if (own != BreakClass::other || i == 0 || !extends(c)) return own;
    return handed_on(out.classes[i - 1]);
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i];
    if (unit < 128) {
      out.classes[i] = kAscii[unit];
    } else if (unit == u'—') {
      // One is a connector, two are the dash of two ems (GB/T 15834 5.1.4).
      const bool doubled =
          (i > 0 && text[i - 1] == unit) || (i + 1 < text.size() && text[i + 1] == unit);
      out.classes[i] = doubled ? BreakClass::dash : BreakClass::connector;
    } else if (unit >= 0xD800 && unit < 0xDC00 && i + 1 < text.size()) {
      const char32_t c = 0x10000U + ((unit - 0xD800U) << 10U) + (text[i + 1] - 0xDC00U);
      const BreakClass both = class_at(i, c);
      out.classes[i] = both;
      out.classes[++i] = both;
    } else {
      out.classes[i] = class_at(i, unit);
    }
  }
  return out;
}

bool may_start_line(BreakClass character, BreakLevel level) {
  return static_cast<int>(level) <
         static_cast<int>(kEdges.no_start[static_cast<std::size_t>(character)]);
}

bool may_end_line(BreakClass character, BreakLevel level) {
  return static_cast<int>(level) <
         static_cast<int>(kEdges.no_end[static_cast<std::size_t>(character)]);
}

}  // namespace jianli
