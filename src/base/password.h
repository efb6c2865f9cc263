// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/hash.h"
#include "base/message.h"

namespace jianli {

/// A password as PDF files take it, or why it is none.
struct PreparedPassword {
  std::string word;
  Message problem;  ///< the fact; empty on success
};

/// Prepares a password for the encryption of PDF files (ISO 32000-2 §7.6.4.3.3): UTF-8
/// by SASLprep (RFC 4013), so that all ways to type a word are one, and of 1 to 127
/// bytes.
PreparedPassword prepare_password(std::string_view text);

/// A fingerprint of a password to tell later whether it is still the same. It is slow on
/// purpose: to try words with it is no quicker than to try them on the PDF itself.
Hash hash_password(std::string_view word);

}  // namespace jianli
