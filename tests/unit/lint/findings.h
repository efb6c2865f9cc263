// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// What the stage finds in a résumé in the order of places, a line each: `2:3 message
/// [rule] hint`, then its notes and `-> ` with the line its fix makes. The text must be
/// read without any finding of earlier stages.
std::string findings(std::string_view yaml);

/// The same of a résumé with mistakes that earlier stages find; theirs are left out.
std::string findings_in_spite_of_errors(std::string_view yaml);

/// What it finds in one bullet, without the place: the text stands in double quotes, in
/// the language, or without one if that is empty. The fix shows the bullet's text.
std::string bullet_findings(std::string_view text, std::string_view language = {});

}  // namespace jianli
