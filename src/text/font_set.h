// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "style/text_style.h"

struct hb_face_t;
struct hb_font_t;

namespace jianli {

/// Which characters a face is meant for.
enum class FontScript : std::uint8_t { latin, han };

/// One face of `fonts/fonts.yaml`.
struct FontFile {
  std::string family;
  FontScript script = FontScript::latin;
  std::uint16_t weight = 400;
  Slant slant = Slant::upright;
  std::vector<std::string> files;  ///< candidate paths, in order
  std::vector<std::pair<std::string, unsigned>>
      indexes;          ///< language → face of a collection
  unsigned index = 0;   ///< face for every other language
  std::string package;  ///< Debian package that brings it
  std::string licence;
};

/// The manifest of faces Jianli knows.
struct FontManifest {
  std::vector<FontFile> faces;
};

/// Reads `fonts/fonts.yaml` (its text, not its path).
FontManifest read_font_manifest(SourceId source, const Sources& sources,
                                Diagnostics& diagnostics);

/// The role whose first face formulas are set in; it needs a MATH table.
inline constexpr std::string_view kMathRole = "math";

/// Index of an open face in a `FontSet`.
using FaceId = std::uint16_t;

/// What layout and the PDF need to know of a face; lengths in font units.
struct FaceMetrics {
  std::string postscript_name;
  int units_per_em = 1000;
  int ascent = 0, descent = 0;  ///< OS/2 typographic; descent is negative
  int cap_height = 0, x_height = 0;
  int bounds[4] = {0, 0, 0, 0};  ///< head: xMin yMin xMax yMax
  double italic_angle = 0;
  int weight = 400;
  bool fixed_pitch = false;
};

/// An open face: the mapped file and HarfBuzz's views of it. Immutable once opened, so
/// one may be used by several threads.
struct Face {
  std::string family;
  FontScript script = FontScript::latin;
  std::uint16_t weight = 400;
  Slant slant = Slant::upright;
  std::string path;
  unsigned index = 0;
  /// Of a face that holds the forms of a region: the document's languages that take it.
  std::vector<std::string> languages;
  FaceMetrics metrics;
  std::shared_ptr<hb_face_t> face;
  std::shared_ptr<hb_font_t> font;  ///< scale = units per em
};

/// The open faces of one document, by role.
struct FontSet {
  struct Role {
    std::string name;
    std::vector<FaceId> latin;
    std::vector<FaceId> han;
    std::vector<FaceId> bold_latin = {}, bold_han = {};  ///< empty: the others serve
    std::uint16_t latin_scale = 1000;                    ///< of the type size, in 1/1000
  };
  std::vector<Role> roles;  ///< parallel to `Document::fonts`
  std::vector<Face> faces;
  std::string han_language = "zh-Hans";  ///< of Han in text of another language

  [[nodiscard]] const Face& operator[](FaceId id) const { return faces[id]; }
};

/// The faces that documents before this one opened; those of one manifest.
using OpenFaces = std::vector<Face>;

/// Opens (maps) the faces a document's roles ask for: per family the regular, bold and
/// italic faces that exist, of a collection those of all `han_languages`, of which the
/// first is that of Han in text of another language. Absent files are `missing-font`,
/// unless nothing is set in their role. `folders` are searched before the manifest's own
/// paths. Faces in `kept` are not opened again, and others are added to it.
FontSet open_fonts(const std::vector<FontRoleRequest>& roles,
                   const std::vector<std::string>& han_languages,
                   const FontManifest& manifest,
                   const std::vector<std::filesystem::path>& folders,
                   Diagnostics& diagnostics, OpenFaces* kept = nullptr);

/// The same for a document in one language.
FontSet open_fonts(const std::vector<FontRoleRequest>& roles, std::string_view language,
                   const FontManifest& manifest,
                   const std::vector<std::filesystem::path>& folders,
                   Diagnostics& diagnostics);

/// A face of the manifest and where it was found; `path` is empty where it was not.
struct FoundFont {
  const FontFile* file = nullptr;
  std::string path;
};

/// Looks for every face of the manifest, for `jianli fonts`.
std::vector<FoundFont> find_fonts(const FontManifest& manifest,
                                  const std::vector<std::filesystem::path>& folders);

}  // namespace jianli
