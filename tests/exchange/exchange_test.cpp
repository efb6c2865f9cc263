// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// The sample files of other tools below tests/cases/exchange:
//   rendercv/NAME, yamlresume/NAME  imported, compared with imported/TOOL.NAME.yaml; the
//                                   result has no errors, and each text of the sample is
//                                   in it or in one of its comments
//   jsonresume/NAME                 exported, and the same document but for empty values
//                                   and the order of keys
// JIANLI_UPDATE_GOLDEN=1 rewrites imported/ and fails.
//
// usage: exchange_test FOLDER
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/encoding.h"
#include "base/utf8.h"
#include "exchange/export_json_resume.h"
#include "exchange/import_resume.h"
#include "exchange/loose_date.h"
#include "schema/date_grammar.h"
#include "schema/resume.h"

namespace {

namespace fs = std::filesystem;
using namespace jianli;

int passed = 0;
int failed = 0;

void expect(bool is_right, const std::string& what) {
  ++(is_right ? passed : failed);
  if (!is_right) std::printf("FAILED: %s\n", what.c_str());
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A parsed file with what was found in it.
struct Parsed {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<SyntaxTree> tree;

  Parsed(const std::string& name, const std::string& bytes) {
    const auto source = decode_text(name, bytes, sources, diagnostics);
    if (source) tree = parse(*source, sources, diagnostics);
  }
  std::string errors() const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      if (diagnostic.severity == Severity::error) text += format(diagnostic, sources);
    }
    return text;
  }
};

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return result;
}

/// The words of a text, in lower case: runs of letters and digits; signs are what quoting
/// and markup change.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t c = next_character(text, offset);
    const bool is_letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                           (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000) ||
                           is_han(c);
    if (is_han(c) || !is_letter) {
      if (!words.back().empty()) words.emplace_back();
    }
    if (is_letter) words.back() += lower_case(text.substr(begin, offset - begin));
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// Commands whose names go with their translation, and the one network written apart.
const std::set<std::string>& markup_words() {
  static const std::set<std::string> words = {
      "textbf", "textit", "href", "strong", "emph", "link", "tel", "stackoverflow"};
  return words;
}

/// A text without the numbers its lines begin with: those of a list are not kept.
std::string without_numbers(const std::string& text) {
  std::istringstream lines(text);
  std::string result;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t digits = line.find_first_not_of("0123456789");
    const bool is_item =
        digits != 0 && digits != std::string::npos && line[digits] == '.';
    result += (is_item ? line.substr(digits) : line) + '\n';
  }
  return result;
}

void check_words(const Parsed& sample, const std::string& imported,
                 const std::string& name) {
  std::vector<std::string> all = words_of(imported);
  const std::set<std::string> there(all.begin(), all.end());
  for (const Node& node : sample.tree->nodes) {
    if (node.kind != NodeKind::scalar) continue;
    if (!loose_date(node.value).empty() &&
        imported.find(loose_date(node.value)) != std::string::npos) {
      continue;
    }
    for (const std::string& word : words_of(without_numbers(node.value))) {
      if (markup_words().contains(word)) continue;
      const bool is_there = there.contains(word);
      expect(is_there, name + ": `" + word + "` of `" + node.value + "` is lost");
    }
  }
}

void check_import(const fs::path& path, ForeignFormat format, const fs::path& golden) {
  const std::string name = path.filename().string();
  Parsed sample(name, read_text(path));
  expect(sample.tree.has_value(), name + " is not parsed");
  if (!sample.tree) return;
  const auto imported = import_resume(format, *sample.tree, sample.diagnostics);
  expect(imported.has_value() && sample.errors().empty(), name + sample.errors());
  if (!imported) return;
  std::string findings;
  for (const Diagnostic& diagnostic : sample.diagnostics.sorted()) {
    findings += jianli::format(diagnostic, sample.sources);
  }
  Parsed result(name + " → imported.yaml", *imported);
  if (result.tree) read_resume(*result.tree, result.sources, result.diagnostics);
  expect(result.tree.has_value() && result.errors().empty(),
         name + " gives errors:\n" + result.errors() + *imported);
  check_words(sample, *imported, name);

  const char* update = std::getenv("JIANLI_UPDATE_GOLDEN");
  if (update != nullptr && std::string_view(update) == "1") {
    fs::create_directories(golden.parent_path());
    std::ofstream(golden, std::ios::binary) << *imported;
    std::ofstream(fs::path(golden).replace_extension(".errors.txt"), std::ios::binary)
        << findings;
    ++failed;
    return;
  }
  expect(read_text(golden) == *imported, golden.string() + " differs");
  expect(read_text(fs::path(golden).replace_extension(".errors.txt")) == findings,
         "the findings of " + golden.string() + " differ");
}

/// Whether a value says nothing.
bool is_blank(const SyntaxTree& tree, const Node& node) {
  if (node.kind == NodeKind::null) return true;
  if (node.kind == NodeKind::scalar) return node.value.empty();
  if (node.kind == NodeKind::mapping) {
    return std::ranges::all_of(node.entries, [&](const MappingEntry& entry) {
      return is_blank(tree, tree[entry.value]);
    });
  }
  return std::ranges::all_of(node.items,
                             [&](NodeId item) { return is_blank(tree, tree[item]); });
}

/// A document in a form in which equal ones are the same: keys sorted, empty values gone.
/// Numbers where a text is asked for are texts.
std::string canonical(const SyntaxTree& tree, const Node& node) {
  std::string text;
  if (node.kind == NodeKind::scalar) return "<" + node.value + ">";
  if (node.kind == NodeKind::mapping) {
    std::map<std::string, std::string> members;
    for (const MappingEntry& entry : node.entries) {
      const Node& value = tree[entry.value];
      if (!is_blank(tree, value) && entry.key != "$schema") {
        members[entry.key] = canonical(tree, value);
      }
    }
    for (const auto& [key, value] : members) text += key + "=" + value + "\n";
    return "{" + text + "}";
  }
  for (const NodeId item : node.items) {
    if (!is_blank(tree, tree[item])) text += canonical(tree, tree[item]) + ",";
  }
  return "[" + text + "]";
}

std::string export_of(Parsed& parsed) {
  const Resume resume = read_resume(*parsed.tree, parsed.sources, parsed.diagnostics);
  return export_json_resume(*parsed.tree, resume, resume.locales.front(), parsed.sources,
                            parsed.diagnostics);
}

void check_export(const fs::path& path) {
  const std::string name = path.filename().string();
  Parsed sample(name, read_text(path));
  expect(sample.tree.has_value(), name + " is not parsed");
  if (!sample.tree) return;
  const std::string json = export_of(sample);
  expect(sample.errors().empty(), name + ": " + sample.errors());
  Parsed result("exported.json", json);
  expect(result.tree.has_value(), name + " gives no JSON");
  if (!result.tree) return;
  const std::string before = canonical(*sample.tree, sample.tree->top());
  const std::string after = canonical(*result.tree, result.tree->top());
  expect(before == after, name + " changes:\n" + before + "\n" + after);
  expect(export_of(result) == json, name + " changes when exported again");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: exchange_test FOLDER\n");
    return 2;
  }
  const fs::path folder = argv[1];
  const auto each = [&](const std::string& tool, auto check) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder / tool)) {
      paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    expect(!paths.empty(), "no samples of " + tool);
    for (const fs::path& path : paths) {
      check(path, folder / "imported" / (tool + "." + path.stem().string() + ".yaml"));
    }
  };
  each("rendercv", [](const fs::path& path, const fs::path& golden) {
    check_import(path, ForeignFormat::rendercv, golden);
  });
  each("yamlresume", [](const fs::path& path, const fs::path& golden) {
    check_import(path, ForeignFormat::yamlresume, golden);
  });
  each("jsonresume", [](const fs::path& path, const fs::path&) { check_export(path); });
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
