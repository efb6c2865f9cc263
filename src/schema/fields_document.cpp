// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/fields.h"

namespace jianli {
namespace {

using enum FieldType;

constexpr std::array kDocumentFields = {
    shared("$schema", opaque, "Schema", "The address of the schema, for editors.",
           "https://jsonresume.org/schema"),
    starred(shared("basics", record, "Basics", "Who one is and how one is reached.",
                   "{name: 张三}", &kBasics)),
    shared("education", record_list, "Education", "Schools and universities.",
           "[{institution: 浙江大学}]", &kEducation),
    own("internships", record_list, "Internships", "Internships.", "[{name: 字节跳动}]",
        &kInternship),
    shared("work", record_list, "Work", "Employment.", "[{name: 字节跳动}]",
           &kEmployment),
    shared("projects", record_list, "Projects", "Projects.", "[{name: 语义码本}]",
           &kProject),
    shared("skills", record_list, "Skills", "Groups of skills.", "[{name: 编程语言}]",
           &kSkill),
    checked(own("locales", string_list, "Locales",
                "The languages of the document, in order.", "[zh, en]"),
            FieldCheck::language),
    own("design", opaque, "Design", "The template and what is changed in it.",
        "{template: classic}"),
    shared("meta", opaque, "Meta", "Data of other tools; it passes untouched.",
           "{version: v1.0.0}"),
};

constexpr RecordType kDocument = {"resume", "the résumé", kDocumentFields, {}};

}  // namespace

const RecordType& document_type() { return kDocument; }

const Field* RecordType::find(std::string_view field_name) const {
  for (const Field& field : fields) {
    if (field.name == field_name) return &field;
  }
  return nullptr;
}

}  // namespace jianli
