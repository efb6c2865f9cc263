// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/file_name.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "base/normalize.h"
#include "base/quote.h"
#include "base/utf8.h"

namespace jianli {
namespace {

/// Characters that some file system or shell does not take in a name, and those that
/// change the direction of what follows, which can disguise an extension.
bool is_unsafe(char32_t character) {
  if (is_hidden_control(character) || character == 0xFFFD) return true;
  return character < 0x80 &&
         std::string_view("/\\:*?\"<>|").find(static_cast<char>(character)) !=
             std::string_view::npos;
}

/// The offset between two characters that is nearest before one.
std::size_t character_before(std::string_view text, std::size_t offset) {
  while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U) {
    --offset;
  }
  return offset;
}

}  // namespace

std::string_view stem_of(std::string_view path) {
  if (path == "-") return "resume";
  path.remove_prefix(std::min(path.rfind('/') + 1, path.size()));
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? path : path.substr(0, dot);
}

std::string safe_name(std::string_view part) {
  std::string clean;
  for (std::size_t offset = 0; offset < part.size();) {
    const char32_t character = next_character(part, offset);
    append_utf8(clean, is_unsafe(character) ? U'_' : character);
  }
  return to_nfc(clean);
}

std::string_view cut_to(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  UErrorCode status = U_ZERO_ERROR;
  UText* const opened = utext_openUTF8(nullptr, text.data(),
                                       static_cast<std::int64_t>(text.size()), &status);
  const std::unique_ptr<UText, decltype(&utext_close)> content(opened, &utext_close);
  const std::unique_ptr<icu::BreakIterator> clusters(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
  if (U_SUCCESS(status)) clusters->setText(content.get(), status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU cannot find characters");
  // Within a character ICU would take its beginning for the place asked about.
  const auto limit = static_cast<std::int32_t>(character_before(text, bytes));
  const std::int32_t end =
      clusters->isBoundary(limit) != 0 ? limit : clusters->preceding(limit);
  if (end > 0) return text.substr(0, static_cast<std::size_t>(end));
  return text.substr(0, static_cast<std::size_t>(limit));
}

}  // namespace jianli
