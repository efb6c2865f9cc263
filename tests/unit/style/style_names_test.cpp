// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/style_names.h"

#include <doctest/doctest.h>

using jianli::SpecKind;

TEST_CASE("words of a vocabulary are its enumerators with hyphens") {
  CHECK(name_of(SpecKind::joined_list) == "joined-list");
  CHECK(name_of(jianli::Align::start) == "left");
  CHECK(jianli::find_name(style_names(SpecKind{}), "label-value") ==
        static_cast<std::size_t>(SpecKind::label_value));
  CHECK(!jianli::find_name(style_names(SpecKind{}), "label_value"));
  CHECK(!jianli::find_name(style_names(SpecKind{}), ""));
  CHECK(jianli::count_names<jianli::Paper>() == 2);
  CHECK(weight_value(jianli::Weight::bold) == 700);
}
