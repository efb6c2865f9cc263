// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// Canonical BCP 47 tag of a locale a user names: `zh` → `zh-Hans`, `zh-TW` →
/// `zh-Hant-TW`; empty if the text is no language tag.
std::string canonical_language(std::string_view tag);

/// A canonical tag as people write it: `zh-Hans` is what the plain `zh` stands for.
std::string_view usual_tag(std::string_view tag);

/// The language of a tag without script and region: `zh` of `zh-Hant-HK`.
std::string_view primary_language(std::string_view tag);

/// Whether a language is Chinese, Japanese or Korean: each has Chinese characters in
/// forms of its own.
bool is_cjk_language(std::string_view tag);

}  // namespace jianli
