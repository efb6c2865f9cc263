// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/draft.h"

namespace jianli {

/// A bullet with those below it.
struct NestedBullet {
  std::string text;
  std::vector<NestedBullet> bullets;
  friend bool operator==(const NestedBullet&, const NestedBullet&) = default;
};

/// A bullet of RenderCV: every ` - ` in it begins a bullet below it. `kept` receives
/// those that stand between two numbers or dates, as in `2019 - 2020`, which stay.
NestedBullet split_bullet(std::string_view text, int& kept);

/// A Markdown text taken apart: the paragraphs before its last list, and that list.
struct TextAndBullets {
  std::string text;
  std::vector<NestedBullet> bullets;
};

/// Splits off the list that a Markdown text ends with; deeper items become bullets below,
/// at most three levels of them. A text that goes on behind its list stays whole.
TextAndBullets split_list(std::string_view text);

/// Bullets as `highlights` holds them.
Draft highlights_of(const std::vector<NestedBullet>& bullets);

}  // namespace jianli
