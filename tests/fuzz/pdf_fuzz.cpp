// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// A PDF of whatever damage is told or refused, never anything else.
#include <cstdint>
#include <string_view>

#include "inspect/inspect_pdf.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const jianli::InspectionReading read = jianli::inspect_pdf(bytes);
  if (read.inspection.has_value() != read.problem.empty()) __builtin_trap();
  return 0;
}
