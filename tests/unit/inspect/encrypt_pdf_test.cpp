// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/encrypt_pdf.h"

#include <doctest/doctest.h>

#include <stdexcept>

namespace jianli {
namespace {

/// A page without anything on it; libqpdf finds the objects of a file without a table.
const std::string kPdf =
    "%PDF-1.7\n"
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
    "4 0 obj\n<< /Author (Zhang San) >>\nendobj\n"
    "trailer\n<< /Root 1 0 R /Info 4 0 R /Size 5 >>\n";

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("an encrypted file says how it is encrypted, and nothing else") {
  const std::string locked = encrypt_pdf(kPdf, "open sesame");
  CHECK(locked.starts_with("%PDF-1.7"));
  CHECK(holds(locked, "/CFM /AESV3"));
  CHECK(holds(locked, "/R 6"));
  CHECK(holds(locked, "/EncryptMetadata false") == false);
  CHECK(!holds(locked, "Zhang San"));
  CHECK(!holds(locked, "open sesame"));
  CHECK(holds(kPdf, "Zhang San"));
}

TEST_CASE("salts and keys are random") {
  CHECK(encrypt_pdf(kPdf, "open sesame") != encrypt_pdf(kPdf, "open sesame"));
}

TEST_CASE("what is no file of ours is a bug") {
  CHECK_THROWS_AS(encrypt_pdf("no PDF", "open sesame"), std::logic_error);
}

}  // namespace
}  // namespace jianli
