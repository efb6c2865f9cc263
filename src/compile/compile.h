// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/file_content.h"
#include "compile/caches.h"
#include "edition/edition.h"
#include "fit/fit_pages.h"
#include "layout/pages.h"
#include "pdf/standard.h"
#include "style/style.h"

namespace jianli {

/// Everything the compiler sees of the world.
struct Inputs {
  /// Reads the résumé; called once.
  std::function<FileContent(const std::string& path)> read_file;
  /// Reads the files it names.
  ReadNamedFile read_named_file = [](const std::string& path, const FileBounds&) {
    return FileContent{{}, say("cannot read `{}`: no such file", path)};
  };
  FontManifest fonts;
  std::vector<std::filesystem::path>
      font_folders;  ///< searched before the manifest's paths
  std::vector<std::filesystem::path>
      hyphenation_folders;           ///< searched before the system's patterns
  std::optional<std::int64_t> date;  ///< seconds since 1970 UTC, for the PDF's dates
  /// A finished PDF encrypted with a password, differently each time; called only where a
  /// password is asked for.
  std::function<std::string(std::string_view pdf, const std::string& password)> encrypt;
};

/// One PDF that a compilation is about to make.
struct PlannedOutput {
  std::string resume;   ///< path of the résumé, also where a file of variants was read
  std::string variant;  ///< its name; empty: the résumé as it is
  DocumentKind kind = DocumentKind::resume;
  std::string locale;
  std::string template_name;
  /// What the variant's `output` pattern gives, without extension and not yet safe as a
  /// name of a file; empty: the usual name.
  std::string name;
};

/// Whether files that a résumé names may lie outside its folder.
enum class OutsideFolder : std::uint8_t {
  refused,
  except_resume,  ///< only the résumé that a file of variants names
  allowed
};

/// Values that a list of jobs sets.
struct ListedValues {
  std::string place;  ///< `class.csv:3`, with which the names of their sources begin
  std::vector<std::pair<std::string, std::string>> values;  ///< as of `--set`
};

/// What a PDF is to promise, hold and hide beside its pages.
struct PdfWishes {
  std::optional<Standard> standard;   ///< nothing: the strictest the rest allows
  bool attach_data = false;           ///< the edition as JSON Resume
  bool attach_source = false;         ///< the résumé's file as it was read
  std::vector<std::string> redacted;  ///< what public copies go without: `phone`, …
  std::string password;               ///< empty: not encrypted; as it was prepared
};

/// What the command line asks for beyond the file itself.
struct Options {
  std::vector<std::string> locales;  ///< empty: all of the résumé
  std::vector<std::string>
      templates;  ///< empty: the one the résumé names, else `classic`
  std::vector<std::pair<std::string, std::string>> set;  ///< `--set PATH=VALUE`
  std::vector<std::string> variants;  ///< their names; empty: the résumé as it is, of a
                                      ///< file of variants all of them
  bool all_variants = false;          ///< instead of `variants`
  DocumentKind kind = DocumentKind::resume;
  std::optional<std::int64_t> letter_date;  ///< of letters that name none; seconds since
                                            ///< 1970 UTC
  OutsideFolder outside_folder = OutsideFolder::except_resume;
  /// Told of all outputs once the résumé is read and before anything is rendered (with
  /// every goal); false stops the compilation there, without outputs.
  std::function<bool(const std::vector<PlannedOutput>&)> accept;
  PdfWishes pdf;
  ListedValues listed;  ///< set after those of `set`: where both set one, these stand
};

/// One finished PDF.
struct Output {
  PlannedOutput plan;
  std::string pdf;
  std::size_t page_count = 0;
  FitReport fit;
};

/// Nanoseconds of the stages in the order they ran, for `--timings` and the benchmark.
struct Timings {
  std::deque<std::pair<std::string, std::int64_t>> stages;

  /// The counter of a stage, made when first asked for; stays where it is.
  std::int64_t* counter(const std::string& stage);
};

/// Which of the stages run, and on what.
enum class Goal : std::uint8_t {
  plan,      ///< those that tell what would be made; other mistakes are not looked for
  validate,  ///< those that find mistakes, on all variants unless some are asked for
  render     ///< all
};

/// The result of one compilation; `outputs` is empty if there are errors.
struct Compilation {
  std::vector<Output> outputs;
  std::optional<SyntaxTree> tree;  ///< the résumé's, to tell of findings which value
                                   ///< they are about
};

/// The designs a résumé, or the first variant asked for, would be set in: one for each
/// template asked for; none if there is no tree to look at. Mistakes outside the design
/// are not looked for.
std::vector<std::shared_ptr<const Style>> read_styles(const std::string& path,
                                                      const Inputs& inputs,
                                                      const Options& options,
                                                      Sources& sources,
                                                      Diagnostics& diagnostics);

/// Compiles one résumé to a PDF for every locale and template asked for. Pure: depends on
/// its arguments alone. All mistakes of all editions are in `diagnostics`; their places
/// in `sources`. `caches` are those of the worker, if there will be further compilations.
Compilation compile(const std::string& path, const Inputs& inputs, const Options& options,
                    Goal goal, Sources& sources, Diagnostics& diagnostics,
                    Timings* timings = nullptr, Caches* caches = nullptr);

}  // namespace jianli
