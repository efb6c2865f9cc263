// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/mojibake.h"
#include "base/utf8.h"

namespace jianli {
namespace {

// What Windows-1252 has at 0x80–0x9F; 0 where it has nothing, and a program that drops
// such bytes loses them.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
// Where Windows-1254, the Turkish one, differs: character and byte.
constexpr std::array<std::pair<char16_t, unsigned char>, 6> kWindows1254 = {
    {{0x011E, 0xD0},
     {0x0130, 0xDD},
     {0x015E, 0xDE},
     {0x011F, 0xF0},
     {0x0131, 0xFD},
     {0x015F, 0xFE}}};

/// The byte a character was made of; 0 if it is none of a Western encoding's upper half.
unsigned char byte_of(char32_t c) {
  if (c < 0x80) return 0;
  if (c < 0x100)
    return static_cast<unsigned char>(c);  // ISO 8859-1 has the controls, too
  if (c > 0x2122) return 0;
  for (std::size_t i = 0; i < kWindows1252.size(); ++i) {
    if (kWindows1252[i] == c) return static_cast<unsigned char>(0x80 + i);
  }
  for (const auto& [character, byte] : kWindows1254) {
    if (character == c) return byte;
  }
  return 0;
}

/// Whether a byte stands for a mark that real text puts behind a letter: “résumé”, café®.
bool is_typographic(unsigned char byte) {
  constexpr std::string_view kMarks =
      "\x80\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\x8B\x9B\xA0\xA7\xA9\xAB\xAE\xB0"
      "\xB2\xB3\xB7\xB9\xBB";
  return kMarks.find(static_cast<char>(byte)) != std::string_view::npos;
}

/// Whether a byte stands for a mark that may close a word of capitals: NÃO, “IRMÔ.
bool is_closing(char byte) {
  constexpr std::string_view kMarks = "\x85\x91\x92\x93\x94\x96\x97\x9B\xA0\xBB";
  return kMarks.find(byte) != std::string_view::npos;
}

bool is_letter(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0xC0;
}

bool is_continuation(unsigned char byte) { return byte >= 0x80 && byte < 0xC0; }

/// How many bytes a UTF-8 character that begins with a byte has; 1 if none does.
std::size_t size_by_lead(unsigned char lead) {
  if (lead < 0xC2 || lead > 0xF4) return 1;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// A stretch of characters of the upper half, as the bytes they were made of.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string bytes;
  unsigned char before = 0;  ///< the ASCII character before it
  int weight = 0;            ///< of the evidence that it is UTF-8
};

std::vector<Stretch> find_stretches(std::string_view text) {
  std::vector<Stretch> stretches;
  bool open = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    if (static_cast<unsigned char>(text[offset]) < 0x80) {
      ++offset;
      open = false;
      continue;
    }
    const unsigned char byte = byte_of(next_character(text, offset));
    if (byte == 0) {
      open = false;
      continue;
    }
    if (!open) {
      const bool first = begin == 0;
      stretches.push_back({begin,
                           begin,
                           {},
                           first ? static_cast<unsigned char>(0)
                                 : static_cast<unsigned char>(text[begin - 1]),
                           0});
      open = true;
    }
    stretches.back().bytes.push_back(static_cast<char>(byte));
    stretches.back().end = offset;
  }
  return stretches;
}

/// What a lead byte and the continuation bytes behind it tell: whole or torn, they are no
/// accident unless they may be a letter with typographic marks behind it.
int weigh(std::string_view bytes, std::size_t begin, std::size_t end, std::size_t wanted,
          unsigned char before) {
  const bool has_symbol =
      std::any_of(bytes.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                  bytes.begin() + static_cast<std::ptrdiff_t>(end),
                  [](char c) { return !is_typographic(static_cast<unsigned char>(c)); });
  const auto lead = static_cast<unsigned char>(bytes[begin]);
  // “ and ’ begin with â€, which nobody writes, accented letters with Ã: Ã© for é.
  if (end - begin == wanted && lead == 0xE2 && bytes[begin + 1] == '\x80') return 3;
  if (end - begin == wanted && lead <= 0xC3 && !is_closing(bytes[begin + 1])) return 3;
  if (!has_symbol && is_letter(before)) return 0;
  if (end - begin < wanted) return has_symbol ? 2 : 1;
  return wanted > 2 ? 3 : 1;
}

/// Reads the bytes of a stretch as UTF-8, appends the outcome and weighs it; whether
/// nothing is lost.
bool read_stretch(Stretch& stretch, std::string& repaired) {
  bool complete = true;
  unsigned char before = stretch.before;
  for (std::size_t i = 0; i < stretch.bytes.size();) {
    const auto lead = static_cast<unsigned char>(stretch.bytes[i]);
    const std::size_t wanted = size_by_lead(lead);
    std::size_t end = i + 1;
    while (end < stretch.bytes.size() && end - i < wanted &&
           is_continuation(static_cast<unsigned char>(stretch.bytes[end]))) {
      ++end;
    }
    const std::string_view part = std::string_view(stretch.bytes).substr(i, end - i);
    if (wanted > 1 && end - i == wanted &&
        first_invalid_utf8(part) == std::string_view::npos) {
      repaired += part;
    } else {
      append_utf8(repaired, 0xFFFD);
      complete = false;
    }
    if (wanted > 1 && end - i > 1) {
      stretch.weight += weigh(stretch.bytes, i, end, wanted, before);
    }
    before = static_cast<unsigned char>(stretch.bytes[end - 1]);
    i = end;
  }
  return complete;
}

}  // namespace

std::optional<Mojibake> find_western_mojibake(std::string_view text) {
  Mojibake result;
  result.complete = true;
  std::vector<Stretch> stretches = find_stretches(text);
  int weight = 0;
  std::size_t copied = 0;
  for (Stretch& stretch : stretches) {
    std::string repaired;
    const bool complete = read_stretch(stretch, repaired);
    if (stretch.weight == 0) continue;
    if (weight == 0) {
      result.begin = stretch.begin;
      result.end = stretch.end;
    }
    weight += stretch.weight;
    result.complete = result.complete && complete;
    result.repaired += text.substr(copied, stretch.begin - copied);
    result.repaired += repaired;
    copied = stretch.end;
  }
  // One character that survived whole, or two that did not.
  constexpr int kEnough = 3;
  if (weight < kEnough) return std::nullopt;
  result.repaired += text.substr(copied);
  return result;
}

}  // namespace jianli
