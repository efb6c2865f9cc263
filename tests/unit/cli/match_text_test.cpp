// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "cli/match_report.h"
#include "cli/messages.h"

namespace jianli {
namespace {

struct Case {
  Sources sources;
  MatchReport report{"cv/me.yaml", "jd.txt", "", {"zh-Hans", "en"}, sources, 0, 0, {}};

  Case() {
    sources.add("jd.txt", "Spark\nSpark 数据\n");
    sources.add("cv/me.yaml", "work: Spark\n");
  }
  MatchedTerm& add(std::string text, TermCoverage coverage) {
    MatchedTerm matched;
    matched.term.text = std::move(text);
    matched.term.reasons = {TermReason::required, TermReason::name};
    matched.term.places = {{0, 5}};
    matched.coverage = coverage;
    report.terms.push_back(std::move(matched));
    return report.terms.back();
  }
  TermMention& mention(MatchedTerm& matched, std::string locale) {
    TermMention made;
    made.locale = std::move(locale);
    made.path = made.cause = "work[0]";
    made.span = {1, 6, 11};
    matched.mentions.push_back(std::move(made));
    return matched.mentions.back();
  }
  [[nodiscard]] std::string print() const { return match_text(report, {}); }
};

TEST_CASE("three groups with counts") {
  Case made;
  made.mention(made.add("Spark", TermCoverage::covered), "en");
  TermMention& hidden = made.mention(made.add("数据", TermCoverage::hidden), "en");
  hidden.reason = LeftOut::not_selected;
  hidden.tags = {"data"};
  made.add("图神经网络", TermCoverage::missing).near = "神经网络";
  CHECK(made.print() ==
        "Terms of jd.txt in cv/me.yaml (zh, en):\n"
        "1 covered, 1 hidden, 1 missing\n"
        "\n"
        "Covered\n"
        "  Spark  required  line 1  me.yaml:1:7\n"
        "\n"
        "Only where this edition does not show it\n"
        "  数据  required  line 1  me.yaml:1:7\n"
        "      `select: [data]` brings `work[0]` in\n"
        "\n"
        "Missing\n"
        "  图神经网络  required  line 1  there is `神经网络`\n");
}

TEST_CASE("what leaves a mention out") {
  const auto remark = [](LeftOut reason) {
    Case made;
    made.report.pages = 2;
    TermMention& hidden = made.mention(made.add("Spark", TermCoverage::hidden), "en");
    hidden.reason = reason;
    hidden.tags = {"data", "llm"};
    hidden.only = {"zh", "b"};
    const std::string text = made.print();
    const std::size_t begin = text.find("      ") + 6;
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  CHECK(remark(LeftOut::invisible) == "`work[0]` is `visible: false`");
  CHECK(remark(LeftOut::only) == "`work[0]` is `only: [zh, b]`");
  CHECK(remark(LeftOut::omitted) == "`omit` leaves out `work[0]`, `tags: [data, llm]`");
  CHECK(remark(LeftOut::not_selected) == "`select` one of [data, llm] for `work[0]`");
  CHECK(remark(LeftOut::untagged) ==
        "`untagged: drop` leaves out `work[0]`; give it a tag");
  CHECK(remark(LeftOut::emptied) == "`work[0]` is left out with all its bullets");
  CHECK(remark(LeftOut::dropped) == "`work[0]` is left out to fit 2 pages");
  CHECK(remark(LeftOut::hidden) == "the design does not show the section of `work[0]`");
}

TEST_CASE("an edition that lacks a term") {
  Case made;
  MatchedTerm& matched = made.add("Spark", TermCoverage::covered);
  made.mention(matched, "en");
  TermMention& hidden = made.mention(matched, "zh-Hans");
  hidden.reason = LeftOut::only;
  hidden.only = {"en"};
  matched.absent = {"zh-Hans"};
  CHECK(
      made.print().ends_with("      not in the edition zh\n"
                             "      `work[0]` is `only: [en]`\n"));
}

TEST_CASE("lines of the posting, and how often") {
  Case made;
  MatchedTerm& matched = made.add("Spark", TermCoverage::missing);
  matched.term.places = {{0, 5}, {6, 11}};
  CHECK(made.print().ends_with("  Spark  required  lines 1, 2\n"));
  matched.term.places = {{6, 11}, {12, 18}};
  CHECK(made.print().ends_with("  Spark  required  line 2 ×2\n"));
}

TEST_CASE("no more than fifteen of a group, and how many more") {
  Case made;
  for (int i = 0; i < 17; ++i) made.add("T" + std::to_string(i), TermCoverage::missing);
  const std::string text = made.print();
  CHECK(text.find("T14") != std::string::npos);
  CHECK(text.find("T15") == std::string::npos);
  CHECK(text.ends_with("  … and 2 more; `--format json` lists all\n"));
}

TEST_CASE("lines fit into a terminal, long terms have one of their own") {
  Case made;
  made.add("retrieval-augmented text generation", TermCoverage::missing).near =
      std::string(60, 'x');
  CHECK(
      made.print().ends_with("\nMissing\n"
                             "  retrieval-augmented text generation\n"
                             "                            required  line 1\n"
                             "                            there is `" +
                             std::string(60, 'x') + "`\n"));
}

TEST_CASE("a posting without terms") {
  const Case made;
  CHECK(made.print() == "jd.txt has no terms to match with cv/me.yaml\n");
}

TEST_CASE("in Chinese") {
  Case made;
  made.report.variant = "a";
  made.add("Spark", TermCoverage::missing);
  CHECK(match_text(made.report, catalog_of(MessageLanguage::chinese)) ==
        "jd.txt 里的词，对照 cv/me.yaml 的变体 `a`（zh、en）：\n"
        "0 个已有，0 个未显示，1 个缺少\n\n缺少\n  Spark  要求  第 1 行\n");
}

}  // namespace
}  // namespace jianli
