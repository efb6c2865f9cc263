// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/fields.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace jianli {
namespace {

/// All record types below one, itself included.
void collect(const RecordType& type, std::vector<const RecordType*>& types) {
  if (std::ranges::find(types, &type) != types.end()) return;
  types.push_back(&type);
  for (const Field& field : type.fields) {
    if (field.record != nullptr) collect(*field.record, types);
  }
}

std::vector<const RecordType*> all_types() {
  std::vector<const RecordType*> types;
  collect(document_type(), types);
  return types;
}

std::string names(const RecordType& type) {
  std::string result;
  for (const Field& field : type.fields) {
    result += (result.empty() ? "" : " ") + std::string(field.name);
    if (field.required) result += '*';
  }
  return result;
}

constexpr const char* kCommon =
    " startDate endDate date location url summary description highlights keywords"
    " id tags only priority visible";

TEST_CASE("the document and its sections") {
  CHECK(names(document_type()) ==
        "$schema basics* education internships work projects skills locales design meta");
}

TEST_CASE("the fields of each record") {
  CHECK(names(kBasics) ==
        "name* label image email phone url summary location profiles objective facts "
        "birthDate gender ethnicity hometown politicalStatus maritalStatus height");
  CHECK(names(kEducation) ==
        std::string("institution* department area studyType note score "
                    "rank advisor thesis courses") +
            kCommon);
  CHECK(names(kEmployment) ==
        std::string("name* department position team positions") + kCommon);
  CHECK(names(kInternship) == names(kEmployment));
  CHECK(names(kProject) == std::string("name* roles entity type teamSize") + kCommon);
  CHECK(names(kSkill) == std::string("name* level") + kCommon);
  CHECK(names(kHighlight) == "text* highlights id tags only priority visible");
  CHECK(names(*kBasics.find("image")->record) == "file* alt aspect");
  CHECK(names(*kBasics.find("location")->record) ==
        "address postalCode city countryCode region");
  CHECK(names(*kBasics.find("profiles")->record) == "network username url");
  CHECK(names(*kBasics.find("objective")->record) ==
        "position cities salary availability");
  CHECK(names(*kBasics.find("facts")->record) == "label* value*");
  CHECK(names(*kEmployment.find("positions")->record) ==
        std::string("position* department team") + kCommon);
}

TEST_CASE("a field is found by its name alone") {
  REQUIRE(kBasics.find("birthDate") != nullptr);
  CHECK(kBasics.find("birthDate")->type == FieldType::date);
  CHECK(kBasics.find("birthdate") == nullptr);
  CHECK(kBasics.find("") == nullptr);
}

TEST_CASE("every row is complete") {
  for (const RecordType* type : all_types()) {
    std::set<std::string_view> seen;
    for (const Field& field : type->fields) {
      CAPTURE(std::string(type->name) + "." + std::string(field.name));
      CHECK(seen.insert(field.name).second);
      CHECK(!field.title.empty());
      CHECK(field.description.ends_with('.'));
      CHECK(!field.example.empty());
      const bool holds_records = field.type == FieldType::record ||
                                 field.type == FieldType::record_list ||
                                 field.type == FieldType::highlights;
      CHECK(holds_records == (field.record != nullptr));
    }
    if (!type->shorthand.empty()) CHECK(type->find(type->shorthand) != nullptr);
  }
}

TEST_CASE("record types have names of their own") {
  std::set<std::string_view> seen;
  for (const RecordType* type : all_types()) CHECK(seen.insert(type->name).second);
}

}  // namespace
}  // namespace jianli
