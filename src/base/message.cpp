// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/message.h"

#include <fmt/args.h>
#include <fmt/format.h>

namespace jianli {

std::string Message::english() const {
  static const Catalog empty;
  return told(empty);
}

std::string Message::told(const Catalog& catalog) const {
  if (kind == Kind::verbatim) return pattern;
  const auto found = catalog.find(pattern);
  const std::string& words = found == catalog.end() ? pattern : found->second;
  if (kind == Kind::list) {
    std::string text;
    for (const Message& item : arguments) {
      if (!text.empty()) text += words;
      text += item.told(catalog);
    }
    return text;
  }
  if (arguments.empty()) return words;
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  store.reserve(arguments.size(), 0);
  for (const Message& argument : arguments) store.push_back(argument.told(catalog));
  return fmt::vformat(words, store);
}

Message list_of(std::vector<Message> items) {
  Message message(", ");
  message.arguments = std::move(items);
  message.kind = Message::Kind::list;
  return message;
}

}  // namespace jianli
