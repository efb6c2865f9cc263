// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/utf8.h"
#include "compose/walk_paragraphs.h"
#include "layout/lay_out.h"
#include "unit/text/text_fixture.h"

namespace jianli {

/// A document of 300 × 100 pt with margins of 10 pt, so that a page holds five lines of
/// the test paragraphs' 15 pt and the measure is 280 pt.
inline Document test_document(std::vector<Block> blocks) {
  Document document;
  document.title = "Test";
  document.author = "张三";
  document.language = "zh-Hans";
  document.page = {Length::points(300), Length::points(100), Length::points(10),
                   Length::points(10),  Length::points(10),  Length::points(10)};
  document.fonts = {{"body", {"Inter"}, {"Noto Sans CJK"}}};
  document.columns = {{Length::points(10), Length::points(280)}};
  document.regions = {{0, std::move(blocks)}};
  return document;
}

inline Block paragraph_block(std::string text) {
  Block block;
  block.content = test_paragraph(std::move(text));
  return block;
}

/// A paragraph of `count` forced lines.
inline Block lines_block(int count, const std::string& text = "行") {
  std::string lines = text;
  for (int i = 1; i < count; ++i) lines += "\u2028" + text;
  return paragraph_block(lines);
}

inline Pages lay_out_test(Document document) {
  number_paragraphs(document);
  Diagnostics diagnostics;
  Hyphenator hyphenator({});
  return lay_out(document, test_fonts(), hyphenator, diagnostics);
}

/// What an item says, without the space that stands behind a line where words part.
inline std::string words_of(const TextItem& item) {
  std::string text = to_utf8(item.text);
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

/// The text items of a page, one line each: `x,baseline text`.
inline std::string texts(const Page& page) {
  std::string out;
  for (const PageItem& item : page.items) {
    if (const auto* text = std::get_if<TextItem>(&item)) {
      out += to_string(text->x) + "," + to_string(text->baseline) + " " +
             words_of(*text) + "\n";
    }
  }
  return out;
}

/// Number of distinct baselines of each page.
inline std::vector<int> lines_per_page(const Pages& pages) {
  std::vector<int> counts;
  for (const Page& page : pages.pages) {
    int count = 0;
    Length last = Length::points(-1);
    for (const PageItem& item : page.items) {
      const auto* text = std::get_if<TextItem>(&item);
      if (text != nullptr && text->baseline != last) {
        last = text->baseline;
        ++count;
      }
    }
    counts.push_back(count);
  }
  return counts;
}

}  // namespace jianli
