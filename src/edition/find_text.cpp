// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/find_text.h"

namespace jianli {

const RichText* find_text(const Item& item, std::string_view name) {
  const Property* const property = item.find(name);
  return property == nullptr ? nullptr : std::get_if<RichText>(&property->content);
}

}  // namespace jianli
