// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/starter.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "exchange/yaml_text.h"
#include "starter.inc"

namespace jianli {
namespace {

// In the starter's source a text in both languages stands at the end of its line as
// `{zh: …, en: …}`, in comments too.
constexpr std::string_view kOpen = "{zh: ";
constexpr std::string_view kMiddle = ", en: ";

/// A line with its bilingual text resolved. Comments in two languages keep both wordings.
std::string localized(std::string_view line, const std::vector<std::string>& locales) {
  const std::size_t open = line.find(kOpen);
  const std::size_t middle = line.find(kMiddle, open);
  if (open == std::string_view::npos || middle == std::string_view::npos) {
    return std::string(line);
  }
  const std::string_view before = line.substr(0, open);
  const std::string_view zh =
      line.substr(open + kOpen.size(), middle - open - kOpen.size());
  std::string_view en = line.substr(middle + kMiddle.size());
  en.remove_suffix(1);
  const bool is_comment = before.find('#') != std::string_view::npos;
  if (locales.size() == 1)
    return fmt::format("{}{}", before, locales[0] == "zh" ? zh : en);
  if (is_comment) return fmt::format("{}{} / {}", before, zh, en);
  if (locales[0] == "zh") return std::string(line);
  return fmt::format("{}{{en: {}, zh: {}}}", before, en, zh);
}

std::string joined(const std::vector<std::string>& locales) {
  return fmt::format("{}", fmt::join(locales, ", "));
}

}  // namespace

std::string make_starter(const std::vector<std::string>& locales,
                         std::string_view template_name) {
  std::vector<std::string> distinct;
  for (const std::string& locale : locales) {
    if (std::find(distinct.begin(), distinct.end(), locale) == distinct.end()) {
      distinct.push_back(locale);
    }
  }
  std::string text;
  std::string_view rest = kStarter[0].second;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (line == "locales: []") {
      text += fmt::format("locales: [{}]\n", joined(distinct));
    } else if (line == "design: {}") {
      if (template_name.empty()) continue;
      text += fmt::format("design:\n  template: {}\n", yaml_scalar(template_name));
    } else {
      text += localized(line, distinct) + '\n';
    }
  }
  return text;
}

}  // namespace jianli
