// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// Where outputs go, from `-o`.
struct OutputTarget {
  enum class Kind : std::uint8_t { folder, file, standard_output };
  Kind kind = Kind::folder;
  std::string path;  ///< folder: empty for the current one, else without trailing slash
};

/// Whether a path that `-o` names is a folder already; asked of the disk by the caller.
enum class PathKind : std::uint8_t { folder, other };

/// Reads the value of `-o`: none is the current folder, `-` standard output, a path that
/// ends in `/` or names a folder is a folder, any other is a file.
OutputTarget read_output_target(const std::optional<std::string>& value, PathKind kind);

/// What the name of one output is made of.
struct NameParts {
  std::string input;          ///< path of the résumé, `-` for standard input
  std::string template_name;  ///< empty unless several templates were asked for
  std::string locale;
};

/// The longest file name made, in bytes of UTF-8.
inline constexpr std::size_t kLongestName = 200;

/// `STEM[.TEMPLATE].LOCALE.pdf` in NFC with unsafe characters replaced by `_`; the stem
/// is cut where the name would exceed `kLongestName`.
std::string output_name(const NameParts& parts);

/// The path of an output below its target.
std::string output_path(const OutputTarget& target, const NameParts& parts);

/// Two outputs that a file system ignoring case would take for one: the first such pair
/// of paths by index; nothing if all differ.
std::optional<std::pair<std::size_t, std::size_t>> find_collision(
    const std::vector<std::string>& paths);

}  // namespace jianli
