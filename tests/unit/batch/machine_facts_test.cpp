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

}  // namespace

TEST_CASE("the facts are those of versions, program, fonts and date") {
  const Inputs inputs = inputs_with("README.md");
  const auto facts = machine_facts(inputs, "1", "LICENSE");
  CHECK(machine_facts(inputs, "1", "LICENSE") == facts);
  CHECK(machine_facts(inputs, "2", "LICENSE") != facts);
  CHECK(machine_facts(inputs, "1", "README.md") != facts);
  CHECK(machine_facts(inputs, "1", "no such program") != facts);
  CHECK(machine_facts(inputs_with("README.zh.md"), "1", "LICENSE") != facts);
  CHECK(machine_facts(inputs_with("no such font"), "1", "LICENSE") != facts);
  Inputs dated = inputs;
  dated.date = 0;
  CHECK(machine_facts(dated, "1", "LICENSE") != facts);
}
