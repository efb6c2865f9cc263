// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/inspect_font.h"

#include <ft2build.h>

#include <memory>
#include FT_FREETYPE_H

namespace jianli {

std::optional<FontInspection> inspect_font(const std::string& path, unsigned index) {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return std::nullopt;
  const std::unique_ptr<FT_LibraryRec_, decltype(&FT_Done_FreeType)> owned_library(
      library, FT_Done_FreeType);
  FT_Face face = nullptr;
  if (FT_New_Face(library, path.c_str(), static_cast<FT_Long>(index), &face) != 0) {
    return std::nullopt;
  }
  const std::unique_ptr<FT_FaceRec_, decltype(&FT_Done_Face)> owned_face(face,
                                                                         FT_Done_Face);
  // OpenType OS/2 fsType: these two bits forbid embedding or subsetting.
  constexpr FT_UShort kForbidding =
      FT_FSTYPE_RESTRICTED_LICENSE_EMBEDDING | FT_FSTYPE_NO_SUBSETTING;
  FontInspection inspection;
  inspection.scalable = FT_IS_SCALABLE(face) != 0;
  inspection.may_embed = (FT_Get_FSType_Flags(face) & kForbidding) == 0;
  return inspection;
}

}  // namespace jianli
