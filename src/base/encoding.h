// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/span.h"

namespace jianli {

/// Adds a file's bytes to `sources` as UTF-8 text: a UTF-8 byte order mark is dropped,
/// UTF-16 with a byte order mark and GB18030 (so GBK and GB 2312, too) are converted, a
/// lone CR becomes LF. Bytes in any other encoding and C0 controls other than tab, LF and
/// CR are `bad-encoding` at their place; nothing is returned then. The size is for the
/// caller to bound.
std::optional<SourceId> decode_text(std::string name, std::string_view bytes,
                                    Sources& sources, Diagnostics& diagnostics);

/// Offset of the first C0 control other than tab, LF and CR, or npos.
std::size_t first_control(std::string_view text);

}  // namespace jianli
