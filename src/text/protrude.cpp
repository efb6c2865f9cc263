// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/protrude.h"

namespace jianli {
namespace {

/// Marks that look like a dent in the edge of a column. Half of a mark of low ink stands
/// outside, less of quotes, whose ink is high and wide; a mark is a quarter of an em wide
/// or so, which makes an eighth of an em at most.
struct Protrusion {
  char32_t mark;
  std::int16_t start, end;
};
constexpr Protrusion kProtrusions[] = {
    {U'-', 0, 500},   {0x2010, 0, 500},  {U'.', 0, 500},   {U',', 0, 500},
    {U'"', 400, 400}, {U'\'', 400, 400}, {0x2018, 400, 0}, {0x2019, 0, 400},
    {0x201C, 400, 0}, {0x201D, 0, 400},
};

const Protrusion* find(char32_t character) {
  for (const Protrusion& protrusion : kProtrusions) {
    if (protrusion.mark == character) return &protrusion;
  }
  return nullptr;
}

}  // namespace

std::int64_t protrusion_at_start(char32_t character) {
  const Protrusion* protrusion = find(character);
  return protrusion == nullptr ? 0 : protrusion->start;
}

std::int64_t protrusion_at_end(char32_t character) {
  const Protrusion* protrusion = find(character);
  return protrusion == nullptr ? 0 : protrusion->end;
}

}  // namespace jianli
