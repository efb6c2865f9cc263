// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/span.h"
#include "syntax/scalar_text.h"

namespace jianli {

/// What the scan before the YAML reader found.
struct YamlScan {
  /// Whether the reader may have the text: it is not nested too deep and has no mistake
  /// that the reader would only stumble over again.
  bool readable = false;
  /// Whether a trap was reported; what the reader then says of the same text adds
  /// nothing.
  bool trapped = false;
  /// The text for the reader: the source's, in which the first byte of a text that starts
  /// with
  /// `**`, a backtick, `@` or `%` is replaced by `stand_in`, so that YAML takes it as
  /// text.
  std::string text;
  /// Scalars that stand on one line with nothing in them to unescape: plain ones, and the
  /// inside of quoted ones. In their order.
  std::vector<ByteRange> plain_texts;
};

/// Scans a YAML text once, line by line, for what yaml-cpp passes in silence or explains
/// badly: unclosed quotes, text that YAML drops or joins to the line before, tabs, wrong
/// indentation, full-width colons, texts that start like another kind of node. Every trap
/// is reported, but only the first syntax error.
YamlScan scan_yaml(SourceId source, const Sources& sources, Diagnostics& diagnostics);

/// The control byte that stands for one of the four characters above, else the byte
/// itself.
char stand_in(char c);
/// The character a control byte stands for, else the byte itself.
char stood_for(char c);

/// A text in quotes, as YAML: double ones if they need no escapes, else single ones.
std::string quoted_text(std::string_view text);

}  // namespace jianli
