// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace jianli {

/// What a key of a design is, for editors. A star in its path stands for any one key;
/// the keys of looks, blocks, parts and headings stand below these words.
struct DesignDescription {
  std::string_view path;
  std::string_view text;
};

/// All descriptions.
std::span<const DesignDescription> design_descriptions();

/// The description of a key by its path, the first that fits; empty if there is none.
std::string_view design_description(std::string_view path);

}  // namespace jianli
