// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/shorten_text.h"

#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

#include <array>
#include <random>

#include "unit/syntax/parsed.h"

namespace jianli {
namespace {

TEST_CASE("a stretch of more than eight bytes becomes one letter; the rest stays") {
  const ShortenedText shortened =
      shorten_text("name: Zhang San\nlabel: 12345678\n", {{6, 15}, {23, 31}});
  CHECK(shortened.text == "name: x\nlabel: 12345678\n");
  REQUIRE(shortened.cuts.size() == 1);
  CHECK(shortened.cut_at(6) == shortened.cuts.data());
  CHECK(shortened.cut_at(23) == nullptr);
}

TEST_CASE("places of the shortened text lead back to the source") {
  const ShortenedText shortened =
      shorten_text("[Zhang San, Zhang San]", {{1, 10}, {12, 21}});
  CHECK(shortened.text == "[x, x]");
  CHECK(shortened.place_in_source(0) == 0);
  CHECK(shortened.place_in_source(1) == 1);
  CHECK(shortened.place_in_source(2) == 10);
  CHECK(shortened.place_in_source(4) == 12);
  CHECK(shortened.place_in_source(5) == 21);
  CHECK(shortened.place_in_source(6) == 22);
}

/// The value of a node as yaml-cpp reads the whole text, in the form `flat` gives ours.
std::string flat(const YAML::Node& node) {
  if (node.IsScalar()) return '"' + node.Scalar() + '"';
  std::string text;
  if (node.IsSequence()) {
    for (const YAML::Node& item : node) text += flat(item) + ' ';
    return '[' + text + ']';
  }
  if (!node.IsMap()) return "null";
  for (const auto& entry : node) {
    text += entry.first.Scalar() + '=' + flat(entry.second) + ' ';
  }
  return '{' + text + '}';
}

std::string flat(const SyntaxTree& tree, const Node& node) {
  std::string text;
  switch (node.kind) {
    case NodeKind::null:
      return "null";
    case NodeKind::scalar:
      return '"' + node.value + '"';
    case NodeKind::sequence:
      for (const NodeId item : node.items) text += flat(tree, tree[item]) + ' ';
      return '[' + text + ']';
    case NodeKind::mapping:
      for (const MappingEntry& entry : node.entries) {
        text += entry.key + '=' + flat(tree, tree[entry.value]) + ' ';
      }
      break;
  }
  return '{' + text + '}';
}

TEST_CASE("yaml-cpp reads the same values from the whole text") {
  constexpr std::array kPieces = {"Rongjiang University",
                                  "蓉江大学计算机学院",
                                  "\"quoted, with: signs\"",
                                  "'it''s quoted'",
                                  "\"esc\\n aped\"",
                                  "null",
                                  "a:b#c d",
                                  "long text # note",
                                  "two  spaces inside",
                                  "x",
                                  "\"\"",
                                  "[one two three four, five]",
                                  "{a: something long}",
                                  "~",
                                  "'plain inside quotes'",
                                  "first line\n    second line",
                                  "http://example.com/#anchor",
                                  "|\n    block text"};
  std::mt19937 random(7);  // NOLINT: the same texts in every run
  std::size_t compared = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int key = 0; key < 6; ++key) {
      const std::string piece = kPieces[random() % kPieces.size()];
      const bool flow = random() % 3 == 0 && piece.find('\n') == std::string::npos &&
                        piece.find(" #") == std::string::npos;
      text += 'k' + std::to_string(key);
      text +=
          flow ? ": {long key here: " + piece + ", z: [" + piece + ", " + piece + "]}\n"
               : ": " + piece + '\n';
    }
    const Parsed ours(text);
    CAPTURE(text);
    REQUIRE(ours.tree);
    CHECK(flat(*ours.tree, ours.tree->top()) == flat(YAML::Load(text)));
    ++compared;
  }
  CHECK(compared == 2000);
}

TEST_CASE("places stay exact behind shortened texts") {
  const Parsed ours(
      "{zh: 蓉江大学计算机学院, en: \"Rongjiang University\", x: , y: [ z ]}\n");
  REQUIRE(ours.tree);
  const auto text_of = [&](std::string_view key) {
    return std::string(ours.sources.text(ours.tree->find(ours.tree->top(), key)->span));
  };
  CHECK(text_of("zh") == "蓉江大学计算机学院");
  CHECK(text_of("en") == "Rongjiang University");
  CHECK(text_of("y") == "z");
}

}  // namespace
}  // namespace jianli
