// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/read_document.h"

#include <doctest/doctest.h>

#include "world.h"

namespace jianli {
namespace {

const std::string kResume =
    "basics: {name: 张三}\n"
    "variants:\n"
    "  first: {select: [a]}\n";

const std::string kVariants =
    "resume: ../me.yaml\n"
    "variants:\n"
    "  second: {omit: [a]}\n"
    "  third: {}\n";

std::vector<std::string> keys_of(const SyntaxTree& tree, std::string_view key) {
  std::vector<std::string> keys;
  const Node* const node = tree.find(tree.top(), key);
  if (node == nullptr) return keys;
  for (const MappingEntry& entry : node->entries) keys.push_back(entry.key);
  return keys;
}

TEST_CASE("a résumé is the document itself") {
  SmallWorld world{{{"me.yaml", kResume}}};
  const auto document = read_document("me.yaml", world.inputs(), world.options,
                                      world.sources, world.diagnostics);
  REQUIRE(document);
  CHECK(document->path == "me.yaml");
  CHECK_FALSE(document->own_variants);
  CHECK(world.found().empty());
}

TEST_CASE("a file of variants is read with its résumé") {
  SmallWorld world{{{"jobs/x.yaml", kVariants}, {"jobs/../me.yaml", kResume}}};
  const auto document = read_document("jobs/x.yaml", world.inputs(), world.options,
                                      world.sources, world.diagnostics);
  REQUIRE(document);
  CHECK(document->path == "jobs/../me.yaml");
  CHECK(document->own_variants == std::vector<std::string>{"second", "third"});
  CHECK(keys_of(document->tree, "variants") ==
        std::vector<std::string>{"first", "second", "third"});
  CHECK(keys_of(document->tree, "basics") == std::vector<std::string>{"name"});
  CHECK(world.found().empty());
}

TEST_CASE("a résumé without variants takes those of the file") {
  SmallWorld world{{{"x.yaml", kVariants}, {"../me.yaml", "basics: {name: 张三}\n"}}};
  const auto document = read_document("x.yaml", world.inputs(), world.options,
                                      world.sources, world.diagnostics);
  REQUIRE(document);
  CHECK(keys_of(document->tree, "variants") ==
        std::vector<std::string>{"second", "third"});
}

TEST_CASE("two variants of one name are told") {
  SmallWorld world{
      {{"x.yaml", "resume: me.yaml\nvariants: {first: {}}\n"}, {"me.yaml", kResume}}};
  const auto document = read_document("x.yaml", world.inputs(), world.options,
                                      world.sources, world.diagnostics);
  REQUIRE(document);
  CHECK(world.found() == "duplicate-key: the variant `first` stands in `me.yaml`, too\n");
}

TEST_CASE("what else stands in a file of variants is told") {
  SmallWorld world{
      {{"x.yaml", "resume: me.yaml\nskills: [{name: C++}]\nvariants: {second: {}}\n"},
       {"me.yaml", kResume}}};
  read_document("x.yaml", world.inputs(), world.options, world.sources,
                world.diagnostics);
  CHECK(world.found() ==
        "bad-value: `skills` stands in a file of variants of `me.yaml`\n");
}

TEST_CASE("a file of variants names a résumé that is one") {
  SmallWorld world{{{"x.yaml", "resume: y.yaml\nvariants: {second: {}}\n"},
                    {"y.yaml", "resume: me.yaml\nvariants: {third: {}}\n"}}};
  CHECK_FALSE(read_document("x.yaml", world.inputs(), world.options, world.sources,
                            world.diagnostics));
  CHECK(world.found() == "bad-value: `y.yaml` is a file of variants, too\n");

  SmallWorld absent{{{"x.yaml", kVariants}}};
  CHECK_FALSE(read_document("x.yaml", absent.inputs(), absent.options, absent.sources,
                            absent.diagnostics));
  CHECK(absent.found() == "unreadable-file: cannot read `../me.yaml`: no such file\n");

  SmallWorld web{{{"x.yaml", "resume: https://example.com/me.yaml\n"}}};
  CHECK_FALSE(
      read_document("x.yaml", web.inputs(), web.options, web.sources, web.diagnostics));
  CHECK(web.found() ==
        "unreadable-file: `https://example.com/me.yaml` is on the web; nothing is ever "
        "fetched\n");
}

TEST_CASE("the résumé of a file that the user names may lie outside its folder") {
  const std::map<std::string, std::string> files = {{"jobs/x.yaml", kVariants},
                                                    {"jobs/../me.yaml", kResume}};
  for (const auto& [leave, folder] :
       {std::pair(OutsideFolder::except_resume, "any folder"),
        std::pair(OutsideFolder::allowed, "any folder"),
        std::pair(OutsideFolder::refused, "jobs")}) {
    SmallWorld world{files};
    world.options.outside_folder = leave;
    read_document("jobs/x.yaml", world.inputs(), world.options, world.sources,
                  world.diagnostics);
    CHECK(world.bounds["jobs/../me.yaml"] == folder);
  }
}

TEST_CASE("what a résumé includes lies beside it, not beside the file of variants") {
  SmallWorld world{{{"jobs/x.yaml", kVariants},
                    {"jobs/../me.yaml", "include: [skills.yaml]\n" + kResume},
                    {"jobs/../skills.yaml", "skills: [{name: C++}]\n"}}};
  const auto document = read_document("jobs/x.yaml", world.inputs(), world.options,
                                      world.sources, world.diagnostics);
  REQUIRE(document);
  CHECK(document->tree.find(document->tree.top(), "skills") != nullptr);
  CHECK(world.bounds["jobs/../skills.yaml"] == "jobs/..");
}

TEST_CASE("values of the command line are set in the résumé") {
  SmallWorld world{{{"x.yaml", kVariants}, {"../me.yaml", kResume}}};
  world.options.set = {{"basics.name", "李四"}};
  const auto document = read_document("x.yaml", world.inputs(), world.options,
                                      world.sources, world.diagnostics);
  REQUIRE(document);
  const SyntaxTree& tree = document->tree;
  CHECK(tree.find(*tree.find(tree.top(), "basics"), "name")->value == "李四");
}

}  // namespace
}  // namespace jianli
