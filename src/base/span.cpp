// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/span.h"

#include <algorithm>

#include "base/utf8.h"

namespace jianli {

Span Span::part(std::size_t from, std::size_t to) const {
  const std::size_t first = std::min<std::size_t>(from, size());
  const std::size_t last = std::clamp<std::size_t>(to, first, size());
  return {source, begin + static_cast<std::uint32_t>(first),
          begin + static_cast<std::uint32_t>(last)};
}

SourceId Sources::add(std::string name, std::string text) {
  files.push_back({std::move(name), std::move(text)});
  return static_cast<SourceId>(files.size() - 1);
}

std::string_view Sources::text(Span span) const {
  if (!has(span.source)) return {};
  const std::string_view all = (*this)[span.source].text;
  const std::size_t begin = std::min<std::size_t>(span.begin, all.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, all.size());
  return all.substr(begin, end - begin);
}

LineColumn line_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto newlines = std::count(before.begin(), before.end(), '\n');
  const std::size_t last_newline = before.rfind('\n');
  const std::string_view line =
      last_newline == std::string_view::npos ? before : before.substr(last_newline + 1);
  return {static_cast<std::uint32_t>(newlines) + 1,
          static_cast<std::uint32_t>(count_characters(line)) + 1};
}

}  // namespace jianli
