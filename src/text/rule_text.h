// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "text/shaped_paragraph.h"

namespace jianli {

/// A paragraph's text as the rules for sides and breaks read it, unit by unit: each unit
/// of a formula's source is the letter `x`, so that its signs open no quotes and allow no
/// breaks. Needs `text` and `inline_begins`.
std::u16string rule_text(const ShapedParagraph& paragraph);

}  // namespace jianli
