// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jianli {

/// How much a finding weighs: an error stops output, a warning does not, a note only
/// informs.
enum class Severity : std::uint8_t { note, warning, error };

// The one table of rules: identifier, public name, default severity, one-sentence
// meaning.
// `--allow`/`--deny`, the messages and the tests all read it.
#define JIANLI_RULES(X)                                                                  \
  X(bad_encoding, "bad-encoding", error, "The file is not readable text.")               \
  X(yaml_syntax, "yaml-syntax", error, "The file is not well-formed YAML.")              \
  X(json_syntax, "json-syntax", error, "The file is not well-formed JSON.")              \
  X(yaml_trap, "yaml-trap", error, "YAML reads this text otherwise than it looks.")      \
  X(too_large, "too-large", error, "The input exceeds a fixed limit.")                   \
  X(duplicate_key, "duplicate-key", error, "A key occurs twice in one mapping.")         \
  X(unknown_field, "unknown-field", error, "The schema has no such field here.")         \
  X(wrong_type, "wrong-type", error, "The value has the wrong type for its field.")      \
  X(missing_field, "missing-field", error, "A required field is absent.")                \
  X(bad_value, "bad-value", error, "The value is not one the field allows.")             \
  X(bad_date, "bad-date", error, "The date does not exist or is not written as one.")    \
  X(quote_date, "quote-date", error, "A date that YAML would read as a number.")         \
  X(date_order, "date-order", error, "An end date lies before its start date.")          \
  X(bad_email, "bad-email", error, "The text is not an e-mail address.")                 \
  X(bad_url, "bad-url", error, "The text is not a web address.")                         \
  X(bad_phone, "bad-phone", error, "The text is not a phone number.")                    \
  X(bad_doi, "bad-doi", error, "The text is not a Digital Object Identifier.")           \
  X(bad_language, "bad-language", error, "The text is not a BCP 47 language tag.")       \
  X(rare_language, "rare-language", warning, "A language stands in one text of many.")   \
  X(duplicate_id, "duplicate-id", error, "Two items of one list have the same id.")      \
  X(unknown_path, "unknown-path", error, "The path leads to no field of the schema.")    \
  X(unused_path, "unused-path", warning, "The path leads to no item of the document.")   \
  X(unused_tag, "unused-tag", warning, "No item of the document has this tag.")          \
  X(unknown_only, "unknown-only", warning,                                               \
    "The name is neither a language tag nor a variant.")                                 \
  X(unknown_variant, "unknown-variant", error,                                           \
    "The résumé has no variant of this name.")                                           \
  X(equal_variants, "equal-variants", warning, "Two variants make the same edition.")    \
  X(empty_variant, "empty-variant", warning, "A variant keeps no entry at all.")         \
  X(ambiguous_variant, "ambiguous-variant", warning,                                     \
    "A variant is called like a language.")                                              \
  X(same_output, "same-output", warning, "Two PDFs would have the same name.")           \
  X(unused_emphasis, "unused-emphasis", warning,                                         \
    "A word to emphasize stands nowhere in the edition.")                                \
  X(emptied_entry, "emptied-entry", note, "An entry is left out with its last bullet.")  \
  X(missing_letter, "missing-letter", error, "The résumé or variant has no letter.")     \
  X(bad_job, "bad-job", error, "A job of a batch is not written as one.")                \
  X(remote_image, "remote-image", warning, "An image on the web is never fetched.")      \
  X(unreadable_image, "unreadable-image", error, "An image is absent or damaged.")       \
  X(low_resolution_photo, "low-resolution-photo", warning,                               \
    "A photo has too few pixels for its printed size.")                                  \
  X(large_photo, "large-photo", warning, "A photo makes the PDF needlessly large.")      \
  X(lower_standard, "lower-standard", warning,                                           \
    "Something in the résumé keeps the PDF from the standard asked for.")                \
  X(default_alt, "default-alt", note, "A photo has no alternative text of its own.")     \
  X(low_contrast, "low-contrast", warning,                                               \
    "Text is hard to tell from what lies behind it.")                                    \
  X(small_text, "small-text", warning, "Text is too small to be read with ease.")        \
  X(vague_link, "vague-link", warning,                                                   \
    "The text of a link does not say where it leads.")                                   \
  X(outside_folder, "outside-folder", error,                                             \
    "A file lies outside the folder of the résumé that names it.")                       \
  X(missing_translation, "missing-translation", warning,                                 \
    "A text is absent in the edition's language.")                                       \
  X(unknown_locale, "unknown-locale", warning,                                           \
    "No built-in texts exist for the locale.")                                           \
  X(compatibility_character, "compatibility-character", warning,                         \
    "A compatibility character was replaced by the character it stands for.")            \
  X(unknown_math_command, "unknown-math-command", error, "No formula has this command.") \
  X(math_syntax, "math-syntax", error, "The formula is not well-formed.")                \
  X(not_shown, "not-shown", note, "The template shows no place for this field.")         \
  X(unknown_template, "unknown-template", error, "No template has this name.")           \
  X(bad_template, "bad-template", error, "The template cannot be used.")                 \
  X(missing_font, "missing-font", error, "A font file the design asks for is absent.")   \
  X(missing_face, "missing-face", warning,                                               \
    "A font family lacks the bold face or the letters the design asks for.")             \
  X(missing_glyph, "missing-glyph", error, "No font of the design has the character.")   \
  X(overfull_line, "overfull-line", warning, "A line is wider than its measure.")        \
  X(empty_entry, "empty-entry", note, "An entry that holds nothing is left out.")        \
  X(foreign_format, "foreign-format", error,                                             \
    "The file is not of the tool it is imported from.")                                  \
  X(not_imported, "not-imported", warning,                                               \
    "What another tool's file says has no counterpart here.")                            \
  X(changed_on_import, "changed-on-import", warning,                                     \
    "What another tool's file says was taken over otherwise than it stood.")             \
  X(not_exported, "not-exported", note, "The exported format has no place for this.")    \
  X(mojibake, "mojibake", warning, "Text was read in a wrong encoding and saved so.")    \
  X(half_width_punctuation, "half-width-punctuation", warning,                           \
    "A half-width mark stands in Chinese text.")                                         \
  X(full_width_punctuation, "full-width-punctuation", warning,                           \
    "A full-width mark stands in Latin text or inside a number.")                        \
  X(unbalanced_quotes, "unbalanced-quotes", warning,                                     \
    "A quotation mark or bracket has no partner.")                                       \
  X(first_person, "first-person", warning, "An English bullet says I, my or we.")        \
  X(no_dates, "no-dates", warning, "An entry has no date.")                              \
  X(mixed_dates, "mixed-dates", warning,                                                 \
    "Dates of one section are written differently.")                                     \
  X(overlapping_entries, "overlapping-entries", warning,                                 \
    "Two full-time entries cover the same time.")                                        \
  X(does_not_fit, "does-not-fit", warning,                                               \
    "The text needs more pages than the design allows.")                                 \
  X(dropped_to_fit, "dropped-to-fit", note,                                              \
    "An entry or bullet is left out so that the rest fits its pages.")                   \
  X(long_bullet, "long-bullet", warning, "A bullet is longer than five lines.")          \
  X(redacted_elsewhere, "redacted-elsewhere", error,                                     \
    "What a public copy goes without still stands in another text.")                     \
  X(nothing_redacted, "nothing-redacted", note, "The résumé has nothing to redact.")     \
  X(unreadable_file, "unreadable-file", error, "A file cannot be read.")                 \
  X(unwritable_file, "unwritable-file", error, "A file cannot be written.")

/// A named finding; the name is what `--allow`, `--deny` and the output show in brackets.
enum class Rule : std::uint16_t {
#define X(id, name, severity, meaning) id,
  JIANLI_RULES(X)
#undef X
};

/// The row of a rule in the table above.
struct RuleInfo {
  Rule rule;
  std::string_view name;
  Severity severity;
  std::string_view meaning;
};

/// All rules in the order of the table.
std::span<const RuleInfo> all_rules();
/// The row of one rule.
const RuleInfo& info(Rule rule);
/// The rule with a public name, if there is one.
std::optional<Rule> find_rule(std::string_view name);

}  // namespace jianli
