// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Golden tests of the stages. A case is a résumé `NAME.yaml` or `NAME.json`; beside it
// stand the dumps that matter to it:
//   NAME.syntax.txt  NAME.resume.txt  NAME.style.txt  NAME.edition.LOCALE.txt
//   NAME.document.LOCALE.txt  NAME.pages.LOCALE.txt
//   NAME.letter_edition.LOCALE.txt and so on, of the document's letter
//   NAME.variants.txt  an edition of every variant of a document, or of a file of
//   variants,
//                    in each of its languages
//   NAME.errors.txt  all findings of a run in the format of the terminal; without this
//   file
//                    the case must have none
// To add a dump to a case, make an empty file of its name. JIANLI_UPDATE_GOLDEN=1
// rewrites the dumps and fails, so that no run passes on what it wrote itself.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/inputs.h"
#include "compile/read_versions.h"
#include "stages.h"
#include "style/letter_style.h"

namespace {

namespace fs = std::filesystem;
using namespace jianli;

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// The lines that differ, between two of context; long differences are cut.
void print_difference(const std::string& golden, const std::string& actual) {
  const std::vector<std::string> before = split_lines(golden);
  const std::vector<std::string> after = split_lines(actual);
  std::size_t begin = 0;
  while (begin < before.size() && begin < after.size() && before[begin] == after[begin]) {
    ++begin;
  }
  std::size_t tail = 0;
  while (tail < before.size() - begin && tail < after.size() - begin &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  constexpr std::size_t kMost = 15;
  const auto print = [&](const std::vector<std::string>& lines, char mark) {
    const std::size_t end = lines.size() - tail;
    for (std::size_t i = begin; i < end && i < begin + kMost; ++i) {
      std::printf("%c%s\n", mark, lines[i].c_str());
    }
    if (end > begin + kMost) std::printf("%c… %zu more\n", mark, end - begin - kMost);
  };
  std::printf("@@ line %zu @@\n", begin + 1);
  for (std::size_t i = begin - std::min<std::size_t>(begin, 2); i < begin; ++i) {
    std::printf(" %s\n", before[i].c_str());
  }
  print(before, '-');
  print(after, '+');
  if (before == after) std::printf("(only the end of the file differs)\n");
}

std::string dump_stage(Stages& stages, const std::string& stage,
                       const std::string& locale) {
  if (!stages.tree) return "no syntax tree\n";
  if (stage == "syntax") return dump(*stages.tree);
  if (stage == "resume") return dump(stages.resume);
  if (stage == "style") return dump(stages.style, stages.sources);
  // A letter goes through the same stages as a résumé, in a style of its own.
  constexpr std::string_view kLetter = "letter_";
  const bool is_letter = stage.starts_with(kLetter);
  const std::string_view step =
      std::string_view(stage).substr(is_letter ? kLetter.size() : 0);
  const Edition edition = is_letter ? stages.letter(locale) : stages.edition(locale);
  const Style style = is_letter ? letter_style(stages.style, {}) : stages.style;
  if (step == "edition") return dump(edition);
  Document document = compose(edition, style, &stages.images);
  if (step == "document") return dump(document);
  if (step != "pages") return "there is no stage of this name\n";
  const FontSet fonts = stages.fonts(document);
  Hyphenator hyphenator({});
  const Fitted fitted =
      fit_pages(std::move(document), {edition, style, &stages.images, fonts, hyphenator},
                stages.diagnostics);
  return dump(place_document(*fitted.document, fitted.layout, fonts, hyphenator,
                             stages.diagnostics),
              fonts);
}

/// The editions of all variants, by way of the driver.
std::string dump_variants(const std::string& name, const Inputs& inputs) {
  Sources sources;
  Diagnostics diagnostics;
  Options options;
  const auto document = read_document(name, inputs, options, sources, diagnostics);
  if (!document) return "no syntax tree\n";
  options.all_variants = !document->own_variants;
  Workspace work{inputs, options, Goal::plan, sources, diagnostics, nullptr, *document};
  read_versions(work);
  std::string text;
  for (const Version& version : work.versions) {
    for (const std::string& locale : locales_of(version)) {
      text += "variant " + version.variant->name + "\n";
      text += dump(make_edition(*version.resume, *version.tree, sources,
                                {locale, "", version.variant}, diagnostics));
    }
  }
  return text;
}

/// What a run over a case finds: of a résumé with variants, over all of them, too.
std::string all_findings(const std::string& name, const Inputs& inputs, Goal goal) {
  Sources sources;
  Diagnostics diagnostics;
  compile(name, inputs, {}, goal, sources, diagnostics);
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    text += format(diagnostic, sources);
    if (!text.ends_with('\n')) text += '\n';
  }
  return text;
}

enum class Mode { compare, update };

/// Compares one dump with its golden file, or rewrites the file. Whether it was right.
bool check(const fs::path& golden, const std::string& actual, Mode mode) {
  const std::string expected = fs::exists(golden) ? read_text(golden) : std::string();
  if (expected == actual && fs::exists(golden) == !actual.empty()) return true;
  std::printf("%s differs\n", golden.filename().c_str());
  if (mode == Mode::compare) {
    print_difference(expected, actual);
  } else if (actual.empty()) {
    fs::remove(golden);
  } else {
    std::ofstream(golden, std::ios::binary) << actual;
  }
  return false;
}

/// Runs one case; the number of dumps that were right and wrong is added to the counts.
void run_case(const fs::path& input, const Inputs& inputs, Mode mode, int& right,
              int& wrong) {
  const std::string name = input.filename().string();
  const std::string prefix = input.stem().string() + '.';
  const auto count = [&](bool is_right) { ++(is_right ? right : wrong); };
  bool has_golden = false;
  bool has_variants = false;
  std::optional<Stages> stages;
  std::vector<fs::path> neighbours;
  for (const auto& entry : fs::directory_iterator(input.parent_path())) {
    neighbours.push_back(entry.path());
  }
  std::sort(neighbours.begin(), neighbours.end());
  for (const fs::path& golden : neighbours) {
    const std::string file = golden.filename().string();
    if (!file.starts_with(prefix) || !file.ends_with(".txt")) continue;
    has_golden = true;
    const std::string middle =
        file.substr(prefix.size(), file.size() - prefix.size() - 4);
    if (middle == "errors") continue;
    if (middle == "variants") {
      has_variants = true;
      count(check(golden, dump_variants(name, inputs), mode));
      continue;
    }
    const std::size_t dot = std::min(middle.find('.'), middle.size());
    const std::string locale = dot < middle.size() ? middle.substr(dot + 1) : "";
    if (!stages) stages.emplace(name, inputs);
    count(check(golden, dump_stage(*stages, middle.substr(0, dot), locale), mode));
  }
  if (!has_golden) {
    std::printf("%s has no golden file\n", name.c_str());
    ++wrong;
  }
  fs::path errors = input;
  // The variants of a résumé are looked at only where all of it is checked.
  const Goal goal = has_variants ? Goal::validate : Goal::render;
  count(check(errors.replace_extension(".errors.txt"), all_findings(name, inputs, goal),
              mode));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: case_test FOLDER [NAME…]\n");
    return 2;
  }
  const fs::path folder = argv[1];
  const std::vector<std::string> wanted(argv + 2, argv + argc);
  const char* update = std::getenv("JIANLI_UPDATE_GOLDEN");
  const Mode mode =
      update != nullptr && std::string_view(update) == "1" ? Mode::update : Mode::compare;
  Inputs inputs = make_inputs(std::nullopt);
  inputs.read_file = [&](const std::string& path) {
    return FileContent{read_text(folder / path), {}};
  };
  inputs.read_named_file = [&](const std::string& path, const FileBounds&) {
    if (fs::exists(folder / path)) return FileContent{read_text(folder / path), {}};
    return FileContent{{}, say("cannot read `{}`: no such file", path)};
  };

  std::vector<fs::path> cases;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const fs::path& path = entry.path();
    if (path.extension() != ".yaml" && path.extension() != ".json") continue;
    // Those are typography_test's.
    if (path.filename().string().starts_with("typography")) continue;
    const bool chosen = wanted.empty() || std::find(wanted.begin(), wanted.end(),
                                                    path.stem()) != wanted.end();
    if (chosen) cases.push_back(path);
  }
  std::sort(cases.begin(), cases.end());
  int right = 0;
  int wrong = 0;
  for (const fs::path& input : cases) run_case(input, inputs, mode, right, wrong);
  if (cases.empty()) {
    std::printf("no cases in %s\n", folder.c_str());
    ++wrong;
  }
  if (mode == Mode::update) std::printf("golden files rewritten; run again without it\n");
  std::printf("%d passed, %d failed\n", right, wrong);
  return wrong == 0 && mode == Mode::compare ? 0 : 1;
}
