// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/inputs.h"

#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/qpdf_module.h"
#include "files/files.h"
#include "font_manifest.inc"

namespace jianli {
namespace {

/// The folder of the installed tree the program stands in, if it is there.
std::vector<std::filesystem::path> installed_folders(std::string_view name) {
  std::error_code failed;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
  if (failed) return {};
  auto folder = program.parent_path().parent_path() / "share/jianli" / name;
  if (!std::filesystem::is_directory(folder, failed)) return {};
  return {std::move(folder)};
}

std::string encrypt(std::string_view pdf, const std::string& password) {
  Message missing;
  const QpdfFunctions* const qpdf = load_qpdf(missing);
  if (qpdf != nullptr) return qpdf->encrypt(pdf, password);
  throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory),
                          missing.told({}));
}

}  // namespace

FontManifest built_in_fonts() {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("fonts.yaml", std::string(kFontManifest[0].second));
  FontManifest manifest = read_font_manifest(source, sources, diagnostics);
  if (diagnostics.has_errors()) throw std::logic_error("the font manifest has errors");
  return manifest;
}

std::vector<std::filesystem::path> installed_font_folders() {
  return installed_folders("fonts");
}

Inputs make_inputs(std::optional<std::int64_t> date) {
  Inputs inputs;
  inputs.read_file = read_input;
  inputs.read_named_file = read_named_file;
  inputs.fonts = built_in_fonts();
  inputs.font_folders = installed_font_folders();
  inputs.hyphenation_folders = installed_folders("hyphenation");
  inputs.date = date;
  inputs.encrypt = encrypt;
  return inputs;
}

}  // namespace jianli
