// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/stopwatch.h"
#include "layout/flow.h"

namespace jianli {
namespace {

/// Where a block stands: its left edge from the margin, its measure, its structure node.
struct Column {
  Length x;
  Length measure;
  StructureId structure = 0;
};

/// Adds blocks to the flow from top to bottom.
struct FlowMaker {
  const Document& document;
  const TypeTools& tools;
  Flow flow;
  Length pending_space;       ///< space before the next line: the largest asked for
  bool keep_pending = false;  ///< the next line belongs to the one before it
  bool break_pending = false;
  std::string outline_pending;

  void add_block(const Block& block, const Column& column);
  void add_paragraph(const Paragraph& paragraph, const Column& column);
  void add_row(const Row& row, const Column& column);
  /// Whether a paragraph has a word that is wider than a measure.
  [[nodiscard]] bool is_overfull(const Paragraph& paragraph, Length measure) const;
  void add_list_item(const ListItem& item, const Column& column);
  void check_length(const Block& bullet, std::uint32_t paragraph);
  void add_rule(const RuleLine& rule, const Column& column);
  void add_portrait(const Portrait& portrait, const Column& column);
  /// How high blocks are if they are set to a measure.
  [[nodiscard]] Length measure_height(const std::vector<Block>& blocks,
                                      Length measure) const;
  void keep_together(std::size_t begin, std::size_t end);

  StructureId add_structure(Role role, StructureId parent, Span span) {
    flow.structure.push_back({role, parent, span});
    return static_cast<StructureId>(flow.structure.size() - 1);
  }

  std::uint32_t set(const Paragraph& paragraph, Length measure) {
    flow.paragraphs.push_back(set_flow_paragraph(paragraph, measure, tools));
    return static_cast<std::uint32_t>(flow.paragraphs.size() - 1);
  }

  /// Appends a band with the space and the break rules that wait for it.
  FlowLine& add_line(Length height, Length baseline) {
    FlowLine line;
    line.space_before = pending_space;
    line.height = height;
    line.baseline = baseline;
    line.may_break_before = !keep_pending;
    line.must_break_before = break_pending;
    line.outline = std::move(outline_pending);
    pending_space = {};
    keep_pending = false;
    break_pending = false;
    outline_pending.clear();
    flow.lines.push_back(std::move(line));
    return flow.lines.back();
  }
};

/// The largest type size of a paragraph.
Length size_of(const Paragraph& paragraph) {
  Length size;
  for (const Inline& part : paragraph.inlines) size = std::max(size, part.style.size);
  return size;
}

/// Left edge of a line in its column.
Length aligned(Align align, Length measure, Length width) {
  switch (align) {
    case Align::center:
      return (measure - width) / 2;
    case Align::end:
      return measure - width;
    case Align::start:
    case Align::justify:
      break;
  }
  return {};
}

void FlowMaker::add_paragraph(const Paragraph& paragraph, const Column& column) {
  const std::uint32_t id = set(paragraph, column.measure);
  const auto& lines = flow.paragraphs[id].set.lines;
  const auto count = static_cast<std::uint32_t>(lines.size());
  const Length baseline = baseline_of(paragraph);
  for (std::uint32_t i = 0; i < count; ++i) {
    // Two lines of a paragraph stay on each side of a page break (no widows, no orphans).
    if (i == 1 || (i > 0 && i + 1 == count)) keep_pending = true;
    FlowLine& line = add_line(paragraph.leading, baseline);
    const Length x = aligned(paragraph.align, column.measure, lines[i].width);
    line.pieces.push_back({id, i, column.x + x, {}, column.structure});
  }
}

/// Width of the widest line of a paragraph.
Length widest(const FlowParagraph& paragraph) {
  Length width;
  for (const SetLine& line : paragraph.set.lines) width = std::max(width, line.width);
  return width;
}

bool FlowMaker::is_overfull(const Paragraph& paragraph, Length measure) const {
  Diagnostics unheard;
  const TypeTools quiet{tools.shaper, tools.fonts, tools.hyphenator, unheard, nullptr};
  const auto lines = set_flow_paragraph(paragraph, measure, quiet).set.lines;
  return std::any_of(lines.begin(), lines.end(),
                     [](const SetLine& line) { return line.overfull; });
}

void FlowMaker::add_row(const Row& row, const Column& column) {
  // All cells but the first at the start keep their natural width; that one takes the
  // rest.
  std::vector<std::uint32_t> ids(row.cells.size());
  Length rest = column.measure;
  std::optional<std::size_t> flexible;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (!flexible && row.cells[i].align == Align::start) {
      flexible = i;
      continue;
    }
    ids[i] = set(row.cells[i].paragraph, column.measure);
    rest -= widest(flow.paragraphs[ids[i]]) + row.gap;
  }
  // Less than a quarter of the measure is no place for a title, nor is any that is
  // narrower than one of its words: its row gets a line of its own above the others.
  const bool stacked =
      flexible &&
      (rest < column.measure / 4 ||
       (rest < column.measure / 2 && is_overfull(row.cells[*flexible].paragraph, rest)));
  if (flexible) {
    ids[*flexible] = set(row.cells[*flexible].paragraph, stacked ? column.measure : rest);
  }
  std::size_t beside = 0;  // lines of the cells that stand on the first line
  std::size_t below = 0;   // lines of those that found no room there
  Length leading;
  Length baseline;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const Paragraph& paragraph = row.cells[i].paragraph;
    const std::size_t own = flow.paragraphs[ids[i]].set.lines.size();
    std::size_t& count = stacked && i != *flexible ? below : beside;
    count = std::max(count, own);
    leading = std::max(leading, paragraph.leading);
    baseline = std::max(baseline, baseline_of(paragraph));
  }
  const std::size_t line_count = beside + below;
  // Bands first, then the pieces: a cell is read to its end before the next one, so that
  // a title of two lines is not cut by its dates; they are raised to the first line.
  const std::size_t first = flow.lines.size();
  for (std::size_t k = 0; k < line_count; ++k) {
    if (k > 0) keep_pending = true;
    add_line(leading, baseline);
  }
  Length left;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const SetParagraph& cell = flow.paragraphs[ids[i]].set;
    const Length width = widest(flow.paragraphs[ids[i]]);
    const bool is_below = stacked && i != *flexible;
    const std::size_t top = is_below ? beside : 0;
    for (std::size_t k = 0; k < cell.lines.size(); ++k) {
      Length x = aligned(row.cells[i].align, column.measure, cell.lines[k].width);
      if (row.cells[i].align == Align::start) x = left;
      const std::size_t own = top + k;
      const std::size_t band = flexible && i > *flexible && !is_below ? beside - 1 : own;
      const Length raise = leading * static_cast<std::int64_t>(band - own);
      flow.lines[first + band].pieces.push_back(
          {ids[i], static_cast<std::uint32_t>(k), column.x + x, raise, column.structure});
    }
    if (row.cells[i].align == Align::start) left += width + row.gap;
  }
}

/// Reports a bullet that a reader in a hurry skips.
void FlowMaker::check_length(const Block& bullet, std::uint32_t paragraph) {
  constexpr std::size_t kMostLines = 5;
  const std::size_t lines = flow.paragraphs[paragraph].set.lines.size();
  if (lines <= kMostLines) return;
  tools.diagnostics.report(Rule::long_bullet, bullet.span,
                           say("this bullet is {} lines long", lines),
                           say("cut it to {} lines, or split it", kMostLines));
}

void FlowMaker::add_list_item(const ListItem& item, const Column& column) {
  const std::uint32_t label = set(item.label, column.measure);
  const std::size_t first = flow.lines.size();
  const Column body{column.x + item.indent, column.measure - item.indent,
                    column.structure};
  for (const Block& block : item.body) add_block(block, body);
  if (!item.body.empty() &&
      std::holds_alternative<Paragraph>(item.body.front().content)) {
    check_length(item.body.front(), label + 1);
  }
  if (flow.lines.size() == first) {
    add_line(item.label.leading, baseline_of(item.label));
  }
  if (flow.paragraphs[label].set.lines.empty()) return;  // an empty label shows nothing
  // The label stands on the baseline of the body's first line and is read before it.
  auto& pieces = flow.lines[first].pieces;
  pieces.insert(pieces.begin(), {label, 0, column.x, {}, column.structure});
}

void FlowMaker::add_rule(const RuleLine& rule, const Column& column) {
  FlowLine& line = add_line(rule.thickness, {});
  line.rule = &rule;
  line.rule_x = column.x;
  line.rule_width = column.measure;
}

/// What stands above the em box of a block's first line in its band, and as much below
/// that of its last line; nothing if it is no text.
Length half_leading(const Block& block) {
  const auto* const paragraph = std::get_if<Paragraph>(&block.content);
  if (paragraph == nullptr) return {};
  return (paragraph->leading - size_of(*paragraph)) / 2;
}

/// Height of lines that follow each other; the space before the first is no part of it.
Length height_of(const std::vector<FlowLine>& lines, std::size_t begin) {
  Length height;
  for (std::size_t i = begin; i < lines.size(); ++i) {
    height += lines[i].height + (i > begin ? lines[i].space_before : Length{});
  }
  return height;
}

Length FlowMaker::measure_height(const std::vector<Block>& blocks, Length measure) const {
  Diagnostics unheard;
  const TypeTools quiet{tools.shaper, tools.fonts, tools.hyphenator, unheard, nullptr};
  FlowMaker trial{document, quiet, {}, {}, false, false, {}};
  for (const Block& block : blocks) trial.add_block(block, {{}, measure, 0});
  return height_of(trial.flow.lines, 0);
}

void FlowMaker::add_portrait(const Portrait& portrait, const Column& column) {
  // The picture stands on the page's grid as the text does: from the top of its first
  // line to the foot of its last, leading left aside.
  const bool alone = portrait.blocks.empty();
  const Length top = alone ? Length{} : half_leading(portrait.blocks.front());
  const Length foot = alone ? Length{} : half_leading(portrait.blocks.back());
  const auto width_at = [&](Length height) {
    return height.scaled(portrait.width, portrait.height);
  };
  const auto measure_beside = [&](Length height) {
    return column.measure - width_at(height) - portrait.gap;
  };
  // The higher the picture, the narrower and so the higher the text: it grows until the
  // text is no higher any more.
  Length height = portrait.least_height;
  for (int attempt = 0; attempt < 3; ++attempt) {
    const Length text = measure_height(portrait.blocks, measure_beside(height));
    const Length wanted = std::min(text - top - foot, portrait.greatest_height);
    if (wanted <= height) break;
    height = wanted;
  }
  const std::size_t first = flow.lines.size();
  const Column rest{column.x, measure_beside(height), column.structure};
  for (const Block& block : portrait.blocks) add_block(block, rest);
  Length text = height_of(flow.lines, first);
  if (flow.lines.size() == first || top + height > text) {
    if (flow.lines.size() > first) {
      keep_pending = true;
      pending_space = {};
    }
    add_line(top + height - text, {});
    text = top + height;
  }
  FlowLine& last = flow.lines.back();
  FlowImage image;
  image.image = static_cast<std::uint32_t>(flow.images.size());
  image.width = width_at(height);
  image.height = height;
  image.x = column.x + column.measure - image.width;
  image.above = text - last.height - top;
  image.structure = add_structure(Role::figure, column.structure, portrait.span);
  flow.structure.back().alt = portrait.alt;
  flow.images.push_back(portrait.image);
  last.image = image;
}

/// Forbids breaks inside lines `[begin, end)` if they fit on one page.
void FlowMaker::keep_together(std::size_t begin, std::size_t end) {
  Length height;
  for (std::size_t i = begin; i < end; ++i) {
    height += flow.lines[i].height + (i > begin ? flow.lines[i].space_before : Length{});
  }
  const PageGeometry& page = document.page;
  if (height > page.height - page.top - page.bottom) return;
  for (std::size_t i = begin + 1; i < end; ++i) flow.lines[i].may_break_before = false;
}

void FlowMaker::add_block(const Block& block, const Column& column) {
  pending_space = std::max(pending_space, block.space_before);
  break_pending = break_pending || block.break_before;
  Column inside = column;
  inside.structure = add_structure(block.role, column.structure, block.span);
  const std::size_t first = flow.lines.size();
  if (const auto* group = std::get_if<Group>(&block.content)) {
    if (!group->outline.empty()) outline_pending = group->outline;
    for (const Block& child : group->blocks) add_block(child, inside);
  } else if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
    add_paragraph(*paragraph, inside);
  } else if (const auto* row = std::get_if<Row>(&block.content)) {
    add_row(*row, inside);
  } else if (const auto* item = std::get_if<ListItem>(&block.content)) {
    add_list_item(*item, inside);
  } else if (const auto* rule = std::get_if<RuleLine>(&block.content)) {
    add_rule(*rule, inside);
  } else if (const auto* portrait = std::get_if<Portrait>(&block.content)) {
    add_portrait(*portrait, inside);
  }
  if (block.keep_together) keep_together(first, flow.lines.size());
  if (block.keep_with_next && flow.lines.size() > first) keep_pending = true;
  pending_space = std::max(pending_space, block.space_after);
}

}  // namespace

Length baseline_of(const Paragraph& paragraph) {
  const Length size = size_of(paragraph);
  return (paragraph.leading - size) / 2 + size.scaled(88, 100);
}

FlowParagraph set_flow_paragraph(const Paragraph& paragraph, Length measure,
                                 const TypeTools& tools) {
  FlowParagraph result;
  {
    const Stopwatch watch(counter(tools.timings, &LayoutTimings::shape));
    result.shaped = tools.shaper.shape(paragraph, tools.diagnostics);
  }
  {
    const Stopwatch watch(counter(tools.timings, &LayoutTimings::break_lines));
    const bool justify =
        paragraph.align == Align::justify && measure >= paragraph.justify_from;
    result.set = set_paragraph(result.shaped, measure,
                               justify ? LineFill::justified : LineFill::ragged,
                               tools.fonts, &tools.hyphenator);
  }
  // Finding a place is a walk along the text: the first few lines tell what is wrong.
  constexpr int kMostReports = 10;
  int reports = 0;
  for (const SetLine& line : result.set.lines) {
    if (!line.overfull || line.glyph_begin == line.glyph_end) continue;
    if (++reports > kMostReports) break;
    const std::uint32_t from = result.shaped.glyphs[line.glyph_begin].text_begin;
    const std::uint32_t to = result.shaped.glyphs[line.glyph_end - 1].text_end;
    tools.diagnostics.report(Rule::overfull_line,
                             place_of(result.shaped, from, std::max(from, to)),
                             say("a line is {} pt wider than its measure of {} pt",
                                 to_string(line.width - measure), to_string(measure)),
                             "add a space or a hyphen where the text may be broken");
  }
  return result;
}

Flow make_flow(const Document& document, const TypeTools& tools) {
  FlowMaker maker{document, tools, {}, {}, false, false, {}};
  const PageGeometry& page = document.page;
  maker.add_structure(Role::document, 0, {});
  const Column column{{}, page.width - page.left - page.right, 0};
  for (const Block& block : document.blocks) maker.add_block(block, column);
  make_room_for_formulas(maker.flow);
  return std::move(maker.flow);
}

}  // namespace jianli
