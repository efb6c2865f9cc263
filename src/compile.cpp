// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/encoding.h"
#include "base/stopwatch.h"
#include "base/suggest.h"
#include "compose/compose.h"
#include "layout/lay_out.h"
#include "pdf/write_pdf.h"
#include "schema/resume.h"
#include "syntax/set_value.h"
#include "syntax/syntax_tree.h"
#include "text/font_set.h"

namespace jianli {
namespace {

/// The counter of a stage, if times are wanted.
std::int64_t* stage(Timings* timings, const char* name) {
  return timings != nullptr ? timings->counter(name) : nullptr;
}

/// Reads and parses the résumé and puts the values of `--set` into its tree.
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
  for (const auto& [target, value] : options.set) {
    set_value(*tree, target, value, sources, diagnostics);
  }
  return tree;
}

/// Fonts, layout and PDF of one edition in one style.
std::string typeset(const Edition& edition, const Style& style, const Inputs& inputs,
                    Hyphenator& hyphenator, Diagnostics& diagnostics, Timings* timings,
                    std::size_t& page_count) {
  Document document;
  {
    const Stopwatch watch(stage(timings, "compose"));
    document = compose(edition, style);
  }
  FontSet fonts;
  {
    const Stopwatch watch(stage(timings, "fonts"));
    fonts = open_fonts(document.fonts, document.han_languages, inputs.fonts,
                       inputs.font_folders, diagnostics);
  }
  if (diagnostics.has_errors()) return {};
  LayoutTimings layout;
  const Pages pages = lay_out(document, fonts, hyphenator, diagnostics,
                              timings != nullptr ? &layout : nullptr);
  if (timings != nullptr) {
    *timings->counter("shape") += layout.shape;
    *timings->counter("break lines") += layout.break_lines;
    *timings->counter("place") += layout.place;
  }
  if (diagnostics.has_errors()) return {};
  PdfOptions options;
  options.date = inputs.date;
  options.producer = "Jianli " JIANLI_VERSION;
  PdfTimings writing;
  std::string pdf = write_pdf(pages, fonts, options, diagnostics,
                              timings != nullptr ? &writing : nullptr);
  if (timings != nullptr) {
    *timings->counter("subset fonts") += writing.subset;
    *timings->counter("deflate") += writing.deflate;
    *timings->counter("page contents") += writing.content;
    *timings->counter("assemble file") += writing.assembly;
  }
  page_count = pages.pages.size();
  return pdf;
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
                           fmt::format("no font family `{}` is known", family),
                           near.empty() ? "`jianli fonts` lists the families"
                                        : fmt::format("did you mean `{}`?", near));
      }
    }
  }
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
                   const SyntaxTree& tree, const std::vector<Style>& styles,
                   const Sources& sources, Diagnostics& diagnostics,
                   std::deque<Edition>& editions, std::vector<Job>& jobs) {
  std::map<std::string, const Edition*> by_dates;
  for (const Style& style : styles) {
    const std::string dates = date_skeleton(style);
    const Edition*& edition = by_dates[dates];
    if (edition == nullptr) {
      // A second edition of a locale differs in its dates alone: nothing new to report.
      Diagnostics repeated;
      Diagnostics& findings = by_dates.size() == 1 ? diagnostics : repeated;
      editions.push_back(make_edition(resume, tree, sources, {locale, dates}, findings));
      edition = &editions.back();
    }
    report_hidden(*edition, style, diagnostics);
    jobs.push_back({edition, &style});
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
  const auto tree = read_tree(path, inputs, options, sources, diagnostics, timings);
  if (!tree) return result;

  Resume resume;
  {
    const Stopwatch watch(stage(timings, "schema"));
    resume = read_resume(*tree, sources, diagnostics);
  }
  std::vector<Style> styles;
  {
    const Stopwatch watch(stage(timings, "style"));
    const std::vector<std::string> own{std::string()};
    for (const std::string& name : options.templates.empty() ? own : options.templates) {
      styles.push_back(
          load_style({name, &*tree, resume.design, {}}, sources, diagnostics));
      check_families(styles.back(), inputs.fonts, diagnostics);
    }
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
  for (const Job& job : jobs) {
    Output output{job.edition->locale, job.style->template_name, {}, 0};
    output.pdf = typeset(*job.edition, *job.style, inputs, hyphenator, diagnostics,
                         timings, output.page_count);
    result.outputs.push_back(std::move(output));
  }
  if (diagnostics.has_errors()) result.outputs.clear();
  return result;
}

}  // namespace jianli
