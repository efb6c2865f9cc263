// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/coverage.h"
#include "text/find_breaks.h"
#include "text/measure_mark.h"
#include "text/word_shapes.h"

namespace jianli {

/// What shaping learns of faces and words. One a thread, and of faces that live as long.
struct ShapingMemory {
  Coverage coverage;
  LineIterators iterators;
  MarkBlanks blanks;
  WordShapes words;
};

}  // namespace jianli
