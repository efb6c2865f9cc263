// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Any bytes go through every stage that looks for mistakes: schema, editions, style.
#include "compile/compile.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  jianli::Inputs inputs;
  inputs.read_file = [&](const std::string&) {
    return jianli::FileContent{{reinterpret_cast<const char*>(data), size}, {}};
  };
  jianli::Sources sources;
  jianli::Diagnostics diagnostics;
  jianli::compile("fuzz.yaml", inputs, {}, jianli::Goal::validate, sources, diagnostics);
  for (const jianli::Diagnostic& diagnostic : diagnostics.sorted()) {
    jianli::format(diagnostic, sources);
  }
  return 0;
}
