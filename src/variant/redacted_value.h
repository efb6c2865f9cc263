// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// How a text tells of something that was redacted.
enum class RedactedKind : std::uint8_t {
  number,   ///< by its digits, however they are grouped
  email,    ///< by the address, in any case
  address,  ///< by host and path of a web address, or by a longer one
  account,  ///< by the name of an account, as a word of its own
  street,   ///< by a postal address, whatever spaces it has
  day       ///< by a date, or by the number of eight digits that it is in others
};

/// Something that must not stand in a public copy, in the form in which it is looked for.
struct RedactedValue {
  RedactedKind kind = RedactedKind::number;
  std::string text;
  std::string_view field;  ///< that held it
};

/// The values by which a text of one kind would be found again; none if it is too short
/// or common to tell a person by.
std::vector<RedactedValue> redacted_values(RedactedKind kind, std::string_view text,
                                           std::string_view field);

/// The e-mail and web addresses and the long numbers that a text of any kind holds.
std::vector<RedactedValue> values_inside(std::string_view text, std::string_view field);

}  // namespace jianli
