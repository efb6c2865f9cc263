// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "text/font_set.h"
#include "text_fixture.h"

namespace jianli {
namespace {

TEST_CASE("a role opens every face of its families") {
  const FontSet fonts = test_fonts();
  REQUIRE(fonts.roles.size() == 1);
  CHECK(fonts.roles[0].latin.size() == 3);
  CHECK(fonts.roles[0].han.size() == 2);
  CHECK(fonts[fonts.roles[0].latin[1]].metrics.postscript_name == "Inter-Bold");
  CHECK(fonts[fonts.roles[0].latin[0]].metrics.units_per_em == 2816);
}

TEST_CASE("the language chooses the face of a collection") {
  const auto name = [](std::string_view language) {
    const FontSet fonts = test_fonts(language);
    return fonts[fonts.roles[0].han[0]].metrics.postscript_name;
  };
  CHECK(name("zh-Hans") == "NotoSansCJKsc-Regular");
  CHECK(name("zh-Hant-TW") == "NotoSansCJKtc-Regular");
  CHECK(name("zh-Hant-HK") == "NotoSansCJKhk-Regular");
  CHECK(name("ja") == "NotoSansCJKjp-Regular");
  CHECK(name("en") == "NotoSansCJKsc-Regular");
}

TEST_CASE("every language of a document has its region's face") {
  Diagnostics diagnostics;
  const FontSet fonts =
      open_fonts({{"body", {"Inter"}, {"Noto Sans CJK"}}},
                 {"zh-Hant-HK", "ja", "zh-Hans"}, test_manifest(), {}, diagnostics);
  std::string names;
  for (const FaceId id : fonts.roles[0].han) {
    names += fonts[id].metrics.postscript_name + ":" + fonts[id].languages.front() + " ";
  }
  CHECK(names ==
        "NotoSansCJKhk-Regular:zh-Hant-HK NotoSansCJKjp-Regular:ja "
        "NotoSansCJKsc-Regular:zh-Hans NotoSansCJKhk-Bold:zh-Hant-HK "
        "NotoSansCJKjp-Bold:ja NotoSansCJKsc-Bold:zh-Hans ");
  CHECK(fonts.roles[0].latin.size() == 3);
  CHECK(fonts.han_language == "zh-Hant-HK");
}

TEST_CASE("languages of one region share its face") {
  const std::vector<std::string> languages{"zh-Hant", "zh-Hant-TW"};
  Diagnostics diagnostics;
  const FontSet fonts = open_fonts({{"body", {}, {"Noto Sans CJK"}}}, languages,
                                   test_manifest(), {}, diagnostics);
  CHECK(fonts.faces.size() == 2);
  CHECK(fonts[0].languages == languages);
}

TEST_CASE("faces that were kept are not opened again") {
  Diagnostics diagnostics;
  OpenFaces kept;
  const auto open = [&](const std::vector<std::string>& languages) {
    return open_fonts({{"body", {"Inter"}, {"Noto Sans CJK"}}}, languages,
                      test_manifest(), {}, diagnostics, &kept);
  };
  const FontSet first = open({"zh-Hans"});
  CHECK(kept.size() == 5);
  const FontSet second = open({"ja", "zh-Hans"});
  CHECK(kept.size() == 7);
  CHECK(second[second.roles[0].latin[0]].face == first[first.roles[0].latin[0]].face);
  CHECK(second[second.roles[0].han[1]].face == first[first.roles[0].han[0]].face);
  // What a document takes a face for is not kept with it.
  CHECK(open({"zh-Hans"})[3].languages == std::vector<std::string>{"zh-Hans"});
  CHECK(kept.size() == 7);
}

TEST_CASE("a face nothing is set in may be absent") {
  FontManifest manifest = test_manifest();
  manifest.faces.push_back({"Ghost",
                            FontScript::han,
                            400,
                            Slant::upright,
                            {"/nowhere/Ghost.otf"},
                            {},
                            0,
                            "fonts-ghost",
                            "OFL-1.1"});
  Diagnostics diagnostics;
  const FontSet fonts = open_fonts(
      {{"body", {"Inter"}, {"Noto Sans CJK"}}, {"emphasis", {}, {"Ghost"}, false}},
      "zh-Hans", manifest, {}, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(fonts.roles[1].han.empty());
}

TEST_CASE("the same face of two roles is opened once") {
  Diagnostics diagnostics;
  const FontSet fonts = open_fonts({{"body", {"Inter"}, {}}, {"heading", {"Inter"}, {}}},
                                   "en", test_manifest(), {}, diagnostics);
  CHECK(fonts.faces.size() == 3);
  CHECK(fonts.roles[0].latin == fonts.roles[1].latin);
}

TEST_CASE("an absent file names the package to install") {
  FontManifest manifest;
  manifest.faces.push_back({"Ghost",
                            FontScript::latin,
                            700,
                            Slant::italic,
                            {"/nowhere/Ghost.otf"},
                            {},
                            0,
                            "fonts-ghost",
                            "OFL-1.1"});
  Diagnostics diagnostics;
  open_fonts({{"body", {"Ghost", "Phantom"}, {}}}, "en", manifest, {}, diagnostics);
  REQUIRE(diagnostics.all().size() == 2);
  CHECK(diagnostics.all()[0].message == "no usable file for Ghost weight 700 italic");
  CHECK(diagnostics.all()[0].hint == "install the package fonts-ghost");
  CHECK(diagnostics.all()[1].message == "no font family `Phantom` is known");
}

TEST_CASE("folders are searched before the manifest's own paths") {
  const auto found = find_fonts({{{"Inter",
                                   FontScript::latin,
                                   400,
                                   Slant::upright,
                                   {"/nowhere/Inter-Regular.otf"},
                                   {},
                                   0,
                                   "fonts-inter",
                                   "OFL-1.1"}}},
                                {"/usr/share/fonts/opentype/inter"});
  REQUIRE(found.size() == 1);
  CHECK(found[0].path == "/usr/share/fonts/opentype/inter/Inter-Regular.otf");
}

TEST_CASE("families for bold and the scale of Latin faces are the role's own") {
  FontRoleRequest body{"body", {"Inter"}, {"Noto Sans CJK"}};
  Diagnostics diagnostics;
  const FontSet plain = open_fonts({body}, "zh-Hans", test_manifest(), {}, diagnostics);
  CHECK(plain.roles[0].bold_latin.empty());
  CHECK(plain.roles[0].bold_han.empty());
  CHECK(plain.roles[0].latin_scale == 1000);
  body.latin = {};
  body.bold_latin = {"Inter"};
  body.latin_scale = 1100;
  const FontSet bold = open_fonts({body}, "zh-Hans", test_manifest(), {}, diagnostics);
  CHECK(bold.roles[0].latin.empty());
  CHECK(bold.roles[0].bold_latin.size() == 3);
  CHECK(bold.roles[0].latin_scale == 1100);
}

}  // namespace
}  // namespace jianli
