// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/composer.h"

namespace jianli {

std::vector<Block> compose_figure(const Composer& composer, Align align, Length widest) {
  std::optional<Picture> picture = find_picture(composer);
  if (!picture) return {};
  Figure figure;
  figure.image = picture->image;
  figure.span = picture->span;
  figure.height = picture_height(composer, *picture, widest);
  figure.width = figure.height.scaled(picture->width, picture->height);
  figure.alt = std::move(picture->alt);
  figure.align = align;
  Block block;
  // The figure is a node of its own: what stands around it has no meaning.
  block.role = Role::group;
  block.span = figure.span;
  block.content = std::move(figure);
  return {std::move(block)};
}

}  // namespace jianli
