// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "base/diagnostics.h"
#include "layout/pages.h"
#include "pdf/standard.h"

namespace jianli {

/// A rule of a standard that pages can break: all others the writer keeps by itself, or
/// earlier stages mend (a photo without a text has one made for it).
enum class Breach : std::uint8_t {
  cmyk_picture,           ///< colours without a profile (ISO 19005-2 §6.2.4.3)
  private_use_character,  ///< no character of Unicode's own (ISO 19005-2 §6.2.11.7.3)
};

/// Where a rule is broken.
struct FoundBreach {
  Breach breach = Breach::cmyk_picture;
  Span span;
};

/// What a file says of itself.
struct Claim {
  int part = 0;                ///< of PDF/A (ISO 19005); 0: none
  char level = 'A';            ///< of PDF/A: A, or U where the structure is not all of it
  bool is_accessible = false;  ///< PDF/UA-1
  friend bool operator==(const Claim&, const Claim&) = default;
};

/// All breaches, each kind where it is met first.
std::vector<FoundBreach> find_breaches(const Pages& pages);

/// The most a file may say for a standard that is asked for.
Claim choose_claim(Standard standard, const std::vector<FoundBreach>& breaches);

/// Reports `lower-standard` for every breach of the standard asked for.
void report_breaches(Standard standard, const std::vector<FoundBreach>& breaches,
                     Diagnostics& diagnostics);

}  // namespace jianli
