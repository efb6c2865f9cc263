// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/make_letter.h"

#include <doctest/doctest.h>

#include "unit/edition/edition_of.h"
#include "variant/choose_variants.h"

namespace jianli {
namespace {

const std::string kApplicant = "basics: {name: {zh: 张三, en: San Zhang}}\n";
const std::string kTarget =
    "    target: {organization: {zh: 云帆科技, en: Yunfan}, department: {zh: 推荐部, en: "
    "Recommendation}, position: {zh: 算法工程师, en: Engineer}}\n";

/// The edition with the letter of a variant, or of the résumé itself.
MadeEdition letter_of(const std::string& yaml, const std::string& locale,
                      const std::string& variant = {},
                      std::optional<Date> date = std::nullopt) {
  MadeEdition made;
  const SourceId source = made.sources.add("me.yaml", yaml);
  Diagnostics before;
  made.tree = parse(source, made.sources, before);
  REQUIRE(made.tree.has_value());
  const Resume resume = read_resume(*made.tree, made.sources, before);
  for (const Diagnostic& finding : before.sorted()) FAIL(finding.message.english());
  std::vector<Variant> variants;
  if (!variant.empty()) variants = choose_variants(resume, *made.tree, {variant}, before);
  const Selection selection{locale, "", variants.empty() ? nullptr : &variants.front(),
                            EditionContent::letter, date};
  made.edition =
      make_edition(resume, *made.tree, made.sources, selection, made.diagnostics);
  return made;
}

/// What a letter says, as its dump has it below the heading.
std::string told(const MadeEdition& made) {
  REQUIRE(made.edition.letter);
  const std::string text = dump(made.edition);
  return text.substr(text.find("\nletter\n") + 8);
}

TEST_CASE("a body alone makes a letter") {
  CHECK(
      told(letter_of(kApplicant + "letter: {body: {zh: 您好。, en: Hello.}}\n", "zh")) ==
      "  subject: 求职信\n"
      "  salutation: 尊敬的招聘负责人：\n"
      "  body\n"
      "    ¶ 您好。\n"
      "  closing: 此致\u2028敬礼\n"
      "  signature: 张三\n");
  CHECK(
      told(letter_of(kApplicant + "letter: {body: {zh: 您好。, en: Hello.}}\n", "en")) ==
      "  salutation: Dear Hiring Manager,\n"
      "  body\n"
      "    ¶ Hello.\n"
      "  closing: Sincerely,\n"
      "  signature: San Zhang\n");
}

TEST_CASE("the wording of traditional Chinese") {
  CHECK(
      told(letter_of("basics: {name: 張三}\nlocales: [zh-Hant]\nletter: {body: 您好。}\n",
                     "zh-Hant")) ==
      "  subject: 求職信\n"
      "  salutation: 尊敬的招募負責人：\n"
      "  body\n"
      "    ¶ 您好。\n"
      "  closing: 此致\u2028敬禮\n"
      "  signature: 張三\n");
}

TEST_CASE("whom it goes to and what about follow from the target") {
  const std::string yaml = kApplicant + "variants:\n  a:\n" + kTarget +
                           "    letter: {body: {zh: 您好。, en: Hello.}}\n";
  CHECK(told(letter_of(yaml, "zh", "a")) ==
        "  recipient: 云帆科技推荐部\n"
        "  subject: 应聘算法工程师\n"
        "  salutation: 尊敬的云帆科技推荐部招聘负责人：\n"
        "  body\n"
        "    ¶ 您好。\n"
        "  closing: 此致\u2028敬礼\n"
        "  signature: 张三\n");
  CHECK(told(letter_of(yaml, "en", "a")) ==
        "  recipient: Recommendation\n"
        "  recipient: Yunfan\n"
        "  subject: Application for the position of Engineer\n"
        "  salutation: Dear Hiring Manager,\n"
        "  body\n"
        "    ¶ Hello.\n"
        "  closing: Sincerely,\n"
        "  signature: San Zhang\n");
}

TEST_CASE("a person who is known is greeted by name, or by title") {
  const auto salutation = [](const std::string& recipient, const std::string& locale) {
    const MadeEdition made = letter_of(
        kApplicant + "letter: {body: {zh: 您好。, en: Hello.}, recipient: " + recipient +
            "}\n",
        locale);
    return made.edition.letter->salutation.plain();
  };
  const std::string person =
      "{name: {zh: 李四, en: Si Li}, title: {zh: 经理, en: Manager}}";
  CHECK(salutation(person, "zh") == "尊敬的李四经理：");
  CHECK(salutation(person, "en") == "Dear Si Li,");
  const std::string title = "{title: {zh: 经理, en: Head of Recruiting}}";
  CHECK(salutation(title, "zh") == "尊敬的经理：");
  CHECK(salutation(title, "en") == "Dear Head of Recruiting,");
}

TEST_CASE("departments of another organization than the target's are not known") {
  const MadeEdition made = letter_of(kApplicant + "variants:\n  a:\n" + kTarget +
                                         "    letter: {body: {zh: 您好。, en: Hello.}, "
                                         "recipient: {organization: {zh: 猎头, "
                                         "en: Agency}}}\n",
                                     "zh", "a");
  REQUIRE(made.edition.letter->recipient.size() == 1);
  CHECK(made.edition.letter->recipient[0].plain() == "猎头");
}

TEST_CASE("a recipient line by line: Western from the person, Chinese to the person") {
  const std::string yaml =
      kApplicant +
      "letter:\n"
      "  body: {zh: 您好。, en: Hello.}\n"
      "  recipient:\n"
      "    {name: {zh: 李四, en: Si Li}, title: {zh: 经理, en: Manager},\n"
      "     organization: {zh: 云帆, en: Yunfan},\n"
      "     address: {zh: 北京, en: \"1 Road\\nBeijing\"}}\n";
  const auto lines = [&](const std::string& locale) {
    std::string text;
    const MadeEdition made = letter_of(yaml, locale);
    for (const RichText& line : made.edition.letter->recipient) {
      text += line.plain() + "\n";
    }
    return text;
  };
  CHECK(lines("zh") == "北京\n云帆\n李四经理\n");
  CHECK(lines("en") == "Si Li\nManager\nYunfan\n1 Road\nBeijing\n");
  CHECK(letter_of(yaml, "en").edition.letter->has_address);
}

TEST_CASE("dates are written out; a text is printed as it is") {
  const auto date = [](const std::string& written, const std::string& locale) {
    const MadeEdition made = letter_of(
        kApplicant + "letter: {body: {zh: 您好。, en: Hello.}, date: " + written + "}\n",
        locale);
    return made.edition.letter->date.plain();
  };
  CHECK(date("2026-09-01", "zh") == "2026年9月1日");
  CHECK(date("2026-09-01", "en") == "September 1, 2026");
  CHECK(date("2026-09-01", "en-GB") == "1 September 2026");
  CHECK(date("2026-09", "en") == "September 2026");
  CHECK(date("{zh: 二〇二六年秋, en: Autumn 2026}", "en") == "Autumn 2026");
}

TEST_CASE("a date that is given serves letters without one") {
  Date date;
  date.year = 2026;
  date.month = 9;
  date.day = 1;
  const std::string body = "letter: {body: {zh: 您好。, en: Hello.}";
  CHECK(
      letter_of(kApplicant + body + "}\n", "zh", {}, date).edition.letter->date.plain() ==
      "2026年9月1日");
  CHECK(letter_of(kApplicant + body + ", date: 2025-01-02}\n", "zh", {}, date)
            .edition.letter->date.plain() == "2025年1月2日");
  CHECK(letter_of(kApplicant + body + "}\n", "zh").edition.letter->date.empty());
}

TEST_CASE("a variant's fields go before the document's, field by field") {
  const std::string yaml =
      "basics: {name: 张三}\n"
      "letter: {salutation: 各位老师：, closing: 谨上, body: 共用。}\n"
      "variants:\n"
      "  own: {letter: {body: 自己的。}}\n"
      "  none: {}\n";
  CHECK(told(letter_of(yaml, "zh", "own")) ==
        "  subject: 求职信\n"
        "  salutation: 各位老师：\n"
        "  body\n"
        "    ¶ 自己的。\n"
        "  closing: 谨上\n"
        "  signature: 张三\n");
  CHECK(letter_of(yaml, "zh", "none").edition.letter->body.front().text.plain() ==
        "共用。");
}

TEST_CASE("what has no body is no letter") {
  const std::string yaml =
      "basics: {name: 张三}\nletter: {closing: 谨上}\nvariants: {a: {}}\n";
  const MadeEdition made = letter_of(yaml, "zh", "a");
  CHECK_FALSE(made.edition.letter);
  CHECK(made.edition.title == "张三 – 简历");
}

TEST_CASE("the title of the PDF is that of a letter") {
  const std::string yaml = kApplicant + "letter: {body: {zh: 您好。, en: Hello.}}\n";
  CHECK(letter_of(yaml, "zh").edition.title == "张三 – 求职信");
  CHECK(letter_of(yaml, "en").edition.title == "San Zhang – Cover Letter");
}

TEST_CASE("sections are no part of a letter, and lack no translation there") {
  const MadeEdition made = letter_of(
      kApplicant + "work: [{name: 星河}]\nletter: {body: {zh: 您好。, en: Hello.}}\n",
      "en");
  CHECK(made.edition.sections.empty());
  CHECK(made.findings() == "");
}

TEST_CASE("a letter lacks translations as other texts do") {
  CHECK(letter_of(kApplicant + "letter: {body: {zh: 您好。}}\n", "en").findings() ==
        "me.yaml:2:21: `您好。` has no version in `en`, only in `zh` "
        "[missing-translation]; add `en:`\n");
}

TEST_CASE("placeholders stand in all texts a letter says") {
  const MadeEdition made = letter_of(
      "basics: {name: 张三}\n"
      "variants:\n"
      "  a:\n"
      "    target: {organization: 云帆}\n"
      "    letter:\n"
      "      subject: 致{target.organization}\n"
      "      salutation: \"{target.organization}各位：\"\n"
      "      body: 我想加入{target.organization}。\n"
      "      closing: 祝{target.organization}好\n",
      "zh", "a");
  CHECK(told(made) ==
        "  recipient: 云帆\n"
        "  subject: 致云帆\n"
        "  salutation: 云帆各位：\n"
        "  body\n"
        "    ¶ 我想加入云帆。\n"
        "  closing: 祝云帆好\n"
        "  signature: 张三\n");
  CHECK(made.findings() == "");
}

TEST_CASE("placeholders stand in the recipient and in enclosures, too") {
  const MadeEdition made = letter_of(
      "basics: {name: 张三}\n"
      "variants:\n"
      "  a:\n"
      "    target: {organization: 云帆, department: 算法部}\n"
      "    letter:\n"
      "      recipient: {name: \"{target.department}招聘组\"}\n"
      "      body: 您好。\n"
      "      enclosures: [\"简历（{name}）\", \"{nmae}\"]\n",
      "zh", "a");
  const Letter& letter = *made.edition.letter;
  REQUIRE(letter.recipient.size() == 2);
  CHECK(letter.recipient[0].plain() == "云帆算法部");
  CHECK(letter.recipient[1].plain() == "算法部招聘组");
  REQUIRE(letter.enclosures.size() == 2);
  CHECK(letter.enclosures[0].plain() == "简历（张三）");
  CHECK(made.findings() ==
        "me.yaml:8:35: a letter has no placeholder `nmae` [bad-value]; did you mean "
        "`name`?\n");
}

TEST_CASE("a body that is empty in a language is no letter there") {
  const std::string yaml = kApplicant + "letter: {body: {zh: 您好。, en: \"\"}}\n";
  CHECK(letter_of(yaml, "zh").findings() == "");
  CHECK(letter_of(yaml, "en").findings() ==
        "me.yaml:2:17: the letter has no `body` in `en` [missing-letter]; write what it "
        "says\n");
}

TEST_CASE("a signature may be a picture above another name") {
  const MadeEdition made = letter_of(
      "basics: {name: 张三}\n"
      "letter: {body: 您好。, signature: 张小三, signatureImage: s.png, enclosures: "
      "[简历]}\n",
      "zh");
  const Letter& letter = *made.edition.letter;
  CHECK(letter.signature.plain() == "张小三");
  REQUIRE(letter.signature_image);
  CHECK(made.sources.text(letter.signature_image->file) == "s.png");
  CHECK(letter.signature_image->alt == "张三 – 签名");
  REQUIRE(letter.enclosures.size() == 1);
  CHECK(letter.enclosures[0].plain() == "简历");
}

}  // namespace
}  // namespace jianli
