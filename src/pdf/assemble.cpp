// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/assemble.h"

#include <podofo/podofo-base.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "pdf/number.h"

namespace jianli {

using PoDoFo::PdfObject;

namespace {

enum class EntryKind : std::uint8_t { free = 0, in_file = 1, in_stream = 2 };

// A row of the cross-reference stream (§7.5.8.3): place is a byte offset or the number of
// the object stream, index the position in it.
struct Entry {
  EntryKind kind = EntryKind::free;
  std::size_t place = 0;
  std::size_t index = 0;
};

std::size_t number_of_object(const PdfObject& object) {
  return static_cast<std::size_t>(object.Reference().ObjectNumber());
}

// Collects what the library writes, so that one buffer serves all objects.
class ObjectPrinter {
 public:
  ObjectPrinter() : device_(&buffer_) {}

  // The object as text without `obj` and `endobj`; valid until the next call.
  std::string_view print(const PdfObject& object) {
    device_.Seek(0);
    static_cast<const PoDoFo::PdfVariant&>(object).Write(
        &device_, PoDoFo::ePdfWriteMode_Compact, nullptr);
    return {buffer_.GetBuffer(), device_.Tell()};
  }

 private:
  PoDoFo::PdfRefCountedBuffer buffer_;
  PoDoFo::PdfOutputDevice device_;
};

void append_stream(std::string& out, std::size_t number, std::string_view dictionary,
                   std::string_view bytes) {
  append_integer(out, static_cast<std::int64_t>(number));
  out += " 0 obj\n";
  out += dictionary;
  out += "\nstream\n";
  out += bytes;
  out += "\nendstream\nendobj\n";
}

std::string object_stream_dictionary(std::size_t count, std::size_t first,
                                     std::size_t length) {
  std::string text = "<</Type/ObjStm/N ";
  append_integer(text, static_cast<std::int64_t>(count));
  text += "/First ";
  append_integer(text, static_cast<std::int64_t>(first));
  text += "/Filter/FlateDecode/Length ";
  append_integer(text, static_cast<std::int64_t>(length));
  return text += ">>";
}

std::size_t bytes_for(std::size_t value) {
  std::size_t count = 1;
  while (value >>= 8) ++count;
  return count;
}

// The rows under PNG's Up predictor: neighbours differ little, so they compress well.
struct CrossReferences {
  std::size_t place_bytes = 0, index_bytes = 0;
  std::string rows;
};

CrossReferences pack(const std::vector<Entry>& entries) {
  CrossReferences packed;
  for (const Entry& entry : entries) {
    packed.place_bytes = std::max(packed.place_bytes, bytes_for(entry.place));
    packed.index_bytes = std::max(packed.index_bytes, bytes_for(entry.index));
  }
  const std::size_t width = 1 + packed.place_bytes + packed.index_bytes;
  std::vector<unsigned char> row(width), above(width, 0);
  for (const Entry& entry : entries) {
    row[0] = static_cast<unsigned char>(entry.kind);
    for (std::size_t i = 0; i < packed.place_bytes; ++i) {
      row[packed.place_bytes - i] = static_cast<unsigned char>(entry.place >> (8 * i));
    }
    for (std::size_t i = 0; i < packed.index_bytes; ++i) {
      row[width - 1 - i] = static_cast<unsigned char>(entry.index >> (8 * i));
    }
    constexpr char kUp = 2;
    packed.rows += kUp;
    for (std::size_t i = 0; i < width; ++i) {
      packed.rows += static_cast<char>(row[i] - above[i]);
    }
    above = row;
  }
  return packed;
}

std::string cross_reference_dictionary(const CrossReferences& packed, std::size_t size,
                                       const DocumentObjects& document,
                                       std::string_view identifier, std::size_t length) {
  std::string text = "<</Type/XRef/Size ";
  const auto append = [&text](std::string_view key, std::size_t value) {
    text += key;
    append_integer(text, static_cast<std::int64_t>(value));
  };
  append("", size);
  append("/W[1 ", packed.place_bytes);
  append(" ", packed.index_bytes);
  append("]/Root ", number_of_object(*document.catalog));
  append(" 0 R/Info ", number_of_object(*document.info));
  text += " 0 R/ID[<";
  text += identifier;
  text += "><";
  text += identifier;
  text += ">]/Filter/FlateDecode";
  append("/DecodeParms<</Predictor 12/Columns ",
         1 + packed.place_bytes + packed.index_bytes);
  append(">>/Length ", length);
  return text += ">>";
}

}  // namespace

std::string assemble(PdfObjects& file, const DocumentObjects& document,
                     const Deflater& deflater) {
  const std::size_t object_count = file.objects->GetSize() + file.texts.size();
  const std::size_t object_stream = object_count + 1, cross_references = object_count + 2;
  std::vector<Entry> entries(object_count + 3);
  std::vector<bool> is_stream(object_count + 1);

  std::size_t size = 4096;
  for (const StreamBytes& stream : file.streams) size += stream.bytes.size() + 256;
  std::string out;
  out.reserve(size);
  out += "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";  // §7.5.2: four bytes that say "binary"

  ObjectPrinter printer;
  for (const StreamBytes& stream : file.streams) {
    const std::size_t number = number_of_object(*stream.object);
    is_stream.at(number) = true;
    entries[number] = {EntryKind::in_file, out.size(), 0};
    append_stream(out, number, printer.print(*stream.object), stream.bytes);
  }

  std::string offsets, bodies;
  std::size_t count = 0;
  const auto add_body = [&](std::size_t number, std::string_view text) {
    append_integer(offsets, static_cast<std::int64_t>(number));
    offsets += ' ';
    append_integer(offsets, static_cast<std::int64_t>(bodies.size()));
    offsets += ' ';
    bodies += text;
    bodies += '\n';
    entries[number] = {EntryKind::in_stream, object_stream, count++};
  };
  for (const PdfObject* object : *file.objects) {
    const std::size_t number = number_of_object(*object);
    if (!is_stream.at(number)) add_body(number, printer.print(*object));
  }
  std::size_t number = first_text_number(file);
  for (const std::string& text : file.texts) add_body(number++, text);
  const std::string objects = deflater.compress(offsets + bodies);
  entries[object_stream] = {EntryKind::in_file, out.size(), 0};
  append_stream(out, object_stream,
                object_stream_dictionary(count, offsets.size(), objects.size()), objects);

  const std::size_t end = out.size();
  entries[cross_references] = {EntryKind::in_file, end, 0};
  const CrossReferences packed = pack(entries);
  const std::string rows = deflater.compress(packed.rows);
  append_stream(out, cross_references,
                cross_reference_dictionary(packed, entries.size(), document,
                                           hexadecimal(hash_bytes(out)), rows.size()),
                rows);
  out += "startxref\n";
  append_integer(out, static_cast<std::int64_t>(end));
  out += "\n%%EOF\n";
  return out;
}

}  // namespace jianli
