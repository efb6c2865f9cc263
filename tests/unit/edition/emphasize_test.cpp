// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/emphasize.h"

#include <doctest/doctest.h>

#include "edition/find_text.h"
#include "unit/edition/edition_of.h"

namespace jianli {
namespace {

Variant variant_of(std::vector<std::string> words) {
  Variant variant;
  variant.name = "mine";
  for (std::string& word : words) {
    variant.emphasize.push_back({{}, std::move(word), {}, 0});
  }
  return variant;
}

/// The only bullet of a résumé with words emphasized, as its markup.
std::string bullet(const std::string& text, std::vector<std::string> words) {
  MadeEdition made = edition_of(
      "basics: {name: 张三}\nwork:\n  - name: 星河\n    highlights:\n      - >-\n       "
      " " +
          text + "\n",
      "zh");
  emphasize(made.edition, variant_of(std::move(words)));
  const Item& entry = made.edition.sections.front().entries.front();
  return dump(
      std::get<std::vector<Bullet>>(entry.find("highlights")->content).front().text);
}

TEST_CASE("words are set in bold") {
  CHECK(bullet("用 PyTorch 做召回", {"PyTorch", "召回"}) == "用 **PyTorch** 做**召回**");
  CHECK(bullet("用 JavaScript", {"Java"}) == "用 JavaScript");
}

TEST_CASE("code, links and formulas stay as they are") {
  CHECK(bullet("`PyTorch` 与 PyTorch", {"PyTorch"}) == "`PyTorch` 与 **PyTorch**");
  const std::string link = "[PyTorch](https://example.com)";
  CHECK(bullet(link, {"PyTorch"}) == link);
  CHECK(bullet("$k$ 与 k", {"k"}) == "$k$ 与 **k**");
}

TEST_CASE("other formats are kept") {
  CHECK(bullet("*PyTorch 框架*", {"PyTorch"}) == "***PyTorch**** 框架*");
  CHECK(bullet("**多路召回**链路", {"召回"}) == "**多路召回**链路");
}

TEST_CASE("bold beside bold is one run") {
  CHECK(bullet("**多路**召回链路", {"召回"}) == "**多路召回**链路");
}

TEST_CASE("a word across two formats is none") {
  CHECK(bullet("<u>Py</u>Torch", {"PyTorch"}) == "<u>Py</u>Torch");
  CHECK(bullet("<u>Java</u>Script", {"Java"}) == "<u>Java</u>Script");
  CHECK(bullet("<u>Py</u>Torch", {"Torch"}) == "<u>Py</u>Torch");
}

TEST_CASE("parts of a run know their place") {
  MadeEdition made = edition_of(
      "basics: {name: 张三}\nwork: [{name: 甲, highlights: [用 SQL 查询]}]\n", "zh");
  emphasize(made.edition, variant_of({"SQL"}));
  const Item& entry = made.edition.sections.front().entries.front();
  const auto& runs =
      std::get<std::vector<Bullet>>(entry.find("highlights")->content).front().text.runs;
  REQUIRE(runs.size() == 3);
  CHECK(made.sources.text(runs[1].span) == "SQL");
  CHECK(made.sources.text(runs[2].span) == " 查询");
}

const char* const kResume = R"yaml(basics:
  name: 召回
  summary: 做召回。
work:
  - name: 召回公司
    position: 召回工程师
    description: {zh: 召回描述, en: retrieval}
    keywords: [召回, 精排]
    positions: [{position: 甲, highlights: [召回]}]
    highlights:
      - text: 甲
        highlights: [召回]
publications:
  - {name: 论文, authors: [召回, 李四]}
)yaml";

TEST_CASE("bullets, paragraphs and lists are emphasized, names and authors are not") {
  MadeEdition made = edition_of(kResume, "zh");
  emphasize(made.edition, variant_of({"召回"}));
  const std::string dumped = dump(made.edition);
  for (const char* const line :
       {"  name: 召回\n", "¶ 做**召回**。\n", "    name: 召回公司\n",
        "position: 召回工程师\n", "¶ **召回**描述\n", ", **召回**\n", "- **召回**\n"}) {
    CAPTURE(line);
    CHECK(dumped.find(line) != std::string::npos);
  }
  CHECK(dumped.find("李四") != std::string::npos);
  CHECK(made.edition.emphasized == std::vector<std::string>{"召回"});
}

TEST_CASE("without words an edition stays as it is") {
  MadeEdition made = edition_of(kResume, "zh");
  const std::string before = dump(made.edition);
  emphasize(made.edition, variant_of({}));
  CHECK(dump(made.edition) == before);
  CHECK(made.edition.emphasized.empty());
}

std::string unused(std::vector<std::string> words) {
  MadeEdition chinese = edition_of(kResume, "zh");
  MadeEdition english = edition_of(kResume, "en");
  const Variant variant = variant_of(std::move(words));
  emphasize(chinese.edition, variant);
  emphasize(english.edition, variant);
  Diagnostics diagnostics;
  report_unused_emphasis(variant, {&chinese.edition, &english.edition}, diagnostics);
  std::string text;
  for (const Diagnostic& finding : diagnostics.all()) {
    CHECK(finding.rule == Rule::unused_emphasis);
    text += finding.message.english() + "; " + finding.hint.english() + "\n";
  }
  return text;
}

TEST_CASE("a word that one of the editions has is used") {
  CHECK(unused({"召回", "retrieval"}).empty());
}

TEST_CASE("a word that no edition has is told, with the one it may mean") {
  CHECK(unused({"retreival"}) ==
        "`retreival` stands in no bullet, summary or list of `mine`; did you mean "
        "`retrieval`?\n");
  CHECK(unused({"Retrieval"}) ==
        "`Retrieval` stands in no bullet, summary or list of `mine`; did you mean "
        "`retrieval`?\n");
  CHECK(unused({"粗排"}) ==
        "`粗排` stands in no bullet, summary or list of `mine`; words are found whole, "
        "with their capitals if they have any\n");
}

TEST_CASE("a word in names alone is not used") {
  CHECK(unused({"召回公司"}) ==
        "`召回公司` stands in no bullet, summary or list of `mine`; it stands only in "
        "code, links, formulas or headings\n");
}

TEST_CASE("a word in code alone is not used, and means no other") {
  const MadeEdition made = edition_of(
      "basics: {name: 张三}\nwork: [{name: 星河, highlights: [用 `Faiss` 召回]}]\n",
      "zh");
  const Variant variant = variant_of({"Faiss"});
  Diagnostics diagnostics;
  report_unused_emphasis(variant, {&made.edition}, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().hint.english() ==
        "it stands only in code, links, formulas or headings");
}

}  // namespace
}  // namespace jianli
