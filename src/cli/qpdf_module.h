// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/message.h"
#include "inspect/qpdf_functions.h"

namespace jianli {

/// The largest PDF that is read, in bytes.
inline constexpr std::size_t kLargestPdf = std::size_t{256} << 20U;

/// The functions of the module `jianli_qpdf.so`, which is opened the first time and lies
/// beside the program or in `../lib/jianli`. Nothing, with the reason in `error`, if it
/// is not there.
const QpdfFunctions* load_qpdf(Message& error);

/// A PDF and the functions to read it with, or why there are none.
struct OpenedPdf {
  const QpdfFunctions* qpdf = nullptr;  ///< null: see `error`
  std::string bytes;
  Message error, hint;
};

/// Opens the module and reads a PDF; `-` is standard input.
OpenedPdf open_pdf(const std::string& file);

}  // namespace jianli
