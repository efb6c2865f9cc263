// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/tell_resumes.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "base/encoding.h"
#include "base/file_content.h"
#include "files/files.h"
#include "syntax/syntax_tree.h"

namespace jianli {
namespace {

constexpr std::string_view kInclude = "include";
constexpr std::array<std::string_view, 3> kKeys = {"basics", "resume", kInclude};

/// The key a line of YAML begins with, if that is one of ours.
std::string_view key_of(std::string_view line) {
  const bool quoted = line.starts_with('"') || line.starts_with('\'');
  if (quoted) line.remove_prefix(1);
  for (const std::string_view key : kKeys) {
    if (!line.starts_with(key)) continue;
    std::string_view rest = line.substr(key.size());
    if (quoted && !rest.empty()) rest.remove_prefix(1);
    const std::size_t colon = rest.find_first_not_of(" \t");
    if (colon == std::string_view::npos) continue;
    rest.remove_prefix(colon);
    // The full-width colon, here in UTF-8 and GB18030, is for the compiler to tell of.
    if (rest.starts_with(':') || rest.starts_with("：") || rest.starts_with("\xA3\xBA")) {
      return key;
    }
  }
  return {};
}

/// Our keys among those of the top level. In block style those begin their lines, and
/// nothing else does (YAML 1.2, 8.2.2).
std::set<std::string_view> top_keys(std::string_view text) {
  std::set<std::string_view> keys;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (const auto key = key_of(text.substr(begin, end - begin)); !key.empty()) {
      keys.insert(key);
    }
    begin = end + 1;
  }
  return keys;
}

/// Whether the text is JSON or YAML in brackets, whose keys stand anywhere.
bool is_in_brackets(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

std::vector<std::string> included_by(const std::string& path, const SyntaxTree& tree) {
  std::vector<std::string> files;
  const Node* const include = tree.find(tree.top(), kInclude);
  if (include == nullptr) return files;
  std::vector<const Node*> names{include};
  for (const NodeId item : include->items) names.push_back(&tree[item]);
  for (const Node* const name : names) {
    if (name->kind == NodeKind::scalar) files.push_back(path_beside(path, name->value));
  }
  return files;
}

std::string normal(const std::string& path) {
  return std::filesystem::path(path).lexically_normal().string();
}

}  // namespace

FileRole tell_role(const std::string& path, std::string_view bytes) {
  // Our keys are the same bytes in UTF-8 and GB18030: most files are not even decoded.
  const bool is_wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (!is_wide && is_in_brackets(bytes)) {
    const bool named = std::ranges::any_of(kKeys, [&](std::string_view key) {
      return bytes.find(key) != std::string_view::npos;
    });
    if (!named) return {false, {}};
  } else if (!is_wide) {
    const std::set<std::string_view> keys = top_keys(bytes);
    if (!keys.contains(kInclude)) return {!keys.empty(), {}};
  }
  Sources sources;
  Diagnostics unheard;  // if it is a résumé, its compilation tells them
  const auto source = decode_text(path, bytes, sources, unheard);
  if (!source) return {};
  const auto tree = parse(*source, sources, unheard);
  if (!tree) return {};
  const bool has_key = std::ranges::any_of(kKeys, [&](std::string_view key) {
    return tree->find(tree->top(), key) != nullptr;
  });
  return {has_key, included_by(path, *tree)};
}

SortedFiles tell_resumes(const std::vector<std::string>& paths) {
  SortedFiles sorted;
  std::set<std::string> included;
  for (const std::string& path : paths) {
    const FileContent content = read_input(path);
    const FileRole role =
        content.error.empty() ? tell_role(path, content.bytes) : FileRole();
    (role.is_resume ? sorted.resumes : sorted.others).push_back(path);
    for (const std::string& part : role.includes) included.insert(normal(part));
  }
  const auto is_part = [&](const std::string& path) {
    return included.contains(normal(path));
  };
  std::erase_if(sorted.resumes, is_part);
  std::erase_if(sorted.others, is_part);
  return sorted;
}

}  // namespace jianli
