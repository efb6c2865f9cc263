// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/length.h"
#include "base/span.h"
#include "compose/document.h"
#include "image/image.h"
#include "text/font_set.h"

namespace jianli {

/// A glyph at its place in a text item. Offsets move the glyph only, not what follows.
struct PlacedGlyph {
  std::uint32_t glyph = 0;    ///< id in the face
  Length advance;             ///< to the next glyph, justification included
  Length x_offset, y_offset;  ///< y grows upwards, as in fonts
  std::uint32_t text_begin =
      0;  ///< UTF-16 range of its cluster in the item's text; empty for
  std::uint32_t text_end = 0;  ///< the second and later glyphs of a cluster
  bool fills_advance = false;  ///< a blank drawn as wide as its advance
};

/// Index into `Pages::structure`.
using StructureId = std::uint32_t;

/// Glyphs of one face, size and colour on one baseline, in reading order. Items follow
/// each other in the page's list in reading order, too.
struct TextItem {
  FaceId face = 0;
  Length size;
  Color color;
  Length x, baseline;   ///< of the first glyph's origin, from the page's top left corner
  std::u16string text;  ///< the characters the glyphs stand for
  std::vector<PlacedGlyph> glyphs;
  StructureId structure = 0;
  std::string language;       ///< BCP 47
  Span span;                  ///< the text or run of the user's file it is part of
  std::uint32_t reading = 0;  ///< 0, or 1 + index into `Page::readings`
  std::uint64_t link = 0;     ///< 0, or the link it is part of: `LinkItem::link`
};

/// A filled rectangle: rules, underlines. Always an artifact.
struct RuleItem {
  Rect rect;
  Color color;
};

/// A filled circle: an emphasis dot. Always an artifact.
struct DotItem {
  Length x, y;  ///< of its centre, from the page's top left corner
  Length radius;
  Color color;
};

/// What a step of an outline does; its points are where it ends, behind the two control
/// points of a curve.
enum class PathOperator : std::uint8_t { move, line, curve, close };

/// A point in thousandths of a square's side, y upwards.
struct PathPoint {
  std::int16_t x = 0, y = 0;
  friend bool operator==(const PathPoint&, const PathPoint&) = default;
};

/// One step of an outline; as many points count as its operator takes.
struct DrawStep {
  PathOperator op = PathOperator::close;
  std::array<PathPoint, 3> points{};
  friend bool operator==(const DrawStep&, const DrawStep&) = default;
};

/// A filled outline drawn in a square: an icon. What it winds round in both directions is
/// free. Always an artifact.
struct PathItem {
  Length x, bottom;  ///< of the square's lower left corner, from the page's top left one
  Length size;       ///< of the square's side
  Color color;
  std::span<const DrawStep> path;  ///< of static storage
};

/// A clickable area; the text it belongs to is set by text items.
struct LinkItem {
  Rect rect;
  std::string target;  ///< URI
  std::string text;    ///< what it says, for readers who cannot see it
  StructureId structure = 0;
  std::uint64_t link = 0;  ///< the same for all areas of one link, and for no other
};

/// A picture of which a part shows.
struct ImageItem {
  Rect rect;                     ///< what shows
  Rect whole;                    ///< where all of it would lie
  std::uint32_t image = 0;       ///< into `Pages::images`
  std::uint8_t orientation = 1;  ///< of its stored rows, as in `ImageHeader`
  StructureId structure = 0;
};

using PageItem = std::variant<TextItem, RuleItem, DotItem, PathItem, LinkItem, ImageItem>;

/// What text items that follow each other read as instead of their glyphs' characters.
struct PageReading {
  std::u16string text;
  bool is_formula = false;  ///< it is a formula's source; else a word set with wide gaps
};

/// One page: items in reading order.
struct Page {
  Length width, height;
  std::vector<PageItem> items;
  std::vector<PageReading> readings;
};

/// A node of the logical structure; the parent comes before its children.
struct StructureNode {
  Role role = Role::document;
  StructureId parent = 0;
  Span span;
  std::string alt = {};                         ///< of a figure: what it shows
  std::uint32_t column_span = 1, row_span = 1;  ///< of a table's cell
};

/// A bookmark of a section.
struct OutlineEntry {
  std::string title;
  std::uint32_t page = 0;  ///< from 0
  Length y;                ///< top of the section on that page
};

/// The typeset document: everything at its place, nothing left to decide.
struct Pages {
  std::string title, author, language;
  std::vector<Page> pages;
  std::vector<OutlineEntry> outline;
  std::vector<StructureNode> structure;  ///< [0] is the document
  std::vector<const Image*> images;
};

/// The pages as text: every line with place, face and characters; for golden tests.
std::string dump(const Pages& pages, const FontSet& fonts);

}  // namespace jianli
