// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/message.h"
#include "inspect/qpdf_functions.h"

namespace jianli {

/// The largest PDF that is read, in bytes.
inline constexpr std::size_t kLargestPdf = std::size_t{256} << 20U;

/// The functions of the module `jianli_qpdf.so`, which is opened the first time and lies
/// beside the program or in `../lib/jianli`. Nothing, with the reason in `error`, if it
/// is not there.
const QpdfFunctions* load_qpdf(Message& error);

}  // namespace jianli
