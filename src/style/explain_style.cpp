// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/explain_style.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/quote.h"
#include "base/utf8.h"
#include "style/style_values.h"

namespace jianli {
namespace {

/// Comments stand behind the longest line, unless it is longer than this.
constexpr std::size_t kMostColumns = 60;

/// A line of the explanation and the comment behind it; none if empty.
struct Line {
  std::string text;
  std::string place;
};

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    columns += static_cast<std::size_t>(cell_width(next_character(text, offset)));
  }
  return columns;
}

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> steps;
  while (!path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    steps.push_back(path.substr(0, dot));
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  return steps;
}

bool lies_below(std::string_view path, std::string_view top) {
  return top.empty() || path == top ||
         (path.size() > top.size() && path.starts_with(top) && path[top.size()] == '.');
}

/// The lines of one value: a long list has one for each item.
void add_value(const StyleValue& value, std::string_view key, const std::string& indent,
               std::string place, std::vector<Line>& lines) {
  std::string line = fmt::format("{}{}: {}", indent, key, value.text);
  if (value.items.empty() || columns_of(line) <= kMostColumns) {
    lines.push_back({std::move(line), std::move(place)});
    return;
  }
  lines.push_back({fmt::format("{}{}:", indent, key), std::move(place)});
  for (const std::string& item : value.items) {
    lines.push_back({fmt::format("{}  - {}", indent, item), {}});
  }
}

/// The values nested as their paths are.
std::vector<Line> make_lines(const std::vector<StyleValue>& values,
                             const Sources& sources, std::string_view top) {
  std::vector<Line> lines;
  std::vector<std::string_view> open;
  for (const StyleValue& value : values) {
    if (!lies_below(value.path, top)) continue;
    std::vector<std::string_view> steps = split(value.path);
    const std::string_view key = steps.back();
    steps.pop_back();
    const auto [same, rest] = std::ranges::mismatch(open, steps);
    for (std::size_t i = static_cast<std::size_t>(rest - steps.begin()); i < steps.size();
         ++i) {
      lines.push_back({fmt::format("{:{}}{}:", "", 2 * i, steps[i]), {}});
    }
    open = steps;
    add_value(value, key, std::string(2 * steps.size(), ' '),
              place_name(value.origin, sources), lines);
  }
  return lines;
}

}  // namespace

std::string explain_style(const Style& style, const Sources& sources,
                          std::string_view path) {
  const std::vector<StyleValue> values = style_values(style, sources);
  const std::vector<Line> lines = make_lines(values, sources, path);
  std::size_t widest = 0;
  for (const Line& line : lines) {
    const std::size_t columns = columns_of(line.text);
    if (!line.place.empty() && columns <= kMostColumns)
      widest = std::max(widest, columns);
  }
  std::string out;
  for (const Line& line : lines) {
    out += line.text;
    if (!line.place.empty()) {
      const std::size_t columns = columns_of(line.text);
      out.append(columns < widest ? widest - columns + 2 : 2, ' ');
      out += "# " + visible(line.place);
    }
    out += '\n';
  }
  return out;
}

std::vector<std::string> style_paths(const Style& style, const Sources& sources) {
  std::vector<std::string> paths;
  for (const StyleValue& value : style_values(style, sources)) {
    for (std::size_t dot = value.path.find('.'); dot != std::string::npos;
         dot = value.path.find('.', dot + 1)) {
      const std::string above = value.path.substr(0, dot);
      if (std::ranges::find(paths, above) == paths.end()) paths.push_back(above);
    }
    paths.push_back(value.path);
  }
  return paths;
}

}  // namespace jianli
