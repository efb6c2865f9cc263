// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>

#include "compose/composer.h"
#include "edition/read_properties.h"
#include "editions.h"

namespace jianli::test {
namespace {

/// The names of all fields of a record, records inside it included as paths.
void add_fields(const RecordType& type, const std::string& prefix,
                std::set<std::string>& fields) {
  for (const Field& field : type.fields) {
    const std::string name = prefix + std::string(field.name);
    fields.insert(name);
    if (field.record && field.type == FieldType::record) {
      add_fields(*field.record, name + ".", fields);
    }
  }
}

std::set<std::string> fields_of(const RecordType& type) {
  std::set<std::string> fields{"dates", "place"};
  add_fields(type, "", fields);
  return fields;
}

/// Fields that choose entries or make up `dates` are for no template to show.
bool is_steering(std::string_view name) {
  return only_steers(name) || name == "startDate" || name == "endDate" || name == "date";
}

}  // namespace

TEST_CASE("a look is its tokens' values") {
  const Edition resume = edition("en", "Zhang San");
  const Style look = style();
  Look bold;
  bold.weight = Weight::bold;
  bold.color = ColorName::accent;
  bold.size = SizeName::name;
  const TextStyle made = text_style({resume, look}, bold);
  CHECK(made.weight == 700);
  CHECK(made.size == Length::points(23));
  CHECK(to_string(made.color) == "#1f4e79");
  CHECK(made.font == 0);
}

TEST_CASE("gaps are multiples of the body's leading in the edition's script") {
  const Style look = style();
  const Edition chinese = edition("zh-Hans", "张三");
  const Edition english = edition("en", "Zhang San");
  CHECK(gap({chinese, look}, GapName::section) == Length::points(18));
  CHECK(gap({english, look}, GapName::section) == Length::millipoints(16200));
  CHECK(gap({english, look}, GapName::none) == Length{});
}

/// What the entries of a section are; those of a custom one stand one level deeper.
const RecordType& entry_of(const Field& section) {
  const Field* const entries = section.record->find("entries");
  return entries ? *entries->record : *section.record;
}

TEST_CASE(
    "the base template has a kind for every section of the schema and shows its fields") {
  const Style look = style();
  for (const Field& section : document_type().fields) {
    if (section.type != FieldType::record_list) continue;
    CAPTURE(section.name);
    const auto* const kind = look.sections.kinds.find(section.name);
    REQUIRE(kind);
    const auto* const specs = look.entries.find(kind->entries.value);
    REQUIRE(specs);
    std::set<std::string> shown;
    for (const BlockSpec& block : specs->value) {
      for (const Part& part : block.parts) shown.insert(part.field);
      for (const Part& part : block.lead) shown.insert(part.field);
    }
    for (const Field& field : entry_of(section).fields) {
      CAPTURE(field.name);
      const bool has_place =
          is_steering(field.name) || shown.contains(std::string(field.name));
      CHECK(has_place);
    }
  }
}

TEST_CASE("no kind of the schema is named by a field it does not have") {
  const Style look = style();
  for (const Field& section : document_type().fields) {
    if (section.type != FieldType::record_list) continue;
    const auto fields = fields_of(entry_of(section));
    const auto& kind = *look.sections.kinds.find(section.name);
    for (const BlockSpec& block : look.entries.find(kind.entries.value)->value) {
      for (const Part& part : block.parts) {
        CAPTURE(section.name);
        CAPTURE(part.field);
        const bool known = part.field.empty() || fields.contains(part.field);
        CHECK(known);
      }
    }
  }
}

TEST_CASE("every locale has the separators templates may name") {
  for (const char* language : {"zh-Hans", "zh-Hant", "en"}) {
    const Edition resume = edition(language, "张三");
    for (const std::string& name : all_names<SeparatorName>()) {
      CAPTURE(name);
      CHECK(resume.texts.separator(name) != "");
    }
    CHECK(resume.texts.separator("open") != "");
    CHECK(resume.texts.separator("close") != "");
  }
}

TEST_CASE("capitals and figures are features of the face") {
  const Edition resume = edition("en", "Zhang San");
  const Style plain = style();
  Look look;
  look.caps = Caps::small;
  look.figures = Figures::old_style;
  const TextStyle text = text_style({resume, plain}, look);
  CHECK(text.small_caps);
  CHECK(text.old_style_figures);
  CHECK_FALSE(text.tabular_figures);
  const Style own = style("header: {name: {caps: small, figures: tabular}}");
  const TextStyle name = text_style({resume, own}, own.header.name);
  CHECK(name.small_caps);
  CHECK(name.tabular_figures);
}

}  // namespace jianli::test
