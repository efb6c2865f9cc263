// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/output_folder.h"

#include <doctest/doctest.h>

using jianli::output_folder;

TEST_CASE("files that lie together go into the folder of the batch") {
  CHECK(output_folder("people/a.yaml", "people") == "");
  CHECK(output_folder("people/a.yaml", "people/") == "");
  CHECK(output_folder("people/a.yaml", "./people") == "");
  CHECK(output_folder("a.yaml", "") == "");
  CHECK(output_folder("a.yaml", ".") == "");
  CHECK(output_folder("../people/a.yaml", "../people") == "");
}

TEST_CASE("folders below the search's own are kept") {
  CHECK(output_folder("people/张三/cv.yaml", "people") == "张三");
  CHECK(output_folder("people/2026/li-si/cv.yaml", "people/") == "2026/li-si");
  CHECK(output_folder("/home/me/cv/x/a.yaml", "/home/me/cv") == "x");
  CHECK(output_folder("x/a.yaml", "") == "x");
  CHECK(output_folder("x/a.yaml", ".") == "x");
}

TEST_CASE("nothing goes beside the folder of the batch, nor where it hides") {
  CHECK(output_folder("people/x/../../../etc/a.yaml", "people") == "etc");
  CHECK(output_folder("people/x/../a.yaml", "people") == "");
  CHECK(output_folder("people/.jianli-batch/a.yaml", "people") == "_jianli-batch");
  CHECK(output_folder("people/-o/a.yaml", "people") == "_o");
  CHECK(output_folder("people/a:b*/con/a.yaml", "people") == "a_b_/con_");
}
