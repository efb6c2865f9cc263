// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/claim.h"

#include <algorithm>
#include <variant>

namespace jianli {
namespace {

bool has(const std::vector<FoundBreach>& breaches, Breach breach) {
  return std::ranges::any_of(
      breaches, [&](const FoundBreach& found) { return found.breach == breach; });
}

bool is_private(char16_t unit) {
  // The planes of private use lie behind these high surrogates.
  return (unit >= 0xE000 && unit <= 0xF8FF) || (unit >= 0xDB80 && unit <= 0xDBFF);
}

void add(Breach breach, Span span, std::vector<FoundBreach>& breaches) {
  if (!has(breaches, breach)) breaches.push_back({breach, span});
}

}  // namespace

std::vector<FoundBreach> find_breaches(const Pages& pages) {
  std::vector<FoundBreach> breaches;
  for (const Page& page : pages.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* const text = std::get_if<TextItem>(&item)) {
        if (std::ranges::any_of(text->text, is_private)) {
          add(Breach::private_use_character, text->span, breaches);
        }
      } else if (const auto* const image = std::get_if<ImageItem>(&item)) {
        if (pages.images[image->image]->header.color == ColorModel::cmyk) {
          add(Breach::cmyk_picture, pages.structure[image->structure].span, breaches);
        }
      }
    }
  }
  return breaches;
}

Claim choose_claim(Standard standard, const std::vector<FoundBreach>& breaches) {
  if (standard == Standard::plain) return {};
  Claim claim{standard == Standard::archive ? 2 : 3, 'A', true};
  if (has(breaches, Breach::private_use_character)) claim.level = 'U';
  if (has(breaches, Breach::cmyk_picture)) claim.part = 0;
  return claim;
}

void report_breaches(Standard standard, const std::vector<FoundBreach>& breaches,
                     Diagnostics& diagnostics) {
  if (standard == Standard::plain) return;
  for (const FoundBreach& found : breaches) {
    switch (found.breach) {
      case Breach::cmyk_picture:
        diagnostics.report(
            Rule::lower_standard, found.span,
            "the photo has the colours of a printing press (CMYK), which PDF/A does not "
            "take: the PDF conforms to PDF/UA alone",
            "save the photo in RGB");
        break;
      case Breach::private_use_character:
        diagnostics.report(
            Rule::lower_standard, found.span,
            "a character of private use has no meaning that software knows: the PDF "
            "conforms to level U of PDF/A instead of A",
            "write a character of Unicode, or draw the sign as a picture");
        break;
    }
  }
}

}  // namespace jianli
