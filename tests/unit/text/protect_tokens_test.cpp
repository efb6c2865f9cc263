// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/protect_tokens.h"

#include <doctest/doctest.h>

#include "breaks_fixture.h"

namespace jianli {
namespace {

TEST_CASE("words with signs in them are one box, open to Han on both sides") {
  CHECK(breaks_of("做A/B测试") == "做÷A/†B÷测÷试");
  CHECK(breaks_of("懂TCP/IP吗") == "懂÷TCP/†IP÷吗");
  CHECK(breaks_of("用C/C++写") == "用÷C/†C++÷写");
  CHECK(breaks_of("用Node.js写") == "用÷Node.js÷写");
  CHECK(breaks_of("懂R&D吗") == "懂÷R&D÷吗");
  CHECK(breaks_of("分3.8/4.0吧") == "分÷3.8/†4.0÷吧");
}

TEST_CASE("a word with a solidus is whole up to twelve characters") {
  CHECK(breaks_of("batch/stream", "en") == "batch/†stream");
  CHECK(breaks_of("batch/streams", "en") == "batch/÷streams");
  CHECK(breaks_of("encoder/decoder", "en") == "encoder/÷decoder");
}

TEST_CASE("a hyphenated word is whole if a part has a digit or is a capital or two") {
  CHECK(breaks_of("GPT-4o X-ray 30-day", "en") == "GPT-†4o ÷X-†ray ÷30-†day");
  CHECK(breaks_of("Wi-Fi Top-K k-NN", "en") == "Wi-†Fi ÷Top-†K ÷k-†NN");
  CHECK(breaks_of("End-to-end re-ranked", "en") == "End-÷to-÷end ÷re-÷ranked");
}

TEST_CASE("a Western name in brackets behind Han is one box") {
  CHECK(breaks_of("李明（Ming Li）做") == "李÷明÷（Ming †Li）÷做");
  CHECK(breaks_of("王五(Wang Wu)做") == "王÷五÷(Wang †Wu)÷做");
  CHECK(breaks_of("注意力（Multi-Head A）的") == "注÷意÷力÷（Multi-Head †A）÷的");
}

TEST_CASE("longer text in brackets, or text with digits, is no name") {
  CHECK(breaks_of("王（one two three）") == "王÷（one ÷two ÷three）");
  CHECK(breaks_of("王（A 1 c）") == "王÷（A ÷1 ÷c）");
  CHECK(breaks_of("see (Ming Li)", "en") == "see ÷(Ming ÷Li)");
}

TEST_CASE("an address wins over a number in it, a number over the line-edge rules") {
  CHECK(breaks_of("a.cn/2021.09-2025.06", "en") == "a.†cn/÷2021.÷09-÷2025.÷06");
  CHECK(breaks_of("2021.09–2025.06") == "2021.09–†2025.06");
}

TEST_CASE("a stop behind a word is not part of it") {
  CHECK(breaks_of("use A/B.", "en") == "use ÷A/†B.");
}

TEST_CASE("tokens come in order and do not overlap, in text of every kind") {
  const std::u16string text =
      u"甲（Ming Li）138 0000 0000，x@y.cn和https://a.cn/3个，10 MB 2021.09–2025.06 A/B";
  const BreakText classes =
      classify(text, resolve_sides(text, std::vector<bool>(text.size(), true)));
  const std::vector<Token> tokens = find_tokens(classes, {});
  std::string kinds;
  std::uint32_t last = 0;
  for (const Token& token : tokens) {
    kinds += std::to_string(static_cast<int>(token.kind));
    CHECK(token.begin >= last);
    CHECK(token.end > token.begin);
    last = token.end;
  }
  CHECK(kinds ==
        "52104"
        "36");
}

}  // namespace
}  // namespace jianli
