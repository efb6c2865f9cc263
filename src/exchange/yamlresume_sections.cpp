// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "exchange/bullets.h"
#include "exchange/loose_date.h"
#include "exchange/yamlresume.h"
#include "schema/grammar.h"

namespace jianli {
namespace {

/// A section of theirs: `theirs>ours` for each field that it has beside dates, keywords,
/// summary and url.
struct Row {
  std::string_view section;
  std::string_view fields;
};
constexpr std::array<Row, 11> kRows = {{
    {"education", "institution>institution area>area degree>studyType score>score"},
    {"work", "name>name position>position"},
    {"projects", "name>name description>description"},
    {"volunteer", "organization>organization position>position"},
    {"awards", "title>title awarder>awarder"},
    {"certificates", "name>name issuer>issuer"},
    {"publications", "name>name publisher>publisher"},
    {"skills", "name>name level>level"},
    {"languages", "language>language fluency>fluency"},
    {"interests", "name>name"},
    {"references", "name>name relationship>description summary>reference"},
}};

struct EntryReader {
  const Importer& importer;
  std::string_view section;
  std::string_view locale;
  Members members;
  Draft entry;

  /// Words of closed lists are printed in the document's language; the word itself stays
  /// as the English version.
  void read_field(std::string_view theirs, std::string_view ours) {
    std::string text = members.take_text(theirs);
    const bool is_listed =
        ours == "studyType" || ours == "level" || ours == "fluency" || ours == "language";
    const std::string_view term =
        is_listed ? chinese_term(text, locale) : std::string_view();
    if (term.empty()) {
      entry.add(ours, std::move(text));
      return;
    }
    Draft versions;
    versions.flow = Draft::Flow::if_short;
    versions.add(locale.starts_with("zh-Hant") ? "zh-Hant" : "zh", std::string(term));
    versions.add("en", std::move(text));
    entry.add(ours, std::move(versions));
  }

  /// A date with the precision YAMLResume prints; what is no date stays a text.
  void read_date(std::string_view theirs, std::string_view ours) {
    const std::string raw = members.take_text(theirs);
    if (raw.empty()) return;
    std::string date = loose_date(raw);
    if (equal_ignoring_case(raw, "present") && ours == "endDate") date = "present";
    if (!date.empty()) {
      entry.add(ours, date);
      return;
    }
    importer.report_changed(
        members.span_of(theirs),
        say("`{}` is not written as a date and stands as a text in `date`", raw));
    if (Draft* other = entry.find("date")) {
      other->text += " – " + raw;
    } else {
      entry.add("date", raw);
    }
  }

  void read_dates() {
    read_date("startDate", "startDate");
    read_date("endDate", "endDate");
    const bool has_text = entry.find("date") != nullptr;
    // A text takes the place of both; a date beside it goes into the text.
    if (has_text) {
      std::string& text = entry.find("date")->text;
      if (const Draft* start = entry.find("startDate")) text = start->text + " – " + text;
      if (const Draft* end = entry.find("endDate")) text += " – " + end->text;
      std::erase_if(entry.members, [](const DraftMember& member) {
        return member.key == "startDate" || member.key == "endDate";
      });
    }
    read_date("date", "date");
    read_date("releaseDate", "releaseDate");
  }

  void read_list(std::string_view key) {
    std::vector<Draft> items;
    for (std::string& text : members.take_texts(key)) {
      items.push_back(Draft::of_text(std::move(text)));
    }
    entry.add(key, Draft::of_list(std::move(items), Draft::Flow::if_short));
  }

  void read_url() {
    std::string url = members.take_text("url");
    if (is_host_and_path(url)) url = "https://" + url;
    if (url.empty() || is_url(url)) {
      entry.add("url", std::move(url));
    } else {
      entry.remark("url: " + url);
      importer.report_left(members.span_of("url"), "url");
    }
  }

  /// What one can be asked at, which our references have no fields for.
  void read_contacts() {
    std::string contacts;
    for (const char* key : {"email", "phone"}) {
      const std::string value = members.take_text(key);
      if (value.empty()) continue;
      if (!contacts.empty()) contacts += " · ";
      contacts += value;
    }
    entry.add("summary", std::move(contacts));
  }

  void read_summary() {
    TextAndBullets parts = split_list(members.take_text("summary"));
    entry.add("summary", std::move(parts.text));
    entry.add("highlights", highlights_of(parts.bullets));
  }
};

Draft read_entry(const Importer& importer, const Node& node, const Row& row,
                 std::string_view locale) {
  EntryReader step{importer, row.section, locale, Members(importer, node), {}};
  for (std::string_view fields = row.fields; !fields.empty();) {
    const std::size_t end = std::min(fields.find(' '), fields.size());
    const std::size_t arrow = fields.find('>');
    step.read_field(fields.substr(0, arrow), fields.substr(arrow + 1, end - arrow - 1));
    fields.remove_prefix(std::min(end + 1, fields.size()));
  }
  step.read_dates();
  step.read_url();
  if (row.section == "references") {
    step.read_contacts();
  } else {
    step.read_summary();
  }
  if (row.section == "education") step.read_list("courses");
  step.read_list("keywords");
  step.members.leave(step.entry);
  return std::move(step.entry);
}

}  // namespace

std::vector<DraftSection> read_yamlresume_sections(const Importer& importer,
                                                   Members& content,
                                                   std::string_view locale,
                                                   Draft& document) {
  std::vector<DraftSection> sections;
  for (const Row& row : kRows) {
    const Node* list = content.take_list(row.section);
    if (list == nullptr) continue;
    std::vector<Draft> entries;
    for (const NodeId id : list->items) {
      const Node& node = importer.tree[id];
      if (node.kind != NodeKind::mapping) {
        importer.quote_item(id, row.section, document);
        continue;
      }
      Draft entry = read_entry(importer, node, row, locale);
      if (!entry.members.empty()) {
        entries.push_back(std::move(entry));
      } else {
        for (const std::string& line : entry.remarks) document.remark(line);
      }
    }
    if (entries.empty()) continue;
    document.add(row.section, Draft::of_list(std::move(entries)));
    sections.push_back({std::string(row.section), {}});
  }
  return sections;
}

}  // namespace jianli
