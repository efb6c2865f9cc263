// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/latin_words.h"

#include <doctest/doctest.h>

#include "match/fold_word.h"

namespace jianli {
namespace {

TEST_CASE("what every posting says is no term") {
  for (const char* const word : {"the", "responsibilities", "experience", "years", "team",
                                 "strong", "Building", "candidates", "preferred"}) {
    CAPTURE(word);
    CHECK(role_of_latin(fold_latin(word)) == LatinRole::stop);
  }
}

TEST_CASE("words that belong to terms have roles in them") {
  CHECK(role_of_latin("data") == LatinRole::generic);
  CHECK(role_of_latin("learning") == LatinRole::generic);
  CHECK(role_of_latin(fold_latin("frameworks")) == LatinRole::light);
}

TEST_CASE("all others may be terms") {
  CHECK(role_of_latin("pytorch") == LatinRole::plain);
  CHECK(role_of_latin("probability") == LatinRole::plain);
}

}  // namespace
}  // namespace jianli
