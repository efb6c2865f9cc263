// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/report_excess.h"

#include <algorithm>
#include <vector>

#include "base/language.h"
#include "fit/drop_blocks.h"
#include "layout/flow.h"

namespace jianli {
namespace {

/// By how much the text from the top of the last page allowed is higher than that page.
Length excess_of(const FlowColumn& column, const std::vector<PageBreak>& breaks,
                 std::size_t pages, Length height) {
  if (breaks.size() <= pages) return {};
  const PageBreak rest{breaks[pages - 1].begin, column.lines.size()};
  const std::vector<Length> tops = line_tops(column, rest, {});
  return tops.back() + column.lines.back().height - height;
}

/// An entry and the lines of text it takes.
struct EntryLength {
  const Block* block = nullptr;
  std::int64_t lines = 0;
};

bool is_entry(const FlowPart& part) {
  return part.rank != nullptr && part.block != nullptr && !is_bullet(*part.block);
}

/// Entries of a layout, those that are part of others not counted.
std::vector<EntryLength> find_entries(const Layout& layout) {
  std::vector<EntryLength> entries;
  for (const FlowColumn& column : layout.flow->columns) {
    const auto& parts = column.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const FlowPart& part = parts[i];
      if (!is_entry(part)) continue;
      // The outer parts follow the inner.
      const bool inner = std::any_of(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     parts.end(), [&](const FlowPart& other) {
                                       return is_entry(other) && !other.shares_lines &&
                                              other.begin <= part.begin &&
                                              part.end <= other.end;
                                     });
      if (inner) continue;
      EntryLength entry{part.block, 0};
      for (std::size_t line = part.begin; line < part.end; ++line) {
        entry.lines += column.lines[line].pieces.empty() ? 0 : 1;
      }
      entries.push_back(entry);
    }
  }
  return entries;
}

/// Notes on the longest entries, where most can be cut.
std::vector<Note> name_longest(const Layout& layout) {
  constexpr std::size_t kMostEntries = 3;
  std::vector<EntryLength> entries = find_entries(layout);
  std::stable_sort(
      entries.begin(), entries.end(),
      [](const EntryLength& a, const EntryLength& b) { return a.lines > b.lines; });
  if (entries.size() > kMostEntries) entries.resize(kMostEntries);
  std::vector<Note> notes;
  for (const EntryLength& entry : entries) {
    notes.push_back(
        {say("`{}` takes {}", first_words(*entry.block), lines_in_words(entry.lines)),
         entry.block->span});
  }
  return notes;
}

Message hint_of(SizeBound bound, std::int64_t lines) {
  const Message words = lines_in_words(lines);
  switch (bound) {
    case SizeBound::least_size:
      return say("cut {}, allow more pages, or lower `fit.minSize`", words);
    case SizeBound::one_size:
      return say("cut {}, allow more pages, or give `tokens.sizes.body` a tight end, too",
                 words);
    case SizeBound::tight_end:
      break;
  }
  return say("cut {}, or allow more pages", words);
}

}  // namespace

std::size_t forced_pages(const Layout& layout) {
  std::size_t most = 1;
  for (const FlowColumn& column : layout.flow->columns) {
    std::size_t pages = 1;
    for (std::size_t i = 1; i < column.lines.size(); ++i) {
      pages += column.lines[i].must_break_before ? 1 : 0;
    }
    most = std::max(most, pages);
  }
  return most;
}

Message edition_in_words(const std::string& locale, const std::string& variant) {
  const std::string_view tag = usual_tag(locale);
  return variant.empty() ? say("`{}`", tag) : say("`{}` of `{}`", tag, variant);
}

Message pages_in_words(std::int64_t pages) {
  return pages == 1 ? Message("1 page") : say("{} pages", pages);
}

Message lines_in_words(std::int64_t lines) {
  return lines == 1 ? Message("1 line") : say("{} lines", lines);
}

void report_excess(const Excess& excess, Diagnostics& diagnostics) {
  const Length height = text_height(excess.document.page);
  const auto pages = static_cast<std::size_t>(excess.fit.pages.value);
  const std::size_t forced = forced_pages(excess.layout);
  Length most;
  for (std::size_t c = 0; c < excess.layout.breaks.size(); ++c) {
    const FlowColumn& column = excess.layout.flow->columns[c];
    most = std::max(most, excess_of(column, excess.layout.breaks[c], pages, height));
  }
  const Message edition = edition_in_words(excess.locale, excess.variant);
  Diagnostic finding;
  finding.rule = Rule::does_not_fit;
  finding.span = excess.fit.pages.origin;
  if (forced > pages) {
    finding.message =
        say("the edition {} does not fit {}: `break: before` makes {} of it", edition,
            pages_in_words(excess.fit.pages.value), forced);
    finding.hint = say("write {}, or remove a break", forced);
    return diagnostics.add(std::move(finding));
  }
  // What is pushed to the next page as a whole may be too long by less than a line.
  const std::int64_t lines = std::max<std::int64_t>(
      (most.units + excess.leading.units - 1) / excess.leading.units, 1);
  if (excess.kind == DocumentKind::letter) {
    finding.message =
        say("the letter in {} does not fit a page: at its tightest it is {} too long",
            edition, lines_in_words(lines));
    finding.hint = say("cut {}", lines_in_words(lines));
    return diagnostics.add(std::move(finding));
  }
  finding.message =
      say("the edition {} does not fit {}: at its tightest it is {} too long", edition,
          pages_in_words(excess.fit.pages.value), lines_in_words(lines));
  finding.hint = hint_of(excess.bound, lines);
  finding.notes = name_longest(excess.layout);
  diagnostics.add(std::move(finding));
}

}  // namespace jianli
