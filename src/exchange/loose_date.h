// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// The month or year that JavaScript's `Date` reads in a text, as `2016-09` or `2016`:
/// `Sep 1, 2016`, `1 September 2016`, `2016-09-01T00:00:00Z`, `9/1/2016`. Days are
/// dropped. Empty if the text is no such date.
std::string loose_date(std::string_view text);

/// A text as one of our dates, if it is written as one that exists, else empty.
std::string strict_date(std::string_view text);

}  // namespace jianli
