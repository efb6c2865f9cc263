// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/edition_data.h"

#include <doctest/doctest.h>

#include "compile/read_versions.h"
#include "edition/edition.h"
#include "one_job.h"

namespace jianli {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// What stands behind the address of the schema, which all data begin with.
std::string data_of(const OneJob& made, std::span<const Span> dropped = {}) {
  const std::string data = edition_data(made.job, dropped, *made.work);
  const std::string head = "{\n  \"$schema\": \"https://raw.githubusercontent.com/";
  REQUIRE(data.starts_with(head));
  return data.substr(data.find('\n', head.size()) + 1);
}

TEST_CASE("the data are in the edition's language, with the values a variant sets") {
  const OneJob made(
      "basics: {name: {zh: 张三, en: Zhang San}, label: {zh: 工程师, en: Engineer}}\n"
      "variants:\n"
      "  lab: {set: {basics.label: {zh: 研究员, en: Researcher}}}\n",
      "en", "lab");
  CHECK(data_of(made) ==
        "  \"basics\": {\n"
        "    \"name\": \"Zhang San\",\n"
        "    \"label\": \"Researcher\"\n"
        "  },\n"
        "  \"locales\": [\n"
        "    \"en\"\n"
        "  ]\n"
        "}\n");
}

TEST_CASE("what a variant leaves out is not in them, nor is what chose it") {
  const OneJob made(
      "basics: {name: 张三}\n"
      "work:\n"
      "  - {id: star, name: 星河科技, tags: [a], priority: 2, keep: together,\n"
      "     highlights: [甲, {zh: 乙, en: B}, {text: 丙, tags: [b]}]}\n"
      "  - {name: 远山智能, tags: [b]}\n"
      "  - {name: 北岸, visible: false}\n"
      "variants: {mine: {omit: [b]}}\n",
      "zh", "mine");
  CHECK(data_of(made) ==
        "  \"basics\": {\n"
        "    \"name\": \"张三\"\n"
        "  },\n"
        "  \"work\": [\n"
        "    {\n"
        "      \"name\": \"星河科技\",\n"
        "      \"highlights\": [\n"
        "        \"甲\",\n"
        "        \"乙\"\n"
        "      ]\n"
        "    }\n"
        "  ],\n"
        "  \"locales\": [\n"
        "    \"zh\"\n"
        "  ]\n"
        "}\n");
}

TEST_CASE("what a reader of the pages does not see is not in them") {
  const OneJob made(
      "basics: {name: 张三, image: portrait.png, height: 175 cm}\n"
      "skills: [{name: 游泳}]\n"
      "work: [{name: 星河科技, x-note: 月薪}]\n"
      "custom: [{id: maps, title: 地图, entries: [{title: 一}]}]\n"
      "meta: {version: v1}\n"
      "x-own: 私事\n"
      "design: {template: classic, sections: {hide: [skills]}}\n",
      "zh", "");
  const std::string data = data_of(made);
  CHECK(holds(data, "星河科技"));
  CHECK(holds(data, "\"id\": \"maps\""));  // the design knows the section by it
  CHECK(holds(data, "\"version\": \"v1\""));
  for (const char* const gone :
       {"游泳", "skills", "月薪", "私事", "x-", "design", "classic", "portrait"}) {
    CAPTURE(gone);
    CHECK_FALSE(holds(data, gone));
  }
}

TEST_CASE("fields of the basics that the design has no place for are not in them") {
  const std::string basics = "basics: {name: 张三, phone: 138 0000 0000}\n";
  CHECK(holds(data_of(OneJob(basics, "zh", "")), "138 0000 0000"));
  const OneJob without(basics + "design: {header: {contacts: {items: [email]}}}\n", "zh",
                       "");
  CHECK_FALSE(holds(data_of(without), "138 0000 0000"));
}

TEST_CASE("what page fit took off the pages is not in them") {
  const std::string document =
      "basics: {name: 张三}\n"
      "work:\n"
      "  - {name: 星河科技, highlights: [甲, 乙]}\n"
      "  - {name: 远山智能, highlights: [丙]}\n";
  const OneJob made(document, "zh", "");
  const auto place = [&](const std::string& text) {
    const auto begin = static_cast<std::uint32_t>(document.find(text));
    return Span{0, begin, begin + static_cast<std::uint32_t>(text.size())};
  };
  const Record& second = made.job.version->resume->sections.front().entries[1];
  const std::vector<Span> dropped = {place("乙"), second.span};
  const std::string data = data_of(made, dropped);
  CHECK(holds(data, "甲"));
  CHECK_FALSE(holds(data, "乙"));
  CHECK_FALSE(holds(data, "远山智能"));
  CHECK_FALSE(holds(data, "丙"));
}

TEST_CASE("a picture on the web keeps its address, one in a file does not") {
  const auto data_with = [](const std::string& image) {
    return data_of(OneJob("basics: {name: 张三, image: " + image + "}\n", "zh", ""));
  };
  CHECK_FALSE(holds(data_with("/home/zhang/me.png"), "image"));
  CHECK_FALSE(holds(data_with("{file: me.png, alt: 证件照}"), "image"));
  CHECK(holds(data_with("https://example.com/me.png"),
              "\"image\": \"https://example.com/me.png\""));
}

TEST_CASE("what belongs to other tools goes where something is redacted") {
  const std::string document = "basics: {name: 张三}\nmeta: {owner: 13800000000}\n";
  CHECK(holds(data_of(OneJob(document, "zh", "")), "13800000000"));
  Options options;
  options.pdf.redacted = {"phone"};
  CHECK_FALSE(holds(data_of(OneJob(document, "zh", "", options)), "13800000000"));
}

}  // namespace
}  // namespace jianli
