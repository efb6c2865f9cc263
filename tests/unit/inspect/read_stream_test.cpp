// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_stream.h"

#include <doctest/doctest.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace jianli {
namespace {

TEST_CASE("a stream is read up to a limit") {
  QPDF pdf;
  pdf.emptyPDF();
  const QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, "0123456789");
  CHECK(read_stream(stream) == "0123456789");
  CHECK(read_stream(stream, 10) == "0123456789");
  CHECK_FALSE(read_stream(stream, 9).has_value());
}

TEST_CASE("what is no stream, or is coded as a picture, is not read") {
  CHECK_FALSE(read_stream(QPDFObjectHandle::newInteger(3)).has_value());
  QPDF pdf;
  pdf.emptyPDF();
  QPDFObjectHandle picture = QPDFObjectHandle::newStream(&pdf, "JFIF");
  picture.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/JPXDecode"));
  CHECK_FALSE(read_stream(picture).has_value());
}

}  // namespace
}  // namespace jianli
