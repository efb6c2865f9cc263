// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/bullets.h"

#include <algorithm>
#include <array>
#include <utility>

#include "exchange/members.h"
#include "schema/fields.h"

namespace jianli {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether ` - ` at a place stands for "to": between numbers, or before `present`.
bool is_range(std::string_view text, std::size_t at) {
  const std::string_view behind = text.substr(at + 3);
  if (at == 0 || behind.empty()) return false;
  const char before = text[at - 1];
  if (!is_digit(before) && before != '%') return false;
  if (is_digit(behind[0]) || behind[0] == '$' || behind[0] == '~') return true;
  constexpr std::array<std::string_view, 5> kOpen = {"present", "Present", "now", "至今",
                                                     "current"};
  return std::ranges::any_of(
      kOpen, [&](std::string_view word) { return behind.starts_with(word); });
}

/// A line of a list: how far its marker is indented and where its text begins; `begin` is
/// 0 if the line is no item.
struct ItemLine {
  std::size_t indent = 0;
  std::size_t begin = 0;
};

ItemLine read_item(std::string_view line) {
  std::size_t indent = line.find_first_not_of(" \t");
  if (indent == std::string_view::npos) return {};
  std::size_t mark = indent;
  if (std::string_view("-*+").find(line[mark]) != std::string_view::npos) {
    ++mark;
  } else {
    while (mark < line.size() && is_digit(line[mark]) && mark < indent + 9) ++mark;
    if (mark == indent || mark == line.size() || (line[mark] != '.' && line[mark] != ')'))
      return {};
    ++mark;
  }
  if (mark >= line.size() || (line[mark] != ' ' && line[mark] != '\t')) return {};
  const std::size_t begin = line.find_first_not_of(" \t", mark);
  return begin == std::string_view::npos ? ItemLine{} : ItemLine{indent, begin};
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// The list that is being read: the open bullets, outermost first, with their indents.
struct ListReader {
  std::vector<NestedBullet> bullets;
  std::vector<std::size_t> indents;

  NestedBullet& innermost() {
    NestedBullet* bullet = &bullets.back();
    for (std::size_t i = 1; i < std::min<std::size_t>(indents.size(), kHighlightLevels);
         ++i) {
      bullet = &bullet->bullets.back();
    }
    return *bullet;
  }

  void add(const ItemLine& item, std::string_view line) {
    while (!indents.empty() && item.indent <= indents.back()) indents.pop_back();
    std::vector<NestedBullet>* siblings = &bullets;
    for (std::size_t i = 0;
         i < std::min<std::size_t>(indents.size(), kHighlightLevels - 1); ++i) {
      siblings = &siblings->back().bullets;
    }
    siblings->push_back({std::string(line.substr(item.begin)), {}});
    indents.push_back(item.indent);
  }
};

}  // namespace

NestedBullet split_bullet(std::string_view text, int& kept) {
  NestedBullet bullet;
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = text.substr(i);
    const bool is_mark = rest.starts_with(" - ") || rest.starts_with("\n- ");
    if (is_mark && !is_range(text, i)) {
      parts.emplace_back();
      i += 3;
      continue;
    }
    if (is_mark) ++kept;
    parts.back() += text[i++];
  }
  bullet.text = trimmed(parts[0]);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    std::string part = trimmed(parts[i]);
    if (!part.empty()) bullet.bullets.push_back({std::move(part), {}});
  }
  // A text that begins with the mark has nothing above what follows.
  if (bullet.text.empty() && !bullet.bullets.empty()) {
    bullet.text = std::move(bullet.bullets.front().text);
    bullet.bullets.erase(bullet.bullets.begin());
  }
  return bullet;
}

TextAndBullets split_list(std::string_view text) {
  const std::vector<std::string_view> lines = lines_of(text);
  std::size_t first = 0;
  while (first < lines.size() && read_item(lines[first]).begin == 0) ++first;
  TextAndBullets result;
  ListReader list;
  bool after_blank = false;
  for (std::size_t i = first; i < lines.size(); ++i) {
    const ItemLine item = read_item(lines[i]);
    if (item.begin != 0) {
      list.add(item, lines[i]);
    } else if (is_blank(lines[i])) {
      after_blank = true;
      continue;
    } else if (after_blank && lines[i][0] != ' ' && lines[i][0] != '\t') {
      return {trimmed(text), {}};
    } else {
      NestedBullet& bullet = list.innermost();
      bullet.text += ' ';
      bullet.text += trimmed(lines[i]);
    }
    after_blank = false;
  }
  for (std::size_t i = 0; i < first; ++i) {
    if (i > 0) result.text += '\n';
    result.text += lines[i];
  }
  result.text = trimmed(result.text);
  result.bullets = std::move(list.bullets);
  return result;
}

Draft highlights_of(const std::vector<NestedBullet>& bullets) {
  std::vector<Draft> items;
  for (const NestedBullet& bullet : bullets) {
    if (bullet.bullets.empty()) {
      items.push_back(Draft::of_text(bullet.text));
      continue;
    }
    Draft item;
    item.add("text", bullet.text);
    item.add("highlights", highlights_of(bullet.bullets));
    items.push_back(std::move(item));
  }
  return Draft::of_list(std::move(items));
}

}  // namespace jianli
