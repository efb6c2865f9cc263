// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/password.h"

#include <unicode/usprep.h>

#include <memory>
#include <stdexcept>

#include "base/utf8.h"

namespace jianli {
namespace {

/// The standard looks at no more bytes.
constexpr std::size_t kMostBytes = 127;

struct CloseProfile {
  void operator()(UStringPrepProfile* profile) const { usprep_close(profile); }
};

/// The text by SASLprep; empty if it holds what that forbids.
std::u16string prepare(const std::u16string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UStringPrepProfile, CloseProfile> profile(
      usprep_openByType(USPREP_RFC4013_SASLPREP, &status));
  if (U_FAILURE(status)) throw std::runtime_error("ICU lacks the data of SASLprep");
  // Compatibility forms grow by eighteen characters at most (U+FDFA).
  constexpr std::size_t kGrowth = 18;
  std::u16string prepared(text.size() * kGrowth, u'\0');
  // Characters newer than Unicode 3.2, for which SASLprep was written, stand as they are.
  const std::int32_t size =
      usprep_prepare(profile.get(), text.data(), static_cast<std::int32_t>(text.size()),
                     prepared.data(), static_cast<std::int32_t>(prepared.size()),
                     USPREP_ALLOW_UNASSIGNED, nullptr, &status);
  prepared.resize(U_FAILURE(status) ? 0 : static_cast<std::size_t>(size));
  return prepared;
}

}  // namespace

PreparedPassword prepare_password(std::string_view text) {
  if (text.empty()) return {{}, "the password is empty"};
  if (text.size() > kMostBytes) {
    return {{}, say("the password is longer than {} bytes", kMostBytes)};
  }
  if (first_invalid_utf8(text) != std::string_view::npos) {
    return {{}, "the password is not written in UTF-8"};
  }
  std::string word = to_utf8(prepare(to_utf16(text)));
  if (word.empty()) {
    return {{}, "the password holds a character that no password may have"};
  }
  if (word.size() > kMostBytes) {
    return {{}, say("the password is longer than {} bytes", kMostBytes)};
  }
  return {std::move(word), {}};
}

Hash hash_password(std::string_view word) {
  // Revision 6 hashes a word a hundred times or so, some kilobytes each time: less than
  // the sixteen megabytes that these rounds go through.
  constexpr int kRounds = 1 << 20;
  Hash hash = hash_bytes(word);
  for (int i = 0; i < kRounds; ++i) {
    hash = hash_bytes({reinterpret_cast<const char*>(hash.data()), sizeof hash});
  }
  return hash;
}

}  // namespace jianli
