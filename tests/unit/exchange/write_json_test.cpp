// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/write_json.h"

#include <doctest/doctest.h>

#include "unit/exchange/parsed_sample.h"

using namespace jianli;

TEST_CASE("texts stay texts, numbers numbers") {
  const ParsedSample sample("a: 1.5\nb: '1.5'\nc: [true, null, x]\nd: 007\n");
  CHECK(
      write_json(draft_of(*sample.tree, sample.tree->root)) ==
      "{\n  \"a\": 1.5,\n  \"b\": \"1.5\",\n  \"c\": [\n    true,\n    null,\n    \"x\"\n"
      "  ],\n  \"d\": \"007\"\n}\n");
}

TEST_CASE("a line break is written as people write it, other controls by their number") {
  CHECK(write_json(Draft::of_text("a\nb\tc\x01")) == "\"a\\nb\\u0009c\\u0001\"\n");
}

TEST_CASE("numbers as JSON writes them") {
  for (const char* text : {"0", "-1", "1.5", "2e10", "2E-3"}) CHECK(is_json_number(text));
  for (const char* text : {"", "-", "01", "1.", ".5", "+1", "1e", "0x1", "1 "}) {
    CAPTURE(text);
    CHECK_FALSE(is_json_number(text));
  }
}
