// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "tables.h"

namespace jianli::test {
namespace {

const Length kColumn = Length::points(140);

}  // namespace

TEST_CASE("the photograph alone is as high as the design lets it be, in proportion") {
  const Photograph photo;
  Edition resume = edition("en", "Zhang San");
  resume.basics.properties.push_back(photo.property());
  const Style look = style("header: {image: {height: 50pt}}");
  const auto made = compose_figure({resume, look, &photo.images}, Align::center, kColumn);
  REQUIRE(made.size() == 1);
  const auto& figure = std::get<Figure>(made[0].content);
  CHECK(figure.height == Length::points(50));
  CHECK(to_string(figure.width) == "35.714");
  CHECK(figure.align == Align::center);
  CHECK(figure.alt == "Zhang San – Photo");
}

TEST_CASE("it is no wider than its column") {
  const Photograph photo;
  Edition resume = edition("en", "Zhang San");
  resume.basics.properties.push_back(photo.property());
  const Style look = style("header: {image: {height: 100pt}}");
  const auto width_in = [&](Length column) {
    const auto made = compose_figure({resume, look, &photo.images}, Align::start, column);
    return to_string(std::get<Figure>(made.at(0).content).width);
  };
  CHECK(width_in(kColumn) == "71.429");
  CHECK(width_in(Length::points(50)) == "50");
}

TEST_CASE("without a photograph there is no figure") {
  const Photograph photo;
  const Edition faceless = edition("en", "Zhang San");
  const Style look = style();
  CHECK(compose_figure({faceless, look, &photo.images}, Align::start, kColumn).empty());
  Edition resume = edition("en", "Zhang San");
  resume.basics.properties.push_back(photo.property());
  CHECK(compose_figure({resume, look}, Align::start, kColumn).empty());
}

TEST_CASE("a block shows it, whatever the header does") {
  const Photograph photo;
  Edition resume = edition("en", "Zhang San");
  resume.basics.properties.push_back(photo.property());
  const Style look = style(
      "header: {image: {place: none}}\n"
      "regions: {main: {blocks: [image]}}");
  const auto made = compose_blocks({resume, look, &photo.images}, resume.basics,
                                   look.regions[RegionName::main].blocks.value, {});
  REQUIRE(made.size() == 1);
  CHECK(std::holds_alternative<Figure>(made[0].content));
}

}  // namespace jianli::test
