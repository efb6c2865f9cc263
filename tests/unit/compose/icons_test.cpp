// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

Icon icon_of_network(std::string_view network) {
  const Item profile = item({text("network", network), text("username", "zhangsan")});
  return icon_of("profiles", &profile);
}

/// The elements of a part with icons.
std::vector<Inlines> with_icons(const Item& entry, std::string field, Label label = {}) {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Part part;
  part.field = std::move(field);
  part.icon = true;
  part.label = std::move(label);
  return part_elements({resume, look}, entry, part);
}

}  // namespace

TEST_CASE("a field's icon tells what it is") {
  CHECK(icon_of("phone", nullptr) == Icon::phone);
  CHECK(icon_of("email", nullptr) == Icon::email);
  CHECK(icon_of("place", nullptr) == Icon::place);
  CHECK(icon_of("url", nullptr) == Icon::web);
  CHECK(icon_of("institution", nullptr) == Icon::none);
}

TEST_CASE("a profile's icon is that of its network, however it is written") {
  CHECK(icon_of_network("GitHub") == Icon::code);
  CHECK(icon_of_network("GITEE") == Icon::code);
  CHECK(icon_of_network("牛客") == Icon::code);
  CHECK(icon_of_network("微信") == Icon::message);
  CHECK(icon_of_network("QQ") == Icon::message);
  CHECK(icon_of_network("知乎") == Icon::web);
  CHECK(icon_of_network("LinkedIn") == Icon::person);
  const Item address = item({text("url", "https://zhangsan.example.com")});
  CHECK(icon_of("profiles", &address) == Icon::web);
}

TEST_CASE("a part with icons has one before each of its elements") {
  const auto profiles = with_icons(
      item({records("profiles",
                    {item({text("network", "GitHub"), text("username", "zhangsan")}),
                     item({text("network", "微信"), text("username", "zhang3")})})}),
      "profiles");
  REQUIRE(profiles.size() == 2);
  CHECK(profiles[0].front().icon == Icon::code);
  CHECK(profiles[1].front().icon == Icon::message);
  for (std::size_t i = 1; i < profiles[0].size(); ++i) {
    CHECK(profiles[0][i].icon == Icon::none);
  }
}

TEST_CASE("an icon stands before the label, too") {
  const auto phone = with_icons(item({text("phone", "138")}), "phone", {"phone", {}});
  REQUIRE(phone.size() == 1);
  CHECK(plain_text(phone[0]) == "电话：138");
  CHECK(phone[0].front().icon == Icon::phone);
  CHECK(phone[0].back().icon == Icon::none);
}

TEST_CASE("without a wish for icons there is none") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Part part;
  part.field = "phone";
  const auto elements = part_elements({resume, look}, item({text("phone", "138")}), part);
  CHECK(elements.at(0).front().icon == Icon::none);
}

TEST_CASE("in a column of its own a text hangs behind its icon") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Inlines inlines = with_icons(item({text("email", "a@b.example")}), "email").at(0);
  const Length size = inlines.front().style.size;
  const Block block = icon_item({resume, look}, std::move(inlines), SizeName::body);
  const auto& hung = std::get<ListItem>(block.content);
  CHECK(hung.indent == size.scaled(13, 10));
  REQUIRE(hung.label.inlines.size() == 1);
  CHECK(hung.label.inlines[0].icon == Icon::email);
  CHECK(hung.label.inlines[0].text.empty());
  const auto& body = std::get<Paragraph>(hung.body.at(0).content);
  CHECK(plain(body) == "a@b.example");
  CHECK(body.inlines[0].icon == Icon::none);
  CHECK(body.leading == hung.label.leading);
}

}  // namespace jianli::test
