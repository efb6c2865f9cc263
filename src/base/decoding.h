// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/message.h"

// The steps of decode_text: each reads one encoding and says what stopped it.

namespace jianli {

/// Why bytes could not be decoded, and the bytes of the replaced text to show for it.
struct DecodingError {
  Message message;
  Message hint;
  std::size_t begin = 0;
  std::size_t size = 0;
};

/// A decoded text; after an error what could be read, with U+FFFD for the rest.
struct Decoding {
  std::string text;
  std::optional<DecodingError> error;
};

enum class ByteOrder : std::uint8_t { big_endian, little_endian };

/// Converts UTF-16 behind its byte order mark of two bytes.
Decoding decode_utf16(std::string_view bytes, ByteOrder order);

/// Refuses bytes that are not UTF-8, at offset `bad` and behind a mark of `mark_size`
/// bytes: names the byte and what the whole looks like.
Decoding refuse_bytes(std::string_view bytes, std::size_t bad, std::size_t mark_size);

/// What encodings without a mark to tell them by, and not UTF-8, bytes hold: `UTF-16
/// (little-endian)`, `UTF-32`; empty if no byte is NUL as often as theirs.
std::string_view guess_wide_encoding(std::string_view bytes);

/// The encoding bytes that are neither UTF-8 nor GB18030 are most likely in, by its usual
/// name: `Shift_JIS`; empty if unclear.
std::string guess_encoding(std::string_view bytes);

/// Decodes bytes as GB18030 if the outcome reads like Chinese; nothing if it does not.
/// Text in other encodings can often be decoded too, but to characters that hardly ever
/// occur. A few bytes without a character are an error.
std::optional<Decoding> decode_gb18030(std::string_view bytes);

}  // namespace jianli
