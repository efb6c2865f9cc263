// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/output_name.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

using jianli::find_collision;
using jianli::output_name;
using jianli::output_path;
using jianli::OutputTarget;
using jianli::PathKind;
using jianli::read_output_target;

TEST_CASE("a name is the stem and the locale") {
  CHECK(output_name({"me.yaml", "", "zh"}) == "me.zh.pdf");
  CHECK(output_name({"work/2026/me.yaml", "", "zh-Hant"}) == "me.zh-Hant.pdf");
  CHECK(output_name({"me.yaml", "", "zh-Hans"}) == "me.zh.pdf");
  CHECK(output_name({"my.resume.json", "", "en"}) == "my.resume.en.pdf");
  CHECK(output_name({"resume", "", "en"}) == "resume.en.pdf");
  CHECK(output_name({"张三.yaml", "", "zh"}) == "张三.zh.pdf");
}

TEST_CASE("standard input is called resume") {
  CHECK(output_name({"-", "", "zh"}) == "resume.zh.pdf");
}

TEST_CASE("one of several templates is named by its stem") {
  CHECK(output_name({"me.yaml", "classic", "en"}) == "me.classic.en.pdf");
  CHECK(output_name({"me.yaml", "./designs/mine.yaml", "en"}) == "me.mine.en.pdf");
}

TEST_CASE("unsafe characters become underscores") {
  CHECK(output_name({"a:b*c?.yaml", "", "en"}) == "a_b_c_.en.pdf");
  CHECK(output_name({"tab\there.yaml", "", "en"}) == "tab_here.en.pdf");
  CHECK(output_name({"back\\slash|\"<>.yaml", "", "en"}) == "back_slash____.en.pdf");
  CHECK(output_name({"turn\u202Efdp.yaml", "", "en"}) == "turn_fdp.en.pdf");
  CHECK(output_name({"bad\xFF.yaml", "", "en"}) == "bad_.en.pdf");
}

TEST_CASE("a name neither hides nor looks like a flag") {
  CHECK(output_name({".hidden.yaml", "", "en"}) == "_hidden.en.pdf");
  CHECK(output_name({"-o.yaml", "", "en"}) == "_o.en.pdf");
}

TEST_CASE("a name is composed") {
  CHECK(output_name({"Ame\u0301lie.yaml", "", "en"}) == "Am\u00E9lie.en.pdf");
}

TEST_CASE("a long stem is cut between characters, the rest of the name stays") {
  std::string stem;
  for (int i = 0; i < 100; ++i) stem += "简";
  const std::string name = output_name({stem + ".yaml", "classic", "zh"});
  CHECK(name.size() <= jianli::kLongestName);
  CHECK(name.size() > jianli::kLongestName - 3);
  CHECK(name.ends_with("简.classic.zh.pdf"));
  CHECK(jianli::first_invalid_utf8(name) == std::string::npos);
}

TEST_CASE("-o reads as a folder, a file or standard output") {
  using Kind = OutputTarget::Kind;
  CHECK(read_output_target(std::nullopt, PathKind::other).kind == Kind::folder);
  CHECK(read_output_target("-", PathKind::other).kind == Kind::standard_output);
  CHECK(read_output_target("out/", PathKind::other).kind == Kind::folder);
  CHECK(read_output_target("out/", PathKind::other).path == "out");
  CHECK(read_output_target("out", PathKind::folder).kind == Kind::folder);
  CHECK(read_output_target("out", PathKind::other).kind == Kind::file);
  CHECK(read_output_target("/", PathKind::folder).path == "/");
}

TEST_CASE("a path joins folder and name") {
  using Kind = OutputTarget::Kind;
  CHECK(output_path({Kind::folder, ""}, {"a/me.yaml", "", "zh"}) == "me.zh.pdf");
  CHECK(output_path({Kind::folder, "out"}, {"a/me.yaml", "", "zh"}) == "out/me.zh.pdf");
  CHECK(output_path({Kind::folder, "/"}, {"me.yaml", "", "zh"}) == "/me.zh.pdf");
  CHECK(output_path({Kind::file, "x.pdf"}, {"me.yaml", "", "zh"}) == "x.pdf");
  CHECK(output_path({Kind::standard_output, "-"}, {"me.yaml", "", "zh"}) == "-");
}

TEST_CASE("names that differ in case alone collide") {
  CHECK_FALSE(find_collision({"me.zh.pdf", "me.en.pdf"}));
  const auto same = find_collision({"a.pdf", "Me.zh.pdf", "b.pdf", "me.ZH.pdf"});
  REQUIRE(same);
  CHECK(same->first == 1);
  CHECK(same->second == 3);
}
