// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/report_equal.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace jianli {
namespace {

/// What a version makes of the document: equal texts, equal content.
std::string content_of(const ComparedVersion& version, const ComparedVersion& base) {
  std::string text;
  std::vector<std::string> locales = version.locales;
  std::ranges::sort(locales);
  for (const std::string& locale : locales) {
    text += locale + ":";
    for (const ListedItem& item :
         list_items(*version.resume, {locale, version.variant})) {
      text += item.reason == LeftOut::none ? '+' : '-';
    }
  }
  std::vector<std::string> values;
  for (const TextVersion& word : version.variant->emphasize) values.push_back(word.text);
  for (const ValueDifference& value : compare_versions(base, version).values) {
    const bool is_content = value.group == ValueGroup::set ||
                            value.group == ValueGroup::design ||
                            value.group == ValueGroup::letter;
    if (!is_content) continue;
    values.push_back(std::to_string(static_cast<int>(value.group)) + value.name + "=" +
                     value.second.value_or("\n"));
  }
  std::ranges::sort(values);
  values.erase(std::unique(values.begin(), values.end()), values.end());
  for (const std::string& value : values) text += "\n" + value;
  return text;
}

void report(const Variant& earlier, const Variant& later,
            const VersionDifference& difference, Diagnostics& diagnostics) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::equal_variants;
  diagnostic.span = later.name_span;
  diagnostic.notes = {{say("`{}` stands here", earlier.name), earlier.name_span}};
  if (difference.values.empty()) {
    diagnostic.message =
        say("the variants `{}` and `{}` do the same", earlier.name, later.name);
    diagnostic.hint = "leave one out, or say what sets them apart";
    diagnostics.add(std::move(diagnostic));
    return;
  }
  diagnostic.message =
      say("the variants `{}` and `{}` have the same content", earlier.name, later.name);
  diagnostic.hint = "only whom they are for and their files' names differ";
  diagnostics.add_as(Severity::note, std::move(diagnostic));
}

}  // namespace

void report_equal_variants(const ComparedVersion& base,
                           const std::vector<ComparedVersion>& variants,
                           Diagnostics& diagnostics) {
  if (variants.size() < 2) return;
  std::unordered_map<std::string, const ComparedVersion*> known;
  for (const ComparedVersion& version : variants) {
    const auto [earlier, is_new] = known.emplace(content_of(version, base), &version);
    if (is_new) continue;
    report(*earlier->second->variant, *version.variant,
           compare_versions(*earlier->second, version), diagnostics);
  }
}

}  // namespace jianli
