// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// A text whose markup was translated to ours.
struct TranslatedText {
  std::string text;
  std::string left;  ///< the first piece of markup that stands as it was; may be empty
};

/// Translates the markup of RenderCV, which is Markdown with commands of Typst (before:
/// LaTeX): `_x_`, `#strong[x]`, `#link("u")[x]`, `\textbf{x}`, `\%`. What has no
/// counterpart stays as it is.
TranslatedText translate_markup(std::string_view text);

/// Sets the whole words among `keywords` bold, except inside markup.
std::string embolden(std::string_view text, const std::vector<std::string>& keywords);

}  // namespace jianli
