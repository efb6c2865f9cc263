// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/attachments.h"

#include <doctest/doctest.h>

#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

const Attachment kData = {"resume.json", "application/json", "简历 (JSON Resume)",
                          "{}\n"};

std::string write_with(std::vector<Attachment> attachments,
                       std::optional<std::int64_t> date = std::nullopt) {
  Diagnostics diagnostics;
  PdfOptions options;
  options.date = date;
  options.standard = Standard::archive_with_data;
  options.attachments = std::move(attachments);
  return write_pdf(make_pages({}), test_fonts(), options, diagnostics);
}

/// The pairs of the tree of names: what stands at `index`.
const PoDoFo::PdfObject* in_names(const ReadBack& file, std::size_t index) {
  const auto* trees = file.get(file.catalog(), "Names");
  return file.at(file.get(file.get(trees, "EmbeddedFiles"), "Names"), index);
}

TEST_CASE("an attachment is named, described and associated with the document") {
  const ReadBack file(write_with({kData}));
  CHECK(file.text(in_names(file, 0)) == "resume.json");
  const auto* specification = in_names(file, 1);
  CHECK(file.at(file.get(file.catalog(), "AF"), 0) == specification);
  CHECK(file.source(file.get(specification, "Type")) == "/Filespec");
  CHECK(file.text(file.get(specification, "F")) == "resume.json");
  CHECK(file.text(file.get(specification, "UF")) == "resume.json");
  CHECK(file.text(file.get(specification, "Desc")) == "简历 (JSON Resume)");
  CHECK(file.source(file.get(specification, "AFRelationship")) == "/Source");
}

TEST_CASE("its bytes are a stream that tells type and size") {
  const ReadBack file(write_with({kData}));
  const auto* streams = file.get(in_names(file, 1), "EF");
  const auto* stream = file.get(streams, "F");
  CHECK(file.get(streams, "UF") == stream);
  CHECK(file.stream(stream) == "{}\n");
  CHECK(file.source(file.get(stream, "Type")) == "/EmbeddedFile");
  CHECK(file.source(file.get(stream, "Subtype")) == "/application#2Fjson");
  CHECK(file.source(file.get(file.get(stream, "Params"), "Size")) == "3");
}

TEST_CASE("it is as old as the document, if that has a date") {
  const auto date_of = [](const ReadBack& file) {
    return file.get(file.get(file.get(file.get(in_names(file, 1), "EF"), "F"), "Params"),
                    "ModDate");
  };
  const ReadBack dated(write_with({kData}, 1709210096));
  CHECK(dated.text(date_of(dated)) == "D:20240229123456Z");
  const ReadBack undated(write_with({kData}));
  CHECK(date_of(undated) == nullptr);
}

TEST_CASE("names are sorted by their bytes, files stay in their order") {
  const ReadBack file(write_with({kData,
                                  {"张三.yaml", "application/yaml", "", "a: 1\n"},
                                  {"Me.yaml", "application/yaml", "", "b: 2\n"}}));
  CHECK(file.text(in_names(file, 0)) == "Me.yaml");
  CHECK(file.text(in_names(file, 2)) == "resume.json");
  CHECK(file.text(in_names(file, 4)) == "张三.yaml");
  const auto* associated = file.get(file.catalog(), "AF");
  CHECK(file.at(associated, 0) == in_names(file, 3));
  CHECK(file.at(associated, 1) == in_names(file, 5));
  CHECK(file.at(associated, 2) == in_names(file, 1));
  CHECK(file.get(file.at(associated, 1), "Desc") == nullptr);
}

TEST_CASE("the same attachments give the same bytes, and none give no tree of names") {
  CHECK(write_with({kData}) == write_with({kData}));
  const ReadBack file(write_with({}));
  CHECK(file.get(file.catalog(), "Names") == nullptr);
  CHECK(file.get(file.catalog(), "AF") == nullptr);
}

}  // namespace
}  // namespace jianli
