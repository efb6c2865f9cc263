// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "layout/flow.h"

namespace jianli {

/// How far the label of a list item is raised so that a bullet stands in the optical
/// middle of the line beside it: half the x-height of Western text, the middle of the em
/// box of Han. Numbers and words stay on the baseline.
Length label_raise(const FlowParagraph& label, const FlowParagraph& body,
                   const FontSet& fonts);

}  // namespace jianli
