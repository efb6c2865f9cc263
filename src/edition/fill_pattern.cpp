// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/fill_pattern.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/file_name.h"
#include "base/language.h"
#include "base/utf8.h"
#include "edition/find_text.h"
#include "schema/file_pattern.h"

namespace jianli {
namespace {

/// Opening brackets and what closes them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kBrackets = {{
    {"(", ")"},
    {"[", "]"},
    {"{", "}"},
    {"（", "）"},
    {"［", "］"},
    {"【", "】"},
    {"〔", "〕"},
    {"「", "」"},
    {"『", "』"},
    {"《", "》"},
    {"“", "”"},
}};

bool is_bracket(char32_t character) {
  std::string text;
  append_utf8(text, character);
  return std::ranges::any_of(kBrackets, [&](const auto& pair) {
    return pair.first == text || pair.second == text;
  });
}

/// Marks and spaces part words from each other; brackets belong to what they enclose.
bool is_separator(char32_t character) {
  constexpr std::uint32_t kMask = U_GC_P_MASK | U_GC_S_MASK | U_GC_Z_MASK | U_GC_CC_MASK;
  const std::uint32_t category = U_GET_GC_MASK(static_cast<UChar32>(character));
  return (category & kMask) != 0 && !is_bracket(character);
}

/// How many bytes of separators a text begins with.
std::size_t leading_separators(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    if (!is_separator(next_character(text, offset))) break;
    length = offset;
  }
  return length;
}

/// How many bytes of separators a text ends with.
std::size_t trailing_separators(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    if (!is_separator(next_character(text, offset))) begin = offset;
  }
  return text.size() - begin;
}

bool ends_with_opening(std::string_view text) {
  return std::ranges::any_of(
      kBrackets, [&](const auto& pair) { return text.ends_with(pair.first); });
}

std::string plain_text(const Item& item, std::string_view field) {
  const RichText* const text = find_text(item, field);
  return text == nullptr ? std::string() : text->plain();
}

/// What a placeholder stands for; empty if the edition does not have it.
std::string value_of(std::string_view placeholder, const Edition& edition,
                     std::string_view template_name) {
  constexpr std::string_view kTarget = "target.";
  if (placeholder.starts_with(kTarget)) {
    return plain_text(edition.target, placeholder.substr(kTarget.size()));
  }
  if (placeholder == "name") return edition.author;
  if (placeholder == "variant") return edition.variant;
  if (placeholder == "locale") return std::string(usual_tag(edition.locale));
  if (placeholder == "template") return std::string(stem_of(template_name));
  return {};
}

/// A name that is put together from the left.
struct FilledName {
  std::string text;
  std::size_t value_end = 0;  ///< behind the last value: the pattern's own text follows

  void add_value(std::string_view value) {
    text += value;
    value_end = text.size();
  }
  /// Leaves out a placeholder before `next`, the pattern's own text behind it.
  void leave_out(std::string& next);
};

void FilledName::leave_out(std::string& next) {
  const auto own = [&] { return std::string_view(text).substr(value_end); };
  for (const auto& [opening, closing] : kBrackets) {
    if (!own().ends_with(opening) || !next.starts_with(closing)) continue;
    text.resize(text.size() - opening.size());
    next.erase(0, closing.size());
    break;
  }
  const std::size_t before = trailing_separators(own());
  const std::string_view kept = own().substr(0, own().size() - before);
  const bool follows_something = value_end + kept.size() > 0 && !ends_with_opening(kept);
  if (follows_something) {
    text.resize(text.size() - before);
  } else {
    next.erase(0, leading_separators(next));
  }
}

}  // namespace

namespace {

/// What a pattern becomes with these values of its placeholders, by part.
std::string fill_parts(std::vector<PatternPart> parts,
                       const std::vector<std::string>& values) {
  FilledName name;
  std::string none;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].kind != PatternPart::Kind::placeholder) {
      name.text += parts[i].text;
      continue;
    }
    const std::string& value = values[i];
    const bool has_text =
        i + 1 < parts.size() && parts[i + 1].kind == PatternPart::Kind::text;
    if (value.empty()) {
      name.leave_out(has_text ? parts[i + 1].text : none);
    } else {
      name.add_value(value);
    }
  }
  return std::move(name.text);
}

/// What a name may have: with what is added to it, it is still one that every file system
/// takes.
constexpr std::size_t kLongest = 180;

/// Cuts the longest value, as far as to the next one at once; false if nothing is left to
/// cut.
bool shorten_longest(std::vector<std::string>& values, std::size_t excess) {
  const auto longest = std::ranges::max_element(values, {}, &std::string::size);
  if (longest == values.end() || longest->empty()) return false;
  std::size_t next = 0;
  for (auto value = values.begin(); value != values.end(); ++value) {
    if (value != longest) next = std::max(next, value->size());
  }
  const std::size_t size = longest->size();
  const std::size_t wanted = std::max(size > excess ? size - excess : 1, next);
  std::string cut(cut_to(*longest, std::min(wanted, size - 1)));
  if (cut.empty()) return false;
  *longest = std::move(cut);
  return true;
}

}  // namespace

std::string fill_pattern(const Edition& edition, std::string_view template_name) {
  const std::vector<PatternPart> parts = read_file_pattern(edition.name_pattern);
  std::vector<std::string> values(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].kind != PatternPart::Kind::placeholder) continue;
    values[i] = value_of(parts[i].text, edition, template_name);
  }
  std::string name = fill_parts(parts, values);
  // What a pattern ends with tells its files from each other: it is not to be cut off.
  if (name.size() > kLongest) {
    for (std::string& value : values) value = cut_to(value, kLongest);
    name = fill_parts(parts, values);
  }
  while (name.size() > kLongest && shorten_longest(values, name.size() - kLongest)) {
    name = fill_parts(parts, values);
  }
  return name;
}

}  // namespace jianli
