// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "edition/edition.h"

namespace jianli {

/// The name that an edition's pattern gives a PDF: every placeholder stands for what it
/// names in the edition's language. One without a value goes, with the brackets around it
/// and the separator before it, or the one behind where nothing stands before. Empty
/// without a pattern; not yet safe as a name of a file. Of a name that is too long for
/// one the longest values are cut, so that what follows them stays.
std::string fill_pattern(const Edition& edition, std::string_view template_name);

}  // namespace jianli
