// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "exchange/draft.h"

namespace jianli {

/// A draft as a JSON file. What is a number, a truth value or null to YAML is one here,
/// if its kind lets it be; comments are left out.
std::string write_json(const Draft& document);

/// Whether a text is a number as JSON writes it (RFC 8259, 6).
bool is_json_number(std::string_view text);

}  // namespace jianli
