// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/draft.h"
#include "exchange/known_sections.h"
#include "exchange/members.h"

// The steps of importing a RenderCV file. Its shape: `cv`, `design`, `locale`,
// `settings`; in older files `rendercv_settings` and `locale_catalog`.

namespace jianli {

/// What the steps share.
struct RenderCvReader {
  Importer importer;
  std::vector<std::string> bold_keywords;
  Span where;  ///< of what is being read, for findings about markup

  /// A text in our markup. What had to stay as it was is reported at `where`.
  [[nodiscard]] std::string text(std::string_view raw) const;
};

/// The kinds of entries RenderCV has.
enum class RenderCvEntry : std::uint8_t {
  unknown,
  text,
  bullet,
  numbered,
  reversed,
  one_line,
  experience,
  education,
  normal,
  publication
};

/// The kind of an entry by the keys that only one kind has.
RenderCvEntry kind_of_entry(const SyntaxTree& tree, const Node& entry);

/// Makes `basics` of `cv` without its sections.
Draft read_rendercv_basics(const RenderCvReader& reader, Members& cv);

/// Whether one of our sections has a place for this kind of entry.
bool rendercv_section_takes(std::string_view section, RenderCvEntry kind);

/// Makes an entry of one of our sections; an empty draft if that section has no place for
/// this kind of entry.
Draft read_rendercv_entry(const RenderCvReader& reader, const Node& entry,
                          RenderCvEntry kind, std::string_view section);

/// Adds the sections of `cv` to the document and its `basics`, in their order.
std::vector<DraftSection> read_rendercv_sections(const RenderCvReader& reader,
                                                 const Node& sections, Draft& document,
                                                 Draft& basics);

}  // namespace jianli
