// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/make_letter.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "base/language.h"
#include "edition/fill_letter.h"
#include "edition/find_text.h"
#include "edition/icu_dates.h"
#include "edition/read_properties.h"

namespace jianli {
namespace {

/// The record a field of another one holds; an item without properties if it is absent.
Item nested_item(const Item& item, std::string_view field) {
  const Property* const property = item.find(field);
  const auto* const items =
      property == nullptr ? nullptr : std::get_if<std::vector<Item>>(&property->content);
  return items == nullptr || items->empty() ? Item{} : items->front();
}

/// Gives a recipient what is known from the target.
void add_from_target(const Item& target, Item& recipient) {
  // Departments of another organization are not known.
  if (recipient.find("organization") != nullptr) return;
  for (const std::string_view field : {"organization", "department"}) {
    const Property* const known = target.find(field);
    if (known != nullptr && recipient.find(field) == nullptr) {
      recipient.properties.push_back(*known);
    }
  }
}

/// Fills what is written of a recipient; the target is not filled with itself.
void fill_recipient(Item& recipient, const Edition& edition, Diagnostics& diagnostics) {
  const Item nobody;
  const LetterValues values{edition.basics, edition.target, nobody, edition.variant};
  for (Property& property : recipient.properties) {
    if (auto* const text = std::get_if<RichText>(&property.content)) {
      fill_letter(*text, values, diagnostics);
    }
  }
}

/// Reports a body that has no text in the edition's language.
void report_empty(const Record& merged, EditionContext& context) {
  const FieldValue* const body = merged.find("body");
  context.diagnostics.report(
      Rule::missing_letter, body != nullptr ? body->span : merged.span,
      say("the letter has no `body` in `{}`", usual_tag(context.wish.language)),
      "write what it says");
}

/// The lines of a text, which are parted by U+2028.
void append_lines(const RichText& text, std::vector<RichText>& lines) {
  constexpr std::string_view kLineSeparator = "\u2028";
  lines.emplace_back();
  for (const RichRun& run : text.runs) {
    for (std::size_t begin = 0; begin <= run.text.size();) {
      const std::size_t end =
          std::min(run.text.find(kLineSeparator, begin), run.text.size());
      RichRun part = run;
      part.text = run.text.substr(begin, end - begin);
      if (run.span.size() == run.text.size()) part.span = run.span.part(begin, end);
      if (!part.text.empty()) lines.back().runs.push_back(std::move(part));
      if (end == run.text.size()) break;
      lines.emplace_back();
      begin = end + kLineSeparator.size();
    }
  }
  if (lines.back().empty()) lines.pop_back();
}

/// Texts of a recipient one behind the other, as Chinese ones stand on a line.
void append_joined(const Item& recipient, std::initializer_list<std::string_view> fields,
                   std::vector<RichText>& lines) {
  RichText line;
  for (const std::string_view field : fields) {
    if (const RichText* const text = find_text(recipient, field)) {
      append_beside(*text, line.runs);
    }
  }
  if (!line.empty()) lines.push_back(std::move(line));
}

/// Whom a letter goes to, line by line: in Chinese from the place to the person, else
/// from the person to the place.
std::vector<RichText> recipient_lines(const Item& recipient, bool is_chinese) {
  std::vector<RichText> lines;
  const RichText* const address = find_text(recipient, "address");
  if (is_chinese) {
    if (address != nullptr) append_lines(*address, lines);
    append_joined(recipient, {"organization", "department"}, lines);
    append_joined(recipient, {"name", "title"}, lines);
    return lines;
  }
  for (const std::string_view field : {"name", "title", "department", "organization"}) {
    append_joined(recipient, {field}, lines);
  }
  if (address != nullptr) append_lines(*address, lines);
  return lines;
}

/// A date as letters have it: 2026年9月1日, September 1, 2026.
RichText date_text(const Date& date, const EditionContext& context) {
  const std::string& words = context.texts.language;
  const bool own = context.wish.language.starts_with(words);
  IcuDates dates(own ? context.wish.language : words, "yMMMMd");
  return made_text(dates.format_date(date, context.texts), date.span, context);
}

RichText letter_date(const Record& merged, const Item& item,
                     const std::optional<Date>& date, const EditionContext& context) {
  const FieldValue* const own = merged.find("date");
  if (own == nullptr) return date ? date_text(*date, context) : RichText{};
  if (const auto* const given = std::get_if<Date>(&own->content)) {
    return date_text(*given, context);
  }
  const RichText* const text = find_text(item, "date");
  return text == nullptr ? RichText{} : *text;
}

/// Reads the texts of a letter, or finds the words that stand where there are none.
struct LetterReader {
  const Item& item;
  const LetterValues& values;
  EditionContext& context;

  [[nodiscard]] RichText text(std::string_view field, std::string_view wording) const {
    if (const RichText* const own = find_text(item, field)) {
      RichText filled = *own;
      fill_letter(filled, values, context.diagnostics);
      return filled;
    }
    return words(wording);
  }

  [[nodiscard]] RichText words(std::string_view wording) const {
    std::string lines;
    for (const char c : wording)
      lines += c == '\n' ? std::string("\u2028") : std::string(1, c);
    RichText made = made_text(std::move(lines), Span{}, context);
    fill_wording(made, values);
    return made;
  }

  [[nodiscard]] std::vector<BlockParagraph> body() const {
    std::vector<BlockParagraph> paragraphs;
    const Property* const own = item.find("body");
    if (own == nullptr) return paragraphs;
    paragraphs = std::get<std::vector<BlockParagraph>>(own->content);
    for (BlockParagraph& paragraph : paragraphs) {
      fill_letter(paragraph.text, values, context.diagnostics);
    }
    return paragraphs;
  }
};

const std::string& salutation_of(const Item& recipient, const LetterTexts& texts) {
  if (recipient.find("name") != nullptr) return texts.named_salutation;
  if (recipient.find("title") != nullptr) return texts.titled_salutation;
  return texts.salutation;
}

std::optional<SignatureImage> read_signature_image(const Item& item,
                                                   const Edition& edition) {
  const Item record = nested_item(item, "signatureImage");
  const RichText* const file = find_text(record, "file");
  if (file == nullptr || file->runs.empty()) return std::nullopt;
  SignatureImage image;
  image.file = file->runs.front().span;
  image.span = record.span;
  const RichText* const alt = find_text(record, "alt");
  const std::string label(edition.texts.label("signature"));
  image.alt = alt != nullptr           ? alt->plain()
              : edition.author.empty() ? label
                                       : edition.author + " – " + label;
  return image;
}

}  // namespace

std::optional<Record> merge_letter(const Resume& resume, const Variant* variant) {
  std::optional<Record> merged;
  if (variant != nullptr && variant->letter != nullptr) merged = *variant->letter;
  if (!merged) {
    merged = resume.letter;
  } else if (resume.letter) {
    for (const FieldValue& value : resume.letter->values) {
      if (merged->find(value.field->name) == nullptr) merged->values.push_back(value);
    }
  }
  if (merged && merged->find("body") == nullptr) merged.reset();
  return merged;
}

Letter make_letter(const Record& merged, const Edition& edition,
                   const std::optional<Date>& date, EditionContext& context) {
  const Item item = read_item(merged, context);
  Item recipient = nested_item(item, "recipient");
  fill_recipient(recipient, edition, context.diagnostics);
  add_from_target(edition.target, recipient);
  const LetterValues values{edition.basics, edition.target, recipient, edition.variant};
  const LetterReader read{item, values, context};
  const LetterTexts& texts = edition.texts.letter;
  Letter letter;
  letter.span = merged.span;
  letter.recipient = recipient_lines(recipient, writes_han(edition.texts.language));
  letter.has_address = recipient.find("address") != nullptr;
  letter.date = letter_date(merged, item, date, context);
  const bool has_position = edition.target.find("position") != nullptr;
  letter.subject = read.text("subject", has_position ? texts.subject : texts.no_subject);
  letter.salutation = read.text("salutation", salutation_of(recipient, texts));
  letter.body = read.body();
  if (letter.body.empty()) report_empty(merged, context);
  letter.closing = read.text("closing", texts.closing);
  const RichText* const own_name = find_text(edition.basics, "name");
  letter.signature = read.text("signature", {});
  if (letter.signature.empty() && own_name != nullptr) letter.signature = *own_name;
  letter.signature_image = read_signature_image(item, edition);
  if (const Property* const enclosures = item.find("enclosures")) {
    letter.enclosures = std::get<std::vector<RichText>>(enclosures->content);
    for (RichText& enclosure : letter.enclosures) {
      fill_letter(enclosure, values, context.diagnostics);
    }
  }
  return letter;
}

}  // namespace jianli
