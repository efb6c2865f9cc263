// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/other_names.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

std::string fields(std::string_view key) {
  std::string result;
  for (const std::string_view name : other_names(key)) {
    result += (result.empty() ? "" : " ") + std::string(name);
  }
  return result;
}

TEST_CASE("names others use") {
  CHECK(fields("photo") == "image");
  CHECK(fields("company") == "name entity organization employer issuer awarder");
  CHECK(fields("school") == "institution");
  CHECK(fields("title") == "position label name text");
  CHECK(fields("姓名") == "name");
  CHECK(fields("电子邮箱") == "email");
  CHECK(fields("name") == "institution organization title language course position");
  CHECK(fields("论文发表") == "publications");
  CHECK(fields("语言能力") == "languages language");
  CHECK(fields("colour") == "");
  CHECK(fields("") == "");
}

TEST_CASE("case and separators do not count") {
  CHECK(fields("Job_Title") == "position label");
  CHECK(fields("date of birth") == "birthDate");
  CHECK(same_spelling("start_date", "startDate"));
  CHECK(same_spelling("Study-Type", "studyType"));
  CHECK(!same_spelling("start", "startDate"));
}

}  // namespace
}  // namespace jianli
