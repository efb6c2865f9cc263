// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

/// The elements of a field with their links: `text<link>`.
std::string elements(const Item& entry, std::string field,
                     const std::string& language = "zh-Hans") {
  Edition resume = edition(language, "张三");
  const Style look = style();
  Part part;
  part.field = std::move(field);
  std::string out;
  for (const Inlines& element : part_elements({resume, look}, entry, part)) {
    if (!out.empty()) out += ", ";
    out += plain_text(element);
    if (!element.front().link.empty()) out += "<" + element.front().link + ">";
    if (element.front().style.weight == 700) out += " bold";
  }
  return out;
}

}  // namespace

TEST_CASE("contacts lead somewhere") {
  CHECK(elements(item({text("email", "a@b.example")}), "email") ==
        "a@b.example<mailto:a@b.example>");
  CHECK(elements(item({text("phone", "+86 (138) 0000-0000")}), "phone") ==
        "+86 (138) 0000-0000<tel:+8613800000000>");
  CHECK(elements(item({text("doi", "10.1145/1.2")}), "doi") ==
        "10.1145/1.2<https://doi.org/10.1145/1.2>");
}

TEST_CASE("what is no address is printed and leads nowhere") {
  CHECK(elements(item({text("url", "JavaScript:alert(1)")}), "url") ==
        "JavaScript:alert(1)");
  CHECK(elements(item({text("email", "nobody")}), "email") == "nobody");
  CHECK(elements(item({text("phone", "none")}), "phone") == "none");
  CHECK(elements(item({records("profiles", {item({text("network", "GitHub"),
                                                  text("username", "zhangsan"),
                                                  text("url", "file:///etc/passwd")})})}),
                 "profiles") == "GitHub: zhangsan");
}

TEST_CASE("a web address is shown without its scheme") {
  CHECK(elements(item({text("url", "https://zhangsan.example.com/")}), "url") ==
        "zhangsan.example.com<https://zhangsan.example.com/>");
  Property url{"url", {}, RichText{}};
  std::get<RichText>(url.content)
      .runs.push_back({"http://a.example/b", {}, {}, {}, {0, 5, 23}});
  const Edition resume = edition("en", "Zhang San");
  const Style look = style();
  Part part;
  part.field = "url";
  const auto parts = part_elements({resume, look}, item({url}), part);
  CHECK(parts[0][0].text == "a.example/b");
  CHECK(parts[0][0].span == Span{0, 12, 23});
}

TEST_CASE("a profile is its network and its name") {
  const auto profile = [](std::vector<Property> properties) {
    return item({records("profiles", {item(std::move(properties))})});
  };
  CHECK(elements(profile({text("network", "GitHub"), text("username", "zhangsan"),
                          text("url", "https://github.com/zhangsan")}),
                 "profiles") == "GitHub: zhangsan<https://github.com/zhangsan>");
  CHECK(elements(profile({text("network", "微信"), text("username", "zhangsan")}),
                 "profiles") == "微信：zhangsan");
  CHECK(elements(profile({text("network", "知乎"), text("url", "https://zhihu.com/a")}),
                 "profiles") == "知乎：zhihu.com/a<https://zhihu.com/a>");
  CHECK(elements(profile({text("username", "zhangsan")}), "profiles") == "zhangsan");
}

TEST_CASE("a profile's name is not torn before it stands on a line of its own") {
  const Item profile = item({records(
      "profiles", {item({text("network", "GitHub"), text("username", "zhang-san")})})});
  const Edition resume = edition("en", "Zhang San");
  const Style look = style();
  Part part;
  part.field = "profiles";
  const Inlines inlines = part_elements({resume, look}, profile, part).at(0);
  CHECK(!inlines.front().whole);
  CHECK(inlines.back().text == "zhang-san");
  CHECK(inlines.back().whole);
}

TEST_CASE("a fact is its label and its value") {
  CHECK(
      elements(item({records(
                   "facts", {item({text("label", "政治面貌"), text("value", "共青团员")}),
                             item({text("label", "Visa"), text("value", "H1B")})})}),
               "facts") == "政治面貌：共青团员, Visa: H1B");
}

TEST_CASE("a path leads into a record") {
  const Item basics = item({records(
      "location", {item({text("city", "杭州"), text("address", "余杭塘路 866 号")})})});
  CHECK(elements(basics, "location.address") == "余杭塘路 866 号");
  CHECK(elements(basics, "location.region") == "");
  CHECK(elements(basics, "summary.city") == "");
}

TEST_CASE("what a web address may not hold is escaped in the link of a DOI") {
  CHECK(elements(item({text("doi", "10.1002/(SICI)1097<1661::AID>3.0.CO;2-2")}), "doi") ==
        "10.1002/(SICI)1097<1661::AID>3.0.CO;2-2"
        "<https://doi.org/10.1002/(SICI)1097%3C1661::AID%3E3.0.CO;2-2>");
  CHECK(elements(item({text("doi", "10.1000/a#b")}), "doi") ==
        "10.1000/a#b<https://doi.org/10.1000/a%23b>");
}

TEST_CASE("a block text in a line is its paragraphs in one") {
  CHECK(elements(item({paragraphs("summary",
                                  {{false, 0, rich("一。")}, {false, 0, rich("二。")}})}),
                 "summary") == "一。 二。");
}

}  // namespace jianli::test
