// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/qpdf_module.h"

#include <dlfcn.h>

#include <filesystem>
#include <utility>

#include "files/files.h"

namespace jianli {
namespace {

namespace fs = std::filesystem;

/// Where the module is: as it was built, else as it is installed.
fs::path module_path() {
  std::error_code failed;
  const fs::path folder = fs::read_symlink("/proc/self/exe", failed).parent_path();
  const fs::path beside = folder / "jianli_qpdf.so";
  return fs::exists(beside, failed) ? beside
                                    : folder.parent_path() / "lib/jianli/jianli_qpdf.so";
}

/// What opening the module gave.
struct Opening {
  const QpdfFunctions* functions = nullptr;
  std::string error;
};

Opening open_module() {
  // Never closed: its functions serve until the program ends.
  void* const module = dlopen(module_path().c_str(), RTLD_NOW | RTLD_LOCAL);
  void* const symbol = module == nullptr ? nullptr : dlsym(module, kQpdfFunctions);
  if (symbol == nullptr) {
    const char* const reason = dlerror();
    return {nullptr, reason == nullptr ? "" : reason};
  }
  return {reinterpret_cast<decltype(&jianli_qpdf_functions)>(symbol)(), {}};
}

}  // namespace

const QpdfFunctions* load_qpdf(Message& error) {
  static const Opening opening = open_module();
  if (opening.functions == nullptr) {
    error = say("what Jianli reads and encrypts PDFs with is not installed: {}",
                opening.error);
  }
  return opening.functions;
}

OpenedPdf open_pdf(const std::string& file) {
  OpenedPdf opened;
  const QpdfFunctions* const qpdf = load_qpdf(opened.error);
  if (qpdf == nullptr) return opened;
  FileContent content = read_large_input(file, kLargestPdf);
  opened.error = std::move(content.error);
  opened.hint = std::move(content.hint);
  if (!opened.error.empty()) return opened;
  opened.bytes = std::move(content.bytes);
  opened.qpdf = qpdf;
  return opened;
}

}  // namespace jianli
