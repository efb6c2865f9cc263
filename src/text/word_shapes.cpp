// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/word_shapes.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <unordered_map>

namespace jianli {
namespace {

// Learning a look takes 0.3 ms, which a few documents save; a single one would not.
constexpr std::size_t kTextsBeforeLearning = 100;

/// What is kept is bounded: a book of words is begun anew when it is full, and more looks
/// than these are not kept.
constexpr std::size_t kMostWords = 5000;
constexpr std::size_t kMostLooks = 48;
constexpr std::size_t kLongestWord = 40;

/// How a character joins its neighbours.
enum class Joining : std::uint8_t {
  unknown,
  alone,   ///< it stands for itself
  joined,  ///< part of a word
  never    ///< the text around it is shaped as a whole
};

struct Character {
  std::int32_t advance = 0;
  std::uint16_t glyph = 0;
  Joining joining = Joining::unknown;
};

/// Characters that HarfBuzz maps to a glyph without looking further: no marks, no
/// controls, nothing that it composes or takes apart.
bool may_stand_alone(char16_t c) {
  return c == u' ' || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
         (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011) ||
         (c >= 0x3014 && c <= 0x3017) || (c >= 0xFF01 && c <= 0xFF5E);
}

/// Letters, figures and signs whose shapes depend on the word around them alone. The
/// fraction slash, which changes figures at a distance, is none of them.
bool may_join(char16_t c) {
  return (c > u' ' && c < 0x7F) || (c > 0xA0 && c < 0x250 && c != 0xAD) || c == 0x2013 ||
         c == 0x2014 || c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D ||
         c == 0x2022 || c == 0x2026;
}

using GlyphIds = std::unique_ptr<hb_set_t, decltype(&hb_set_destroy)>;
GlyphIds make_set() { return {hb_set_create(), hb_set_destroy}; }

/// Lookups of a table that features have in some script or language.
GlyphIds lookups_of(hb_face_t* face, hb_tag_t table, const hb_tag_t* features) {
  GlyphIds lookups = make_set();
  hb_ot_layout_collect_lookups(face, table, nullptr, nullptr, features, lookups.get());
  return lookups;
}

/// Lookups for fractions alone. They are in every plan, but only act around a fraction
/// slash.
GlyphIds fraction_lookups(hb_face_t* face) {
  constexpr std::array<hb_tag_t, 4> kFractions = {HB_TAG('f', 'r', 'a', 'c'),
                                                  HB_TAG('n', 'u', 'm', 'r'),
                                                  HB_TAG('d', 'n', 'o', 'm'), 0};
  constexpr std::array<hb_tag_t, 16> kOthers = {
      HB_TAG('c', 'c', 'm', 'p'), HB_TAG('l', 'o', 'c', 'l'),
      HB_TAG('r', 'l', 'i', 'g'), HB_TAG('r', 'v', 'r', 'n'),
      HB_TAG('l', 'i', 'g', 'a'), HB_TAG('c', 'l', 'i', 'g'),
      HB_TAG('r', 'c', 'l', 't'), HB_TAG('r', 'a', 'n', 'd'),
      HB_TAG('t', 'n', 'u', 'm'), HB_TAG('o', 'n', 'u', 'm'),
      HB_TAG('s', 'm', 'c', 'p'), HB_TAG('a', 'b', 'v', 'm'),
      HB_TAG('l', 't', 'r', 'a'), HB_TAG('l', 't', 'r', 'm'),
      HB_TAG('c', 'a', 'l', 't'), 0};
  GlyphIds fractions = lookups_of(face, HB_OT_TAG_GSUB, kFractions.data());
  const GlyphIds others = lookups_of(face, HB_OT_TAG_GSUB, kOthers.data());
  hb_set_subtract(fractions.get(), others.get());
  return fractions;
}

/// Whether a face has rules of another kind than those of OpenType layout.
bool has_other_rules(hb_face_t* face) {
  constexpr std::array<hb_tag_t, 4> kTables = {
      HB_TAG('m', 'o', 'r', 'x'), HB_TAG('k', 'e', 'r', 'x'), HB_TAG('t', 'r', 'a', 'k'),
      HB_TAG('k', 'e', 'r', 'n')};
  return std::any_of(kTables.begin(), kTables.end(), [&](hb_tag_t tag) {
    hb_blob_t* table = hb_face_reference_table(face, tag);
    const bool there = hb_blob_get_length(table) > 0;
    hb_blob_destroy(table);
    return there;
  });
}

/// The glyphs that some rule of a plan looks at.
GlyphIds ruled_glyphs(hb_face_t* face, hb_shape_plan_t* plan) {
  GlyphIds ruled = make_set();
  const GlyphIds fractions = fraction_lookups(face);
  for (const hb_tag_t table : {HB_OT_TAG_GSUB, HB_OT_TAG_GPOS}) {
    const GlyphIds lookups = make_set();
    hb_ot_shape_plan_collect_lookups(plan, table, lookups.get());
    if (table == HB_OT_TAG_GSUB) hb_set_subtract(lookups.get(), fractions.get());
    for (hb_codepoint_t lookup = HB_SET_VALUE_INVALID;
         hb_set_next(lookups.get(), &lookup) != 0;) {
      hb_ot_layout_lookup_collect_glyphs(face, table, lookup, ruled.get(), ruled.get(),
                                         ruled.get(), nullptr);
    }
  }
  return ruled;
}

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::u16string_view text) const {
    return std::hash<std::u16string_view>()(text);
  }
};

}  // namespace

/// The characters and words of one look.
struct WordShapes::Book {
  explicit Book(const ShapingLook& of) : look(of) {}

  struct Range {
    std::uint32_t begin = 0, end = 0;
  };

  const ShapingLook look;
  std::size_t texts = 0;  ///< that were asked for before anything was learnt
  bool useful = true;     ///< false: all texts are shaped as a whole
  GlyphIds ruled{nullptr, hb_set_destroy};
  std::array<std::unique_ptr<std::array<Character, 256>>, 256> characters;
  std::unordered_map<std::u16string, Range, TextHash, std::equal_to<>> words;
  std::vector<Glyph> glyphs;  ///< of all words; `text_begin` counts from the word's

  void learn(hb_buffer_t* buffer) {
    hb_face_t* face = hb_font_get_face(look.font);
    useful = !has_other_rules(face);
    if (!useful) return;
    // The plan HarfBuzz makes for the look is the one it has used so far.
    fill_buffer(look, u" ", 0, 1, buffer);
    ruled = ruled_glyphs(face, plan_of(face, buffer).get());
    useful = character(u' ').joining == Joining::alone ||
             character(u'\u4E00').joining == Joining::alone;
  }

  using Plan = std::unique_ptr<hb_shape_plan_t, decltype(&hb_shape_plan_destroy)>;
  Plan plan_of(hb_face_t* face, hb_buffer_t* buffer) const {
    hb_segment_properties_t properties;
    hb_buffer_get_segment_properties(buffer, &properties);
    const std::vector<hb_feature_t> features = features_of(look);
    return {hb_shape_plan_create_cached(face, &properties, features.data(),
                                        static_cast<unsigned>(features.size()), nullptr),
            hb_shape_plan_destroy};
  }

  const Character& character(char16_t c) {
    auto& page = characters[c >> 8U];
    if (!page) page = std::make_unique<std::array<Character, 256>>();
    Character& known = (*page)[c & 0xFFU];
    if (known.joining == Joining::unknown) known = look_up(c);
    return known;
  }

  [[nodiscard]] Character look_up(char16_t c) const {
    if (may_join(c)) return {0, 0, Joining::joined};
    hb_codepoint_t glyph = 0;
    if (!may_stand_alone(c) || hb_font_get_nominal_glyph(look.font, c, &glyph) == 0) {
      return {0, 0, Joining::never};
    }
    if (hb_set_has(ruled.get(), glyph) != 0) return {0, 0, Joining::joined};
    return {hb_font_get_glyph_h_advance(look.font, glyph),
            static_cast<std::uint16_t>(glyph), Joining::alone};
  }

  void append_word(std::u16string_view word, std::uint32_t begin, hb_buffer_t* buffer,
                   std::vector<Glyph>& to) {
    const auto known = words.find(word);
    if (known != words.end()) {
      for (std::uint32_t i = known->second.begin; i < known->second.end; ++i) {
        to.push_back(glyphs[i]);
        to.back().text_begin += begin;
        to.back().text_end += begin;
      }
      return;
    }
    fill_buffer(look, word, 0, word.size(), buffer);
    shape_buffer(look, buffer);
    take_glyphs(buffer, begin, to);
    if (word.size() > kLongestWord) return;
    if (words.size() == kMostWords) {
      words.clear();
      glyphs.clear();
    }
    const auto first = static_cast<std::uint32_t>(glyphs.size());
    take_glyphs(buffer, 0, glyphs);
    words.emplace(word, Range{first, static_cast<std::uint32_t>(glyphs.size())});
  }
};

WordShapes::WordShapes() = default;
WordShapes::~WordShapes() = default;

bool WordShapes::append(const ShapingLook& look, std::u16string_view text,
                        std::uint32_t begin, hb_buffer_t* buffer,
                        std::vector<Glyph>& glyphs) {
  auto place = std::find_if(books_.begin(), books_.end(),
                            [&](const auto& book) { return book->look == look; });
  if (place == books_.end()) {
    if (books_.size() == kMostLooks) return false;
    books_.push_back(std::make_unique<Book>(look));
    place = std::prev(books_.end());
  }
  Book& book = **place;
  if (book.texts < kTextsBeforeLearning) {
    if (++book.texts == kTextsBeforeLearning) book.learn(buffer);
    return false;
  }
  if (!book.useful) return false;
  const bool whole = std::any_of(text.begin(), text.end(), [&](char16_t c) {
    return book.character(c).joining == Joining::never;
  });
  if (whole) return false;
  for (std::size_t at = 0; at < text.size();) {
    const Character& character = book.character(text[at]);
    const auto offset = begin + static_cast<std::uint32_t>(at);
    if (character.joining == Joining::alone) {
      Glyph glyph;
      glyph.id = character.glyph;
      glyph.advance = character.advance;
      glyph.text_begin = glyph.text_end = offset;
      glyphs.push_back(glyph);
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    while (end < text.size() && book.character(text[end]).joining == Joining::joined) {
      ++end;
    }
    book.append_word(text.substr(at, end - at), offset, buffer, glyphs);
    at = end;
  }
  return true;
}

}  // namespace jianli
