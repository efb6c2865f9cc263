// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/declare_flags.h"

#include <doctest/doctest.h>

#include "cli/messages.h"

using namespace jianli;

namespace {

std::string help_of(std::vector<std::string> arguments, MessageLanguage language) {
  arguments.emplace_back("--help");
  const Command command =
      read_command_line(std::move(arguments), std::nullopt, catalog_of(language));
  return std::get<HelpCommand>(command).text;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("help is in English or in Chinese") {
  const std::string english = help_of({}, MessageLanguage::english);
  CHECK(holds(english, "Usage: jianli [OPTIONS] [SUBCOMMAND]\n"));
  CHECK(holds(english, "\nSubcommands:\n"));
  CHECK(holds(english, "Typeset résumés as PDF\n"));
  const std::string chinese = help_of({}, MessageLanguage::chinese);
  CHECK(holds(chinese, "用法: jianli [选项] [命令]\n"));
  CHECK(holds(chinese, "\n命令:\n"));
  CHECK(holds(chinese, "把简历排版成 PDF\n"));
}

TEST_CASE("every command has --help and --messages") {
  for (const std::string command : {"new", "render", "validate", "import", "export",
                                    "explain", "fonts", "templates", "schema"}) {
    CAPTURE(command);
    const std::string help = help_of({command}, MessageLanguage::english);
    CHECK(holds(help, "-h,--help"));
    CHECK(holds(help, "--messages en|zh"));
    CHECK_FALSE(holds(help_of({command}, MessageLanguage::chinese), "Show this help"));
  }
}
