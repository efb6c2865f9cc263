// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "unit/edition/edition_of.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "variant/choose_variants.h"

namespace jianli {

std::string MadeEdition::findings() const {
  std::string text;
  for (const Diagnostic& finding : diagnostics.sorted()) {
    if (finding.span.known()) {
      const Source& source = sources[finding.span.source];
      const LineColumn place = line_column(source.text, finding.span.begin);
      text += fmt::format("{}:{}:{}: ", source.name, place.line, place.column);
    }
    text += fmt::format("{} [{}]; {}\n", finding.message.english(),
                        info(finding.rule).name, finding.hint.english());
  }
  return text;
}

std::string MadeEdition::source_of(const Item& item, std::string_view property) const {
  const Property* found = item.find(property);
  REQUIRE(found != nullptr);
  const auto& text = std::get<RichText>(found->content);
  REQUIRE_FALSE(text.empty());
  return std::string(sources.text(text.runs.front().span));
}

MadeEdition edition_of(std::string_view yaml, std::string_view locale,
                       std::string_view date_skeleton, std::string_view variant) {
  MadeEdition made;
  const SourceId source = made.sources.add("me.yaml", std::string(yaml));
  Diagnostics before;
  made.tree = parse(source, made.sources, before);
  REQUIRE(made.tree.has_value());
  const Resume resume = read_resume(*made.tree, made.sources, before);
  for (const Diagnostic& finding : before.sorted()) FAIL(finding.message.english());
  std::vector<Variant> variants;
  if (!variant.empty()) {
    variants = choose_variants(resume, *made.tree, {std::string(variant)}, before);
    REQUIRE(variants.size() == 1);
  }
  const Selection selection{std::string(locale), std::string(date_skeleton),
                            variants.empty() ? nullptr : &variants.front()};
  made.edition =
      make_edition(resume, *made.tree, made.sources, selection, made.diagnostics);
  return made;
}

}  // namespace jianli
