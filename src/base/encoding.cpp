// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/decoding.h"
#include "base/utf8.h"

namespace jianli {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/// YAML 1.2 §5.4 counts a lone CR as a line break; with LF in its place every later stage
/// counts the same lines, and no offset moves.
void replace_lone_returns(std::string& text) {
  for (std::size_t i = text.find('\r'); i != std::string::npos;
       i = text.find('\r', i + 1)) {
    if (i + 1 == text.size() || text[i + 1] != '\n') text[i] = '\n';
  }
}

Decoding refuse_wide(std::string_view encoding) {
  return {{},
          DecodingError{say("the file looks like {}, without a byte order mark",
                            std::string(encoding)),
                        "save the file as UTF-8", 0, 0}};
}

/// Decodes bytes without a mark, or behind one of UTF-8.
Decoding decode_unmarked(std::string_view bytes, std::size_t mark_size) {
  const std::size_t bad = first_invalid_utf8(bytes);
  if (mark_size == 0 && bytes.find('\0') != std::string_view::npos) {
    const std::string_view wide = guess_wide_encoding(bytes);
    if (!wide.empty()) return refuse_wide(wide);
  }
  if (bad == std::string_view::npos) return {std::string(bytes), {}};
  // Behind a mark of UTF-8 nothing else is meant.
  if (mark_size == 0) {
    if (auto chinese = decode_gb18030(bytes)) return std::move(*chinese);
  }
  return refuse_bytes(bytes, bad, mark_size);
}

Decoding decode(std::string_view bytes) {
  // The mark of little-endian UTF-32 begins with that of UTF-16.
  if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4)) ||
      bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4))) {
    return {{},
            DecodingError{"the file is UTF-32, which is not read",
                          "save the file as UTF-8", 0, 0}};
  }
  if (bytes.starts_with("\xFE\xFF")) {
    return decode_utf16(bytes.substr(2), ByteOrder::big_endian);
  }
  if (bytes.starts_with("\xFF\xFE")) {
    return decode_utf16(bytes.substr(2), ByteOrder::little_endian);
  }
  std::size_t mark_size = 0;
  while (bytes.substr(mark_size).starts_with(kUtf8Mark)) mark_size += kUtf8Mark.size();
  return decode_unmarked(bytes.substr(mark_size), mark_size);
}

/// The first control of a text as an error.
std::optional<DecodingError> find_control(std::string_view text) {
  const std::size_t control = first_control(text);
  if (control == std::string_view::npos) return std::nullopt;
  const auto value = static_cast<unsigned>(static_cast<unsigned char>(text[control]));
  return DecodingError{
      say("control character {} at offset {} (line {})", fmt::format("U+{:04X}", value),
          control, line_column(text, control).line),
      "delete it: text holds no control characters", control, 1};
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
  Decoding decoding = decode(bytes);
  if (!decoding.error) {
    replace_lone_returns(decoding.text);
    decoding.error = find_control(decoding.text);
  }
  const SourceId id = sources.add(std::move(name), std::move(decoding.text));
  if (!decoding.error) return id;
  const auto begin = static_cast<std::uint32_t>(decoding.error->begin);
  const Span span{id, begin, begin + static_cast<std::uint32_t>(decoding.error->size)};
  diagnostics.report(Rule::bad_encoding, span, std::move(decoding.error->message),
                     std::move(decoding.error->hint));
  return std::nullopt;
}

}  // namespace jianli
