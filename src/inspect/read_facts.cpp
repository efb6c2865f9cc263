// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_facts.h"

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>
#include <utility>

#include "inspect/content_state.h"
#include "inspect/read_claims.h"
#include "inspect/read_stream.h"

namespace jianli {
namespace {

/// More than any document of people has.
constexpr std::size_t kMostBookmarks = 20'000, kMostLinks = 2000;
constexpr std::uint32_t kDeepestBookmark = 50;
/// The largest attachment that is measured.
constexpr std::size_t kLargestFile = std::size_t{256} << 20U;

std::string text_of(QPDFObjectHandle value) {
  return value.isString() ? value.getUTF8Value() : std::string();
}

std::string name_of(QPDFObjectHandle value) {
  return value.isName() ? value.getName().substr(1) : std::string();
}

/// `AES-256` and so on; empty: not encrypted.
std::string encryption_of(QPDF& pdf) {
  int revision = 0, permissions = 0, version = 0;
  QPDF::encryption_method_e streams{}, strings{}, files{};
  if (!pdf.isEncrypted(revision, permissions, version, streams, strings, files))
    return {};
  switch (streams) {
    case QPDF::e_aesv3:
      return "AES-256";
    case QPDF::e_aes:
      return "AES-128";
    case QPDF::e_rc4:
      return version >= 2 ? "RC4-128" : "RC4-40";
    case QPDF::e_none:
    case QPDF::e_unknown:
      break;
  }
  return version >= 2 ? "RC4-128" : "RC4-40";
}

/// A rectangle as its lower left and upper right corner; nothing sensible: empty.
ContentArea read_area(QPDFObjectHandle array) {
  if (!array.isRectangle()) return {};
  const QPDFObjectHandle::Rectangle r = array.getArrayAsRectangle();
  return {rounded_length(std::min(r.llx, r.urx)),
          rounded_length(std::min(r.lly, r.ury)),
          rounded_length(std::max(r.llx, r.urx)),
          rounded_length(std::max(r.lly, r.ury)),
          {}};
}

InspectedPage read_page(const QPDFObjectHandle& page) {
  QPDFPageObjectHelper helper(page);
  const ContentArea box = read_area(helper.getAttribute("/MediaBox", false));
  InspectedPage result{box.right - box.left, box.top - box.bottom, {}};
  QPDFObjectHandle unit = QPDFObjectHandle(page).getKey("/UserUnit");
  if (unit.isInteger() && unit.getIntValue() > 1 && unit.getIntValue() < 1000) {
    result.width = result.width * unit.getIntValue();
    result.height = result.height * unit.getIntValue();
  }
  QPDFObjectHandle turn = helper.getAttribute("/Rotate", false);
  if (turn.isInteger() && turn.getIntValue() % 180 != 0) {
    std::swap(result.width, result.height);
  }
  return result;
}

std::int64_t page_number(QPDF& pdf, const QPDFObjectHandle& page) {
  if (!page.isIndirect()) return -1;
  const std::vector<QPDFObjectHandle>& pages = pdf.getAllPages();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (pages[i].getObjGen() == page.getObjGen()) return static_cast<std::int64_t>(i);
  }
  return -1;
}

/// The page that a destination is on: an array, a dictionary with one, or the name of
/// one (ISO 32000-1, 12.3.2); -1: none.
std::int64_t page_of_destination(QPDF& pdf, QPDFObjectHandle target) {
  if (target.isName()) {
    target = pdf.getRoot().getKey("/Dests").getKeyIfDict(target.getName());
  } else if (target.isString()) {
    QPDFObjectHandle tree = pdf.getRoot().getKey("/Names").getKeyIfDict("/Dests");
    if (!tree.isDictionary()) return -1;
    QPDFObjectHandle found = QPDFObjectHandle::newNull();
    QPDFNameTreeObjectHelper(tree, pdf, false).findObject(target.getUTF8Value(), found);
    target = found;
  }
  if (target.isDictionary()) target = target.getKey("/D");
  if (!target.isArray() || target.getArrayNItems() == 0) return -1;
  return page_number(pdf, target.getArrayItem(0));
}

/// What a link or bookmark leads to within its file.
QPDFObjectHandle destination_of(QPDFObjectHandle holder) {
  QPDFObjectHandle action = holder.getKey("/A");
  const bool goes = name_of(action.getKeyIfDict("/S")) == "GoTo";
  return goes ? action.getKey("/D") : holder.getKey("/Dest");
}

/// Adds a bookmark and those behind it. qpdf's own walk of them does not end where they
/// follow each other in a circle.
void add_bookmarks(QPDF& pdf, QPDFObjectHandle bookmark, std::uint32_t level,
                   std::set<int>& seen, Inspection& inspection) {
  for (; bookmark.isDictionary(); bookmark = bookmark.getKey("/Next")) {
    const bool again = !seen.insert(bookmark.getObjectID()).second;
    if (again || inspection.bookmarks.size() >= kMostBookmarks) return;
    inspection.bookmarks.push_back({text_of(bookmark.getKey("/Title")), level,
                                    page_of_destination(pdf, destination_of(bookmark))});
    if (level < kDeepestBookmark) {
      add_bookmarks(pdf, bookmark.getKey("/First"), level + 1, seen, inspection);
    }
  }
}

/// Adds an attached file, once.
void add_file(QPDFObjectHandle specification, std::string name, std::set<int>& seen,
              Inspection& inspection) {
  if (!specification.isDictionary()) return;
  if (specification.isIndirect() && !seen.insert(specification.getObjectID()).second)
    return;
  QPDFFileSpecObjectHelper file(specification);
  if (const std::string own = file.getFilename(); !own.empty()) name = own;
  const QPDFObjectHandle stream = file.getEmbeddedFileStream();
  const auto bytes = read_stream(stream, kLargestFile);
  inspection.files.push_back({std::move(name), bytes ? bytes->size() : 0,
                              name_of(specification.getKey("/AFRelationship"))});
}

void add_files(QPDF& pdf, Inspection& inspection) {
  std::set<int> seen;
  QPDFEmbeddedFileDocumentHelper helper(pdf);
  for (const auto& [name, file] : helper.getEmbeddedFiles()) {
    add_file(file->getObjectHandle(), name, seen, inspection);
  }
  QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
  if (!associated.isArray()) return;
  for (const QPDFObjectHandle& file : associated.getArrayAsVector()) {
    add_file(file, {}, seen, inspection);
  }
}

/// Where a link leads.
std::string target_of(QPDF& pdf, QPDFObjectHandle link) {
  QPDFObjectHandle action = link.getKey("/A");
  const std::string kind = name_of(action.getKeyIfDict("/S"));
  if (kind == "URI") return text_of(action.getKey("/URI"));
  QPDFObjectHandle target = destination_of(link);
  const std::int64_t page = page_of_destination(pdf, target);
  if (page >= 0) return "#" + std::to_string(page + 1);
  if (target.isString()) return "#" + target.getUTF8Value();
  if (target.isName()) return "#" + name_of(target);
  return kind;
}

}  // namespace

void read_facts(QPDF& pdf, Inspection& inspection) {
  inspection.version = pdf.getPDFVersion();
  QPDFObjectHandle root = pdf.getRoot();
  // A later update may raise it (ISO 32000-1, 7.5.2).
  if (const std::string later = name_of(root.getKey("/Version"));
      later > inspection.version) {
    inspection.version = later;
  }
  inspection.encryption = encryption_of(pdf);
  QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
  inspection.title = text_of(information.getKeyIfDict("/Title"));
  inspection.author = text_of(information.getKeyIfDict("/Author"));
  inspection.producer = text_of(information.getKeyIfDict("/Producer"));
  inspection.language = text_of(root.getKey("/Lang"));
  inspection.tagged = root.getKey("/StructTreeRoot").isDictionary();
  const auto packet = read_stream(root.getKey("/Metadata"));
  if (packet) inspection.standards = read_claims(*packet);
  for (const QPDFObjectHandle& page : pdf.getAllPages()) {
    inspection.pages.push_back(read_page(page));
  }
  add_files(pdf, inspection);
  std::set<int> seen;
  add_bookmarks(pdf, root.getKey("/Outlines").getKeyIfDict("/First"), 0, seen,
                inspection);
}

std::vector<LinkReading> read_links(QPDF& pdf, const QPDFObjectHandle& page,
                                    std::uint32_t number) {
  std::vector<LinkReading> links;
  QPDFObjectHandle annotations = QPDFObjectHandle(page).getKey("/Annots");
  if (!annotations.isArray()) return links;
  for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
    if (!annotation.isDictionary() || links.size() >= kMostLinks) continue;
    if (name_of(annotation.getKey("/Subtype")) != "Link") continue;
    links.push_back({{number, target_of(pdf, annotation), {}},
                     read_area(annotation.getKey("/Rect")),
                     text_of(annotation.getKey("/Contents"))});
  }
  return links;
}

}  // namespace jianli
