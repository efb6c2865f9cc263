// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/machine_facts.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "batch/hexadecimal.h"
#include "text/font_set.h"
#include "text/hyphenate.h"

namespace jianli {
namespace {

namespace fs = std::filesystem;

/// Tells a file's content by its size and its beginning. A font begins with the checksums
/// of all its tables (OpenType, "Table directory"), of a collection with those of every
/// face; a program with the number that its linker made of all its bytes (`--build-id`).
/// The fonts are 130 MB, which no run needs to read through.
std::string content_of(const std::string& path) {
  constexpr std::size_t kBeginning = std::size_t{64} << 10U;
  std::error_code failed;
  const auto size = fs::file_size(path, failed);
  if (failed) return "absent";
  std::string bytes(kBeginning, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return std::to_string(size) + ' ' + hexadecimal(hash_bytes(bytes));
}

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
                   const std::string& program) {
  std::string facts = versions + '\n' + content_of(program) + '\n';
  for (const FoundFont& font : find_fonts(inputs.fonts, inputs.font_folders)) {
    facts += font.file->family + ' ' + content_of(font.path) + '\n';
  }
  std::vector<fs::path> folders = inputs.hyphenation_folders;
  folders.emplace_back(kSystemPatterns);
  for (const fs::path& folder : folders) {
    facts += "patterns\n";
    for (const std::string& file : pattern_files_in(folder)) {
      facts += fs::path(file).filename().string() + ' ' + content_of(file) + '\n';
    }
  }
  if (inputs.date) facts += "date " + std::to_string(*inputs.date);
  return hash_bytes(facts);
}

}  // namespace jianli
