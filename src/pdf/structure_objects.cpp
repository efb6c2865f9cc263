// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/structure_objects.h"

#include <podofo/podofo-base.h>

#include <algorithm>
#include <optional>

#include "pdf/number.h"

namespace jianli {

using PoDoFo::PdfName;
using PoDoFo::PdfReference;
using PoDoFo::PdfVariant;

namespace {

void append_key(std::string& out, std::string_view key, std::size_t value) {
  out += key;
  append_integer(out, static_cast<std::int64_t>(value));
}

void append_reference(std::string& out, std::size_t number) {
  append_integer(out, static_cast<std::int64_t>(number));
  out += " 0 R";
}

std::size_t number_of_object(const PoDoFo::PdfObject& object) {
  return object.Reference().ObjectNumber();
}

/// Writes the elements: the root stands first, then the tree of parents, then they.
struct StructureWriter {
  const StructurePlan& plan;
  const std::vector<PageObjects>& pages;
  std::size_t first;  ///< number of the root

  [[nodiscard]] std::size_t number_of_element(ElementId id) const {
    return first + 2 + id;
  }

  [[nodiscard]] std::string root() const {
    std::string out = "<</Type/StructTreeRoot/K ";
    append_reference(out, number_of_element(0));
    out += "/ParentTree ";
    append_reference(out, first + 1);
    append_key(out, "/ParentTreeNextKey ", next_key());
    return out += ">>";
  }

  /// Keys of the tree of parents: pages first, then annotations page by page.
  [[nodiscard]] std::size_t next_key() const {
    std::size_t key = pages.size();
    for (const PageMarks& marks : plan.pages) key += marks.links.size();
    return key;
  }

  [[nodiscard]] std::string parents() const {
    std::string out = "<</Nums[";
    for (std::size_t page = 0; page < plan.pages.size(); ++page) {
      append_key(out, page > 0 ? " " : "", page);
      out += '[';
      const char* space = "";
      for (const MarkedSequence& sequence : plan.pages[page].sequences) {
        out += space;
        append_reference(out, number_of_element(sequence.element));
        space = " ";
      }
      out += ']';
    }
    std::size_t key = pages.size();
    for (const PageMarks& marks : plan.pages) {
      for (const ElementId id : marks.links) {
        append_key(out, " ", key++);
        out += ' ';
        append_reference(out, number_of_element(id));
      }
    }
    return out += "]>>";
  }

  void append_kid(std::string& out, const StructureKid& kid,
                  std::optional<std::uint32_t> page) const {
    const PageObjects& on = pages[kid.page];
    switch (kid.kind) {
      case KidKind::element:
        append_reference(out, number_of_element(kid.number));
        return;
      case KidKind::content:
        if (kid.page == page) {
          append_integer(out, kid.number);
          return;
        }
        out += "<</Type/MCR/Pg ";
        append_reference(out, number_of_object(*on.page));
        append_key(out, "/MCID ", kid.number);
        break;
      case KidKind::annotation:
        out += "<</Type/OBJR/Obj ";
        append_reference(out, number_of_object(*on.annotations[kid.number]));
        if (kid.page != page) {
          out += "/Pg ";
          append_reference(out, number_of_object(*on.page));
        }
        break;
    }
    out += ">>";
  }

  /// The page of an element's first content, which its other kids need not name.
  [[nodiscard]] static std::optional<std::uint32_t> page_of(
      const StructureElement& element) {
    for (const StructureKid& kid : element.kids) {
      if (kid.kind != KidKind::element) return kid.page;
    }
    return std::nullopt;
  }

  void append_box(std::string& out, const StructureElement& element) const {
    const auto page = page_of(element);
    const Length height = pages[page.value_or(0)].height;
    const Rect& box = element.box;
    out += "/A<</O/Layout/Placement/Block/BBox[";
    const char* space = "";
    for (const Length edge :
         {box.x, height - box.y - box.height, box.x + box.width, height - box.y}) {
      out += space;
      append_fixed(out, millipoints(edge), 3);
      space = " ";
    }
    out += "]>>";
  }

  static void append_cell(std::string& out, const StructureElement& element) {
    const bool plain = element.column_span == 1 && element.row_span == 1 &&
                       element.scope == HeaderScope::none;
    if (plain) return;
    out += "/A<</O/Table";
    if (element.column_span > 1) append_key(out, "/ColSpan ", element.column_span);
    if (element.row_span > 1) append_key(out, "/RowSpan ", element.row_span);
    if (element.scope == HeaderScope::row) out += "/Scope/Row";
    if (element.scope == HeaderScope::column) out += "/Scope/Column";
    out += ">>";
  }

  void append_attributes(std::string& out, const StructureElement& element) const {
    switch (element.type) {
      case ElementType::figure:
        append_box(out, element);
        break;
      case ElementType::list:
        out += element.numbered ? "/A<</O/List/ListNumbering/Decimal>>"
                                : "/A<</O/List/ListNumbering/Disc>>";
        break;
      case ElementType::table_header:
      case ElementType::table_cell:
        append_cell(out, element);
        break;
      default:
        break;
    }
  }

  [[nodiscard]] std::string written(const StructureElement& element, bool is_root) const {
    std::string out = "<</S/";
    out += name_of(element.type);
    out += "/P ";
    append_reference(out, is_root ? first : number_of_element(element.parent));
    const auto page = page_of(element);
    if (page) {
      out += "/Pg ";
      append_reference(out, number_of_object(*pages[*page].page));
    }
    append_attributes(out, element);
    if (!element.alt.empty()) {
      out += "/Alt";
      append_text_string(out, element.alt);
    }
    if (!element.language.empty()) {
      out += "/Lang";
      append_text_string(out, element.language);
    }
    if (element.kids.size() == 1) {
      out += "/K ";
      append_kid(out, element.kids.front(), page);
    } else if (!element.kids.empty()) {
      out += "/K[";
      const char* space = "";
      for (const StructureKid& kid : element.kids) {
        out += space;
        append_kid(out, kid, page);
        space = " ";
      }
      out += ']';
    }
    return out += ">>";
  }
};

}  // namespace

void add_structure(PdfObjects& file, const StructurePlan& plan,
                   const std::vector<PageObjects>& pages,
                   PoDoFo::PdfDictionary& catalog) {
  const StructureWriter writer{plan, pages, first_text_number(file)};
  catalog.AddKey(
      PdfName("StructTreeRoot"),
      PdfReference(static_cast<PoDoFo::pdf_objnum>(writer.first), PoDoFo::pdf_gennum{0}));
  PoDoFo::PdfDictionary mark_info;
  mark_info.AddKey(PdfName("Marked"), PdfVariant(true));
  catalog.AddKey(PdfName("MarkInfo"), mark_info);
  auto key = static_cast<std::int64_t>(pages.size());
  for (std::size_t i = 0; i < pages.size(); ++i) {
    PoDoFo::PdfDictionary& page = pages[i].page->GetDictionary();
    page.AddKey(PdfName("StructParents"), number_of(static_cast<std::int64_t>(i)));
    // Annotations are reached in the order of the structure (ISO 14289-1 §7.18.3).
    page.AddKey(PdfName("Tabs"), PdfName("S"));
    for (PoDoFo::PdfObject* const annotation : pages[i].annotations) {
      annotation->GetDictionary().AddKey(PdfName("StructParent"), number_of(key++));
    }
  }
  file.texts.reserve(file.texts.size() + plan.elements.size() + 2);
  file.texts.push_back(writer.root());
  file.texts.push_back(writer.parents());
  for (const StructureElement& element : plan.elements) {
    file.texts.push_back(writer.written(element, &element == plan.elements.data()));
  }
}

}  // namespace jianli
