// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/fill_pattern.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

struct TargetField {
  std::string_view name;
  std::string_view text;
};

/// The name a pattern gives a PDF of 张三 whose target has these fields.
std::string fill(std::string_view pattern, std::vector<TargetField> target = {}) {
  Edition edition;
  edition.author = "张三";
  edition.variant = "startup";
  edition.locale = "zh-Hans";
  edition.name_pattern = pattern;
  for (const TargetField& field : target) {
    edition.target.properties.push_back({field.name, {}, read_rich_text(field.text)});
  }
  return fill_pattern(edition, "./designs/mine.yaml");
}

TEST_CASE("placeholders stand for what they name") {
  CHECK(fill("{name}-{target.organization}-{target.department}-{target.position}-"
             "{target.location}",
             {{"organization", "星河科技"},
              {"department", "推荐部"},
              {"position", "算法工程师"},
              {"location", "北京"}}) == "张三-星河科技-推荐部-算法工程师-北京");
  CHECK(fill("{variant}.{template}.{locale}") == "startup.mine.zh");
}

TEST_CASE("the rest of a pattern stands as it is") {
  CHECK(fill("") == "");
  CHECK(fill("简历") == "简历");
  CHECK(fill("{{{name}}} 2026") == "{张三} 2026");
}

TEST_CASE("a value is plain text") {
  CHECK(fill("{target.position}", {{"position", "**C++** `后端`/前端"}}) ==
        "C++ 后端/前端");
}

TEST_CASE("an absent placeholder goes with the separator before it") {
  CHECK(fill("{name}-{target.organization}-{locale}") == "张三-zh");
  CHECK(fill("{name}_{target.organization}-{locale}") == "张三-zh");
  CHECK(fill("{name}-{target.organization}") == "张三");
  CHECK(fill("{name} @ {target.organization} - {locale}") == "张三 - zh");
  CHECK(fill("{name}，{target.position}。{locale}") == "张三。zh");
}

TEST_CASE("where nothing stands before it the separator behind goes") {
  CHECK(fill("{target.organization}-{name}") == "张三");
  CHECK(fill("{target.organization} · {target.position} · {name}") == "张三");
  CHECK(fill("{target.organization}") == "");
  CHECK(fill("_{target.organization}-{name}") == "_张三");
}

TEST_CASE("several absent placeholders take one separator each") {
  CHECK(fill("{name}-{target.organization}-{target.position}-{locale}") == "张三-zh");
  CHECK(fill("{name}-{target.organization}-{target.position}-{locale}",
             {{"position", "工程师"}}) == "张三-工程师-zh");
  CHECK(fill("{target.organization}-{target.position}-{name}",
             {{"position", "工程师"}}) == "工程师-张三");
}

TEST_CASE("brackets around an absent placeholder go with it") {
  CHECK(fill("{name}（{target.position}）") == "张三");
  CHECK(fill("{name} ({target.position})-{locale}") == "张三-zh");
  CHECK(fill("【{target.organization}】{name}") == "张三");
  CHECK(fill("[{target.organization}] {name}") == "张三");
  CHECK(fill("{name}{{{target.position}}}") == "张三");
}

TEST_CASE("brackets stay around what is left in them") {
  const std::vector<TargetField> position = {{"position", "工程师"}};
  const std::string pattern = "{name}（{target.organization} {target.position}）{locale}";
  CHECK(fill(pattern, position) == "张三（工程师）zh");
  CHECK(fill(pattern, {{"organization", "星河"}}) == "张三（星河）zh");
  CHECK(fill(pattern) == "张三zh");
  CHECK(fill("（{target.position}-{name}）") == "（张三）");
  CHECK(fill("（{target.position}") == "（");
}

TEST_CASE("words beside an absent placeholder stay") {
  CHECK(fill("{name}-致{target.organization}-{locale}") == "张三-致-zh");
  CHECK(fill("{name}{target.organization}-{locale}") == "张三-zh");
}

TEST_CASE("what follows a long value stays, and the longest is cut") {
  const auto stars = [](int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "星";
    return text;
  };
  CHECK(fill("{name}-{target.organization}-{locale}", {{"organization", stars(80)}}) ==
        "张三-" + stars(56) + "-zh");
  CHECK(fill("{target.organization}-{target.position}-{locale}",
             {{"organization", stars(80)}, {"position", stars(90)}}) ==
        stars(29) + "-" + stars(29) + "-zh");
  CHECK(fill("{target.organization}-{target.position}-{locale}",
             {{"organization", stars(80)}, {"position", "工程师"}}) ==
        stars(55) + "-工程师-zh");
}

TEST_CASE("a long pattern of its own is not cut here") {
  const std::string words(190, 'a');
  CHECK(fill(words + "-{locale}").starts_with(words));
}

TEST_CASE("marks that belong to a value stay") {
  CHECK(fill("{target.position}{target.organization}-{locale}", {{"position", "C++"}}) ==
        "C++-zh");
}

}  // namespace
}  // namespace jianli
