// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>

#include "schema/inline_tokens.h"

namespace jianli {
namespace {

/// The delimiters directly inside one container (or outside all), met so far.
class Scope {
 public:
  explicit Scope(std::vector<InlineToken>& tokens) : tokens_(&tokens) {}

  void add_stars(std::size_t index) {
    InlineToken& closer = token(index);
    while (closer.can_close && left(closer) > 0) {
      const std::optional<std::size_t> place = find_opener(closer);
      if (!place) break;
      pair(token(openers_[*place]), closer);
      const bool is_used_up = left(token(openers_[*place])) == 0;
      shrink(is_used_up ? *place : *place + 1);
    }
    if (closer.can_open && left(closer) > 0) openers_.push_back(index);
  }

  void add_tildes(std::size_t index) {
    InlineToken& tildes = token(index);
    if (tildes.can_close && open_tildes_) {
      token(*open_tildes_).opening = 2;
      tildes.closing = 2;
      open_tildes_.reset();
    } else if (tildes.can_open && !open_tildes_) {
      open_tildes_ = index;
    }
  }

 private:
  InlineToken& token(std::size_t index) { return (*tokens_)[index]; }
  static std::size_t length(const InlineToken& token) { return token.end - token.begin; }
  static std::size_t left(const InlineToken& token) {
    return length(token) - token.closing - token.opening;
  }

  /// CommonMark's "rule of 3": a run that could do both does not pair with one whose
  /// length adds up to a multiple of three, unless both are multiples.
  static bool may_pair(const InlineToken& opener, const InlineToken& closer) {
    if (!opener.can_close && !closer.can_open) return true;
    if (length(opener) % 3 == 0 && length(closer) % 3 == 0) return true;
    return (length(opener) + length(closer)) % 3 != 0;
  }

  /// The innermost opener for a closer. Where a search has failed, a like one would fail
  /// again: `bottoms_` keeps the search, and so the whole, linear.
  std::optional<std::size_t> find_opener(const InlineToken& closer) {
    std::size_t& bottom = bottoms_[length(closer) % 3 + (closer.can_open ? 3 : 0)];
    for (std::size_t i = openers_.size(); i-- > bottom;) {
      if (may_pair(token(openers_[i]), closer)) return i;
    }
    bottom = openers_.size();
    return std::nullopt;
  }

  static void pair(InlineToken& opener, InlineToken& closer) {
    const bool is_bold = left(opener) >= 2 && left(closer) >= 2;
    opener.opening += is_bold ? 2 : 1;
    closer.closing += is_bold ? 2 : 1;
    ++(is_bold ? opener.opened_bold : opener.opened_emphasis);
    ++(is_bold ? closer.closed_bold : closer.closed_emphasis);
  }

  void shrink(std::size_t size) {
    openers_.resize(size);
    for (std::size_t& bottom : bottoms_) bottom = std::min(bottom, size);
  }

  std::vector<InlineToken>* tokens_;
  std::vector<std::size_t> openers_;
  std::array<std::size_t, 6> bottoms_{};
  std::optional<std::size_t> open_tildes_;
};

}  // namespace

void pair_delimiters(InlineTokens& inlines) {
  std::vector<Scope> scopes;
  scopes.emplace_back(inlines.tokens);
  for (std::size_t i = 0; i < inlines.tokens.size(); ++i) {
    switch (inlines.tokens[i].kind) {
      case InlineTokenKind::open:
        scopes.emplace_back(inlines.tokens);
        break;
      case InlineTokenKind::close:
        scopes.pop_back();
        break;
      case InlineTokenKind::stars:
        scopes.back().add_stars(i);
        break;
      case InlineTokenKind::tildes:
        scopes.back().add_tildes(i);
        break;
      case InlineTokenKind::text:
      case InlineTokenKind::code:
      case InlineTokenKind::math:
        break;
    }
  }
}

}  // namespace jianli
