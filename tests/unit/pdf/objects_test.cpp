// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/objects.h"

#include <doctest/doctest.h>
#include <podofo/podofo.h>

namespace jianli {
namespace {

template <typename T>
std::string source(const T& value) {
  std::string text;
  PoDoFo::PdfVariant(value).ToString(text, PoDoFo::ePdfWriteMode_Compact);
  return text;
}

TEST_CASE("lengths are points with at most three decimals") {
  CHECK(source(number_of(Length::millipoints(595276))) == " 595.276");
  CHECK(source(number_of(Length::points(842))) == " 842");
  CHECK(source(number_of(-Length::millipoints(500))) == " -0.5");
  CHECK(source(number_of(std::int64_t{842})) == " 842");
}

TEST_CASE("text is plain where it is ASCII, else UTF-16 with a mark") {
  CHECK(source(text_string("Zhang (San)")) == "(Zhang \\(San\\))");
  CHECK(source(text_string("张𠮷")) == "<FEFF5F20D842DFB7>");
  CHECK(source(text_string("a\nb")) == "<FEFF0061000A0062>");
}

TEST_CASE("a stream's dictionary tells its length and filter") {
  PdfObjects file;
  const auto* plain = add_stream(file, "12345", StreamEncoding::plain);
  const auto* deflated = add_stream(file, "123", StreamEncoding::deflated);
  REQUIRE(file.streams.size() == 2);
  CHECK(file.streams[0].object == plain);
  CHECK(file.streams[0].bytes == "12345");
  CHECK(source(*plain) == "<</Length 5>>");
  CHECK(source(*deflated) == "<</Filter/FlateDecode/Length 3>>");
}

TEST_CASE("dictionaries have their type") {
  PdfObjects file;
  CHECK(source(*add_dictionary(file, "Catalog")) == "<</Type/Catalog>>");
  CHECK(source(*add_dictionary(file, nullptr)) == "<<>>");
}

}  // namespace
}  // namespace jianli
