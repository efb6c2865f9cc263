// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace jianli {

/// What a PDF file promises to those who read and keep it.
enum class Standard : std::uint8_t {
  archive,            ///< PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1)
  archive_with_data,  ///< PDF/A-3a (ISO 19005-3), which takes any attachment, and
                      ///< PDF/UA-1
  plain,              ///< PDF 1.7 (ISO 32000-1); tagged all the same
};

/// A file inside the PDF, of which the pages are made (ISO 19005-3 §6.8).
struct Attachment {
  std::string name;         ///< `resume.json`: no folders
  std::string media_type;   ///< `application/json`
  std::string description;  ///< what it is, for people
  std::string bytes;
};

}  // namespace jianli
