// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/redact_tree.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace jianli {
namespace {

/// A document that is redacted.
struct Redacted {
  Sources sources;
  Diagnostics diagnostics;
  Redaction redaction;
  SyntaxTree before, after;

  Redacted(const std::string& text, const std::vector<std::string>& fields) {
    const auto tree = parse(sources.add("me.yaml", text), sources, diagnostics);
    REQUIRE(tree);
    before = *tree;
    after = redact_tree(before, fields, redaction);
  }

  /// The keys of a mapping that are left.
  [[nodiscard]] std::string keys(const Node& mapping) const {
    std::string names;
    for (const MappingEntry& entry : mapping.entries) names += entry.key + " ";
    return names;
  }
  [[nodiscard]] std::string basics() const {
    return keys(*after.find(after.top(), "basics"));
  }
  [[nodiscard]] std::string values() const {
    std::string texts;
    for (const RedactedValue& value : redaction.values) {
      texts += std::string(value.field) + ": " + value.text + "\n";
    }
    return texts;
  }
};

const std::string kResume =
    "basics:\n"
    "  name: {zh: 张三, en: Zhang San}\n"
    "  image: {file: photo.jpg}\n"
    "  email: {zh: a@example.cn, en: a@example.com}\n"
    "  phone: 138 0013 8000\n"
    "  location: {city: 杭州, address: 余杭塘路 866 号}\n"
    "  profiles: [{network: GitHub, username: sanzhang, url: 'https://github.com/sz'}]\n"
    "  summary: 写信至 a@example.cn\n"
    "  gender: 男\n"
    "references: [{name: 李四, reference: 'lisi@example.org'}]\n"
    "work: [{name: 星河, email: kept}]\n";

TEST_CASE("fields and sections are taken out, everything else stays") {
  const Redacted made(kResume, {"phone", "image", "location", "references"});
  CHECK(made.basics() == "name email profiles summary gender ");
  CHECK(made.keys(made.after.top()) == "basics work ");
  CHECK(made.after.nodes.size() == made.before.nodes.size());
  CHECK(made.keys(made.before.top()) == "basics references work ");
}

TEST_CASE("fields outside of `basics` are others") {
  const Redacted made(kResume, {"email"});
  CHECK(made.basics() == "name image phone location profiles summary gender ");
  const Node& work = *made.after.find(made.after.top(), "work");
  CHECK(made.keys(made.after[work.items[0]]) == "name email ");
}

TEST_CASE("what would give a value away is kept in mind, of each language") {
  CHECK(Redacted(kResume, {"email"}).values() ==
        "email: a@example.cn\nemail: a@example.com\n");
  CHECK(Redacted(kResume, {"phone"}).values() == "phone: 3800138000\n");
  CHECK(Redacted(kResume, {"location"}).values() == "location: 余杭塘路866号\n");
  CHECK(Redacted(kResume, {"profiles"}).values() ==
        "profiles: sanzhang\nprofiles: github.com/sz\n");
  CHECK(Redacted(kResume, {"references"}).values() == "references: lisi@example.org\n");
}

TEST_CASE("words that many people share give nobody away") {
  CHECK(Redacted(kResume, {"gender", "image"}).values().empty());
  // Who leaves out the summary may go on with the address in it.
  CHECK(Redacted(kResume, {"summary"}).values().empty());
}

TEST_CASE("an account that is called like the person tells nothing new") {
  CHECK(
      Redacted("basics: {name: Zhang San, profiles: [{username: Zhang}]}\n", {"profiles"})
          .values()
          .empty());
}

TEST_CASE("of facts, handles and numbers are kept in mind") {
  CHECK(Redacted("basics:\n"
                 "  name: 张三\n"
                 "  facts:\n"
                 "    - {label: 微信, value: zs_2021}\n"
                 "    - {label: 身份证, value: '330106199909010011'}\n"
                 "    - {label: 参加工作时间, value: 2021 年 7 月}\n"
                 "    - {label: 英语, value: CET-6}\n",
                 {"facts"})
            .values() == "facts: zs_2021\nfacts: 9909010011\n");
}

TEST_CASE("it is known which of the fields were there") {
  const Redacted made("basics: {name: 张三, phone: '13800138000', url: ''}\n",
                      {"phone", "email", "url"});
  CHECK(made.redaction.found == std::set<std::string_view>{"phone"});
  CHECK(made.basics() == "name ");
}

TEST_CASE("a document without `basics` is left alone") {
  CHECK(Redacted("work: []\n", {"phone"}).redaction.found.empty());
  CHECK(Redacted("basics: 张三\n", {"phone"}).redaction.found.empty());
  CHECK(Redacted("- 1\n", {"phone"}).redaction.found.empty());
}

TEST_CASE("every field of `basics` but the name can be redacted") {
  const std::vector<std::string_view> names = redactable_names();
  CHECK(std::ranges::count(names, "name") == 0);
  for (const std::string_view name :
       {"phone", "email", "image", "photo", "url", "location", "address", "profiles",
        "birthDate", "facts", "references", "family"}) {
    CAPTURE(name);
    CHECK(std::ranges::count(names, name) == 1);
  }
  CHECK(redactable_field("photo") == "image");
  CHECK(redactable_field("address") == "location");
  CHECK(redactable_field("gender") == "gender");
  CHECK(redactable_field("name").empty());
  CHECK(redactable_field("work").empty());
}

}  // namespace
}  // namespace jianli
