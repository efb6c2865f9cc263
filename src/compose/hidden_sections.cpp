// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/hidden_sections.h"

#include <algorithm>

#include "compose/composer.h"

namespace jianli {
namespace {

/// Whether a design shows the summary of the basics outside of its sections.
bool shows_summary_elsewhere(const Style& style) {
  const auto is_summary = [](const Part& part) { return part.field == "summary"; };
  const auto shows = [&](const BlockSpec& block) {
    return std::ranges::any_of(block.parts, is_summary) ||
           std::ranges::any_of(block.lead, is_summary);
  };
  return std::ranges::any_of(style.header.lines.value, shows) ||
         std::ranges::any_of(style.regions.values, [&](const RegionSettings& region) {
           return std::ranges::any_of(region.blocks.value, shows);
         });
}

}  // namespace

std::vector<std::string> find_hidden_sections(const Resume& resume, const Style& style) {
  std::vector<std::string> kinds;
  const auto check = [&](std::string kind) {
    const auto names = [&](const Setting<std::string>& name) {
      return names_section(name.value, kind);
    };
    const auto lists = [&](const SectionEntry& entry) {
      return std::ranges::any_of(entry.of, names);
    };
    if (std::ranges::any_of(style.sections.hide.value, names) ||
        std::ranges::none_of(style.sections.order.value, lists)) {
      kinds.push_back(std::move(kind));
    }
  };
  if (resume.basics.find("summary") != nullptr && !shows_summary_elsewhere(style)) {
    check("summary");
  }
  for (const ResumeSection& section : resume.sections) {
    if (section.kind != "custom") {
      check(std::string(section.kind));
      continue;
    }
    for (const Record& custom : section.entries) {
      const FieldValue* const id = custom.find("id");
      if (id == nullptr) continue;
      check("custom." + std::get<LocalizedText>(id->content).versions.front().text);
    }
  }
  return kinds;
}

}  // namespace jianli
