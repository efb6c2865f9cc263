// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/read_versions.h"

#include <doctest/doctest.h>

#include "style/style.h"
#include "world.h"

namespace jianli {
namespace {

const std::string kDocument =
    "basics: {name: 张三, label: 工程师}\n"
    "design: {template: compact, paper: letter}\n"
    "variants:\n"
    "  plain: {}\n"
    "  changed:\n"
    "    set: {basics.label: 研究员}\n"
    "    design: {template: serif}\n";

/// The versions of a document that options ask for.
struct Versions {
  SmallWorld world;
  Inputs inputs;
  std::optional<DocumentTree> document;
  std::optional<Workspace> work;

  explicit Versions(Options options, Goal goal = Goal::plan,
                    const std::string& path = "me.yaml")
      : world{{{"me.yaml", kDocument},
               {"x.yaml", "resume: me.yaml\nvariants: {own: {}}\n"}},
              std::move(options)},
        inputs(world.inputs()) {
    document =
        read_document(path, inputs, world.options, world.sources, world.diagnostics);
    REQUIRE(document);
    work.emplace(Workspace{inputs, world.options, goal, world.sources, world.diagnostics,
                           nullptr, *document});
    read_versions(*work);
  }

  /// The name of each version with its template and the label of its résumé.
  [[nodiscard]] std::vector<std::string> told() const {
    std::vector<std::string> lines;
    for (const Version& version : work->versions) {
      const FieldValue* const label = version.resume->basics.find("label");
      lines.push_back((version.variant != nullptr ? version.variant->name : "itself") +
                      ": " + version.styles.front()->template_name + ", " +
                      std::get<LocalizedText>(label->content).versions.front().text);
    }
    return lines;
  }
};

using Lines = std::vector<std::string>;

TEST_CASE("without a wish the résumé is read as it is") {
  CHECK(Versions({}).told() == Lines{"itself: compact, 工程师"});
}

TEST_CASE("variants set values and go before the design") {
  Options options;
  options.variants = {"changed", "plain"};
  CHECK(Versions(options).told() ==
        Lines{"changed: serif, 研究员", "plain: compact, 工程师"});
}

TEST_CASE("what a variant leaves of the design holds for it, too") {
  Options options;
  options.variants = {"changed"};
  const Versions versions(options);
  CHECK(versions.work->versions.front().styles.front()->page_settings.paper.value ==
        Paper::letter);
}

TEST_CASE("all variants are made, without the résumé itself") {
  Options options;
  options.all_variants = true;
  CHECK(Versions(options).told() ==
        Lines{"plain: compact, 工程师", "changed: serif, 研究员"});
}

TEST_CASE("checking looks at the résumé and at all its variants") {
  CHECK(Versions({}, Goal::validate).told() == Lines{"itself: compact, 工程师",
                                                     "plain: compact, 工程师",
                                                     "changed: serif, 研究员"});
}

TEST_CASE("a file of variants stands for its own") {
  CHECK(Versions({}, Goal::plan, "x.yaml").told() == Lines{"own: compact, 工程师"});
  Options options;
  options.variants = {"plain"};
  CHECK(Versions(options, Goal::plan, "x.yaml").told() ==
        Lines{"plain: compact, 工程师"});
}

TEST_CASE("a template of the command line goes before all designs") {
  Options options;
  options.templates = {"classic"};
  options.variants = {"changed"};
  CHECK(Versions(options).told() == Lines{"changed: classic, 研究员"});
}

TEST_CASE("the command line goes before what a variant sets") {
  Options options;
  options.set = {
      {"basics.label", "科学家"}, {"design.template", "classic"}, {"design.paper", "a4"}};
  options.variants = {"changed", "plain"};
  const Versions versions(options);
  CHECK(versions.told() == Lines{"changed: classic, 科学家", "plain: classic, 科学家"});
  CHECK(versions.work->versions.front().styles.front()->page_settings.paper.value ==
        Paper::a4);
}

TEST_CASE("a design on the command line stands in place of a variant's") {
  Options options;
  options.set = {{"design", "{template: classic}"}};
  options.variants = {"changed"};
  CHECK(Versions(options).told() == Lines{"changed: classic, 研究员"});
}

TEST_CASE("a file of variants tells the design of its first") {
  SmallWorld world{{{"me.yaml", kDocument},
                    {"x.yaml",
                     "resume: me.yaml\n"
                     "variants: {own: {design: {template: serif}}, b: {}}\n"}}};
  const auto styles =
      read_styles("x.yaml", world.inputs(), {}, world.sources, world.diagnostics);
  REQUIRE(styles.size() == 1);
  CHECK(styles.front()->template_name == "serif");
}

TEST_CASE("a variant that is not there is told") {
  Options options;
  options.variants = {"chnged"};
  const Versions versions(options);
  CHECK(versions.told().empty());
  CHECK(versions.world.found() ==
        "unknown-variant: no variant `chnged`; there are `plain`, `changed`\n");
}

TEST_CASE("versions without values of their own share what was read") {
  Options options;
  options.all_variants = true;
  const Versions versions(options);
  const auto& read = versions.work->versions;
  CHECK(read[0].tree == &versions.document->tree);
  CHECK(read[1].tree != &versions.document->tree);
  CHECK(versions.work->resumes.size() == 2);
}

}  // namespace
}  // namespace jianli
