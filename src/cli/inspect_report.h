// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/message.h"
#include "inspect/inspection.h"

namespace jianli {

/// What was found in a PDF, for people: facts, lists, the structure as an indented
/// outline, at last what is wrong.
std::string inspection_text(const std::string& file, const Inspection& inspection,
                            const Catalog& catalog);

/// The same as JSON; the README describes the members.
std::string inspection_json(const std::string& file, const Inspection& inspection,
                            const Catalog& catalog);

}  // namespace jianli
