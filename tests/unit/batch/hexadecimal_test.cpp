// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/hexadecimal.h"

#include <doctest/doctest.h>

using jianli::hexadecimal;

TEST_CASE("a fingerprint has 32 digits, leading zeros too") {
  CHECK(hexadecimal({0x0123456789abcdef, 0x2a}) == "0123456789abcdef000000000000002a");
}
