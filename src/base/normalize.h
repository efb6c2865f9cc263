// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// The text in Unicode Normalization Form C. The text must be valid UTF-8.
std::string to_nfc(std::string_view text);

/// The text with case differences taken away (full default case folding of NFC), so that
/// two file names are equal iff a file system that ignores case would take them for one.
std::string fold_case(std::string_view text);

}  // namespace jianli
