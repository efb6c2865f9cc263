// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/write_pdf.h"

#include <podofo/podofo-base.h>

#include <stdexcept>

#include "base/stopwatch.h"
#include "pdf/assemble.h"
#include "pdf/claim.h"
#include "pdf/collect_glyphs.h"
#include "pdf/content_stream.h"
#include "pdf/document_objects.h"
#include "pdf/embedded_face.h"
#include "pdf/font_objects.h"
#include "pdf/image_objects.h"
#include "pdf/plan_structure.h"
#include "pdf/subset_face.h"

namespace jianli {
namespace {

// The library prints to stderr unless told once not to.
void silence_library() {
  static const bool silent = [] {
    PoDoFo::PdfError::EnableDebug(false);
    PoDoFo::PdfError::EnableLogging(false);
    return true;
  }();
  static_cast<void>(silent);
}

// The faces of the file; `programs` is parallel to them.
struct Embedding {
  std::vector<EmbeddedFace> faces;
  std::vector<std::string> programs;
};

Embedding embed_faces(const GlyphPlan& plan, const FontSet& fonts, OutlineStock& stock,
                      Diagnostics& diagnostics) {
  Embedding embedding;
  embedding.faces.resize(plan.faces.size());
  embedding.programs.resize(plan.faces.size());
  std::size_t font_count = 0;
  for (std::size_t i = 0; i < plan.faces.size(); ++i) {
    const FaceUse& use = plan.faces[i];
    const Face& face = fonts.faces[i];
    EmbeddedFace& embedded = embedding.faces[i];
    embedded.face = &face;
    embedded.use = &use;
    if (!use.used()) continue;
    std::optional<SubsetFace> subset = subset_face(face, use.glyphs, &stock);
    if (!subset) {
      diagnostics.report(Rule::missing_font, {},
                         say("the face `{}` holds no outlines that a PDF can embed",
                             face.metrics.postscript_name),
                         "use a TrueType or OpenType (CFF) face");
      continue;
    }
    embedded.program = subset->program;
    embedded.codes = std::move(subset->codes);
    embedded.widths = glyph_widths(face, use.glyphs);
    embedded.first_font = font_count;
    embedding.programs[i] = std::move(subset->bytes);
    font_count += 1 + use.further.size();
  }
  return embedding;
}

bool complete(const Embedding& embedding) {
  for (const EmbeddedFace& face : embedding.faces) {
    if (face.codes.size() != face.use->glyphs.size()) return false;
  }
  return true;
}

std::string write_objects(const Pages& pages, const Embedding& embedding,
                          std::vector<std::string> programs,
                          std::vector<std::string> contents,
                          const StructurePlan& structure, const PdfOptions& options,
                          const Claim& claim, const Deflater& deflater) {
  PdfObjects file;
  std::vector<PoDoFo::PdfObject*> fonts;
  for (std::size_t i = 0; i < embedding.faces.size(); ++i) {
    if (!embedding.faces[i].use->used()) continue;
    for (PoDoFo::PdfObject* font :
         add_fonts(file, embedding.faces[i], embedding.programs[i],
                   std::move(programs[i]), deflater)) {
      fonts.push_back(font);
    }
  }
  std::vector<PoDoFo::PdfObject*> images;
  for (const Image* image : pages.images) images.push_back(add_image(file, *image));
  const DocumentObjects document =
      add_document(file, pages, std::move(contents), fonts, images, structure, options,
                   deflater, claim);
  return assemble(file, document, deflater);
}

}  // namespace

std::string write_pdf(const Pages& pages, const FontSet& fonts, const PdfOptions& options,
                      Diagnostics& diagnostics, PdfTimings* timings, PdfTools* kept) {
  silence_library();
  std::optional<PdfTools> own;
  PdfTools& tools = kept != nullptr ? *kept : own.emplace();
  const Deflater& deflater = tools.deflater;
  const GlyphPlan plan = collect_glyphs(pages, fonts);

  Embedding embedding;
  {
    const Stopwatch watch(counter(timings, &PdfTimings::subset));
    embedding = embed_faces(plan, fonts, tools.outlines, diagnostics);
  }
  if (!complete(embedding)) return {};

  const std::vector<FoundBreach> breaches = find_breaches(pages);
  report_breaches(options.standard, breaches, diagnostics);
  const Claim claim = choose_claim(options.standard, breaches);
  std::vector<std::string> programs, contents;
  StructurePlan structure;
  {
    const Stopwatch watch(counter(timings, &PdfTimings::deflate));
    for (const std::string& program : embedding.programs) {
      programs.push_back(program.empty() ? std::string()
                                         : tools.quick_deflater.compress(program));
    }
  }
  {
    const Stopwatch watch(counter(timings, &PdfTimings::content));
    std::vector<PageSpans> spans;
    for (const Page& page : pages.pages) {
      spans.push_back(plan_spans(page, embedding.faces));
    }
    structure = plan_structure(pages, spans);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
      contents.push_back(deflater.compress(write_content(
          pages.pages[i], spans[i], structure, structure.pages[i], embedding.faces)));
    }
  }
  const Stopwatch watch(counter(timings, &PdfTimings::assembly));
  try {
    // Many small objects: 4 % of a batch's time for 0.3 % of the bytes.
    return write_objects(pages, embedding, std::move(programs), std::move(contents),
                         structure, options, claim, tools.quick_deflater);
  } catch (const PoDoFo::PdfError& error) {
    // Not a std::exception, and only a bug can cause it: nothing here is read from
    // outside.
    throw std::runtime_error(std::string("PDF objects: ") + error.what());
  }
}

}  // namespace jianli
