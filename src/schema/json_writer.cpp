// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/json_writer.h"

#include <fmt/format.h>

#include <iterator>
#include <utility>

namespace jianli {

void JsonWriter::separate() {
  if (std::exchange(after_key_, false) || counts_.empty()) return;
  const bool first = counts_.back()++ == 0;
  if (!first) out_ += layout_ == JsonLayout::one_line ? ", " : ",";
  break_line();
}

void JsonWriter::break_line() {
  if (layout_ == JsonLayout::one_line) return;
  out_ += '\n';
  out_.append(counts_.size() * 2, ' ');
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  counts_.push_back(0);
}

void JsonWriter::close(char bracket) {
  const std::size_t count = counts_.back();
  counts_.pop_back();
  if (count > 0) break_line();
  out_ += bracket;
}

void JsonWriter::key(std::string_view name) {
  string(name);
  out_ += ": ";
  after_key_ = true;
}

void JsonWriter::string(std::string_view value) {
  separate();
  out_ += '"';
  for (const char c : value) {
    if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
    } else if (c == '\n') {
      out_ += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      fmt::format_to(std::back_inserter(out_), "\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out_ += c;
    }
  }
  out_ += '"';
}

void JsonWriter::literal(std::string_view value) {
  separate();
  out_ += value;
}

void JsonWriter::member(std::string_view name, std::string_view value) {
  key(name);
  string(value);
}

std::string JsonWriter::finish() && { return std::move(out_) + '\n'; }

}  // namespace jianli
