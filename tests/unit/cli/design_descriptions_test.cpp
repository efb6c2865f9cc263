// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/design_descriptions.h"

#include <doctest/doctest.h>

#include <string>

#include "cli/template_schema.h"

namespace jianli {

TEST_CASE("a description belongs to a key by its path, a star to any key") {
  CHECK(design_description("page.paper") == "Paper format.");
  CHECK(design_description("page.margins.left") ==
        design_description("page.margins.right"));
  CHECK(design_description("page.header.pattern") ==
        design_description("page.footer.pattern"));
  CHECK(design_description("page.margins.left.more").empty());
  CHECK(design_description("page.pap").empty());
}

TEST_CASE("the keys of looks are the same wherever they stand") {
  CHECK(design_description("header.name.weight") == "Weight of the faces.");
  CHECK(design_description("part.weight") == "Weight of the faces.");
  // But a running line says its own size.
  CHECK(design_description("page.footer.size") == "Its type size.");
}

TEST_CASE("no description is left over") {
  const std::string schema = template_schema();
  for (const DesignDescription& row : design_descriptions()) {
    CAPTURE(std::string(row.path));
    CHECK(row.text.ends_with('.'));
    if (row.path == "template" || row.path == "paper") continue;  // of `design` alone
    std::string written(row.text);
    for (std::size_t i = 0; (i = written.find('"', i)) != std::string::npos; i += 2) {
      written.insert(i, 1, '\\');
    }
    CHECK(schema.find("\"description\": \"" + written + '"') != std::string::npos);
  }
}

}  // namespace jianli
