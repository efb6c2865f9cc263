// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "compile/compile.h"

namespace jianli {

/// An output of `people/me.yaml`.
inline PlannedOutput output_of(const std::string& variant, const std::string& locale,
                               const std::string& name = {}) {
  PlannedOutput output;
  output.resume = "people/me.yaml";
  output.variant = variant;
  output.locale = locale;
  output.template_name = "classic";
  output.name = name;
  return output;
}

}  // namespace jianli
