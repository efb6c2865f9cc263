// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "edition/edition.h"

namespace jianli {

/// The name a variant's `output` pattern gives a PDF: `{name}`, `{target.…}`,
/// `{variant}`,
/// `{locale}` and `{template}` stand for what they name in the edition's language. A
/// placeholder without a value goes with the separator beside it. Empty if the pattern
/// is; not yet safe as a name of a file.
std::string fill_pattern(std::string_view pattern, const Edition& edition,
                         std::string_view template_name);

}  // namespace jianli
