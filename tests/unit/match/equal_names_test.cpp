// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/equal_names.h"

#include <doctest/doctest.h>

#include "match/word.h"

namespace jianli {
namespace {

using Keys = std::vector<std::string>;

Keys equals_of(std::string_view name) {
  const std::vector<Word> words = read_words(name);
  return equal_names(key_of(words, 0, words.size()));
}

TEST_CASE("each name of a thing leads to its others") {
  CHECK(equals_of("Kubernetes") == Keys{" k8s"});
  CHECK(equals_of("K8s") == Keys{" kubernete"});
  CHECK(equals_of("k8s") == Keys{" kubernete"});
  CHECK(equals_of("JS") == Keys{" javascript", " ecmascript"});
  CHECK(equals_of("Postgres") == Keys{" postgresql"});
  CHECK(equals_of("TF") == Keys{" tensorflow"});
  CHECK(equals_of("阿里云") == Keys{" alibaba cloud", " aliyun"});
}

TEST_CASE("names that are words, too, are names with their capital alone") {
  CHECK(equals_of("Golang") == Keys{" Go"});
  CHECK(equals_of("Go") == Keys{" golang"});
  CHECK(equals_of("go").empty());
}

TEST_CASE("what has one name, or is a part of one") {
  CHECK(equals_of("PyTorch").empty());
  CHECK(equals_of("Cloud").empty());
  CHECK(equal_names("").empty());
}

}  // namespace
}  // namespace jianli
