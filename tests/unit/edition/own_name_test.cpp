// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/own_name.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

const std::vector<std::string> kZhangSan = {"张三", "Zhang San"};

/// Whether an author is Zhang San.
bool is_zhang_san(std::string_view author) { return is_own_name(author, kZhangSan); }

TEST_CASE("a name is itself in every language it is given in") {
  CHECK(is_zhang_san("张三"));
  CHECK(is_zhang_san("Zhang San"));
  CHECK_FALSE(is_zhang_san("张三丰"));
  CHECK_FALSE(is_zhang_san("李四"));
  CHECK_FALSE(is_zhang_san(""));
}

TEST_CASE("either end may be the family name") {
  CHECK(is_zhang_san("San Zhang"));
  CHECK(is_zhang_san("Zhang, San"));
  CHECK(is_zhang_san("ZHANG San"));
  CHECK_FALSE(is_zhang_san("Zhang Si"));
  CHECK_FALSE(is_zhang_san("Li San"));
  CHECK_FALSE(is_zhang_san("Zhang"));
}

TEST_CASE("the given name may be initials") {
  CHECK(is_zhang_san("Zhang, S."));
  CHECK(is_zhang_san("Zhang S."));
  CHECK(is_zhang_san("Zhang S"));
  CHECK(is_zhang_san("S. Zhang"));
  CHECK_FALSE(is_zhang_san("Zhang, L."));
  CHECK_FALSE(is_zhang_san("S. Zhao"));
  CHECK_FALSE(is_zhang_san("S. X. Zhang"));
  CHECK_FALSE(is_zhang_san("Zhang Sa"));
  CHECK_FALSE(is_zhang_san("Zhangs"));
}

TEST_CASE("a comma says which is the family name") {
  CHECK(is_own_name("Smith, J.", {"Jane Smith"}));
  CHECK_FALSE(is_own_name("J., Smith Jr.", {"Jane Smith"}));
}

TEST_CASE("a given name of two syllables has one initial or two") {
  const std::vector<std::string> names = {"Li Sifang"};
  for (const char* author : {"Li Si-Fang", "Si Fang Li", "S. F. Li", "S.-F. Li", "Li SF",
                             "S. Li", "Sifang Li"}) {
    CAPTURE(author);
    CHECK(is_own_name(author, names));
  }
  CHECK_FALSE(is_own_name("F. Li", names));
  CHECK_FALSE(is_own_name("Li FS", names));
}

TEST_CASE("marks behind a name do not count") {
  CHECK(is_zhang_san("Zhang San*"));
  CHECK(is_zhang_san("张三†"));
  CHECK(is_zhang_san("S. Zhang 1"));
  CHECK(is_zhang_san("San Zhang (张三)"));
  CHECK_FALSE(is_zhang_san("*"));
}

TEST_CASE("nobody has no name") { CHECK_FALSE(is_own_name("Zhang San", {})); }

}  // namespace
}  // namespace jianli
