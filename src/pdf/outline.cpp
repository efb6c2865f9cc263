// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/outline.h"

#include <podofo/podofo-base.h>

namespace jianli {

using PoDoFo::PdfArray;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;
using PoDoFo::PdfVariant;

namespace {

PdfArray destination(const OutlineEntry& entry, const Pages& pages,
                     const std::vector<PageObjects>& page_objects) {
  PdfArray array;
  array.push_back(page_objects.at(entry.page).page->Reference());
  array.push_back(PdfName("XYZ"));
  array.push_back(PdfVariant());  // null: left edge and zoom stay as the reader has them
  array.push_back(number_of(pages.pages[entry.page].height - entry.y));
  array.push_back(PdfVariant());
  return array;
}

}  // namespace

PdfObject* add_outline(PdfObjects& file, const Pages& pages,
                       const std::vector<PageObjects>& page_objects) {
  if (pages.outline.empty()) return nullptr;
  PdfObject* root = add_dictionary(file, "Outlines");
  std::vector<PdfObject*> items;
  for (const OutlineEntry& entry : pages.outline) {
    PdfObject* item = add_dictionary(file, nullptr);
    item->GetDictionary().AddKey(PdfName("Title"), text_string(entry.title));
    item->GetDictionary().AddKey(PdfName("Parent"), root->Reference());
    item->GetDictionary().AddKey(PdfName("Dest"),
                                 destination(entry, pages, page_objects));
    items.push_back(item);
  }
  for (std::size_t i = 0; i + 1 < items.size(); ++i) {
    items[i]->GetDictionary().AddKey(PdfName("Next"), items[i + 1]->Reference());
    items[i + 1]->GetDictionary().AddKey(PdfName("Prev"), items[i]->Reference());
  }
  root->GetDictionary().AddKey(PdfName("First"), items.front()->Reference());
  root->GetDictionary().AddKey(PdfName("Last"), items.back()->Reference());
  root->GetDictionary().AddKey(PdfName("Count"),
                               number_of(static_cast<std::int64_t>(items.size())));
  return root;
}

}  // namespace jianli
