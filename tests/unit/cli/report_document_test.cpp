// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/report_document.h"

#include <doctest/doctest.h>

using namespace jianli;

TEST_CASE("a path becomes a URI: relative, or of a file") {
  CHECK(uri_of("me.yaml") == "me.yaml");
  CHECK(uri_of("out/a b#c%.yaml") == "out/a%20b%23c%25.yaml");
  CHECK(uri_of("简历.yaml") == "%E7%AE%80%E5%8E%86.yaml");
  CHECK(uri_of("/tmp/me.yaml") == "file:///tmp/me.yaml");
  // A colon in the first part would look like a scheme (RFC 3986 §4.2).
  CHECK(uri_of("c:me.yaml") == "c%3Ame.yaml");
}

TEST_CASE("severities have the names of both formats") {
  CHECK(level_of(Severity::note) == "note");
  CHECK(level_of(Severity::warning) == "warning");
  CHECK(level_of(Severity::error) == "error");
}

TEST_CASE("bytes of a name that are not UTF-8 are replaced, the others kept") {
  CHECK(valid_utf8("简历.yaml") == "简历.yaml");
  CHECK(valid_utf8("a\xFFz") == "a\xEF\xBF\xBDz");
  CHECK(valid_utf8("\xC3") == "\xEF\xBF\xBD");
  CHECK(valid_utf8("").empty());
}
