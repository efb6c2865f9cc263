// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/flow_maker.h"

namespace jianli {

namespace {

/// What stands above the em box of a block's first line in its band, and as much below
/// that of its last line; nothing if it is no text.
Length half_leading(const Block& block) {
  const auto* const paragraph = std::get_if<Paragraph>(&block.content);
  if (paragraph == nullptr) return {};
  return (paragraph->leading - size_of(*paragraph)) / 2;
}

}  // namespace

Length FlowMaker::measure_height(const std::vector<Block>& blocks, Length measure) const {
  Diagnostics unheard;
  const TypeTools quiet = tools.reporting_to(unheard);
  Flow trial_flow;
  FlowColumn trial_column;
  FlowMaker trial{document, quiet, trial_flow, trial_column};
  for (const Block& block : blocks) trial.add_block(block, {{}, measure, 0});
  return height_of(trial_column.lines, 0, trial_column.lines.size());
}

void FlowMaker::add_portrait(const Portrait& portrait, const Measure& measure) {
  // The picture stands on the page's grid as the text does: from the top of its first
  // line to the foot of its last, leading left aside.
  const bool alone = portrait.blocks.empty();
  const Length top = alone ? Length{} : half_leading(portrait.blocks.front());
  const Length foot = alone ? Length{} : half_leading(portrait.blocks.back());
  const auto width_at = [&](Length height) {
    return height.scaled(portrait.width, portrait.height);
  };
  const auto measure_beside = [&](Length height) {
    return measure.width - width_at(height) - portrait.gap;
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
  const std::size_t first = column.lines.size();
  const Measure rest{measure.x, measure_beside(height), measure.structure};
  for (const Block& block : portrait.blocks) add_block(block, rest);
  Length text = height_of(column.lines, first, column.lines.size());
  if (column.lines.size() == first || top + height > text) {
    if (column.lines.size() > first) {
      keep_pending = true;
      pending_space = {};
    }
    add_line(top + height - text, {});
    text = top + height;
  }
  FlowLine& last = column.lines.back();
  FlowImage image;
  image.image = static_cast<std::uint32_t>(flow.images.size());
  image.width = width_at(height);
  image.height = height;
  image.x = measure.x + measure.width - image.width;
  image.above = text - last.height - top;
  image.structure = add_structure(Role::figure, measure.structure, portrait.span);
  flow.structure.back().alt = portrait.alt;
  flow.images.push_back(portrait.image);
  last.image = image;
}

}  // namespace jianli
