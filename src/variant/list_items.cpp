// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/list_items.h"

#include <algorithm>
#include <utility>

#include "base/language.h"
#include "variant/language_choice.h"

namespace jianli {
namespace {

using Lists = std::vector<ListVersion>;

/// How a path names the version of a list in a language; empty for one that serves all.
std::string step_of(std::string_view language) {
  if (language.empty()) return {};
  return "." + std::string(usual_tag(language));
}

/// Walks a résumé and appends its items.
class Lister {
 public:
  Lister(const Keeping& keeping, const LanguageWish& wish)
      : keeping_(keeping), wish_(wish) {}

  std::vector<ListedItem> items;
  std::string_view section;
  const LocalizedText* section_title = nullptr;

  void add(ItemKind kind, const Record& record, std::string path, std::size_t parent);
  /// Appends the records of a list, under paths that begin with the list's own.
  void add_all(ItemKind kind, const std::vector<Record>& records, const std::string& path,
               std::size_t parent);

 private:
  void decide(std::size_t index);
  void add_value(const FieldValue& value, std::size_t index);
  void add_text(const FieldValue& value, const LocalizedText& text, std::size_t index);

  const Keeping& keeping_;
  const LanguageWish& wish_;
};

/// What a path names an item of a list by: its `id`, else its index.
std::string bracket(const Record& record, std::size_t index) {
  const FieldValue* const id = record.find("id");
  if (id == nullptr) return "[" + std::to_string(index) + "]";
  return "[" + std::get<LocalizedText>(id->content).versions.front().text + "]";
}

/// Why an item is left out, and which item that is about.
void Lister::decide(std::size_t index) {
  ListedItem& item = items[index];
  if (item.kind == ItemKind::basics) return;
  const ListedItem* const parent = item.parent == kNoItem ? nullptr : &items[item.parent];
  const bool is_in_emptied = parent != nullptr && parent->reason == LeftOut::emptied;
  if (parent != nullptr && parent->reason != LeftOut::none && !is_in_emptied) {
    item.reason = parent->reason;
    item.cause = parent->cause;
    return;
  }
  const bool is_entry = item.kind == ItemKind::entry;
  item.reason = why_left_out(
      *item.record, is_entry ? RecordPlace::entry : RecordPlace::inside, keeping_);
  item.cause = item.reason == LeftOut::none ? kNoItem : index;
  if (item.reason != LeftOut::none) return;
  if (is_entry && is_emptied(*item.record, keeping_)) {
    item.reason = LeftOut::emptied;
    item.cause = index;
  } else if (is_in_emptied) {
    // Its bullets have reasons of their own; this would have stayed.
    item.reason = LeftOut::emptied;
    item.cause = parent->cause;
  } else if (is_entry && is_hidden(section_kind(item), keeping_)) {
    item.reason = LeftOut::hidden;
    item.cause = index;
  }
}

void Lister::add_text(const FieldValue& value, const LocalizedText& text,
                      std::size_t index) {
  const TextVersion& version = text.versions[choose_version(text.versions, wish_).index];
  if (version.text.empty()) return;
  ListedItem& item = items[index];
  if (item.texts.empty()) item.span = version.span;
  item.texts.push_back({value.field, &version});
}

void Lister::add_value(const FieldValue& value, std::size_t index) {
  const std::string_view name = value.field->name;
  if (name == "tags") {
    for (const ListVersion& list : std::get<Lists>(value.content)) {
      for (const LocalizedText& tag : list.texts) {
        items[index].tags.push_back(tag.versions.front().text);
      }
    }
  }
  if (only_steers(name)) return;
  const std::string path = items[index].path + "." + std::string(name);
  if (const auto* const text = std::get_if<LocalizedText>(&value.content)) {
    add_text(value, *text, index);
  } else if (const auto* const record = std::get_if<Record>(&value.content)) {
    add(ItemKind::record, *record, path, index);
  } else if (const auto* const lists = std::get_if<Lists>(&value.content)) {
    if (lists->empty()) return;
    const ListVersion& list = (*lists)[choose_version(*lists, wish_).index];
    for (const LocalizedText& text : list.texts) add_text(value, text, index);
    const bool is_bullets = value.field->type == FieldType::highlights;
    add_all(is_bullets ? ItemKind::bullet : ItemKind::record, list.records,
            path + step_of(list.language), index);
  }
}

void Lister::add(ItemKind kind, const Record& record, std::string path,
                 std::size_t parent) {
  const std::size_t index = items.size();
  ListedItem item;
  item.kind = kind;
  item.record = &record;
  item.section = section;
  item.section_title = section_title;
  item.path = std::move(path);
  item.parent = parent;
  item.span = record.span;
  items.push_back(std::move(item));
  decide(index);
  for (const FieldValue& value : record.values) add_value(value, index);
}

void Lister::add_all(ItemKind kind, const std::vector<Record>& records,
                     const std::string& path, std::size_t parent) {
  for (std::size_t i = 0; i < records.size(); ++i) {
    add(kind, records[i], path + bracket(records[i], i), parent);
  }
}

/// Whether an item is what was taken off the pages at a place.
bool is_at(const ListedItem& item, Span place) {
  if (item.kind != ItemKind::entry && item.kind != ItemKind::bullet) return false;
  return item.record->span == place ||
         std::ranges::any_of(item.texts,
                             [&](const ItemText& text) { return lies_in(place, text); });
}

/// Marks what was taken off the pages, with all that stands in it.
void mark_dropped(std::vector<ListedItem>& items, std::span<const Span> places) {
  if (places.empty()) return;
  for (std::size_t i = 0; i < items.size(); ++i) {
    ListedItem& item = items[i];
    if (item.reason != LeftOut::none) continue;
    const bool goes_along =
        item.parent != kNoItem && items[item.parent].reason == LeftOut::dropped;
    const bool goes =
        std::ranges::any_of(places, [&](const Span place) { return is_at(item, place); });
    if (!goes && !goes_along) continue;
    item.reason = LeftOut::dropped;
    item.cause = goes_along ? items[item.parent].cause : i;
  }
}

}  // namespace

bool lies_in(Span place, const ItemText& text) {
  const Span whole = text.version->span;
  return whole.source == place.source && whole.begin <= place.begin &&
         place.end <= whole.end;
}

std::string section_kind(const ListedItem& item) {
  std::string kind(item.section);
  const std::size_t open = item.path.find('[');
  if (kind != "custom" || open == std::string::npos) return kind;
  return kind + '.' + item.path.substr(open + 1, item.path.find(']') - open - 1);
}

std::vector<ListedItem> list_items(const Resume& resume, const Keeping& keeping) {
  const LanguageWish wish = make_wish(keeping.language, resume);
  Keeping whole = keeping;
  whole.fallback = wish.fallback;
  Lister lister(whole, wish);
  lister.section = "basics";
  lister.add(ItemKind::basics, resume.basics, "basics", kNoItem);
  for (const ResumeSection& section : resume.sections) {
    lister.section = section.kind;
    const std::string path(section.kind);
    if (section.kind != "custom") {
      lister.add_all(ItemKind::entry, section.entries, path, kNoItem);
      continue;
    }
    for (std::size_t i = 0; i < section.entries.size(); ++i) {
      const Record& custom = section.entries[i];
      const FieldValue* const title = custom.find("title");
      const FieldValue* const entries = custom.find("entries");
      if (entries == nullptr) continue;
      lister.section_title =
          title == nullptr ? nullptr : &std::get<LocalizedText>(title->content);
      const std::string inner = path + bracket(custom, i) + ".entries";
      for (const ListVersion& list : std::get<Lists>(entries->content)) {
        lister.add_all(ItemKind::entry, list.records, inner + step_of(list.language),
                       kNoItem);
      }
    }
    lister.section_title = nullptr;
  }
  mark_dropped(lister.items, keeping.dropped);
  return std::move(lister.items);
}

}  // namespace jianli
