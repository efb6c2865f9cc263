// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "schema/resume.h"
#include "style/style.h"

namespace jianli {

/// The sections of a résumé that a design does not show: `work`, `custom.portfolio`, and
/// `summary` for that of the basics, which may stand outside of the sections, too.
std::vector<std::string> find_hidden_sections(const Resume& resume, const Style& style);

}  // namespace jianli
