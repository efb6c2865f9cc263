// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/foreign_markup.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jianli {
namespace {

/// A command with one text, and what stands around that text in our markup.
struct Command {
  std::string_view begin;
  char close;
  std::string_view before;
  std::string_view after;
};
// Typst's names first, then LaTeX's.
constexpr std::array<Command, 14> kCommands = {{{"#strong[", ']', "**", "**"},
                                                {"#emph[", ']', "*", "*"},
                                                {"#underline[", ']', "<u>", "</u>"},
                                                {"#strike[", ']', "~~", "~~"},
                                                {"#text[", ']', "", ""},
                                                {"#smallcaps[", ']', "", ""},
                                                {"#box[", ']', "", ""},
                                                {"\\textbf{", '}', "**", "**"},
                                                {"\\textit{", '}', "*", "*"},
                                                {"\\emph{", '}', "*", "*"},
                                                {"\\underline{", '}', "<u>", "</u>"},
                                                {"\\texttt{", '}', "`", "`"},
                                                {"\\text{", '}', "", ""},
                                                {"\\mbox{", '}', "", ""}}};
/// A command with an address and a text.
struct LinkCommand {
  std::string_view begin;
  std::string_view middle;
  char close;
};
constexpr std::array<LinkCommand, 2> kLinks = {
    {{"#link(\"", "\")[", ']'}, {"\\href{", "}{", '}'}}};

bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte | 0x20U) - 'a' < 26U;
}

/// The bracket that closes what `begin` is inside of, or npos.
std::size_t closing(std::string_view text, std::size_t begin, char close) {
  const char open = close == ']' ? '[' : '{';
  int depth = 1;
  for (std::size_t i = begin; i < text.size(); ++i) {
    if (text[i] == open) ++depth;
    if (text[i] == close && --depth == 0) return i;
  }
  return std::string_view::npos;
}

/// Reads a text from its begin to its end.
struct Translator {
  std::string_view text;
  std::size_t at = 0;
  TranslatedText result;
  /// Whether no `_`, `__` closes from here on: looked for once, not from each of them.
  std::array<bool, 2> is_unclosed = {};

  void run() {
    while (at < text.size()) {
      if (!step()) result.text += text[at++];
    }
  }

  bool step() {
    const char c = text[at];
    if (c == '#' || c == '\\') return command() || link() || escape() || unknown();
    if (c == '_') return underscores();
    if (c == '`') return copy_until('`');
    // The target of a link holds `_` and `#` that are no markup.
    if (c == ']' && text.substr(at).starts_with("](")) return copy_until(')');
    if (text.substr(at).starts_with("http")) return address();
    if (text.substr(at).starts_with("$$")) return formula();
    return false;
  }

  bool command() {
    for (const Command& command : kCommands) {
      if (!text.substr(at).starts_with(command.begin)) continue;
      const std::size_t begin = at + command.begin.size();
      const std::size_t end = closing(text, begin, command.close);
      if (end == std::string_view::npos) return false;
      result.text += command.before;
      add_inside(text.substr(begin, end - begin));
      result.text += command.after;
      at = end + 1;
      return true;
    }
    return false;
  }

  bool link() {
    for (const LinkCommand& link : kLinks) {
      if (!text.substr(at).starts_with(link.begin)) continue;
      const std::size_t target = at + link.begin.size();
      const std::size_t middle = text.find(link.middle, target);
      if (middle == std::string_view::npos) return false;
      const std::size_t begin = middle + link.middle.size();
      const std::size_t end = closing(text, begin, link.close);
      if (end == std::string_view::npos) return false;
      result.text += '[';
      add_inside(text.substr(begin, end - begin));
      result.text += "](" + std::string(text.substr(target, middle - target)) + ')';
      at = end + 1;
      return true;
    }
    return false;
  }

  /// A backslash before a sign makes it a sign; before ours it still has to.
  bool escape() {
    if (text[at] != '\\' || at + 1 >= text.size()) return false;
    const char next = text[at + 1];
    if (std::string_view("*_`[]~$\\").find(next) != std::string_view::npos) {
      if (next == '_') {
        result.text += '_';
      } else {
        result.text += text.substr(at, 2);
      }
    } else if (std::string_view("#%&@<>{}\"'").find(next) != std::string_view::npos) {
      result.text += next;
    } else {
      return false;
    }
    at += 2;
    return true;
  }

  /// A command nobody knows stays, and is told of.
  bool unknown() {
    std::size_t end = at + 1;
    while (end < text.size() && (text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'z') {
      ++end;
    }
    const bool is_command =
        end > at + 1 && end < text.size() &&
        std::string_view("([{").find(text[end]) != std::string_view::npos;
    if (is_command && result.left.empty()) {
      result.left = std::string(text.substr(at, end - at + 1));
    }
    return false;
  }

  /// `_emphasis_` and `__bold text__`; `snake_case` and `__init__` stay.
  bool underscores() {
    const std::size_t count = text.substr(at).starts_with("__") ? 2 : 1;
    const std::string_view mark = text.substr(at, count);
    const bool opens = (at == 0 || !is_word(text[at - 1])) && at + count < text.size() &&
                       text[at + count] != ' ' && text[at + count] != '_';
    if (!opens || is_unclosed[count - 1]) return skip_run();
    std::size_t end = at + count;
    while (true) {
      end = text.find(mark, end);
      if (end == std::string_view::npos) {
        is_unclosed[count - 1] = true;
        return skip_run();
      }
      const std::size_t behind = end + count;
      const bool closes =
          text[end - 1] != ' ' && end > at + count &&
          (behind == text.size() || (!is_word(text[behind]) && text[behind] != '_'));
      if (closes) break;
      ++end;
    }
    const std::string_view inside = text.substr(at + count, end - at - count);
    if (count == 2 && inside.find(' ') == std::string_view::npos) return skip_run();
    const std::string_view ours = count == 2 ? "**" : "*";
    result.text += ours;
    add_inside(inside);
    result.text += ours;
    at = end + count;
    return true;
  }

  bool skip_run() {
    while (at < text.size() && text[at] == '_') {
      result.text += '_';
      ++at;
    }
    return true;
  }

  bool copy_until(char end) {
    const std::size_t found = text.find(end, at + 1);
    if (found == std::string_view::npos) return false;
    result.text += text.substr(at, found + 1 - at);
    at = found + 1;
    return true;
  }

  bool address() {
    const std::size_t end = std::min(text.find_first_of(" )]\n", at), text.size());
    result.text += text.substr(at, end - at);
    at = end;
    return true;
  }

  /// Formulas stand between two dollars there and between one here; most simple ones
  /// read the same.
  bool formula() {
    const std::size_t end = text.find("$$", at + 2);
    if (end == std::string_view::npos) return false;
    const std::string_view source = text.substr(at + 2, end - at - 2);
    if (result.left.empty()) result.left = "$$" + std::string(source) + "$$";
    result.text += text.substr(at, end + 2 - at);
    at = end + 2;
    return true;
  }

  void add_inside(std::string_view inside) {
    TranslatedText inner = translate_markup(inside);
    result.text += inner.text;
    if (result.left.empty()) result.left = std::move(inner.left);
  }
};

/// The end of the markup that begins at a place, where nothing may be set bold.
std::optional<std::size_t> end_of_markup(std::string_view text, std::size_t at) {
  const auto behind = [&](std::string_view mark) -> std::optional<std::size_t> {
    const std::size_t end = text.find(mark, at + mark.size());
    if (end == std::string_view::npos) return std::nullopt;
    return end + mark.size();
  };
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("**")) return behind("**");
  if (rest.starts_with("`")) return behind("`");
  if (rest.starts_with("[") && text.find("](", at) != std::string_view::npos) {
    return behind(")");
  }
  if (rest.starts_with("http")) {
    return std::min(text.find_first_of(" )]\n", at), text.size());
  }
  return std::nullopt;
}

}  // namespace

TranslatedText translate_markup(std::string_view text) {
  Translator translator{text, 0, {}, {}};
  translator.run();
  return std::move(translator.result);
}

std::string embolden(std::string_view text, const std::vector<std::string>& keywords) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto end = end_of_markup(text, at)) {
      result += text.substr(at, *end - at);
      at = *end;
      continue;
    }
    std::string_view found;
    const bool begins = at == 0 || !is_word(text[at - 1]) || !is_word(text[at]) ||
                        static_cast<unsigned char>(text[at - 1]) >= 0x80 ||
                        static_cast<unsigned char>(text[at]) >= 0x80;
    for (const std::string& keyword : keywords) {
      if (!begins || keyword.size() <= found.size()) continue;
      if (!text.substr(at).starts_with(keyword)) continue;
      const std::size_t behind = at + keyword.size();
      const bool ends = behind == text.size() || !is_word(text[behind]) ||
                        static_cast<unsigned char>(text[behind]) >= 0x80 ||
                        static_cast<unsigned char>(text[behind - 1]) >= 0x80;
      if (ends) found = keyword;
    }
    if (found.empty()) {
      result += text[at++];
    } else {
      result += "**" + std::string(found) + "**";
      at += found.size();
    }
  }
  return result;
}

}  // namespace jianli
