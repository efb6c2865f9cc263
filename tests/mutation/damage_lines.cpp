// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Damage to lines: indentation, dashes, line ends.

#include <algorithm>
#include <string>

#include "damage.h"

namespace jianli::mutation {
namespace {

struct Line {
  std::size_t begin = 0;
  std::size_t content = 0;  ///< first byte that is no space
  std::size_t end = 0;
  const Place* text = nullptr;  ///< the scalar the line continues, if it does
};

/// The lines that are neither blank nor comments.
std::vector<Line> lines_of(const Original& original) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < original.text.size();) {
    const std::size_t end = line_end(original.text, begin);
    const std::size_t content = original.text.find_first_not_of(' ', begin);
    if (content < end && original.text[content] != '#') {
      Line line{begin, content, end, nullptr};
      for (const Place& place : original.places) {
        const bool scalar = place.value->kind == NodeKind::scalar;
        if (scalar && place.whole.begin < begin && place.whole.end > begin) {
          line.text = &place;
        }
      }
      lines.push_back(line);
    }
    begin = end + 1;
  }
  return lines;
}

/// Whether an item of a list is a text that goes on below.
Range scalar_of(const Line& line) {
  return line.text == nullptr ? Range{line.begin, line.end} : line.text->whole;
}

std::vector<Damage> indent(const Original& original, std::size_t from, std::size_t size,
                           std::string_view text) {
  std::vector<Damage> damages;
  for (const Line& line : lines_of(original)) {
    if (line.content - line.begin < std::max(from + size, std::size_t{0})) continue;
    Damage damage{{line.begin + from, line.begin + from + size}, std::string(text)};
    damage.also.push_back(scalar_of(line));
    // Within a text over several lines an indentation is a part of the text, or none.
    damage.may_be_equivalent = line.text != nullptr;
    damages.push_back(std::move(damage));
  }
  return damages;
}

std::vector<Damage> one_more(const Original& original) {
  return indent(original, 0, 0, " ");
}
std::vector<Damage> two_more(const Original& original) {
  return indent(original, 0, 0, "  ");
}
std::vector<Damage> one_less(const Original& original) {
  return indent(original, 0, 1, "");
}
std::vector<Damage> two_less(const Original& original) {
  return indent(original, 0, 2, "");
}
std::vector<Damage> tab_for_spaces(const Original& original) {
  return indent(original, 0, 2, "\t");
}
std::vector<Damage> tab_behind_spaces(const Original& original) {
  std::vector<Damage> damages;
  for (const Line& line : lines_of(original)) {
    Damage damage{{line.content, line.content}, "\t"};
    damage.also.push_back(scalar_of(line));
    damage.may_be_equivalent = line.text != nullptr;
    damages.push_back(std::move(damage));
  }
  return damages;
}
std::vector<Damage> full_width_space(const Original& original) {
  std::vector<Damage> damages = indent(original, 0, 2, "　");
  return damages;
}

/// Every dash of a list replaced, with the blanks behind it.
std::vector<Damage> change_dashes(const Original& original, std::string_view text,
                                  bool may_continue) {
  std::vector<Damage> damages;
  for (const Line& line : lines_of(original)) {
    if (line.text != nullptr || original.text.compare(line.content, 2, "- ") != 0)
      continue;
    Damage damage{{line.content, line.content + 2}, std::string(text)};
    damage.also.push_back({line.begin, line.end});
    damage.may_be_equivalent = may_continue;
    damages.push_back(std::move(damage));
  }
  return damages;
}

std::vector<Damage> glued_dash(const Original& original) {
  return change_dashes(original, "-", false);
}
std::vector<Damage> no_dash(const Original& original) {
  return change_dashes(original, "", false);
}
std::vector<Damage> blank_for_dash(const Original& original) {
  return change_dashes(original, "  ", true);
}
std::vector<Damage> other_dash(const Original& original) {
  return change_dashes(original, "– ", false);
}
std::vector<Damage> bullet_for_dash(const Original& original) {
  return change_dashes(original, "• ", false);
}
std::vector<Damage> star_for_dash(const Original& original) {
  return change_dashes(original, "* ", false);
}

std::vector<Damage> merge_lines(const Original& original) {
  std::vector<Damage> damages;
  const std::vector<Line> lines = lines_of(original);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const Line& next = lines[i + 1];
    Damage damage{{lines[i].end, next.content}, " "};
    damage.also.push_back({lines[i].begin, next.end});
    // Two bullets on one line are one bullet with a dash in it.
    const std::string_view below(original.text.data() + next.content, 2);
    damage.may_be_equivalent =
        next.text != nullptr || lines[i].text != nullptr || below == "- ";
    damages.push_back(std::move(damage));
  }
  return damages;
}

std::vector<Damage> delete_line(const Original& original) {
  std::vector<Damage> damages;
  for (const Line& line : lines_of(original)) {
    Damage damage{{line.begin, std::min(line.end + 1, original.text.size())}, {}};
    const std::string_view content(original.text.data() + line.content,
                                   line.end - line.content);
    const bool holds_more =
        line.text == nullptr && (content.ends_with(':') || content.ends_with('|'));
    // What stands below such a line loses its place, unless it is the list of a section
    // and goes on with that of the section above; any other value may be absent.
    damage.may_be_equivalent = !holds_more || line.content == line.begin;
    for (const Place& place : original.places) {
      if (place.entry == nullptr || place.key.begin < line.begin) continue;
      if (place.key.begin >= line.end) break;
      // A missing field is reported at its entry.
      damage.also.push_back({place.parent_begin, place.parent_begin + 1});
    }
    // Without a key, what stood below it belongs to the line above.
    damage.also.push_back({line.begin > 1 ? line.begin - 2 : 0, line.begin});
    damages.push_back(std::move(damage));
  }
  return damages;
}

std::vector<Damage> truncate(const Original& original) {
  constexpr std::size_t kStep = 7;
  std::vector<Damage> damages;
  for (std::size_t offset = 1; offset < original.text.size(); offset += kStep) {
    Damage damage{{offset, original.text.size()}, {}};
    // What is open at the cut lacks its rest: every entry begun and not ended.
    for (const Place& place : original.places) {
      if (place.parent_begin < offset && place.key.begin <= offset &&
          place.whole.end >= offset) {
        damage.also.push_back({place.parent_begin, place.parent_begin + 1});
        damage.also.push_back({std::max(place.key.begin, place.parent_begin), offset});
      }
    }
    damage.also.push_back({0, 1});
    damage.may_be_equivalent = true;
    damages.push_back(std::move(damage));
  }
  return damages;
}

constexpr Kind kKinds[] = {
    {"one space more", one_more, "in a block of text it is a space of the text"},
    {"two spaces more", two_more, "in a block of text they are spaces of the text"},
    {"one space less", one_less, "a text over several lines may be indented as it likes"},
    {"two spaces less", two_less,
     "a text over several lines may be indented as it likes"},
    {"tab for two spaces", tab_for_spaces, "in a block of text it is a part of the text"},
    {"tab behind the spaces", tab_behind_spaces,
     "in a block of text it is a part of the text"},
    {"full-width space in the indentation", full_width_space,
     "in a block of text it is a part of the text"},
    {"dash glued to its text", glued_dash, {}},
    {"no dash", no_dash, {}},
    {"blanks for a dash", blank_for_dash, "a text may go on below, more indented"},
    {"en dash for a dash", other_dash, {}},
    {"bullet for a dash", bullet_for_dash, {}},
    {"star for a dash", star_for_dash, {}},
    {"line joined with the next", merge_lines,
     "a text may hold ` - ` or `key:`, or be on one line"},
    {"line lost", delete_line,
     "a value or a line of a text may be absent, two sections may be one"},
    {"file cut off", truncate, "its beginning may be a résumé"},
};

}  // namespace

std::span<const Kind> line_kinds() { return kKinds; }

}  // namespace jianli::mutation
