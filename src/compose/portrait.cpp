// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <optional>

#include "compose/composer.h"
#include "edition/find_text.h"

namespace jianli {
namespace {

/// Width and height in any unit.
struct Proportions {
  std::uint32_t width = 1, height = 1;
};

/// `2.5` in thousandths.
std::uint32_t read_thousandths(std::string_view text) {
  std::uint32_t value = 0;
  const char* const end = text.data() + text.size();
  const char* at = std::from_chars(text.data(), end, value).ptr;
  if (at != end) ++at;
  for (int digits = 0; digits < 3; ++digits) {
    value = value * 10 + (at != end ? static_cast<std::uint32_t>(*at++ - '0') : 0);
  }
  return value;
}

/// The proportions of `25:35`; the schema has checked their form.
std::optional<Proportions> read_aspect(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const Proportions aspect{read_thousandths(text.substr(0, colon)),
                           read_thousandths(text.substr(colon + 1))};
  if (aspect.width == 0 || aspect.height == 0) return std::nullopt;
  return aspect;
}

/// A text of the image's record; empty if it is absent.
std::string text_of(const Item& record, std::string_view field) {
  const RichText* const text = find_text(record, field);
  return text != nullptr ? text->plain() : std::string();
}

/// The picture that a record's `file` names, if it could be read.
const Image* find_image(const Composer& composer, const Item& record) {
  const RichText* const file = find_text(record, "file");
  if (file == nullptr || file->runs.empty() || composer.images == nullptr) return nullptr;
  return composer.images->find(file->runs.front().span);
}

/// `张三 – 照片`, in the form of the document's title.
std::string made_alt(const Edition& edition) {
  const std::string label(edition.texts.label("image"));
  return edition.author.empty() ? label : edition.author + " – " + label;
}

}  // namespace

std::optional<Picture> find_picture(const Composer& composer) {
  const Property* const property = composer.edition.basics.find("image");
  const auto* const records =
      property != nullptr ? std::get_if<std::vector<Item>>(&property->content) : nullptr;
  if (records == nullptr || records->empty()) return std::nullopt;
  const Item& record = records->front();
  const Image* const image = find_image(composer, record);
  if (image == nullptr) return std::nullopt;
  Picture picture{image, text_of(record, "alt"), property->span};
  if (picture.alt.empty()) picture.alt = made_alt(composer.edition);
  const Proportions own{image->header.shown_width(), image->header.shown_height()};
  const Proportions shown = read_aspect(text_of(record, "aspect")).value_or(own);
  picture.width = shown.width;
  picture.height = shown.height;
  return picture;
}

Length picture_height(const Composer& composer, const Picture& picture, Length widest) {
  return std::min(composer.style.header.image.height.value,
                  widest.scaled(picture.height, picture.width));
}

std::variant<Group, Portrait> compose_portrait(const Composer& composer,
                                               std::vector<Block> blocks) {
  const bool shown = composer.style.header.image.place.value != ImagePlace::none;
  std::optional<Picture> picture;
  if (shown) picture = find_picture(composer);
  if (!picture) return Group{{}, std::move(blocks)};

  Portrait portrait;
  portrait.image = picture->image;
  portrait.span = picture->span;
  // A wide picture leaves two thirds of the measure to the text.
  portrait.greatest_height =
      picture_height(composer, *picture, column_width(composer) / 3);
  portrait.alt = std::move(picture->alt);
  portrait.width = picture->width;
  portrait.height = picture->height;
  // Between the sides of a photograph of one inch, 25 mm by 35 mm: nearly every header is
  // that high, so that the picture can end where the text does.
  portrait.least_height = portrait.greatest_height.scaled(25, 35);
  const TokenSettings& tokens = composer.style.tokens;
  portrait.gap = tokens.column_gap.value.at(tokens.sizes[SizeName::body].value);
  portrait.blocks = std::move(blocks);
  return portrait;
}

}  // namespace jianli
