// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/report_math.h"

#include "math/read_math.h"

namespace jianli {

void report_math(const RichRun& run, std::size_t begin, Locator& locator,
                 Diagnostics& diagnostics) {
  for (const MathError& error : read_math(run.text).errors) {
    const Rule rule = error.kind == MathErrorKind::unknown_command
                          ? Rule::unknown_math_command
                          : Rule::math_syntax;
    diagnostics.report(rule, locator.locate(begin + error.begin, begin + error.end),
                       error.message, error.hint);
  }
}

}  // namespace jianli
