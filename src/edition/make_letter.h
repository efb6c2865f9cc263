// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "edition/edition.h"
#include "edition/read_text.h"
#include "schema/resume.h"

namespace jianli {

/// The letter of a résumé, or of a variant of it, with each field that it lacks taken
/// from the document's. Nothing where neither has a body: such a letter is none.
std::optional<Record> merge_letter(const Resume& resume, const Variant* variant);

/// Makes a letter final in the language of an edition, of which `basics` and `target` are
/// read already. What the user did not write follows from the recipient, the target and
/// the language. `date` is that of a letter without one.
Letter make_letter(const Record& merged, const Edition& edition,
                   const std::optional<Date>& date, EditionContext& context);

}  // namespace jianli
