// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "schema/fields.h"

// The rows that many kinds of records have in common.

namespace jianli {

// What decides whether an item is kept in an edition; entries and highlights have it.
inline constexpr std::array kSelectionFields = {
    own("id", FieldType::identifier, "Identifier",
        "A name other places refer to it by, unique in its list.", "bytedance"),
    own("tags", FieldType::string_list, "Tags", "Names a variant selects or omits it by.",
        "[recsys, llm]"),
    own("only", FieldType::string_list, "Only", "The locales or variants it is shown in.",
        "[zh]"),
    defaulting(own("priority", FieldType::integer, "Priority",
                   "What has more stays longer when space is short; what lies in it has "
                   "the same unless it names its own.",
                   "2"),
               "0"),
    defaulting(own("visible", FieldType::boolean, "Visible",
                   "Whether it is shown at all.", "false"),
               "true"),
};

// Where the pages of an edition end; entries have it.
inline constexpr std::array kPageFields = {
    checked(own("break", FieldType::string, "Page break",
                "`before`: a new page begins with it.", "before"),
            FieldCheck::page_break),
    checked(own("keep", FieldType::string, "Keep",
                "`together`: no page ends inside it if it fits on one.", "together"),
            FieldCheck::page_keep),
};

inline constexpr std::array kCommonFields = join(
    std::array{
        shared("startDate", FieldType::date, "Start date", "When it began.", "2021-09"),
        checked(shared("endDate", FieldType::date, "End date",
                       "When it ended; `present` or absent if it goes on.", "2025-06"),
                FieldCheck::open_end),
        checked(shared("date", FieldType::date_or_text, "Date",
                       "A single date, or a text that is printed as it is.", "2024-05"),
                FieldCheck::open_end),
        shared("location", FieldType::text, "Location", "Where it was.", "北京"),
        shared("url", FieldType::url, "Address", "A web address that tells more.",
               "https://example.com/project"),
        shared("summary", FieldType::block_text, "Summary", "A few sentences about it.",
               "负责首页推荐的召回。"),
        shared("description", FieldType::block_text, "Description",
               "What the whole is or does.", "内容社区的推荐系统"),
        shared("highlights", FieldType::highlights, "Highlights",
               "What was done and reached, one bullet each; three levels.",
               "[点击率提升 **3.1%**]", &kHighlight),
        shared("keywords", FieldType::text_list, "Keywords", "Techniques and subjects.",
               "[PyTorch, 召回]"),
    },
    join(kSelectionFields, kPageFields));

}  // namespace jianli
