// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "edition/edition.h"

namespace jianli {

/// Sets the words that a variant emphasizes in bold where `find_words` finds them in the
/// bullets, paragraphs and lists of an edition, and notes which there are. Names, titles,
/// code, links, formulas and authors stay as they are.
void emphasize(Edition& edition, const Variant& variant);

/// Reports the words to emphasize that none of a variant's editions has.
void report_unused_emphasis(const Variant& variant,
                            const std::vector<const Edition*>& editions,
                            Diagnostics& diagnostics);

}  // namespace jianli
