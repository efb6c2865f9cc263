// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compile/compile.h"

namespace jianli {

/// A world of some files, and what was found in them.
struct SmallWorld {
  std::map<std::string, std::string> files;
  Options options = {};
  Sources sources = {};
  Diagnostics diagnostics = {};
  /// The folder each file that a résumé names had to lie in.
  std::map<std::string, std::string> bounds = {};

  /// The inputs of a compilation in this world, which must outlive them.
  Inputs inputs() {
    Inputs inputs;
    inputs.read_file = [this](const std::string& path) { return read(path); };
    inputs.read_named_file = [this](const std::string& path, const FileBounds& limits) {
      bounds[path] = limits.folder.value_or("any folder");
      return read(path);
    };
    return inputs;
  }

  /// The rules and messages found, a line each.
  [[nodiscard]] std::string found() const {
    std::string text;
    for (const Diagnostic& finding : diagnostics.all()) {
      text += std::string(info(finding.rule).name) + ": " +
              finding.message.told(Catalog{}) + "\n";
    }
    return text;
  }

 private:
  [[nodiscard]] FileContent read(const std::string& path) const {
    const auto found = files.find(path);
    if (found != files.end()) return {found->second, {}};
    return {{}, say("cannot read `{}`: no such file", path)};
  }
};

}  // namespace jianli
