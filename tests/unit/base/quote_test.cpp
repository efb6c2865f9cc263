// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/quote.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("a quoted text stands on one line") {
  CHECK(quote("") == R"("")");
  CHECK(quote("张三, C++") == R"("张三, C++")");
  CHECK(quote("a\nb\tc\rd") == R"("a\nb\tc\rd")");
  CHECK(quote(R"(say "a\b")") == R"("say \"a\\b\"")");
}

}  // namespace
}  // namespace jianli
