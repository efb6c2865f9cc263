// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "exchange/draft.h"

namespace jianli {

/// A mapping as a YAML file in the style people write: blocks, quotes only where YAML
/// wants them, long texts below `|`, a blank line between the parts of the document.
/// `head` becomes comments at the top.
std::string write_yaml(const Draft& document, std::string_view head);

/// A value as the lines of a comment would quote it: `key: value`, or the key with the
/// value below it.
std::string quote_yaml(std::string_view key, const Draft& value);

}  // namespace jianli
