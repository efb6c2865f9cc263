// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/read_properties.h"

#include <algorithm>
#include <utility>

#include "edition/make_place.h"
#include "edition/own_name.h"

namespace jianli {
namespace {

using Content = decltype(Property::content);

std::string date_text(const Date& date, EditionContext& context) {
  return context.icu_dates ? context.icu_dates->format_date(date, context.texts)
                           : format_date(date, context.texts, context.month_names);
}

std::string range_text(const Date* start, const Date* end, EditionContext& context) {
  return context.icu_dates ? context.icu_dates->format_range(start, end, context.texts)
                           : format_range(start, end, context.texts, context.month_names);
}

const Date* find_date(const Record& record, std::string_view field) {
  const FieldValue* value = record.find(field);
  return value == nullptr ? nullptr : std::get_if<Date>(&value->content);
}

/// Whether what stands inside an entry is part of the edition.
bool stays(const Record& record, const EditionContext& context) {
  return why_left_out(record, RecordPlace::inside, context.keeping) == LeftOut::none;
}

/// The version of a list that is being read; its language holds for the texts inside
/// until the list ends.
struct OpenList {
  OpenList(const FieldValue& value, EditionContext& whole) : context(whole) {
    const auto& versions = std::get<std::vector<ListVersion>>(value.content);
    ChosenList chosen =
        choose_list(versions, value.span, context.wish, context.diagnostics);
    list = chosen.list;
    outer_language = context.list_language;
    if (chosen.language) context.list_language = std::move(chosen.language);
  }
  ~OpenList() { context.list_language = std::move(outer_language); }
  OpenList(const OpenList&) = delete;
  OpenList& operator=(const OpenList&) = delete;

  const ListVersion* list = nullptr;
  EditionContext& context;
  std::optional<std::string> outer_language;
};

/// While a record is read, what lies in it has its priority unless it names its own.
struct OpenRecord {
  OpenRecord(const Record& record, EditionContext& whole)
      : context(whole), outer_priority(whole.priority) {
    const FieldValue* const own = record.find("priority");
    if (own == nullptr) return;
    // Beyond a million only the order of magnitude is lost.
    constexpr std::int64_t kMost = 1'000'000;
    if (const auto* const number = std::get_if<std::int64_t>(&own->content)) {
      context.priority = static_cast<std::int32_t>(std::clamp(*number, -kMost, kMost));
    }
  }
  ~OpenRecord() { context.priority = outer_priority; }
  OpenRecord(const OpenRecord&) = delete;
  OpenRecord& operator=(const OpenRecord&) = delete;

  EditionContext& context;
  std::int32_t outer_priority;
};

std::vector<Bullet> read_bullets(const FieldValue& value, EditionContext& context) {
  std::vector<Bullet> bullets;
  const OpenList open(value, context);
  if (open.list == nullptr) return bullets;
  bullets.reserve(open.list->records.size());
  for (const Record& record : open.list->records) {
    if (!stays(record, context)) continue;
    const OpenRecord open_record(record, context);
    Bullet bullet;
    bullet.priority = context.priority;
    if (const FieldValue* text = record.find("text")) {
      bullet.text = read_text(std::get<LocalizedText>(text->content), context);
    }
    if (const FieldValue* children = record.find("highlights")) {
      bullet.children = read_bullets(*children, context);
    }
    if (bullet.text.empty() && bullet.children.empty()) continue;
    bullets.push_back(std::move(bullet));
  }
  return bullets;
}

std::vector<RichText> read_text_list(const FieldValue& value, EditionContext& context) {
  std::vector<RichText> texts;
  const OpenList open(value, context);
  if (open.list == nullptr) return texts;
  const bool is_authors = value.field->name == "authors";
  for (const LocalizedText& text : open.list->texts) {
    RichText read = value.field->type == FieldType::text_list
                        ? read_text(text, context)
                        : read_string(text, context);
    if (is_authors && is_own_name(read.plain(), context.own_names)) {
      for (RichRun& run : read.runs) run.format.bold = true;
    }
    if (!read.empty()) texts.push_back(std::move(read));
  }
  return texts;
}

std::vector<Item> read_items(const FieldValue& value, EditionContext& context) {
  std::vector<Item> items;
  const OpenList open(value, context);
  if (open.list == nullptr) return items;
  for (const Record& record : open.list->records) {
    if (!stays(record, context)) continue;
    Item item = read_item(record, context);
    if (!item.properties.empty()) items.push_back(std::move(item));
  }
  return items;
}

RichText read_scalar(const FieldValue& value, EditionContext& context) {
  const auto& text = std::get<LocalizedText>(value.content);
  switch (value.field->type) {
    case FieldType::text:
    case FieldType::date_or_text:
      // The lines of a postal address are its form, and those of a letter's closing.
      return read_text(text, context,
                       value.field->name == "address" || value.field->name == "closing"
                           ? LineBreaks::keep
                           : LineBreaks::join);
    case FieldType::email:
    case FieldType::url:
    case FieldType::phone:
    case FieldType::doi:
      return read_address(text, context);
    default:
      // Neither is a path to be cleaned: it would name another file.
      return value.field->check == FieldCheck::image_file ? read_address(text, context)
                                                          : read_string(text, context);
  }
}

Content read_content(const FieldValue& value, EditionContext& context) {
  if (const auto* date = std::get_if<Date>(&value.content)) {
    return made_text(date_text(*date, context), value.span, context);
  }
  if (const auto* number = std::get_if<std::int64_t>(&value.content)) {
    return made_text(std::to_string(*number), value.span, context);
  }
  if (const auto* record = std::get_if<Record>(&value.content)) {
    std::vector<Item> items;
    if (stays(*record, context)) items.push_back(read_item(*record, context));
    return items;
  }
  if (std::holds_alternative<LocalizedText>(value.content)) {
    if (value.field->type == FieldType::block_text) {
      return read_block(std::get<LocalizedText>(value.content), context);
    }
    return read_scalar(value, context);
  }
  if (std::holds_alternative<std::vector<ListVersion>>(value.content)) {
    if (value.field->type == FieldType::highlights) return read_bullets(value, context);
    if (value.field->type == FieldType::record_list) return read_items(value, context);
    return read_text_list(value, context);
  }
  return RichText{};  // a boolean or an opaque node shows nothing
}

bool is_empty(const Content& content) {
  return std::visit(
      [](const auto& value) {
        if constexpr (requires { value.runs; }) {
          return value.runs.empty();
        } else {
          return value.empty();
        }
      },
      content);
}

/// The made property `dates` and the date the item is sorted by. A `date` the user wrote
/// stands for the whole; else the range of the two others.
void add_dates(const Record& record, Item& item, EditionContext& context) {
  const Date* start = find_date(record, "startDate");
  const Date* end = find_date(record, "endDate");
  const Date* single = find_date(record, "date");
  if (start != nullptr || end != nullptr) {
    item.sort_date = end != nullptr ? sort_key(*end) : "9999";
  } else if (single != nullptr) {
    item.sort_date = sort_key(*single);
  }
  if (const Property* date = item.find("date")) {
    item.properties.push_back({"dates", date->span, date->content});
  } else if (start != nullptr || end != nullptr) {
    const Span first = record.find(start != nullptr ? "startDate" : "endDate")->span;
    const Span last = record.find(end != nullptr ? "endDate" : "startDate")->span;
    Span span = first;
    if (last.source == first.source && last.end > first.end) span.end = last.end;
    item.properties.push_back(
        {"dates", span, made_text(range_text(start, end, context), span, context)});
  }
}

/// The made property `place` of a location, and the same beside a nested location.
void add_place(const Record& record, Item& item, const EditionContext& context) {
  if (record.type->name == "location") {
    if (auto place = make_place(item, context))
      item.properties.push_back(std::move(*place));
    return;
  }
  const Property* location = item.find("location");
  if (location == nullptr) return;
  const auto* items = std::get_if<std::vector<Item>>(&location->content);
  if (items == nullptr || items->empty()) return;
  if (const Property* place = items->front().find("place")) {
    Property beside = *place;
    item.properties.push_back(std::move(beside));
  }
}

}  // namespace

Item read_item(const Record& record, EditionContext& context) {
  const OpenRecord open(record, context);
  Item item;
  item.kind = record.type->name;
  item.priority = context.priority;
  item.span = record.span;
  item.properties.reserve(record.values.size() + 1);
  for (const FieldValue& value : record.values) {
    if (only_steers(value.field->name)) continue;
    Content content = read_content(value, context);
    if (is_empty(content)) continue;
    item.properties.push_back({value.field->name, value.span, std::move(content)});
  }
  // Each has but one value, which the reader has checked.
  item.break_before = record.find("break") != nullptr;
  item.keep_together = record.find("keep") != nullptr;
  add_dates(record, item, context);
  add_place(record, item, context);
  return item;
}

}  // namespace jianli
