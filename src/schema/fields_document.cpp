// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <array>

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
    own("research", record_list, "Research", "Research at universities and institutes.",
        "[{name: 多模态检索的表示学习}]", &kResearch),
    shared("projects", record_list, "Projects", "Projects.", "[{name: 语义码本}]",
           &kProject),
    shared("skills", record_list, "Skills", "Groups of skills.", "[{name: 编程语言}]",
           &kSkill),
    shared("publications", record_list, "Publications", "Papers, books and articles.",
           "[{name: 生成式推荐的语义码本}]", &kPublication),
    own("patents", record_list, "Patents", "Patents and applications for them.",
        "[{name: 一种商品推荐方法}]", &kPatent),
    shared("awards", record_list, "Awards", "Prizes, scholarships and honours.",
           "[{title: 国家奖学金}]", &kAward),
    shared("certificates", record_list, "Certificates", "Certificates and examinations.",
           "[{name: 大学英语六级}]", &kCertificate),
    shared("languages", record_list, "Languages", "Languages one speaks.",
           "[{language: 英语, fluency: 流利}]", &kLanguage),
    own("teaching", record_list, "Teaching", "Courses taught or assisted in.",
        "[{course: 机器学习, role: 助教}]", &kTeaching),
    shared("volunteer", record_list, "Volunteer work", "Work without pay.",
           "[{organization: 城市图书馆}]", &kVolunteer),
    own("activities", record_list, "Activities", "Clubs, offices and campus life.",
        "[{name: 学生科技协会}]", &kActivity),
    shared("interests", record_list, "Interests", "What one likes to do.",
           "[{name: 长跑}]", &kInterest),
    shared("references", record_list, "References", "People who speak for one.",
           "[{name: 李四}]", &kReference),
    own("family", record_list, "Family", "Members of the family, for forms.",
        "[{relation: 父亲, name: 张建国}]", &kFamily),
    own("custom", record_list, "Custom sections",
        "Sections of one's own, each with a heading.", "[{id: portfolio, title: 作品集}]",
        &kCustom),
    own("include", string_list, "Include", "Files whose content belongs to this one.",
        "[publications.yaml]"),
    own("letter", record, "Letter",
        "The letter that goes with it, or what all letters share.",
        "{body: 我从事推荐系统研究已有三年。}", &kLetter),
    own("variants", record_map, "Variants", "Named editions, each for one application.",
        "{bytedance: {target: {organization: 字节跳动}}}", &kVariant),
    own("resume", string, "Résumé",
        "In a file of variants alone: the path of the résumé they belong to.",
        "../me.yaml"),
    checked(own("locales", string_list, "Locales",
                "The languages of the document, in order.", "[zh, en]"),
            FieldCheck::language),
    checked(own("design", opaque, "Design", "The template and what is changed in it.",
                "{template: classic}"),
            FieldCheck::design),
    shared("meta", opaque, "Meta", "Data of other tools; it passes untouched.",
           "{version: v1.0.0}"),
};

constexpr RecordType kDocument = {"resume", "the résumé", kDocumentFields, {}};

}  // namespace

const RecordType& document_type() { return kDocument; }

std::span<const std::string_view> choices_of(FieldCheck check) {
  static constexpr std::array<std::string_view, 2> kUntagged = {"keep", "drop"};
  static constexpr std::array<std::string_view, 1> kBreak = {"before"};
  static constexpr std::array<std::string_view, 1> kKeep = {"together"};
  switch (check) {
    case FieldCheck::untagged:
      return kUntagged;
    case FieldCheck::page_break:
      return kBreak;
    case FieldCheck::page_keep:
      return kKeep;
    default:
      return {};
  }
}

const Field* RecordType::find(std::string_view field_name) const {
  for (const Field& field : fields) {
    if (field.name == field_name) return &field;
  }
  return nullptr;
}

}  // namespace jianli
