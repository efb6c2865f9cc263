// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/quote.h"

namespace jianli {
namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

Message counted_errors(std::size_t count) {
  return count == 1 ? "1 error" : say("{} errors", count);
}

Message counted_warnings(std::size_t count) {
  return count == 1 ? "1 warning" : say("{} warnings", count);
}

// Nobody reads more at once, and each costs a walk along its line: a hundred thousand in
// a line of a megabyte took minutes.
constexpr std::size_t kMostShown = 200;

}  // namespace

Colour terminal_colour() {
  const bool wanted = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  return wanted && is_terminal() ? Colour::on : Colour::off;
}

bool is_terminal() { return isatty(STDERR_FILENO) == 1; }

Progress::Progress(std::size_t total)
    : total_(total), wanted_(total > 1 && is_terminal()) {}

void Progress::show(std::size_t done, const std::string& name) {
  using std::chrono::milliseconds;
  if (!wanted_ || std::chrono::steady_clock::now() - begin_ < milliseconds(500)) return;
  fmt::print(stderr, "\r\x1b[K{}/{} {}", done, total_, visible(name));
  std::fflush(stderr);
  shown_ = true;
}

void Progress::clear() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
  shown_ = false;
}

std::vector<FindingText> findings_texts(const Diagnostics& diagnostics,
                                        const Sources& sources, const Printing& printing,
                                        FindingCount& count) {
  std::vector<FindingText> texts;
  std::size_t hidden = 0;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    const bool is_error = diagnostic.severity == Severity::error;
    if (is_error) ++count.errors;
    if (diagnostic.severity == Severity::warning) ++count.warnings;
    if (!is_error && printing.verbosity == Verbosity::errors_only) continue;
    if (texts.size() >= kMostShown) {
      ++hidden;
      continue;
    }
    std::string text = format(diagnostic, sources, printing.colour, printing.catalog);
    if (!text.ends_with('\n')) text += '\n';
    texts.push_back({diagnostic.severity, std::move(text)});
  }
  if (hidden > 0) {
    const Message more = say("… and {} more", hidden);
    texts.push_back({Severity::note, more.told(printing.catalog) + '\n'});
  }
  return texts;
}

void print_findings(const Diagnostics& diagnostics, const Sources& sources,
                    const Printing& printing, FindingCount& count) {
  for (const FindingText& text : findings_texts(diagnostics, sources, printing, count)) {
    std::fwrite(text.lines.data(), 1, text.lines.size(), stderr);
  }
}

void print_error(const Message& message, const Catalog& catalog) {
  fmt::print(stderr, "{}{}\n", label_of(Severity::error, catalog),
             visible(message.told(catalog)));
}

ExitCode fail(const Message& error, const Message& hint, ExitCode code,
              const Catalog& catalog) {
  print_error(hint.empty() ? error : say("{}; {}", error, hint), catalog);
  return code;
}

Message summary(FindingCount count) {
  if (count.errors == 0 && count.warnings == 0) return {};
  if (count.warnings == 0) return counted_errors(count.errors);
  if (count.errors == 0) return counted_warnings(count.warnings);
  return list_of({counted_errors(count.errors), counted_warnings(count.warnings)});
}

}  // namespace jianli
