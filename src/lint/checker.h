// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/mojibake.h"
#include "lint/plain_text.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

// The rules of the stage. Each looks at one text, or at the entries of one section.

namespace jianli {

/// A damaged text, kept until all are known.
struct DamagedText {
  const TextVersion* version = nullptr;
  Mojibake damage;
};

/// What every rule needs, and what is told of the whole document at the end.
struct Checker {
  const SyntaxTree& tree;
  const Sources& sources;
  Diagnostics& diagnostics;
  std::string_view document_language;  ///< the only one there is; empty if there are more
  std::vector<DamagedText> damaged;    ///< the first few
  std::size_t damaged_count = 0;
};

/// What a text is in its entry.
enum class TextUse : std::uint8_t { bullet, other };

/// One language's wording of a text.
struct CheckedText {
  const TextVersion& version;
  std::string_view language;  ///< primary language, from the script if none is given;
                              ///< empty if neither tells
  bool has_han = false;
  TextUse use = TextUse::other;
};

/// A replacement of bytes `[begin, end)` of a text.
struct Edit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string replacement;
};

/// What a rule's finding says beside its edits: of the first one, and how to mend it.
struct EditMessage {
  Rule rule;
  Message message;
  Message hint;
};

/// Whether the user's file has the fix as YAML would read it, or not.
enum class FixSafety : std::uint8_t { always, quoted_only };

/// Reports the edits a text needs at the first of them, with one fix for all.
void report_edits(const Checker& checker, const CheckedText& text,
                  const std::vector<Edit>& edits, EditMessage message, FixSafety safety);

/// Rule `half-width-punctuation`: marks of ASCII between Han characters.
void check_half_width(const Checker& checker, const CheckedText& text,
                      const PlainText& plain);
/// Rule `full-width-punctuation`: Chinese marks in Latin text and inside numbers.
void check_full_width(const Checker& checker, const CheckedText& text,
                      const PlainText& plain);
/// Rule `unbalanced-quotes`: quotation marks and brackets without their partner.
void check_quotes(const Checker& checker, const CheckedText& text,
                  const PlainText& plain);
/// Rule `first-person`: I, my and we in English bullets.
void check_first_person(const Checker& checker, const CheckedText& text);

/// Rule `mojibake`: gathers a damaged text, and reports all at the end.
void check_mojibake(Checker& checker, const TextVersion& version);
void report_mojibake(const Checker& checker);

/// Rule `no-dates`: entries of work and study without any date.
void check_dates_given(const Checker& checker, const ResumeSection& section);
/// Rule `mixed-dates`: dates of one section written or as exact as others are not.
void check_date_styles(const Checker& checker, const ResumeSection& section);
/// Rule `overlapping-entries`: two employers or two degrees at the same time.
void check_overlaps(const Checker& checker, const ResumeSection& section);

}  // namespace jianli
