// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/diff_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/language.h"
#include "base/quote.h"
#include "base/utf8.h"
#include "cli/report_document.h"
#include "edition/locale_texts.h"
#include "schema/json_writer.h"

namespace jianli {
namespace {

constexpr std::array<std::string_view, 7> kGroupNames = {
    "set", "emphasize", "design", "letter", "locales", "target", "output"};

std::string_view name_of(ValueGroup group) {
  return kGroupNames[static_cast<std::size_t>(group)];
}

std::string_view name_of(LeftOut reason) {
  constexpr std::array<std::string_view, 9> kNames = {
      "none",     "invisible", "only",   "omitted", "notSelected",
      "untagged", "emptied",   "hidden", "dropped"};
  return kNames[static_cast<std::size_t>(reason)];
}

Message quoted(const std::vector<std::string>& names) {
  std::vector<Message> messages;
  for (const std::string& name : names) messages.push_back(say("`{}`", visible(name)));
  return list_of(std::move(messages));
}

Message reason_of(const ItemDifference& item) {
  switch (item.reason) {
    case LeftOut::none:
      break;
    case LeftOut::invisible:
      return "it is not visible";
    case LeftOut::only:
      return say("only for {}", quoted(item.names));
    case LeftOut::omitted:
      return item.names.size() == 1 ? say("omitted by the tag {}", quoted(item.names))
                                    : say("omitted by the tags {}", quoted(item.names));
    case LeftOut::not_selected:
      return item.names.size() == 1
                 ? say("its tag {} is not selected", quoted(item.names))
                 : say("none of its tags {} is selected", quoted(item.names));
    case LeftOut::untagged:
      return "it has no tags";
    case LeftOut::emptied:
      return "all its bullets are left out";
    case LeftOut::hidden:
      return "the design does not show its section";
    case LeftOut::dropped:
      break;  // of pages nothing is known here
  }
  return {};
}

/// The reason, with the variant that has it where there are two.
Message told_reason(const ItemDifference& item, const VersionsReport& report) {
  if (report.first.variant == nullptr) return reason_of(item);
  const bool by_first = item.left_out_by == ComparedSide::first;
  const ComparedVersion& version = by_first ? report.first : report.second;
  return say("{}: {}", version.variant->name, reason_of(item));
}

LineColumn place_of(const ItemDifference& item, const Sources& sources) {
  return line_column(sources[item.span.source].text, item.span.begin);
}

std::size_t cells_of(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    cells += static_cast<std::size_t>(cell_width(next_character(text, offset)));
  }
  return cells;
}

/// What an item is called on one line, and where it is so if not in all languages.
std::string told_trail(const ItemDifference& item) {
  constexpr std::size_t kLongest = 24;  // characters of a step; three fill a line
  std::string line;
  for (const std::string& step : item.trail) {
    if (!line.empty()) line += " › ";
    line += visible(shortened_to(step, kLongest));
  }
  if (line.empty()) line = item.path;
  if (!item.locales.empty()) line += fmt::format(" ({})", fmt::join(item.locales, ", "));
  return line;
}

/// The heading of a section in the first language both versions are made in, or of what
/// is so in others alone in the first of these.
std::string heading_of(const ItemDifference& item, const VersionsReport& report) {
  if (!item.section_title.empty()) return visible(item.section_title);
  Diagnostics unheard;
  const auto& shared = report.difference.locales;
  std::string language = shared.empty() ? std::string("en") : shared.front();
  const auto& own = item.locales;
  if (!own.empty() && std::ranges::find(own, usual_tag(language)) == own.end()) {
    language = own.front();
  }
  const std::string_view title =
      locale_texts(language, unheard).section_title(item.section);
  return std::string(title.empty() ? item.section : title);
}

/// The lines of a section's items, their places below each other.
std::string item_lines(const std::vector<const ItemDifference*>& items,
                       const VersionsReport& report, const Catalog& catalog) {
  constexpr std::size_t kWidest = 56;
  std::vector<std::string> trails;
  std::size_t width = 0;
  for (const ItemDifference* const item : items) {
    trails.push_back(told_trail(*item));
    width = std::max(width, std::min(cells_of(trails.back()), kWidest));
  }
  std::string lines;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const ItemDifference& item = *items[i];
    const std::size_t cells = cells_of(trails[i]);
    const LineColumn place = place_of(item, report.sources);
    lines += fmt::format("{} {}{}  {}:{}:{}  {}\n",
                         item.left_out_by == ComparedSide::first ? '+' : '-', trails[i],
                         std::string(width - std::min(width, cells), ' '),
                         visible(report.sources[item.span.source].name), place.line,
                         place.column, told_reason(item, report).told(catalog));
  }
  return lines;
}

std::string told_items(const VersionsReport& report, const Catalog& catalog) {
  std::vector<std::pair<std::string, std::vector<const ItemDifference*>>> sections;
  for (const ItemDifference& item : report.difference.items) {
    const std::string heading = heading_of(item, report);
    auto section = std::ranges::find(sections, heading, [](const auto& known) {
      return std::string_view(known.first);
    });
    if (section == sections.end()) {
      section = sections.insert(sections.end(), {heading, {}});
    }
    section->second.push_back(&item);
  }
  std::string text;
  for (const auto& [heading, items] : sections) {
    text += "\n" + heading + "\n" + item_lines(items, report, catalog);
  }
  return text;
}

std::string told_values(const VersionsReport& report) {
  constexpr std::size_t kLongest = 200;  // characters; more is in the file
  std::string text;
  const ValueDifference* last = nullptr;
  for (const ValueDifference& value : report.difference.values) {
    if (last == nullptr || last->group != value.group) {
      text += fmt::format("\n{}\n", name_of(value.group));
    }
    last = &value;
    const std::string name = value.name.empty() ? "" : visible(value.name) + ": ";
    for (const auto& [sign, side] :
         {std::pair('-', &value.first), std::pair('+', &value.second)}) {
      if (!side->has_value()) continue;
      text +=
          fmt::format("{} {}{}\n", sign, name, visible(shortened_to(**side, kLongest)));
    }
  }
  return text;
}

std::string title_of(const ComparedVersion& version, const Catalog& catalog) {
  return version.variant == nullptr ? Message("the résumé as it is").told(catalog)
                                    : visible(version.variant->name);
}

void write_version(std::string_view name, const ComparedVersion& version,
                   JsonWriter& out) {
  out.key(name);
  out.begin_object();
  if (version.variant != nullptr) {
    out.member("variant", version.variant->name);
  } else {
    out.key("variant");
    out.literal("null");
  }
  out.key("locales");
  out.begin_array();
  for (const std::string& locale : version.locales) out.string(usual_tag(locale));
  out.end_array();
  out.end_object();
}

void write_names(std::string_view name, const std::vector<std::string>& names,
                 JsonWriter& out) {
  out.key(name);
  out.begin_array();
  for (const std::string& each : names) out.string(valid_utf8(each));
  out.end_array();
}

void write_item(const ItemDifference& item, const Sources& sources, JsonWriter& out) {
  out.begin_object();
  out.member("leftOutBy", item.left_out_by == ComparedSide::first ? "first" : "second");
  out.member("reason", name_of(item.reason));
  write_names("names", item.names, out);
  write_names("locales", item.locales, out);
  out.member("section", item.section);
  write_names("trail", item.trail, out);
  out.member("path", item.path);
  const LineColumn place = place_of(item, sources);
  out.member("file", valid_utf8(sources[item.span.source].name));
  out.key("line");
  out.literal(std::to_string(place.line));
  out.key("column");
  out.literal(std::to_string(place.column));
  out.end_object();
}

void write_value(std::string_view name, const std::optional<std::string>& value,
                 JsonWriter& out) {
  out.key(name);
  if (value) {
    out.string(valid_utf8(*value));
  } else {
    out.literal("null");
  }
}

}  // namespace

std::string text_report(const VersionsReport& report, const Catalog& catalog) {
  const std::string heads =
      fmt::format("--- {}\n+++ {}\n", title_of(report.first, catalog),
                  title_of(report.second, catalog));
  const std::string body = told_items(report, catalog) + told_values(report);
  if (!body.empty()) return heads + body;
  return heads + "\n" + Message("no difference").told(catalog) + "\n";
}

std::string json_report(const VersionsReport& report) {
  JsonWriter out;
  out.begin_object();
  out.key("version");
  out.literal("1");
  out.member("file", valid_utf8(report.file));
  write_version("first", report.first, out);
  write_version("second", report.second, out);
  out.key("items");
  out.begin_array();
  for (const ItemDifference& item : report.difference.items) {
    write_item(item, report.sources, out);
  }
  out.end_array();
  out.key("values");
  out.begin_array();
  for (const ValueDifference& value : report.difference.values) {
    out.begin_object();
    out.member("group", name_of(value.group));
    out.member("name", valid_utf8(value.name));
    write_value("first", value.first, out);
    write_value("second", value.second, out);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return std::move(out).finish();
}

}  // namespace jianli
