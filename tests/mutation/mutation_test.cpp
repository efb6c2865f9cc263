// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Damages résumés in every way people damage them, at every place, and looks at what
// the compiler says. Of every damaged text one of these must hold:
//   reported    there is a finding that the whole text does not have;
//   harmless    there is none, and the résumé read is the same;
//   equivalent  there is none and the résumé is another one, but nobody could know that
//               from the text (each kind of damage says why).
// Nothing may be accepted in silence else. The first finding must be at the damage: on
// its line or the next, in the damaged scalar, or, where something lacks, at its entry.
//
// usage: mutation_test [--every K] [--show KIND] RESUME…
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <sstream>
#include <thread>

#include "base/language.h"
#include "cli/inputs.h"
#include "compile/compile.h"
#include "damage.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace {

using namespace jianli;
using namespace jianli::mutation;

constexpr double kPlaced = 0.95;
constexpr double kMended = 0.60;

/// What the compiler makes of a text.
struct Verdict {
  std::optional<Diagnostic> first;  ///< the first finding that is new
  std::string shown;                ///< it, as the user sees it
  bool crashed = false;
};

using Known = std::set<std::string>;

std::string key_of(const Diagnostic& diagnostic) {
  return std::string(info(diagnostic.rule).name) + ": " + diagnostic.message.english();
}

Diagnostics validate(const Original& original, const std::string& text,
                     const Inputs& world, Sources& sources) {
  Inputs inputs = world;
  inputs.read_file = [&](const std::string& path) {
    if (path != original.name) return world.read_file(path);
    FileContent content;
    content.bytes = text;
    return content;
  };
  Diagnostics diagnostics;
  compile(original.name, inputs, {}, Goal::validate, sources, diagnostics);
  return diagnostics;
}

Verdict judge(const Original& original, const std::string& text, const Inputs& world,
              const Known& known) {
  Verdict verdict;
  Sources sources;
  try {
    for (const Diagnostic& diagnostic :
         validate(original, text, world, sources).sorted()) {
      if (diagnostic.severity == Severity::note) continue;
      if (known.contains(key_of(diagnostic))) continue;
      verdict.shown = format(diagnostic, sources);
      verdict.first = diagnostic;
      break;
    }
  } catch (const std::exception& exception) {
    verdict.crashed = true;
    verdict.shown = std::string("exception: ") + exception.what() + '\n';
  }
  return verdict;
}

/// A value without its places.
void write(const SyntaxTree& tree, const Node& node, std::string& out) {
  out += node.value;
  for (const NodeId item : node.items) {
    out += "\n- ";
    write(tree, tree[item], out);
  }
  for (const MappingEntry& entry : node.entries) {
    // `En` is `en`, `Zh-Hant` is `zh-Hant`.
    const std::string language =
        entry.key.size() == 2 || entry.key.find('-') != std::string::npos
            ? canonical_language(entry.key)
            : std::string();
    out += "\n" + (language.empty() ? std::string(entry.key) : language) + ": ";
    write(tree, tree[entry.value], out);
  }
  out += "\n.";
}

/// All that a résumé says, in every language, and how it is to look.
std::string meaning(const Original& original, const std::string& text) {
  Sources sources;
  Diagnostics diagnostics;
  const auto tree = parse(sources.add(original.name, text), sources, diagnostics);
  if (!tree) return {};
  const Resume resume = read_resume(*tree, sources, diagnostics);
  std::string result = dump(resume);
  if (resume.design != nullptr) write(*tree, *resume.design, result);
  return result;
}

std::string damaged_text(const Original& original, const Damage& damage) {
  std::string text = original.text;
  return text.replace(damage.range.begin, damage.range.end - damage.range.begin,
                      damage.text);
}

std::size_t line_number(std::string_view text, std::size_t offset) {
  const auto end =
      text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  return static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

/// Whether a finding is at the damage.
bool is_placed(const Diagnostic& finding, const Damage& damage, std::string_view text) {
  const std::size_t at = finding.span.begin;
  const std::size_t line = line_number(text, at);
  const std::size_t damage_end = damage.range.begin + damage.text.size();
  if (line >= line_number(text, damage.range.begin) &&
      line <= line_number(text, damage_end) + 1) {
    return true;
  }
  return std::any_of(damage.also.begin(), damage.also.end(), [&](Range range) {
    return line >= line_number(text, range.begin) && line <= line_number(text, range.end);
  });
}

/// The outcome of one kind of damage over all résumés.
struct Outcome {
  std::size_t made = 0, reported = 0, harmless = 0, equivalent = 0, silent = 0;
  std::size_t crashed = 0, placed = 0, mended = 0;
};

/// What to print of damaged texts, for whoever mends the compiler.
struct Show {
  std::string kind;
  std::size_t left = 40;
};

/// The damaged line and what was said of it.
std::string describe(const char* what, const Damage& damage, std::string_view text,
                     const Verdict& verdict) {
  const std::size_t at = std::min(damage.range.begin, text.size());
  const std::size_t begin = line_begin(text, at);
  const std::size_t end = line_end(text, at + damage.text.size());
  return std::string("  ") + what + ": " + std::to_string(line_number(text, at) + 1) +
         ": " + std::string(text.substr(begin, std::min<std::size_t>(end - begin, 300))) +
         '\n' + verdict.shown;
}

void count(const Original& original, const Kind& kind, const Damage& damage,
           const Inputs& world, const Known& known, Outcome& outcome, Show& show,
           std::mutex& mutex) {
  const std::string text = damaged_text(original, damage);
  const Verdict verdict = judge(original, text, world, known);
  const bool asked = show.kind == kind.name;
  std::string lines;
  Outcome one;
  one.made = 1;
  if (verdict.crashed) {
    one.crashed = 1;
    lines = describe("crashed", damage, text, verdict);
  } else if (verdict.first) {
    one.reported = 1;
    one.placed = is_placed(*verdict.first, damage, text);
    one.mended = !verdict.first->hint.empty() || verdict.first->fix;
    if (asked && one.placed == 0) lines = describe("misplaced", damage, text, verdict);
    if (asked && one.mended == 0) lines += describe("no mend", damage, text, verdict);
  } else if (meaning(original, text) == meaning(original, original.text)) {
    one.harmless = 1;
  } else if (damage.may_be_equivalent) {
    one.equivalent = 1;
    if (asked) lines = describe("equivalent", damage, text, verdict);
  } else {
    one.silent = 1;
    lines = describe("silent", damage, text, verdict);
  }
  const std::scoped_lock lock(mutex);
  outcome.made += one.made;
  outcome.reported += one.reported;
  outcome.harmless += one.harmless;
  outcome.equivalent += one.equivalent;
  outcome.silent += one.silent;
  outcome.crashed += one.crashed;
  outcome.placed += one.placed;
  outcome.mended += one.mended;
  if (!lines.empty() && show.left > 0) {
    --show.left;
    std::printf("%s in %s\n%s", std::string(kind.name).c_str(), original.name.c_str(),
                lines.c_str());
  }
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
}

void print_row(std::string_view name, const Outcome& o) {
  std::printf("%6zu %6zu %6zu %6zu %5zu %5zu  %5.1f%% %5.1f%%  %s\n", o.made, o.reported,
              o.harmless, o.equivalent, o.silent, o.crashed,
              100 * share(o.placed, o.reported), 100 * share(o.mended, o.reported),
              std::string(name).c_str());
}

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// One damage of one kind to one résumé.
struct Task {
  const Original* original;
  std::size_t kind;
  Damage damage;
};

}  // namespace

int main(int argc, char** argv) {
  std::size_t every = 1;
  Show show;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--every") == 0 && i + 1 < argc) {
      every = std::max<std::size_t>(1, std::strtoul(argv[++i], nullptr, 10));
    } else if (std::strcmp(argv[i], "--show") == 0 && i + 1 < argc) {
      show.kind = argv[++i];
    } else {
      files.emplace_back(argv[i]);
    }
  }
  const Inputs world = make_inputs(std::nullopt);
  const std::span<const Kind> kinds = all_kinds();
  std::vector<Original> originals;
  std::vector<Known> known;
  for (const std::string& file : files) {
    originals.push_back(find_places(file, read_text(file)));
    Sources sources;
    Known& mine = known.emplace_back();
    const Diagnostics found =
        validate(originals.back(), originals.back().text, world, sources);
    for (const Diagnostic& finding : found.all()) mine.insert(key_of(finding));
  }
  std::vector<Task> tasks;
  for (const Original& original : originals) {
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
      if (!show.kind.empty() && show.kind != kinds[kind].name) continue;
      std::vector<Damage> damages = kinds[kind].make(original);
      for (std::size_t i = kind % every; i < damages.size(); i += every) {
        tasks.push_back({&original, kind, std::move(damages[i])});
      }
    }
  }
  std::vector<Outcome> outcomes(kinds.size());
  std::mutex mutex;
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < tasks.size(); i = next++) {
      const Task& task = tasks[i];
      const auto index = static_cast<std::size_t>(task.original - originals.data());
      count(*task.original, kinds[task.kind], task.damage, world, known[index],
            outcomes[task.kind], show, mutex);
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i < std::clamp(std::thread::hardware_concurrency(), 1U, 8U); ++i) {
    threads.emplace_back(work);
  }
  work();
  for (std::thread& thread : threads) thread.join();

  std::printf("  made report harmls equiv. silnt crash  placed mended  kind of damage\n");
  Outcome all;
  for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
    const Outcome& o = outcomes[kind];
    if (o.made == 0) continue;
    print_row(kinds[kind].name, o);
    if (o.equivalent > 0) {
      std::printf("%56s (%s)\n", "", std::string(kinds[kind].equivalent_because).c_str());
    }
    all.made += o.made;
    all.reported += o.reported;
    all.harmless += o.harmless;
    all.equivalent += o.equivalent;
    all.silent += o.silent;
    all.crashed += o.crashed;
    all.placed += o.placed;
    all.mended += o.mended;
  }
  print_row("all", all);
  const bool held = all.made > 0 && all.silent == 0 && all.crashed == 0 &&
                    share(all.placed, all.reported) >= kPlaced &&
                    share(all.mended, all.reported) >= kMended;
  const std::size_t bad = all.silent + all.crashed;
  std::printf("%zu passed, %zu failed\n", all.made - bad,
              held ? 0 : std::max<std::size_t>(bad, 1));
  return held ? 0 : 1;
}
