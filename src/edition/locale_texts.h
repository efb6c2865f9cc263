// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "edition/edition.h"

namespace jianli {

/// The built-in wording of a language: its own file's, else that of the nearest shorter
/// tag (zh-Hant-HK → zh-Hant), else the English one with an `unknown-locale` warning.
/// A file is read once a process; safe to call from several threads.
const LocaleTexts& locale_texts(std::string_view language, Diagnostics& diagnostics);

}  // namespace jianli
