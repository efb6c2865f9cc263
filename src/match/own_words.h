// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "match/terms.h"
#include "schema/resume.h"
#include "variant/variant.h"

namespace jianli {

/// The skills and keywords of a résumé. The versions of one in several languages count as
/// the same. `variant` may be nothing; whom it is for is no term of their posting.
OwnWords read_own_words(const Resume& resume, const Variant* variant);

}  // namespace jianli
