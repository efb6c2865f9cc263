// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/hyphenate.h"

namespace jianli {

struct Hyphenator::Patterns {
  std::vector<std::filesystem::path> folders;
};

Hyphenator::Hyphenator(std::vector<std::filesystem::path> folders)
    : patterns_(std::make_unique<Patterns>(Patterns{std::move(folders)})) {}
Hyphenator::~Hyphenator() = default;

void Hyphenator::add_hyphens(const ShapedParagraph& /*paragraph*/,
                             std::vector<BreakKind>& /*breaks*/) {}

}  // namespace jianli
