// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/encoding.h"

#include <fmt/format.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"

namespace jianli {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Adds the text up to and around a bad byte, so that the message can show its line, and
/// reports it.
void report_bad_text(std::string name, std::string text, std::size_t bad,
                     std::size_t bad_size, std::string message, std::string hint,
                     Sources& sources, Diagnostics& diagnostics) {
  const SourceId id = sources.add(std::move(name), std::move(text));
  const auto begin = static_cast<std::uint32_t>(bad);
  const Span span{id, begin, begin + static_cast<std::uint32_t>(bad_size)};
  diagnostics.report(Rule::bad_encoding, span, std::move(message), std::move(hint));
}

/// The bytes with every one that is not UTF-8 replaced by U+FFFD.
std::string replace_invalid(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t bad = std::min(first_invalid_utf8(bytes), bytes.size());
    text += bytes.substr(0, bad);
    bytes.remove_prefix(bad);
    if (bytes.empty()) break;
    text += kReplacement;
    bytes.remove_prefix(1);
  }
  return text;
}

/// Whether bytes that are not UTF-8 look like GBK, the encoding of old Chinese files: all
/// pairs of bytes are well formed and most lie in the range of GB 2312, where Latin text
/// in ISO 8859 puts a letter behind almost every accented one.
bool looks_like_gbk(std::string_view bytes) {
  std::size_t pairs = 0;
  std::size_t common_pairs = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    if (lead < 0x80) continue;
    if (lead == 0x80 || lead == 0xFF || ++i == bytes.size()) return false;
    const auto trail = static_cast<unsigned char>(bytes[i]);
    if (trail < 0x30 || trail == 0x7F || trail == 0xFF) return false;
    ++pairs;
    if (lead >= 0xA1 && trail >= 0xA1) ++common_pairs;
  }
  return pairs > 0 && common_pairs * 10 >= pairs * 9;
}

std::optional<std::string> decode_utf8(const std::string& name, std::string_view bytes,
                                       std::size_t mark_size, Sources& sources,
                                       Diagnostics& diagnostics) {
  const std::size_t bad = first_invalid_utf8(bytes);
  if (bad == std::string_view::npos) return std::string(bytes);
  const auto value = static_cast<unsigned>(static_cast<unsigned char>(bytes[bad]));
  const LineColumn place = line_column(bytes, bad);
  report_bad_text(name, replace_invalid(bytes), bad, kReplacement.size(),
                  fmt::format("byte 0x{:02X} at offset {} (line {}) is not UTF-8", value,
                              bad + mark_size, place.line),
                  looks_like_gbk(bytes)
                      ? "the file looks like GBK (GB18030): save it as UTF-8"
                      : "save the file as UTF-8",
                  sources, diagnostics);
  return std::nullopt;
}

enum class ByteOrder : std::uint8_t { big_endian, little_endian };

/// Converts UTF-16 behind its byte order mark.
std::optional<std::string> decode_utf16(const std::string& name, std::string_view bytes,
                                        ByteOrder order, Sources& sources,
                                        Diagnostics& diagnostics) {
  std::u16string units;
  units.reserve(bytes.size() / 2);
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const unsigned first = static_cast<unsigned char>(bytes[i]);
    const unsigned second = static_cast<unsigned char>(bytes[i + 1]);
    units.push_back(static_cast<char16_t>(
        order == ByteOrder::big_endian ? first << 8U | second : second << 8U | first));
  }
  std::size_t bad = units.size();
  for (std::size_t i = 0; i < units.size();) {
    const std::size_t start = i;
    UChar32 character = 0;
    U16_NEXT(units.data(), i, units.size(), character);
    if (U_IS_SURROGATE(character)) {
      bad = start;
      break;
    }
  }
  std::string text = to_utf8(units);
  const bool odd = bytes.size() % 2 != 0;
  if (bad == units.size() && !odd) return text;
  const std::size_t place = to_utf8(std::u16string_view(units).substr(0, bad)).size();
  const std::uint32_t line = line_column(text, place).line;
  std::string message =
      bad == units.size()
          ? fmt::format("the UTF-16 text ends in half a unit at offset {} (line {})",
                        bytes.size() + 1, line)
          : fmt::format("lone surrogate U+{:04X} at offset {} (line {}) is not UTF-16",
                        static_cast<unsigned>(units[bad]), 2 * bad + 2, line);
  report_bad_text(name, std::move(text), place,
                  bad == units.size() ? 0 : kReplacement.size(), std::move(message),
                  "save the file as UTF-8", sources, diagnostics);
  return std::nullopt;
}

/// YAML 1.2 §5.4 counts a lone CR as a line break; with LF in its place every later stage
/// counts the same lines, and no offset moves.
void replace_lone_returns(std::string& text) {
  for (std::size_t i = text.find('\r'); i != std::string::npos;
       i = text.find('\r', i + 1)) {
    if (i + 1 == text.size() || text[i + 1] != '\n') text[i] = '\n';
  }
}

std::optional<std::string> decode(const std::string& name, std::string_view bytes,
                                  Sources& sources, Diagnostics& diagnostics) {
  if (bytes.starts_with("\xFE\xFF")) {
    return decode_utf16(name, bytes.substr(2), ByteOrder::big_endian, sources,
                        diagnostics);
  }
  if (bytes.starts_with("\xFF\xFE")) {
    return decode_utf16(name, bytes.substr(2), ByteOrder::little_endian, sources,
                        diagnostics);
  }
  std::size_t mark_size = 0;
  while (bytes.substr(mark_size).starts_with(kUtf8Mark)) mark_size += kUtf8Mark.size();
  return decode_utf8(name, bytes.substr(mark_size), mark_size, sources, diagnostics);
}

}  // namespace

std::size_t first_control(std::string_view text) {
  const auto* const found = std::ranges::find_if(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
  });
  return found == text.end() ? std::string_view::npos
                             : static_cast<std::size_t>(found - text.begin());
}

std::optional<SourceId> decode_text(std::string name, std::string_view bytes,
                                    Sources& sources, Diagnostics& diagnostics) {
  std::optional<std::string> text = decode(name, bytes, sources, diagnostics);
  if (!text) return std::nullopt;
  replace_lone_returns(*text);
  const std::size_t control = first_control(*text);
  if (control != std::string::npos) {
    const auto value =
        static_cast<unsigned>(static_cast<unsigned char>((*text)[control]));
    std::string message = fmt::format("control character U+{:04X} at offset {} (line {})",
                                      value, control, line_column(*text, control).line);
    report_bad_text(std::move(name), std::move(*text), control, 1, std::move(message),
                    "delete it: text holds no control characters", sources, diagnostics);
    return std::nullopt;
  }
  return sources.add(std::move(name), std::move(*text));
}

}  // namespace jianli
