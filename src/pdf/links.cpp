// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/links.h"

#include <podofo/podofo-base.h>

#include <variant>

namespace jianli {

using PoDoFo::PdfArray;
using PoDoFo::PdfDictionary;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;

namespace {

PdfObject* add_link(PdfObjects& file, const LinkItem& link, Length page_height) {
  PdfObject* object = add_dictionary(file, "Annot");
  PdfDictionary& annotation = object->GetDictionary();
  annotation.AddKey(PdfName("Subtype"), PdfName("Link"));
  PdfArray rect;
  rect.push_back(number_of(link.rect.x));
  rect.push_back(number_of(page_height - link.rect.y - link.rect.height));
  rect.push_back(number_of(link.rect.x + link.rect.width));
  rect.push_back(number_of(page_height - link.rect.y));
  annotation.AddKey(PdfName("Rect"), rect);
  PdfArray border;
  for (int i = 0; i < 3; ++i) border.push_back(number_of(std::int64_t{0}));
  annotation.AddKey(PdfName("Border"), border);
  constexpr std::int64_t kPrint = 4;  // §12.5.3; PDF/A wants links printed with the page
  annotation.AddKey(PdfName("F"), number_of(kPrint));
  annotation.AddKey(PdfName("Contents"),
                    text_string(link.text.empty() ? link.target : link.text));
  PdfDictionary action;
  action.AddKey(PdfName("S"), PdfName("URI"));
  action.AddKey(PdfName("URI"), byte_string(ascii_uri(link.target)));
  annotation.AddKey(PdfName("A"), action);
  return object;
}

}  // namespace

std::string ascii_uri(std::string_view target) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  constexpr std::string_view kForbidden = "\"<>\\^`{|}";
  std::string uri;
  for (const char c : target) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F && kForbidden.find(c) == std::string_view::npos) {
      uri += c;
    } else {
      uri += '%';
      uri += kDigits[byte >> 4];
      uri += kDigits[byte & 15];
    }
  }
  return uri;
}

std::vector<PdfObject*> add_links(PdfObjects& file, const Page& page,
                                  PdfObject* page_object) {
  std::vector<PdfObject*> links;
  PdfArray annotations;
  for (const PageItem& item : page.items) {
    if (const auto* link = std::get_if<LinkItem>(&item)) {
      links.push_back(add_link(file, *link, page.height));
      annotations.push_back(links.back()->Reference());
    }
  }
  if (!annotations.empty()) {
    page_object->GetDictionary().AddKey(PdfName("Annots"), annotations);
  }
  return links;
}

}  // namespace jianli
