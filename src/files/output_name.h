// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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

/// Which of the two documents an output is.
enum class NamedKind : std::uint8_t { resume, letter };

/// What the name of one output is made of.
struct NameParts {
  std::string stem;           ///< what the file of the résumé is called, or the job
  std::string variant;        ///< empty: the résumé as it is
  std::string template_name;  ///< empty unless several templates were asked for
  NamedKind kind = NamedKind::resume;
  std::string locale;
  std::string given;  ///< the whole name, where the variant gives one; else empty
};

/// The longest file name made, in bytes of UTF-8.
inline constexpr std::size_t kLongestName = 200;

/// `STEM[.VARIANT][.TEMPLATE][.letter].LOCALE.pdf`, or `GIVEN[.letter].pdf`, safe on
/// every file system: see `safe_name`; no name that Windows reserves, none that hides a
/// file or looks like a flag. The stem or the given name is cut where the whole would
/// exceed `kLongestName`.
std::string output_name(const NameParts& parts);

/// A folder's name that is as safe as those of outputs.
std::string safe_folder_name(std::string_view name);

/// The path of an output below its target.
std::string output_path(const OutputTarget& target, const NameParts& parts);

/// Two outputs that a file system ignoring case would take for one: the first such pair
/// of paths by index; nothing if all differ.
std::optional<std::pair<std::size_t, std::size_t>> find_collision(
    const std::vector<std::string>& paths);

}  // namespace jianli
