// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/inputs.h"

#include <doctest/doctest.h>

#include <algorithm>

TEST_CASE("the built-in manifest has a Han and a Latin family") {
  const jianli::FontManifest manifest = jianli::built_in_fonts();
  const auto has = [&](std::string_view family, jianli::FontScript script, int weight) {
    return std::any_of(manifest.faces.begin(), manifest.faces.end(),
                       [&](const jianli::FontFile& face) {
                         return face.family == family && face.script == script &&
                                face.weight == weight && !face.package.empty();
                       });
  };
  CHECK(has("Noto Sans CJK", jianli::FontScript::han, 400));
  CHECK(has("Noto Serif CJK", jianli::FontScript::han, 700));
  CHECK(has("Inter", jianli::FontScript::latin, 700));
  CHECK(has("TeX Gyre Pagella", jianli::FontScript::latin, 400));
}

TEST_CASE("a collection's face is chosen by language") {
  const jianli::FontManifest manifest = jianli::built_in_fonts();
  const jianli::FontFile& face = manifest.faces.front();
  const std::vector<std::pair<std::string, unsigned>> expected = {
      {"ja", 0}, {"ko", 1}, {"zh-Hans", 2}, {"zh-Hant", 3}, {"zh-Hant-HK", 4}};
  CHECK(face.indexes == expected);
}
