// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_numbers.h"

#include <doctest/doctest.h>

#include "breaks_fixture.h"

namespace jianli {
namespace {

using Finder = std::size_t (*)(const BreakText&, std::size_t);

/// What a finder takes from the begin of a text.
std::string taken(Finder find, std::u16string_view text) {
  const BreakText classes =
      classify(text, resolve_sides(text, std::vector<bool>(text.size(), true)));
  return to_utf8(text.substr(0, find(classes, 0)));
}

std::string phone_in(std::u16string_view text) { return taken(phone_end, text); }
std::string range_in(std::u16string_view text) { return taken(date_range_end, text); }

TEST_CASE("telephone numbers of China and of the world") {
  for (const std::u16string_view number :
       {u"+86 138-0000-0000", u"+86 138 0000 0000", u"+8613800000000",
        u"(+86) 138 0000 0000", u"+86 (10) 8888 8888", u"+1 650-555-0100",
        u"（010）8888 8888", u"(0755) 8888888", u"010-88888888", u"021 8888 8888",
        u"138 0000 0000", u"138-0000-0000", u"138 00000000", u"400-800-8888",
        u"(650) 555-0100", u"+852 5555 0100"}) {
    CAPTURE(to_utf8(number));
    CHECK(phone_in(number) == to_utf8(number));
  }
}

TEST_CASE("other groups of digits are no telephone numbers") {
  for (const std::u16string_view text :
       {u"2021 2022 2023", u"100 200 3000", u"2021-09-01", u"10 000 000", u"138", u"+5",
        u"13800000000", u"192.168.100.1000", u"(2021)1234", u"238 0000 0000"}) {
    CAPTURE(to_utf8(text));
    CHECK(phone_in(text) == "");
  }
}

TEST_CASE("a telephone number ends where another number begins") {
  CHECK(phone_in(u"138 0000 0000 2021") == "138 0000 0000");
  CHECK(phone_in(u"010-8888 8888 12") == "010-8888 8888");
}

TEST_CASE("a range of dates has year and month on both sides, or an open end") {
  for (const std::u16string_view range :
       {u"2021.09 – 2025.06", u"2021.09–2025.06", u"2021-09 - 2025-06",
        u"2021/9 ~ 2025/6", u"2021年9月—2025年6月", u"2021.09 - 至今", u"2021年9月–至今",
        u"2021.09 – Present", u"Sep 2021 – Jun 2025", u"Sept. 2021 – now",
        u"2021.09\u00A0–\u00A02025.06", u"2021.9.1～2021.9.30"}) {
    CAPTURE(to_utf8(range));
    CHECK(range_in(range) == to_utf8(range));
  }
}

TEST_CASE("bare years, times and single dates are no ranges, nor are long ones") {
  for (const std::u16string_view text :
       {u"2021—2025", u"10:30—11:00", u"2021.09", u"2021.09 2025.06", u"2021年9月至今",
        u"12021.09–2025.06", u"2021.09–25", u"September 2021 – June 2025",
        u"2021.09 – Presently", u"Car 2021 – Jun 2025"}) {
    CAPTURE(to_utf8(text));
    CHECK(range_in(text) == "");
  }
}

TEST_CASE("a telephone number breaks between its groups, and only in need") {
  CHECK(breaks_of("电话：+86 138-0000-0000转") == "电÷话：÷+86 †138-†0000-†0000÷转");
  CHECK(breaks_of("用（010）8888 8888联") == "用÷（010）8888 †8888÷联");
}

TEST_CASE("a range of dates breaks behind its dash, and only in need") {
  CHECK(breaks_of("在2021.09 – 2025.06间") == "在÷2021.09 – †2025.06÷间");
  CHECK(breaks_of("2021.09–2025.06") == "2021.09–†2025.06");
  CHECK(breaks_of("2021-09 - 2025-06") == "2021-09 - †2025-06");
  CHECK(breaks_of("2021年9月——2025年6月") == "2021年9月——†2025年6月");
}

TEST_CASE("a written date breaks between its fields") {
  CHECK(breaks_of("2021年9月至今") == "2021年÷9月÷至÷今");
  CHECK(breaks_of("2021 年 9 月 1 日") == "2021 †年 ÷9 †月 ÷1 †日");
}

TEST_CASE("bare years and times only keep the connector from the line start") {
  CHECK(breaks_of("（2021—2025）") == "（2021—÷2025）");
  CHECK(breaks_of("10:30—11:00") == "10:30—÷11:00");
  CHECK(breaks_of("约30%～50%") == "约÷30%～÷50%");
}

TEST_CASE("a number keeps the measure word behind it") {
  CHECK(breaks_of("提升3倍多") == "提÷升÷3倍÷多");
  CHECK(breaks_of("管理100万元的") == "管÷理÷100万元÷的");
  CHECK(breaks_of("共 3 个组") == "共 ÷3 †个÷组");
  CHECK(breaks_of("共100 万元") == "共÷100 †万元");
  CHECK(breaks_of("用1000+个") == "用÷1000+个");
  CHECK(breaks_of("￥1,000元整") == "￥1,000元÷整");
  CHECK(breaks_of("工作8小时后") == "工÷作÷8小时÷后");
  CHECK(breaks_of("10余年里") == "10余年÷里");
}

TEST_CASE("digits of a name keep nothing") {
  CHECK(breaks_of("用Python3个") == "用÷Python3÷个");
}

TEST_CASE("measure words may be let go") {
  Paragraph paragraph = test_paragraph("￥1,000元，3 个");
  paragraph.typography.keep_measure_words = false;
  const ShapedParagraph shaped = find_test_breaks(paragraph);
  CHECK(show_breaks(shaped, shaped.breaks) == "￥1,000÷元，÷3 ÷个");
}

TEST_CASE("a number keeps the symbol of its unit behind a space") {
  CHECK(breaks_of("内存10 MB以上") == "内÷存÷10 †MB÷以÷上");
  CHECK(breaks_of("at 3.5 GHz and 100 km/h", "en") == "at ÷3.5 †GHz ÷and ÷100 †km/h");
  CHECK(breaks_of("in 2021 Google", "en") == "in ÷2021 ÷Google");
}

}  // namespace
}  // namespace jianli
