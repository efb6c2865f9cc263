// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "breaks_fixture.h"

namespace jianli {
namespace {

/// A text without the signs of its breaks.
std::string without_signs(std::string text) {
  for (const std::string sign : {"÷", "†"}) {
    for (std::size_t at = 0; (at = text.find(sign)) != std::string::npos;) {
      text.erase(at, sign.size());
    }
  }
  return text;
}

/// Checks texts that have the breaks shown at every level.
void check_at_all_levels(const std::string& language,
                         const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    for (const BreakLevel level :
         {BreakLevel::basic, BreakLevel::gb, BreakLevel::strict}) {
      CAPTURE(static_cast<int>(level));
      CHECK(breaks_of(without_signs(text), language, level) == text);
    }
  }
}

TEST_CASE("Chinese marks, signs and supplementary characters") {
  check_at_all_levels("zh-Hans", {"他÷来÷了，÷我÷走÷了。",
                                  "“好。”÷他÷说",
                                  "《甲》、÷《乙》",
                                  "（一）÷二",
                                  "一÷（二）。",
                                  "《〈甲〉÷乙》",
                                  "「『甲』」÷乙",
                                  "真÷的？！÷好",
                                  "真÷的！！！÷好",
                                  "真÷的‼÷好",
                                  "什÷么？”÷他",
                                  "〖甲〗÷乙",
                                  "｛甲｝÷乙",
                                  "甲，÷“乙”",
                                  "甲。÷（乙）",
                                  "（甲）÷（乙）",
                                  "”÷甲",
                                  "甲；÷乙：÷丙",
                                  "甲……÷乙",
                                  "甲……”÷乙",
                                  "甲……。÷乙",
                                  "“……÷甲”",
                                  "《甲……》÷乙",
                                  "甲⋯⋯÷乙",
                                  "𠮷÷野。",
                                  "二÷〇÷二",
                                  "①÷甲",
                                  "甲÷①",
                                  "★÷甲",
                                  "甲÷→÷乙",
                                  "甲÷×÷乙",
                                  "甲℃",
                                  "甲÷👩\u200D💻÷乙",
                                  "甲。÷👍",
                                  "👍！",
                                  "辻\U000E0100÷.NET÷好",
                                  "好÷e\u0331÷好",
                                  "甲。\uFE00÷乙",
                                  "甲÷🇨🇳÷乙",
                                  "甲÷&÷乙"});
  check_at_all_levels("zh-Hant", {"他÷說：÷「『好』。」"});
}

TEST_CASE("connectors, interpuncts and solidi end a line beside Han") {
  check_at_all_levels("zh-Hans", {"“——÷甲”", "（——÷甲）", "北÷京—÷上÷海", "北÷京–÷上÷海",
                                  "北÷京～÷上÷海", "北÷京-÷上÷海", "列÷奥÷纳÷多·÷迪",
                                  "《甲·÷乙》", "《甲》·÷乙", "“甲”·÷乙", "甲 · ÷乙",
                                  "甲 / ÷乙", "甲 ／ ÷乙", "甲 - ÷乙", "甲 – ÷乙"});
  check_at_all_levels("zh-Hant", {"甲‧÷乙", "甲・÷乙"});
}

TEST_CASE("Western words and numbers among Han") {
  check_at_all_levels("zh-Hans", {"见÷〔1〕。",    "见÷［1］。",
                                  "注÷【2】：÷好", "2021—÷2025",
                                  "2021–÷2025",    "10:30—÷11:00",
                                  "30%～÷50%",     "3～÷5个",
                                  "A～÷B",         "第÷1—÷3章",
                                  "20–÷30万元",    "甲—÷A",
                                  "A—÷甲",         "A/†B÷测÷试",
                                  "用÷TCP/†IP÷吧", "encoder/÷decoder",
                                  "C/†C++÷语÷言",  "甲/÷A",
                                  "10/†2",         "3.8/†4.0",
                                  "用÷Python÷写",  "用÷C++÷写",
                                  "用÷C#÷写",      "用÷F#，÷好",
                                  "用÷.NET÷写",    "用÷Node.js÷写",
                                  "约÷20%÷的",     "约÷$100÷的",
                                  "约÷€100÷的",    "约÷100€÷的",
                                  "约÷100℃÷的",    "约÷￥1,000÷的",
                                  "R&D÷部",        "超÷1000+÷用÷户",
                                  "Qt5.15+÷系÷统", "用÷GPT-†4÷写",
                                  "用÷@name÷写",   "（GPT-†4）÷好",
                                  "型÷（GPT）÷好", "型÷(GPT)÷好",
                                  "“Hello”÷你",    "你÷“Hello”÷好",
                                  "第÷3章",        "Transformer÷模÷型",
                                  "‘90÷后’÷好",    "甲÷‘A’÷乙",
                                  "甲÷‘.NET’÷乙",  "‘甲’.NET",
                                  "‘甲’÷A",        "“甲”.NET",
                                  "don’t÷做",      "3个",
                                  "100万元",       "3.5亿",
                                  "2021年÷9月",    "2021年÷9月÷1日",
                                  "3,000元",       "-5℃",
                                  "±2%÷误",        "前÷3名",
                                  "24小时÷内",     "3个月÷后",
                                  "1:1,000",       "90%+÷的",
                                  "10k+÷星",       "3×5",
                                  "p<0.05",        "C#、÷.NET",
                                  "好，÷.NET÷好",  "好，÷$100",
                                  "好。÷+5%÷的",   "（甲）÷$100",
                                  "（.NET）÷好",   ">90%+，÷好",
                                  "C++/†Rust÷写",  "10%，÷20%",
                                  "3个，÷5个"});
}

TEST_CASE("spaces beside Han: a line ends behind one, not before a mark") {
  check_at_all_levels("zh-Hans", {"用 ÷Python ÷写",
                                  "李÷明÷（Ming †Li）÷好",
                                  "你÷“Hello ÷world”÷好",
                                  "100 †万元",
                                  "10 †MB÷的",
                                  "10 †km/h÷的",
                                  "1.5 †倍",
                                  "20 ÷apples",
                                  "2021 – ÷2025",
                                  "张 ÷三",
                                  "张\u3000÷三",
                                  "张\u00A0三",
                                  "甲\u2060。",
                                  "甲\u200B÷。",
                                  "甲 ÷（乙）",
                                  "（甲） ÷乙",
                                  "甲 。",
                                  "甲 ÷“乙”",
                                  "甲 | ÷乙",
                                  "甲 ÷-5℃",
                                  "甲 ÷/opt",
                                  "甲 ，÷乙",
                                  "（甲） ，÷乙",
                                  "甲、 ÷乙"});
}

TEST_CASE("telephone numbers and ranges of dates break in need only") {
  check_at_all_levels(
      "zh-Hans",
      {"2024/†03/†01", "+86 †138-†0000-†0000", "（010）8888 †8888", "138 †0000 †0000",
       "2021.09 – †2025.06", "2021.09–†2025.06", "2021.09 – †至今", "2021-09 — †2025-06",
       "2021/09～†2025/06", "400-†800-†8888", "（2021.09–†2025.06）"});
}

TEST_CASE("addresses break behind their separators, those of few letters in need only") {
  check_at_all_levels("zh-Hans", {"见÷https://a.†cn/÷b。", "见÷www.†example.†com",
                                  "user@†x†.com", "写÷信÷user@†x†.com，÷好",
                                  "（https://a.†cn/÷b）", "甲：÷https://a.†cn/÷b"});
}

TEST_CASE("Western text") {
  check_at_all_levels("en", {"New ÷York–÷London",
                             "state-÷of-÷the-÷art",
                             "a — ÷b",
                             "it—÷well",
                             "pages ÷10–÷20",
                             "and/†or",
                             "input/†output",
                             "request/÷response",
                             "Sep 2021 – †Jun 2025",
                             "Sep 2021 – †Present",
                             "https://a.†cn/÷b-÷c",
                             "(https://a.†cn/÷b)",
                             "foo ÷(bar)",
                             "foo(bar)",
                             "foo, ÷bar; ÷baz. ÷Qux",
                             "“foo” ÷bar",
                             "rock ÷’n’ ÷roll",
                             "the ÷‘90s",
                             "e.g. ÷this",
                             "$100 †USD",
                             "C++ ÷and ÷C#",
                             "x86-†64",
                             "co-÷operate",
                             "well-÷known",
                             "Wi-†Fi",
                             "foo[1]",
                             "wait… ÷what",
                             "1,000,000 ÷users",
                             "10 †GB ÷of",
                             "Ph.D. ÷in",
                             "24/†7 ÷ops",
                             "CI/†CD ÷and",
                             "#1 ÷in",
                             "C++, ÷C#",
                             "90%+ ÷of"});
}

/// The breaks of a text at each level.
struct LevelCase {
  std::string basic, gb, strict;
};

TEST_CASE("levels differ in dashes, ellipses behind a space and solidi among Han") {
  for (const LevelCase& c :
       std::vector<LevelCase>{{"甲÷——÷乙", "甲÷——÷乙", "甲——÷乙"},
                              {"甲。÷——÷乙", "甲。÷——÷乙", "甲。——÷乙"},
                              {"甲÷——，÷乙", "甲÷——，÷乙", "甲——，÷乙"},
                              {"A÷——÷B", "A÷——÷B", "A——÷B"},
                              {"甲÷——", "甲÷——", "甲——"},
                              {"甲 ÷——÷乙", "甲 ÷——÷乙", "甲 ——÷乙"},
                              {"甲 ÷……÷乙", "甲 ……÷乙", "甲 ……÷乙"},
                              {"甲/÷乙", "甲/乙", "甲/乙"},
                              {"甲／÷乙", "甲／乙", "甲／乙"},
                              {"（甲）/÷乙", "（甲）/乙", "（甲）/乙"},
                              {"读/÷写", "读/写", "读/写"}}) {
    const std::string text = without_signs(c.basic);
    CHECK(breaks_of(text, "zh-Hans", BreakLevel::basic) == c.basic);
    CHECK(breaks_of(text, "zh-Hans", BreakLevel::gb) == c.gb);
    CHECK(breaks_of(text, "zh-Hans", BreakLevel::strict) == c.strict);
  }
}

}  // namespace
}  // namespace jianli
