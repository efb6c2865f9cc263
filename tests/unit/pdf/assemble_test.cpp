// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/assemble.h"

#include <doctest/doctest.h>

#include <string>

#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

std::string write_text(std::string_view text) {
  Diagnostics diagnostics;
  return write_pdf(
      make_pages({shape_item(kInter, text, Length::points(50), Length::points(100))}),
      test_fonts(), {}, diagnostics);
}

// The hexadecimal digits of the first half of /ID.
std::string identifier(const std::string& pdf) {
  const std::size_t begin = pdf.rfind("/ID[<") + 5;
  return pdf.substr(begin, pdf.find('>', begin) - begin);
}

TEST_CASE("the file begins and ends as the standard wants") {
  const std::string pdf = write_text("abc");
  CHECK(pdf.starts_with("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
  CHECK(pdf.ends_with("\n%%EOF\n"));
}

TEST_CASE("startxref leads to the cross-reference stream") {
  const std::string pdf = write_text("abc");
  const std::size_t offset = std::stoul(pdf.substr(pdf.rfind("startxref\n") + 10));
  const std::string object = pdf.substr(offset, pdf.find("stream", offset) - offset);
  CHECK(object.find(" 0 obj\n<</Type/XRef/Size ") != std::string::npos);
}

TEST_CASE("dictionaries stand in one object stream") {
  const std::string pdf = write_text("abc");
  CHECK(pdf.find("/Type/ObjStm") != std::string::npos);
  CHECK(pdf.find("/Type/Catalog") == std::string::npos);
  CHECK(ReadBack(pdf).page_count() == 1);
}

TEST_CASE("the identifier follows the content alone") {
  const std::string first = write_text("abc");
  CHECK(identifier(first).size() == 32);
  CHECK(identifier(first) == identifier(write_text("abc")));
  CHECK(identifier(first) != identifier(write_text("abcb")));
}

TEST_CASE("the binary marker is the only header between objects") {
  // PDF/A (6.1.8) wants the object number, `obj` and the dictionary on lines of their
  // own.
  const std::string pdf = write_text("abc");
  for (std::size_t at = 0; (at = pdf.find(" 0 obj", at)) != std::string::npos; at += 6) {
    CHECK(pdf.substr(at, 9) == " 0 obj\n<<");
  }
}

}  // namespace
}  // namespace jianli
