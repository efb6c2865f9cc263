// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/reference.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "schema/fields.h"

namespace jianli {
namespace {

constexpr const char* kPath = "schema/reference.md";

TEST_CASE("the reference in the repository is the one the table gives") {
  if (const char* update = std::getenv("JIANLI_UPDATE_GOLDEN");
      update != nullptr && std::string_view(update) == "1") {
    std::ofstream(kPath, std::ios::binary) << schema_reference();
    const std::string path = kPath;
    FAIL("wrote ", path, "; run again without JIANLI_UPDATE_GOLDEN");
  }
  std::ifstream file(kPath, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const bool is_fresh = text == schema_reference();  // too long to be printed
  CHECK(is_fresh);
}

TEST_CASE("a row tells what a field holds, means and looks like") {
  const std::string reference = schema_reference();
  const auto has = [&](std::string_view row) {
    return reference.find(row) != std::string::npos;
  };
  CHECK(has("| `name` \\* | text | The full name. | `张三` |\n"));
  CHECK(has(
      "| `location` | [location](#location) | Where one lives. | `{city: 杭州}` |\n"));
  CHECK(has(
      "| `visible` | `true` or `false` | Whether it is shown at all. Default: `true`. | "
      "`false` |\n"));
  CHECK(has("## image\n\nA bare text stands for its `file` alone.\n"));
}

TEST_CASE("every field of every record has a row") {
  const std::string reference = schema_reference();
  for (const RecordType* type : {&kBasics, &kEducation, &kHighlight, &kVariant}) {
    for (const Field& field : type->fields) {
      CAPTURE(std::string(field.name));
      CHECK(reference.find("| `" + std::string(field.name) + "`") != std::string::npos);
    }
  }
}

}  // namespace
}  // namespace jianli
