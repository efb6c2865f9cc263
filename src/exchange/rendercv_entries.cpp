// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "exchange/bullets.h"
#include "exchange/loose_date.h"
#include "exchange/rendercv.h"
#include "schema/grammar.h"

namespace jianli {
namespace {

using enum RenderCvEntry;

struct Characteristic {
  std::string_view key;
  RenderCvEntry kind;
};
// In the order RenderCV asks; a key further kinds have is none.
constexpr std::array<Characteristic, 16> kCharacteristics = {
    {{"bullet", bullet},
     {"number", numbered},
     {"reversed_number", reversed},
     {"label", one_line},
     {"details", one_line},
     {"company", experience},
     {"position", experience},
     {"institution", education},
     {"area", education},
     {"degree", education},
     {"authors", publication},
     {"journal", publication},
     {"doi", publication},
     {"title", publication},
     {"name", normal},
     {"url", publication}}};

/// Where a field of theirs stands in a section of ours.
struct Row {
  std::string_view section;
  RenderCvEntry kind;
  /// `theirs>ours` pairs, in the order they are written.
  std::string_view fields;
};
constexpr std::array<Row, 40> kRows = {{
    {"education", education, "institution>institution area>area degree>studyType"},
    {"education", normal, "name>institution"},
    {"work", experience, "company>name position>position"},
    {"work", normal, "name>name"},
    {"internships", experience, "company>name position>position"},
    {"internships", normal, "name>name"},
    {"volunteer", experience, "company>organization position>position"},
    {"volunteer", normal, "name>organization"},
    {"research", experience, "company>name position>role"},
    {"research", normal, "name>name"},
    {"activities", experience, "company>name position>role"},
    {"activities", normal, "name>name"},
    {"activities", one_line, "label>name details>summary"},
    {"teaching", normal, "name>course"},
    {"projects", normal, "name>name"},
    {"projects", experience, "company>name position>roles"},
    {"projects", one_line, "label>name details>summary"},
    {"publications", publication, "title>name authors>authors journal>publisher doi>doi"},
    {"publications", normal, "name>name"},
    {"patents", normal, "name>name"},
    {"patents", publication, "title>name doi>number"},
    {"patents", one_line, "label>name details>summary"},
    {"skills", one_line, "label>name details>keywords"},
    {"skills", normal, "name>name"},
    {"awards", normal, "name>title"},
    {"awards", one_line, "label>title details>summary"},
    {"awards", bullet, "bullet>title"},
    {"certificates", normal, "name>name"},
    {"certificates", one_line, "label>name details>summary"},
    {"certificates", bullet, "bullet>name"},
    {"languages", one_line, "label>language details>fluency"},
    {"languages", normal, "name>language"},
    {"interests", one_line, "label>name details>keywords"},
    {"interests", bullet, "bullet>name"},
    {"references", one_line, "label>name details>reference"},
    {"references", normal, "name>name"},
    {"custom", normal, "name>title"},
    {"custom", experience, "company>title position>subtitle"},
    {"custom", education, "institution>title area>subtitle"},
    {"custom", publication, "title>title journal>subtitle"},
}};
constexpr Row kCustomLine = {"custom", one_line, "label>title details>summary"};

const Row* find_row(std::string_view section, RenderCvEntry kind) {
  if (section == "custom" && kind == one_line) return &kCustomLine;
  for (const Row& row : kRows) {
    if (row.section == section && row.kind == kind) return &row;
  }
  return nullptr;
}

/// A line of skills cut at its commas, if its parts are as short as skills are.
std::vector<Draft> cut_keywords(std::string_view text) {
  std::vector<Draft> parts;
  std::size_t begin = 0;
  int depth = 0;
  const auto add = [&](std::size_t end) {
    std::string part = trimmed(text.substr(begin, end - begin));
    if (!part.empty()) parts.push_back(Draft::of_text(std::move(part)));
  };
  constexpr std::string_view kListComma = "、";
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if (text[i] == ')' || text[i] == ']') --depth;
    const bool is_list_comma = text.substr(i).starts_with(kListComma);
    if (depth != 0 || (!text.substr(i).starts_with(", ") && !is_list_comma)) continue;
    add(i);
    begin = i + (is_list_comma ? kListComma.size() : 2);
  }
  add(text.size());
  constexpr std::size_t kLongest = 48;  // bytes; what is longer is a sentence
  const bool are_short = std::ranges::all_of(
      parts, [](const Draft& part) { return part.text.size() <= kLongest; });
  const bool is_list = are_short && text.find(';') == std::string_view::npos;
  return is_list ? std::move(parts) : std::vector<Draft>();
}

struct EntryReader {
  const RenderCvReader& reader;
  Members members;
  Draft entry;

  void read_field(std::string_view theirs, std::string_view ours) {
    if (ours == "authors") {
      std::vector<Draft> authors;
      for (const std::string& author : members.take_texts(theirs)) {
        authors.push_back(Draft::of_text(reader.text(author)));
      }
      entry.add(ours, Draft::of_list(std::move(authors), Draft::Flow::if_short));
      return;
    }
    const std::string raw = members.take_text(theirs);
    if (ours == "doi") {
      entry.add(ours, raw);
    } else if (ours == "keywords") {
      const std::string text = reader.text(raw);
      std::vector<Draft> parts = cut_keywords(text);
      if (parts.empty()) {
        entry.add("summary", text);
      } else {
        entry.add(ours, Draft::of_list(std::move(parts), Draft::Flow::if_short));
      }
    } else if (ours == "roles" && !raw.empty()) {
      entry.add(ours, Draft::of_list({Draft::of_text(reader.text(raw))},
                                     Draft::Flow::if_short));
    } else {
      entry.add(ours, reader.text(raw));
    }
  }

  /// `date` goes before the two others; an end alone is a date.
  void read_dates(std::string_view section) {
    const std::string date = members.take_text("date");
    if (!date.empty()) {
      const bool is_release = section == "publications" && !strict_date(date).empty();
      entry.add(is_release ? "releaseDate" : "date", date);
      members.remark("start_date", entry);
      members.remark("end_date", entry);
      return;
    }
    std::string start = members.take_text("start_date");
    std::string end = members.take_text("end_date");
    const auto is_open = [](const std::string& text) {
      return equal_ignoring_case(text, "present");
    };
    const bool are_dates = (start.empty() || !strict_date(start).empty()) &&
                           (end.empty() || is_open(end) || !strict_date(end).empty());
    if (!are_dates) {
      const bool is_start = !start.empty() && strict_date(start).empty();
      reader.importer.report_changed(
          members.span_of(is_start ? "start_date" : "end_date"),
          say("`{}` is not written as a date and stands as a text in `date`",
              is_start ? start : end));
      entry.add("date", start.empty() || end.empty() ? start + end : start + " – " + end);
    } else if (start.empty()) {
      entry.add("date", is_open(end) ? "present" : end);
    } else {
      entry.add("startDate", start);
      if (!end.empty()) entry.add("endDate", is_open(end) ? "present" : end);
    }
  }

  void read_highlights() {
    const Node* list = members.take_list("highlights");
    if (list == nullptr) {
      const std::string single = members.take_text("highlights");
      if (!single.empty())
        entry.add("highlights", highlights_of({{reader.text(single), {}}}));
      return;
    }
    std::vector<NestedBullet> bullets;
    for (const NodeId id : list->items) {
      const Node& item = reader.importer.tree[id];
      if (item.kind != NodeKind::scalar) {
        reader.importer.quote_item(id, "highlights", entry);
        continue;
      }
      int kept = 0;
      NestedBullet bullet = split_bullet(trimmed(item.value), kept);
      if (kept > 0) {
        reader.importer.report_changed(
            item.span,
            "a ` - ` between two numbers was kept; RenderCV breaks the bullet there");
        entry.remark("RenderCV would break this bullet at its ` - `: " + bullet.text);
      }
      bullet.text = reader.text(bullet.text);
      for (NestedBullet& below : bullet.bullets) below.text = reader.text(below.text);
      if (!bullet.text.empty()) bullets.push_back(std::move(bullet));
    }
    entry.add("highlights", highlights_of(bullets));
  }

  void read_url() {
    const bool has_doi = entry.find("doi") != nullptr;
    // RenderCV prints the address of a DOI instead.
    if (has_doi) return members.remark("url", entry);
    const std::string url = members.take_text("url");
    if (url.empty()) return;
    if (is_url(url)) {
      entry.add("url", url);
    } else if (is_host_and_path(url)) {
      entry.add("url", "https://" + url);
    } else {
      entry.remark("url: " + url);
      reader.importer.report_left(members.span_of("url"), "url");
    }
  }

  /// What only publications and education have, where the entry is a custom one.
  void read_rest(RenderCvEntry kind) {
    if (kind == education) {
      const std::string degree = reader.text(members.take_text("degree"));
      Draft* subtitle = entry.find("subtitle");
      if (subtitle != nullptr && !degree.empty()) {
        subtitle->text = degree + ", " + subtitle->text;
      } else {
        entry.add("subtitle", degree);
      }
    } else if (kind == publication) {
      std::string authors;
      for (const std::string& author : members.take_texts("authors")) {
        if (!authors.empty()) authors += ", ";
        authors += reader.text(author);
      }
      entry.add("description", authors);
      const std::string doi = members.take_text("doi");
      if (doi.empty()) return;
      members.remark("url", entry);
      entry.add("url", "https://doi.org/" + doi);
    }
  }
};

}  // namespace

RenderCvEntry kind_of_entry(const SyntaxTree& tree, const Node& entry) {
  if (entry.kind == NodeKind::scalar) return text;
  for (const Characteristic& row : kCharacteristics) {
    if (tree.find(entry, row.key) != nullptr) return row.kind;
  }
  return unknown;
}

bool rendercv_section_takes(std::string_view section, RenderCvEntry kind) {
  return find_row(section, kind) != nullptr;
}

Draft read_rendercv_entry(const RenderCvReader& reader, const Node& node,
                          RenderCvEntry kind, std::string_view section) {
  const Row* row = find_row(section, kind);
  if (row == nullptr || node.kind != NodeKind::mapping) return {};
  RenderCvReader here = reader;
  here.where = node.entries.empty() ? node.span : node.entries.front().key_span;
  EntryReader step{here, Members(reader.importer, node), {}};
  for (std::string_view fields = row->fields; !fields.empty();) {
    const std::size_t end = std::min(fields.find(' '), fields.size());
    const std::size_t arrow = fields.find('>');
    step.read_field(fields.substr(0, arrow), fields.substr(arrow + 1, end - arrow - 1));
    fields.remove_prefix(std::min(end + 1, fields.size()));
  }
  if (section == "custom") step.read_rest(kind);
  step.entry.add("location", here.text(step.members.take_text("location")));
  step.read_dates(section);
  step.read_url();
  if (const std::string summary = here.text(step.members.take_text("summary"));
      step.entry.find("summary") == nullptr) {
    step.entry.add("summary", summary);
  } else if (!summary.empty()) {
    step.entry.add("description", summary);
  }
  step.read_highlights();
  step.members.leave(step.entry);
  return std::move(step.entry);
}

}  // namespace jianli
