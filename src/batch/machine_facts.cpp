// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/machine_facts.h"

#include <algorithm>
#include <filesystem>

#include "text/font_set.h"
#include "text/hyphenate.h"

namespace jianli {
namespace {

namespace fs = std::filesystem;

/// The pattern files of a folder, in the order of their names.
std::vector<std::string> pattern_files_in(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code failed;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    if (entry->path().extension() == ".dic") files.push_back(entry->path().string());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

Hash machine_facts(const Inputs& inputs, const std::string& versions,
                   const std::string& program, FileHashes& hashes) {
  std::string facts = versions + '\n' + hash_of_file(program, hashes) + '\n';
  for (const FoundFont& font : find_fonts(inputs.fonts, inputs.font_folders)) {
    facts += font.file->family + ' ' + hash_of_file(font.path, hashes) + '\n';
  }
  std::vector<fs::path> folders = inputs.hyphenation_folders;
  folders.emplace_back(kSystemPatterns);
  for (const fs::path& folder : folders) {
    facts += "patterns\n";
    for (const std::string& file : pattern_files_in(folder)) {
      facts +=
          fs::path(file).filename().string() + ' ' + hash_of_file(file, hashes) + '\n';
    }
  }
  if (inputs.date) facts += "date " + std::to_string(*inputs.date);
  return hash_bytes(facts);
}

}  // namespace jianli
