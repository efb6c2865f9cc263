// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/stopwatch.h"
#include "layout/flow_maker.h"
#include "layout/label_raise.h"

namespace jianli {

Length size_of(const Paragraph& paragraph) {
  Length size;
  for (const Inline& part : paragraph.inlines) size = std::max(size, part.style.size);
  return size;
}

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

void FlowMaker::add_paragraph(const Paragraph& paragraph, const Measure& measure) {
  const std::uint32_t id = set(paragraph, measure.width);
  const auto& lines = flow.paragraphs[id].set.lines;
  const auto count = static_cast<std::uint32_t>(lines.size());
  const Length baseline = baseline_of(paragraph);
  for (std::uint32_t i = 0; i < count; ++i) {
    // Two lines of a paragraph stay on each side of a page break (no widows, no orphans).
    if (i == 1 || (i > 0 && i + 1 == count)) keep_pending = true;
    FlowLine& line = add_line(paragraph.leading, baseline);
    const Length x = aligned(paragraph.align, measure.width, lines[i].width);
    line.pieces.push_back({id, i, measure.x + x, {}, measure.structure});
  }
}

/// Reports a bullet that a reader in a hurry skips. In a narrow column many lines say
/// little.
void FlowMaker::check_length(const Block& bullet, std::uint32_t paragraph,
                             Length measure) {
  constexpr std::size_t kMostLines = 5;
  constexpr std::int64_t kFewestEm = 24;
  const auto& inlines = flow.paragraphs[paragraph].shaped->paragraph->inlines;
  if (!inlines.empty() && measure < inlines.front().style.size * kFewestEm) return;
  const std::size_t lines = flow.paragraphs[paragraph].set.lines.size();
  if (lines <= kMostLines) return;
  tools.diagnostics.report(Rule::long_bullet, bullet.span,
                           say("this bullet is {} lines long", lines),
                           say("cut it to {} lines, or split it", kMostLines));
}

void FlowMaker::add_list_item(const ListItem& item, const Measure& measure) {
  const std::uint32_t label = set(item.label, measure.width);
  const std::size_t first = column.lines.size();
  StructureId label_structure = measure.structure;
  Measure body{measure.x + item.indent, measure.width - item.indent, measure.structure};
  const StructureNode node = flow.structure[measure.structure];
  // What hangs behind an icon is a paragraph.
  if (node.role == Role::list_item) {
    label_structure = add_structure(Role::label, measure.structure, node.span);
    body.structure = add_structure(Role::list_body, measure.structure, node.span);
  }
  for (const Block& block : item.body) add_block(block, body);
  if (!item.body.empty() &&
      std::holds_alternative<Paragraph>(item.body.front().content)) {
    check_length(item.body.front(), label + 1, body.width);
  }
  if (column.lines.size() == first) {
    add_line(item.label.leading, baseline_of(item.label));
  }
  if (flow.paragraphs[label].set.lines.empty()) return;  // an empty label shows nothing
  // The label stands at the body's first line and is read before it.
  auto& pieces = column.lines[first].pieces;
  const Length raise =
      pieces.empty()
          ? Length{}
          : label_raise(flow.paragraphs[label], flow.paragraphs[pieces.front().paragraph],
                        tools.fonts);
  pieces.insert(pieces.begin(), {label, 0, measure.x, raise, label_structure});
}

Length height_of(const std::vector<FlowLine>& lines, std::size_t begin, std::size_t end) {
  Length height;
  for (std::size_t i = begin; i < end; ++i) {
    height += lines[i].height + (i > begin ? lines[i].space_before : Length{});
  }
  return height;
}

StructureId FlowMaker::add_structure(Role role, StructureId parent, Span span) {
  flow.structure.push_back({role, parent, span});
  return static_cast<StructureId>(flow.structure.size() - 1);
}

std::uint32_t FlowMaker::set(const Paragraph& paragraph, Length measure) {
  flow.paragraphs.push_back(
      set_flow_paragraph(tools.shaped.paragraphs[paragraph.number], measure, tools));
  return static_cast<std::uint32_t>(flow.paragraphs.size() - 1);
}

FlowLine& FlowMaker::add_line(Length height, Length baseline) {
  FlowLine line;
  line.space_before = pending_space;
  line.height = height;
  line.baseline = baseline;
  line.may_break_before = !keep_pending;
  line.must_break_before = break_pending;
  line.outline = std::move(outline_pending);
  line.region = region;
  line.frame_room = frame_room;
  line.fill = fill_pending;
  fill_pending = 0;
  pending_space = {};
  keep_pending = false;
  break_pending = false;
  outline_pending.clear();
  column.lines.push_back(std::move(line));
  return column.lines.back();
}

void FlowMaker::add_rule(const RuleLine& rule, const Measure& measure) {
  FlowLine& line = add_line(rule.thickness, {});
  line.rule = &rule;
  line.rule_x = measure.x;
  line.rule_width = measure.width;
}

Length FlowMaker::page_room() const {
  return text_height(document.page) - frame_room * 2;
}

/// Forbids breaks inside lines `[begin, end)` if they fit on one page.
void FlowMaker::keep_together(std::size_t begin, std::size_t end) {
  if (height_of(column.lines, begin, end) > page_room()) return;
  for (std::size_t i = begin + 1; i < end; ++i) column.lines[i].may_break_before = false;
}

void FlowMaker::add_block(const Block& block, const Measure& measure) {
  pending_space = std::max(pending_space, block.space_before);
  break_pending = break_pending || block.break_before;
  if (block.takes_fill) fill_pending = block.role == Role::section ? 2 : 1;
  Measure inside = measure;
  inside.structure = add_structure(block.role, measure.structure, block.span);
  const std::size_t first = column.lines.size();
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
  } else if (const auto* figure = std::get_if<Figure>(&block.content)) {
    add_figure(*figure, inside);
  } else if (const auto* table = std::get_if<Table>(&block.content)) {
    add_table(*table, inside);
  }
  if (block.keep_together) keep_together(first, column.lines.size());
  if (block.keep_with_next && column.lines.size() > first) keep_pending = true;
  pending_space = std::max(pending_space, block.space_after);
  if (block.drop || block.role == Role::section) {
    const DropRank* const rank = block.drop ? &*block.drop : nullptr;
    column.parts.push_back({rank, &block, nullptr, first, column.lines.size()});
  }
}

Length baseline_of(const Paragraph& paragraph) {
  const Length size = size_of(paragraph);
  return (paragraph.leading - size) / 2 + size.scaled(88, 100);
}

namespace {

/// Reports lines that are wider than their measure.
void report_overfull(const ShapedParagraph& shaped, const SetParagraph& set,
                     Length measure, const TypeTools& tools) {
  // Finding a place is a walk along the text: the first few lines tell what is wrong.
  constexpr int kMostReports = 10;
  int reports = 0;
  for (const SetLine& line : set.lines) {
    if (!line.overfull || line.glyph_begin == line.glyph_end) continue;
    if (++reports > kMostReports) break;
    const std::uint32_t from = shaped.glyphs[line.glyph_begin].text_begin;
    const std::uint32_t to = shaped.glyphs[line.glyph_end - 1].text_end;
    tools.diagnostics.report(Rule::overfull_line,
                             place_of(shaped, from, std::max(from, to)),
                             say("a line is {} pt wider than its measure of {} pt",
                                 to_string(line.width - measure), to_string(measure)),
                             "add a space or a hyphen where the text may be broken");
  }
}

}  // namespace

FlowParagraph set_flow_paragraph(const ShapedParagraph& shaped, Length measure,
                                 const TypeTools& tools) {
  const Paragraph& paragraph = *shaped.paragraph;
  FlowParagraph result{&shaped, {}};
  const bool justify =
      paragraph.align == Align::justify && measure >= paragraph.justify_from;
  const LineFill fill = justify ? LineFill::justified : LineFill::ragged;
  const auto set = [&](WideWord wide_word) {
    const Stopwatch watch(counter(tools.timings, &LayoutTimings::break_lines));
    result.set =
        set_paragraph(shaped, measure, fill, tools.fonts, &tools.hyphenator, wide_word);
  };
  set(WideWord::sticks_out);
  const bool overfull = std::any_of(result.set.lines.begin(), result.set.lines.end(),
                                    [](const SetLine& line) { return line.overfull; });
  if (!overfull) return result;
  report_overfull(shaped, result.set, measure, tools);
  // The user is told, but nothing may stand outside its column.
  set(WideWord::is_torn);
  return result;
}

Flow make_flow(const Document& document, const TypeTools& tools) {
  Flow flow;
  flow.columns.resize(document.columns.size());
  std::vector<FlowMaker> makers;
  for (FlowColumn& column : flow.columns) {
    makers.push_back({document, tools, flow, column});
  }
  flow.structure.push_back({Role::document, 0, {}});
  for (std::uint32_t i = 0; i < document.regions.size(); ++i) {
    const Region& region = document.regions[i];
    FlowMaker& maker = makers[region.column];
    maker.region = i;
    const Measure measure{{}, document.columns[region.column].width, 0};
    for (const Block& block : region.blocks) maker.add_block(block, measure);
  }
  for (FlowColumn& column : flow.columns) {
    make_room_for_formulas(flow, column);
    if (document.grid) align_to_grid(*document.grid, column);
  }
  return flow;
}

}  // namespace jianli
