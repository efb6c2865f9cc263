// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "schema/rich_text.h"
#include "variant/variant.h"

namespace jianli {

/// A paragraph of a block text, or an item of its list.
struct BlockParagraph {
  bool list_item = false;
  std::uint32_t number = 0;  ///< of an item the user numbered, else 0
  RichText text;
};

/// A bullet with its sub-bullets, in the edition's language.
struct Bullet {
  RichText text;
  std::vector<Bullet> children;
  /// What has less is left out first where pages are short; nothing: never by itself.
  std::optional<std::int32_t> priority = std::nullopt;
};

struct Property;

/// An entry, `basics` or a nested record: named final strings.
struct Item {
  std::string_view kind;  ///< the record type's name
  Span span;
  std::string sort_date;  ///< ISO, the end's or single date's; `9999` if open, else empty
  std::vector<Property> properties;
  bool break_before = false;   ///< a page ends before it
  bool keep_together = false;  ///< it is not divided between pages if it fits on one
  std::int32_t priority = 0;   ///< what has less is left out first where pages are short

  [[nodiscard]] const Property* find(std::string_view name) const;
};

/// One field of an item. Every entry with dates also has a made property `dates`
/// (`2021.09 – 2025.06`); a location has a made property `place` (city, region, country),
/// and so has `basics` beside it.
struct Property {
  std::string_view name;
  Span span;
  /// text, date, url … → RichText · text list → list · block text → paragraphs ·
  /// highlights → bullets · records → items
  std::variant<RichText, std::vector<RichText>, std::vector<BlockParagraph>,
               std::vector<Bullet>, std::vector<Item>>
      content;
};

/// The entries of one section with the title its language gives it.
struct EditionSection {
  std::string kind;  ///< the section's key; `custom.ID` for one of the custom ones
  RichText title;
  std::vector<Item> entries;
};

/// The picture of a signature.
struct SignatureImage {
  Span file;  ///< where its file is named
  std::string alt;
  Span span;
};

/// A letter in one language, every string final; what it does not have is empty.
struct Letter {
  Span span;                        ///< of what the user wrote of it
  std::vector<RichText> recipient;  ///< lines
  bool has_address = false;         ///< a postal address is among them
  RichText date, subject, salutation;
  std::vector<BlockParagraph> body;
  RichText closing, signature;
  std::optional<SignatureImage> signature_image;
  std::vector<RichText> enclosures;
};

/// What stands in a letter where the user wrote nothing else. `{recipient.name}` and the
/// like stand for fields.
struct LetterTexts {
  std::string document;    ///< what it is called: 求职信, Cover Letter
  std::string subject;     ///< where the position is known
  std::string no_subject;  ///< where it is not; may be empty
  std::string salutation;
  std::string named_salutation;   ///< of a person who is known
  std::string titled_salutation;  ///< of one of whom the title is known alone
  std::string closing;
};

/// Fixed wording of one language, from `src/edition/locales/*.yaml`.
struct LocaleTexts {
  std::string language;  ///< BCP 47: `zh-Hans`
  std::string document;  ///< what the document is called: 简历, Résumé
  std::vector<std::pair<std::string, std::string>> section_titles;  ///< kind → title
  std::vector<std::pair<std::string, std::string>> separators;      ///< name → text
  std::vector<std::pair<std::string, std::string>> labels;          ///< field → label
  std::string date_month;                ///< ICU pattern of year and month: `yyyy.MM`
  std::string date_day;                  ///< ICU pattern of a full date
  std::string range_glue;                ///< between the two dates of a range
  std::string present;                   ///< 至今, Present
  std::vector<std::string> place_order;  ///< fields of a place in their order
  std::vector<std::string> home;         ///< countries a place is in unless it says so
  std::string place_separator;           ///< between them
  LetterTexts letter;

  /// The text a name has in one of the lists; empty if it has none.
  [[nodiscard]] std::string_view section_title(std::string_view kind) const;
  [[nodiscard]] std::string_view separator(std::string_view name) const;
  [[nodiscard]] std::string_view label(std::string_view field) const;
};

/// What an edition is set as.
enum class DocumentKind : std::uint8_t { resume, letter };

/// A résumé in one language: every string final, dates formatted, empty sections gone.
struct Edition {
  std::string variant;       ///< its name; empty: the résumé as it is
  std::string locale;        ///< as asked for: `zh`, `en`
  std::string language;      ///< BCP 47 of the text: `zh-Hans`, `en`
  std::string han_language;  ///< of Han that names no language: the edition's, or another
                             ///< of the document
  LocaleTexts texts;
  Item basics;
  std::vector<EditionSection> sections;  ///< in file order
  std::optional<Letter> letter;          ///< it is this, and not the rest, that is set
  Item target;  ///< whom and what the variant is for; without properties if unknown
  std::vector<std::string> emphasized;  ///< of the words the variant emphasizes, those
                                        ///< that stand in it
  std::string name_pattern;  ///< of its files, by the variant; empty: the usual names
  std::string title;         ///< for the PDF's metadata: `张三 – 简历`
  std::string author;        ///< the plain name
};

/// What is read into an edition.
enum class EditionContent : std::uint8_t {
  names,  ///< `basics` and what it is for: what names of files are made of
  resume,
  letter,  ///< `basics` and the letter
  all      ///< both, to find what is wrong with either
};

/// Which edition of a résumé is wanted.
struct Selection {
  std::string locale;  ///< one of `Resume::locales`, or any tag the user asked for
  /// Fields of dates for ICU (UTS #35, as `yMMM`); empty: dates by the locale's patterns.
  std::string date_skeleton;
  const Variant* variant = nullptr;  ///< nothing: the résumé as it is
  EditionContent content = EditionContent::resume;
  std::optional<Date> letter_date = std::nullopt;  ///< of a letter that names none
};

/// Makes the edition of one language, reporting missing translations and folded
/// characters.
Edition make_edition(const Resume& resume, const SyntaxTree& tree, const Sources& sources,
                     const Selection& selection, Diagnostics& diagnostics);

/// The edition as indented text, for golden tests.
std::string dump(const Edition& edition);

}  // namespace jianli
