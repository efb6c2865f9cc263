// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/fill_letter.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/suggest.h"
#include "edition/find_text.h"
#include "schema/file_pattern.h"

namespace jianli {
namespace {

constexpr std::string_view kTarget = "target.";
constexpr std::string_view kRecipient = "recipient.";

/// Those of the placeholders of file names that say something to a reader.
std::vector<std::string_view> letter_placeholders() {
  std::vector<std::string_view> names;
  for (const std::string_view name : file_placeholders()) {
    if (name == "name" || name.starts_with(kTarget)) names.push_back(name);
  }
  return names;
}

/// Where a placeholder stands in a text, its braces included.
struct FoundPlaceholder {
  std::size_t begin = 0, end = 0;
  std::string_view name;
};

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_';
}

/// The first placeholder from a byte on; an empty name if there is none. Braces around
/// anything but a name are text, and so is `{n}`.
FoundPlaceholder find_placeholder(std::string_view text, std::size_t from) {
  for (std::size_t begin = text.find('{', from); begin != std::string_view::npos;
       begin = text.find('{', begin + 1)) {
    std::size_t end = begin + 1;
    while (end < text.size() && is_name_character(text[end])) ++end;
    if (end > begin + 2 && end < text.size() && text[end] == '}') {
      return {begin, end + 1, text.substr(begin + 1, end - begin - 1)};
    }
  }
  return {text.size(), text.size(), {}};
}

/// Bytes of a run as a run of their own.
RichRun part_of(const RichRun& run, std::size_t begin, std::size_t end) {
  RichRun part = run;
  part.text = run.text.substr(begin, end - begin);
  if (run.span.size() == run.text.size()) part.span = run.span.part(begin, end);
  return part;
}

/// The text of a value; nothing if it is not known.
const RichText* find_value(std::string_view name, const LetterValues& values) {
  if (name.starts_with(kTarget)) {
    return find_text(values.target, name.substr(kTarget.size()));
  }
  if (name.starts_with(kRecipient)) {
    return find_text(values.recipient, name.substr(kRecipient.size()));
  }
  return find_text(values.basics, name);
}

/// A value as it shows in a text: set off as the text around it.
void append_value(const RichText& value, const RichRun& around,
                  std::vector<RichRun>& runs) {
  for (RichRun run : value.runs) {
    run.format.bold = run.format.bold || around.format.bold;
    run.format.emphasis = run.format.emphasis || around.format.emphasis;
    run.format.strike = run.format.strike || around.format.strike;
    if (run.format.underline == 0) run.format.underline = around.format.underline;
    if (run.link.empty()) run.link = around.link;
    runs.push_back(std::move(run));
  }
}

void report_unknown(const FoundPlaceholder& found, Span span, Diagnostics& diagnostics) {
  const std::vector<std::string_view> known = letter_placeholders();
  // `{organization}` and `{target.organisation}` mean the same.
  std::string qualified(found.name);
  if (!found.name.starts_with(kTarget)) qualified.insert(0, kTarget);
  std::string_view near;
  // What the name of a file may hold is no slip of the pen.
  const auto files = file_placeholders();
  if (std::ranges::find(files, found.name) == files.end()) {
    near = closest(qualified, known);
    if (near.empty()) near = closest(found.name, known);
  }
  Diagnostic diagnostic;
  diagnostic.rule = Rule::bad_value;
  diagnostic.span = span;
  diagnostic.message = say("a letter has no placeholder `{}`", found.name);
  if (near.empty()) {
    std::vector<Message> quoted;
    for (const std::string_view name : known) quoted.push_back(say("`{}`", name));
    diagnostic.hint =
        say("write one of {}, or put it between backticks", list_of(std::move(quoted)));
  } else {
    diagnostic.hint = say("did you mean `{}`?", near);
    if (span.size() == found.end - found.begin) {
      diagnostic.fix = Fix{span, "{" + std::string(near) + "}"};
    }
  }
  diagnostics.add(std::move(diagnostic));
}

void report_missing(const FoundPlaceholder& found, Span span, const LetterValues& values,
                    Diagnostics& diagnostics) {
  if (values.variant.empty()) {
    diagnostics.report(Rule::bad_value, span,
                       say("the résumé as it is has no `{}`", found.name),
                       "make the letter of a variant, or write out what is meant");
    return;
  }
  diagnostics.report(Rule::bad_value, span,
                     say("the variant `{}` has no `{}`", values.variant, found.name),
                     "give it in the variant, or write out what is meant");
}

/// Replaces the placeholders of a text. `take` appends what one stands for; false: it
/// stays as it is written.
template <typename Take>
void replace_all(RichText& text, const Take& take) {
  const auto may_hold = [](const RichRun& run) {
    return !run.format.math && !run.format.code &&
           run.text.find('{') != std::string::npos;
  };
  if (std::ranges::none_of(text.runs, may_hold)) return;
  std::vector<RichRun> runs;
  for (const RichRun& run : text.runs) {
    if (!may_hold(run)) {
      runs.push_back(run);
      continue;
    }
    std::size_t begin = 0;
    for (FoundPlaceholder found = find_placeholder(run.text, 0); !found.name.empty();
         found = find_placeholder(run.text, found.end)) {
      const RichRun placeholder = part_of(run, found.begin, found.end);
      if (found.begin > begin) runs.push_back(part_of(run, begin, found.begin));
      if (!take(found, placeholder, runs)) runs.push_back(placeholder);
      begin = found.end;
    }
    if (begin < run.text.size()) runs.push_back(part_of(run, begin, run.text.size()));
  }
  text.runs = std::move(runs);
}

}  // namespace

void append_beside(const RichText& text, std::vector<RichRun>& runs) {
  const auto is_western = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  if (!runs.empty() && !text.empty() && is_western(runs.back().text.back()) &&
      is_western(text.runs.front().text.front())) {
    RichRun space;
    space.text = " ";
    runs.push_back(std::move(space));
  }
  runs.insert(runs.end(), text.runs.begin(), text.runs.end());
}

void fill_letter(RichText& text, const LetterValues& values, Diagnostics& diagnostics) {
  const std::vector<std::string_view> known = letter_placeholders();
  replace_all(text, [&](const FoundPlaceholder& found, const RichRun& placeholder,
                        std::vector<RichRun>& runs) {
    if (std::ranges::find(known, found.name) == known.end()) {
      report_unknown(found, placeholder.span, diagnostics);
      return false;
    }
    const RichText* const value = find_value(found.name, values);
    if (value == nullptr) {
      report_missing(found, placeholder.span, values, diagnostics);
      return false;
    }
    append_value(*value, placeholder, runs);
    return true;
  });
}

void fill_wording(RichText& text, const LetterValues& values) {
  replace_all(text, [&](const FoundPlaceholder& found, const RichRun& /*placeholder*/,
                        std::vector<RichRun>& runs) {
    const RichText* const value = find_value(found.name, values);
    if (value != nullptr) append_beside(*value, runs);
    return true;
  });
}

}  // namespace jianli
