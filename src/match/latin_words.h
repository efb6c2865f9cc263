// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace jianli {

/// What a word of letters does in a posting.
enum class LatinRole : std::uint8_t {
  plain,    ///< may be a term, or part of one
  generic,  ///< part of terms, none by itself: `data`, `model`
  light,    ///< the same, and taken off the end of a long one: `machine learning tools`
  stop      ///< never part of a term: `the`, `strong`, `responsible`
};

/// The role of a folded word.
LatinRole role_of_latin(std::string_view folded);

}  // namespace jianli
