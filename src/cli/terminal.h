// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "cli/exit_code.h"

namespace jianli {

/// Colour if the diagnostics go to a terminal that has it and NO_COLOR is unset or empty.
Colour terminal_colour();

/// Whether standard error is a terminal, where a line can be written over.
bool is_terminal();

/// The line that tells how far a run over several files is: on a terminal, from half a
/// second on. `clear` takes it away before anything else is printed.
class Progress {
 public:
  explicit Progress(std::size_t total);
  void show(std::size_t done, const std::string& name);
  void clear();

 private:
  std::size_t total_;
  bool wanted_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

/// How many errors and warnings a run has shown.
struct FindingCount {
  std::size_t errors = 0;
  std::size_t warnings = 0;
};

/// Which findings are printed.
enum class Verbosity : std::uint8_t { errors_only, everything };

/// How findings are printed.
struct Printing {
  Colour colour = Colour::off;
  Verbosity verbosity = Verbosity::everything;
  const Catalog& catalog;
};

/// A finding as it is printed: its lines, each with its break.
struct FindingText {
  Severity severity = Severity::note;
  std::string lines;
};

/// The findings that are printed, in the order of their places. Counts all.
std::vector<FindingText> findings_texts(const Diagnostics& diagnostics,
                                        const Sources& sources, const Printing& printing,
                                        FindingCount& count);

/// Prints findings on stderr in the order of their places and counts them.
void print_findings(const Diagnostics& diagnostics, const Sources& sources,
                    const Printing& printing, FindingCount& count);

/// Prints an error that is no finding of the compiler on stderr.
void print_error(const Message& message, const Catalog& catalog);

/// Prints why a command ends, and how to mend it if that is known; returns its code.
ExitCode fail(const Message& error, const Message& hint, ExitCode code,
              const Catalog& catalog);

/// The last line of a run: `2 errors, 1 warning`; empty if there is nothing to count.
Message summary(FindingCount count);

}  // namespace jianli
