// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/choose_variants.h"

#include <algorithm>

#include "base/suggest.h"

namespace jianli {
namespace {

void report_unknown(const std::string& name, const Resume& resume,
                    Diagnostics& diagnostics) {
  std::vector<std::string_view> known;
  std::vector<Message> quoted;
  for (const NamedRecord& variant : resume.variants) {
    known.push_back(variant.name);
    quoted.push_back(say("`{}`", variant.name));
  }
  if (known.empty()) {
    diagnostics.report(Rule::unknown_variant, {},
                       say("no variant `{}`: the résumé has none", name),
                       "describe it under `variants:`");
    return;
  }
  const std::string_view near = closest(name, known);
  Message hint;
  if (!near.empty()) hint = say("did you mean `{}`?", near);
  diagnostics.report(
      Rule::unknown_variant, {},
      known.size() == 1
          ? say("no variant `{}`; there is {}", name, std::move(quoted.front()))
          : say("no variant `{}`; there are {}", name, list_of(std::move(quoted))),
      std::move(hint));
}

}  // namespace

std::vector<Variant> choose_variants(const Resume& resume, const SyntaxTree& tree,
                                     const std::vector<std::string>& names,
                                     Diagnostics& diagnostics) {
  std::vector<Variant> variants;
  for (const std::string& name : names) {
    const auto found = std::ranges::find(resume.variants, name, &NamedRecord::name);
    if (found == resume.variants.end()) {
      report_unknown(name, resume, diagnostics);
    } else if (std::ranges::find(variants, name, &Variant::name) == variants.end()) {
      variants.push_back(read_variant(*found, tree));
    }
  }
  return variants;
}

std::vector<std::string> names_of_variants(const Resume& resume) {
  std::vector<std::string> names;
  for (const NamedRecord& variant : resume.variants) names.push_back(variant.name);
  return names;
}

}  // namespace jianli
