// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/find_words.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

/// The text with the words found in brackets.
std::string found(std::string_view text, const std::vector<std::string>& words) {
  std::string result;
  std::size_t done = 0;
  for (const FoundWord& word : find_words(text, words)) {
    CHECK(word.end - word.begin == words[word.word].size());
    result += text.substr(done, word.begin - done);
    result += "[" + std::string(text.substr(word.begin, word.end - word.begin)) + "]";
    done = word.end;
  }
  return result + std::string(text.substr(done));
}

TEST_CASE("words are whole tokens") {
  CHECK(found("Java and JavaScript", {"Java"}) == "[Java] and JavaScript");
  CHECK(found("MyJava, Java8, Java", {"Java"}) == "MyJava, Java8, [Java]");
  CHECK(found("Javá", {"Jav"}) == "Javá");
  CHECK(found("my_Java Java_2", {"Java"}) == "my_Java Java_2");
}

TEST_CASE("signs behind a letter belong to it") {
  CHECK(found("C, C++ and C#", {"C"}) == "[C], C++ and C#");
  CHECK(found("C, C++ and C#", {"C++", "C#"}) == "C, [C++] and [C#]");
  CHECK(found("C++11 and C++", {"C++"}) == "C++11 and [C++]");
  CHECK(found("C++开发", {"C++"}) == "[C++]开发");
  CHECK(found("A+, A", {"A"}) == "A+, [A]");
}

TEST_CASE("a plus between two things is none of theirs") {
  CHECK(found("Python+SQL", {"Python", "SQL"}) == "[Python]+[SQL]");
  CHECK(found("Python+深度学习", {"Python"}) == "[Python]+深度学习");
}

TEST_CASE("a stop or ampersand inside a name holds it together") {
  CHECK(found("Node.js on Node.", {"Node"}) == "Node.js on [Node].");
  CHECK(found("Node.js on js", {"js"}) == "Node.js on [js]");
  CHECK(found("AT&T, T", {"T"}) == "AT&T, [T]");
  CHECK(found("ASP.NET and .NET", {".NET"}) == "ASP.NET and [.NET]");
  CHECK(found("uses Java. Then", {"Java"}) == "uses [Java]. Then");
}

TEST_CASE("hyphens, slashes and Han part tokens") {
  CHECK(found("PyTorch/Lightning, GPT-4", {"PyTorch", "GPT"}) ==
        "[PyTorch]/Lightning, [GPT]-4");
  CHECK(found("用PyTorch训练", {"PyTorch"}) == "用[PyTorch]训练");
}

TEST_CASE("Han is found within Han") {
  CHECK(found("多路召回与召回率", {"召回"}) == "多路[召回]与[召回]率");
  CHECK(found("A召回B", {"召回"}) == "A[召回]B");
}

TEST_CASE("the longest word goes first") {
  CHECK(found("召回率与召回", {"召回", "召回率"}) == "[召回率]与[召回]");
  CHECK(found("machine learning", {"machine", "machine learning"}) ==
        "[machine learning]");
  CHECK(found("aba aba", {"aba", "aba"}) == "[aba] [aba]");
}

TEST_CASE("a word without capitals is found in any case") {
  CHECK(found("PyTorch, pytorch, PYTORCH", {"pytorch"}) ==
        "[PyTorch], [pytorch], [PYTORCH]");
}

TEST_CASE("a word with capitals is found as it is written") {
  CHECK(found("PyTorch, pytorch, PYTORCH", {"PyTorch"}) == "[PyTorch], pytorch, PYTORCH");
  CHECK(found("Go, to go", {"Go"}) == "[Go], to go");
}

TEST_CASE("nothing is found of nothing") {
  CHECK(found("", {"a"}).empty());
  CHECK(found("text", {}) == "text");
  CHECK(found("text", {""}) == "text");
}

TEST_CASE("tokens that Latin writes") {
  using Tokens = std::vector<std::string_view>;
  CHECK(latin_tokens("用 C++、Node.js和Python+SQL写，GPT-4。") ==
        Tokens{"C++", "Node.js", "Python", "SQL", "GPT", "4"});
  CHECK(latin_tokens("召回").empty());
  CHECK(latin_tokens("snake_case C#") == Tokens{"snake_case", "C#"});
}

}  // namespace
}  // namespace jianli
