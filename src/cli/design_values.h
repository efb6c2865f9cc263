// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/json_writer.h"
#include "style/style.h"

namespace jianli {

// What the values of a design may be, as JSON Schema. Each definition names the types and
// then says what a text or number must be; null sets nothing.

/// A path of fields: `location.address`.
inline constexpr std::string_view kFieldPattern = "^[A-Za-z](?:[A-Za-z.]*[A-Za-z])?$";
/// Blocks that hold nothing, and thus may stand without a mapping.
inline constexpr std::string_view kBareBlockPattern = "^(?:image|rule|header)$";

// The name in `$defs` of what values of a type are checked by.
constexpr std::string_view definition_of(const Length&) { return "designLength"; }
constexpr std::string_view definition_of(const Color&) { return "designColor"; }
constexpr std::string_view definition_of(const Ratio&) { return "designRatio"; }
constexpr std::string_view definition_of(const Em&) { return "designEm"; }
constexpr std::string_view definition_of(const bool&) { return "designSwitch"; }
constexpr std::string_view definition_of(const std::int32_t&) { return "designNumber"; }
inline std::string_view definition_of(const DesignText&) { return "designText"; }
inline std::string_view definition_of(const Separator&) { return "designSeparator"; }
inline std::string_view definition_of(const Label&) { return "designText"; }
inline std::string_view definition_of(const std::vector<std::string>&) {
  return "designTexts";
}
inline std::string_view definition_of(const std::vector<Setting<std::string>>&) {
  return "designSectionNames";
}
inline std::string_view definition_of(const std::vector<Part>&) { return "designParts"; }
inline std::string_view definition_of(const std::vector<BlockSpec>&) {
  return "designBlocks";
}
inline std::string_view definition_of(const std::vector<SectionEntry>&) {
  return "designOrder";
}

/// Writes the definitions of values.
void define_design_values(JsonWriter& json);

/// Writes the member that closes a mapping.
void write_exact(JsonWriter& json);
/// Writes the words a value may be, and null.
void write_choice(JsonWriter& json, const std::vector<std::string>& words);
/// Writes what a single text may be, which follows from the key it stands behind.
void write_name(JsonWriter& json, std::string_view path);
/// Writes that a text is the name of a section.
void write_section_name(JsonWriter& json);
/// Writes that a mapping has one of some keys and no other of them.
void write_only_one(JsonWriter& json, const std::vector<std::string>& keys);
/// Writes what stands behind the key that names a block's kind.
void write_block_content(JsonWriter& json, std::string_view kind);

}  // namespace jianli
