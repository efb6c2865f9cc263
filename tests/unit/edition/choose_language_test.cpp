// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/choose_language.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <utility>

namespace jianli {
namespace {

/// The language of the version chosen, with `!` before it where it is a fallback.
std::string choose(std::vector<std::string_view> languages, std::string_view wanted,
                   std::vector<std::string> document = {}) {
  const LanguageWish wish{std::string(wanted), std::move(document)};
  const LanguageChoice choice = choose_language(languages, wish);
  return (choice.match == LanguageMatch::fallen_back ? "!" : "") +
         std::string(languages[choice.index]);
}

LocalizedText text(
    std::initializer_list<std::pair<std::string_view, std::string_view>> versions) {
  LocalizedText result;
  std::uint32_t offset = 0;
  for (const auto& [language, wording] : versions) {
    const auto end = offset + static_cast<std::uint32_t>(wording.size());
    result.versions.push_back(
        {std::string(language), std::string(wording), Span{0, offset, end}, 0});
    offset = end;
  }
  return result;
}

struct Finding {
  std::string text;
  std::string language;
  std::string message;
  std::string hint;
};

Finding choose(const LocalizedText& versions, std::string_view wanted,
               std::vector<std::string> document) {
  const LanguageWish wish{std::string(wanted), std::move(document)};
  Diagnostics diagnostics;
  const ChosenText chosen = choose_text(versions, wish, diagnostics);
  Finding finding{chosen.version->text, chosen.language, {}, {}};
  REQUIRE(diagnostics.all().size() <= 1);
  if (!diagnostics.all().empty()) {
    const Diagnostic& diagnostic = diagnostics.all().front();
    CHECK(diagnostic.rule == Rule::missing_translation);
    CHECK(diagnostic.severity == Severity::warning);
    CHECK(diagnostic.span == chosen.version->span);
    finding.message = diagnostic.message.english();
    finding.hint = diagnostic.hint.english();
  }
  return finding;
}

TEST_CASE("the edition's own language comes first") {
  CHECK(choose({"zh-Hans", "en"}, "en") == "en");
  CHECK(choose({"en-GB", "en"}, "en") == "en");
}

TEST_CASE("a tag falls back to the shorter one") {
  CHECK(choose({"en", "zh-Hant"}, "zh-Hant-HK") == "zh-Hant");
  CHECK(choose({"en", "zh-Hans"}, "zh-Hans-CN") == "zh-Hans");
  CHECK(choose({"zh-Hans", "en"}, "en-GB") == "en");
}

TEST_CASE("a closer description of the language serves, too") {
  CHECK(choose({"zh-Hans", "en-GB"}, "en") == "en-GB");
  // `e` begins the tag's text but is not its language.
  CHECK(choose({"zh-Hans", "eno"}, "en") == "!zh-Hans");
}

TEST_CASE("simplified and traditional Chinese never stand in for each other in silence") {
  CHECK(choose({"zh-Hans", "en"}, "zh-Hant", {"zh-Hans", "en"}) == "!zh-Hans");
  CHECK(choose({"zh-Hant", "en"}, "zh-Hans", {"en", "zh-Hant"}) == "!en");
  CHECK(choose({"zh-Hans"}, "zh-Hant-HK", {"zh-Hans"}) == "!zh-Hans");
}

TEST_CASE("else the document's first locale that is there, else the first") {
  CHECK(choose({"ja", "en", "zh-Hans"}, "fr", {"zh-Hans", "en"}) == "!zh-Hans");
  CHECK(choose({"ja", "en"}, "fr", {"zh-Hans", "en"}) == "!en");
  CHECK(choose({"ja", "de"}, "fr", {"zh-Hans", "en"}) == "!ja");
}

TEST_CASE("a fallen-back text says which languages it has, and keeps its own") {
  const Finding found =
      choose(text({{"zh-Hans", "张三"}, {"ja", "張三"}, {"zh-Hant", "張三"}}), "en",
             {"zh-Hans", "en"});
  CHECK(found.text == "张三");
  CHECK(found.language == "zh-Hans");
  CHECK(found.message ==
        "`张三` has no version in `en`, only in `zh`, `ja` and `zh-Hant`");
  CHECK(found.hint == "add `en:`");
}

TEST_CASE("a text in one foreign language that is no locale is meant so") {
  const Finding name = choose(text({{"ja", "東京大学"}}), "zh-Hans", {"zh-Hans", "en"});
  CHECK(name.language == "ja");
  CHECK(name.message.empty());
  CHECK_FALSE(choose(text({{"ja", "東京大学"}}), "en", {"en", "ja"}).message.empty());
  CHECK_FALSE(
      choose(text({{"zh-Hant", "大學"}}), "zh-Hans", {"zh-Hans"}).message.empty());
  // Without locales nothing is known to be foreign.
  CHECK_FALSE(choose(text({{"ja", "東京大学"}}), "en", {}).message.empty());
  const Finding two = choose(text({{"ja", "東京"}, {"ko", "도쿄"}}), "en", {"en"});
  CHECK_FALSE(two.message.empty());
}

TEST_CASE("an exact text has no language of its own") {
  const Finding found =
      choose(text({{"zh-Hans", "张三"}, {"en", "Zhang San"}}), "en", {});
  CHECK(found.text == "Zhang San");
  CHECK(found.language.empty());
  CHECK(found.message.empty());
}

TEST_CASE("a plain text serves all, but Han only Chinese and Japanese") {
  for (const std::string_view language : {"zh-Hans", "zh-Hant", "zh-Hant-HK", "ja"}) {
    CHECK(choose(text({{"", "推荐算法"}}), language, {}).message.empty());
  }
  CHECK(choose(text({{"", "PyTorch"}}), "en", {}).message.empty());
  CHECK(choose(text({{"", "a，b"}}), "en", {}).message.empty());

  const Finding found = choose(text({{"", "推荐算法"}}), "en", {"en", "zh-Hant"});
  CHECK(found.message == "`推荐算法` has no version in `en`");
  CHECK(found.hint == "write `{zh: …, en: …}`");
  CHECK(found.language == "zh-Hant");
  CHECK(choose(text({{"", "推荐算法"}}), "ko", {"en"}).language == "zh-Hans");
}

TEST_CASE("a long text is quoted by its beginning") {
  const Finding found = choose(
      text({{"", "负责首页推荐从召回、排序到重排的全部链路，覆盖上亿用户"}}), "en", {});
  CHECK(found.message ==
        "`负责首页推荐从召回、排序到重排的全部链路，覆盖上…` has no version in `en`");
}

TEST_CASE("a localised list is chosen as a whole") {
  std::vector<ListVersion> lists(2);
  lists[0].language = "zh-Hans";
  lists[1].language = "en";
  for (ListVersion& list : lists) list.texts.push_back(text({{"", "PyTorch"}}));
  const Span span{0, 3, 9};
  Diagnostics diagnostics;
  const ChosenList english = choose_list(lists, span, {"en", {}}, diagnostics);
  CHECK(english.list == &lists[1]);
  CHECK(english.language == "");
  CHECK(diagnostics.all().empty());
  const ChosenList japanese = choose_list(lists, span, {"ja", {"zh-Hans"}}, diagnostics);
  CHECK(japanese.list == &lists[0]);
  CHECK(japanese.language == "zh-Hans");
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].span == span);
  CHECK(diagnostics.all()[0].message ==
        "this list has no version in `ja`, only in `zh` and `en`");
  CHECK(diagnostics.all()[0].hint == "add `ja:`");
  CHECK(choose_list({}, span, {"ja", {}}, diagnostics).list == nullptr);
  const std::vector<ListVersion> plain(1);
  CHECK_FALSE(choose_list(plain, span, {"ja", {}}, diagnostics).language.has_value());
}

TEST_CASE("an empty version says that its language goes without") {
  const LocalizedText gender = text({{"zh-Hans", "男"}, {"en", ""}});
  CHECK(choose(gender, "en", {"zh-Hans", "en"}).message.empty());
  CHECK(choose(gender, "en", {"zh-Hans", "en"}).text == "");
  CHECK(choose(gender, "zh-Hans", {"zh-Hans", "en"}).text == "男");
}

TEST_CASE("no other language falls back to an empty version") {
  const Finding found =
      choose(text({{"en", ""}, {"zh-Hans", "男"}}), "ja", {"en", "zh-Hans"});
  CHECK(found.text == "男");
  CHECK(found.message == "`男` has no version in `ja`, only in `zh`");
}

TEST_CASE("an empty list serves its own language alone") {
  std::vector<ListVersion> lists(2);
  lists[0].language = "en";
  lists[1].language = "zh-Hans";
  lists[1].texts.push_back(text({{"", "召回"}}));
  Diagnostics diagnostics;
  CHECK(choose_list(lists, {}, {"en", {}}, diagnostics).list == &lists[0]);
  CHECK(diagnostics.all().empty());
  CHECK(choose_list(lists, {}, {"ja", {"en", "zh-Hans"}}, diagnostics).list == &lists[1]);
  CHECK(diagnostics.all().size() == 1);
}

}  // namespace
}  // namespace jianli
