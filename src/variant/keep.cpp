// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/keep.h"

#include <algorithm>

#include "base/language.h"

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

}  // namespace

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
