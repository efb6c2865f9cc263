// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Inline markup never fails: any UTF-8 gives runs whose ranges lie in the text.
#include "base/utf8.h"
#include "schema/rich_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (jianli::first_invalid_utf8(text) != std::string_view::npos) return 0;
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  const jianli::RichText runs = jianli::read_rich_text(text, &ranges);
  if (ranges.size() != runs.runs.size()) __builtin_trap();
  for (const auto& [begin, end] : ranges) {
    if (begin > end || end > text.size()) __builtin_trap();
  }
  jianli::dump(runs);
  return 0;
}
