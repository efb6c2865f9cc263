// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/keys.h"
#include "style/reader.h"
#include "style/style.h"

namespace jianli {
namespace {

Length between(Length from, Length to, std::int32_t density) {
  return from + (to - from).scaled(density, kTightest);
}

Ratio between(Ratio from, Ratio to, std::int32_t density) {
  const std::int32_t way = (to.thousandths - from.thousandths) * density;
  const std::int32_t half = way < 0 ? -kTightest / 2 : kTightest / 2;
  return {from.thousandths + (way + half) / kTightest};
}

/// Goes through the values of a style; those that are not elastic stay.
struct DensitySetter {
  std::int32_t density;

  template <class Value>
  void set(const Setting<Value>&) const {}
  template <class Value>
  void set(Elastic<Value>& elastic) const {
    elastic.value = between(elastic.comfortable, elastic.tight, density);
  }
  template <class Enum, class Value>
  void set(NameMap<Enum, Value>& map) const {
    for (Value& value : map.values) set(value);
  }
  template <class Value>
  void set(KindMap<Value>& map) const {
    for (auto& [name, value] : map.values) set(value);
  }
  template <Keyed Settings>
  void set(Settings& settings) const {
    Keys<Settings>::each(settings,
                         [this](std::string_view, auto& member) { this->set(member); });
  }
};

}  // namespace

void set_density(Style& style, std::int32_t density) {
  DensitySetter{density}.set(style);
  resolve(style);
}

}  // namespace jianli
