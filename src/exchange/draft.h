// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/syntax_tree.h"

namespace jianli {

struct DraftMember;

/// A value that is to be written as YAML, with what is said of it in comments.
struct Draft {
  /// `literal` is a text that may stand as a number, truth value or null.
  enum class Kind : std::uint8_t { text, literal, list, mapping };
  /// Whether a list or mapping stands on one line, if it fits there.
  enum class Flow : std::uint8_t { never, if_short };

  Kind kind = Kind::mapping;
  Flow flow = Flow::never;
  std::string text;
  std::vector<Draft> items;          ///< of a list
  std::vector<DraftMember> members;  ///< of a mapping, in the order they are written
  std::vector<std::string> remarks;  ///< comment lines behind the members of a mapping

  static Draft of_text(std::string text);
  static Draft of_list(std::vector<Draft> items, Flow flow = Flow::never);

  /// Whether there is nothing to write: no text, no items, no members.
  [[nodiscard]] bool empty() const;
  /// The member with a key; nothing if there is none.
  [[nodiscard]] Draft* find(std::string_view key);
  /// Adds a member to a mapping, unless its value is empty.
  void add(std::string_view key, Draft value);
  /// Adds a text to a mapping, unless it is empty.
  void add(std::string_view key, std::string text);
  /// Adds a comment; every line of it becomes one.
  void remark(std::string_view text);
};

/// A key of a draft's mapping with its value.
struct DraftMember {
  std::string key;
  Draft value;
};

/// A value of a parsed file as it is, so that a comment can quote it.
Draft draft_of(const SyntaxTree& tree, NodeId node);

}  // namespace jianli
