// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "base/suggest.h"
#include "compose/compose.h"
#include "edition/read_properties.h"
#include "schema/field.h"
#include "style/built_in.h"

namespace jianli {
namespace {

/// Kinds of records that one look may show.
using Types = std::vector<const RecordType*>;

void add_type(const RecordType* type, Types& types) {
  if (type != nullptr && std::ranges::find(types, type) == types.end()) {
    types.push_back(type);
  }
}

const RecordType* basics_type() { return document_type().find("basics")->record; }

/// The records of a section; those of custom sections stand one level deeper.
const RecordType* entry_type(std::string_view kind) {
  const Field* const section = document_type().find(kind);
  if (section == nullptr || section->record == nullptr) return nullptr;
  if (kind == "custom") return section->record->find("entries")->record;
  return section->record;
}

/// The record a field of another holds, as an edition knows it.
const RecordType* nested_type(const RecordType& type, std::string_view name) {
  const Field* const field = type.find(name);
  const bool holds_records = field != nullptr && (field->type == FieldType::record ||
                                                  field->type == FieldType::record_list);
  return holds_records ? field->record : nullptr;
}

/// The properties that editions make (edition.h).
bool is_made(const RecordType& type, std::string_view name) {
  if (name == "dates") return type.find("startDate") != nullptr;
  if (name != "place") return false;
  return type.name == "location" || nested_type(type, "location") != nullptr;
}

bool has_field(const RecordType& type, std::string_view path) {
  const std::size_t dot = path.find('.');
  const std::string_view name = path.substr(0, dot);
  if (dot != std::string_view::npos) {
    const RecordType* const nested = nested_type(type, name);
    return nested != nullptr && has_field(*nested, path.substr(dot + 1));
  }
  return is_made(type, name) || (type.find(name) != nullptr && !only_steers(name));
}

/// The fields of a kind of record by their paths, for suggestions.
void add_paths(const RecordType& type, const std::string& prefix,
               std::vector<std::string>& paths) {
  for (const std::string_view made : {"dates", "place"}) {
    if (is_made(type, made)) paths.push_back(prefix + std::string(made));
  }
  for (const Field& field : type.fields) {
    if (only_steers(field.name)) continue;
    paths.push_back(prefix + std::string(field.name));
    if (field.type == FieldType::record)
      add_paths(*field.record, paths.back() + '.', paths);
  }
}

/// Reports the fields of some parts that no record of the types has.
struct FieldChecker {
  Diagnostics& diagnostics;
  const Types& types;
  const char* pattern;  ///< says that they lack a field
  std::string place;    ///< the first it is told of

  void check(const std::vector<Part>& parts) const {
    for (const Part& part : parts) {
      const auto has_it = [&](const RecordType* type) {
        return has_field(*type, part.field);
      };
      if (part.field.empty() || std::ranges::any_of(types, has_it)) continue;
      report(part);
    }
  }

  void check(const std::vector<BlockSpec>& blocks) const {
    for (const BlockSpec& block : blocks) {
      check(block.parts);
      check(block.lead);
    }
  }

  void report(const Part& part) const {
    std::vector<std::string> paths;
    for (const RecordType* const type : types) add_paths(*type, {}, paths);
    const std::vector<std::string_view> candidates(paths.begin(), paths.end());
    const std::string_view near = closest(part.field, candidates);
    Diagnostic diagnostic;
    diagnostic.rule = Rule::unknown_field;
    diagnostic.span = part.span;
    diagnostic.message = say(pattern, place, part.field);
    diagnostic.hint = near.empty() ? Message("`jianli schema reference` lists the fields")
                                   : say("did you mean `{}`?", near);
    if (!near.empty() && part.span.size() == part.field.size()) {
      diagnostic.fix = Fix{part.span, std::string(near)};
    }
    diagnostics.add(std::move(diagnostic));
  }
};

/// The records each entry look is used for: those of the sections that name it, and those
/// inside other entries.
std::map<std::string, Types> find_types(const Style& style) {
  std::map<std::string, Types> types;
  for (const auto& [kind, settings] : style.sections.kinds.values) {
    const bool is_basics = settings.source.value == SectionSource::basics;
    add_type(is_basics ? basics_type() : entry_type(kind), types[settings.entries.value]);
  }
  // A position stands in a job; nothing nests deeper.
  constexpr int kLevels = 2;
  for (int level = 0; level < kLevels; ++level) {
    for (const auto& [look, blocks] : style.entries.values) {
      for (const BlockSpec& block : blocks.value) {
        if (block.kind != SpecKind::entries) continue;
        const Types outer = types[look];
        Types& inner = types[block.parts.front().field];
        for (const RecordType* const type : outer) {
          add_type(nested_type(*type, block.parts.front().field), inner);
        }
      }
    }
  }
  return types;
}

}  // namespace

void check_fields(const Style& style, Diagnostics& diagnostics) {
  // The built-in templates have been checked by a test.
  if (is_built_in_template(style.template_name) &&
      built_in_style(style.template_name).get() == &style) {
    return;
  }
  const Types basics{basics_type()};
  const FieldChecker of_basics{diagnostics, basics, "`{}` has no field `{}`", "basics"};
  of_basics.check(style.header.contacts.items.value);
  of_basics.check(style.header.lines.value);
  for (const RegionSettings& region : style.regions.values) {
    of_basics.check(region.blocks.value);
  }
  of_basics.check(style.letter.blocks.value);
  for (const auto& [look, types] : find_types(style)) {
    // A look that nothing uses shows no field.
    const auto* const blocks = style.entries.find(look);
    if (types.empty() || blocks == nullptr) continue;
    FieldChecker{diagnostics, types, "no entry in the look `{}` has a field `{}`", look}
        .check(blocks->value);
  }
  for (const auto& [kind, settings] : style.sections.kinds.values) {
    const bool is_basics = settings.source.value == SectionSource::basics;
    const Types types{is_basics ? basics_type() : entry_type(kind)};
    FieldChecker{diagnostics, types, "no entry of `{}` has a field `{}`", kind}.check(
        settings.table.value);
  }
}

}  // namespace jianli
