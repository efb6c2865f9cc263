// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/mark_profiles.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

using enum PunctuationProfile;

TEST_CASE("marks are told by kind, everything else is none") {
  CHECK(mark_kind(U'《') == MarkKind::opening);
  CHECK(mark_kind(U'’') == MarkKind::closing);
  CHECK(mark_kind(U'〘') == MarkKind::opening);
  CHECK(mark_kind(U'〞') == MarkKind::closing);
  CHECK(mark_kind(U'；') == MarkKind::comma);
  CHECK(mark_kind(U'．') == MarkKind::final_stop);
  CHECK(mark_kind(U'⁈') == MarkKind::final_stop);
  CHECK(mark_kind(U'：') == MarkKind::colon);
  CHECK(mark_kind(U'・') == MarkKind::interpunct);
  for (const char32_t other : U"中〇A,…—～／％々￥") CHECK_FALSE(mark_kind(other));
}

TEST_CASE("question and exclamation marks are those that stack") {
  CHECK(is_final_mark(U'？'));
  CHECK(is_final_mark(U'！'));
  CHECK_FALSE(is_final_mark(U'。'));
  CHECK_FALSE(is_final_mark(U'⁇'));
  CHECK(is_double_mark(U'‼'));
  CHECK(is_double_mark(U'⁇'));
  CHECK(is_double_mark(U'⁉'));
  CHECK_FALSE(is_double_mark(U'？'));
}

/// Widths by kind, `1` or `½` em.
std::string widths(PunctuationProfile profile) {
  std::string out;
  for (const MarkRule& rule : punctuation_rules(profile).by_kind) {
    out += rule.width == MarkWidth::full ? "1" : "½";
  }
  return out;
}

TEST_CASE("a profile gives every kind its width") {
  CHECK(widths(gb) == "11111½");
  CHECK(widths(cns) == "111111");
  CHECK(widths(kaiming) == "½½½1½½");
  CHECK(widths(banjiao) == "½½½½½½");
  CHECK(widths(plain) == "111111");
}

TEST_CASE("no profile shrinks the colon") {
  for (const PunctuationProfile profile : {gb, cns, kaiming, banjiao, plain}) {
    CHECK(punctuation_rules(profile).of(MarkKind::colon).in_tight_lines ==
          BlankUse::keep);
  }
}

}  // namespace
}  // namespace jianli
