// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/inspect_pdf.h"

#include <algorithm>
#include <map>
#include <new>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <tuple>
#include <utility>

#include "inspect/find_problems.h"
#include "inspect/read_content.h"
#include "inspect/read_facts.h"
#include "inspect/read_structure.h"

namespace jianli {
namespace {

/// So many of qpdf's warnings are told.
constexpr std::size_t kMostWarnings = 5;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \n\t") == std::string::npos;
}

void read_pages(QPDF& pdf, Contents& contents, Inspection& inspection) {
  std::uint32_t number = 0;
  for (const QPDFObjectHandle& page : pdf.getAllPages()) {
    std::vector<LinkReading> links = read_links(pdf, page, number);
    std::vector<ContentArea> areas;
    for (LinkReading& link : links) areas.push_back(std::move(link.area));
    read_content(page, number++, areas, contents);
    for (std::size_t i = 0; i < links.size(); ++i) {
      std::string& text = areas[i].text;
      if (is_blank(text)) text = std::move(links[i].contents);
      if (!is_blank(text)) links[i].link.text = std::move(text);
      inspection.links.push_back(std::move(links[i].link));
    }
  }
  for (const ContentRun& run : contents.runs) {
    if (!run.artifact) inspection.pages[run.mark.page].text += run.text;
  }
}

/// The fonts that show text; what is one font to people may be several in the file.
void add_fonts(const Contents& contents, Inspection& inspection) {
  const auto key = [](const InspectedFont& font) {
    return std::tie(font.name, font.type, font.embedded, font.subset, font.has_unicode);
  };
  std::map<decltype(key({})), std::set<Length>> sizes;
  for (const FontUse& use : contents.fonts) {
    if (!use.sizes.empty())
      sizes[key(use.font.facts)].insert(use.sizes.begin(), use.sizes.end());
  }
  for (const auto& [facts, all] : sizes) {
    const auto& [name, type, embedded, subset, has_unicode] = facts;
    inspection.fonts.push_back(
        {name, type, embedded, subset, has_unicode, {all.begin(), all.end()}});
  }
}

void add_pictures(const Contents& contents, const StructureReading& structure,
                  Inspection& inspection) {
  for (const ContentPicture& picture : contents.pictures) {
    const auto alt = structure.alts.find(picture.mark);
    inspection.pictures.push_back({picture.mark.page, picture.width, picture.height,
                                   alt == structure.alts.end() ? "" : alt->second,
                                   picture.artifact});
  }
}

/// Tells what qpdf had to mend to read the file.
void add_damage(QPDF& pdf, Inspection& inspection) {
  std::vector<ReadingFinding> damage;
  for (const QPDFExc& warning : pdf.getWarnings()) {
    if (damage.size() == kMostWarnings) break;
    // Of other kinds is what the standard leaves to readers, such as an absent value.
    if (warning.getErrorCode() != qpdf_e_damaged_pdf) continue;
    const Message message =
        say("the file is damaged: {}", std::string(warning.getMessageDetail()));
    const auto is_same = [&](const ReadingFinding& f) { return f.message == message; };
    if (std::ranges::none_of(damage, is_same)) {
      damage.push_back({ReadingProblem::damaged, message, -1});
    }
  }
  inspection.findings.insert(inspection.findings.begin(), damage.begin(), damage.end());
}

Inspection inspect(QPDF& pdf) {
  Inspection inspection;
  read_facts(pdf, inspection);
  Contents contents;
  contents.gaps = inspection.tagged ? GapReading::ignored : GapReading::told;
  read_pages(pdf, contents, inspection);
  StructureReading structure = read_structure(pdf, contents);
  add_fonts(contents, inspection);
  add_pictures(contents, structure, inspection);
  find_problems(contents, structure, inspection);
  inspection.structure = std::move(structure.parts);
  add_damage(pdf, inspection);
  return inspection;
}

InspectionReading failure(Message problem, Message hint = {}) {
  return {std::nullopt, std::move(problem), std::move(hint)};
}

}  // namespace

InspectionReading inspect_pdf(std::string_view bytes, std::string_view password) {
  // A header may stand a little behind the begin (ISO 32000-1, annex H.3).
  if (bytes.substr(0, 1024 + 5).find("%PDF-") == std::string_view::npos) {
    return failure("the file is no PDF");
  }
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("PDF", bytes.data(), bytes.size(),
                          std::string(password).c_str());
    return {inspect(pdf), {}, {}};
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password) {
      return password.empty() ? failure("the PDF is encrypted", "give its --password")
                              : failure("the PDF is encrypted with another password");
    }
    return failure(
        say("the PDF cannot be read: {}", std::string(error.getMessageDetail())));
  } catch (const std::bad_alloc&) {
    throw;  // told as what it is
  } catch (const std::exception& error) {
    return failure(say("the PDF cannot be read: {}", std::string(error.what())));
  }
}

}  // namespace jianli
