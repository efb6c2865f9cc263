// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/measure_words.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("multipliers and one measure word are measured") {
  CHECK(measure_length(u"个项") == 1);
  CHECK(measure_length(u"万") == 1);
  CHECK(measure_length(u"万元的") == 2);
  CHECK(measure_length(u"千万人次") == 4);
  CHECK(measure_length(u"余篇") == 2);
  CHECK(measure_length(u"的") == 0);
  CHECK(measure_length(u"") == 0);
}

TEST_CASE("the longest measure word is taken") {
  CHECK(measure_length(u"个月内") == 2);
  CHECK(measure_length(u"个百分点") == 4);
  CHECK(measure_length(u"小时") == 2);
  CHECK(measure_length(u"平方公里") == 4);
}

TEST_CASE("a row of multipliers is no unit without end") {
  CHECK(measure_length(u"万万万万万万") == 4);
}

TEST_CASE("symbols of units, and ratios of them") {
  for (const std::u16string_view unit :
       {u"MB", u"GHz", u"ms", u"km/h", u"MB/s", u"QPS", u"req/s", u"µs"}) {
    CHECK(is_unit_symbol(unit));
  }
  for (const std::u16string_view word : {u"Google", u"years", u"in", u"and/or", u""}) {
    CHECK_FALSE(is_unit_symbol(word));
  }
}

}  // namespace
}  // namespace jianli
