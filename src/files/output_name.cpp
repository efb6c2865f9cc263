// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/output_name.h"

#include <map>

#include "base/normalize.h"
#include "base/utf8.h"

namespace jianli {
namespace {

/// The last part of a path without its extension.
std::string_view stem_of(std::string_view path) {
  if (path == "-") return "resume";
  path.remove_prefix(std::min(path.rfind('/') + 1, path.size()));
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? path : path.substr(0, dot);
}

/// Characters that some file system or shell does not take in a name, and those that
/// change the direction of what follows, which can disguise an extension.
bool is_unsafe(char32_t character) {
  if (character < 0x20 || (character >= 0x7F && character < 0xA0)) return true;
  if (character >= 0x202A && character <= 0x202E) return true;
  if (character >= 0x2066 && character <= 0x2069) return true;
  if (character == 0x2028 || character == 0x2029 || character == 0xFFFD) return true;
  return character < 0x80 &&
         std::string_view("/\\:*?\"<>|").find(static_cast<char>(character)) !=
             std::string_view::npos;
}

/// One part of a name, safe on every file system.
std::string safe(std::string_view part) {
  std::string clean;
  for (std::size_t offset = 0; offset < part.size();) {
    const char32_t character = next_character(part, offset);
    if (is_unsafe(character)) {
      clean += '_';
    } else {
      append_utf8(clean, character);
    }
  }
  // A leading dot hides a file, a leading hyphen makes it look like a flag.
  if (clean.starts_with('.') || clean.starts_with('-')) clean[0] = '_';
  return clean.empty() ? "_" : to_nfc(clean);
}

/// A locale as people write it: Simplified Chinese is `zh`, whichever way it was asked
/// for.
std::string_view short_locale(std::string_view locale) {
  return locale == "zh-Hans" ? "zh" : locale;
}

/// The text cut to at most `limit` bytes between two characters.
std::string_view cut(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U) --limit;
  return text.substr(0, limit);
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
  std::string suffix;
  if (!parts.template_name.empty()) suffix += '.' + safe(stem_of(parts.template_name));
  suffix += '.' + safe(short_locale(parts.locale)) + ".pdf";
  if (suffix.size() >= kLongestName) suffix = std::string(cut(suffix, 100)) + ".pdf";
  const std::string stem = safe(stem_of(parts.input));
  return std::string(cut(stem, kLongestName - suffix.size())) + suffix;
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
