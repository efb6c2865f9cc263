// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/deflate.h"

#include <doctest/doctest.h>
#include <libdeflate.h>

namespace jianli {
namespace {

std::string inflate(const std::string& bytes, std::size_t size) {
  libdeflate_decompressor* decompressor = libdeflate_alloc_decompressor();
  std::string out(size, '\0');
  std::size_t actual = 0;
  const libdeflate_result result = libdeflate_zlib_decompress(
      decompressor, bytes.data(), bytes.size(), out.data(), out.size(), &actual);
  libdeflate_free_decompressor(decompressor);
  CHECK(result == LIBDEFLATE_SUCCESS);
  CHECK(actual == size);
  return out;
}

TEST_CASE("compressed bytes inflate to what they were") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "<4E00> Tj\n";
  const std::string compressed = Deflater().compress(text);
  CHECK(compressed.size() < text.size() / 50);
  CHECK(inflate(compressed, text.size()) == text);
}

TEST_CASE("quick work inflates to the same") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "<" + std::to_string(i * 7919 % 1000) + "> Tj\n";
  const std::string quick = Deflater(Effort::quick).compress(text);
  CHECK(quick.size() < text.size() / 2);
  CHECK(inflate(quick, text.size()) == text);
}

TEST_CASE("nothing compresses to a valid stream of nothing") {
  CHECK(inflate(Deflater().compress(""), 0).empty());
}

TEST_CASE("one compressor serves many streams alike") {
  const Deflater deflater;
  const std::string first = deflater.compress("first stream");
  CHECK_FALSE(deflater.compress("second stream").empty());
  CHECK(deflater.compress("first stream") == first);
}

}  // namespace
}  // namespace jianli
