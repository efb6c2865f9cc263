// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"

namespace PoDoFo {
class PdfObject;
class PdfString;
class PdfVariant;
class PdfVecObjects;
}  // namespace PoDoFo

namespace jianli {

/// Whether the bytes of a stream are in zlib format or plain.
enum class StreamEncoding : std::uint8_t { plain, deflated };

/// The bytes of an object that is a stream. They stay out of the object, which would copy
/// them twice.
struct StreamBytes {
  PoDoFo::PdfObject* object = nullptr;
  std::string bytes;
};

/// The objects of a file under construction.
struct PdfObjects {
  PdfObjects();
  ~PdfObjects();
  PdfObjects(const PdfObjects&) = delete;
  PdfObjects& operator=(const PdfObjects&) = delete;

  std::unique_ptr<PoDoFo::PdfVecObjects> objects;
  std::vector<StreamBytes> streams;
  /// Objects that are written already, without `obj` and `endobj`; their numbers follow
  /// those of `objects`, of which none may be added any more. Many small objects cost the
  /// library several times as much.
  std::vector<std::string> texts;
};

/// Adds an empty dictionary; `type` (or nullptr) becomes its /Type.
PoDoFo::PdfObject* add_dictionary(PdfObjects& file, const char* type);
/// Adds a stream; its dictionary has /Length and, if deflated, /Filter.
PoDoFo::PdfObject* add_stream(PdfObjects& file, std::string bytes,
                              StreamEncoding encoding);

/// The number of the first object of `texts`.
std::size_t first_text_number(const PdfObjects& file);
/// Appends a text string as `text_string` makes it, as it stands in the file.
void append_text_string(std::string& out, std::string_view utf8);

/// A length in points with at most three decimals.
PoDoFo::PdfVariant number_of(Length length);
/// An integer.
PoDoFo::PdfVariant number_of(std::int64_t value);
/// A text string (ISO 32000-1 §7.9.2.2): plain where it is ASCII, else UTF-16.
PoDoFo::PdfString text_string(std::string_view utf8);
/// A byte string.
PoDoFo::PdfString byte_string(std::string_view bytes);

}  // namespace jianli
