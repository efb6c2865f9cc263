// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/path.h"

#include "pdf/number.h"

namespace jianli {
namespace {

void append_point(std::string& out, std::int64_t x, std::int64_t y) {
  append_fixed(out, x, 3);
  out += ' ';
  append_fixed(out, y, 3);
  out += ' ';
}

}  // namespace

void append_rectangle(std::string& out, std::int64_t x, std::int64_t y,
                      std::int64_t width, std::int64_t height) {
  append_point(out, x, y);
  append_point(out, width, height);
  out += "re f\n";
}

void append_circle(std::string& out, std::int64_t x, std::int64_t y,
                   std::int64_t radius) {
  // Control points at 4/3 (√2 − 1) of the radius: no quarter strays from the circle by
  // more than 0.03 % of it.
  const std::int64_t control = (radius * 55228 + 50000) / 100000;
  append_point(out, x + radius, y);
  out += "m ";
  // One quarter after the other; (dx, dy) points to where it begins.
  std::int64_t dx = 1;
  std::int64_t dy = 0;
  for (int quarter = 0; quarter < 4; ++quarter) {
    append_point(out, x + dx * radius - dy * control, y + dy * radius + dx * control);
    append_point(out, x - dy * radius + dx * control, y + dx * radius + dy * control);
    append_point(out, x - dy * radius, y + dx * radius);
    out += "c ";
    const std::int64_t turned = -dy;
    dy = dx;
    dx = turned;
  }
  out += "f\n";
}

void append_path(std::string& out, std::int64_t x, std::int64_t y, std::int64_t size,
                 std::span<const DrawStep> path) {
  const auto append = [&](PathPoint point) {
    append_point(out, x + point.x * size / 1000, y + point.y * size / 1000);
  };
  for (const DrawStep& step : path) {
    switch (step.op) {
      case PathOperator::move:
        append(step.points[0]);
        out += "m ";
        break;
      case PathOperator::line:
        append(step.points[0]);
        out += "l ";
        break;
      case PathOperator::curve:
        for (const PathPoint& point : step.points) append(point);
        out += "c ";
        break;
      case PathOperator::close:
        out += "h ";
        break;
    }
  }
  out += "f\n";
}

}  // namespace jianli
