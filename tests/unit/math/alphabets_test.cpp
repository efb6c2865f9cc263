// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "math/alphabets.h"

#include <doctest/doctest.h>

namespace jianli {

TEST_CASE("Latin letters and small Greek ones slant, figures and capital Greek stand") {
  CHECK(in_alphabet('N', MathAlphabet::standard) == U'𝑁');
  CHECK(in_alphabet('x', MathAlphabet::standard) == U'𝑥');
  CHECK(in_alphabet('h', MathAlphabet::standard) == U'ℎ');
  CHECK(in_alphabet(U'β', MathAlphabet::standard) == U'𝛽');
  CHECK(in_alphabet(U'ϕ', MathAlphabet::standard) == U'𝜙');
  CHECK(in_alphabet(U'∂', MathAlphabet::standard) == U'𝜕');
  CHECK(in_alphabet(U'Σ', MathAlphabet::standard) == U'Σ');
  CHECK(in_alphabet('3', MathAlphabet::standard) == '3');
}

TEST_CASE("each alphabet has its letters") {
  CHECK(in_alphabet('x', MathAlphabet::upright) == 'x');
  CHECK(in_alphabet('x', MathAlphabet::bold) == U'𝐱');
  CHECK(in_alphabet('3', MathAlphabet::bold) == U'𝟑');
  CHECK(in_alphabet(U'∇', MathAlphabet::bold) == U'𝛁');
  CHECK(in_alphabet('x', MathAlphabet::bold_italic) == U'𝒙');
  CHECK(in_alphabet(U'θ', MathAlphabet::bold_italic) == U'𝜽');
  CHECK(in_alphabet(U'Σ', MathAlphabet::italic) == U'𝛴');
  CHECK(in_alphabet('s', MathAlphabet::sans) == U'𝗌');
  CHECK(in_alphabet('t', MathAlphabet::mono) == U'𝚝');
  CHECK(in_alphabet('A', MathAlphabet::script) == U'𝒜');
  CHECK(in_alphabet('g', MathAlphabet::fraktur) == U'𝔤');
  CHECK(in_alphabet('1', MathAlphabet::double_struck) == U'𝟙');
}

TEST_CASE("letters that Unicode had before stand where they were") {
  CHECK(in_alphabet('L', MathAlphabet::script) == U'ℒ');
  CHECK(in_alphabet('e', MathAlphabet::script) == U'ℯ');
  CHECK(in_alphabet('R', MathAlphabet::double_struck) == U'ℝ');
  CHECK(in_alphabet('C', MathAlphabet::fraktur) == U'ℭ');
}

TEST_CASE("what has no form stays as it is") {
  CHECK(in_alphabet('+', MathAlphabet::bold) == '+');
  CHECK(in_alphabet(U'中', MathAlphabet::bold) == U'中');
  CHECK(in_alphabet('3', MathAlphabet::fraktur) == '3');
}

}  // namespace jianli
