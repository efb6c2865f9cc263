// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/fields.h"

namespace jianli {
namespace {

using enum FieldType;

constexpr std::array kTargetFields = {
    own("organization", text, "Organization", "Whom one applies to.", "字节跳动"),
    own("department", text, "Department", "The department one applies to.", "推荐技术部"),
    own("position", text, "Position", "The position one applies for.", "推荐算法工程师"),
    own("location", text, "Location", "Where the position is.", "北京"),
    own("url", url, "Address", "The web address of the announcement.",
        "https://example.com/jobs/1"),
};
constexpr RecordType kTarget = {"target", "a target", kTargetFields, {}};

constexpr std::array kVariantFields = {
    own("target", record, "Target", "Whom and what the edition is for.",
        "{organization: 字节跳动, position: 推荐算法工程师}", &kTarget),
    checked(own("locales", string_list, "Locales",
                "The languages the edition is made in.", "[zh, en]"),
            FieldCheck::language),
    own("select", string_list, "Select",
        "Of the items with tags, only those with one of these are kept.",
        "[recsys, llm]"),
    own("omit", string_list, "Omit", "Items with one of these tags are left out.",
        "[teaching]"),
    defaulting(
        checked(own("untagged", string, "Untagged",
                    "Whether entries without tags are kept: `keep` or `drop`.", "drop"),
                FieldCheck::untagged),
        "keep"),
    own("set", path_map, "Set", "Values that stand in place of the document's.",
        "{basics.label: 推荐算法工程师}"),
    own("emphasize", string_list, "Emphasize", "Words that are set in bold.",
        "[PyTorch, 召回]"),
    own("letter", record, "Letter",
        "The letter for this application; fields it lacks are those of the document's.",
        "{recipient: {name: 李四}, body: 我从事推荐系统研究已有三年。}", &kLetter),
    checked(own("design", opaque, "Design", "What is changed in the design.",
                "{template: compact}"),
            FieldCheck::design),
    checked(
        own("output", string, "Output",
            "The pattern of the file's name; placeholders without a value go with the "
            "separator before them.",
            "简历-{name}-{target.organization}-{locale}"),
        FieldCheck::file_pattern),
};

}  // namespace

constinit const RecordType kVariant = {"variant", "a variant", kVariantFields, {}};

}  // namespace jianli
