// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/read_letters.h"

#include <algorithm>
#include <utility>

#include "base/stopwatch.h"
#include "compile/read_versions.h"
#include "edition/make_letter.h"
#include "style/letter_style.h"

namespace jianli {
namespace {

/// Whether a letter that is not there is a mistake: of several variants, of which none
/// was named, those that have one are meant.
enum class Absence : std::uint8_t { mistake, remark };

void report(Absence absence, Span span, Message message, Message hint,
            Diagnostics& diagnostics) {
  Diagnostic finding;
  finding.rule = Rule::missing_letter;
  finding.span = span;
  finding.message = std::move(message);
  finding.hint = std::move(hint);
  if (absence == Absence::remark) {
    diagnostics.add_as(Severity::note, std::move(finding));
  } else {
    diagnostics.add(std::move(finding));
  }
}

/// The variants of a résumé that have a letter with a body of their own.
std::vector<Message> variants_with_letters(const Resume& resume) {
  std::vector<Message> names;
  for (const NamedRecord& variant : resume.variants) {
    const FieldValue* const letter = variant.record.find("letter");
    if (letter == nullptr) continue;
    if (std::get<Record>(letter->content).find("body") != nullptr) {
      names.push_back(say("`{}`", variant.name));
    }
  }
  return names;
}

void report_missing(const Version& version, Absence absence, Diagnostics& diagnostics) {
  const Resume& resume = *version.resume;
  if (const Variant* const variant = version.variant) {
    if (variant->letter != nullptr) {
      report(absence, variant->letter->span,
             say("the letter of the variant `{}` has no `body`", variant->name),
             "write what it says", diagnostics);
      return;
    }
    report(absence, variant->name_span,
           say("the variant `{}` has no letter", variant->name),
           "write `letter:` in it, or beside `variants:` for all of them", diagnostics);
    return;
  }
  if (resume.letter) {
    report(absence, resume.letter->span, "the letter of the résumé has no `body`",
           "write what it says, or make the letter of a variant", diagnostics);
    return;
  }
  std::vector<Message> names = variants_with_letters(resume);
  report(absence, resume.basics.span, "the résumé has no letter",
         names.empty()
             ? Message("write `letter:` with a `body`")
             : say("give --all, or --variant with {}", list_of(std::move(names))),
         diagnostics);
}

Images read_signature_of(const Record& letter, const Version& version,
                         const Workspace& work) {
  return read_signature(letter, image_request(*version.tree, work), work.sources,
                        work.diagnostics);
}

/// Makes a version that of its letter; false if it has none.
bool become_letter(Version& version, Workspace& work) {
  const std::optional<Record> letter = merge_letter(*version.resume, version.variant);
  if (!letter) return false;
  version.content = EditionContent::letter;
  version.images = &work.images.emplace_back();
  if (work.goal == Goal::plan) return true;
  work.images.back() = read_signature_of(*letter, version, work);
  for (std::shared_ptr<const Style>& style : version.styles) {
    style = std::make_shared<const Style>(letter_style(*style, letter->span));
  }
  return true;
}

/// Whether variants were named, or are all there are meant.
Absence absence_of(const Version& version, const Workspace& work) {
  const bool named = !work.options.variants.empty() || version.variant == nullptr;
  return named ? Absence::mistake : Absence::remark;
}

void choose_letters(Workspace& work) {
  std::deque<Version> letters;
  for (Version& version : work.versions) {
    if (become_letter(version, work)) letters.push_back(version);
  }
  for (const Version& version : work.versions) {
    if (version.content == EditionContent::letter) continue;
    const Absence absence =
        letters.empty() ? Absence::mistake : absence_of(version, work);
    report_missing(version, absence, work.diagnostics);
  }
  work.versions = std::move(letters);
}

/// What the variants' letters share is checked with them.
bool is_shared(const Version& version) {
  return version.variant == nullptr && !version.resume->variants.empty();
}

void check_letters(Workspace& work) {
  for (Version& version : work.versions) {
    if (is_shared(version)) continue;
    const std::optional<Record> letter = merge_letter(*version.resume, version.variant);
    if (letter) {
      version.content = EditionContent::all;
      read_signature_of(*letter, version, work);
    } else if (version.variant != nullptr ? version.variant->letter != nullptr
                                          : version.resume->letter.has_value()) {
      report_missing(version, Absence::mistake, work.diagnostics);
    }
  }
}

}  // namespace

void read_letters(Workspace& work) {
  const Stopwatch watch(stage(work.timings, "edition"));
  if (work.options.kind == DocumentKind::letter) {
    choose_letters(work);
  } else if (work.goal == Goal::validate) {
    check_letters(work);
  }
}

void report_undated(const Edition& edition, Diagnostics& diagnostics) {
  if (!edition.letter || !edition.letter->date.empty()) return;
  Diagnostic finding;
  finding.rule = Rule::no_dates;
  finding.span = edition.letter->span;
  finding.message = "this letter has no date";
  finding.hint = "write `date:`, or give --date";
  diagnostics.add_as(Severity::note, std::move(finding));
}

}  // namespace jianli
