// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/choose_variants.h"

#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"

namespace jianli {
namespace {

using Names = std::vector<std::string>;

const std::string kHead = "basics: {name: 张三}\n";

Names chosen(ReadDocument& document, const Names& names) {
  Names found;
  for (const Variant& variant :
       choose_variants(document.resume, *document.tree, names, document.diagnostics)) {
    found.push_back(variant.name);
  }
  return found;
}

TEST_CASE("variants come in the order they are asked for, each once") {
  ReadDocument document(kHead + "variants: {a: {}, b: {}, c: {}}\n");
  CHECK(chosen(document, {"c", "a", "c"}) == Names{"c", "a"});
  CHECK(document.findings() == "");
  CHECK(names_of_variants(document.resume) == Names{"a", "b", "c"});
}

TEST_CASE("a name that no variant has is told, with the one it may mean") {
  ReadDocument document(kHead + "variants: {search: {}, feed: {}}\n");
  CHECK(chosen(document, {"serch", "feed"}) == Names{"feed"});
  CHECK(document.findings() ==
        "no variant `serch`; there are `search`, `feed` [unknown-variant]; did you mean "
        "`search`?\n");
}

TEST_CASE("else all names are told") {
  ReadDocument document(kHead + "variants: {search: {}, feed: {}}\n");
  CHECK(chosen(document, {"quant"}).empty());
  CHECK(document.findings() ==
        "no variant `quant`; there are `search`, `feed` [unknown-variant]\n");
  ReadDocument alone(kHead + "variants: {search: {}}\n");
  CHECK(chosen(alone, {"quant"}).empty());
  CHECK(alone.findings() == "no variant `quant`; there is `search` [unknown-variant]\n");
}

TEST_CASE("a résumé without variants says so") {
  ReadDocument document(kHead);
  CHECK(chosen(document, {"search"}).empty());
  CHECK(names_of_variants(document.resume).empty());
  REQUIRE(document.diagnostics.all().size() == 1);
  CHECK(document.diagnostics.all().front().message ==
        "no variant `search`: the résumé has none");
}

}  // namespace
}  // namespace jianli
