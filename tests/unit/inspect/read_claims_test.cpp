// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_claims.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

const std::string kArchive = "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"";
const std::string kAccess = "xmlns:pdfuaid='http://www.aiim.org/pdfua/ns/id/'";

using Claims = std::vector<std::string>;

TEST_CASE("standards are claimed by elements or by attributes") {
  CHECK(read_claims("<rdf:Description " + kArchive +
                    "><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A"
                    "</pdfaid:conformance></rdf:Description>") == Claims{"PDF/A-2a"});
  CHECK(read_claims("<rdf:Description " + kArchive + " " + kAccess +
                    " pdfaid:part='3' pdfaid:conformance=\"U\" pdfuaid:part = \"1\"/>") ==
        Claims{"PDF/A-3u", "PDF/UA-1"});
}

TEST_CASE("the prefix is whatever the packet takes for the namespace") {
  CHECK(read_claims("<x xmlns:q = \"http://www.aiim.org/pdfua/ns/id/\"><q:part> 1 "
                    "</q:part></x>") == Claims{"PDF/UA-1"});
}

TEST_CASE("without the namespace nothing is claimed") {
  CHECK(read_claims("<pdfaid:part>2</pdfaid:part>").empty());
  CHECK(read_claims("<x " + kArchive + ">").empty());
  CHECK(read_claims("").empty());
}

TEST_CASE("a namespace that an extension schema only describes is no claim") {
  CHECK(
      read_claims("<x " + kAccess + "><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix></x>")
          .empty());
}

}  // namespace
}  // namespace jianli
