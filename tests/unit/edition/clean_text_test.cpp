// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/clean_text.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace jianli {
namespace {

/// The cleaned runs, `|` between them. Every second run is bold.
std::string clean(std::initializer_list<std::string_view> runs,
                  LineBreaks line_breaks = LineBreaks::join) {
  RichText text;
  for (const std::string_view run : runs) {
    RichRun& added = text.runs.emplace_back();
    added.text = run;
    added.format.bold = text.runs.size() % 2 == 0;
  }
  clean_text(text, line_breaks);
  std::string result;
  for (const RichRun& run : text.runs) {
    if (!result.empty()) result += "|";
    result += run.text;
  }
  return result;
}

TEST_CASE("plain text stays as it is") {
  CHECK(clean({"熟练使用 C++（五年）, a  b — “c”"}) ==
        "熟练使用 C++（五年）, a  b — “c”");
}

TEST_CASE("lines of Chinese join without a space, others with one") {
  CHECK(clean({"负责召回\n与排序"}) == "负责召回与排序");
  CHECK(clean({"负责召回，\n  与排序"}) == "负责召回，与排序");
  CHECK(clean({"used PyTorch\nand C++"}) == "used PyTorch and C++");
  CHECK(clean({"使用\nPyTorch \r\n 完成"}) == "使用 PyTorch 完成");
  CHECK(clean({"a\n\n\nb"}) == "a b");
}

TEST_CASE("lines join across runs as well") {
  CHECK(clean({"负责", "召回", "\n与排序"}) == "负责|召回|与排序");
  CHECK(clean({"负责\n", "召回"}) == "负责|召回");
  CHECK(clean({"see\n", "this"}) == "see |this");
  CHECK(clean({"see ", "\nthis"}) == "see |this");
}

TEST_CASE("white space at the ends goes, tabs become spaces") {
  CHECK(clean({"  text\n"}) == "text");
  CHECK(clean({"a\tb"}) == "a b");
  CHECK(clean({"\n", "bold", " \n"}) == "bold");
  CHECK(clean({"a ", "b", " c"}) == "a |b| c");
  CHECK(clean({" \n "}).empty());
}

TEST_CASE("kept line breaks become line separators") {
  CHECK(clean({"东湖路1号\n2栋301室\n"}, LineBreaks::keep) == "东湖路1号\u20282栋301室");
}

TEST_CASE("texts come out in NFC") {
  CHECK(clean({"Re\u0301sume\u0301"}) == "Résumé");
  CHECK(clean({"\u212B"}) == "Å");
  CHECK(clean({"\u2126"}) == "Ω");
  CHECK(clean({"か\u3099"}) == "が");
}

TEST_CASE("compatibility characters are folded, full-width punctuation is not") {
  CHECK(clean({"软件⼯程，ＡＢ１２，\uFB01ne！"}) == "软件工程，AB12，fine！");
}

}  // namespace
}  // namespace jianli
