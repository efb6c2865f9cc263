// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/report_document.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace jianli {
namespace {

/// RFC 3986 §2.3, and the slash between the parts of a path.
bool stands_for_itself(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
}

}  // namespace

std::string uri_of(std::string_view path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (stands_for_itself(c)) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

std::string valid_utf8(std::string_view text) {
  std::string result;
  for (;;) {
    const std::size_t bad = first_invalid_utf8(text);
    result += text.substr(0, bad);
    if (bad == std::string_view::npos) return result;
    result += "\xEF\xBF\xBD";
    text.remove_prefix(bad + 1);
  }
}

}  // namespace jianli
