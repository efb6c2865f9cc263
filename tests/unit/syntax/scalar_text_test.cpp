// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/scalar_text.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

namespace jianli {
namespace {

std::string_view slice(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.end - range.begin);
}

TEST_CASE("quoted content ends at the quote that closes it") {
  const auto content = [](std::string_view text) -> std::string {
    const std::optional<ByteRange> range = quoted_content(text, 0);
    return range ? std::string(slice(text, *range)) : "never closed";
  };
  CHECK(content("\"a\" b\"") == "a");
  CHECK(content("\"a\\\"b\" c") == "a\\\"b");
  CHECK(content("\"a\\\\\" b\"") == "a\\\\");
  CHECK(content("'it''s' b'") == "it''s");
  CHECK(content("''") == "");
  CHECK(content("''''") == "''");
  CHECK(content("'a''") == "never closed");
  CHECK(content("\"a\\\"") == "never closed");
  CHECK(content("\"") == "never closed");
}

TEST_CASE("block content begins behind its indentation and ends with its last line") {
  const std::string_view text = "a: |\n\n  x\n   y\n\n  z\n\n# c\nb: d\n";
  CHECK(slice(text, block_content(text, 3, "\nx\n y\n\nz\n")) == "x\n   y\n\n  z");
  const std::string_view indented = "|1\n   x\n y";
  CHECK(slice(indented, block_content(indented, 0, "  x\ny")) == "  x\n y");
  const std::string_view empty = "a: |\nb: c\n";
  CHECK(slice(empty, block_content(empty, 3, "")) == "");
}

TEST_CASE("plain content follows its value over line breaks") {
  const std::string_view text = "a: x\n\n   y z  # c\n";
  CHECK(slice(text, plain_content(text, 3, "x\ny z")) == "x\n\n   y z");
}

TEST_CASE("a walk stops where source and value differ") {
  ScalarWalk walk("abc", 0, 3, ScalarStyle::plain, "abd");
  CHECK(walk.step());
  CHECK(walk.step());
  CHECK_FALSE(walk.step());
  CHECK(walk.unit_source == 2);
}

TEST_CASE("blank lines of a block are each looked at once") {
  const std::string blank(400'000, '\n');
  const std::string text = "|" + blank + " x" + blank + " y\n";
  CHECK(slice(text, block_content(text, 0, blank.substr(1) + "x" + blank + "y\n")) ==
        "x" + blank + " y");
}

TEST_CASE("a run of blanks without a line break is looked at once") {
  const std::string blanks(400'000, ' ');
  const std::string text = "x" + blanks + "y\n z";
  CHECK(slice(text, plain_content(text, 0, "x" + blanks + "y z")) == text);
}

}  // namespace
}  // namespace jianli
