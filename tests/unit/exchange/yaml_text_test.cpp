// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/yaml_text.h"

#include <doctest/doctest.h>

using namespace jianli;

TEST_CASE("plain texts have no quotes") {
  for (const char* text :
       {"Lena Brandt", "张三", "C++", "2021-09", "2021", "+86 139 0000 0000", "a#b",
        "https://example.com/a?b=c#d", "don't", "3.8/4.0", "排名：前5%", "(213) 555-0147",
        "12 Mill Street", "a: b"}) {
    CAPTURE(text);
    CHECK((yaml_scalar(text) == text) == (std::string_view(text) != "a: b"));
  }
}

TEST_CASE("quotes stand where YAML reads something else") {
  CHECK(yaml_scalar("") == "\"\"");
  CHECK(yaml_scalar("yes") == "\"yes\"");
  CHECK(yaml_scalar("NO") == "\"NO\"");
  CHECK(yaml_scalar("null") == "\"null\"");
  CHECK(yaml_scalar("~") == "\"~\"");
  CHECK(yaml_scalar("3.7") == "\"3.7\"");
  CHECK(yaml_scalar("2021.10") == "\"2021.10\"");
  CHECK(yaml_scalar("007") == "\"007\"");
  CHECK(yaml_scalar("0x1F") == "\"0x1F\"");
  CHECK(yaml_scalar("1e3") == "\"1e3\"");
  CHECK(yaml_scalar("- item") == "\"- item\"");
  CHECK(yaml_scalar("@home") == "\"@home\"");
  CHECK(yaml_scalar("%done") == "\"%done\"");
  CHECK(yaml_scalar("*bold*") == "\"*bold*\"");
  CHECK(yaml_scalar("a: b") == "\"a: b\"");
  CHECK(yaml_scalar("a #b") == "\"a #b\"");
  CHECK(yaml_scalar("end:") == "\"end:\"");
  CHECK(yaml_scalar(" padded ") == "\" padded \"");
  CHECK(yaml_scalar("startDate：2021") == "\"startDate：2021\"");
}

TEST_CASE("a text with double quotes stands in single ones, unless it needs escapes") {
  CHECK(yaml_scalar("\"it's\" x") == "'\"it''s\" x'");
  CHECK(yaml_scalar("- \\ - x") == "'- \\ - x'");
  CHECK(yaml_scalar("tab\there \"x\"") == R"("tab\there \"x\"")");
  CHECK(yaml_scalar("bell\x07") == R"("bell\u0007")");
  CHECK(yaml_scalar("line\u2028end") == R"("line\u2028end")");
}

TEST_CASE("between brackets commas and colons want quotes, too") {
  CHECK(yaml_scalar("a, b", YamlContext::flow) == "\"a, b\"");
  CHECK(yaml_scalar("a, b") == "a, b");
  CHECK(yaml_scalar("C#", YamlContext::flow) == "\"C#\"");
}

TEST_CASE("a literal keeps its other meaning") {
  CHECK(yaml_scalar("true", YamlContext::block, YamlMeaning::any) == "true");
  CHECK(yaml_scalar("- x", YamlContext::block, YamlMeaning::any) == "\"- x\"");
}

TEST_CASE("long texts stand below a bar, broken at spaces and between Han") {
  const std::string words =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
      "fifteen sixteen seventeen";
  CHECK(yaml_value(words, 2, 9) ==
        "|\n  one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen\n  sixteen seventeen");
  std::string han;
  for (int i = 0; i < 50; ++i) han += "字";
  CHECK(yaml_value(han, 2, 9) ==
        "|\n  " + han.substr(0, 45 * 3) + "\n  " + han.substr(45 * 3));
  CHECK(yaml_value("short", 2, 9) == "short");
}

TEST_CASE("paragraphs keep their breaks; what a bar cannot hold stands in quotes") {
  CHECK(yaml_value("a\n\n- b\n- c", 2, 9) == "|\n  a\n\n  - b\n  - c");
  CHECK(yaml_value(" a\nb", 2, 9) == R"(" a\nb")");
  CHECK(yaml_value("a \nb", 2, 9) == R"("a \nb")");
  CHECK(yaml_value("a\n\tb\x01", 2, 9) == R"("a\n\tb\u0001")");
}

TEST_CASE("a line is not broken where the next would begin an item of a list") {
  const std::string start(88, 'x');
  CHECK(yaml_value(start + " - y zzzzzzzz", 2, 9) ==
        "|\n  " + start + " -\n  y zzzzzzzz");
  CHECK(yaml_value("a " + start + " 2. y", 2, 9) == "|\n  a\n  " + start + " 2.\n  y");
}

TEST_CASE("a word too long to break stays on its line") {
  const std::string address = "https://example.com/" + std::string(100, 'x');
  CHECK(yaml_value(address, 2, 9) == address);
}

TEST_CASE("cells count what a terminal shows") {
  CHECK(cells("ab") == 2);
  CHECK(cells("汉字") == 4);
}
