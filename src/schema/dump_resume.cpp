// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <iterator>
#include <type_traits>

#include "base/quote.h"
#include "schema/resume.h"

namespace jianli {
namespace {

/// `"text"` for every locale, else `zh-Hans "文字", en "text"`.
std::string shown(const LocalizedText& text) {
  std::string result;
  for (const TextVersion& version : text.versions) {
    if (!result.empty()) result += ", ";
    if (!version.language.empty()) result += version.language + ' ';
    result += quote(version.text);
  }
  return result;
}

std::string shown(const Date& date) {
  if (date.present) return "present";
  std::string result = fmt::format("{:04}", date.year);
  if (date.month != 0) result += fmt::format("-{:02}", date.month);
  if (date.day != 0) result += fmt::format("-{:02}", date.day);
  return result;
}

void write(const Record& record, std::size_t depth, std::string& out);

void write(const std::vector<ListVersion>& versions, std::size_t depth,
           std::string& out) {
  for (const ListVersion& list : versions) {
    std::size_t inner = depth;
    if (!list.language.empty()) {
      fmt::format_to(std::back_inserter(out), "{:{}}{}:\n", "", depth * 2, list.language);
      ++inner;
    }
    for (const LocalizedText& text : list.texts) {
      fmt::format_to(std::back_inserter(out), "{:{}}- {}\n", "", inner * 2, shown(text));
    }
    for (const Record& record : list.records) {
      fmt::format_to(std::back_inserter(out), "{:{}}-\n", "", inner * 2);
      write(record, inner + 1, out);
    }
  }
}

void write(const FieldValue& value, std::size_t depth, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{:{}}{}:", "", depth * 2, value.field->name);
  std::visit(
      [&](const auto& content) {
        using T = std::decay_t<decltype(content)>;
        if constexpr (std::is_same_v<T, Record> ||
                      std::is_same_v<T, std::vector<ListVersion>>) {
          out += '\n';
          write(content, depth + 1, out);
        } else if constexpr (std::is_same_v<T, std::vector<NamedRecord>>) {
          out += '\n';
          for (const NamedRecord& named : content) {
            fmt::format_to(std::back_inserter(out), "{:{}}{}:\n", "", (depth + 1) * 2,
                           named.name);
            write(named.record, depth + 2, out);
          }
        } else if constexpr (std::is_same_v<T, OpaqueNode>) {
          out += " (untouched)\n";
        } else if constexpr (std::is_arithmetic_v<T>) {
          fmt::format_to(std::back_inserter(out), " {}\n", content);
        } else {
          fmt::format_to(std::back_inserter(out), " {}\n", shown(content));
        }
      },
      value.content);
}

void write(const Record& record, std::size_t depth, std::string& out) {
  for (const FieldValue& value : record.values) write(value, depth, out);
}

}  // namespace

std::string dump(const Resume& resume) {
  std::string out = "locales:";
  for (const std::string& locale : resume.locales) out += ' ' + locale;
  out += "\nbasics:\n";
  write(resume.basics, 1, out);
  for (const ResumeSection& section : resume.sections) {
    fmt::format_to(std::back_inserter(out), "{}:\n", section.kind);
    for (const Record& entry : section.entries) {
      out += "  -\n";
      write(entry, 2, out);
    }
  }
  if (resume.letter) {
    out += "letter:\n";
    write(*resume.letter, 1, out);
  }
  if (!resume.variants.empty()) out += "variants:\n";
  for (const NamedRecord& variant : resume.variants) {
    fmt::format_to(std::back_inserter(out), "  {}:\n", variant.name);
    write(variant.record, 2, out);
  }
  if (!resume.base.text.empty()) out += "resume: " + quote(resume.base.text) + '\n';
  if (resume.design != nullptr) out += "design: (untouched)\n";
  return out;
}

}  // namespace jianli
