// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <exception>

#include "cli/commands.h"

int main(int argc, char** argv) {
  try {
    return static_cast<int>(jianli::run_program({argv + 1, argv + argc}));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
  } catch (...) {
    std::fprintf(stderr, "error: unknown exception\n");
  }
  std::fprintf(
      stderr,
      "This is a bug in Jianli. Please report it with the input that shows it.\n");
  return static_cast<int>(jianli::ExitCode::bug);
}
