// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/loose_date.h"

#include <doctest/doctest.h>

using namespace jianli;

TEST_CASE("dates that JavaScript reads, to the month") {
  CHECK(loose_date("Sep 1, 2016") == "2016-09");
  CHECK(loose_date("Sept. 2016") == "2016-09");
  CHECK(loose_date("1 September 2016") == "2016-09");
  CHECK(loose_date("Thu Sep 01 2016 10:00:00") == "2016-09");
  CHECK(loose_date("2016-09-01") == "2016-09");
  CHECK(loose_date("2016-09-01T00:00:00Z") == "2016-09");
  CHECK(loose_date("2016/9") == "2016-09");
  CHECK(loose_date("9/1/2016") == "2016-09");
  CHECK(loose_date("2020") == "2020");
}

TEST_CASE("what is no date, or one that is not clear") {
  for (const char* text : {"", "some time ago", "Fall 2020", "20200901", "13/1/2016",
                           "May", "2016年9月", "1/2016", "1.2.3.2016"}) {
    CAPTURE(text);
    CHECK(loose_date(text) == "");
  }
}

TEST_CASE("our own dates") {
  CHECK(strict_date("2021-09") == "2021-09");
  CHECK(strict_date("2021-13") == "");
  CHECK(strict_date("Fall 2021") == "");
}
