// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <utility>

#include "base/diagnostics.h"
#include "base/file_content.h"
#include "image/image.h"
#include "schema/resume.h"

namespace jianli {

/// The pictures of a résumé by the places where their files are named. Addresses are
/// stable.
struct Images {
  std::deque<std::pair<Span, Image>> images;

  /// The picture whose file is named at a place; nothing if there is none or it cannot be
  /// used.
  [[nodiscard]] const Image* find(Span span) const;
};

/// Whether pictures are only checked or made ready for a page.
enum class ImageDepth : std::uint8_t { header, pixels };

/// How the pictures of a résumé are found.
struct ImageRequest {
  std::string file;                       ///< the résumé's own
  const std::vector<SourceId>& included;  ///< what it includes: names of files, too
  const ReadNamedFile& read;
  std::optional<std::string> folder;  ///< that they must lie in
  ImageDepth depth = ImageDepth::header;
};

/// Reads the pictures a résumé names. One that cannot be used is `unreadable-image` or
/// `outside-folder` where it is named, a JPEG of many bytes `large-photo`.
Images read_images(const Resume& resume, const ImageRequest& request,
                   const Sources& sources, Diagnostics& diagnostics);

/// Reads the picture of a signature that a letter names, likewise.
Images read_signature(const Record& letter, const ImageRequest& request,
                      const Sources& sources, Diagnostics& diagnostics);

}  // namespace jianli
