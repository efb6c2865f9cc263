// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/hash.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

TEST_CASE("equal bytes have equal hashes") {
  CHECK(hash_bytes("the same text") == hash_bytes(std::string("the same text")));
}

TEST_CASE("every byte and the length count") {
  CHECK(hash_bytes("12345678") != hash_bytes("12345679"));
  CHECK(hash_bytes("123456789") != hash_bytes("12345678a"));
  CHECK(hash_bytes("") != hash_bytes(std::string(1, '\0')));
  CHECK(hash_bytes("a") != hash_bytes(std::string("a\0", 2)));
}

TEST_CASE("the hash is the same on every machine") {
  CHECK(hash_bytes("jianli") == Hash{0xBA4242A8C0206C7B, 0xDC57335926B7C8F1});
}

TEST_CASE("a hash is told in 32 digits, leading zeros too") {
  CHECK(hexadecimal({0x0123456789abcdef, 0x2a}) == "0123456789ABCDEF000000000000002A");
}

}  // namespace
}  // namespace jianli
