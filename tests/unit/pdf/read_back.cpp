// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "read_back.h"

#include <cstdlib>

#include "base/utf8.h"

namespace jianli::testing {

using PoDoFo::PdfObject;

namespace {

// The digits of `<…>` as UTF-16 code units.
std::u16string read_hex(std::string_view digits) {
  std::u16string units;
  for (std::size_t i = 0; i + 4 <= digits.size(); i += 4) {
    const std::string unit(digits.substr(i, 4));
    units += static_cast<char16_t>(std::strtoul(unit.c_str(), nullptr, 16));
  }
  return units;
}

// The strings in `<…>` of a text from `at` to `end`.
std::vector<std::u16string> hex_strings(std::string_view text) {
  std::vector<std::u16string> strings;
  for (std::size_t at = 0; (at = text.find('<', at)) != std::string_view::npos;) {
    const std::size_t end = text.find('>', at);
    strings.push_back(read_hex(text.substr(at + 1, end - at - 1)));
    at = end;
  }
  return strings;
}

}  // namespace

ReadBack::ReadBack(const std::string& pdf) : bytes_(pdf) {
  PoDoFo::PdfError::EnableDebug(false);
  PoDoFo::PdfError::EnableLogging(false);
  document_ = std::make_unique<PoDoFo::PdfMemDocument>();
  document_->LoadFromBuffer(bytes_.data(), static_cast<long>(bytes_.size()));
}

const PdfObject* ReadBack::get(const PdfObject* dictionary, const char* key) const {
  const PdfObject* value = dictionary->GetDictionary().GetKey(PoDoFo::PdfName(key));
  if (value != nullptr && value->IsReference()) {
    return document_->GetObjects().GetObject(value->GetReference());
  }
  return value;
}

const PdfObject* ReadBack::at(const PdfObject* array, std::size_t index) const {
  const PdfObject& value = array->GetArray()[index];
  if (value.IsReference()) return document_->GetObjects().GetObject(value.GetReference());
  return &value;
}

const PdfObject* ReadBack::catalog() const { return document_->GetCatalog(); }

const PdfObject* ReadBack::info() const { return get(document_->GetTrailer(), "Info"); }

const PdfObject* ReadBack::page(int index) const {
  return document_->GetPage(index)->GetObject();
}

const PdfObject* ReadBack::font(int number) const {
  const PdfObject* fonts = get(get(page(0), "Resources"), "Font");
  return get(fonts, ("F" + std::to_string(number)).c_str());
}

int ReadBack::page_count() const { return document_->GetPageCount(); }

std::string ReadBack::source(const PdfObject* object) const {
  std::string text;
  object->ToString(text, PoDoFo::ePdfWriteMode_Compact);
  // The library sets spaces it does not need.
  if (text.starts_with(' ')) text.erase(0, 1);
  if (text.starts_with("[ ")) text.erase(1, 1);
  return text;
}

std::string ReadBack::text(const PdfObject* object) const {
  return object->GetString().GetStringUtf8();
}

std::string ReadBack::stream(const PdfObject* object) const {
  char* bytes = nullptr;
  PoDoFo::pdf_long size = 0;
  object->GetStream()->GetFilteredCopy(&bytes, &size);
  std::string copy(bytes, static_cast<std::size_t>(size));
  PoDoFo::podofo_free(bytes);
  return copy;
}

std::map<unsigned, std::string> ReadBack::texts(const PdfObject* font) const {
  const std::string cmap = stream(get(font, "ToUnicode"));
  std::map<unsigned, std::string> texts;
  for (std::size_t at = 0; (at = cmap.find("beginbfrange", at)) != std::string::npos;) {
    const std::size_t end = cmap.find("endbfrange", at);
    std::size_t line = cmap.find('\n', at) + 1;
    while (line < end) {
      const std::size_t next = cmap.find('\n', line) + 1;
      const std::vector<std::u16string> strings =
          hex_strings(std::string_view(cmap).substr(line, next - line));
      for (std::size_t i = 2; i < strings.size(); ++i) {
        texts[static_cast<unsigned>(strings[0].at(0) + i - 2)] = to_utf8(strings[i]);
      }
      line = next;
    }
    at = end;
  }
  return texts;
}

std::string extract_text(const ReadBack& file, int page) {
  const std::string content = file.stream(file.get(file.page(page), "Contents"));
  std::map<unsigned, std::string> texts;
  std::string text;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = content.find('\n', begin);
    const std::string_view line = std::string_view(content).substr(begin, end - begin);
    begin = end + 1;
    if (line.starts_with("/F")) {
      texts = file.texts(file.font(std::atoi(line.data() + 2)));
    } else if (line.ends_with("TJ") || line.ends_with("Tj")) {
      for (const std::u16string& codes : hex_strings(line)) {
        for (const char16_t code : codes) text += texts.at(code);
      }
    } else if (line == "ET" || line.ends_with("Td")) {
      if (!text.empty()) text += '\n';
    }
  }
  return text;
}

}  // namespace jianli::testing
