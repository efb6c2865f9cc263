// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/message.h"

namespace jianli {

/// What to tell a user, and the bytes it is about.
struct YamlMessage {
  Message message;
  Message hint;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What yaml-cpp's `message` about the text at byte `offset` means, in words of the
/// user's file instead of the parser's.
YamlMessage explain_yaml_error(std::string_view message, std::string_view text,
                               std::size_t offset);

/// A text as messages quote it: cut behind 24 characters.
std::string shorten(std::string_view text);

}  // namespace jianli
