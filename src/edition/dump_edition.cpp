// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/edition.h"

namespace jianli {
namespace {

void add_line(std::string& out, std::size_t depth, std::string_view text) {
  out.append(depth * 2, ' ');
  out += text;
  out += '\n';
}

/// A text; where it fell back, each run of another language shows it: `{zh-Hans}张三`. A
/// no-break space, which looks like any other, shows as `␣`.
std::string shown(const RichText& text) {
  std::string result;
  for (const RichRun& run : text.runs) {
    if (!run.language.empty()) result += "{" + run.language + "}";
    result += dump(RichText{{run}});
  }
  constexpr std::string_view kNoBreakSpace = "\u00A0";
  for (std::size_t at = result.find(kNoBreakSpace); at != std::string::npos;
       at = result.find(kNoBreakSpace, at)) {
    result.replace(at, kNoBreakSpace.size(), "␣");
  }
  return result;
}

/// ` !3` behind what has a priority of its own.
std::string shown(std::int32_t priority) {
  return priority == 0 ? std::string() : " !" + std::to_string(priority);
}

void add_bullets(std::string& out, std::size_t depth,
                 const std::vector<Bullet>& bullets) {
  for (const Bullet& bullet : bullets) {
    add_line(out, depth, "- " + shown(bullet.text) + shown(bullet.priority.value_or(0)));
    add_bullets(out, depth + 1, bullet.children);
  }
}

void add_properties(std::string& out, std::size_t depth, const Item& item);

void add_property(std::string& out, std::size_t depth, const Property& property) {
  const std::string name(property.name);
  if (const auto* text = std::get_if<RichText>(&property.content)) {
    add_line(out, depth, name + ": " + shown(*text));
    return;
  }
  add_line(out, depth, name);
  if (const auto* texts = std::get_if<std::vector<RichText>>(&property.content)) {
    for (const RichText& text : *texts) add_line(out, depth + 1, ", " + shown(text));
  } else if (const auto* block =
                 std::get_if<std::vector<BlockParagraph>>(&property.content)) {
    for (const BlockParagraph& paragraph : *block) {
      std::string mark = paragraph.list_item ? "* " : "¶ ";
      if (paragraph.number > 0) mark = std::to_string(paragraph.number) + ". ";
      add_line(out, depth + 1, mark + shown(paragraph.text));
    }
  } else if (const auto* bullets = std::get_if<std::vector<Bullet>>(&property.content)) {
    add_bullets(out, depth + 1, *bullets);
  } else if (const auto* items = std::get_if<std::vector<Item>>(&property.content)) {
    for (const Item& item : *items) {
      add_line(out, depth + 1, item.kind);
      add_properties(out, depth + 2, item);
    }
  }
}

void add_properties(std::string& out, std::size_t depth, const Item& item) {
  for (const Property& property : item.properties) add_property(out, depth, property);
}

void add_text(std::string& out, std::string_view name, const RichText& text) {
  if (!text.empty()) add_line(out, 1, std::string(name) + ": " + shown(text));
}

void add_letter(std::string& out, const Letter& letter) {
  add_line(out, 0, "letter");
  for (const RichText& line : letter.recipient) add_text(out, "recipient", line);
  add_text(out, "date", letter.date);
  add_text(out, "subject", letter.subject);
  add_text(out, "salutation", letter.salutation);
  add_property(out, 1, {"body", {}, letter.body});
  add_text(out, "closing", letter.closing);
  if (letter.signature_image) {
    add_line(out, 1, "signature image: " + letter.signature_image->alt);
  }
  add_text(out, "signature", letter.signature);
  for (const RichText& text : letter.enclosures) add_text(out, "enclosure", text);
}

}  // namespace

std::string dump(const Edition& edition) {
  std::string out;
  add_line(out, 0, "edition " + edition.locale + " (" + edition.language + ")");
  if (!edition.variant.empty()) add_line(out, 0, "variant: " + edition.variant);
  add_line(out, 0, "title: " + edition.title);
  add_line(out, 0, "author: " + edition.author);
  if (!edition.target.properties.empty()) {
    add_line(out, 0, "target");
    add_properties(out, 1, edition.target);
  }
  add_line(out, 0, "basics");
  add_properties(out, 1, edition.basics);
  for (const EditionSection& section : edition.sections) {
    add_line(out, 0,
             "section " + std::string(section.kind) + ": " + shown(section.title));
    for (const Item& entry : section.entries) {
      std::string head(entry.kind);
      if (!entry.sort_date.empty()) head += " @" + entry.sort_date;
      head += shown(entry.priority);
      add_line(out, 1, head);
      add_properties(out, 2, entry);
    }
  }
  if (edition.letter) add_letter(out, *edition.letter);
  return out;
}

}  // namespace jianli
