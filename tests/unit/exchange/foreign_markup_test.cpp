// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/foreign_markup.h"

#include <doctest/doctest.h>

using namespace jianli;

namespace {

std::string ours(std::string_view text) { return translate_markup(text).text; }

}  // namespace

TEST_CASE("Markdown's underscores become stars where they set a text off") {
  CHECK(ours("an _old_ word") == "an *old* word");
  CHECK(ours("__two words__ here") == "**two words** here");
  CHECK(ours("snake_case_name, __init__ and _x") == "snake_case_name, __init__ and _x");
  CHECK(ours("**bold** *x* [a_b](https://x.org/a_b_c)") ==
        "**bold** *x* [a_b](https://x.org/a_b_c)");
  CHECK(ours("`_x_` https://x.org/_y_") == "`_x_` https://x.org/_y_");
}

TEST_CASE("commands of Typst and LaTeX") {
  CHECK(ours("#strong[a #emph[b]] c") == "**a *b*** c");
  CHECK(ours("#link(\"https://x.org\")[x]") == "[x](https://x.org)");
  CHECK(ours("\\textbf{a} \\href{https://x.org}{\\textit{x}}") ==
        "**a** [*x*](https://x.org)");
  CHECK(ours("#underline[a] #strike[b]") == "<u>a</u> ~~b~~");
}

TEST_CASE("escapes that are needed no more go") {
  CHECK(ours("50\\% \\& \\#1 a\\_b") == "50% & #1 a_b");
  CHECK(ours("2\\*3") == "2\\*3");
}

TEST_CASE("what has no counterpart stays and is named") {
  const TranslatedText text = translate_markup("a #v(1cm) b $$x^2$$");
  CHECK(text.text == "a #v(1cm) b $$x^2$$");
  CHECK(text.left == "#v(");
  CHECK(translate_markup("$$x$$").left == "$$x$$");
  CHECK(translate_markup("C# and #1, \\(x\\)").left == "");
  CHECK(ours("#strong[never closed") == "#strong[never closed");
}

TEST_CASE("keywords are set bold as whole words outside markup") {
  CHECK(embolden("Java, not JavaScript", {"Java"}) == "**Java**, not JavaScript");
  CHECK(embolden("**Java** `Java` [Java](x)", {"Java"}) == "**Java** `Java` [Java](x)");
  CHECK(embolden("使用Python训练", {"Python"}) == "使用**Python**训练");
  CHECK(embolden("C++ and C", {"C", "C++"}) == "**C++** and **C**");
}

TEST_CASE("marks that nothing closes stay, those before and beside them count") {
  CHECK(translate_markup("_a b_ __c __d e__ _f _g").text == "*a b* **c __d e** _f _g");
}
