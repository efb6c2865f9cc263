// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/match/matching.h"

namespace jianli {
namespace {

/// What is found in a text that stands below a title.
std::string found(const std::string& body) {
  const std::string text = "x\n" + body;
  const Posting posting = read_posting(text);
  std::vector<Candidate> candidates;
  find_latin_candidates(posting, text, candidates);
  return dump_candidates(candidates, posting, text);
}

TEST_CASE("names are known by their shape") {
  CHECK(found("We use PyTorch, C++ and k8s with CI/CD") ==
        "name: PyTorch\nname: C++\nname: k8s\nname: CI/CD\n");
  CHECK(found("We write Python on Linux") == "name: Python\nname: Linux\n");
}

TEST_CASE("the capital of a sentence makes no name") {
  CHECK(found("Nurture talents") == "");
  CHECK(found("Python, Docker") == "name: Python\nname: Docker\n");
}

TEST_CASE("words with capitals side by side are one name") {
  CHECK(found("We use Google Cloud daily") == "name: Google Cloud\n");
  CHECK(found("We do Few-Shot Learning") == "name: Few-Shot Learning\n");
}

TEST_CASE("among Han every word of letters is a name") {
  CHECK(found("用pandas做prompt tuning，熟悉 Python、SQL") ==
        "name: pandas\nname: prompt tuning\nname: Python\nname: SQL\n");
  CHECK(found("做data") == "");
}

TEST_CASE("phrases of a requirement") {
  CHECK(found("Experience with distributed systems and machine learning frameworks") ==
        "required: distributed systems\nrequired: machine learning\n");
  CHECK(found("We love distributed systems") == "");
}

TEST_CASE("members of an enumeration in a requirement") {
  CHECK(found("Knowledge of probability, optimization, and topology") ==
        "listed: probability\nlisted: topology\n");
  CHECK(found("Proficiency in tools such as pandas") == "listed: pandas\n");
}

TEST_CASE("soft skills are no terms") {
  CHECK(found("Excellent communication skills, strong team player") == "");
}

}  // namespace
}  // namespace jianli
