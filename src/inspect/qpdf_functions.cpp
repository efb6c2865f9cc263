// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/qpdf_functions.h"

extern "C" [[gnu::visibility("default")]] const jianli::QpdfFunctions*
jianli_qpdf_functions() {
  static constexpr jianli::QpdfFunctions kFunctions{
      jianli::extract_file, jianli::inspect_pdf, jianli::encrypt_pdf};
  return &kFunctions;
}
