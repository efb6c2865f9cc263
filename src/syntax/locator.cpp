// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/locator.h"

#include <algorithm>

namespace jianli {
namespace {

ScalarStyle style_of(const Node& scalar, std::string_view text) {
  if (!scalar.quoted) return ScalarStyle::plain;
  const char before = scalar.span.begin > 0 ? text[scalar.span.begin - 1] : '\n';
  if (before == '"') return ScalarStyle::double_quoted;
  if (before == '\'') return ScalarStyle::single_quoted;
  return ScalarStyle::block;
}

}  // namespace

Locator::Locator(const Node& scalar, const Sources& sources) : scalar_(scalar) {
  const Span span = scalar.span;
  if (!span.known() || !sources.has(span.source)) return;
  text_ = sources[span.source].text;
  exact_ = sources.text(span) == scalar.value;
}

Span Locator::locate(std::size_t begin, std::size_t end) {
  const Span span = scalar_.span;
  if (text_.empty()) return span;
  begin = std::min(begin, scalar_.value.size());
  end = std::clamp(end, begin, scalar_.value.size());
  if (exact_) return span.part(begin, end);
  if (!walk_ || begin < unit_value_) restart();
  // Line breaks before a block's first line have no bytes of the content.
  if (end <= lead_ && lead_ > 0) return span_of(span.begin, span.begin);
  std::optional<std::size_t> first;
  do {
    if (value_ == unit_value_) continue;
    if (!first && value_ > begin) first = unit_source_;
    if (first && begin == end) return span_of(*first, *first);
    if (value_ >= end && end > begin) return span_of(*first, source_);
  } while (step());
  // What the walk never reaches, such as the last break of a block, lies at the span's
  // end.
  return span_of(first.value_or(span.end), span.end);
}

void Locator::restart() {
  const Span span = scalar_.span;
  walk_.emplace(text_, span.begin, span.end, style_of(scalar_, text_), scalar_.value);
  ended_ = false;
  lead_ = walk_->value;
  unit_source_ = source_ = span.begin;
  unit_value_ = value_ = lead_;
}

bool Locator::step() {
  if (ended_) return false;
  ended_ = !walk_->step();
  if (ended_) return false;
  unit_source_ = walk_->unit_source;
  unit_value_ = walk_->unit_value;
  source_ = walk_->source;
  value_ = walk_->value;
  return true;
}

Span Locator::span_of(std::size_t begin, std::size_t end) const {
  return {scalar_.span.source, static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(end)};
}

Span locate(const Node& scalar, std::size_t begin, std::size_t end,
            const Sources& sources) {
  return Locator(scalar, sources).locate(begin, end);
}

}  // namespace jianli
