// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "lint/checker.h"

namespace jianli {
namespace {

// What says that an employment left time for another. A space stands for any character
// that is no letter: an international firm has no interns.
constexpr std::array<std::string_view, 32> kBesideWork = {
    "兼职",        "兼任",      "实习",       "顾问",      "自由职业",   "志愿",
    "挂职",        "借调",      "外派",       "创始",      "创业",       "客座",
    "访问",        "在读",      "远程",       "自营",      " part time", " intern ",
    " interns",    " freelanc", " consult",   " contract", " advis",     " volunteer",
    " self empl",  " founder",  " cofounder", " adjunct",  " visiting",  " board ",
    " secondment", " mentor"};
// What says that two courses of study belong together or that one was not full-time.
constexpr std::array<std::string_view, 37> kBesideStudy = {
    "双学位",     "双学士",    "双硕士",     "双专业",   "第二学位", "第二学士",
    "第二专业",   "辅修",      "微专业",     "联合",     "联培",     "交换",
    "交流",       "访问",      "访学",       "在职",     "非全日制", "自考",
    "函授",       "成人",      "硕博连读",   "直博",     "本硕",     "进修",
    "培训",       " double ",  " dual ",     " second ", " joint",   " minor",
    " exchange",  " visiting", " part time", " online",  " summer",  " certificate",
    " concurrent"};

/// An entry, or a role in it, with both dates, as months since year 0.
struct Period {
  const Record* entry = nullptr;
  int start = 0;
  int end = 0;
  const FieldValue* start_value = nullptr;
  const FieldValue* end_value = nullptr;
};

const Date* date_of(const FieldValue* value) {
  return value == nullptr ? nullptr : std::get_if<Date>(&value->content);
}

/// The time an entry covers for certain: of a bare year the last month of a start and the
/// first of an end. Nothing for one that goes on, and for one that not every edition
/// shows.
std::optional<Period> period_of(const Record& entry) {
  const FieldValue* start = entry.find("startDate");
  const FieldValue* end = entry.find("endDate");
  const Date* first = date_of(start);
  const Date* last = date_of(end);
  if (first == nullptr || last == nullptr || last->present) return std::nullopt;
  if (entry.find("only") != nullptr || entry.find("visible") != nullptr) {
    return std::nullopt;
  }
  return Period{&entry, first->year * 12 + (first->month == 0 ? 11 : first->month - 1),
                last->year * 12 + (last->month == 0 ? 0 : last->month - 1), start, end};
}

const LocalizedText* text_of(const Record& entry, std::string_view field) {
  const FieldValue* value = entry.find(field);
  return value == nullptr ? nullptr : std::get_if<LocalizedText>(&value->content);
}

/// A text in lower case between spaces, with one for each byte of ASCII that is no
/// letter.
std::string words_of(std::string_view text) {
  std::string result = " ";
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    const bool stays =
        (lower >= 'a' && lower <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    result += stays ? lower : ' ';
  }
  return result += ' ';
}

/// Whether any text of an entry, its bullets aside, holds one of the marks.
bool says_any(const Record& entry, std::span<const std::string_view> marks) {
  for (const FieldValue& value : entry.values) {
    const auto* text = std::get_if<LocalizedText>(&value.content);
    if (text == nullptr) continue;
    for (const TextVersion& version : text->versions) {
      const std::string words = words_of(version.text);
      if (std::ranges::any_of(marks, [&](std::string_view mark) {
            return words.find(mark) != std::string::npos;
          })) {
        return true;
      }
    }
  }
  return false;
}

/// Whether two entries name the same employer in any language: roles at one are no two
/// employments.
bool same_employer(const Record& a, const Record& b) {
  if (&a == &b) return true;
  const LocalizedText* first = text_of(a, "name");
  const LocalizedText* second = text_of(b, "name");
  if (first == nullptr || second == nullptr) return false;
  return std::ranges::any_of(first->versions, [&](const TextVersion& version) {
    return std::ranges::find(second->versions, version.text, &TextVersion::text) !=
           second->versions.end();
  });
}

/// Whether an entry leaves no time for another. What is no degree takes part of one's
/// time only.
bool is_full_time(const Record& entry, std::string_view section) {
  if (section == "work") return !says_any(entry, kBesideWork);
  return entry.find("studyType") != nullptr && !says_any(entry, kBesideStudy);
}

/// Adds the time of a role at an employer, or of the entry itself.
void add_period(const Record& entry, const Record& role, std::string_view section,
                std::vector<Period>& periods) {
  std::optional<Period> period = period_of(role);
  if (!period || !is_full_time(role, section)) return;
  period->entry = &entry;
  periods.push_back(*period);
}

/// Adds the time of an entry, which that of its roles makes up where it has none itself.
void add_periods(const Record& entry, std::string_view section,
                 std::vector<Period>& periods) {
  const FieldValue* roles = entry.find("positions");
  const auto* lists =
      roles == nullptr ? nullptr : std::get_if<std::vector<ListVersion>>(&roles->content);
  if (lists == nullptr || entry.find("startDate") != nullptr) {
    add_period(entry, entry, section, periods);
    return;
  }
  if (entry.find("only") != nullptr || entry.find("visible") != nullptr ||
      !is_full_time(entry, section)) {
    return;
  }
  // The roles are the same in every language: those of the first will do.
  if (lists->empty()) return;
  for (const Record& role : lists->front().records) {
    add_period(entry, role, section, periods);
  }
}

std::string name_of(const Record& entry, std::string_view section) {
  const LocalizedText* name = text_of(entry, section == "work" ? "name" : "institution");
  return name == nullptr ? std::string() : name->versions.front().text;
}

void report(const Checker& checker, const Period& earlier, const Period& later,
            std::string_view section) {
  Diagnostic finding;
  finding.rule = Rule::overlapping_entries;
  finding.span = later.start_value->span;
  finding.message = say("`{}` and `{}` share {} months", name_of(*later.entry, section),
                        name_of(*earlier.entry, section),
                        std::min(earlier.end, later.end) - later.start);
  finding.notes.push_back({"the other one ends here", earlier.end_value->span});
  finding.hint = section == "work"
                     ? "mend a date, or say that one is part-time (兼职)"
                     : "mend a date, or say in `note` how both went together (双学位)";
  checker.diagnostics.add(std::move(finding));
}

}  // namespace

void check_overlaps(const Checker& checker, const ResumeSection& section) {
  // Internships, projects and the like are done beside something else.
  if (section.kind != "work" && section.kind != "education") return;
  std::vector<Period> periods;
  for (const Record& entry : section.entries) {
    add_periods(entry, section.kind, periods);
  }
  std::ranges::stable_sort(periods, {}, &Period::start);
  const Period* longest = nullptr;
  for (const Period& period : periods) {
    // Months that are named on both sides may be shared to a few days.
    const bool overlaps =
        longest != nullptr && std::min(longest->end, period.end) - period.start > 1;
    if (overlaps &&
        !(section.kind == "work" && same_employer(*longest->entry, *period.entry))) {
      report(checker, *longest, period, section.kind);
    }
    if (longest == nullptr || period.end > longest->end) longest = &period;
  }
}

}  // namespace jianli
