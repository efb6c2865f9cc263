// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace jianli {

/// A generated résumé: always the same for the same number.
struct GeneratedResume {
  std::string locale;         ///< `zh` or `en`
  std::string template_name;  ///< one of the built-in ones
  std::string text;           ///< YAML
};

/// Makes a résumé whose length grows with `size`; 1000 is about a page at the comfortable
/// end.
GeneratedResume generate_resume(std::uint32_t number, std::uint32_t size);

}  // namespace jianli
