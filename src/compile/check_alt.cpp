// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_alt.h"

#include <variant>

#include "edition/find_text.h"

namespace jianli {
namespace {

/// What people hear of the first picture on the pages; empty: there is none.
std::string heard_of_picture(const Pages& pages) {
  for (const Page& page : pages.pages) {
    for (const PageItem& item : page.items) {
      const auto* const picture = std::get_if<ImageItem>(&item);
      if (picture != nullptr) return pages.structure.at(picture->structure).alt;
    }
  }
  return {};
}

}  // namespace

void check_alt(const Edition& edition, const Pages& pages, Diagnostics& diagnostics) {
  const Property* const image = edition.basics.find("image");
  if (image == nullptr) return;
  const auto* const records = std::get_if<std::vector<Item>>(&image->content);
  if (records == nullptr || records->empty()) return;
  const RichText* const alt = find_text(records->front(), "alt");
  if (alt != nullptr && !alt->plain().empty()) return;
  const std::string heard = heard_of_picture(pages);
  if (heard.empty()) return;
  diagnostics.report(Rule::default_alt, image->span,
                     say("who cannot see the photo hears `{}`", heard),
                     "give it an `alt` that says what it shows");
}

}  // namespace jianli
