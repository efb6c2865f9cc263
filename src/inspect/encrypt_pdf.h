// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// A PDF of ours encrypted with AES-256 (ISO 32000-2 §7.6, revision 6), its metadata
/// too: nothing in it can be read without the password, and everything may be done with
/// it. The salts and the key are random, so that the bytes differ from call to call.
/// `password` is what `prepare_password` made.
std::string encrypt_pdf(std::string_view pdf, const std::string& password);

}  // namespace jianli
