// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/rule.h"
#include "cli/messages.h"

namespace jianli {

/// A text of the documentation in both languages.
struct BilingualText {
  std::string english;
  std::string chinese;

  [[nodiscard]] const std::string& in(MessageLanguage language) const {
    return language == MessageLanguage::chinese ? chinese : english;
  }
};

/// How the examples of a rule are tried.
enum class ExampleKind : std::uint8_t {
  document,  ///< a file that `jianli validate` reads
  rendered,  ///< a file whose finding only `jianli render` makes
  command,   ///< a command line: the rule is about files or fonts, not about a text
};

/// What `jianli explain` tells of a rule.
struct RuleText {
  Rule rule;
  BilingualText summary;  ///< one sentence; in English that of the table of rules
  BilingualText means;    ///< what the finding says
  BilingualText matters;  ///< why it is one
  ExampleKind kind = ExampleKind::document;
  std::string file = "me.yaml";  ///< the name of the examples
  std::string bad, good;
};

/// The texts of all rules that have one, in the order of the table of rules.
std::vector<RuleText> read_rule_texts();

/// The texts of one rule among all; throws if the program was built without.
const RuleText& text_of(Rule rule, const std::vector<RuleText>& texts);

}  // namespace jianli
