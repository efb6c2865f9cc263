// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/document_objects.h"

#include <podofo/podofo-base.h>

#include "pdf/attachments.h"
#include "pdf/links.h"
#include "pdf/metadata.h"
#include "pdf/outline.h"
#include "pdf/output_intent.h"
#include "pdf/structure_objects.h"

namespace jianli {

using PoDoFo::PdfArray;
using PoDoFo::PdfDictionary;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;
using PoDoFo::PdfVariant;

namespace {

PdfDictionary numbered(const std::string& letter,
                       const std::vector<PdfObject*>& objects) {
  PdfDictionary names;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    names.AddKey(PdfName(letter + std::to_string(i)), objects[i]->Reference());
  }
  return names;
}

PdfObject* add_resources(PdfObjects& file, const std::vector<PdfObject*>& fonts,
                         const std::vector<PdfObject*>& images) {
  PdfObject* resources = add_dictionary(file, nullptr);
  PdfDictionary& dictionary = resources->GetDictionary();
  dictionary.AddKey(PdfName("Font"), numbered("F", fonts));
  if (!images.empty()) dictionary.AddKey(PdfName("XObject"), numbered("I", images));
  return resources;
}

PageObjects add_page(PdfObjects& file, const Page& page, const PdfObject* parent,
                     const PdfObject* resources, std::string contents) {
  const PdfObject* stream =
      add_stream(file, std::move(contents), StreamEncoding::deflated);
  PdfObject* object = add_dictionary(file, "Page");
  PdfDictionary& dictionary = object->GetDictionary();
  dictionary.AddKey(PdfName("Parent"), parent->Reference());
  PdfArray media_box;
  media_box.push_back(number_of(std::int64_t{0}));
  media_box.push_back(number_of(std::int64_t{0}));
  media_box.push_back(number_of(page.width));
  media_box.push_back(number_of(page.height));
  dictionary.AddKey(PdfName("MediaBox"), media_box);
  // Named by each page itself: PDF/A-2 (6.2.2) forbids to inherit them.
  dictionary.AddKey(PdfName("Resources"), resources->Reference());
  dictionary.AddKey(PdfName("Contents"), stream->Reference());
  return {object, page.height, add_links(file, page, object)};
}

}  // namespace

DocumentObjects add_document(PdfObjects& file, const Pages& pages,
                             std::vector<std::string> contents,
                             const std::vector<PdfObject*>& fonts,
                             const std::vector<PdfObject*>& images,
                             const StructurePlan& structure, const PdfOptions& options,
                             const Deflater& deflater, const Claim& claim) {
  PdfObject* tree = add_dictionary(file, "Pages");
  const PdfObject* resources = add_resources(file, fonts, images);
  std::vector<PageObjects> page_objects;
  PdfArray kids;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    page_objects.push_back(
        add_page(file, pages.pages[i], tree, resources, std::move(contents[i])));
    kids.push_back(page_objects.back().page->Reference());
  }
  tree->GetDictionary().AddKey(PdfName("Kids"), kids);
  tree->GetDictionary().AddKey(PdfName("Count"),
                               number_of(static_cast<std::int64_t>(page_objects.size())));

  DocumentObjects document;
  document.catalog = add_dictionary(file, "Catalog");
  PdfDictionary& catalog = document.catalog->GetDictionary();
  catalog.AddKey(PdfName("Pages"), tree->Reference());
  if (!pages.language.empty()) {
    catalog.AddKey(PdfName("Lang"), text_string(pages.language));
  }
  PdfDictionary preferences;
  preferences.AddKey(PdfName("DisplayDocTitle"), PdfVariant(true));
  catalog.AddKey(PdfName("ViewerPreferences"), preferences);
  if (const PdfObject* outline = add_outline(file, pages, page_objects)) {
    catalog.AddKey(PdfName("Outlines"), outline->Reference());
  }
  catalog.AddKey(PdfName("Metadata"), add_xmp(file, pages, options, claim)->Reference());
  if (claim.part > 0) {
    PdfArray intents;
    intents.push_back(add_output_intent(file, deflater)->Reference());
    catalog.AddKey(PdfName("OutputIntents"), intents);
  }
  document.info = add_info(file, pages, options);
  add_attachments(file, options, deflater, catalog);
  add_structure(file, structure, page_objects, catalog);
  return document;
}

}  // namespace jianli
