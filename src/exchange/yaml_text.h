// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jianli {

/// The width lines are held to, in terminal cells.
inline constexpr std::size_t kYamlWidth = 92;

/// Where a text stands: between commas and brackets more characters are signs.
enum class YamlContext : std::uint8_t { block, flow };

/// What a text may stand for beside itself; a number in a text field is a text.
enum class YamlMeaning : std::uint8_t { text, any };

/// A text on one line, in quotes if YAML would read it otherwise without.
std::string yaml_scalar(std::string_view text, YamlContext context = YamlContext::block,
                        YamlMeaning meaning = YamlMeaning::text);

/// A text behind `key: ` or `- `, whose further lines are indented by `indent` spaces: on
/// one line if that is short, else below `|` with lines broken where a reader of résumés
/// joins them again. `used` is what the first line holds already.
std::string yaml_value(std::string_view text, std::size_t indent, std::size_t used,
                       YamlMeaning meaning = YamlMeaning::text);

/// The terminal cells of a text.
std::size_t cells(std::string_view text);

}  // namespace jianli
