// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/fields_common.h"

namespace jianli {
namespace {

using enum FieldType;

constexpr std::array kResearchFields = join(
    std::array{
        starred(own("name", text, "Name", "The name of the research.",
                    "多模态检索的表示学习")),
        own("institution", text, "Institution",
            "The university, institute or laboratory.", "智能信息处理实验室"),
        own("advisor", text, "Advisor", "The name of the advisor.", "李四"),
        own("role", text, "Role", "The part one had in it.", "负责人"),
    },
    kCommonFields);

constexpr std::array kPublicationFields = join(
    std::array{
        starred(shared("name", text, "Title", "The title of the publication.",
                       "生成式推荐的语义码本")),
        own("authors", text_list, "Authors",
            "The authors in their order; one's own name is set off.", "[张三, 李四]"),
        shared("publisher", text, "Publisher", "The journal, conference or publisher.",
               "计算机学报"),
        shared("releaseDate", date, "Release date", "When it was published.", "2024-05"),
        own("doi", doi, "DOI", "The Digital Object Identifier, without an address.",
            "10.1000/182"),
        own("status", text, "Status", "How far it has come.", "已录用"),
    },
    kCommonFields);

constexpr std::array kAwardFields = join(
    std::array{
        starred(shared("title", text, "Title", "The name of the award.", "国家奖学金")),
        shared("awarder", text, "Awarder", "Who gave it.", "教育部"),
    },
    kCommonFields);

constexpr std::array kCertificateFields = join(
    std::array{
        starred(
            shared("name", text, "Name", "The name of the certificate.", "大学英语六级")),
        shared("issuer", text, "Issuer", "Who issued it.", "教育部教育考试院"),
    },
    kCommonFields);

constexpr std::array kPatentFields = join(
    std::array{
        starred(
            own("name", text, "Name", "The name of the invention.", "一种商品推荐方法")),
        own("number", string, "Number", "The number of the patent or application.",
            "CN202410000000.0"),
        own("status", text, "Status", "How far it has come.", "已授权"),
    },
    kCommonFields);

constexpr std::array kLanguageFields = join(
    std::array{
        starred(
            shared("language", text, "Language", "The name of the language.", "英语")),
        shared("fluency", text, "Fluency", "How well one speaks it.", "流利"),
    },
    kCommonFields);

constexpr std::array kVolunteerFields = join(
    std::array{
        starred(shared("organization", text, "Organization", "Whom one worked for.",
                       "城市图书馆")),
        shared("position", text, "Position", "The role held.", "志愿讲解员"),
    },
    kCommonFields);

constexpr std::array kActivityFields = join(
    std::array{
        starred(
            own("name", text, "Name", "The club, event or activity.", "学生科技协会")),
        own("role", text, "Role", "The part one had in it.", "副会长"),
    },
    kCommonFields);

constexpr std::array kTeachingFields = join(
    std::array{
        own("institution", text, "Institution", "The school or university.",
            "江城理工大学"),
        starred(own("course", text, "Course", "The course taught.", "机器学习")),
        own("role", text, "Role", "The part one had in it.", "助教"),
    },
    kCommonFields);

constexpr std::array kInterestFields = join(
    std::array{
        starred(shared("name", text, "Name", "The interest.", "长跑")),
    },
    kCommonFields);

constexpr std::array kReferenceFields = join(
    std::array{
        starred(shared("name", text, "Name", "Who speaks for one.", "李四")),
        shared("reference", block_text, "Reference", "What this person says.",
               "他总能把复杂的问题讲清楚。"),
    },
    kCommonFields);

constexpr std::array kFamilyFields = join(
    std::array{
        starred(own("relation", text, "Relation", "How this person is related.", "父亲")),
        own("name", text, "Name", "The full name.", "张建国"),
        own("birthDate", date, "Date of birth", "The date of birth.", "1970-03"),
        own("politicalStatus", text, "Political status",
            "The political status (政治面貌).", "中共党员"),
        own("employer", text, "Employer", "Where this person works, and as what.",
            "江城市第二中学教师"),
    },
    kCommonFields);

constexpr std::array kCustomEntryFields = join(
    std::array{
        own("title", text, "Title", "What the entry is called.", "城市骑行地图"),
        own("subtitle", text, "Subtitle", "What stands behind the title.", "个人作品"),
    },
    kCommonFields);
constexpr RecordType kCustomEntry = {
    "customEntry", "an entry of a custom section", kCustomEntryFields, {}};

constexpr std::array kCustomFields = {
    starred(own("id", identifier, "Identifier",
                "The name `design.sections` knows the section by, as `custom.ID`.",
                "portfolio")),
    starred(own("title", text, "Title", "The heading of the section.", "作品集")),
    own("entries", record_list, "Entries", "What stands below the heading.",
        "[{title: 城市骑行地图}]", &kCustomEntry),
};

}  // namespace

constinit const RecordType kResearch = {
    "research", "a research entry", kResearchFields, {}};
constinit const RecordType kPublication = {
    "publication", "a publications entry", kPublicationFields, {}};
constinit const RecordType kAward = {"award", "an awards entry", kAwardFields, {}};
constinit const RecordType kCertificate = {
    "certificate", "a certificates entry", kCertificateFields, {}};
constinit const RecordType kPatent = {"patent", "a patents entry", kPatentFields, {}};
constinit const RecordType kLanguage = {
    "language", "a languages entry", kLanguageFields, {}};
constinit const RecordType kVolunteer = {
    "volunteer", "a volunteer entry", kVolunteerFields, {}};
constinit const RecordType kActivity = {
    "activity", "an activities entry", kActivityFields, {}};
constinit const RecordType kTeaching = {
    "teaching", "a teaching entry", kTeachingFields, {}};
constinit const RecordType kInterest = {
    "interest", "an interests entry", kInterestFields, {}};
constinit const RecordType kReference = {
    "reference", "a references entry", kReferenceFields, {}};
constinit const RecordType kFamily = {"family", "a family entry", kFamilyFields, {}};
constinit const RecordType kCustom = {"custom", "a custom section", kCustomFields, {}};

}  // namespace jianli
