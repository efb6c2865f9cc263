// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "style/style.h"
#include "style/style_values.h"

namespace jianli {

std::string dump(const Style& style, const Sources& sources) {
  std::string out = "template: " + style.template_name + '\n';
  for (const StyleValue& value : style_values(style, sources)) {
    fmt::format_to(std::back_inserter(out), "{}: {}  # {}\n", value.path, value.text,
                   place_name(value.origin, sources));
  }
  return out;
}

}  // namespace jianli
