// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/extract_files.h"

#include <doctest/doctest.h>

#include <vector>

#include "inspect/encrypt_pdf.h"

namespace jianli {
namespace {

/// A file in a PDF, and where the PDF tells of it.
struct Inside {
  std::string name;
  std::string type = "text#2Fplain";
  std::string bytes = "one\n";
  bool is_in_names = true;  ///< else among the files of the document alone
};

/// A page with files. libqpdf finds the objects of a file without a table.
std::string pdf_with(const std::vector<Inside>& files) {
  std::string objects, names, associated;
  std::size_t number = 4;
  for (const Inside& file : files) {
    const std::string specification = std::to_string(number);
    const std::string stream = std::to_string(number + 1);
    number += 2;
    objects += specification + " 0 obj\n<< /Type /Filespec /F (" + file.name +
               ") /EF << /F " + stream + " 0 R >> >>\nendobj\n";
    objects += stream + " 0 obj\n<< /Type /EmbeddedFile /Subtype /" + file.type +
               " /Length " + std::to_string(file.bytes.size()) + " >>\nstream\n" +
               file.bytes + "\nendstream\nendobj\n";
    if (file.is_in_names) names += "(" + file.name + ") " + specification + " 0 R ";
    associated += specification + " 0 R ";
  }
  return "%PDF-1.7\n"
         "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [" +
         names + "] >> >> /AF [" + associated +
         "] >>\nendobj\n"
         "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
         "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n" +
         objects + "trailer\n<< /Root 1 0 R /Size " + std::to_string(number) + " >>\n";
}

/// What was taken out, or the error with its hint.
std::string taken(const std::string& pdf, const std::string& name = {},
                  const std::string& password = {}) {
  const ExtractedFile file = extract_file(pdf, {name, password});
  if (file.error.empty()) return file.bytes;
  return file.error.english() + (file.hint.empty() ? "" : "; " + file.hint.english());
}

TEST_CASE("a file is found by its name, in the tree of names or beside it") {
  const std::string pdf =
      pdf_with({{"a.txt"}, {"b.txt", "text#2Fplain", "two\n", false}});
  CHECK(taken(pdf, "a.txt") == "one\n");
  CHECK(taken(pdf, "b.txt") == "two\n");
  CHECK(taken(pdf, "c.txt") ==
        "there is no file `c.txt` in the PDF; it holds `a.txt`, `b.txt`");
}

TEST_CASE("without a name it is our data, whatever else is JSON") {
  CHECK(taken(pdf_with({{"a.json"}, {"resume.json", "application#2Fjson", "{}"}})) ==
        "{}");
}

TEST_CASE("without a name it is the only JSON, by its type or by its name") {
  CHECK(taken(pdf_with({{"a.txt"}, {"b", "application#2Fjson", "{}"}})) == "{}");
  CHECK(taken(pdf_with({{"a.txt"}, {"b.json", "x", "[]"}})) == "[]");
  CHECK(taken(pdf_with({{"a.json"}, {"b.json"}})) ==
        "there are several JSON files in the PDF; name one: `a.json`, `b.json`");
  CHECK(taken(pdf_with({{"a.txt"}})) ==
        "there are no JSON data in the PDF; name what it holds: `a.txt`");
}

TEST_CASE("a PDF without files says how to make one with") {
  const char* const kNone =
      "there is no file in the PDF; `jianli render --attach-data` puts the data into it";
  CHECK(taken(pdf_with({})) == kNone);
  CHECK(taken(pdf_with({}), "a.txt") == kNone);
}

TEST_CASE("an encrypted PDF wants its password") {
  const std::string pdf = encrypt_pdf(pdf_with({{"a.txt"}}), "open sesame");
  CHECK(taken(pdf, "a.txt", "open sesame") == "one\n");
  CHECK(taken(pdf, "a.txt") == "the PDF is encrypted; give its --password");
  CHECK(taken(pdf, "a.txt", "sesame") == "the PDF is encrypted with another password");
}

TEST_CASE("what is no PDF is told, and nothing of it taken") {
  CHECK(taken("basics: {}\n").starts_with("the PDF cannot be read: "));
  CHECK(taken("").starts_with("the PDF cannot be read: "));
}

TEST_CASE("a stream that does not inflate is damaged") {
  std::string pdf = pdf_with({{"a.txt"}});
  const std::string plain = "/Subtype /text#2Fplain";
  pdf.replace(pdf.find(plain), plain.size(), "/Filter /FlateDecode  ");
  CHECK(taken(pdf, "a.txt") == "the file `a.txt` in the PDF is damaged");
}

TEST_CASE("a PDF that ends anywhere is read or refused, never a crash") {
  const std::string pdf = pdf_with({{"resume.json", "application#2Fjson", "{}"}});
  std::size_t read = 0;
  for (std::size_t size = 0; size < pdf.size(); size += 7) {
    const ExtractedFile file = extract_file(pdf.substr(0, size), {});
    if (file.error.empty()) ++read;
    CHECK((file.error.empty() ? file.bytes == "{}" : file.bytes.empty()));
  }
  CHECK(read > 0);  // without its last lines it still opens
}

}  // namespace
}  // namespace jianli
