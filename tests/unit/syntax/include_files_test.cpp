// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/include_files.h"

#include <doctest/doctest.h>

#include <map>

#include "parsed.h"

namespace jianli {
namespace {

/// A document with what it includes, in a world of some files.
struct Included : Parsed {
  Completeness completeness = Completeness::whole;
  std::vector<std::string> asked;

  Included(std::string document, const std::map<std::string, std::string>& files,
           const std::string& name = "me.yaml")
      : Parsed(std::move(document), name) {
    REQUIRE(tree);
    const ReadNamedFile read = [&](const std::string& path,
                                   const FileBounds& bounds) -> FileContent {
      asked.push_back(path + " in " + bounds.folder.value_or("any folder"));
      const auto found = files.find(path);
      if (found != files.end()) return {found->second, {}};
      return {{}, say("cannot read `{}`: no such file", path)};
    };
    completeness =
        include_files(*tree, {name, read, folder_of(name)}, sources, diagnostics);
  }

  /// The keys of the document, one after the other.
  [[nodiscard]] std::string keys() const {
    std::string text;
    for (const MappingEntry& entry : tree->top().entries) text += entry.key + " ";
    return text;
  }
};

}  // namespace

TEST_CASE("files are included in their order, relative to the document") {
  const Included read(
      "include: [work.yaml, more/skills.yaml]\nbasics: {name: Z}\n",
      {{"cv/work.yaml", "work: []\n"}, {"cv/more/skills.yaml", "skills: []\n"}},
      "cv/me.yaml");
  CHECK(read.findings() == "");
  CHECK(read.keys() == "include basics work skills ");
  CHECK(read.asked ==
        std::vector<std::string>{"cv/work.yaml in cv", "cv/more/skills.yaml in cv"});
  CHECK(read.completeness == Completeness::whole);
}

TEST_CASE("standard input includes from the current folder; one name needs no list") {
  const Included read("include: work.yaml\n", {{"work.yaml", "work: []\n"}}, "-");
  CHECK(read.keys() == "include work ");
  CHECK(read.asked == std::vector<std::string>{"work.yaml in ."});
}

TEST_CASE("YAML includes JSON and the reverse") {
  CHECK(Included("include: [a.json]\n", {{"a.json", "{\"work\": []}"}}).keys() ==
        "include work ");
  CHECK(Included("{\"include\": [\"a.yaml\"]}", {{"a.yaml", "work: []\n"}}, "me.json")
            .keys() == "include work ");
}

TEST_CASE("a file that is absent is told where it is named; the others are read") {
  const Included read("include:\n  - none.yaml\n  - work.yaml\n",
                      {{"work.yaml", "work: []\n"}});
  CHECK(read.findings() ==
        "me.yaml:2:5: error: cannot read `none.yaml`: no such file [unreadable-file]\n"
        "    2 |   - none.yaml\n"
        "      |     ^~~~~~~~~\n");
  CHECK(read.keys() == "include work ");
  CHECK(read.completeness == Completeness::parts_missing);
}

TEST_CASE("mistakes of all files are told at their places") {
  const Included read("include: [a.yaml, b.yaml, c.yaml]\n",
                      {{"a.yaml", "work: [\n"},
                       {"b.yaml", "- name: A\n"},
                       {"c.yaml", "skills: []\nskills: []\n"}});
  const std::string findings = read.findings();
  CHECK(findings.find("a.yaml:") != std::string::npos);
  CHECK(findings.find("[yaml-syntax]") != std::string::npos);
  CHECK(findings.find("b.yaml:1:3: error: an included file is a mapping of sections") !=
        std::string::npos);
  CHECK(findings.find("c.yaml:2:1: error: the key `skills` occurs twice") !=
        std::string::npos);
}

TEST_CASE("an included file includes no other") {
  const Included read("include: [a.yaml]\n", {{"a.yaml", "include: [me.yaml]\n"}});
  CHECK(read.findings() ==
        "a.yaml:1:1: error: an included file cannot include others [bad-value]\n"
        "    1 | include: [me.yaml]\n"
        "      | ^~~~~~~ name them in the `include` of the résumé\n");
}

TEST_CASE("a document does not include itself") {
  const Included read("include: [more/../me.yaml]\n", {}, "./cv/me.yaml");
  CHECK(read.asked.empty());
  CHECK(read.findings() ==
        "./cv/me.yaml:1:11: error: `more/../me.yaml` is this file itself [bad-value]\n"
        "    1 | include: [more/../me.yaml]\n"
        "      |           ^~~~~~~~~~~~~~~ leave it out\n");
}

TEST_CASE("a file is included once") {
  const Included read("include: [a.yaml, a.yaml]\n", {{"a.yaml", "work: []\n"}});
  CHECK(read.findings() ==
        "me.yaml:1:19: error: `a.yaml` is included twice [duplicate-key]\n"
        "    1 | include: [a.yaml, a.yaml]\n"
        "      |                   ^~~~~~ delete one of the two\n");
}

TEST_CASE("a file is included once however its name is spelt") {
  const Included read("include: [a.yaml, ./a.yaml]\n", {{"a.yaml", "work: []\n"}});
  CHECK(read.findings() ==
        "me.yaml:1:19: error: `./a.yaml` is included twice [duplicate-key]\n"
        "    1 | include: [a.yaml, ./a.yaml]\n"
        "      |                   ^~~~~~~~ delete one of the two\n");
}

TEST_CASE("nothing is fetched from the web") {
  const Included read("include: ['https://example.com/a.yaml']\n", {});
  CHECK(read.asked.empty());
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(read.diagnostics.all()[0].message ==
        "`https://example.com/a.yaml` is on the web; nothing is ever fetched");
}

TEST_CASE("names have the length of names, and there are at most 32") {
  const Included longer("include: [" + std::string(5000, 'a') + "]\n", {});
  CHECK(longer.asked.empty());
  REQUIRE(longer.diagnostics.all().size() == 1);
  CHECK(longer.diagnostics.all()[0].message == "no file has a name of 5000 bytes");
  std::string names;
  std::map<std::string, std::string> files;
  for (int i = 0; i < 33; ++i) {
    const std::string name = "f" + std::to_string(i);
    names += name + ", ";
    files[name] = "x-" + name + ": 1\n";
  }
  const Included many("include: [" + names + "]\n", files);
  CHECK(many.asked.size() == 32);
  REQUIRE(many.diagnostics.all().size() == 1);
  CHECK(many.diagnostics.all()[0].message == "more than 32 files are included");
}

TEST_CASE("a document that includes nothing stays as it is") {
  for (const char* document : {"basics: {}\n", "include: []\n", "include:\n", "- a\n"}) {
    const Included read(document, {});
    CHECK(read.findings() == "");
    CHECK(read.completeness == Completeness::whole);
  }
}

}  // namespace jianli
