// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/normalize.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <stdexcept>

namespace jianli {
namespace {

icu::UnicodeString normalized(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no normalization data");
  const icu::UnicodeString result = nfc->normalize(text, status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalize a text");
  return result;
}

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

}  // namespace

std::string to_nfc(std::string_view text) {
  std::string result;
  normalized(from_utf8(text)).toUTF8String(result);
  return result;
}

std::string fold_case(std::string_view text) {
  icu::UnicodeString folded = normalized(from_utf8(text));
  folded.foldCase();
  std::string result;
  // Folding can undo the composition (U+0130), so it is normalized once more.
  normalized(folded).toUTF8String(result);
  return result;
}

}  // namespace jianli
