// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/message.h"

namespace jianli {

/// The languages the program speaks.
enum class MessageLanguage : std::uint8_t { english, chinese };

/// What the environment says of the language, each empty if unset.
struct LocaleVariables {
  std::string_view lc_all, lc_messages, lang;
};

/// The language of a value of `--messages`: `en` or `zh`; nothing for another.
std::optional<MessageLanguage> find_message_language(std::string_view name);

/// The language that a locale of the environment asks for: Chinese for `zh…`, else
/// English. LC_ALL goes before LC_MESSAGES, and that before LANG (POSIX.1, 8.2).
MessageLanguage message_language(const LocaleVariables& variables);

/// The language of a wording: `catalog_of` turned round.
inline MessageLanguage language_of(const Catalog& catalog) {
  return catalog.empty() ? MessageLanguage::english : MessageLanguage::chinese;
}

/// The wording of a language; empty for English. Chinese is read when first asked for.
const Catalog& catalog_of(MessageLanguage language);

}  // namespace jianli
