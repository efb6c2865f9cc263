// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/keep.h"

#include <algorithm>
#include <array>

#include "base/language.h"
#include "variant/language_choice.h"

namespace jianli {
namespace {

using Lists = std::vector<ListVersion>;

/// The names in a list of tags or of `only`; nothing if the field is absent or empty.
const std::vector<LocalizedText>* names_of(const Record& record, std::string_view field) {
  const FieldValue* const value = record.find(field);
  if (value == nullptr) return nullptr;
  const auto* const lists = std::get_if<Lists>(&value->content);
  if (lists == nullptr || lists->empty() || lists->front().texts.empty()) return nullptr;
  return &lists->front().texts;
}

const std::string& text_of(const LocalizedText& name) {
  return name.versions.front().text;
}

bool is_invisible(const Record& record) {
  const FieldValue* const visible = record.find("visible");
  if (visible == nullptr) return false;
  const bool* const shown = std::get_if<bool>(&visible->content);
  return shown != nullptr && !*shown;
}

/// Whether a language is the edition's or one that its tag falls back to.
bool covers(std::string_view language, std::string_view edition) {
  if (language.empty() || !edition.starts_with(language)) return false;
  return edition.size() == language.size() || edition[language.size()] == '-';
}

bool is_for(const std::vector<LocalizedText>& only, const Keeping& keeping) {
  return std::ranges::any_of(only, [&](const LocalizedText& name) {
    if (keeping.variant != nullptr && text_of(name) == keeping.variant->name) return true;
    return covers(canonical_language(text_of(name)), keeping.language);
  });
}

bool shares(const std::vector<LocalizedText>& tags,
            const std::vector<std::string>& names) {
  return std::ranges::any_of(tags, [&](const LocalizedText& tag) {
    return std::ranges::find(names, text_of(tag)) != names.end();
  });
}

LanguageWish wish_of(const Keeping& keeping) {
  return {std::string(keeping.language),
          {keeping.fallback.begin(), keeping.fallback.end()}};
}

/// Whether a record has a text under a name in the edition's language.
bool has_text(const Record& record, std::string_view field, const LanguageWish& wish) {
  const FieldValue* const value = record.find(field);
  if (value == nullptr) return false;
  const auto& versions = std::get<LocalizedText>(value->content).versions;
  return !versions[choose_version(versions, wish).index].text.empty();
}

/// What becomes of the bullets of an entry that its edition has.
struct BulletCount {
  bool some_kept = false;
  bool some_dropped = false;  ///< by their tags
};

/// Counts the bullets of a list, or those in the records of another one. All inside of
/// what tags dropped is dropped by them.
void count_bullets(const FieldValue& value, bool dropped, const Keeping& keeping,
                   const LanguageWish& wish, BulletCount& count) {
  const auto& lists = std::get<Lists>(value.content);
  if (lists.empty()) return;
  const bool is_bullets = value.field->type == FieldType::highlights;
  for (const Record& record : lists[choose_version(lists, wish).index].records) {
    const LeftOut reason = why_left_out(record, RecordPlace::inside, keeping);
    if (reason == LeftOut::invisible || reason == LeftOut::only) continue;
    const bool goes = dropped || reason != LeftOut::none;
    if (is_bullets && has_text(record, "text", wish)) {
      (goes ? count.some_dropped : count.some_kept) = true;
      continue;
    }
    BulletCount own;
    const FieldValue* const inner = record.find("highlights");
    if (inner != nullptr) count_bullets(*inner, goes, keeping, wish, own);
    // A position says something without bullets, too.
    const bool has_bullets = own.some_kept || own.some_dropped;
    if (own.some_kept || (!is_bullets && !goes && !has_bullets)) count.some_kept = true;
    if (own.some_dropped) count.some_dropped = true;
  }
}

}  // namespace

bool only_steers(std::string_view field) {
  constexpr std::array<std::string_view, 7> kSteering = {
      "id", "tags", "priority", "only", "visible", "break", "keep"};
  return std::ranges::find(kSteering, field) != kSteering.end();
}

bool is_hidden(std::string_view section, const Keeping& keeping) {
  return std::ranges::find(keeping.hidden_sections, section) !=
         keeping.hidden_sections.end();
}

bool is_emptied(const Record& entry, const Keeping& keeping) {
  const Variant* const variant = keeping.variant;
  if (variant == nullptr || (variant->omit.empty() && !variant->select)) return false;
  const LanguageWish wish = wish_of(keeping);
  BulletCount count;
  for (const char* const field : {"highlights", "positions"}) {
    const FieldValue* const value = entry.find(field);
    if (value != nullptr) count_bullets(*value, false, keeping, wish, count);
  }
  return count.some_dropped && !count.some_kept && !has_text(entry, "summary", wish);
}

LeftOut why_left_out(const Record& record, RecordPlace place, const Keeping& keeping) {
  if (is_invisible(record)) return LeftOut::invisible;
  const auto* const only = names_of(record, "only");
  if (only != nullptr && !is_for(*only, keeping)) return LeftOut::only;
  const Variant* const variant = keeping.variant;
  if (variant == nullptr) return LeftOut::none;
  const auto* const tags = names_of(record, "tags");
  if (tags == nullptr) {
    const bool drops = place == RecordPlace::entry && variant->untagged == Untagged::drop;
    return drops ? LeftOut::untagged : LeftOut::none;
  }
  if (shares(*tags, variant->omit)) return LeftOut::omitted;
  if (variant->select && !shares(*tags, *variant->select)) return LeftOut::not_selected;
  return LeftOut::none;
}

}  // namespace jianli
