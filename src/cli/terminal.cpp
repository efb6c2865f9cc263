// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace jianli {
namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

// Nobody reads more at once, and each costs a walk along its line: a hundred thousand in
// a line of a megabyte took minutes.
constexpr std::size_t kMostShown = 200;

}  // namespace

Colour terminal_colour() {
  const bool wanted = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  return wanted && isatty(STDERR_FILENO) == 1 ? Colour::on : Colour::off;
}

Progress::Progress(std::size_t total)
    : total_(total), wanted_(total > 1 && isatty(STDERR_FILENO) == 1) {}

void Progress::show(std::size_t done, const std::string& name) {
  using std::chrono::milliseconds;
  if (!wanted_ || std::chrono::steady_clock::now() - begin_ < milliseconds(500)) return;
  fmt::print(stderr, "\r\x1b[K{}/{} {}", done, total_, name);
  std::fflush(stderr);
  shown_ = true;
}

void Progress::clear() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
  shown_ = false;
}

void print_findings(const Diagnostics& diagnostics, const Sources& sources, Colour colour,
                    Verbosity verbosity, FindingCount& count) {
  std::size_t shown = 0;
  std::size_t hidden = 0;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    const bool is_error = diagnostic.severity == Severity::error;
    if (is_error) ++count.errors;
    if (diagnostic.severity == Severity::warning) ++count.warnings;
    if (!is_error && verbosity == Verbosity::errors_only) continue;
    if (shown++ >= kMostShown) {
      ++hidden;
      continue;
    }
    std::string text = format(diagnostic, sources, colour);
    if (!text.ends_with('\n')) text += '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
  }
  if (hidden > 0) fmt::print(stderr, "… and {} more\n", hidden);
}

std::string summary(FindingCount count) {
  if (count.errors == 0 && count.warnings == 0) return {};
  if (count.warnings == 0) return counted(count.errors, "error");
  if (count.errors == 0) return counted(count.warnings, "warning");
  return counted(count.errors, "error") + ", " + counted(count.warnings, "warning");
}

}  // namespace jianli
