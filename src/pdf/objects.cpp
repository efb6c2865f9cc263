// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/objects.h"

#include <podofo/podofo-base.h>

#include <algorithm>

#include "base/utf8.h"
#include "pdf/number.h"

namespace jianli {

using PoDoFo::PdfName;
using PoDoFo::PdfObject;
using PoDoFo::PdfString;
using PoDoFo::PdfVariant;

PdfObjects::PdfObjects() : objects(std::make_unique<PoDoFo::PdfVecObjects>()) {
  objects->SetAutoDelete(true);  // otherwise the objects would outlive their list
}

PdfObjects::~PdfObjects() = default;

PdfObject* add_dictionary(PdfObjects& file, const char* type) {
  return file.objects->CreateObject(type);
}

PdfObject* add_stream(PdfObjects& file, std::string bytes, StreamEncoding encoding) {
  PdfObject* object = file.objects->CreateObject();
  PoDoFo::PdfDictionary& dictionary = object->GetDictionary();
  dictionary.AddKey(PdfName("Length"),
                    number_of(static_cast<std::int64_t>(bytes.size())));
  if (encoding == StreamEncoding::deflated) {
    dictionary.AddKey(PdfName("Filter"), PdfName("FlateDecode"));
  }
  file.streams.push_back({object, std::move(bytes)});
  return object;
}

std::size_t first_text_number(const PdfObjects& file) {
  return file.objects->GetSize() + 1;
}

void append_text_string(std::string& out, std::string_view utf8) {
  const bool plain = std::ranges::all_of(utf8, [](char c) {
    return c >= 0x20 && c <= 0x7E && c != '(' && c != ')' && c != '\\';
  });
  if (plain) {
    out += '(';
    out += utf8;
    out += ')';
    return;
  }
  out += "<FEFF";
  append_hex(out, to_utf16(utf8));
  out += '>';
}

PdfVariant number_of(Length length) {
  return PdfVariant(static_cast<double>(millipoints(length)) / 1000);
}

PdfVariant number_of(std::int64_t value) {
  return PdfVariant(static_cast<PoDoFo::pdf_int64>(value));
}

PdfString byte_string(std::string_view bytes) {
  return {bytes.data(), static_cast<PoDoFo::pdf_long>(bytes.size())};
}

PdfString text_string(std::string_view utf8) {
  // Code points 0x20–0x7E mean the same in PDFDocEncoding and ASCII; others do not all.
  const bool ascii = std::all_of(utf8.begin(), utf8.end(),
                                 [](char c) { return c >= 0x20 && c <= 0x7E; });
  if (ascii) return byte_string(utf8);
  std::string bytes = "\xFE\xFF";
  for (const char16_t unit : to_utf16(utf8)) {
    bytes += static_cast<char>(unit >> 8 & 0xFF);
    bytes += static_cast<char>(unit & 0xFF);
  }
  return {bytes.data(), static_cast<PoDoFo::pdf_long>(bytes.size()), true};
}

}  // namespace jianli
