// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jianli {

/// The wording of messages in another language: English pattern → that language's.
using Catalog = std::unordered_map<std::string, std::string>;

/// A sentence for the user, kept as a pattern and what stands in it, so that it can be
/// told in English or in another language. The program's own words are `const char*`;
/// what comes from the user or the data is `std::string` and never translated.
struct Message {
  enum class Kind : unsigned char { words, verbatim, list };

  std::string pattern;             ///< with arguments in the syntax of fmt, else as it is
  std::vector<Message> arguments;  ///< of the pattern's `{}`, each told in its turn; of a
                                   ///< list its items, with the pattern between them
  Kind kind = Kind::verbatim;

  Message() = default;
  /// The program's words, without arguments.
  Message(const char* words) : pattern(words), kind(Kind::words) {}  // NOLINT: implicit
  /// Somebody else's words.
  Message(std::string text) : pattern(std::move(text)) {}  // NOLINT: implicit
  Message(std::string_view text) : pattern(text) {}        // NOLINT: implicit
  /// One character of somebody else's words.
  Message(char character) : pattern(1, character) {}  // NOLINT: implicit
  template <std::integral Number>
  requires(!std::same_as<Number, char> && !std::same_as<Number, bool>)
      Message(Number number)
      : pattern(std::to_string(number)) {}  // NOLINT: implicit

  [[nodiscard]] bool empty() const { return pattern.empty(); }
  /// The sentence in English.
  [[nodiscard]] std::string english() const;
  /// The sentence in the language of a catalog; words it lacks stay English.
  [[nodiscard]] std::string told(const Catalog& catalog) const;

  friend bool operator==(const Message&, const Message&) = default;
  template <std::convertible_to<std::string_view> Text>
  friend bool operator==(const Message& message, const Text& text) {
    return message.english() == std::string_view(text);
  }
};

/// A sentence with something in it: `say("unknown field `{}` in {}", key, called)`. The
/// pattern follows fmt: `{}` in order or `{0}`, `{{` for a brace.
template <class... Arguments>
Message say(const char* pattern, Arguments&&... arguments) {
  Message message(pattern);
  message.arguments.reserve(sizeof...(arguments));
  (message.arguments.push_back(Message(std::forward<Arguments>(arguments))), ...);
  return message;
}

/// The program's own words that stand in its data instead of its code.
inline Message words(std::string_view text) {
  Message message(text);
  message.kind = Message::Kind::words;
  return message;
}

/// Things one after the other: `a, b, c`.
Message list_of(std::vector<Message> items);

}  // namespace jianli
