// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <unicode/ucnv.h>

#include <memory>
#include <utility>

#include "base/mojibake.h"
#include "base/utf8.h"

namespace jianli {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// The bytes of a text in GBK; nothing if a character has none.
std::optional<std::string> to_gbk(UConverter* converter, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::u16string units = to_utf16(text);
  std::string bytes(units.size() * 2, '\0');
  const std::int32_t size =
      ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                      units.data(), static_cast<std::int32_t>(units.size()), &status);
  if (U_FAILURE(status)) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

/// What the bytes of a stretch are as UTF-8, with U+FFFD for what is not.
struct Reading {
  std::string text;
  std::size_t cjk_count = 0;
  std::size_t lost_count = 0;
  bool torn = false;  ///< whether the last character lost its end
};

Reading read_utf8(std::string_view bytes) {
  Reading reading;
  for (std::size_t offset = 0; offset < bytes.size();) {
    const std::size_t begin = offset;
    const char32_t character = next_character(bytes, offset);
    const bool lost = character == kReplacement;
    if (is_cjk(character)) ++reading.cjk_count;
    if (lost && !reading.torn) {
      ++reading.lost_count;
      append_utf8(reading.text, kReplacement);
    }
    if (!lost) reading.text += bytes.substr(begin, offset - begin);
    reading.torn = lost;
  }
  return reading;
}

/// Whether a stretch holds a character that is seldom meant.
bool has_mojibake_han(std::string_view stretch) {
  for (std::size_t offset = 0; offset < stretch.size();) {
    if (is_mojibake_han(next_character(stretch, offset))) return true;
  }
  return false;
}

/// The end of the characters beyond ASCII that begin at `begin`.
std::size_t find_stretch_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
    std::size_t next = end;
    if (next_character(text, next) == kReplacement) break;
    end = next;
  }
  return end;
}

/// Appends what a stretch says; behind a torn one stands what replaced the rest. Returns
/// where the text goes on.
std::size_t append_reading(const Reading& reading, std::string_view text, std::size_t end,
                           Mojibake& result) {
  result.repaired += reading.text;
  result.complete = result.complete && reading.lost_count == 0;
  if (!reading.torn) return end;
  if (end < text.size() && text[end] == '?') return end + 1;
  std::size_t next = end;
  if (end < text.size() && next_character(text, next) == kReplacement) return next;
  return end;
}

}  // namespace

std::optional<Mojibake> find_gbk_mojibake(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open("GBK", &status));
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr,
                        nullptr, &status);
  if (U_FAILURE(status)) return std::nullopt;
  Mojibake result;
  result.kind = MojibakeKind::gbk;
  result.complete = true;
  std::size_t cjk_count = 0;
  std::size_t copied = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const std::size_t end = find_stretch_end(text, begin);
    if (end == begin) {
      next_character(text, offset);
      continue;
    }
    offset = end;
    const std::string_view stretch = text.substr(begin, end - begin);
    if (!has_mojibake_han(stretch)) continue;
    const auto bytes = to_gbk(converter.get(), stretch);
    if (!bytes) continue;
    // Real text comes out as next to nothing; damaged text may have lost some bytes.
    const Reading reading = read_utf8(*bytes);
    if (reading.cjk_count == 0 || reading.lost_count * 2 > reading.cjk_count) continue;
    if (cjk_count == 0) {
      result.begin = begin;
      result.end = end;
    }
    cjk_count += reading.cjk_count;
    result.repaired += text.substr(copied, begin - copied);
    offset = copied = append_reading(reading, text, end, result);
  }
  // Two characters that come out as Chinese are no accident; one may be.
  if (cjk_count < 2) return std::nullopt;
  result.repaired += text.substr(copied);
  return result;
}

}  // namespace jianli
