// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "math/read_math.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace jianli {
namespace {

/// The tree of a formula without mistakes.
std::string tree(std::string_view tex) {
  const MathReading reading = read_math(tex);
  return reading.errors.empty() ? dump(reading.list)
                                : "error: " + reading.errors.front().message.english();
}

/// The mistakes of a formula as `begin-end message (hint)`.
std::string mistakes(std::string_view tex) {
  std::string out;
  for (const MathError& error : read_math(tex).errors) {
    if (!out.empty()) out += "\n";
    out += fmt::format("{}-{} {}", error.begin, error.end, error.message.english());
    if (!error.hint.empty()) out += fmt::format(" ({})", error.hint.english());
  }
  return out;
}

}  // namespace

TEST_CASE("letters, digits and signs are atoms of their classes") {
  CHECK(tree("O(N+1)=x, y") == "O (/open N +/bin 1 )/close =/rel x ,/punct y");
  CHECK(tree("") == "");
  CHECK(tree("   ") == "");
}

TEST_CASE("typed signs are those of mathematics") {
  CHECK(tree("a-b*c") == "a −/bin b ∗/bin c");
  CHECK(tree("a·b") == "a ⋅/bin b");
}

TEST_CASE("characters typed as themselves have the class of their command") {
  CHECK(tree("α≤β×∑→") == "α ≤/rel β ×/bin ∑/op →/rel");
}

TEST_CASE("scripts stand on the atom before them, in either order") {
  CHECK(tree("x^2_i") == "x^[2]_[i]");
  CHECK(tree("x_i^2") == "x^[2]_[i]");
  CHECK(tree("10^{-3}") == "1 0^[−/bin 3]");
  CHECK(tree("{}_2") == "(group [])_[2]");
  CHECK(tree("_2") == "(group [])_[2]");
  CHECK(tree("x ^ \\top") == "x^[⊤]");
}

TEST_CASE("primes are superscripts that another superscript may follow") {
  CHECK(tree("f''") == "f^[′:up ′:up]");
  CHECK(tree("f'^2") == "f^[′:up 2]");
  CHECK(tree("f_i'") == "f^[′:up]_[i]");
}

TEST_CASE("a group of one plain atom is that atom") {
  CHECK(tree("{x}^2") == "x^[2]");
  CHECK(tree("{{+}}") == "(group [+/bin])");
  CHECK(tree("{x+y}^2") == "(group [x +/bin y])^[2]");
}

TEST_CASE("fractions, binomials and roots have parts") {
  CHECK(tree("\\frac{a}{b}") == "(frac [a] [b])/inner");
  CHECK(tree("\\frac12") == "(frac [1] [2])/inner");
  CHECK(tree("\\dfrac\\alpha\\beta") == "(frac [α] [β])/inner");
  CHECK(tree("\\tfrac ab") == "(frac [a] [b])/inner");
  CHECK(tree("\\binom{n}{k}") == "(binom [n] [k])");
  CHECK(tree("\\sqrt{d_k}") == "(root [d_[k]])");
  CHECK(tree("\\sqrt[3]{x}") == "(root [x] [3])");
  CHECK(tree("\\sqrt 2") == "(root [2])");
}

TEST_CASE("operators carry names or signs") {
  CHECK(tree("\\log N") == "(name \"log\")/op N");
  CHECK(tree("\\operatorname{softmax}(x)") == "(name \"softmax\")/op (/open x )/close");
  CHECK(tree("\\operatorname*{arg\\,max}_x").starts_with("error: "));
  CHECK(tree("\\argmax_x") == "(name \"arg max\")/op_[x]");
  CHECK(tree("\\sum_{i=1}^n") == "∑/op^[n]_[i =/rel 1]");
  CHECK(tree("\\sum\\limits_i") == "∑/op/limits_[i]");
  CHECK(tree("\\int\\limits\\nolimits_0") == "∫/op_[0]");
  CHECK(tree("a \\bmod b") == "a (name \"mod\")/bin b");
  CHECK(tree("\\pmod{n}") == "(space 16) (/open (name \"mod\") (space 12) n )/close");
  CHECK(tree("\\mod n") == "(space 24) (name \"mod\") (space 12) n");
}

TEST_CASE("words keep their blanks and resolve escapes") {
  CHECK(tree("\\text{softmax 归一化}") == "(text \"softmax 归一化\")");
  CHECK(tree("\\textbf{a\\_b \\{c\\}}") == "(text \"a_b {c}\"):bf");
  CHECK(tree("\\text{a {b} c}") == "(text \"a b c\")");
  CHECK(tree("{召回}") == "(text \"召回\")");
}

TEST_CASE("alphabets reach as far as their argument") {
  CHECK(tree("\\mathbf{x}\\in\\mathbb{R}^{d}") == "x:bf ∈/rel R:bb^[d]");
  CHECK(tree("\\mathrm{GELU}(x)") == "(group [G:up E:up L:up U:up]) (/open x )/close");
  CHECK(tree("\\mathcal L\\mathfrak{g}\\mathsf s\\mathtt t\\bm\\theta\\mathit{d}") ==
        "L:scr g:frak s:sf t:tt θ:bfit d:it");
}

TEST_CASE("accents, lines and braces stand over or under their argument") {
  CHECK(tree("\\hat y") == "(accent \u0302 [y])");
  CHECK(tree("\\widehat{xy}") == "(wide \u0302 [x y])");
  CHECK(tree("\\vec{v}_i") == "(accent \u20D7 [v])_[i]");
  CHECK(tree("\\overline{x}\\underline{y}") == "(over [x]) (under [y])");
  CHECK(tree("\\underbrace{a+b}_{n}") == "(underbrace [a +/bin b])/op_[n]");
}

TEST_CASE("stacks take the class of their base, arrows relate") {
  CHECK(tree("\\overset{a}{\\rightarrow}") == "(stack [→/rel] [a] [])/rel");
  CHECK(tree("\\stackrel{?}{=}") == "(stack [=/rel] [?/close] [])/rel");
  CHECK(tree("\\underset{x}{\\max}") == "(stack [(name \"max\")/op] [] [x])/op");
  CHECK(tree("\\xrightarrow[b]{a}") == "(arrow → [a] [b])/rel");
  CHECK(tree("\\xleftarrow{a}") == "(arrow ← [a])/rel");
}

TEST_CASE("delimiters come in pairs and in sizes") {
  CHECK(tree("\\left(\\frac{a}{b}\\right)^2") ==
        "(fence ( ) [(frac [a] [b])/inner])/inner^[2]");
  CHECK(tree("\\left.x\\right|") == "(fence | [x])/inner");
  CHECK(tree("\\left\\langle x\\right\\rangle") == "(fence ⟨ ⟩ [x])/inner");
  CHECK(tree("\\bigl[x\\Big|") == "(big [ 1)/open x (big | 2)");
  CHECK(tree("\\lfloor x\\rfloor\\|\\{\\}") == "⌊/open x ⌋/close ‖ {/open }/close");
}

TEST_CASE("a number or a letter in a circle, in any size") {
  CHECK(tree("\\textcircled{\\small 1}") == tree("\\text{①}"));
  CHECK(tree("\\textcircled{10}") == tree("\\text{⑩}"));
  CHECK(tree("\\textcircled{20}") == tree("\\text{⑳}"));
  CHECK(tree("\\textcircled{A}") == tree("\\text{Ⓐ}"));
  const MathReading reading = read_math("\\textcircled{21}");
  REQUIRE(reading.errors.size() == 1);
  CHECK(reading.errors[0].message == "`\\textcircled{21}` has no sign");
}

TEST_CASE("spaces, escapes and styles") {
  CHECK(tree("a\\,b\\:c\\;d\\!e\\quad f\\qquad g\\ h~i") ==
        "a (space 6) b (space 8) c (space 10) d (space -6) e (space 36) f (space 72) g "
        "(space 9) h (space 9) i");
  CHECK(tree("20\\%\\$\\&\\#\\_") == "2 0 % $ & # _");
  CHECK(tree("\\displaystyle\\textstyle x") == "x");
}

TEST_CASE("relations are struck through by `\\not`") {
  CHECK(tree("a\\not=b\\not\\in c") == "a ≠/rel b ∉/rel c");
  CHECK(
      mistakes("\\not a") ==
      "0-6 `\\not a` has no sign (`\\not` strikes through relations such as `=`, `\\in` "
      "and `\\subset`)");
  CHECK(mistakes("\\not{ab}").starts_with("0-8 `\\not{ab}` has no sign"));
  CHECK(tree("\\not{}") == "");
}

TEST_CASE("an unknown command is told with the nearest one") {
  CHECK(mistakes("a \\alhpa b") ==
        "2-8 no formula has a command `\\alhpa` (did you mean `\\alpha`?)");
  CHECK(
      mistakes("\\begin{matrix}")
          .starts_with("0-6 no formula has a command `\\begin` (a formula in a line has "
                       "no matrices, cases and their like)"));
  CHECK(mistakes("\\召x") ==
        "0-4 no formula has a command `\\召` (words in a formula are "
        "written `\\text{…}`)");
  CHECK(read_math("\\xyzzy").errors.front().kind == MathErrorKind::unknown_command);
  CHECK(mistakes("\\text{a \\alpha}") ==
        "8-14 `\\alpha` inside `\\text` is not understood (close `\\text` before it)");
}

TEST_CASE("braces that do not pair") {
  CHECK(mistakes("\\frac{a}{b") == "8-9 `{` is never closed");
  CHECK(mistakes("a}b") == "1-2 `}` closes nothing (write `\\}` for a brace)");
  CHECK(mistakes("\\text{a") == "5-6 `{` is never closed");
  CHECK(mistakes("\\sqrt[3{x}") ==
        "5-6 `[` is never closed\n0-5 `\\sqrt` lacks an argument");
  CHECK(mistakes("\\left(a") ==
        "0-5 `\\left` has no `\\right` (write `\\right.` where "
        "nothing is to be shown)");
  CHECK(mistakes("a\\right)") == "1-7 `\\right` has no `\\left`");
}

TEST_CASE("arguments that are missing") {
  CHECK(mistakes("\\frac{a}") == "0-5 `\\frac` lacks an argument");
  CHECK(mistakes("x^") == "1-2 `^` lacks an argument");
  CHECK(mistakes("{x_}") == "2-3 `_` lacks an argument");
  CHECK(mistakes("\\text a") == "0-5 `\\text` lacks an argument (write `\\text{…}`)");
  CHECK(mistakes("\\left x \\right)") ==
        "0-5 no delimiter follows `\\left` (write a bracket, `|`, `\\{`, `\\langle` or, "
        "for none, `.`)");
}

TEST_CASE("a base has one script of a kind") {
  CHECK(mistakes("a^b^c") ==
        "3-4 a second superscript on one base (put the first in braces: `{a^b}^c` or "
        "`a^{b^c}`)");
  CHECK(mistakes("a_b_c").starts_with("3-4 a second subscript on one base"));
  CHECK(mistakes("a^b'") ==
        "3-4 a second superscript on one base (primes come before `^`: `f'^2`)");
}

TEST_CASE("signs with a meaning in TeX show themselves") {
  CHECK(tree("20%") == "2 0 %");
  CHECK(tree("a%b&c#") == "a % b & c #");
  CHECK(tree("x^%_&") == "x^[%]_[&]");
  CHECK(tree("\\text{5%}") == "(text \"5%\")");
}

TEST_CASE("a backslash needs a name, limits an operator") {
  CHECK(mistakes("a\\") == "1-2 a formula ends with `\\`");
  CHECK(mistakes("a\\limits_b") ==
        "1-8 `\\limits` stands behind no operator (it belongs "
        "behind `\\sum`, `\\lim` and their like)");
}

TEST_CASE("nesting is bounded, however it is written") {
  const auto repeat = [](std::string_view text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += text;
    return out;
  };
  for (const std::string_view opener :
       {"{", "\\hat", "\\sqrt{", "x^{", "\\left(", "\\not", "\\frac", "\\sqrt["}) {
    CAPTURE(opener);
    const MathReading reading = read_math(repeat(opener, 100'000));
    CHECK(!reading.errors.empty());
    CHECK(reading.errors.size() < 3);
  }
  for (const std::string_view mistake :
       {"^", "}", "\\foo ", "\\text{\\foo}", "x^a^b", "\\frac"}) {
    CAPTURE(mistake);
    CHECK(read_math(repeat(mistake, 100'000)).errors.size() <= kMostMathErrors);
  }
  CHECK(read_math(repeat("{", 31) + "xy" + repeat("}", 31)).errors.empty());
  CHECK(mistakes(repeat("{", 40) + "x" + repeat("}", 40)) ==
        "31-32 the formula nests more than 32 levels deep");
}

TEST_CASE("atoms know their bytes") {
  const MathReading reading = read_math("a\\le β_{x}");
  REQUIRE(reading.list.atoms.size() == 3);
  CHECK(reading.list.atoms[1].begin == 1);
  CHECK(reading.list.atoms[1].end == 4);
  CHECK(reading.list.atoms[2].begin == 5);
  CHECK(reading.list.atoms[2].subscript.atoms[0].begin == 9);
}

}  // namespace jianli
