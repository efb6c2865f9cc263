// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/fields.h"

namespace jianli {
namespace {

using enum FieldType;

constexpr std::array kImageFields = {
    starred(checked(own("file", string, "File",
                        "Path of the picture, relative to this file.", "photo.jpg"),
                    FieldCheck::image_file)),
    own("alt", text, "Alternative text",
        "What the picture shows, for readers who cannot see it.", "证件照"),
    checked(own("aspect", string, "Aspect", "Width to height the picture is cropped to.",
                "25:35"),
            FieldCheck::aspect),
};
constexpr RecordType kImage = {"image", "an image", kImageFields, "file"};

constexpr std::array kLocationFields = {
    shared("address", text, "Address", "Street and number; line breaks are kept.",
           "余杭塘路 866 号"),
    shared("postalCode", string, "Postal code", "The postal code.", "310058"),
    shared("city", text, "City", "The city.", "杭州"),
    checked(shared("countryCode", string, "Country code",
                   "The country as two capital letters (ISO 3166-1).", "CN"),
            FieldCheck::country_code),
    shared("region", text, "Region", "The province, state or region.", "浙江"),
};
constexpr RecordType kLocation = {"location", "a location", kLocationFields, {}};

constexpr std::array kProfileFields = {
    checked(shared("network", string, "Network", "The network or site the profile is on.",
                   "GitHub"),
            FieldCheck::network),
    shared("username", string, "User name", "The name of the account.", "zhangsan"),
    shared("url", url, "Address", "The web address of the profile.",
           "https://github.com/zhangsan"),
};
constexpr RecordType kProfile = {"profile", "a profile", kProfileFields, {}};

constexpr std::array kObjectiveFields = {
    own("position", text, "Position", "The position applied for.", "推荐算法工程师"),
    own("cities", text_list, "Cities", "The cities one would work in.", "[杭州, 上海]"),
    own("salary", text, "Salary", "The salary one expects.", "面议"),
    own("availability", text, "Availability", "When one can start.", "一个月内到岗"),
};
constexpr RecordType kObjective = {"objective", "an objective", kObjectiveFields, {}};

constexpr std::array kFactFields = {
    starred(own("label", text, "Label", "What the fact is called.", "参加工作时间")),
    starred(own("value", text, "Value", "What the fact says.", "2021 年 7 月")),
};
constexpr RecordType kFact = {"fact", "a fact", kFactFields, {}};

constexpr std::array kBasicsFields = {
    starred(shared("name", text, "Name", "The full name.", "张三")),
    shared("label", text, "Label", "The profession, or the position aimed at.",
           "算法工程师"),
    shared("image", record, "Image",
           "The photograph: a path, or a path with its details.", "photo.jpg", &kImage),
    shared("email", email, "E-mail", "The e-mail address.", "zhangsan@example.com"),
    shared("phone", phone, "Phone", "The telephone number, as it is to be printed.",
           "138 0000 0000"),
    shared("url", url, "Home page", "The web address of one's own site.",
           "https://example.com"),
    shared("summary", block_text, "Summary", "A few sentences about oneself.",
           "三年推荐系统经验。"),
    shared("location", record, "Location", "Where one lives.", "{city: 杭州}",
           &kLocation),
    shared("profiles", record_list, "Profiles", "Accounts on networks and sites.",
           "[{network: GitHub, username: zhangsan}]", &kProfile),
    own("objective", record, "Objective", "What one applies for (求职意向).",
        "{position: 推荐算法工程师}", &kObjective),
    own("facts", record_list, "Facts", "Anything else the header is to show.",
        "[{label: 参加工作时间, value: 2021 年 7 月}]", &kFact),
    own("birthDate", date, "Date of birth",
        "The date of birth, for forms that ask for it.", "1999-09"),
    own("gender", text, "Gender", "The gender, for forms that ask for it.", "男"),
    own("ethnicity", text, "Ethnicity", "The ethnic group (民族).", "汉族"),
    own("hometown", text, "Home town", "The ancestral home (籍贯).", "山东烟台"),
    own("politicalStatus", text, "Political status", "The political status (政治面貌).",
        "共青团员"),
    own("maritalStatus", text, "Marital status", "The marital status (婚姻状况).",
        "未婚"),
    own("height", text, "Height", "The height, for forms that ask for it.", "175 cm"),
};

}  // namespace

constinit const RecordType kBasics = {"basics", "`basics`", kBasicsFields, {}};

}  // namespace jianli
