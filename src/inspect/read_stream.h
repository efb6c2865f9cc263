// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

class QPDFObjectHandle;

namespace jianli {

/// The most bytes of one stream that are read: a page of text has a hundred thousand, and
/// a hundred bytes may unfold to any number.
inline constexpr std::size_t kLargestStream = std::size_t{64} << 20U;

/// The decoded bytes of a stream; nothing if they are damaged, in a filter for pictures,
/// or too many.
std::optional<std::string> read_stream(const QPDFObjectHandle& stream,
                                       std::size_t most_bytes = kLargestStream);

}  // namespace jianli
