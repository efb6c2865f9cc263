// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/files.h"

#include <doctest/doctest.h>

using jianli::is_own_pdf;

TEST_CASE("a PDF is ours by its producer") {
  CHECK(is_own_pdf("%PDF-1.7\n1 0 obj\n<</Producer (Jianli 0.1.0)>>"));
  CHECK(is_own_pdf("%PDF-1.7\n<pdf:Producer>Jianli 0.1.0</pdf:Producer>"));
  CHECK_FALSE(is_own_pdf("%PDF-1.7\n1 0 obj\n<</Producer (Other 1.0)>>"));
  CHECK_FALSE(is_own_pdf("/Producer (Jianli 0.1.0)"));
  CHECK_FALSE(is_own_pdf(""));
}
