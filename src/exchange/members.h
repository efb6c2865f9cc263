// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "exchange/draft.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// What every step of an import reads from and reports to.
struct Importer {
  const SyntaxTree& tree;
  Diagnostics& diagnostics;

  /// Tells of something that was taken over otherwise than it stood.
  void report_changed(Span span, Message message, Message hint = {}) const;
  /// Tells of something that stands in a comment now.
  void report_left(Span span, std::string_view what) const;
  /// Quotes an item of a list that nobody can read in a comment of `draft`, and reports
  /// that; `called` is its key there. Blank items say nothing.
  void quote_item(NodeId item, std::string_view called, Draft& draft) const;
};

/// A text of another tool: line ends made one kind, without blanks at its ends.
std::string trimmed(std::string_view text);

/// The members of a mapping of another tool, each to be taken once; what nobody takes
/// goes into a comment.
class Members {
 public:
  Members(const Importer& importer, const Node& mapping);

  /// Takes a member that is a text; empty if it is none, which is then left.
  std::string take_text(std::string_view key);
  /// The texts of a member that is one text or a list of texts.
  std::vector<std::string> take_texts(std::string_view key);
  /// Takes a member that is a list; nothing if it is something else.
  const Node* take_list(std::string_view key);
  /// Takes a member that is a mapping; nothing if it is something else.
  const Node* take_mapping(std::string_view key);
  /// Whether a member is there and not empty, taken or not.
  [[nodiscard]] bool has(std::string_view key) const;
  /// The place of the value of a key.
  [[nodiscard]] Span span_of(std::string_view key) const;
  /// Quotes a member in a comment of `draft`, and reports that.
  void remark(std::string_view key, Draft& draft);
  /// Quotes all members not taken yet.
  void leave(Draft& draft);

 private:
  [[nodiscard]] std::size_t index_of(std::string_view key) const;

  const Importer& importer_;
  const Node& mapping_;
  std::vector<bool> taken_;  ///< parallel to the mapping's entries
};

}  // namespace jianli
