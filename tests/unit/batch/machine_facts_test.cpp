// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/machine_facts.h"

#include <doctest/doctest.h>

namespace {

using jianli::FontFile;
using jianli::Inputs;
using jianli::machine_facts;

Inputs inputs_with(const char* font) {
  Inputs inputs;
  FontFile file;
  file.family = "A";
  file.files = {font};
  inputs.fonts.faces.push_back(file);
  return inputs;
}

jianli::Hash facts_of(const Inputs& inputs, const char* versions, const char* program) {
  jianli::FileHashes hashes;
  return machine_facts(inputs, versions, program, hashes);
}

}  // namespace

TEST_CASE("the facts are those of versions, program, fonts and date") {
  const Inputs inputs = inputs_with("README.md");
  const auto facts = facts_of(inputs, "1", "LICENSE");
  CHECK(facts_of(inputs, "1", "LICENSE") == facts);
  CHECK(facts_of(inputs, "2", "LICENSE") != facts);
  CHECK(facts_of(inputs, "1", "README.md") != facts);
  CHECK(facts_of(inputs, "1", "no such program") != facts);
  CHECK(facts_of(inputs_with("README.zh.md"), "1", "LICENSE") != facts);
  CHECK(facts_of(inputs_with("no such font"), "1", "LICENSE") != facts);
  Inputs dated = inputs;
  dated.date = 0;
  CHECK(facts_of(dated, "1", "LICENSE") != facts);
}

TEST_CASE("what was hashed before gives the same facts") {
  const Inputs inputs = inputs_with("README.md");
  jianli::FileHashes hashes;
  const auto facts = machine_facts(inputs, "1", "LICENSE", hashes);
  CHECK_FALSE(hashes.fresh.empty());
  hashes.fresh.clear();
  CHECK(machine_facts(inputs, "1", "LICENSE", hashes) == facts);
  CHECK(hashes.fresh.empty());
}
