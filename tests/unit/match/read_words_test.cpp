// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "match/word.h"

namespace jianli {
namespace {

/// The words of a text by kind: `h:` Han, `l:` letters, `n:` numbers, `m:` marks.
std::string dump(std::string_view text) {
  std::string dump;
  for (const Word& word : read_words(text)) {
    if (!dump.empty()) dump += ' ';
    dump += "hlnm"[static_cast<std::size_t>(word.kind)];
    dump += ':';
    dump += text.substr(word.begin, word.end - word.begin);
  }
  return dump;
}

/// The keys of all words side by side.
std::string key(std::string_view text) {
  const std::vector<Word> words = read_words(text);
  return key_of(words, 0, words.size());
}

TEST_CASE("Han words and words of letters part by themselves") {
  CHECK(dump("熟悉PyTorch框架") == "h:熟悉 l:PyTorch h:框架");
}

TEST_CASE("names keep their signs") {
  CHECK(dump("C++, C#, .NET, Node.js") == "l:C++ m:, l:C# m:, l:.NET m:, l:Node.js");
  CHECK(dump("CI/CD和A/B测试") == "l:CI/CD h:和 l:A/B h:测试");
  CHECK(dump("BERT-large、TF-IDF") == "l:BERT-large m:、 l:TF-IDF");
  CHECK(dump("C++20/k8s") == "l:C++20 m:/ l:k8s");
  CHECK(dump("R&D") == "l:R&D");
}

TEST_CASE("other signs part words") {
  CHECK(dump("PyTorch/TensorFlow") == "l:PyTorch m:/ l:TensorFlow");
  CHECK(dump("React+Vue") == "l:React m:+ l:Vue");
  CHECK(dump("training.We use") == "l:training m:. l:We l:use");
  CHECK(dump("use R.") == "l:use l:R m:.");
}

TEST_CASE("numbers are no words, with a unit or without") {
  CHECK(dump("3年 10,000 7B 10k 3.5") == "n:3 h:年 n:10,000 n:7B n:10k n:3.5");
  CHECK(dump("3D 5G") == "l:3D l:5G");
}

TEST_CASE("addresses are marks") {
  CHECK(dump("见https://example.com/a?b 或hr@example.com。") ==
        "h:见 m:https://example.com/a?b h:或 m:hr@example.com m:。");
  CHECK(dump("KDD or WWW.") == "l:KDD l:or l:WWW m:.");
}

TEST_CASE("a key has the atoms by which texts are compared") {
  CHECK(key("知识蒸馏") == " 知 识 蒸 馏");
  CHECK(key("知識蒸餾") == " 知 识 蒸 馏");
  CHECK(key("Few-Shot Learning") == " few shot learning");
  CHECK(key("few shot learning") == " few shot learning");
  CHECK(key("Node.js") == key("NodeJS"));
  CHECK(key("ＡＢ测试") == key("A/B测试"));
  CHECK(key("资料") == " 资 料");
  CHECK(key("資料庫") == " 数 据 库");
}

TEST_CASE("a lone letter beside Han is no language") {
  CHECK(key("C、R") == " c | r");
  CHECK(key("C语言").starts_with(" c "));
  CHECK(key("C端") == " ~c 端");
  CHECK(key("e-commerce") == " ~e commerce");
}

TEST_CASE("atoms know their places") {
  const std::vector<Word> words = read_words("用BERT-large");
  REQUIRE(words.size() == 2);
  REQUIRE(words[1].atoms.size() == 2);
  CHECK(words[1].atoms[0].begin == 3);
  CHECK(words[1].atoms[0].end == 7);
  CHECK(words[1].atoms[1].begin == 8);
  CHECK(words[1].atoms[1].end == 13);
  // 演算法 is compared as 算法; the two have all bytes of the three.
  const std::vector<Word> algorithm = read_words("機器演算法");
  CHECK(algorithm.back().key == " 算 法");
  CHECK(algorithm.back().begin == 6);
  CHECK(algorithm.back().end == 15);
}

TEST_CASE("marks stand between atoms") {
  const AtomText text = join_atoms(read_words("召回、PyTorch"));
  CHECK(text.key == " 召 回 | pytorch ");
  REQUIRE(text.begins.size() == 4);
  CHECK(text.key.substr(text.begins[3], 8) == " pytorch");
  CHECK(text.places[3].begin == 9);
}

TEST_CASE("controls, emoji and broken bytes are read past") {
  CHECK(dump("Python\x01🚀SQL") == "l:Python m:🚀 l:SQL");
  CHECK(dump("") == "");
  CHECK(read_words("\xFF\xFE").size() < 3);
}

}  // namespace
}  // namespace jianli
