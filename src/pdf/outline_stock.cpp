// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/outline_stock.h"

#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <iterator>

namespace jianli {
namespace {

// A document with a glyph that is not in stock costs 1 ms more, a new stock 5 µs a glyph
// (measured on Noto Sans CJK). Where it is made after so many such documents, no order of
// documents makes all of them cost much more than twice the best.
std::size_t documents_before_stocking(std::size_t glyphs) {
  return std::max(std::size_t{4}, glyphs / 128);
}

/// More glyphs are not stocked: 6,000 take 2 MB.
constexpr std::size_t kMostGlyphs = 6000;

}  // namespace

struct OutlineStock::Stock {
  std::shared_ptr<hb_face_t> whole;
  std::shared_ptr<hb_face_t> outlines;     ///< of `whole`
  std::vector<std::uint32_t> seen = {};    ///< glyphs of all documents, sorted
  std::vector<std::uint32_t> glyphs = {};  ///< those in stock, sorted
  std::vector<std::uint16_t> ids = {};     ///< parallel to them: their ids in stock
  /// The stock: of a CID-keyed face its program, of others a face. Neither until
  /// something is in stock.
  std::optional<CidProgram> program = {};
  std::shared_ptr<hb_face_t> face = {};
  std::size_t missed = 0;  ///< documents it did not serve since then

  /// The ids of glyphs in stock; nothing if one is not.
  [[nodiscard]] std::optional<std::vector<std::uint16_t>> find(
      const std::vector<std::uint32_t>& wanted) const {
    if (!program && !face) return std::nullopt;
    std::vector<std::uint16_t> found;
    found.reserve(wanted.size());
    for (const std::uint32_t glyph : wanted) {
      const auto place = std::lower_bound(glyphs.begin(), glyphs.end(), glyph);
      if (place == glyphs.end() || *place != glyph) return std::nullopt;
      found.push_back(ids[static_cast<std::size_t>(place - glyphs.begin())]);
    }
    return found;
  }

  /// Notes the glyphs of a document the stock did not serve.
  void note(std::vector<std::uint32_t> wanted) {
    std::sort(wanted.begin(), wanted.end());
    std::vector<std::uint32_t> all;
    std::set_union(seen.begin(), seen.end(), wanted.begin(), wanted.end(),
                   std::back_inserter(all));
    if (all.size() > kMostGlyphs) return;
    seen = std::move(all);
    if (++missed >= documents_before_stocking(seen.size())) fill();
  }

  /// Puts all glyphs seen in stock.
  void fill() {
    missed = 0;
    std::optional<CutFace> cut = cut_face(outlines.get(), seen);
    if (!cut) return;
    glyphs = seen;
    ids = std::move(cut->ids);
    program.emplace();
    if (read_cid_program(cff_table(cut->face.get()), *program) == CffKeys::cids) return;
    program.reset();
    // With its outlines read in advance; the bytes of a cut are the same.
    face.reset(hb_subset_preprocess(cut->face.get()), hb_face_destroy);
  }
};

OutlineStock::OutlineStock() = default;
OutlineStock::~OutlineStock() = default;

std::optional<CffSubset> OutlineStock::subset(const std::shared_ptr<hb_face_t>& whole,
                                              const std::vector<std::uint32_t>& glyphs) {
  auto stock = std::find_if(stocks_.begin(), stocks_.end(),
                            [&](const Stock& s) { return s.whole == whole; });
  if (stock == stocks_.end()) {
    stocks_.push_back({whole, make_outline_face(whole.get())});
    stock = std::prev(stocks_.end());
  }
  if (const auto ids = stock->find(glyphs)) {
    if (stock->program) return subset_cff(*stock->program, *ids);
    return subset_cff(stock->face.get(), {ids->begin(), ids->end()});
  }
  std::optional<CffSubset> subset = subset_cff(stock->outlines.get(), glyphs);
  if (subset) stock->note(glyphs);
  return subset;
}

}  // namespace jianli
