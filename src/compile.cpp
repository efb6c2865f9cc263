// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile.h"

#include <algorithm>
#include <map>

#include "base/encoding.h"
#include "base/stopwatch.h"
#include "base/suggest.h"
#include "compose/compose.h"
#include "fit/fit_pages.h"
#include "image/read_images.h"
#include "layout/check_pictures.h"
#include "layout/lay_out.h"
#include "lint/check_content.h"
#include "pdf/write_pdf.h"
#include "schema/reader.h"
#include "schema/resume.h"
#include "syntax/include_files.h"
#include "syntax/set_value.h"
#include "syntax/syntax_tree.h"
#include "text/font_set.h"

namespace jianli {
namespace {

/// The counter of a stage, if times are wanted.
std::int64_t* stage(Timings* timings, const char* name) {
  return timings != nullptr ? timings->counter(name) : nullptr;
}

/// The folder that files named in a résumé must lie in.
std::optional<std::string> bounds(const std::string& path, const Options& options) {
  if (options.outside_folder == OutsideFolder::allowed) return std::nullopt;
  return folder_of(path);
}

/// Which values of `--set` are put into a tree.
enum class SetTarget : std::uint8_t { include, others };

void set_values(SyntaxTree& tree, const Options& options, SetTarget wanted,
                Sources& sources, Diagnostics& diagnostics) {
  for (const auto& [target, value] : options.set) {
    const bool of_include =
        std::string_view(target).substr(0, target.find('[')) == "include";
    if (of_include != (wanted == SetTarget::include)) continue;
    set_value(tree, target, value, sources, diagnostics);
  }
}

}  // namespace

std::optional<SyntaxTree> read_tree(const std::string& path, const Inputs& inputs,
                                    const Options& options, Sources& sources,
                                    Diagnostics& diagnostics, Timings* timings) {
  const Stopwatch watch(stage(timings, "syntax"));
  const FileContent file = inputs.read_file(path);
  if (!file.error.empty()) {
    diagnostics.report(file.rule, {}, file.error);
    return std::nullopt;
  }
  const auto source = decode_text(path, file.bytes, sources, diagnostics);
  if (!source) return std::nullopt;
  auto tree = parse(*source, sources, diagnostics);
  if (!tree) return std::nullopt;
  // What is included follows from `include`; other values may stand in what is included.
  set_values(*tree, options, SetTarget::include, sources, diagnostics);
  const IncludeRequest request{path, inputs.read_named_file, bounds(path, options)};
  const Completeness parts = include_files(*tree, request, sources, diagnostics);
  // Without the file that names the person nothing can be said of the rest.
  const bool has_basics = tree->find(tree->top(), "basics") != nullptr;
  if (parts == Completeness::parts_missing && !has_basics) return std::nullopt;
  set_values(*tree, options, SetTarget::others, sources, diagnostics);
  return tree;
}

namespace {

/// Passes the findings of the layout on. Every JSON Resume document renders, so that a
/// character that no font has is a warning there.
void pass_on(const Diagnostics& findings, Strictness strictness,
             Diagnostics& diagnostics) {
  for (const Diagnostic& finding : findings.all()) {
    const bool is_lax =
        strictness == Strictness::json_resume && finding.rule == Rule::missing_glyph;
    diagnostics.add_as(is_lax ? Severity::warning : finding.severity, finding);
  }
}

/// Adds the times of layout to those of the stages.
void add_times(const FitTimings& fit, Timings* timings) {
  if (timings == nullptr) return;
  *timings->counter("compose") += fit.compose;
  *timings->counter("shape") += fit.layout.shape;
  *timings->counter("break lines") += fit.layout.break_lines;
  *timings->counter("place") += fit.layout.place;
}

void add_times(const PdfTimings& writing, Timings* timings) {
  if (timings == nullptr) return;
  *timings->counter("subset fonts") += writing.subset;
  *timings->counter("deflate") += writing.deflate;
  *timings->counter("page contents") += writing.content;
  *timings->counter("assemble file") += writing.assembly;
}

/// Composes an edition in a style at its comfortable density.
Document compose_timed(const Edition& edition, const Style& style, const Images& images,
                       Timings* timings) {
  const Stopwatch watch(stage(timings, "compose"));
  return compose(edition, style, &images);
}

FontSet open_fonts_timed(const Document& document, const Inputs& inputs,
                         Diagnostics& diagnostics, Timings* timings) {
  const Stopwatch watch(stage(timings, "fonts"));
  return open_fonts(document.fonts, document.han_languages, inputs.fonts,
                    inputs.font_folders, diagnostics);
}

/// Fonts, layout and PDF of one edition in one style; no PDF if there are errors.
void typeset(const Edition& edition, const Style& style, const Inputs& inputs,
             const Images& images, Hyphenator& hyphenator, Strictness strictness,
             Diagnostics& diagnostics, Timings* timings, Output& output) {
  Document document = compose_timed(edition, style, images, timings);
  const FontSet fonts = open_fonts_timed(document, inputs, diagnostics, timings);
  if (diagnostics.has_errors()) return;
  FitTimings fit;
  FitTimings* const fit_times = timings != nullptr ? &fit : nullptr;
  Diagnostics findings;
  const Fitted fitted =
      fit_pages(std::move(document),
                {edition, style, &images, fonts, hyphenator, fit_times}, findings);
  const Pages pages =
      place_document(*fitted.document, fitted.layout, fonts, hyphenator, findings,
                     fit_times != nullptr ? &fit.layout : nullptr);
  pass_on(findings, strictness, diagnostics);
  check_pictures(pages, images, diagnostics);
  add_times(fit, timings);
  if (diagnostics.has_errors()) return;
  PdfTimings writing;
  output.pdf = write_pdf(pages, fonts, {inputs.date, "Jianli " JIANLI_VERSION},
                         diagnostics, timings != nullptr ? &writing : nullptr);
  add_times(writing, timings);
  output.page_count = pages.pages.size();
  output.fit = fitted.report;
}

/// Reports families of a design that the manifest does not have, where they are named.
void check_families(const Style& style, const FontManifest& fonts,
                    Diagnostics& diagnostics) {
  std::vector<std::string_view> known;
  for (const FontFile& file : fonts.faces) known.push_back(file.family);
  for (const FontSettings& role : style.font_settings.values) {
    for (const auto* families : {&role.latin, &role.han}) {
      for (const std::string& family : families->value) {
        if (std::find(known.begin(), known.end(), family) != known.end()) continue;
        const std::string_view near = closest(family, known);
        diagnostics.report(Rule::bad_value, families->origin,
                           say("no font family `{}` is known", family),
                           near.empty() ? Message("`jianli fonts` lists the families")
                                        : say("did you mean `{}`?", near));
      }
    }
  }
}

/// The styles of a résumé: that of its own `design`, or one for each template the command
/// line names.
std::vector<std::shared_ptr<const Style>> load_styles(
    const std::string& path, const SyntaxTree& tree, const Node* design,
    const Inputs& inputs, const Options& options, Sources& sources,
    Diagnostics& diagnostics) {
  std::vector<std::shared_ptr<const Style>> styles;
  const TemplateFiles files{inputs.read_named_file, path, bounds(path, options)};
  const std::vector<std::string> own{std::string()};
  for (const std::string& name : options.templates.empty() ? own : options.templates) {
    styles.push_back(load_style({name, &tree, design, files}, sources, diagnostics));
    check_families(*styles.back(), inputs.fonts, diagnostics);
    check_fields(*styles.back(), diagnostics);
  }
  return styles;
}

/// An edition and a style to set it in.
struct Job {
  const Edition* edition = nullptr;
  const Style* style = nullptr;
};

/// The fields of dates that a style has ICU write; empty if the locale's patterns do.
std::string date_skeleton(const Style& style) {
  const bool by_icu = style.dates.style.value == DateStyle::icu;
  return by_icu ? style.dates.skeleton.value : std::string();
}

/// Makes the editions of one locale, one for each way of writing dates among the styles,
/// and appends a job for every style.
void make_editions(const std::string& locale, const Resume& resume,
                   const SyntaxTree& tree,
                   const std::vector<std::shared_ptr<const Style>>& styles,
                   const Sources& sources, Diagnostics& diagnostics,
                   std::deque<Edition>& editions, std::vector<Job>& jobs) {
  std::map<std::string, const Edition*> by_dates;
  for (const auto& style : styles) {
    const std::string dates = date_skeleton(*style);
    const Edition*& edition = by_dates[dates];
    if (edition == nullptr) {
      // A second edition of a locale differs in its dates alone: nothing new to report.
      Diagnostics repeated;
      Diagnostics& findings = by_dates.size() == 1 ? diagnostics : repeated;
      editions.push_back(make_edition(resume, tree, sources, {locale, dates}, findings));
      edition = &editions.back();
    }
    report_hidden(*edition, *style, diagnostics);
    jobs.push_back({edition, style.get()});
  }
}

/// What will be made of every edition in every style.
std::vector<PlannedOutput> plan(const std::vector<Job>& jobs) {
  std::vector<PlannedOutput> outputs;
  for (const Job& job : jobs) {
    outputs.push_back({job.edition->locale, job.style->template_name});
  }
  return outputs;
}

}  // namespace

std::vector<std::shared_ptr<const Style>> read_styles(const std::string& path,
                                                      const Inputs& inputs,
                                                      const Options& options,
                                                      Sources& sources,
                                                      Diagnostics& diagnostics) {
  const auto tree = read_tree(path, inputs, options, sources, diagnostics);
  if (!tree) return {};
  const bool is_mapping = tree->top().kind == NodeKind::mapping;
  const Node* const design = is_mapping ? tree->find(tree->top(), "design") : nullptr;
  return load_styles(path, *tree, design, inputs, options, sources, diagnostics);
}

std::int64_t* Timings::counter(const std::string& stage) {
  for (auto& [name, total] : stages) {
    if (name == stage) return &total;
  }
  return &stages.emplace_back(stage, 0).second;
}

Compilation compile(const std::string& path, const Inputs& inputs, const Options& options,
                    Goal goal, Sources& sources, Diagnostics& diagnostics,
                    Timings* timings) {
  Compilation result;
  result.tree = read_tree(path, inputs, options, sources, diagnostics, timings);
  const std::optional<SyntaxTree>& tree = result.tree;
  if (!tree) return result;

  Resume resume;
  {
    const Stopwatch watch(stage(timings, "schema"));
    resume = read_resume(*tree, sources, diagnostics);
    if (goal == Goal::render && !resume.base.text.empty()) {
      diagnostics.report(
          Rule::bad_value, resume.base.span,
          say("this file holds nothing but variants of `{}`", resume.base.text),
          "render that file");
    }
  }
  {
    const Stopwatch watch(stage(timings, "lint"));
    check_content(resume, *tree, sources, diagnostics);
  }
  Images images;
  {
    const Stopwatch watch(stage(timings, "images"));
    const ImageDepth depth =
        goal == Goal::render ? ImageDepth::pixels : ImageDepth::header;
    images = read_images(
        resume,
        {path, tree->included, inputs.read_named_file, bounds(path, options), depth},
        sources, diagnostics);
  }
  std::vector<std::shared_ptr<const Style>> styles;
  {
    const Stopwatch watch(stage(timings, "style"));
    styles =
        load_styles(path, *tree, resume.design, inputs, options, sources, diagnostics);
  }
  std::deque<Edition> editions;
  std::vector<Job> jobs;
  {
    const Stopwatch watch(stage(timings, "edition"));
    for (const std::string& locale :
         options.locales.empty() ? resume.locales : options.locales) {
      make_editions(locale, resume, *tree, styles, sources, diagnostics, editions, jobs);
    }
  }
  if (options.accept && !options.accept(plan(jobs))) return result;
  if (diagnostics.has_errors() || goal == Goal::validate) return result;

  Hyphenator hyphenator(inputs.hyphenation_folders);
  const Strictness strictness =
      is_json_resume(*tree, sources) ? Strictness::json_resume : Strictness::jianli;
  for (const Job& job : jobs) {
    Output output{job.edition->locale, job.style->template_name, {}, 0, {}};
    typeset(*job.edition, *job.style, inputs, images, hyphenator, strictness, diagnostics,
            timings, output);
    result.outputs.push_back(std::move(output));
  }
  if (diagnostics.has_errors()) result.outputs.clear();
  return result;
}

}  // namespace jianli
