// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "inspect/inspect_pdf.h"

namespace jianli {

/// A stream object.
inline std::string pdf_stream(const std::string& data, const std::string& entries = {}) {
  return "<< " + entries + " /Length " + std::to_string(data.size()) + " >>\nstream\n" +
         data + "\nendstream";
}

/// A PDF file of objects, numbered from 1: the first is the catalog.
inline std::string make_pdf(const std::vector<std::string>& objects,
                            const std::string& trailer = {}) {
  std::string file = "%PDF-1.7\n";
  std::string references =
      "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string offset = std::to_string(file.size());
    references += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string begin = std::to_string(file.size());
  return file + references + "trailer << /Size " + std::to_string(objects.size() + 1) +
         " /Root 1 0 R " + trailer + " >>\nstartxref\n" + begin + "\n%%EOF\n";
}

/// Objects of a file of one page of 200 × 100 pt: 1 the catalog, 2 the pages, 3 the page,
/// 4 its content, 5 a font of WinAnsi. What is added stands from 6 on.
struct OnePage {
  std::string content;
  std::string catalog;    ///< further entries
  std::string page;       ///< further entries
  std::string resources;  ///< further entries
  std::vector<std::string> more;
  std::string trailer;

  [[nodiscard]] std::string bytes() const {
    std::vector<std::string> objects = {
        "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources "
        "<< /Font << /F1 5 0 R >> " +
            resources + " >> " + page + " >>",
        pdf_stream(content),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding "
        ">>"};
    objects.insert(objects.end(), more.begin(), more.end());
    return make_pdf(objects, trailer);
  }

  [[nodiscard]] InspectionReading read() const { return inspect_pdf(bytes()); }
  [[nodiscard]] Inspection inspect() const { return read().inspection.value(); }
};

/// A tagged page: a heading and a paragraph that holds a link; 6 is the root of the tree.
inline OnePage tagged_page() {
  OnePage page;
  page.content =
      "/H1 << /MCID 0 >> BDC BT /F1 18 Tf 10 80 Td (Zhang San) Tj ET EMC\n"
      "/P << /MCID 1 >> BDC BT /F1 10 Tf 10 50 Td (See ) Tj ET EMC\n"
      "/Link << /MCID 2 >> BDC BT /F1 10 Tf 40 50 Td (my papers) Tj ET EMC\n"
      "/Artifact BMC BT /F1 8 Tf 90 10 Td (1 / 2) Tj ET EMC\n";
  page.catalog = "/StructTreeRoot 6 0 R /Lang (en) /MarkInfo << /Marked true >>";
  page.page =
      "/Annots [<< /Type /Annot /Subtype /Link /Rect [38 45 100 62] /A << /S /URI /URI "
      "(https://example.com/papers) >> >>]";
  page.more = {"<< /Type /StructTreeRoot /K [7 0 R] /RoleMap << /Name /H1 >> >>",
               "<< /S /Document /K [8 0 R 9 0 R] /P 6 0 R >>",
               "<< /S /Name /K 0 /Pg 3 0 R /P 7 0 R >>",
               "<< /S /P /K [1 10 0 R] /Pg 3 0 R /P 7 0 R /Lang (en-GB) >>",
               "<< /S /Link /K [<< /Type /MCR /MCID 2 /Pg 3 0 R >>] /P 9 0 R >>",
               "<< /Title (Zhang San) /Author (Zhang San) >>"};
  page.trailer = "/Info 11 0 R";
  return page;
}

/// The names of an inspection's findings, each followed by a blank.
inline std::string rules_of(const Inspection& inspection) {
  std::string rules;
  for (const ReadingFinding& finding : inspection.findings) {
    rules += std::string(name_of(finding.problem)) + " ";
  }
  return rules;
}

}  // namespace jianli
