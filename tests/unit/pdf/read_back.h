// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <podofo/podofo.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jianli::testing {

/// A finished file as a PDF library reads it.
class ReadBack {
 public:
  explicit ReadBack(const std::string& pdf);

  /// The value of a key with references followed; nullptr if absent.
  const PoDoFo::PdfObject* get(const PoDoFo::PdfObject* dictionary,
                               const char* key) const;
  /// The element of an array with references followed.
  const PoDoFo::PdfObject* at(const PoDoFo::PdfObject* array, std::size_t index) const;
  const PoDoFo::PdfObject* catalog() const;
  const PoDoFo::PdfObject* info() const;
  const PoDoFo::PdfObject* page(int index) const;
  /// The font resource `/F<number>` of the first page.
  const PoDoFo::PdfObject* font(int number) const;
  int page_count() const;
  /// The value as compact PDF source.
  std::string source(const PoDoFo::PdfObject* object) const;
  /// A text string as UTF-8.
  std::string text(const PoDoFo::PdfObject* object) const;
  /// The decoded bytes of a stream.
  std::string stream(const PoDoFo::PdfObject* object) const;
  /// The texts of a font by code, as its ToUnicode map tells them.
  std::map<unsigned, std::string> texts(const PoDoFo::PdfObject* font) const;

 private:
  std::string bytes_;
  std::unique_ptr<PoDoFo::PdfMemDocument> document_;
};

/// What a page's text operators show, glyph by glyph through the ToUnicode maps.
std::string extract_text(const ReadBack& file, int page);

}  // namespace jianli::testing
