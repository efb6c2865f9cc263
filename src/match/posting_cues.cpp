// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/posting_cues.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace jianli {
namespace {

struct Cue {
  std::string_view words;
  Standing standing;
};

using enum Standing;

// The first that is found decides: `优先条件` is about what is welcome.
constexpr std::array kHeadings = {
    Cue{"加分", preferred},
    Cue{"优先", preferred},
    Cue{"更佳", preferred},
    Cue{" nice to have", preferred},
    Cue{" good to have", preferred},
    Cue{" bonus ", preferred},
    Cue{" preferred ", preferred},
    Cue{" plus ", preferred},
    Cue{" extra ", preferred},
    Cue{"福利", aside},
    Cue{"待遇", aside},
    Cue{"薪", aside},
    Cue{"地点", aside},
    Cue{"关于我们", aside},
    Cue{"公司介绍", aside},
    Cue{"公司简介", aside},
    Cue{"团队介绍", aside},
    Cue{"部门介绍", aside},
    Cue{"联系", aside},
    Cue{"投递", aside},
    Cue{"工作时间", aside},
    Cue{"到岗", aside},
    Cue{"我们提供", aside},
    Cue{"为什么加入", aside},
    Cue{"面试", aside},
    Cue{"招聘人数", aside},
    Cue{" about us ", aside},
    Cue{" about the company", aside},
    Cue{" about the team", aside},
    Cue{" who we are", aside},
    Cue{" what we offer", aside},
    Cue{" we offer", aside},
    Cue{" why join", aside},
    Cue{" why work", aside},
    Cue{" benefit", aside},
    Cue{" perk", aside},
    Cue{" compensation", aside},
    Cue{" salary", aside},
    Cue{" location", aside},
    Cue{" how to apply", aside},
    Cue{" equal opportunity", aside},
    Cue{"要求", required},
    Cue{"资格", required},
    Cue{"条件", required},
    Cue{"具备以下", required},
    Cue{"希望你", required},
    Cue{"希望您", required},
    Cue{"需要你", required},
    Cue{"你需要", required},
    Cue{"我们期待", required},
    Cue{"期待你", required},
    Cue{"技能", required},
    Cue{" requirement", required},
    Cue{" qualification", required},
    Cue{" must have", required},
    Cue{" must be", required},
    Cue{" you will need", required},
    Cue{" you need", required},
    Cue{" we are looking for", required},
    Cue{" we re looking for", required},
    Cue{" looking for", required},
    Cue{" you have", required},
    Cue{" you bring", required},
    Cue{" who you are", required},
    Cue{" about you ", required},
    Cue{" your profile", required},
    Cue{" skill", required},
    Cue{" you should have", required},
    Cue{"职责", duties},
    Cue{"工作内容", duties},
    Cue{"描述", duties},
    Cue{"你将", duties},
    Cue{"你会", duties},
    Cue{"做什么", duties},
    Cue{" responsibility", duties},
    Cue{" dutie", duties},
    Cue{" duty", duties},
    Cue{" what you will do", duties},
    Cue{" you will ", duties},
    Cue{" what you do ", duties},
    Cue{" the role", duties},
    Cue{" job description", duties},
    Cue{" about the job", duties},
};

// What a point says of itself goes before the heading above it.
constexpr std::array kClauses = {
    Cue{"优先", preferred},          Cue{"加分", preferred},
    Cue{"更佳", preferred},          Cue{"为佳", preferred},
    Cue{" plus ", preferred},        Cue{" preferred ", preferred},
    Cue{" nice to have", preferred}, Cue{" bonus ", preferred},
    Cue{" desirable ", preferred},   Cue{" advantage ", preferred},
    Cue{"熟悉", required},           Cue{"熟练", required},
    Cue{"掌握", required},           Cue{"精通", required},
    Cue{"擅长", required},           Cue{"具备", required},
    Cue{"了解", required},           Cue{"经验", required},
    Cue{" experience", required},    Cue{" proficien", required},
    Cue{" knowledge", required},     Cue{" familiar", required},
    Cue{" understanding", required}, Cue{" fluent", required},
    Cue{" expertise", required},     Cue{" background in ", required},
};

constexpr std::array<std::string_view, 20> kDegrees = {
    "学历",     "学位", "本科",  "硕士",       "博士",     "大专",    "专科",
    "毕业",     "专业", "在读",  "在校",       "研究生",   " degree", " bachelor",
    " master ", " phd", " ph.d", " doctorate", " diploma", " gpa"};

constexpr std::array<std::string_view, 5> kEndsOfMajors = {
    " field ", " discipline ", " similar ", " related ", " equivalent "};

bool has_any(std::span<const std::string_view> cues, const std::string& text) {
  return std::ranges::any_of(
      cues, [&](std::string_view cue) { return text.find(cue) != std::string::npos; });
}

std::optional<Standing> find_cue(std::span<const Cue> cues, const std::string& text) {
  for (const Cue& cue : cues) {
    if (text.find(cue.words) != std::string::npos) return cue.standing;
  }
  return std::nullopt;
}

}  // namespace

std::string cue_text(const std::vector<Word>& words, std::size_t first,
                     std::size_t last) {
  std::string text = " ";
  for (std::size_t i = first; i < last; ++i) {
    const Word& word = words[i];
    if (word.kind == WordKind::han) {
      text += word.folded;
    } else if (word.kind == WordKind::latin) {
      text += ' ' + word.folded + ' ';
    } else {
      text += ' ';
    }
  }
  text += ' ';
  const auto doubled = std::unique(text.begin(), text.end(),
                                   [](char a, char b) { return a == ' ' && b == ' '; });
  text.erase(doubled, text.end());
  return text;
}

std::optional<Standing> standing_of_heading(const std::string& text) {
  return find_cue(kHeadings, text);
}

std::optional<Standing> standing_of_clause(const std::string& text) {
  return find_cue(kClauses, text);
}

bool is_about_degrees(const std::string& text) { return has_any(kDegrees, text); }

bool ends_majors(const std::string& text) { return has_any(kEndsOfMajors, text); }

}  // namespace jianli
