// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/path.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("a rectangle is filled") {
  std::string out;
  append_rectangle(out, 40000, 695500, 500000, 500);
  CHECK(out == "40 695.5 500 0.5 re f\n");
}

TEST_CASE("a circle is four curves from its rightmost point round to it") {
  std::string out;
  append_circle(out, 100000, 200000, 10000);
  CHECK(out ==
        "110 200 m "
        "110 205.523 105.523 210 100 210 c "
        "94.477 210 90 205.523 90 200 c "
        "90 194.477 94.477 190 100 190 c "
        "105.523 190 110 194.477 110 200 c f\n");
}

TEST_CASE("an outline is drawn in its square") {
  const DrawStep path[] = {{PathOperator::move, {{{0, 0}}}},
                           {PathOperator::line, {{{1000, 0}}}},
                           {PathOperator::curve, {{{1000, 250}, {750, 500}, {500, 500}}}},
                           {PathOperator::close, {}}};
  std::string out;
  append_path(out, 40000, 700000, 10000, path);
  CHECK(out == "40 700 m 50 700 l 50 702.5 47.5 705 45 705 c h f\n");
}

}  // namespace
}  // namespace jianli
