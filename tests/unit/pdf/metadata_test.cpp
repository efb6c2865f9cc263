// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/metadata.h"

#include <doctest/doctest.h>

#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

TEST_CASE("moments are written in UTC") {
  CHECK(pdf_date(0) == "D:19700101000000Z");
  CHECK(pdf_date(1709210096) == "D:20240229123456Z");
  CHECK(xmp_date(1709210096) == "2024-02-29T12:34:56Z");
  CHECK(xmp_date(-1) == "1969-12-31T23:59:59Z");
}

TEST_CASE("XML text is escaped") {
  CHECK(xml_text("R&D <简历> \"x\"") == "R&amp;D &lt;简历&gt; \"x\"");
  CHECK(xml_text(std::string("a\x01\x0B\0b\tc", 7)) == "ab\tc");
  CHECK(xml_text("a\uFFFEb\uFFFFc\uFFFD") == "abc\uFFFD");
}

TEST_CASE("the packet names title, author and language") {
  Pages pages = make_pages({});
  pages.title = "Zhang & San <CV>";
  const std::string xmp = write_xmp(pages, {std::nullopt, "Jianli 0.1.0"}, {});
  CHECK(xmp.starts_with(
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"));
  CHECK(xmp.find("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                 "Zhang &amp; San &lt;CV&gt;</rdf:li></rdf:Alt></dc:title>") !=
        std::string::npos);
  CHECK(xmp.find("<dc:creator><rdf:Seq><rdf:li>张三</rdf:li></rdf:Seq></dc:creator>") !=
        std::string::npos);
  CHECK(xmp.find(
            "<dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li></rdf:Bag></dc:language>") !=
        std::string::npos);
  CHECK(xmp.find("<pdf:Producer>Jianli 0.1.0</pdf:Producer>") != std::string::npos);
  CHECK(xmp.find("Date") == std::string::npos);
}

TEST_CASE("dates are written where they are given") {
  const std::string xmp = write_xmp(make_pages({}), {1709210096, "Jianli"}, {});
  CHECK(xmp.find("<xmp:CreateDate>2024-02-29T12:34:56Z</xmp:CreateDate>") !=
        std::string::npos);
  CHECK(xmp.find("<xmp:ModifyDate>2024-02-29T12:34:56Z</xmp:ModifyDate>") !=
        std::string::npos);
}

TEST_CASE("the packet tells what the file claims to be") {
  const auto claimed = [](const Claim& claim) {
    return write_xmp(make_pages({}), {std::nullopt, "Jianli"}, claim);
  };
  const std::string archive = claimed({2, 'A', true});
  CHECK(archive.find("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</") !=
        std::string::npos);
  CHECK(archive.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
  CHECK(archive.find("<pdfaSchema:prefix>pdfuaid</") != std::string::npos);
  CHECK(claimed({3, 'U', true})
            .find("<pdfaid:part>3</pdfaid:part>\n"
                  "<pdfaid:conformance>U</") != std::string::npos);
  const std::string accessible = claimed({0, 'A', true});
  CHECK(accessible.find("pdfaid:part") == std::string::npos);
  CHECK(accessible.find("pdfaSchema") == std::string::npos);
  CHECK(claimed({}).find("pdfuaid") == std::string::npos);
}

TEST_CASE("the file carries both kinds of metadata") {
  Diagnostics diagnostics;
  const Pages pages = make_pages({});
  const PdfOptions options{1709210096, "Jianli 0.1.0"};
  const std::string pdf = write_pdf(pages, test_fonts(), options, diagnostics);
  const ReadBack file(pdf);
  CHECK(file.text(file.get(file.info(), "Title")) == "张三 – 简历");
  CHECK(file.text(file.get(file.info(), "Author")) == "张三");
  CHECK(file.text(file.get(file.info(), "Producer")) == "Jianli 0.1.0");
  CHECK(file.text(file.get(file.info(), "CreationDate")) == "D:20240229123456Z");
  const auto* packet = file.get(file.catalog(), "Metadata");
  CHECK(file.source(file.get(packet, "Subtype")) == "/XML");
  CHECK(file.stream(packet) == write_xmp(pages, options, {2, 'A', true}));
  CHECK(pdf.find("<dc:creator>") != std::string::npos);  // not compressed
}

// Read from the objects: the library sets /ModDate itself when it loads a file.
TEST_CASE("without a date the file has none") {
  PdfObjects file;
  const Pages pages = make_pages({});
  const auto& dated = add_info(file, pages, {0, ""})->GetDictionary();
  CHECK(dated.GetKey("CreationDate")->GetString().GetStringUtf8() == "D:19700101000000Z");
  CHECK(dated.GetKey("ModDate")->GetString().GetStringUtf8() == "D:19700101000000Z");
  const auto& undated = add_info(file, pages, {})->GetDictionary();
  CHECK_FALSE(undated.HasKey("CreationDate"));
  CHECK_FALSE(undated.HasKey("ModDate"));
}

}  // namespace
}  // namespace jianli
