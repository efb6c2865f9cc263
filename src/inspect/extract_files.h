// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/message.h"

namespace jianli {

/// What is wanted of the files inside a PDF.
struct ExtractRequest {
  std::string name;      ///< of the attachment; empty: the data, which are JSON
  std::string password;  ///< of the PDF, if it is encrypted
};

/// One file out of a PDF, or why there is none.
struct ExtractedFile {
  std::string bytes;
  Message error;  ///< a sentence for the user; empty on success
  Message hint;   ///< how to mend it, or empty
};

/// The largest attachment taken out, in bytes once it is inflated.
inline constexpr std::size_t kLargestAttachment = std::size_t{256} << 20U;

/// Takes one attachment out of a PDF of whatever origin: those of its tree of names and
/// those that the document itself is associated with (ISO 19005-3 §6.8). Without a name
/// it is `resume.json`, else the only one that is JSON.
ExtractedFile extract_file(std::string_view pdf, const ExtractRequest& request);

}  // namespace jianli
