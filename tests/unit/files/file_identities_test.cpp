// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/file_identities.h"

#include <doctest/doctest.h>

#include "unit/batch/batch_folder.h"

namespace jianli {
namespace {

bool are_one(const std::string& first, const std::string& second) {
  const std::vector<std::string> identities = file_identities({first, second});
  return identities[0] == identities[1];
}

}  // namespace

TEST_CASE("paths that lead to one file are one, whatever they look like") {
  const BatchFolder folder;
  const std::string file = folder.write("x/a.pdf", "");
  CHECK(are_one(file, folder.path("x/../x/./a.pdf")));
  CHECK_FALSE(are_one(file, folder.write("x/b.pdf", "")));
  CHECK(are_one(folder.path("none/a.pdf"), folder.path("none/./a.pdf")));
  CHECK_FALSE(are_one(folder.path("none/a.pdf"), folder.path("none/b.pdf")));
  CHECK_FALSE(are_one(folder.path("none/a.pdf"), folder.path("other/a.pdf")));
  CHECK(are_one("none.pdf", "./none.pdf"));
}

TEST_CASE("a chain of links leads to its end, and a circle to nowhere") {
  const BatchFolder folder;
  std::filesystem::create_symlink("two.pdf", folder.path("one.pdf"));
  std::filesystem::create_symlink("end.pdf", folder.path("two.pdf"));
  CHECK(are_one(folder.path("one.pdf"), folder.path("end.pdf")));
  folder.write("end.pdf", "");
  CHECK(are_one(folder.path("one.pdf"), folder.path("end.pdf")));
  std::filesystem::create_symlink("circle.pdf", folder.path("circle.pdf"));
  CHECK_FALSE(are_one(folder.path("circle.pdf"), folder.path("end.pdf")));
}

}  // namespace jianli
