// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/read_properties.h"

#include <doctest/doctest.h>

#include "unit/edition/edition_of.h"

namespace jianli {
namespace {

/// The made property `dates` and the sort date of a project with the given lines.
std::string dates_of(std::string_view lines, std::string_view locale = "zh") {
  const std::string yaml =
      "basics: {name: Zhang San}\nprojects:\n  - name: Lucid\n" + std::string(lines);
  const MadeEdition made = edition_of(yaml, locale);
  const Item& entry = made.edition.sections.at(0).entries.at(0);
  const Property* dates = entry.find("dates");
  return (dates ? std::get<RichText>(dates->content).plain() : "none") + " @" +
         entry.sort_date;
}

TEST_CASE("`dates` is the range of an entry, or what `date` says") {
  CHECK(dates_of("    startDate: 2021-09\n    endDate: 2025-06\n") ==
        "2021.09\u00A0–\u00A02025.06 @2025-06");
  CHECK(dates_of("    startDate: 2021年9月\n    endDate: 至今\n") ==
        "2021.09\u00A0–\u00A0至今 @9999");
  CHECK(dates_of("    endDate: 2025-06-30\n") == "2025.06.30 @2025-06-30");
  CHECK(dates_of("    date: 2023-11\n", "en") == "Nov 2023 @2023-11");
  CHECK(dates_of("    date: Fall 2023\n") == "Fall 2023 @");
  CHECK(dates_of("    date: {zh: 2023年秋, en: Fall 2023}\n", "en") == "Fall 2023 @");
  CHECK(dates_of("    startDate: 2023-09\n    date: 预计 2027.06\n") ==
        "预计 2027.06 @9999");
  CHECK(dates_of("") == "none @");
}

TEST_CASE("`dates` covers its source from the first date to the last") {
  const MadeEdition made = edition_of(
      "basics: {name: A}\nprojects:\n  - name: B\n    startDate: 2021-09\n    endDate: "
      "2025-06\n",
      "zh");
  CHECK(made.source_of(made.edition.sections[0].entries[0], "dates") ==
        "2021-09\n    endDate: 2025-06");
}

TEST_CASE("what lies in a record has its priority unless it names its own") {
  const MadeEdition made = edition_of(
      "basics: {name: A}\nwork:\n"
      "  - name: B\n"
      "    priority: 3\n"
      "    highlights: [one, {text: two, priority: -1, highlights: [three]}]\n"
      "    positions: [{position: C, highlights: [four]}]\n"
      "  - {name: D, highlights: [five]}\n",
      "en");
  const auto bullets = [](const Item& item) {
    return std::get<std::vector<Bullet>>(item.find("highlights")->content);
  };
  const auto& entries = made.edition.sections.at(0).entries;
  CHECK(entries[0].priority == 3);
  CHECK(bullets(entries[0])[0].priority == 3);
  CHECK(bullets(entries[0])[1].priority == -1);
  CHECK(bullets(entries[0])[1].children[0].priority == -1);
  const Item& position =
      std::get<std::vector<Item>>(entries[0].find("positions")->content).front();
  CHECK(position.priority == 3);
  CHECK(bullets(position)[0].priority == 3);
  CHECK(entries[1].priority == 0);
  CHECK(bullets(entries[1])[0].priority == 0);
}

std::string place_of(std::string_view location, std::string_view locale) {
  const MadeEdition made = edition_of(
      "basics:\n  name: Zhang San\n  location: " + std::string(location) + "\n", locale);
  const Property* place = made.edition.basics.find("place");
  return place ? std::get<RichText>(place->content).plain() : "none";
}

TEST_CASE("`place` is city, region and a foreign country, once if they are the same") {
  CHECK(place_of("{city: 武汉, region: 湖北}", "zh") == "湖北武汉");
  CHECK(place_of("{city: Wuhan, region: Hubei}", "en") == "Wuhan, Hubei");
  CHECK(place_of("{city: 上海, region: 上海}", "zh") == "上海");
  CHECK(place_of("{region: 湖北, countryCode: CN}", "zh") == "湖北");
  CHECK(place_of("{region: Hubei, countryCode: CN}", "en") == "Hubei, China");
  CHECK(place_of("{city: 东京, countryCode: JP}", "zh") == "日本东京");
  CHECK(place_of("{city: 新加坡, countryCode: SG}", "zh") == "新加坡");
  CHECK(place_of("{city: 臺北, countryCode: TW}", "zh-Hant") == "臺北");
}

TEST_CASE("a location without city and region shows its country") {
  CHECK(place_of("{countryCode: CN}", "zh") == "中国");
  CHECK(place_of("{countryCode: CN}", "en") == "China");
  CHECK(place_of("{countryCode: DE}", "zh-Hant") == "德國");
  CHECK(place_of("{postalCode: 430000}", "zh") == "none");
}

TEST_CASE("addresses stay as they are written") {
  const MadeEdition made = edition_of(R"(basics:
  name: Zhang San
  phone: "138-0000-0000"
  url: https://example.com/a_b_c*d*
)",
                                      "en");
  const auto& phone = std::get<RichText>(made.edition.basics.find("phone")->content);
  REQUIRE(phone.runs.size() == 1);
  CHECK(phone.runs[0].text == "138-0000-0000");
  const auto& url = std::get<RichText>(made.edition.basics.find("url")->content);
  CHECK(url.runs[0].text == "https://example.com/a_b_c*d*");
}

TEST_CASE("an address written once lacks no translation") {
  const std::string head = "basics: {name: A, ";
  CHECK(edition_of(head + "email: 张三@例子.中国}\n", "en").findings().empty());
  const MadeEdition made = edition_of(head + "url: http://例子.中国}\n", "en");
  CHECK(made.findings().empty());
  const auto& url = std::get<RichText>(made.edition.basics.find("url")->content);
  CHECK(url.runs[0].language == "zh-Hans");
  CHECK(edition_of(head + "label: 工程师}\n", "en").findings() ==
        "me.yaml:1:26: `工程师` has no version in `en` [missing-translation]; write "
        "`{zh: …, en: …}`\n");
}

TEST_CASE("a postal address keeps its lines") {
  const MadeEdition made = edition_of(R"(basics:
  name: Zhang San
  location:
    address: |
      东湖路 1 号
      2 栋 301 室
)",
                                      "zh");
  const auto& location =
      std::get<std::vector<Item>>(made.edition.basics.find("location")->content);
  CHECK(std::get<RichText>(location[0].find("address")->content).plain() ==
        "东湖路 1 号\u20282 栋 301 室");
}

TEST_CASE("plain strings have no markup") {
  const MadeEdition made = edition_of(R"(basics:
  name: Zhang San
  profiles:
    - network: GitHub
      username: "**san**"
)",
                                      "en");
  const auto& profiles =
      std::get<std::vector<Item>>(made.edition.basics.find("profiles")->content);
  const auto& username = std::get<RichText>(profiles[0].find("username")->content);
  REQUIRE(username.runs.size() == 1);
  CHECK(username.runs[0].text == "**san**");
  CHECK_FALSE(username.runs[0].format.bold);
}

TEST_CASE("one's own name is set off among the authors, whatever its form") {
  const MadeEdition made = edition_of(R"yaml(basics: {name: {zh: 张三, en: Zhang San}}
publications:
  - {name: A, authors: [Li Si, "Zhang, S.*"], doi: 10.1000/a_b}
  - {name: B, authors: {en: [San Zhang, Zhang Si], zh: [张三]}}
)yaml",
                                      "en");
  CHECK(made.findings() == "");
  const std::string text = dump(made.edition);
  CHECK(text.substr(text.find("section")) == R"txt(section publications: Publications
  publication
    name: A
    authors
      , Li Si
      , **Zhang, S.\***
    doi: 10.1000/a_b
  publication
    name: B
    authors
      , **San Zhang**
      , Zhang Si
)txt");
}

TEST_CASE("an entry carries where its pages end, and does not show it") {
  const MadeEdition made = edition_of(R"yaml(basics: {name: Zhang San}
work:
  - {name: A, break: before}
  - {name: B, keep: together}
)yaml",
                                      "en");
  CHECK(made.findings() == "");
  const std::vector<Item>& entries = made.edition.sections.at(0).entries;
  CHECK(entries.at(0).break_before);
  CHECK_FALSE(entries.at(0).keep_together);
  CHECK(entries.at(0).properties.size() == 1);
  CHECK_FALSE(entries.at(1).break_before);
  CHECK(entries.at(1).keep_together);
}

TEST_CASE("a language may go without a field") {
  constexpr std::string_view kForm =
      "basics: {name: {zh: 张三, en: Zhang San}, gender: {zh: 男, en: ''}}\n";
  const MadeEdition english = edition_of(kForm, "en");
  CHECK(english.findings() == "");
  CHECK(english.edition.basics.find("gender") == nullptr);
  CHECK(edition_of(kForm, "zh").edition.basics.find("gender") != nullptr);
}

}  // namespace
}  // namespace jianli
