// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "page_checks.h"

namespace jianli {
namespace {

/// A text without what lines and letter case may change in it.
std::string squeezed(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    char32_t c = next_character(text, offset);
    const bool drops = c == ' ' || c == '\n' || c == 0xA0 || c == 0xAD || c == 0x2028;
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    if (!drops) append_utf8(result, c);
  }
  return result;
}

/// What a text item says, and the node that orders it.
struct Said {
  StructureId structure = 0;
  std::string text;
};

/// All text as the structure orders it: what columns and pages part is whole again. What
/// has a reading says that.
std::string text_of(const Pages& pages) {
  std::vector<Said> said;
  for (const Page& page : pages.pages) {
    std::uint32_t reading = 0;
    for (const PageItem& any : page.items) {
      const auto* const item = std::get_if<TextItem>(&any);
      if (item == nullptr || pages.structure[item->structure].role == Role::artifact) {
        continue;
      }
      const bool goes_on = item->reading != 0 && item->reading == reading;
      reading = item->reading;
      if (goes_on) continue;
      said.push_back(
          {item->structure,
           to_utf8(reading != 0 ? page.readings[reading - 1].text : item->text)});
    }
  }
  std::ranges::stable_sort(said, {}, &Said::structure);
  std::string text;
  for (const Said& one : said) text += one.text;
  return squeezed(text);
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

struct TextChecker {
  std::string page;
  std::vector<std::string> faults = {};

  void check(std::string_view path, const RichText& text) {
    const std::string wanted = squeezed(text.plain());
    if (wanted.empty()) return;
    const std::size_t found = count(page, wanted);
    if (found != 1) {
      faults.push_back(fmt::format("{} `{}` is there {} times", path, wanted, found));
    }
  }

  void check(std::string_view path, const std::vector<Bullet>& bullets) {
    for (const Bullet& bullet : bullets) {
      check(path, bullet.text);
      check(path, bullet.children);
    }
  }

  void check(const Item& item, const Property& property) {
    const std::string path = fmt::format("{}.{}", item.kind, property.name);
    if (const auto* const text = std::get_if<RichText>(&property.content)) {
      if (is_shown(item, property)) check(path, shown_text(property, *text));
    } else if (const auto* const texts =
                   std::get_if<std::vector<RichText>>(&property.content)) {
      for (const RichText& element : *texts) check(path, element);
    } else if (const auto* const paragraphs =
                   std::get_if<std::vector<BlockParagraph>>(&property.content)) {
      for (const BlockParagraph& paragraph : *paragraphs) check(path, paragraph.text);
    } else if (const auto* const bullets =
                   std::get_if<std::vector<Bullet>>(&property.content)) {
      check(path, *bullets);
    } else if (property.name != "image") {
      for (const Item& record : std::get<std::vector<Item>>(property.content)) {
        check(record);
      }
    }
  }

  /// Dates show as a range, places as a whole, the address of a profile behind its name.
  static bool is_shown(const Item& item, const Property& property) {
    constexpr std::string_view kParts[] = {"startDate", "endDate",     "date",   "city",
                                           "region",    "countryCode", "network"};
    if (std::ranges::find(kParts, property.name) != std::end(kParts)) return false;
    if (item.kind == "basics" && property.name == "place") return false;
    return item.kind != "profile" || property.name != "url" ||
           item.find("username") == nullptr;
  }

  static RichText shown_text(const Property& property, const RichText& text) {
    constexpr std::string_view kScheme = "https://";
    RichText shown = text;
    if (property.name == "url" && shown.runs.front().text.starts_with(kScheme)) {
      shown.runs.front().text.erase(0, kScheme.size());
    }
    return shown;
  }

  void check(const Item& item) {
    for (const Property& property : item.properties) check(item, property);
  }
};

}  // namespace

std::vector<std::string> check_texts(const Edition& edition, const Pages& pages) {
  TextChecker checker{text_of(pages)};
  checker.check(edition.basics);
  for (const EditionSection& section : edition.sections) {
    checker.check(section.kind, section.title);
    for (const Item& entry : section.entries) checker.check(entry);
  }
  return std::move(checker.faults);
}

}  // namespace jianli
