// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/resume.h"
#include "variant/keep.h"

namespace jianli {

/// What an item of a résumé is: `basics`, an entry of a section, a bullet at any depth,
/// or another record that stands in one of these (a position, a profile, a location).
enum class ItemKind : std::uint8_t { basics, entry, bullet, record };

/// A text of an item in the language asked for; of a list there is one for each member.
struct ItemText {
  const Field* field = nullptr;          ///< `name`, `summary`, `keywords`, `text`
  const TextVersion* version = nullptr;  ///< as it was written, its markup not read
};

/// Whether a place lies in a text.
bool lies_in(Span place, const ItemText& text);

/// Stands for the item that no other one holds.
inline constexpr std::size_t kNoItem = SIZE_MAX;

/// An item of a résumé and what an edition does with it.
struct ListedItem {
  ItemKind kind = ItemKind::entry;
  const Record* record = nullptr;
  std::string_view section;  ///< key in the document: `basics`, `work`, `custom`
  /// Heading of a section in `custom`, else nothing.
  const LocalizedText* section_title = nullptr;
  std::string path;  ///< `work[bytedance].highlights[0]`, as `set` would name it
  std::size_t parent = kNoItem;        ///< index of the item it stands in
  std::vector<ItemText> texts;         ///< its own, in file order; not of items in it
  std::vector<std::string_view> tags;  ///< its own
  Span span;                           ///< of its first text, else of the whole
  LeftOut reason = LeftOut::none;      ///< its own, else that of what it stands in
  std::size_t cause = kNoItem;  ///< index of the item the reason is about; of a kept one
                                ///< nothing
};

/// What a design calls the section an item stands in: `work`, `custom.portfolio`.
std::string section_kind(const ListedItem& item);

/// All items of a résumé that an edition in one language shows or leaves out, in file
/// order, each behind the one it stands in. Where a list has versions in several
/// languages it is the one the edition is made of. Refers to the résumé.
std::vector<ListedItem> list_items(const Resume& resume, const Keeping& keeping);

}  // namespace jianli
