// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "lint/survey.h"

#include <array>
#include <cstdint>

#include "base/mojibake.h"

namespace jianli {
namespace {

/// What a byte may begin.
enum class ByteKind : std::uint8_t {
  other,
  mark,        ///< `,;:?!()`
  quote,       ///< `"`
  western,     ///< a letter or sign of Western Europe: U+0080–02FF
  general,     ///< U+2000–2FFF, among them “ and ”
  cjk_mark,    ///< U+3000–3FFF
  han,         ///< U+4000–9FFF
  full_width,  ///< U+F000–FFFF
};

constexpr auto kKinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (const char c : {',', ';', ':', '?', '!', '(', ')'}) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::mark;
  }
  kinds['"'] = ByteKind::quote;
  for (unsigned lead = 0xC2; lead <= 0xCB; ++lead) kinds[lead] = ByteKind::western;
  kinds[0xE2] = ByteKind::general;
  kinds[0xE3] = ByteKind::cjk_mark;
  for (unsigned lead = 0xE4; lead <= 0xE9; ++lead) kinds[lead] = ByteKind::han;
  kinds[0xEF] = ByteKind::full_width;
  return kinds;
}();

constexpr bool is_alphanumeric(unsigned char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z');
}

/// Counts marks that come in pairs.
struct PairCount {
  int open = 0;
  bool crossed = false;

  void add(bool opens) {
    open += opens ? 1 : -1;
    crossed = crossed || open < 0;
  }
  [[nodiscard]] bool unbalanced() const { return crossed || open != 0; }
};

class Surveyor {
 public:
  explicit Surveyor(std::string_view text) : text_(text) {}

  Survey survey() {
    for (std::size_t i = 0; i < text_.size();) i += look(i);
    result_.unbalanced = curly_.unbalanced() || round_.unbalanced();
    for (const PairCount& pair : brackets_) {
      result_.unbalanced = result_.unbalanced || pair.unbalanced();
    }
    if (result_.has_han) {
      result_.unbalanced = result_.unbalanced || straight_quotes_ % 2 != 0;
    } else {
      result_.full_width = result_.full_width || full_width_marks_;
    }
    return result_;
  }

 private:
  /// The byte at a place; 0 beyond the ends.
  [[nodiscard]] unsigned char at(std::size_t i) const {
    return i < text_.size() ? static_cast<unsigned char>(text_[i]) : '\0';
  }

  /// Looks at the character at a place; returns its size.
  std::size_t look(std::size_t i) {
    switch (kKinds[at(i)]) {
      case ByteKind::other:
        return 1;
      case ByteKind::mark:
        look_at_mark(i);
        return 1;
      case ByteKind::quote:
        ++straight_quotes_;
        return 1;
      case ByteKind::western:
        // Two in a row; damaged text has hardly anything else.
        if (kKinds[at(i + 2)] == ByteKind::western ||
            kKinds[at(i + 2)] == ByteKind::general) {
          result_.damaged = true;
        }
        return 2;
      case ByteKind::general:
        if (at(i + 1) == 0x80 && (at(i + 2) == 0x9C || at(i + 2) == 0x9D)) {
          curly_.add(at(i + 2) == 0x9C);
        }
        return 3;
      case ByteKind::cjk_mark:
        look_at_cjk_mark(i);
        return 3;
      case ByteKind::han:
        look_at_han(i);
        return 3;
      case ByteKind::full_width:
        look_at_full_width(i);
        return 3;
    }
    return 1;
  }

  /// Whether what stands before or behind a mark of ASCII may be Han: markup and spaces
  /// between them do not count.
  void look_at_mark(std::size_t i) {
    if (result_.half_width) return;
    std::size_t before = i;
    while (before > 0 && (at(before - 1) == ' ' || at(before - 1) == '*')) --before;
    if (before == 0 || at(before - 1) < 0x80) return;
    std::size_t after = i + 1;
    while (at(after) == ' ' || at(after) == '*' || at(after) == '\n') ++after;
    result_.half_width = after >= text_.size() || at(after) >= 0x80 || at(i) == '(';
  }

  void look_at_han(std::size_t i) {
    const auto character = static_cast<char32_t>(
        (at(i) & 0x0FU) << 12U | (at(i + 1) & 0x3FU) << 6U | (at(i + 2) & 0x3FU));
    result_.has_han = true;
    result_.damaged = result_.damaged || is_mojibake_han(character);
  }

  void look_at_cjk_mark(std::size_t i) {
    if (at(i + 1) != 0x80) {
      // U+3400–3FFF are Han characters, too.
      result_.has_han = result_.has_han || at(i + 1) >= 0x90;
      return;
    }
    const unsigned char last = at(i + 2);
    if (last == 0x81 || last == 0x82) {  // 、。
      full_width_marks_ = true;
      if (last == 0x82) look_around(i);
    } else if (last == 0x85 || last == 0x87) {  // 々〇
      result_.has_han = true;
    } else if (last >= 0x8A && last <= 0x91) {  // 《》「」『』【】
      brackets_[static_cast<std::size_t>(last - 0x8A) / 2].add(last % 2 == 0);
    }
  }

  void look_at_full_width(std::size_t i) {
    if (at(i + 1) == 0xBF && at(i + 2) == 0xBD) result_.damaged = true;  // U+FFFD
    if (at(i + 1) != 0xBC) return;
    const unsigned char last = at(i + 2);
    if (last == 0x88 || last == 0x89) round_.add(last == 0x88);  // （）
    // ！（），．：；？
    constexpr std::string_view kMarks = "\x81\x88\x89\x8C\x8E\x9A\x9B\x9F";
    if (kMarks.find(static_cast<char>(last)) != std::string_view::npos) {
      full_width_marks_ = true;
    }
    if (last == 0x8E || last == 0x9A) look_around(i);  // ．：
  }

  /// A Chinese mark that also stands for one of ASCII: whether it is between such
  /// characters.
  void look_around(std::size_t i) {
    if (i > 0 && is_alphanumeric(at(i - 1)) && at(i + 3) < 0x80 && at(i + 3) != 0) {
      result_.full_width = true;
    }
  }

  std::string_view text_;
  Survey result_;
  PairCount curly_, round_;
  std::array<PairCount, 4> brackets_;
  std::size_t straight_quotes_ = 0;
  bool full_width_marks_ = false;
};

}  // namespace

Survey survey_text(std::string_view text) { return Surveyor(text).survey(); }

}  // namespace jianli
