// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// How JSON is laid out: indented by two spaces, or all on one line.
enum class JsonLayout : std::uint8_t { indented, one_line };

/// Writes JSON, members in the order they are given.
class JsonWriter {
 public:
  JsonWriter() = default;
  explicit JsonWriter(JsonLayout layout) : layout_(layout) {}
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// The name of the member that the next value belongs to.
  void key(std::string_view name);
  void string(std::string_view value);
  /// A number, `true`, `false` or `null`, as it stands.
  void literal(std::string_view value);
  /// A member with a string.
  void member(std::string_view name, std::string_view value);

  /// The document; ends with a line break.
  [[nodiscard]] std::string finish() &&;

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  void break_line();

  JsonLayout layout_ = JsonLayout::indented;
  std::string out_;
  std::vector<std::size_t> counts_;  ///< members written so far, by level
  bool after_key_ = false;
};

}  // namespace jianli
