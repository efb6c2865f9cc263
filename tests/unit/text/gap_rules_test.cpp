// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/gap_rules.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace jianli {
namespace {

TEST_CASE("ideographs and kana are letters; marks, full-width forms and emoji are not") {
  for (const char32_t letter : {U'字', U'々', U'〇', U'の', char32_t{0x20BB7}}) {
    CHECK(is_han_letter(letter, Side::han));
  }
  for (const char32_t other : {U'，', U'（', U'￥', U'％', U'—', U'①', U'㎡', U'㈱',
                               U'﹐', char32_t{0x3000}, char32_t{0x1F600}}) {
    CHECK_FALSE(is_han_letter(other, Side::han));
  }
  CHECK_FALSE(is_han_letter(U'a', Side::latin));
}

}  // namespace
}  // namespace jianli
