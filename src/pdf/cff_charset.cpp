// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/cff_charset.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace jianli {
namespace {

// Every read is checked, so that a broken font ends in `malformed`.
struct Reader {
  std::string_view bytes;
  std::size_t at = 0;
  bool failed = false;

  std::uint32_t number(int size) {
    std::uint32_t value = 0;
    for (int i = 0; i < size; ++i) {
      if (at >= bytes.size()) {
        failed = true;
        return 0;
      }
      value = value << 8 | static_cast<unsigned char>(bytes[at++]);
    }
    return value;
  }
};

// An INDEX (§5): count, offset size, offsets counted from the byte before the data.
struct Index {
  std::size_t first_begin = 0, first_end = 0;  // of its first object
  std::size_t end = 0;                         // the byte behind the INDEX
};

std::optional<Index> read_index(std::string_view cff, std::size_t begin) {
  Reader reader{cff, begin};
  const std::uint32_t count = reader.number(2);
  if (reader.failed) return std::nullopt;
  if (count == 0) return Index{reader.at, reader.at, reader.at};
  const int offset_size = static_cast<int>(reader.number(1));
  if (reader.failed || offset_size < 1 || offset_size > 4) return std::nullopt;
  const std::size_t offsets = reader.at;
  const std::size_t width = static_cast<std::size_t>(offset_size);
  const std::size_t base = offsets + (count + 1) * width - 1;
  const std::size_t first = base + reader.number(offset_size);
  const std::size_t second = base + reader.number(offset_size);
  reader.at = offsets + count * width;
  const std::size_t end = base + reader.number(offset_size);
  if (reader.failed || first > second || second > end || end > cff.size()) {
    return std::nullopt;
  }
  return Index{first, second, end};
}

struct TopDict {
  bool cid_keyed = false;
  std::size_t charset = 0, char_strings = 0;
};

// Operands stand before their operator (§4); only integers matter here.
std::optional<TopDict> read_top_dict(std::string_view dict) {
  constexpr std::uint32_t kCharset = 15, kCharStrings = 17, kEscape = 12, kRos = 30;
  TopDict top;
  Reader reader{dict};
  std::int64_t operand = 0;
  while (reader.at < dict.size() && !reader.failed) {
    const std::uint32_t b = reader.number(1);
    if (b == 28) {
      operand = static_cast<std::int16_t>(reader.number(2));
    } else if (b == 29) {
      operand = static_cast<std::int32_t>(reader.number(4));
    } else if (b == 30) {  // a real number: nibbles up to 0xF
      std::uint32_t pair = 0;
      do {
        pair = reader.number(1);
      } while (!reader.failed && (pair & 0xF) != 0xF && (pair >> 4) != 0xF);
    } else if (b >= 32 && b <= 246) {
      operand = static_cast<std::int64_t>(b) - 139;
    } else if (b >= 247 && b <= 250) {
      operand = (static_cast<std::int64_t>(b) - 247) * 256 + reader.number(1) + 108;
    } else if (b >= 251 && b <= 254) {
      operand = -(static_cast<std::int64_t>(b) - 251) * 256 - reader.number(1) - 108;
    } else {
      if (b == kEscape && reader.number(1) == kRos) top.cid_keyed = true;
      if (b == kCharset)
        top.charset = static_cast<std::size_t>(std::max<std::int64_t>(operand, 0));
      if (b == kCharStrings) {
        top.char_strings = static_cast<std::size_t>(std::max<std::int64_t>(operand, 0));
      }
    }
  }
  if (reader.failed) return std::nullopt;
  return top;
}

// Bytes a charset (§13) takes in the file; nothing if it leaves the file.
std::optional<std::size_t> charset_size(std::string_view cff, std::size_t begin,
                                        std::uint32_t glyph_count) {
  Reader reader{cff, begin};
  const std::uint32_t format = reader.number(1);
  std::uint32_t glyph = 1;  // glyph 0 is not listed
  if (format == 0) {
    reader.at += std::size_t{2} * (glyph_count - 1);
  } else if (format <= 2) {
    while (glyph < glyph_count && !reader.failed) {
      reader.number(2);
      glyph += reader.number(format == 1 ? 1 : 2) + 1;
    }
  } else {
    return std::nullopt;
  }
  if (reader.failed || reader.at > cff.size()) return std::nullopt;
  return reader.at - begin;
}

void append_big_endian(std::string& out, std::uint32_t value) {
  out += static_cast<char>(value >> 8 & 0xFF);
  out += static_cast<char>(value & 0xFF);
}

// The shortest charset in which glyph n has CID n.
std::string identity_charset(std::uint32_t glyph_count) {
  std::string charset;
  const std::uint32_t left = glyph_count - 2;  // glyphs behind glyph 1
  if (glyph_count == 2) {
    charset += '\0';
    append_big_endian(charset, 1);
  } else if (left < 256) {
    charset += '\1';
    append_big_endian(charset, 1);
    charset += static_cast<char>(left);
  } else {
    charset += '\2';
    append_big_endian(charset, 1);
    append_big_endian(charset, left);
  }
  return charset;
}

}  // namespace

CffKeys set_identity_charset(std::string& cff) {
  Reader header{cff, 2};
  const std::uint32_t header_size = header.number(1);
  if (header.failed) return CffKeys::malformed;
  const std::optional<Index> names = read_index(cff, header_size);
  if (!names) return CffKeys::malformed;
  const std::optional<Index> dicts = read_index(cff, names->end);
  if (!dicts) return CffKeys::malformed;
  const std::optional<TopDict> top = read_top_dict(std::string_view(cff).substr(
      dicts->first_begin, dicts->first_end - dicts->first_begin));
  if (!top) return CffKeys::malformed;
  if (!top->cid_keyed) return CffKeys::names;

  Reader char_strings{cff, top->char_strings};
  const std::uint32_t glyph_count = char_strings.number(2);
  if (char_strings.failed || glyph_count == 0) return CffKeys::malformed;
  if (glyph_count == 1) return CffKeys::cids;
  // Offsets 0–2 name predefined charsets, which no CID-keyed font may use (§13).
  if (top->charset <= 2) return CffKeys::malformed;
  const std::optional<std::size_t> room = charset_size(cff, top->charset, glyph_count);
  const std::string charset = identity_charset(glyph_count);
  if (!room || charset.size() > *room) return CffKeys::malformed;
  std::copy(charset.begin(), charset.end(),
            cff.begin() + static_cast<std::ptrdiff_t>(top->charset));
  return CffKeys::cids;
}

}  // namespace jianli
