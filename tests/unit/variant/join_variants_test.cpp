// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/join_variants.h"

#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"
#include "variant/value_text.h"

namespace jianli {
namespace {

using Names = std::vector<std::string>;

/// A résumé and a file of variants, joined.
struct Joined {
  ReadDocument resume;
  Names names;

  Joined(const std::string& document, const std::string& variants) : resume(document) {
    const SourceId source = resume.sources.add("apps/x.yaml", variants);
    auto tree = parse(source, resume.sources, resume.diagnostics);
    REQUIRE(tree.has_value());
    names =
        join_variants(*resume.tree, std::move(*tree), resume.sources, resume.diagnostics);
  }

  [[nodiscard]] std::string variants() const {
    const Node* const found = resume.tree->find(resume.tree->top(), "variants");
    if (found == nullptr) return "none";
    return value_text(*resume.tree,
                      static_cast<NodeId>(found - resume.tree->nodes.data()));
  }
};

TEST_CASE("a résumé without variants gets those of the file") {
  const Joined joined("basics: {name: 张三}\n",
                      "resume: ../me.yaml\nvariants: {x: {select: [a]}, y: {}}\n");
  CHECK(joined.names == Names{"x", "y"});
  CHECK(joined.variants() == "{x: {select: [a]}, y: {}}");
  CHECK(joined.resume.tree->included.size() == 1);
}

TEST_CASE("they stand behind the résumé's own") {
  const Joined joined("basics: {name: 张三}\nvariants: {own: {}}\n",
                      "resume: ../me.yaml\nvariants: {x: {}}\n");
  CHECK(joined.names == Names{"x"});
  CHECK(joined.variants() == "{own: {}, x: {}}");
}

TEST_CASE("of two with one name the résumé's stays") {
  const Joined joined("basics: {name: 张三}\nvariants: {x: {omit: [a]}}\n",
                      "resume: ../me.yaml\nvariants: {x: {}, y: {}}\n");
  CHECK(joined.names == Names{"y"});
  CHECK(joined.variants() == "{x: {omit: [a]}, y: {}}");
  const Diagnostic& finding = joined.resume.diagnostics.all().back();
  CHECK(finding.rule == Rule::duplicate_key);
  CHECK(finding.message == "the variant `x` stands in `me.yaml`, too");
  CHECK(joined.resume.sources[finding.span.source].name == "apps/x.yaml");
  CHECK(finding.notes.size() == 1);
}

TEST_CASE("a file without variants brings none") {
  const Joined joined("basics: {name: 张三}\n", "resume: ../me.yaml\n");
  CHECK(joined.names.empty());
  CHECK(joined.variants() == "none");
}

TEST_CASE("an empty `variants` of the résumé is filled") {
  const Joined joined("basics: {name: 张三}\nvariants:\n",
                      "resume: ../me.yaml\nvariants: {x: {}}\n");
  CHECK(joined.variants() == "{x: {}}");
}

}  // namespace
}  // namespace jianli
