// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "base/message.h"

namespace jianli {

/// A font that text of a PDF is set in.
struct InspectedFont {
  std::string name;  ///< without the tag of a subset
  std::string type;  ///< `TrueType`; of a composite one with its descendant's
  bool embedded = false;
  bool subset = false;
  bool has_unicode = false;   ///< a map from its codes to characters (/ToUnicode)
  std::vector<Length> sizes;  ///< as printed, ascending, in hundredths of a point
};

/// A picture on a page.
struct InspectedPicture {
  std::uint32_t page = 0;              ///< from 0
  std::int64_t width = 0, height = 0;  ///< in pixels
  std::string alt;                     ///< of the figure it belongs to
  bool artifact = false;               ///< decoration, which is not read
};

/// A clickable area.
struct InspectedLink {
  std::uint32_t page = 0;  ///< from 0
  std::string target;      ///< URI; or `#3`: page 3 of the file
  std::string text;        ///< what stands there, else what the link says of itself
};

/// An attached file.
struct InspectedFile {
  std::string name;
  std::uint64_t bytes = 0;
  std::string relationship;  ///< `Source`; empty: none is told
};

/// A bookmark; those of the next level follow it.
struct InspectedBookmark {
  std::string title;
  std::uint32_t level = 0;
  std::int64_t page = -1;  ///< from 0; -1: it leads nowhere in the file
};

struct InspectedPage {
  Length width, height;
  std::string text;  ///< in the order of its content; artifacts are left out
};

/// A part of the structure tree in reading order: an element, which holds what follows of
/// a greater level, or text.
struct StructurePart {
  enum class Kind : std::uint8_t { element, text };

  Kind kind = Kind::element;
  std::uint32_t level = 0;
  std::string type;      ///< `H1`, as the file has it
  std::string standard;  ///< the type of the standard it is mapped to
  std::string text;      ///< of text
  std::string title, alt, actual_text, language;
  std::int64_t page = -1;  ///< from 0; -1: not told
};

/// What keeps a machine or a person with a screen reader from reading a file.
enum class ReadingProblem : std::uint8_t {
  damaged,
  no_title,
  no_language,
  not_tagged,
  font_not_embedded,
  font_without_unicode,
  figure_without_alt,
  formula_without_alt,
  private_character,
  replacement_character,
  heading_jump,
  link_without_text,
  text_outside_structure,
  too_large,  ///< some of it was not read
};

/// `no-title` and so on: the name in reports. Here and not in a file of the module, which
/// the program that prints it need not open.
inline std::string_view name_of(ReadingProblem problem) {
  static constexpr std::string_view kNames[] = {"damaged",
                                                "no-title",
                                                "no-language",
                                                "not-tagged",
                                                "font-not-embedded",
                                                "font-without-unicode",
                                                "figure-without-alt",
                                                "formula-without-alt",
                                                "private-character",
                                                "replacement-character",
                                                "heading-jump",
                                                "link-without-text",
                                                "text-outside-structure",
                                                "too-large"};
  return kNames[static_cast<std::size_t>(problem)];
}

struct ReadingFinding {
  ReadingProblem problem = ReadingProblem::damaged;
  Message message;
  std::int64_t page = -1;  ///< from 0; -1: the whole file's
};

/// What a machine finds in a PDF.
struct Inspection {
  std::string version;                 ///< `1.7`
  std::vector<std::string> standards;  ///< that it claims: `PDF/A-2a`, `PDF/UA-1`
  std::string title, author, language, producer;
  std::string encryption;  ///< `AES-256`; empty: not encrypted
  bool tagged = false;
  std::vector<InspectedPage> pages;
  std::vector<InspectedFont> fonts;
  std::vector<InspectedPicture> pictures;
  std::vector<InspectedLink> links;
  std::vector<InspectedFile> files;
  std::vector<InspectedBookmark> bookmarks;
  std::vector<StructurePart> structure;
  std::vector<ReadingFinding> findings;
};

}  // namespace jianli
