// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "math/commands.h"
#include "math/read_math.h"

namespace jianli {

/// What ends a list that is being read.
enum class MathEnd : std::uint8_t { formula, brace, bracket, right };

/// The reader's state; its steps call each other as the notation nests.
class MathReader {
 public:
  explicit MathReader(std::string_view tex) : tex_(tex) {}

  MathReading read();

 private:
  // read_math.cpp: lists, atoms and scripts.
  MathList read_list(MathEnd end, std::size_t opened_at);
  /// Reads one nucleus (a command may give several atoms) and appends it.
  void read_nucleus(MathList& list);
  void read_script(MathList& list);
  void read_primes(MathList& list);
  void read_character(MathList& list);
  void stop_at_depth(std::size_t begin);
  /// The argument of a command: a group or one nucleus.
  MathList read_argument(std::string_view command, std::size_t begin);
  /// An argument in brackets, if one stands here.
  std::optional<MathList> read_optional_argument();
  /// The argument of a command as it is written, escapes resolved.
  std::string read_words(std::string_view command, std::size_t begin, MathAtom& atom);

  // read_command.cpp: what commands do.
  void read_command(MathList& list);
  void append_command(const MathCommand& command, std::size_t begin, MathList& list);
  void append_delimited(std::size_t begin, MathList& list);
  void append_modulus(const MathCommand& command, std::size_t begin, MathList& list);
  void append_negation(std::size_t begin, MathList& list);
  void append_circled(std::size_t begin, MathList& list);
  void set_limits(const MathCommand& command, std::size_t begin, MathList& list);
  char32_t read_delimiter(std::string_view command, std::size_t begin);
  std::string_view take_command_name();

  void skip_blanks();
  [[nodiscard]] bool at_end() const { return at_ >= tex_.size(); }
  [[nodiscard]] char peek() const { return at_end() ? '\0' : tex_[at_]; }
  MathAtom make_atom(MathKind kind, std::size_t begin) const;
  void report(std::size_t begin, std::size_t end, Message message, Message hint = {},
              MathErrorKind kind = MathErrorKind::syntax);
  /// Whether a mistake found now is still told.
  [[nodiscard]] bool may_report() const {
    return !is_too_deep_ && result_.errors.size() < kMostMathErrors;
  }

  std::string_view tex_;
  std::size_t at_ = 0;
  int depth_ = 0;
  bool is_too_deep_ = false;  ///< reading has stopped; what follows is no news
  MathAlphabet alphabet_ = MathAlphabet::standard;
  MathReading result_;
};

}  // namespace jianli
