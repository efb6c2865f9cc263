// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "tables.h"

namespace jianli::test {
namespace {

/// A table block of some parts over the basics, given as YAML.
std::vector<Block> table(const std::string& parts, const Item& basics,
                         std::int32_t columns = 2,
                         const std::string& language = "zh-Hans",
                         const Images* images = nullptr) {
  Edition resume = edition(language, "张三");
  resume.basics = basics;
  const Style look = style("entries: {skills: [{table: " + parts +
                           ", columns: " + std::to_string(columns) + "}]}");
  REQUIRE(!look.sections.order.value.empty());
  return compose_blocks({resume, look, images}, resume.basics,
                        look.entries.find("skills")->value, {});
}

}  // namespace

TEST_CASE("a table has a label and a value for each part, row by row") {
  const auto made = table(
      "[name, gender, hometown, ethnicity]",
      item({text("name", "张三"), text("gender", "女"), text("ethnicity", "汉族")}));
  CHECK(cells(table_of(made)) ==
        "[姓名] | 张三 | [性别] | 女\n"
        "[民族] | 汉族 3x1\n");  // the last value takes the rest
  CHECK(made[0].role == Role::table);
  CHECK(table_of(made).widths == std::vector<std::uint32_t>{0, 1, 0, 1});
  CHECK(table("[name]", item({})).empty());
}

TEST_CASE("a part may be wider than one column, and begins a row where it must") {
  const auto made =
      table("[name, {field: location.address, width: 2, label: address}, gender]",
            item({text("name", "张三"), text("gender", "女"),
                  records("location", {item({text("address", "滨江路18号")})})}));
  CHECK(cells(table_of(made)) ==
        "[姓名] | 张三 3x1\n"
        "[地址] | 滨江路18号 3x1\n"
        "[性别] | 女 3x1\n");
}

TEST_CASE("fixed words without a label are a header of their own") {
  const auto made =
      table("[{text: 基本信息, width: 2}, name]", item({text("name", "张三")}));
  CHECK(cells(table_of(made)) == "[基本信息] 4x1\n[姓名] | 张三 3x1\n");
}

TEST_CASE("facts and profiles name themselves") {
  const auto made = table(
      "[facts, profiles]",
      item({records("facts", {item({text("label", "健康状况"), text("value", "良好")})}),
            records("profiles", {item({text("network", "GitHub"), text("username", "san"),
                                       text("url", "https://example.com/san")}),
                                 item({text("username", "zhang")})})}));
  CHECK(cells(table_of(made)) ==
        "[健康状况] | 良好 | [GitHub] | san\n"
        "[社交账号] | zhang 3x1\n");
  const auto& value = table_of(made).rows[0].cells[3].blocks[0];
  CHECK(std::get<Paragraph>(value.content).inlines[0].link == "https://example.com/san");
}

TEST_CASE("short Han labels are spread to the width of four characters") {
  const auto made = table(
      "[name, politicalStatus, {field: gender, label: {zh: 身份证}}]",
      item({text("name", "张三"), text("politicalStatus", "群众"), text("gender", "女")}),
      3);
  const auto spread = [&](std::size_t cell) {
    const auto& block = table_of(made).rows[0].cells[cell].blocks[0];
    return std::get<Paragraph>(block.content).inlines[0].spread;
  };
  CHECK(spread(0) == 2000);
  CHECK(spread(2) == 0);
  CHECK(spread(4) == 500);
  const auto english =
      table("[name, gender]", item({text("name", "San"), text("gender", "f")}), 2, "en");
  const auto& label = table_of(english).rows[0].cells[0].blocks[0];
  CHECK(std::get<Paragraph>(label.content).inlines[0].spread == 0);
  CHECK(cells(table_of(english)) == "[Name] | San | [Gender] | f\n");
}

TEST_CASE("the photograph stands at the right of as many rows as it is high") {
  const Photograph photo;
  std::vector<Property> fields{photo.property()};
  for (const char* name : {"name", "gender", "ethnicity", "hometown", "phone", "email",
                           "url", "birthDate", "height", "maritalStatus", "label"}) {
    fields.push_back(text(name, "x"));
  }
  const auto made = table(
      "[image, name, gender, ethnicity, hometown, phone, email, url, birthDate, height, "
      "maritalStatus, label]",
      item(fields), 2, "zh-Hans", &photo.images);
  // 35 mm, 99.2 pt, and a row of 15 pt with two paddings of 3.75 pt: five rows.
  const Table& content = table_of(made);
  CHECK(content.widths == std::vector<std::uint32_t>{0, 1, 0, 1, 0});
  REQUIRE(content.rows.size() == 6);
  CHECK(content.rows[0].cells.size() == 5);
  CHECK(content.rows[0].cells[4].row_span == 5);
  CHECK(content.rows[1].cells.size() == 4);
  CHECK(content.rows[4].cells[3].column_span == 1);
  // Below the picture the last value reaches to the right edge.
  CHECK(content.rows[5].cells[1].column_span == 4);
}

TEST_CASE("beside few rows it spans these; alone it is a picture without a table") {
  const Photograph photo;
  const auto made = table("[image, name]", item({photo.property(), text("name", "张三")}),
                          2, "zh-Hans", &photo.images);
  CHECK(cells(table_of(made)) == "[姓名] | 张三 3x1 | picture\n");
  const auto alone =
      table("[image, name]", item({photo.property()}), 2, "zh-Hans", &photo.images);
  REQUIRE(alone.size() == 1);
  CHECK(std::holds_alternative<Figure>(alone[0].content));
}

TEST_CASE("the distances of a table follow from tokens") {
  const auto made = table("[name]", item({text("name", "张三")}));
  CHECK(table_of(made).padding_x == Length::points(5));  // half of 1 em
  CHECK(table_of(made).padding_y == Length::millipoints(3750));
  REQUIRE(table_of(made).rules);
  CHECK(table_of(made).rules->thickness == Length::millipoints(500));
}

}  // namespace jianli::test
