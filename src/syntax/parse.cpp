// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "base/encoding.h"
#include "base/utf8.h"
#include "syntax/limits.h"
#include "syntax/readers.h"
#include "syntax/syntax_tree.h"

namespace jianli {
namespace {

/// Reports what `decode_text` refuses, in a text that came another way: the readers below
/// rely on valid UTF-8 without controls.
bool is_text(SourceId source, const Sources& sources, Diagnostics& diagnostics) {
  const std::string_view text = sources[source].text;
  const std::size_t bad = std::min(first_invalid_utf8(text), first_control(text));
  const bool marked = text.starts_with("\xEF\xBB\xBF");
  if (bad == std::string_view::npos && !marked) return true;
  const auto place = static_cast<std::uint32_t>(marked ? 0 : bad);
  diagnostics.report(
      Rule::bad_encoding, {source, place, place},
      say("byte 0x{} at offset {} is not text",
          fmt::format("{:02X}", static_cast<unsigned char>(text[place])), place),
      "save the file as UTF-8");
  return false;
}

}  // namespace

bool is_json_name(std::string_view name) {
  constexpr std::string_view kEnding = ".json";
  if (name.size() < kEnding.size()) return false;
  return std::ranges::equal(
      name.substr(name.size() - kEnding.size()), kEnding,
      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b; });
}

void report_empty(SourceId source, const Sources& sources, Diagnostics& diagnostics,
                  Rule rule) {
  const bool blank =
      sources[source].text.find_first_not_of(" \t\r\n") == std::string::npos;
  diagnostics.report(
      rule, {source, 0, 0}, blank ? "the file is empty" : "the file holds comments only",
      rule == Rule::json_syntax ? "a mapping such as `{\"name\": \"张三\"}` is expected"
                                : "`key: value` lines such as `name: 张三` are expected");
}

bool is_readable(SourceId source, const Sources& sources, Diagnostics& diagnostics) {
  const std::size_t size = sources[source].text.size();
  if (size <= kMaxFileBytes) return is_text(source, sources, diagnostics);
  diagnostics.report(Rule::too_large, {source, 0, 0},
                     say("the file has {} bytes; the limit is {}", size, kMaxFileBytes));
  return false;
}

std::optional<SyntaxTree> parse(SourceId source, const Sources& sources,
                                Diagnostics& diagnostics) {
  if (!is_readable(source, sources, diagnostics)) return std::nullopt;
  return is_json_name(sources[source].name) ? read_json(source, sources, diagnostics)
                                            : read_yaml(source, sources, diagnostics);
}

}  // namespace jianli
