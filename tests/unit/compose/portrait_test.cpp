// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

constexpr Span kPlace{0, 40, 49};

/// The picture of a résumé, of some size in pixels, named at `kPlace`.
Images images(std::uint32_t width, std::uint32_t height, std::uint8_t orientation = 1) {
  Images images;
  Image image;
  image.header.width = width;
  image.header.height = height;
  image.header.orientation = orientation;
  images.images.emplace_back(kPlace, image);
  return images;
}

/// A person with a photograph; `details` are further properties of the picture.
Edition applicant(std::vector<Property> details = {},
                  const std::string& language = "en") {
  Property file = text("file", "photo.jpg");
  std::get<RichText>(file.content).runs[0].span = kPlace;
  details.push_back(std::move(file));
  Edition resume = edition(language, language == "en" ? "Zhang San" : "张三");
  resume.basics.properties.push_back(records("image", {item(std::move(details))}));
  return resume;
}

const Length k35mm = Length::millipoints(99213);

}  // namespace

TEST_CASE("the header stands beside the photograph") {
  const Images pictures = images(500, 700);
  const Edition resume = applicant();
  const Style look = style();
  const Block header = compose_header({resume, look, &pictures});
  CHECK(header.role == Role::header);
  const auto& portrait = std::get<Portrait>(header.content);
  CHECK(portrait.image == &pictures.images[0].second);
  CHECK(portrait.blocks.size() == 1);
  CHECK(portrait.width == 500);
  CHECK(portrait.height == 700);
  CHECK(to_string(portrait.greatest_height) == "99.213");
  CHECK(to_string(portrait.least_height) == "70.866");  // 25 mm
  CHECK(portrait.gap == Length::points(10));
}

TEST_CASE("without a picture, or where the design has no place for it, there is none") {
  const Images pictures = images(500, 700);
  const Images none;
  const Edition resume = applicant();
  const Style look = style();
  const Style bare = style("header: {image: {place: none}}");
  const auto is_group = [](const Block& block) {
    return std::holds_alternative<Group>(block.content);
  };
  CHECK(is_group(compose_header({resume, bare, &pictures})));
  CHECK(is_group(compose_header({resume, look, &none})));
  CHECK(is_group(compose_header({resume, look})));
  const Edition faceless = edition("en", "Zhang San");
  CHECK(is_group(compose_header({faceless, look, &pictures})));
}

TEST_CASE("a picture is cropped to the aspect that is asked for") {
  const Images pictures = images(500, 700);
  const Edition resume = applicant({text("aspect", "3.5:4.9")});
  const Style look = style();
  const auto portrait =
      std::get<Portrait>(compose_header({resume, look, &pictures}).content);
  CHECK(portrait.width == 3500);
  CHECK(portrait.height == 4900);
}

TEST_CASE("a picture that is turned a quarter has its sides exchanged") {
  const Images pictures = images(700, 500, 6);
  const Edition resume = applicant();
  const Style look = style();
  const auto portrait =
      std::get<Portrait>(compose_header({resume, look, &pictures}).content);
  CHECK(portrait.width == 500);
  CHECK(portrait.height == 700);
}

TEST_CASE("a wide picture leaves two thirds of the measure to the text") {
  const Images pictures = images(3000, 1000);
  const Edition resume = applicant();
  const Style look = style();
  const auto portrait =
      std::get<Portrait>(compose_header({resume, look, &pictures}).content);
  const Length measure = look.page.width - look.page.left - look.page.right;
  CHECK(portrait.greatest_height == (measure / 3).scaled(1, 3));
  CHECK(portrait.greatest_height < k35mm);
}

TEST_CASE("what it shows is said in the user's words, else in the language's own") {
  const Images pictures = images(5, 7);
  const Style look = style();
  const auto alt = [&](const Edition& resume) {
    return std::get<Portrait>(compose_header({resume, look, &pictures}).content).alt;
  };
  CHECK(alt(applicant({text("alt", "me, smiling")})) == "me, smiling");
  CHECK(alt(applicant()) == "Zhang San – Photo");
  CHECK(alt(applicant({}, "zh-Hans")) == "张三 – 照片");
}

}  // namespace jianli::test
