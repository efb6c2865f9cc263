// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "style/style.h"

namespace jianli {

/// The style that letters of a design are set in: its page, type and head are those of
/// `letter`, and it fits one page. `origin` is where a letter stands, for what does not
/// fit.
Style letter_style(const Style& style, Span origin);

}  // namespace jianli
