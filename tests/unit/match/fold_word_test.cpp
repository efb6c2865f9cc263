// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/fold_word.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("full-width letters and marks have their usual width") {
  CHECK(to_half_width(U'Ｃ') == U'C');
  CHECK(to_half_width(U'＋') == U'+');
  CHECK(to_half_width(U'，') == U',');
  CHECK(to_half_width(U'　') == U' ');
  CHECK(to_half_width(U'、') == U'、');
  CHECK(to_half_width(U'数') == U'数');
}

TEST_CASE("traditional characters are compared as simplified ones") {
  CHECK(to_simplified(U'機') == U'机');
  CHECK(to_simplified(U'習') == U'习');
  CHECK(to_simplified(U'機') == U'机');  // known by now
  CHECK(to_simplified(U'学') == U'学');
  CHECK(to_simplified(U'喆') == U'喆');
}

TEST_CASE("case does not count") {
  CHECK(fold_latin("PyTorch") == "pytorch");
  CHECK(fold_latin("PYTORCH") == "pytorch");
}

TEST_CASE("the case of names that are words, too, does") {
  CHECK(fold_latin("Go") == "Go");
  CHECK(fold_latin("go") == "go");
  CHECK(fold_latin("React") == "React");
  CHECK(fold_latin("react") == "react");
}

TEST_CASE("English plurals are folded") {
  CHECK(fold_latin("systems") == "system");
  CHECK(fold_latin("libraries") == "library");
  CHECK(fold_latin("classes") == "class");
  CHECK(fold_latin("searches") == "search");
  CHECK(fold_latin("TPUs") == "tpu");
  CHECK(fold_latin("statistics") == fold_latin("Statistics"));
}

TEST_CASE("what only ends like a plural is not") {
  CHECK(fold_latin("analysis") == "analysis");
  CHECK(fold_latin("corpus") == "corpus");
  CHECK(fold_latin("business") == "business");
  CHECK(fold_latin("AWS") == "aws");
  CHECK(fold_latin("k8s") == "k8s");
}

TEST_CASE("a version is no part of a name") {
  CHECK(fold_latin("Python3") == "python");
  CHECK(fold_latin("C++20") == "c++");
  CHECK(fold_latin("HTML5") == "html");
  CHECK(fold_latin("INT8") == "int8");
  CHECK(fold_latin("S3") == "s3");
  CHECK(fold_latin("BERT4Rec") == "bert4rec");
}

}  // namespace
}  // namespace jianli
