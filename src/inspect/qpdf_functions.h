// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inspect/encrypt_pdf.h"
#include "inspect/extract_files.h"
#include "inspect/inspect_pdf.h"

namespace jianli {

/// What libqpdf does for us. It takes longer to load than a page takes to set, so that
/// the program has these functions in a module of its own, opened when one is needed.
struct QpdfFunctions {
  decltype(&extract_file) extract_file_from;
  decltype(&inspect_pdf) inspect;
  decltype(&encrypt_pdf) encrypt;
};

/// What the function is called by which the module gives its functions.
inline constexpr const char* kQpdfFunctions = "jianli_qpdf_functions";

}  // namespace jianli

/// The functions of the module.
extern "C" const jianli::QpdfFunctions* jianli_qpdf_functions();
