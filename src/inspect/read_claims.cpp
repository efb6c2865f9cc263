// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_claims.h"

namespace jianli {
namespace {

constexpr std::string_view kArchive = "http://www.aiim.org/pdfa/ns/id/";
constexpr std::string_view kAccess = "http://www.aiim.org/pdfua/ns/id/";
constexpr std::string_view kPrint = "http://www.npes.org/pdfx/ns/id/";
constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

/// The prefix a packet gives a namespace: `pdfaid` of `xmlns:pdfaid="…"`.
std::string_view prefix_of(std::string_view packet, std::string_view space) {
  for (std::size_t at = packet.find(space); at != std::string_view::npos;
       at = packet.find(space, at + 1)) {
    const std::string_view before = packet.substr(0, at);
    const std::size_t begin = before.rfind("xmlns:");
    if (begin == std::string_view::npos) return {};
    const std::string_view name = before.substr(begin + 6);
    const std::size_t end = name.find('=');
    if (end == std::string_view::npos) continue;
    // Nothing but blanks and the quote stands between the sign and the address.
    const std::string_view rest = trimmed(name.substr(end + 1));
    if (rest == "\"" || rest == "'") return trimmed(name.substr(0, end));
  }
  return {};
}

/// What stands behind a property's name: `="2"` or `>2<`.
std::string_view value_behind(std::string_view text) {
  text = text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
  if (text.starts_with('>')) return trimmed(text.substr(1, text.find('<') - 1));
  if (!text.starts_with('=')) return {};
  text = text.substr(1);
  text = text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
  if (text.empty() || (text.front() != '"' && text.front() != '\'')) return {};
  const std::size_t end = text.find(text.front(), 1);
  return end == std::string_view::npos ? std::string_view()
                                       : trimmed(text.substr(1, end - 1));
}

}  // namespace

std::string find_property(std::string_view packet, std::string_view space,
                          std::string_view property) {
  const std::string_view prefix = prefix_of(packet, space);
  if (prefix.empty()) return {};
  const std::string name = std::string(prefix) + ":" + std::string(property);
  for (std::size_t at = packet.find(name); at != std::string_view::npos;
       at = packet.find(name, at + 1)) {
    const std::string_view value = value_behind(packet.substr(at + name.size()));
    if (!value.empty()) return std::string(value);
  }
  return {};
}

std::vector<std::string> read_claims(std::string_view packet) {
  std::vector<std::string> claims;
  if (const std::string part = find_property(packet, kArchive, "part"); !part.empty()) {
    std::string level = find_property(packet, kArchive, "conformance");
    for (char& c : level) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    claims.push_back("PDF/A-" + part + level);
  }
  if (const std::string part = find_property(packet, kAccess, "part"); !part.empty()) {
    claims.push_back("PDF/UA-" + part);
  }
  if (const std::string name = find_property(packet, kPrint, "GTS_PDFXVersion");
      !name.empty()) {
    claims.push_back(name);
  }
  return claims;
}

}  // namespace jianli
