// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/claim.h"

#include <doctest/doctest.h>

#include "structure_fixture.h"

namespace jianli {
namespace {

using namespace jianli::testing;

std::vector<FoundBreach> breaches_of(std::u16string text) {
  Pages pages;
  pages.structure.resize(2);
  pages.pages.emplace_back();
  pages.pages[0].items = {text_of_node(1, std::move(text))};
  return find_breaches(pages);
}

TEST_CASE("a file claims what is asked for") {
  CHECK(choose_claim(Standard::archive, {}) == Claim{2, 'A', true});
  CHECK(choose_claim(Standard::archive_with_data, {}) == Claim{3, 'A', true});
  CHECK(choose_claim(Standard::plain, {}) == Claim{});
}

TEST_CASE("characters of private use lower the level") {
  CHECK(breaches_of(u"简历 \U0001F600").empty());
  for (const char16_t* text : {u"a\uE000", u"\uF8FF", u"\U000F0000"}) {
    const auto breaches = breaches_of(text);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].breach == Breach::private_use_character);
    CHECK(choose_claim(Standard::archive, breaches) == Claim{2, 'U', true});
  }
}

TEST_CASE("a picture in CMYK leaves accessibility alone") {
  Image image;
  image.header.color = ColorModel::cmyk;
  Pages pages;
  pages.structure.resize(2);
  pages.pages.emplace_back();
  pages.pages[0].items = {ImageItem{}};
  pages.images = {&image};
  CHECK(choose_claim(Standard::archive, find_breaches(pages)) == Claim{0, 'A', true});
  image.header.color = ColorModel::rgb;
  CHECK(find_breaches(pages).empty());
}

TEST_CASE("breaches are reported where a standard is asked for") {
  const std::vector<FoundBreach> breaches = {{Breach::cmyk_picture, {}},
                                             {Breach::private_use_character, {}}};
  Diagnostics plain, archive;
  report_breaches(Standard::plain, breaches, plain);
  CHECK(plain.all().empty());
  report_breaches(Standard::archive, breaches, archive);
  REQUIRE(archive.all().size() == 2);
  CHECK(archive.all()[0].rule == Rule::lower_standard);
}

}  // namespace
}  // namespace jianli
