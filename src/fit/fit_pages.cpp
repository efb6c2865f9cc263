// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/fit_pages.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/stopwatch.h"
#include "compose/compose.h"
#include "compose/composer.h"
#include "fit/drop_blocks.h"
#include "fit/fill_page.h"
#include "fit/find_density.h"
#include "fit/report_excess.h"

namespace jianli {
namespace {

/// A document set at some density. Findings are kept until it is known whether it is the
/// one that is shown.
struct Trial {
  std::unique_ptr<Document> document;
  Layout layout;
  Diagnostics findings;
};

/// No type gets smaller than the least size, unless it is so at the comfortable end.
void limit_sizes(Style& style) {
  for (Elastic<Length>& size : style.tokens.sizes.values) {
    size.tight =
        std::max(size.tight, std::min(style.fit.min_size.value, size.comfortable));
  }
}

/// What bounds the body's type of a style whose sizes were limited.
SizeBound bound_of_body(const Style& style, const Style& limited) {
  const auto shrinks = [](const Style& one) {
    const Elastic<Length>& body = one.tokens.sizes[SizeName::body];
    return body.tight < body.comfortable;
  };
  if (shrinks(limited)) return SizeBound::tight_end;
  return shrinks(style) ? SizeBound::least_size : SizeBound::one_size;
}

LayoutTimings* layout_timings(const FitRequest& request) {
  return request.timings != nullptr ? &request.timings->layout : nullptr;
}

/// Sets one document again and again.
struct Fitting {
  const FitRequest& request;
  Style style;
  ShapedDocument& shaped;
  std::size_t pages;

  /// Sets a document from the shapes of the comfortable one.
  void set(Trial& trial) {
    bind_document(*trial.document, shaped);
    trial.findings = {};
    trial.layout =
        set_document(*trial.document, shaped, request.fonts, request.hyphenator,
                     trial.findings, layout_timings(request));
  }

  Trial set_at(std::int32_t density) {
    Trial trial;
    {
      const Stopwatch watch(counter(request.timings, &FitTimings::compose));
      set_density(style, density);
      trial.document =
          std::make_unique<Document>(compose(request.edition, style, request.images));
    }
    set(trial);
    return trial;
  }

  [[nodiscard]] bool fits(const Trial& trial) const {
    return trial.layout.page_count <= pages;
  }

  /// A line of the body at the style's density.
  [[nodiscard]] Length leading() const {
    return gap(Composer{request.edition, style, nullptr}, Ratio{1000});
  }

  /// Leaves out what has the lowest priority. Its height tells how much has to go; the
  /// rest comes to stand otherwise than before, so that it is set again, and if it is too
  /// long still, more goes.
  std::vector<DroppedBlock> drop(Trial& trial) {
    constexpr int kMostLayouts = 3;
    std::vector<DroppedBlock> dropped;
    for (int layouts = 0; layouts < kMostLayouts && !fits(trial); ++layouts) {
      // The second attempt leaves a line to spare, the last one several.
      const Length spare = leading() * (layouts * layouts);
      if (!mark_dropped(*trial.document, trial.layout, pages, spare)) break;
      for (DroppedBlock& block : remove_dropped(*trial.document)) {
        dropped.push_back(std::move(block));
      }
      set(trial);
    }
    return dropped;
  }
};

void report_dropped(const std::vector<DroppedBlock>& dropped, const FitRequest& request,
                    Diagnostics& diagnostics) {
  const Message pages = pages_in_words(request.style.fit.pages.value);
  const Edition& edition = request.edition;
  for (const DroppedBlock& block : dropped) {
    Message message = block.is_bullet
                          ? say("the bullet `{}` is left out so that the rest fits {}",
                                block.words, pages)
                          : say("the entry `{}` is left out so that the rest fits {}",
                                block.words, pages);
    if (request.naming == EditionNaming::told) {
      message = say("{}: {}", edition_in_words(edition.locale, edition.variant),
                    std::move(message));
    }
    diagnostics.report(Rule::dropped_to_fit, block.span, std::move(message),
                       "give it a higher `priority` to keep it");
  }
}

}  // namespace

Fitted fit_pages(Document document, const FitRequest& request, Diagnostics& diagnostics) {
  const FitSettings& fit = request.style.fit;
  Fitted fitted;
  auto comfortable = std::make_unique<Document>(std::move(document));
  fitted.shaped = shape_document(*comfortable, request.fonts, diagnostics,
                                 layout_timings(request), request.shaping);
  fitted.report.pages = fit.pages.value;
  if (fit.pages.value == 0) {
    fitted.layout =
        set_document(*comfortable, fitted.shaped, request.fonts, request.hyphenator,
                     diagnostics, layout_timings(request));
    fitted.document = std::move(comfortable);
    return fitted;
  }
  Fitting fitting{request, request.style, fitted.shaped,
                  static_cast<std::size_t>(fit.pages.value)};
  limit_sizes(fitting.style);
  Trial best;  // the loosest that fits; before one does, the tightest
  const auto density = find_density([&](std::int32_t asked) {
    Trial trial = fitting.set_at(asked);
    const bool fits = fitting.fits(trial);
    if (fits || asked == kTightest) best = std::move(trial);
    return fits;
  });
  FitReport& report = fitted.report;
  report.density = density.value_or(kTightest);
  set_density(fitting.style, report.density);
  report.body_size = fitting.style.tokens.sizes[SizeName::body].value;
  // What a page break is asked for is not the longest, nor the least.
  const bool forced = forced_pages(best.layout) > fitting.pages;
  if (!density && fit.drop.value && !forced) {
    const std::vector<DroppedBlock> dropped = fitting.drop(best);
    report.dropped = dropped.size();
    report_dropped(dropped, request, diagnostics);
  }
  report.fits = fitting.fits(best);
  if (!report.fits) {
    report_excess(
        {*best.document, best.layout, fit, fitting.leading(), request.edition.locale,
         bound_of_body(request.style, fitting.style),
         request.edition.letter ? DocumentKind::letter : DocumentKind::resume,
         request.naming == EditionNaming::told ? request.edition.variant : std::string()},
        diagnostics);
  } else if (fit.fill.value) {
    report.filled = fill_last_page(*best.document, fitting.leading(), best.layout);
  }
  // Other trials have used the shapes since.
  bind_document(*best.document, fitted.shaped);
  for (const Diagnostic& finding : best.findings.all()) diagnostics.add(finding);
  fitted.document = std::move(best.document);
  fitted.layout = std::move(best.layout);
  return fitted;
}

}  // namespace jianli
