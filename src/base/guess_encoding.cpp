// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/decoding.h"
#include "base/span.h"
#include "base/utf8.h"

namespace jianli {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// The bytes with every one that is not UTF-8 replaced by U+FFFD; where `bad` comes to
/// lie is not moved by it, since the first one is `bad` itself.
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

/// Whether bytes are UTF-8 but for a few: characters of more than one byte that are well
/// formed do not come about by chance.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    if (static_cast<unsigned char>(bytes[i]) < 0x80) {
      ++i;
      continue;
    }
    const std::size_t start = i;
    next_character(bytes, i);
    ++(i - start > 1 ? good : bad);
  }
  return good > bad;
}

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

}  // namespace

std::string_view guess_wide_encoding(std::string_view bytes) {
  // ASCII, of which every résumé's keys are, puts a NUL at the same place of each unit.
  std::size_t nuls[4] = {0, 0, 0, 0};
  const std::size_t looked_at = std::min<std::size_t>(bytes.size(), 4096) & ~3ULL;
  for (std::size_t i = 0; i < looked_at; ++i) {
    if (bytes[i] == '\0') ++nuls[i % 4];
  }
  const std::size_t units = looked_at / 4;
  if (units == 0) return {};
  const auto often = [&](std::size_t place) { return nuls[place] * 5 > units; };
  const auto mostly = [&](std::size_t place) { return nuls[place] * 10 > units * 9; };
  if (mostly(0) && mostly(1)) return "UTF-32 (big-endian)";
  if (mostly(2) && mostly(3)) return "UTF-32 (little-endian)";
  const std::size_t even = nuls[0] + nuls[2];
  const std::size_t odd = nuls[1] + nuls[3];
  if (often(0) && often(2) && even > 4 * odd) return "UTF-16 (big-endian)";
  if (often(1) && often(3) && odd > 4 * even) return "UTF-16 (little-endian)";
  return {};
}

std::string guess_encoding(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return {};
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                 &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status)) return {};
  // Below this many of a hundred the detector itself calls its answer a guess.
  constexpr std::int32_t kTrusted = 20;
  for (std::int32_t i = 0; i < count; ++i) {
    const std::int32_t confidence = ucsdet_getConfidence(matches[i], &status);
    if (U_FAILURE(status) || confidence < kTrusted) break;
    std::string name = ucsdet_getName(matches[i], &status);
    if (U_SUCCESS(status) && name != "UTF-8" && name != "GB18030" &&
        !name.starts_with("UTF-") && !name.starts_with("IBM")) {
      return name;
    }
  }
  return {};
}

Decoding refuse_bytes(std::string_view bytes, std::size_t bad, std::size_t mark_size) {
  Decoding result{replace_invalid(bytes), {}};
  DecodingError error;
  error.begin = bad;
  error.size = kReplacement.size();
  const auto value = static_cast<unsigned>(static_cast<unsigned char>(bytes[bad]));
  error.message =
      say("byte {} at offset {} (line {}) is not UTF-8", fmt::format("0x{:02X}", value),
          bad + mark_size, line_column(bytes, bad).line);
  if (is_mostly_utf8(bytes)) {
    error.hint = "the rest of the file is UTF-8: type this character anew";
  } else if (std::string encoding = guess_encoding(bytes); !encoding.empty()) {
    error.hint = say("the file looks like {}: save it as UTF-8", std::move(encoding));
  } else {
    error.hint = "save the file as UTF-8";
  }
  result.error = std::move(error);
  return result;
}

}  // namespace jianli
