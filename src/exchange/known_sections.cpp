// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/known_sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/language.h"
#include "edition/locale_texts.h"
#include "schema/field.h"

namespace jianli {
namespace {

struct Headings {
  std::string_view kind;
  std::string_view headings;  ///< in lower case, between bars
};
// What résumés of all three tools and their users call these sections.
constexpr std::array<Headings, 17> kHeadings = {{
    {"summary",
     "|summary|about|about me|profile|professional summary|personal statement|"
     "introduction|career summary|executive summary|bio|简介|个人简介|自我评价|自我介绍|"
     "个人总结|个人评价|個人簡介|自我評價|"},
    {"education",
     "|education|academic background|educational background|academic history|studies|"
     "教育|教育经历|教育背景|学历|學歷|教育背景與經歷|"},
    {"internships",
     "|internships|internship|internship experience|实习|实习经历|實習經歷|"},
    {"work",
     "|experience|work|work experience|working experience|professional experience|"
     "employment|employment history|work history|industry experience|career|"
     "relevant experience|工作|工作经历|工作经验|职业经历|工作經歷|工作經驗|"},
    {"research",
     "|research|research experience|科研|科研经历|研究经历|科研项目|研究經歷|"},
    {"projects",
     "|projects|personal projects|selected projects|side projects|open source|"
     "open source projects|project "
     "experience|项目|项目经历|项目经验|个人项目|開源專案|專案|"},
    {"publications",
     "|publications|selected "
     "publications|papers|publication|论文|论文发表|发表论文|学术论文|"
     "學術著作|論文|"},
    {"patents", "|patents|patent|专利|發明專利|專利|"},
    {"skills",
     "|skills|technical skills|technologies|core skills|technical expertise|expertise|"
     "skills and technologies|技能|专业技能|技术栈|个人技能|專業技能|"},
    {"awards",
     "|awards|honors|honours|honors and awards|awards and honors|selected honors|"
     "honors & awards|awards & honors|scholarships|achievements|selected "
     "awards|奖项|获奖|"
     "获奖经历|获奖情况|荣誉奖项|荣誉|獲獎|獲獎紀錄|"},
    {"certificates",
     "|certificates|certifications|certification|licenses|licenses and certifications|"
     "licenses & certifications|certifications & licenses|certifications and "
     "licenses|证书|资格证书|技能证书|證照|證書|"},
    {"languages",
     "|languages|language|language skills|语言|语言能力|外语|語言|語言能力|"},
    {"volunteer",
     "|volunteer|volunteering|volunteer experience|volunteer work|community service|"
     "志愿|志愿服务|志愿者经历|公益|志工服務|"},
    {"activities",
     "|activities|extracurricular "
     "activities|extracurriculars|leadership|校园经历|学生工作|"
     "社团经历|社團經歷|"},
    {"teaching", "|teaching|teaching experience|教学|教学经历|教學經歷|"},
    {"interests", "|interests|hobbies|hobbies and interests|兴趣|兴趣爱好|爱好|興趣|"},
    {"references", "|references|recommendations|推荐人|推薦人|"},
}};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = is_upper(c) ? static_cast<char>(c | 0x20) : c;
  return result;
}

}  // namespace

std::string_view section_of(std::string_view heading) {
  const std::string wanted = fmt::format("|{}|", lower_case(heading_of(heading)));
  for (const Headings& row : kHeadings) {
    if (row.headings.find(wanted) != std::string_view::npos) return row.kind;
  }
  return {};
}

std::string heading_of(std::string_view key) {
  const bool is_heading =
      std::ranges::any_of(key, [](char c) { return c == ' ' || is_upper(c); });
  if (is_heading) return std::string(key);
  std::string heading(key);
  std::ranges::replace(heading, '_', ' ');
  // Short words between others stay small, as in a title.
  constexpr std::array<std::string_view, 8> kSmall = {"and", "of", "the", "in",
                                                      "for", "at", "on",  "to"};
  for (std::size_t i = 0; i < heading.size();) {
    const std::size_t end = std::min(heading.find(' ', i), heading.size());
    const std::string_view word = std::string_view(heading).substr(i, end - i);
    const bool is_small = i > 0 && std::ranges::find(kSmall, word) != kSmall.end();
    char& first = heading[i];
    if (!is_small && first >= 'a' && first <= 'z') first = static_cast<char>(first - 32);
    i = end + 1;
  }
  return heading;
}

std::string identifier_of(std::string_view heading, std::size_t number) {
  std::string identifier;
  for (const char c : lower_case(heading)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept) {
      identifier += c;
    } else if (!identifier.empty() && identifier.back() != '-') {
      identifier += '-';
    }
  }
  while (identifier.ends_with('-')) identifier.pop_back();
  return identifier.empty() ? fmt::format("section-{}", number) : identifier;
}

Draft make_fact(std::string label, std::string value) {
  Draft fact;
  fact.add("label", std::move(label));
  fact.add("value", std::move(value));
  return fact;
}

Draft order_of(const std::vector<DraftSection>& sections, std::string_view locale) {
  Diagnostics unheard;
  const LocaleTexts texts = locale_texts(canonical_language(locale), unheard);
  std::vector<Draft> items;
  for (const DraftSection& section : sections) {
    const bool is_own = section.heading.empty() || section.kind.starts_with("custom.") ||
                        section.heading == texts.section_title(section.kind);
    if (is_own) {
      items.push_back(Draft::of_text(section.kind));
      continue;
    }
    Draft item;
    item.add("title", section.heading);
    item.add("of", Draft::of_list({Draft::of_text(section.kind)}, Draft::Flow::if_short));
    items.push_back(std::move(item));
  }
  return Draft::of_list(std::move(items), Draft::Flow::if_short);
}

void sort_document(Draft& document) {
  const auto place = [](const DraftMember& member) {
    const auto fields = document_type().fields;
    const auto found = std::ranges::find(fields, member.key, &Field::name);
    const auto row = static_cast<std::size_t>(found - fields.begin());
    // The languages are told first; the design comes last, as in every example.
    return member.key == "locales" ? std::size_t{0} : row + 1;
  };
  std::ranges::stable_sort(document.members, {}, place);
}

}  // namespace jianli
