// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/name_outputs.h"

#include <doctest/doctest.h>

#include "unit/compile/planned_output.h"

namespace jianli {
namespace {

TEST_CASE("outputs are named by résumé, variant and locale, or by their pattern") {
  const OutputTarget target{OutputTarget::Kind::folder, "out"};
  CHECK(name_outputs({output_of("", "zh-Hans"), output_of("startup", "en"),
                      output_of("bank", "en", "Zhang San – Bank")},
                     target, {}) == std::vector<std::string>{"out/me.zh.pdf",
                                                             "out/me.startup.en.pdf",
                                                             "out/Zhang San – Bank.pdf"});
}

TEST_CASE("a template is named where several are asked for") {
  Options options;
  options.templates = {"classic", "serif"};
  CHECK(name_outputs({output_of("startup", "en")}, {}, options) ==
        std::vector<std::string>{"me.startup.classic.en.pdf"});
  options.templates = {"classic"};
  CHECK(name_outputs({output_of("startup", "en")}, {}, options) ==
        std::vector<std::string>{"me.startup.en.pdf"});
}

TEST_CASE("letters are told from résumés") {
  PlannedOutput letter = output_of("startup", "en");
  letter.kind = DocumentKind::letter;
  CHECK(name_outputs({letter}, {}, {}) ==
        std::vector<std::string>{"me.startup.letter.en.pdf"});
}

TEST_CASE("a stem stands in place of the file's") {
  CHECK(name_outputs({output_of("", "en")}, {}, {}, "李四.v2") ==
        std::vector<std::string>{"李四.v2.en.pdf"});
  PlannedOutput piped = output_of("", "en");
  piped.resume = "-";
  CHECK(name_outputs({piped}, {}, {}) == std::vector<std::string>{"resume.en.pdf"});
}

}  // namespace
}  // namespace jianli
