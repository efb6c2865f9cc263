// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/flow_maker.h"

namespace jianli {

void FlowMaker::add_figure(const Figure& figure, const Measure& measure) {
  Length width = figure.width;
  Length height = figure.height;
  if (width > measure.width) {
    height = height.scaled(measure.width.units, width.units);
    width = measure.width;
  }
  FlowImage image;
  image.image = static_cast<std::uint32_t>(flow.images.size());
  image.width = width;
  image.height = height;
  image.x = measure.x + aligned(figure.align, measure.width, width);
  image.structure = add_structure(Role::figure, measure.structure, figure.span);
  flow.structure.back().alt = figure.alt;
  flow.images.push_back(figure.image);
  add_line(height, {}).image = image;
}

}  // namespace jianli
