// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Made résumés of every kind in all built-in templates, at both ends of the density scale
// or between: whatever the content, nothing leaves its column, nothing lies over
// anything else, every text is there exactly once, no title ends a page and no page is
// empty.
//   page_properties_test PORTRAIT [--every N] [--show NAME]
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>

#include "cli/inputs.h"
#include "make_resume.h"
#include "page_checks.h"
#include "stages.h"
#include "style/built_in.h"

namespace {

using namespace jianli;

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<ResumeShape> all_shapes() {
  std::vector<ResumeShape> shapes = {
      {.name = "no entries", .number = 1, .entries = 0, .skills = 0},
      {.name = "one entry", .number = 2, .entries = 1, .skills = 0},
      {.name = "forty entries", .number = 3, .entries = 40},
      {.name = "forty long entries", .number = 4, .entries = 40, .long_texts = true},
      {.name = "long words", .number = 5, .entries = 12, .long_words = true},
      {.name = "long words of a photographed person",
       .number = 6,
       .writing = Writing::english,
       .entries = 12,
       .long_words = true,
       .photo = true},
      {.name = "no dates", .number = 7, .entries = 10, .dates = false},
      {.name = "only Chinese", .number = 8, .writing = Writing::chinese, .entries = 14},
      {.name = "only English", .number = 9, .writing = Writing::english, .entries = 14},
      {.name = "a long name", .number = 10, .entries = 12, .name_length = 6},
      {.name = "a huge name", .number = 11, .entries = 12, .name_length = 40},
      {.name = "a huge name with a photo",
       .number = 12,
       .entries = 12,
       .name_length = 25,
       .photo = true},
      {.name = "twenty groups of skills", .number = 13, .entries = 4, .skills = 20},
      {.name = "skills alone", .number = 14, .entries = 0, .skills = 20},
      {.name = "letter paper",
       .number = 15,
       .entries = 20,
       .photo = true,
       .design = "{paper: letter}"},
  };
  for (std::uint64_t number = 16; number < 40; ++number) {
    ResumeShape shape{.name = "any " + std::to_string(number), .number = number};
    shape.writing = static_cast<Writing>(number % 3);
    shape.entries = static_cast<std::uint32_t>(number * 7 % 41);
    shape.skills = static_cast<std::uint32_t>(number * 5 % 9);
    shape.long_words = number % 4 == 1;
    shape.long_texts = number % 5 == 2;
    shape.dates = number % 7 != 3;
    shape.photo = number % 3 == 1;
    if (number % 4 == 2) shape.design = "{paper: letter}";
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

/// One résumé in one template.
struct Task {
  const ResumeShape* shape = nullptr;
  std::string template_name;
};

struct Outcome {
  std::size_t documents = 0, pages = 0;
  std::vector<std::string> faults;
};

/// What the user was told is missing is no fault; that anything is told is, in templates
/// that come with the program.
void add_findings(const Diagnostics& diagnostics, const Sources& sources,
                  std::vector<std::string>& faults) {
  for (const Diagnostic& finding : diagnostics.all()) {
    const bool matters =
        finding.severity == Severity::error || finding.rule == Rule::not_shown;
    if (matters) faults.push_back(format(finding, sources));
  }
}

void set(Stages& stages, const Edition& edition, std::int32_t density, Outcome& outcome) {
  Style style = stages.style;
  set_density(style, density);
  const Document document = compose(edition, style, &stages.images);
  const FontSet fonts = stages.fonts(document);
  Hyphenator hyphenator({});
  Diagnostics diagnostics;
  const Pages pages = lay_out(document, fonts, hyphenator, diagnostics);
  ++outcome.documents;
  outcome.pages += pages.pages.size();
  const auto add = [&](const std::vector<std::string>& faults) {
    for (const std::string& fault : faults) {
      outcome.faults.push_back(edition.locale + " at density " + std::to_string(density) +
                               ": " + fault);
    }
  };
  add(check_pages(document, pages, fonts));
  add(check_texts(edition, pages));
}

/// A damage that the checks have to see.
struct Damage {
  const char* name;
  void (*make)(Pages& pages);
};

TextItem& text_at(Pages& pages, std::size_t place) {
  for (PageItem& any : pages.pages.front().items) {
    auto* const item = std::get_if<TextItem>(&any);
    if (item != nullptr && item->text.size() > 3 && place-- == 0) return *item;
  }
  std::abort();
}

constexpr Damage kDamages[] = {
    {"a text is missing", [](Pages& pages) { text_at(pages, 2).text.clear(); }},
    {"texts are there twice",
     [](Pages& pages) {
       for (std::size_t place = 0; place < 20; ++place) {
         TextItem& item = text_at(pages, place);
         item.text += item.text;
       }
     }},
    {"a text leaves its column",
     [](Pages& pages) { text_at(pages, 2).x -= Length::points(30); }},
    {"a text leaves the page",
     [](Pages& pages) { text_at(pages, 2).baseline = Length::points(840); }},
    {"a text lies over another",
     [](Pages& pages) {
       text_at(pages, 3).baseline = text_at(pages, 2).baseline;
       text_at(pages, 3).x = text_at(pages, 2).x;
     }},
    {"a page is empty", [](Pages& pages) { pages.pages.emplace_back(); }},
    {"texts are read in another order",
     [](Pages& pages) { text_at(pages, 2).structure = 1; }},
    {"a title ends a page",
     [](Pages& pages) {
       std::erase_if(pages.pages.front().items, [&](const PageItem& any) {
         const auto* const item = std::get_if<TextItem>(&any);
         return item != nullptr && pages.structure[item->structure].role != Role::heading;
       });
     }},
};

/// The damages that the checks do not see.
std::vector<std::string> find_blind_spots(const Inputs& world) {
  const ResumeShape shape{.name = "", .number = 8, .writing = Writing::chinese};
  const std::string text = make_resume(shape);
  Inputs inputs = world;
  inputs.read_file = [&](const std::string&) { return FileContent{text, {}}; };
  Stages stages("made.yaml", inputs, std::string(kDefaultTemplate));
  const Edition edition = stages.edition("zh");
  const Document document = compose(edition, stages.style);
  const FontSet fonts = stages.fonts(document);
  Hyphenator hyphenator({});
  Diagnostics diagnostics;
  const Pages pages = lay_out(document, fonts, hyphenator, diagnostics);
  std::vector<std::string> unseen;
  for (const Damage& damage : kDamages) {
    Pages damaged = pages;
    damage.make(damaged);
    const bool seen = !check_pages(document, damaged, fonts).empty() ||
                      !check_texts(edition, damaged).empty();
    if (!seen) unseen.emplace_back(damage.name);
  }
  return unseen;
}

/// Both ends for those that are something special, one of all densities for the others.
std::vector<std::int32_t> densities_of(const ResumeShape& shape) {
  if (!shape.name.starts_with("any")) return {0, kTightest};
  return {static_cast<std::int32_t>(shape.number * 97 % (kTightest + 1))};
}

Outcome run(const Task& task, const Inputs& world, const std::string& portrait) {
  Outcome outcome;
  const std::string text = make_resume(*task.shape);
  Inputs inputs = world;
  inputs.read_file = [&](const std::string&) { return FileContent{text, {}}; };
  inputs.read_named_file = [&](const std::string&, const FileBounds&) {
    return FileContent{portrait, {}};
  };
  Stages stages("made.yaml", inputs, task.template_name);
  if (!stages.tree) {
    outcome.faults.push_back("it cannot be parsed");
    return outcome;
  }
  for (const std::string& locale : locales_of(*task.shape)) {
    const Edition edition = stages.edition(locale);
    report_hidden(edition, stages.style, stages.diagnostics);
    for (const std::int32_t density : densities_of(*task.shape)) {
      set(stages, edition, density, outcome);
    }
  }
  add_findings(stages.diagnostics, stages.sources, outcome.faults);
  return outcome;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t every = 1;
  std::string portrait, show;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--every") == 0 && i + 1 < argc) {
      every = std::max<std::size_t>(1, std::strtoul(argv[++i], nullptr, 10));
    } else if (std::strcmp(argv[i], "--show") == 0 && i + 1 < argc) {
      show = argv[++i];
    } else {
      portrait = read_text(argv[i]);
    }
  }
  if (portrait.empty()) {
    std::fprintf(stderr,
                 "usage: page_properties_test PORTRAIT [--every N] [--show NAME]\n");
    return 2;
  }
  const std::vector<ResumeShape> shapes = all_shapes();
  if (!show.empty()) {
    for (const ResumeShape& shape : shapes) {
      if (shape.name == show) std::fputs(make_resume(shape).c_str(), stdout);
    }
    return 0;
  }
  std::vector<Task> tasks;
  for (const ResumeShape& shape : shapes) {
    for (const auto& [name, description] : built_in_templates()) {
      tasks.push_back({&shape, std::string(name)});
    }
  }
  const Inputs world = make_inputs(std::nullopt);
  const std::vector<std::string> unseen = find_blind_spots(world);
  for (const std::string& damage : unseen) {
    std::printf("the checks do not see that %s\n", damage.c_str());
  }
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  Outcome all;
  std::size_t failed = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i * every < tasks.size(); i = next++) {
      const Task& task = tasks[i * every];
      Outcome outcome = run(task, world, portrait);
      const std::lock_guard lock(mutex);
      all.documents += outcome.documents;
      all.pages += outcome.pages;
      if (outcome.faults.empty()) continue;
      ++failed;
      std::printf("%s in %s:\n", task.shape->name.c_str(), task.template_name.c_str());
      constexpr std::size_t kMost = 6;
      for (std::size_t k = 0; k < std::min(kMost, outcome.faults.size()); ++k) {
        std::printf("  %s\n", outcome.faults[k].c_str());
      }
      if (outcome.faults.size() > kMost) {
        std::printf("  … %zu more\n", outcome.faults.size() - kMost);
      }
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < std::clamp(std::thread::hardware_concurrency(), 1U, 8U); ++i) {
    threads.emplace_back(work);
  }
  work();
  for (std::thread& thread : threads) thread.join();
  std::printf("%zu documents on %zu pages, %zu of %zu résumés in templates failed\n",
              all.documents, all.pages, failed, (tasks.size() + every - 1) / every);
  return failed == 0 && unseen.empty() && all.documents > 0 ? 0 : 1;
}
