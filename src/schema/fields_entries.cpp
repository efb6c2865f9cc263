// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/fields_common.h"

namespace jianli {
namespace {

using enum FieldType;

constexpr std::array kHighlightFields = join(
    std::array{
        starred(own("text", text, "Text", "The bullet itself.", "点击率提升 **3.1%**")),
        own("highlights", highlights, "Highlights", "The bullets below it.",
            "[召回率提升 2%]", &kHighlight),
    },
    kSelectionFields);

constexpr std::array kEducationFields = join(
    std::array{
        starred(shared("institution", text, "Institution", "The school or university.",
                       "浙江大学")),
        own("department", text, "Department", "The school, faculty or department.",
            "计算机科学与技术学院"),
        shared("area", text, "Area", "The subject studied.", "计算机科学与技术"),
        shared("studyType", text, "Degree", "The degree or kind of study.", "硕士"),
        own("note", text, "Note", "What sets the study apart.", "推免"),
        shared("score", text, "Score", "The grade point average or mark.", "3.8/4.0"),
        own("rank", text, "Rank", "The place among one's year.", "3/120"),
        own("advisor", text, "Advisor", "The name of the advisor.", "李四"),
        own("thesis", text, "Thesis", "The title of the thesis.", "生成式推荐的语义码本"),
        shared("courses", text_list, "Courses", "The courses worth naming.",
               "[机器学习, 最优化]"),
    },
    kCommonFields);

constexpr std::array kPositionFields = join(
    std::array{
        starred(shared("position", text, "Position", "The role held.", "高级算法工程师")),
        own("department", text, "Department", "The department.", "推荐技术部"),
        own("team", text, "Team", "The team.", "召回组"),
    },
    kCommonFields);
constexpr RecordType kPosition = {"position", "a position", kPositionFields, {}};

constexpr std::array kEmploymentFields = join(
    std::array{
        starred(
            shared("name", text, "Employer", "The name of the employer.", "字节跳动")),
        own("department", text, "Department", "The department.", "推荐技术部"),
        shared("position", text, "Position", "The role held.", "算法工程师"),
        own("team", text, "Team", "The team.", "召回组"),
        own("positions", record_list, "Positions", "Several roles at this employer.",
            "[{position: 算法工程师, startDate: 2021-07}]", &kPosition),
    },
    kCommonFields);

constexpr std::array kProjectFields = join(
    std::array{
        starred(shared("name", text, "Name", "The name of the project.", "语义码本")),
        shared("roles", text_list, "Roles", "The roles one had in it.", "[负责人]"),
        shared("entity", text, "Entity", "The body the project belongs to.",
               "国家自然科学基金"),
        shared("type", text, "Type", "What kind of project it is.", "开源项目"),
        own("teamSize", text, "Team size", "How many people worked on it.", "5 人"),
    },
    kCommonFields);

constexpr std::array kSkillFields = join(
    std::array{
        starred(
            shared("name", text, "Name", "The name of the group of skills.", "编程语言")),
        shared("level", text, "Level", "How well one has mastered it.", "熟练"),
    },
    kCommonFields);

}  // namespace

constinit const RecordType kHighlight = {"highlight", "a highlight", kHighlightFields,
                                         "text"};
constinit const RecordType kEducation = {
    "education", "an education entry", kEducationFields, {}};
constinit const RecordType kEmployment = {"work", "a work entry", kEmploymentFields, {}};
constinit const RecordType kInternship = {
    "internship", "an internship entry", kEmploymentFields, {}};
constinit const RecordType kProject = {"project", "a project entry", kProjectFields, {}};
constinit const RecordType kSkill = {"skill", "a skills entry", kSkillFields, {}};

}  // namespace jianli
