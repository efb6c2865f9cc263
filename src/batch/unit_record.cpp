// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/unit_record.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/hash.h"

namespace jianli {
namespace {

/// Tells the format apart from any later one.
constexpr std::string_view kFormat = "1";

/// Writes fields with a tab before each; paths may hold tabs and line breaks, too.
struct FieldWriter {
  std::string line;

  void text(std::string_view value) {
    line += '\t';
    for (const char c : value) {
      if (c == '\\') {
        line += "\\\\";
      } else if (c == '\t') {
        line += "\\t";
      } else if (c == '\n') {
        line += "\\n";
      } else {
        line += c;
      }
    }
  }
  void number(std::size_t value) { text(std::to_string(value)); }
};

/// Reads the fields one after the other; of a line that lacks some, empty ones.
struct FieldReader {
  std::string_view rest;
  bool complete = true;

  std::string text() {
    if (rest.empty() || rest.front() != '\t') complete = false;
    if (!complete) return {};
    rest.remove_prefix(1);
    std::string value;
    while (!rest.empty() && rest.front() != '\t') {
      char c = rest.front();
      rest.remove_prefix(1);
      if (c == '\\' && !rest.empty()) {
        c = rest.front() == 't' ? '\t' : rest.front() == 'n' ? '\n' : rest.front();
        rest.remove_prefix(1);
      }
      value += c;
    }
    return value;
  }
  std::size_t number() {
    const std::string digits = text();
    std::size_t value = 0;
    const auto [end, bad] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (bad != std::errc() || end != digits.data() + digits.size()) complete = false;
    return complete ? value : 0;
  }
};

void write(const RecordedRead& read, FieldWriter& out) {
  out.number(static_cast<std::size_t>(read.by));
  out.text(read.path);
  out.number(read.bounds.folder ? 1 : 0);
  out.text(read.bounds.folder.value_or(""));
  out.number(read.bounds.most_bytes);
  out.text(read.hash);
}

RecordedRead read_read(FieldReader& in) {
  RecordedRead read;
  read.by =
      in.number() == 0 ? RecordedRead::By::read_file : RecordedRead::By::read_named_file;
  read.path = in.text();
  const bool bounded = in.number() != 0;
  std::string folder = in.text();
  if (bounded) read.bounds.folder = std::move(folder);
  read.bounds.most_bytes = in.number();
  read.hash = in.text();
  return read;
}

void write(const MadeOutput& output, FieldWriter& out) {
  out.text(output.path);
  out.text(output.locale);
  out.text(output.template_name);
  out.number(output.page_count);
  out.number(output.byte_count);
  out.text(output.hash);
}

MadeOutput read_output(FieldReader& in) {
  MadeOutput output;
  output.path = in.text();
  output.locale = in.text();
  output.template_name = in.text();
  output.page_count = in.number();
  output.byte_count = in.number();
  output.hash = in.text();
  return output;
}

}  // namespace

std::string to_line(const UnitRecord& record) {
  FieldWriter out;
  out.text(kFormat);
  out.text(record.key);
  out.text(record.variant);
  out.number(record.variants.size());
  for (const std::string& variant : record.variants) out.text(variant);
  out.number(record.reads.size());
  for (const RecordedRead& read : record.reads) write(read, out);
  out.number(record.outputs.size());
  for (const MadeOutput& output : record.outputs) write(output, out);
  out.text(record.findings);
  return hexadecimal(hash_bytes(out.line)) + out.line + '\n';
}

std::optional<UnitRecord> read_record(std::string_view line) {
  const std::size_t begin = std::min(line.find('\t'), line.size());
  FieldReader in{line.substr(begin)};
  // The fingerprint stands for everything behind it: counts need no bounds of their own.
  if (line.substr(0, begin) != hexadecimal(hash_bytes(in.rest))) return std::nullopt;
  if (in.text() != kFormat) return std::nullopt;
  UnitRecord record;
  record.key = in.text();
  record.variant = in.text();
  for (std::size_t i = in.number(); i > 0 && in.complete; --i) {
    record.variants.push_back(in.text());
  }
  for (std::size_t i = in.number(); i > 0 && in.complete; --i) {
    record.reads.push_back(read_read(in));
  }
  for (std::size_t i = in.number(); i > 0 && in.complete; --i) {
    record.outputs.push_back(read_output(in));
  }
  record.findings = in.text();
  if (!in.complete || !in.rest.empty()) return std::nullopt;
  return record;
}

}  // namespace jianli
