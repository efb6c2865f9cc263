// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/text_sink.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace jianli {
namespace {

/// More text than any document of people has.
constexpr std::size_t kMostText = std::size_t{64} << 20U;

// In sizes: how far apart words stand at least, how far off the line the next one is, and
// how far back a glyph may go that still belongs to the word (kerning, accents).
constexpr double kWordGap = 0.18, kNewLine = 0.5, kStepBack = 0.6;

bool ends_in_blank(std::string_view text) {
  return text.empty() || text.back() == ' ' || text.back() == '\n';
}

/// Whether a text ends or begins with a character that stands beside others without a
/// space.
bool is_unspaced(char32_t c) { return is_cjk(c); }

char32_t last_character(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && (static_cast<unsigned char>(text[--begin]) & 0xC0U) == 0x80U) {
  }
  return text.empty() ? U' ' : next_character(text, begin);
}

char32_t first_character(std::string_view text) {
  std::size_t offset = 0;
  return text.empty() ? U' ' : next_character(text, offset);
}

}  // namespace

TextSink::TextSink(std::uint32_t page, std::vector<ContentArea>& areas,
                   Contents& contents)
    : areas_(areas),
      contents_(contents),
      marks_{OpenMark{{page, 0, -1}, false, false, {}}} {}

void TextSink::open(OpenMark mark, const std::optional<std::string>& replacement) {
  marks_.push_back(std::move(mark));
  if (!replacement || marks_.back().replaced) return;
  add(*replacement);
  marks_.back().replaced = true;
}

void TextSink::close() {
  if (marks_.size() > 1) marks_.pop_back();
}

void TextSink::close_to(std::size_t depth) {
  while (marks_.size() > depth) close();
}

void TextSink::show(const ReadGlyph& glyph, ContentPoint begin, ContentPoint end,
                    double size) {
  const bool unknown = glyph.text.empty();
  const std::string_view text = unknown ? std::string_view("\xEF\xBF\xBD") : glyph.text;
  const ContentPoint middle{(begin.x + end.x) / 2, (begin.y + end.y) / 2 + 0.3 * size};
  for (ContentArea& area : areas_) {
    const Length x = rounded_length(middle.x), y = rounded_length(middle.y);
    if (x < area.left || x > area.right || y < area.bottom || y > area.top) continue;
    area.text += text;
  }
  if (contents_.gaps == GapReading::told) add_gap(begin, size, text);
  add(text);
  const double length = std::hypot(end.x - begin.x, end.y - begin.y);
  if (length > 0) direction_ = {(end.x - begin.x) / length, (end.y - begin.y) / length};
  pen_ = end;
}

void TextSink::add(std::string_view text) {
  const OpenMark& mark = marks_.back();
  if (mark.replaced || text.empty()) return;
  if (text.size() > kMostText - std::min(kMostText, contents_.bytes)) {
    contents_.too_large = true;
    return;
  }
  contents_.bytes += text.size();
  auto& runs = contents_.runs;
  if (runs.empty() || runs.back().mark != mark.mark ||
      runs.back().artifact != mark.artifact || runs.back().language != mark.language) {
    runs.push_back({mark.mark, mark.artifact, {}, mark.language});
  }
  runs.back().text += text;
}

void TextSink::add_gap(ContentPoint begin, double size, std::string_view text) {
  if (!pen_ || contents_.runs.empty()) return;
  const bool artifact = marks_.back().artifact;
  const auto& runs = contents_.runs;
  if (runs.back().artifact != artifact) {
    // What an artifact parts are no neighbours.
    const auto last =
        std::find_if(runs.rbegin(), runs.rend(), [&](const ContentRun& run) {
          return run.artifact == artifact && run.mark.page == marks_.back().mark.page;
        });
    if (last != runs.rend() && !ends_in_blank(last->text)) add("\n");
    return;
  }
  const std::string& before = runs.back().text;
  if (ends_in_blank(before)) return;
  const double x = begin.x - pen_->x, y = begin.y - pen_->y;
  const double along = x * direction_.x + y * direction_.y;
  const double across = std::abs(x * direction_.y - y * direction_.x);
  if (across > kNewLine * size) {
    add("\n");
    return;
  }
  const bool apart = along > kWordGap * size || along < -kStepBack * size;
  if (!apart || first_character(text) == U' ') return;
  // Between Chinese characters, and them and others, a gap is no space.
  const bool unspaced =
      is_unspaced(last_character(before)) || is_unspaced(first_character(text));
  if (!unspaced || along > 1.2 * size || along < 0) add(" ");
}

}  // namespace jianli
