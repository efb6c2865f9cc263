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
    " id tags only priority visible break keep";

TEST_CASE("the document and its sections") {
  CHECK(names(document_type()) ==
        "$schema basics* education internships work research projects skills "
        "publications patents awards certificates languages teaching volunteer "
        "activities interests references family custom include letter variants resume "
        "locales design meta");
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
  CHECK(names(kResearch) == std::string("name* institution advisor role") + kCommon);
  CHECK(names(kPublication) ==
        std::string("name* authors publisher releaseDate doi status") + kCommon);
  CHECK(names(kPatent) == std::string("name* number status") + kCommon);
  CHECK(names(kAward) == std::string("title* awarder") + kCommon);
  CHECK(names(kCertificate) == std::string("name* issuer") + kCommon);
  CHECK(names(kLanguage) == std::string("language* fluency") + kCommon);
  CHECK(names(kTeaching) == std::string("institution course* role") + kCommon);
  CHECK(names(kVolunteer) == std::string("organization* position") + kCommon);
  CHECK(names(kActivity) == std::string("name* role") + kCommon);
  CHECK(names(kInterest) == std::string("name*") + kCommon);
  CHECK(names(kReference) == std::string("name* reference") + kCommon);
  CHECK(names(kFamily) ==
        std::string("relation* name birthDate politicalStatus employer") + kCommon);
  CHECK(names(kCustom) == "id* title* entries");
  CHECK(names(*kCustom.find("entries")->record) ==
        std::string("title subtitle") + kCommon);
  CHECK(names(kVariant) ==
        "target locales select omit untagged set emphasize letter design output");
  CHECK(names(*kVariant.find("target")->record) ==
        "organization department position location url");
  CHECK(names(kLetter) ==
        "recipient date subject salutation body closing signature signatureImage "
        "enclosures");
  CHECK(names(*kLetter.find("recipient")->record) ==
        "name title organization department address");
  CHECK(names(*kLetter.find("signatureImage")->record) == "file* alt");
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
      const bool holds_records =
          field.type == FieldType::record || field.type == FieldType::record_list ||
          field.type == FieldType::record_map || field.type == FieldType::highlights;
      CHECK(holds_records == (field.record != nullptr));
    }
    if (!type->shorthand.empty()) CHECK(type->find(type->shorthand) != nullptr);
  }
}

TEST_CASE("record types have names of their own") {
  std::set<std::string_view> seen;
  for (const RecordType* type : all_types()) CHECK(seen.insert(type->name).second);
}

TEST_CASE("the fields of JSON Resume are marked as its own") {
  const auto shared = [](const RecordType& type) {
    std::string result;
    for (const Field& field : type.fields) {
      if (field.name == "startDate") break;  // of every entry
      if (field.origin == Origin::json_resume) result += std::string(field.name) + ' ';
    }
    return result;
  };
  CHECK(shared(document_type()) ==
        "$schema basics education work projects skills publications awards certificates "
        "languages volunteer interests references meta ");
  CHECK(shared(kPublication) == "name publisher releaseDate ");
  CHECK(shared(kAward) == "title awarder ");
  CHECK(shared(kCertificate) == "name issuer ");
  CHECK(shared(kLanguage) == "language fluency ");
  CHECK(shared(kVolunteer) == "organization position ");
  CHECK(shared(kInterest) == "name ");
  CHECK(shared(kReference) == "name reference ");
  CHECK(shared(kResearch) == "");
}

TEST_CASE("the networks other tools know are known") {
  const auto known = known_networks();
  for (const std::string_view network :
       {"Behance",   "Dribbble", "Facebook",       "GitHub",         "GitLab",
        "Instagram", "LINE",     "LinkedIn",       "Medium",         "Pinterest",
        "Reddit",    "Snapchat", "Stack Overflow", "StackOverflow",  "Telegram",
        "TikTok",    "Twitch",   "Twitter",        "Vimeo",          "Weibo",
        "WeChat",    "WhatsApp", "YouTube",        "Zhihu",          "IMDb",
        "ORCID",     "Mastodon", "ResearchGate",   "Google Scholar", "LeetCode",
        "X",         "Bluesky",  "微信",           "知乎",           "Gitee",
        "牛客"}) {
    CAPTURE(network);
    CHECK(std::ranges::find(known, network) != known.end());
  }
  const std::set<std::string_view> unique(known.begin(), known.end());
  CHECK(unique.size() == known.size());
}

}  // namespace
}  // namespace jianli
