// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "layout/flow_maker.h"

namespace jianli {
namespace {

/// What the placeholders of a pattern stand for on a page.
struct RunningWords {
  std::string page, pages, name;
};

/// The text of a pattern, in one pass: what is put in is not looked at again.
std::string fill_pattern(std::string_view pattern, const RunningWords& words) {
  const std::pair<std::string_view, const std::string&> values[] = {
      {"{page}", words.page}, {"{pages}", words.pages}, {"{name}", words.name}};
  std::string text;
  while (!pattern.empty()) {
    std::size_t taken = 1;
    for (const auto& [name, value] : values) {
      if (!pattern.starts_with(name)) continue;
      text += value;
      taken = name.size();
    }
    if (taken == 1) text += pattern.front();
    pattern.remove_prefix(taken);
  }
  return text;
}

/// The first `count` characters of a name and an ellipsis.
std::string shorten(const std::string& name, std::size_t count) {
  std::size_t offset = 0;
  for (std::size_t i = 0; i < count && offset < name.size(); ++i) {
    next_character(name, offset);
  }
  std::string start = name.substr(0, offset);
  while (start.ends_with(' ')) start.pop_back();
  return start + "…";
}

/// Sets running lines one after the other.
struct RunningSetter {
  const Document& document;
  const TypeTools& tools;
  Shaper shaper;
  Paragraph paragraph = {};
  ShapedParagraph shaped = {};

  [[nodiscard]] Length room() const {
    const PageGeometry& page = document.page;
    return page.width - page.left - page.right;
  }

  /// The line in the room between the margins; valid until the next is set.
  FlowParagraph set(const RunningLine& line, const RunningWords& words,
                    Diagnostics& diagnostics) {
    paragraph.language = line.language;
    paragraph.typography = line.typography;
    paragraph.inlines.assign(1, {});
    Inline& text = paragraph.inlines.front();
    text.text = fill_pattern(line.pattern, words);
    text.style = line.style;
    text.language = line.language;
    text.span = line.span;
    shaped = shaper.shape(paragraph, diagnostics);
    Diagnostics unheard;
    return set_flow_paragraph(shaped, room(), tools.reporting_to(unheard));
  }

  static bool fits(const FlowParagraph& set) {
    return set.set.lines.size() < 2 &&
           (set.set.lines.empty() || !set.set.lines.front().overfull);
  }

  /// The most characters of the name that the line has room for.
  std::size_t count_fitting(const RunningLine& line, RunningWords words) {
    Diagnostics unheard;
    const std::string name = words.name;
    std::size_t least = 0, greatest = count_characters(name);
    while (least < greatest) {
      const std::size_t middle = (least + greatest + 1) / 2;
      words.name = shorten(name, middle);
      if (fits(set(line, words, unheard))) {
        least = middle;
      } else {
        greatest = middle - 1;
      }
    }
    return least;
  }

  FlowParagraph set_in_room(const RunningLine& line, RunningWords words) {
    FlowParagraph made = set(line, words, tools.diagnostics);
    if (fits(made)) return made;
    words.name = shorten(words.name, count_fitting(line, words));
    Diagnostics unheard;
    made = set(line, words, unheard);
    if (!fits(made)) {
      tools.diagnostics.report(
          Rule::overfull_line, line.span,
          say("the running line `{}` is wider than the text", line.pattern),
          "shorten it: only its beginning is printed");
    }
    return made;
  }

  void place(const RunningLine& line, const RunningWords& words, StructureId structure,
             Page& page) {
    const FlowParagraph made = set_in_room(line, words);
    if (made.set.lines.empty()) return;
    const Length x = aligned(line.align, room(), made.set.lines.front().width);
    place_line(made, 0, document.page.left + x, line.baseline, structure, tools.fonts,
               page);
  }
};

/// Whether a line stands on a page, counted from 1. “Page 1 of 1” says nothing.
bool stands_on(const RunningLine& line, std::size_t page, std::size_t pages) {
  if (pages == 1 && line.pattern.find("{pages}") != std::string::npos) return false;
  return line.from_page <= page;
}

/// Whether a document of so many pages shows any of its running lines.
bool has_running_lines(const Document& document, std::size_t pages) {
  return std::any_of(
      document.running.begin(), document.running.end(),
      [&](const RunningLine& line) { return stands_on(line, pages, pages); });
}

}  // namespace

void place_running_lines(const Document& document, const TypeTools& tools, Pages& pages) {
  if (!has_running_lines(document, pages.pages.size())) return;
  pages.structure.push_back({Role::artifact, 0, {}});
  const auto artifact = static_cast<StructureId>(pages.structure.size() - 1);
  RunningSetter setter{document, tools, Shaper(tools.fonts)};
  const std::size_t count = pages.pages.size();
  RunningWords words{{}, std::to_string(count), document.author};
  for (std::size_t page = 1; page <= count; ++page) {
    words.page = std::to_string(page);
    for (const RunningLine& line : document.running) {
      if (!stands_on(line, page, count)) continue;
      setter.place(line, words, artifact, pages.pages[page - 1]);
    }
  }
}

}  // namespace jianli
