// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_structure.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <utility>

namespace jianli {
namespace {

// A document of people nests a dozen elements and has some hundred a page.
constexpr std::uint32_t kDeepest = 100;
constexpr std::size_t kMostParts = 500'000;
/// A type may be mapped to one that is mapped itself.
constexpr int kMostMappings = 16;

std::string text_at(QPDFObjectHandle dictionary, const std::string& key) {
  QPDFObjectHandle value = dictionary.getKeyIfDict(key);
  return value.isString() ? value.getUTF8Value() : std::string();
}

std::string name_at(QPDFObjectHandle dictionary, const std::string& key) {
  QPDFObjectHandle value = dictionary.getKeyIfDict(key);
  return value.isName() ? value.getName().substr(1) : std::string();
}

/// What an element hands down to what is in it.
struct StructurePlace {
  std::uint32_t level = 0;
  std::int64_t page = -1;
  const std::string* alt = nullptr;  ///< of the figure around
};

/// Walks the tree.
struct StructureReader {
  QPDFObjectHandle roles;
  std::map<int, std::uint32_t> pages;  ///< by the number of their objects
  std::map<ContentMark, std::vector<const ContentRun*>> runs;
  StructureReading& result;
  std::set<int> seen = {};

  [[nodiscard]] std::string standard_of(std::string type) {
    for (int i = 0; i < kMostMappings; ++i) {
      std::string mapped = name_at(roles, "/" + type);
      if (mapped.empty() || mapped == type) break;
      type = std::move(mapped);
    }
    return type;
  }

  [[nodiscard]] std::int64_t page_of(QPDFObjectHandle dictionary,
                                     std::int64_t otherwise) {
    const QPDFObjectHandle page = dictionary.getKeyIfDict("/Pg");
    const auto found = pages.find(page.getObjectID());
    return page.isIndirect() && found != pages.end() ? found->second : otherwise;
  }

  void read(QPDFObjectHandle kid, const StructurePlace& place) {
    if (place.level > kDeepest || result.parts.size() > kMostParts) {
      result.too_large = true;
      return;
    }
    if (kid.isInteger()) {
      read_marked(kid.getIntValue(), 0, place);
    } else if (kid.isArray()) {
      // An array in an array is none of the standard's.
      for (const QPDFObjectHandle& each : kid.getArrayAsVector()) {
        if (!QPDFObjectHandle(each).isArray()) read(each, place);
      }
    } else if (kid.isDictionary()) {
      // In a tree nothing stands twice.
      if (kid.isIndirect() && !seen.insert(kid.getObjectID()).second) return;
      const std::string type = name_at(kid, "/Type");
      if (type == "MCR") {
        QPDFObjectHandle id = kid.getKey("/MCID");
        StructurePlace there = place;
        there.page = page_of(kid, place.page);
        const QPDFObjectHandle form = kid.getKey("/Stm");
        if (id.isInteger()) {
          read_marked(id.getIntValue(), form.isIndirect() ? form.getObjectID() : 0,
                      there);
        }
      } else if (type != "OBJR") {
        read_element(kid, place);
      }
    }
  }

  void read_element(QPDFObjectHandle element, const StructurePlace& place) {
    StructurePart part;
    part.level = place.level;
    part.type = name_at(element, "/S");
    part.standard = standard_of(part.type);
    part.title = text_at(element, "/T");
    part.alt = text_at(element, "/Alt");
    part.actual_text = text_at(element, "/ActualText");
    part.language = text_at(element, "/Lang");
    part.page = page_of(element, place.page);
    const std::string alt = part.alt;
    StructurePlace inside{place.level + 1, part.page, place.alt};
    if (part.standard == "Figure") inside.alt = &alt;
    result.parts.push_back(std::move(part));
    read(element.getKey("/K"), inside);
  }

  void read_marked(std::int64_t id, int stream, const StructurePlace& place) {
    if (place.page < 0) return;
    const ContentMark mark{static_cast<std::uint32_t>(place.page), stream, id};
    result.marks.insert(mark);
    if (place.alt != nullptr) result.alts.emplace(mark, *place.alt);
    const auto found = runs.find(mark);
    if (found == runs.end()) return;
    for (const ContentRun* const run : found->second) add_text(*run, place);
  }

  void add_text(const ContentRun& run, const StructurePlace& place) {
    if (!result.parts.empty()) {
      StructurePart& last = result.parts.back();
      if (last.kind == StructurePart::Kind::text && last.level == place.level &&
          last.language == run.language && last.page == place.page) {
        last.text += run.text;
        return;
      }
    }
    StructurePart part;
    part.kind = StructurePart::Kind::text;
    part.level = place.level;
    part.text = run.text;
    part.language = run.language;
    part.page = place.page;
    result.parts.push_back(std::move(part));
  }
};

}  // namespace

StructureReading read_structure(QPDF& pdf, const Contents& contents) {
  StructureReading result;
  QPDFObjectHandle root = pdf.getRoot().getKey("/StructTreeRoot");
  if (!root.isDictionary()) return result;
  StructureReader reader{root.getKey("/RoleMap"), {}, {}, result};
  std::uint32_t number = 0;
  for (const QPDFObjectHandle& page : pdf.getAllPages()) {
    reader.pages.emplace(page.getObjectID(), number++);
  }
  for (const ContentRun& run : contents.runs) {
    if (run.mark.id >= 0) reader.runs[run.mark].push_back(&run);
  }
  reader.read(root.getKey("/K"), {});
  return result;
}

}  // namespace jianli
