// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/output_name.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/file_name.h"
#include "base/language.h"
#include "base/normalize.h"

namespace jianli {
namespace {

/// Names of devices, which Windows (naming-a-file) opens in their stead whatever stands
/// behind their first dot.
constexpr std::array<std::string_view, 4> kDevices = {"con", "prn", "aux", "nul"};
constexpr std::array<std::string_view, 2> kNumberedDevices = {"com", "lpt"};
constexpr std::array<std::string_view, 12> kDeviceNumbers = {
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"};

bool is_device(std::string_view name) {
  const std::string folded = fold_case(name);
  if (std::ranges::find(kDevices, folded) != kDevices.end()) return true;
  const std::string_view head = std::string_view(folded).substr(0, 3);
  return std::ranges::find(kNumberedDevices, head) != kNumberedDevices.end() &&
         std::ranges::find(kDeviceNumbers, folded.substr(3)) != kDeviceNumbers.end();
}

/// A name without white space around it and dots behind it, which some file systems drop.
std::string_view trimmed(std::string_view name) {
  constexpr std::string_view kWhiteSpace = " \t\n\r";
  const std::size_t begin = std::min(name.find_first_not_of(kWhiteSpace), name.size());
  name.remove_prefix(begin);
  while (!name.empty() &&
         (name.back() == '.' || kWhiteSpace.find(name.back()) != kWhiteSpace.npos)) {
    name.remove_suffix(1);
  }
  return name;
}

/// The beginning of a name, of at most so many bytes.
std::string safe_beginning(std::string_view text, std::size_t bytes) {
  std::string name = safe_name(trimmed(text));
  // A leading dot hides a file, a leading hyphen makes it look like a flag.
  if (name.starts_with('.') || name.starts_with('-')) name[0] = '_';
  if (name.empty()) name = "_";
  if (const std::size_t dot = std::min(name.find('.'), name.size());
      is_device(trimmed(std::string_view(name).substr(0, dot)))) {
    name.insert(dot, "_");
  }
  return std::string(trimmed(cut_to(name, bytes)));
}

/// One of the further parts of a name, with the dot before it.
std::string suffix_of(std::string_view part) {
  // No part may push the stem out of the name.
  constexpr std::size_t kLongestPart = 40;
  return '.' + std::string(cut_to(safe_name(part), kLongestPart));
}

/// What a variant gives as a name, without the extension if it names that, too.
std::string_view without_extension(std::string_view given) {
  given = trimmed(given);
  constexpr std::size_t kLength = 4;
  const bool has_extension =
      given.size() > kLength && fold_case(given.substr(given.size() - kLength)) == ".pdf";
  return has_extension ? given.substr(0, given.size() - kLength) : given;
}

}  // namespace

OutputTarget read_output_target(const std::optional<std::string>& value, PathKind kind) {
  if (!value) return {};
  if (*value == "-") return {OutputTarget::Kind::standard_output, "-"};
  if (kind != PathKind::folder && !value->ends_with('/')) {
    return {OutputTarget::Kind::file, *value};
  }
  std::string folder = *value;
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return {OutputTarget::Kind::folder, folder};
}

std::string output_name(const NameParts& parts) {
  const bool is_given = !trimmed(parts.given).empty();
  std::string suffix;
  if (!is_given && !parts.variant.empty()) suffix += suffix_of(parts.variant);
  if (!is_given && !parts.template_name.empty()) {
    suffix += suffix_of(stem_of(parts.template_name));
  }
  if (parts.kind == NamedKind::letter) suffix += ".letter";
  if (!is_given) suffix += suffix_of(usual_tag(parts.locale));
  suffix += ".pdf";
  return safe_beginning(is_given ? without_extension(parts.given) : parts.stem,
                        kLongestName - suffix.size()) +
         suffix;
}

std::string safe_folder_name(std::string_view name) {
  return safe_beginning(name, kLongestName);
}

std::string output_path(const OutputTarget& target, const NameParts& parts) {
  if (target.kind != OutputTarget::Kind::folder) return target.path;
  const std::string name = output_name(parts);
  if (target.path.empty()) return name;
  return target.path.ends_with('/') ? target.path + name : target.path + '/' + name;
}

std::optional<std::pair<std::size_t, std::size_t>> find_collision(
    const std::vector<std::string>& paths) {
  std::map<std::string, std::size_t> seen;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const auto [place, fresh] = seen.emplace(fold_case(paths[i]), i);
    if (!fresh) return std::pair(place->second, i);
  }
  return std::nullopt;
}

}  // namespace jianli
