// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/normalize.h"

#include <doctest/doctest.h>

TEST_CASE("text is composed") {
  CHECK(jianli::to_nfc("Ame\u0301lie") == "Am\u00e9lie");
  CHECK(jianli::to_nfc("张三").size() == 6);
  CHECK(jianli::to_nfc("").empty());
}

TEST_CASE("names that differ in case alone fold to one") {
  CHECK(jianli::fold_case("Me.ZH.pdf") == jianli::fold_case("me.zh.PDF"));
  CHECK(jianli::fold_case("A\u0308") == jianli::fold_case("\u00e4"));
  CHECK(jianli::fold_case("Stra\u00dfe") == jianli::fold_case("STRASSE"));
  CHECK(jianli::fold_case("张三") != jianli::fold_case("张四"));
}
