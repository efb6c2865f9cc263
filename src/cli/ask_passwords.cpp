// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/ask_passwords.h"

#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

#include "base/password.h"
#include "cli/pdf_wishes.h"

namespace jianli {
namespace {

/// Keeps a terminal from showing what is typed while it lives.
class HiddenTyping {
 public:
  HiddenTyping() {
    is_terminal_ = tcgetattr(STDIN_FILENO, &usual_) == 0;
    if (!is_terminal_) return;
    termios hidden = usual_;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
  }
  ~HiddenTyping() {
    if (is_terminal_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual_);
  }
  HiddenTyping(const HiddenTyping&) = delete;
  HiddenTyping& operator=(const HiddenTyping&) = delete;

  [[nodiscard]] bool is_terminal() const { return is_terminal_; }

 private:
  termios usual_ = {};
  bool is_terminal_ = false;
};

/// The first line of standard input, or as much of it as no password is as long as.
std::string read_line() {
  constexpr std::size_t kMostBytes = 4096;
  std::string line;
  for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < kMostBytes;
       c = std::getchar()) {
    line += static_cast<char>(c);
  }
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

std::string ask(const Catalog& catalog) {
  const HiddenTyping hidden;
  if (!hidden.is_terminal()) return read_line();
  fmt::print(stderr, "{} ", Message("Password:").told(catalog));
  std::string line = read_line();
  fmt::print(stderr, "\n");
  return line;
}

/// The password of a command; nothing if it has none.
std::string* password_of(Command& command) {
  return std::visit(
      [](auto& chosen) -> std::string* {
        if constexpr (requires { chosen.password; }) {
          return &chosen.password;
        } else if constexpr (requires { chosen.options.pdf; }) {
          return &chosen.options.pdf.password;
        } else {
          return nullptr;
        }
      },
      command);
}

}  // namespace

std::optional<UsageError> ask_passwords(Command& command, const Catalog& catalog) {
  std::string* const word = password_of(command);
  if (word == nullptr || *word != kAskedPassword) return std::nullopt;
  PreparedPassword password = prepare_password(ask(catalog));
  *word = std::move(password.word);
  if (password.problem.empty()) return std::nullopt;
  return UsageError{std::move(password.problem), {}};
}

void tell_encryption(const Command& command, const Catalog& catalog) {
  const bool is_told = std::visit(
      [](const auto& chosen) {
        if constexpr (requires { chosen.options.pdf, chosen.quiet; }) {
          return !chosen.options.pdf.password.empty() && !chosen.quiet;
        }
        return false;
      },
      command);
  if (!is_told) return;
  const Message words =
      "PDFs with a password conform to no PDF/A, which forbids encryption";
  fmt::print(stderr, "{}{}\n", label_of(Severity::note, catalog), words.told(catalog));
}

}  // namespace jianli
