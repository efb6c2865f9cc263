// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/output_name.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

namespace jianli {
namespace {

/// The name of a résumé's PDF.
std::string usual_name(const std::string& stem, const std::string& locale,
                       const std::string& variant = {},
                       const std::string& template_name = {}) {
  NameParts parts;
  parts.stem = stem;
  parts.locale = locale;
  parts.variant = variant;
  parts.template_name = template_name;
  return output_name(parts);
}

/// The name of a PDF whose variant gives one.
std::string given_name(const std::string& given) {
  NameParts parts;
  parts.stem = "me";
  parts.variant = "startup";
  parts.template_name = "classic";
  parts.locale = "zh-Hans";
  parts.given = given;
  return output_name(parts);
}

TEST_CASE("a name is the stem and the locale") {
  CHECK(usual_name("me", "zh") == "me.zh.pdf");
  CHECK(usual_name("me", "zh-Hant") == "me.zh-Hant.pdf");
  CHECK(usual_name("me", "zh-Hans") == "me.zh.pdf");
  CHECK(usual_name("my.resume", "en") == "my.resume.en.pdf");
  CHECK(usual_name("张三", "zh") == "张三.zh.pdf");
}

TEST_CASE("a variant stands behind the stem, one of several templates behind that") {
  CHECK(usual_name("me", "en", "startup") == "me.startup.en.pdf");
  CHECK(usual_name("me", "en", "", "classic") == "me.classic.en.pdf");
  CHECK(usual_name("me", "en", "", "./designs/mine.yaml") == "me.mine.en.pdf");
  CHECK(usual_name("me", "en", "startup", "classic") == "me.startup.classic.en.pdf");
}

TEST_CASE("a letter says that it is one, whatever gives its name") {
  NameParts parts;
  parts.stem = "me";
  parts.variant = "startup";
  parts.kind = NamedKind::letter;
  parts.locale = "en";
  CHECK(output_name(parts) == "me.startup.letter.en.pdf");
  parts.given = "张三-en";
  CHECK(output_name(parts) == "张三-en.letter.pdf");
}

TEST_CASE("a given name stands alone and ends in .pdf once") {
  CHECK(given_name("张三-字节跳动-zh") == "张三-字节跳动-zh.pdf");
  CHECK(given_name("Zhang San.pdf") == "Zhang San.pdf");
  CHECK(given_name("Zhang San.PDF") == "Zhang San.pdf");
  CHECK(given_name("v1.2") == "v1.2.pdf");
  CHECK(given_name("اسم-en") == "اسم-en.pdf");
}

TEST_CASE("without a given name the usual one stands") {
  CHECK(given_name("") == "me.startup.classic.zh.pdf");
  CHECK(given_name(" \n") == "me.startup.classic.zh.pdf");
}

TEST_CASE("a given name makes no folder and leaves none") {
  CHECK(given_name("前端/后端") == "前端_后端.pdf");
  CHECK(given_name("../../etc") == "_._.._etc.pdf");
  CHECK(given_name("..") == "me.startup.classic.zh.pdf");
}

TEST_CASE("unsafe characters become underscores") {
  CHECK(usual_name("a:b*c?", "en") == "a_b_c_.en.pdf");
  CHECK(usual_name("tab\there", "en") == "tab_here.en.pdf");
  CHECK(usual_name("back\\slash|\"<>", "en") == "back_slash____.en.pdf");
  CHECK(usual_name("turn\u202Efdp", "en") == "turn_fdp.en.pdf");
  CHECK(usual_name("bad\xFF", "en") == "bad_.en.pdf");
}

TEST_CASE("a name neither hides nor looks like a flag") {
  CHECK(usual_name(".hidden", "en") == "_hidden.en.pdf");
  CHECK(usual_name("-o", "en") == "_o.en.pdf");
  CHECK(given_name("--force") == "_-force.pdf");
}

TEST_CASE("white space around a name and dots behind it go") {
  CHECK(given_name("  张三 . ") == "张三.pdf");
  CHECK(given_name("张三 .pdf") == "张三.pdf");
  CHECK(given_name("张三\n") == "张三.pdf");
  CHECK(usual_name("me ", "en") == "me.en.pdf");
}

TEST_CASE("names that Windows keeps for devices are changed") {
  CHECK(given_name("CON") == "CON_.pdf");
  CHECK(given_name("nul.backup") == "nul_.backup.pdf");
  CHECK(given_name("COM1") == "COM1_.pdf");
  CHECK(given_name("lpt².x") == "lpt²_.x.pdf");
  CHECK(usual_name("Aux", "en") == "Aux_.en.pdf");
  CHECK(given_name("COM0") == "COM0.pdf");
  CHECK(given_name("CONSUL") == "CONSUL.pdf");
  CHECK(given_name("my.con") == "my.con.pdf");
}

TEST_CASE("a name is composed") {
  CHECK(usual_name("Ame\u0301lie", "en") == "Am\u00E9lie.en.pdf");
  CHECK(given_name("Ame\u0301lie") == "Am\u00E9lie.pdf");
}

TEST_CASE("a long stem is cut between characters, the rest of the name stays") {
  std::string stem;
  for (int i = 0; i < 100; ++i) stem += "简";
  const std::string name = usual_name(stem, "zh", "startup", "classic");
  CHECK(name.size() <= kLongestName);
  CHECK(name.size() > kLongestName - 3);
  CHECK(name.ends_with("简.startup.classic.zh.pdf"));
  CHECK(first_invalid_utf8(name) == std::string::npos);
}

TEST_CASE("a long given name keeps its extension") {
  const std::string name = given_name(std::string(195, 'a') + "👩‍💻");
  CHECK(name == std::string(195, 'a') + ".pdf");
}

TEST_CASE("a long variant leaves room for the stem") {
  const std::string name = usual_name("me", "en", std::string(300, 'v'));
  CHECK(name == "me." + std::string(40, 'v') + ".en.pdf");
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
  NameParts parts;
  parts.stem = "me";
  parts.locale = "zh";
  CHECK(output_path({Kind::folder, ""}, parts) == "me.zh.pdf");
  CHECK(output_path({Kind::folder, "out"}, parts) == "out/me.zh.pdf");
  CHECK(output_path({Kind::folder, "/"}, parts) == "/me.zh.pdf");
  CHECK(output_path({Kind::file, "x.pdf"}, parts) == "x.pdf");
  CHECK(output_path({Kind::standard_output, "-"}, parts) == "-");
}

TEST_CASE("names that differ in case alone collide") {
  CHECK_FALSE(find_collision({"me.zh.pdf", "me.en.pdf"}));
  const auto same = find_collision({"a.pdf", "Me.zh.pdf", "b.pdf", "me.ZH.pdf"});
  REQUIRE(same);
  CHECK(same->first == 1);
  CHECK(same->second == 3);
}

}  // namespace
}  // namespace jianli
