// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/icon_paths.h"

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace jianli {
namespace {

using Path = std::vector<DrawStep>;

/// Which way an outline runs: a hole runs against what it is cut out of.
enum class Turn : std::uint8_t { shape, hole };

PathPoint point(int x, int y) {
  return {static_cast<std::int16_t>(x), static_cast<std::int16_t>(y)};
}

/// Length of the control arms of a quarter of an ellipse: 4/3 (√2 − 1) of its radius.
int arm(int radius) { return (radius * 552 + 500) / 1000; }

/// Collects closed outlines; shapes are given counterclockwise.
struct Drawing {
  Path path;

  void move(PathPoint to) { path.push_back({PathOperator::move, {to}}); }
  void line(PathPoint to) { path.push_back({PathOperator::line, {to}}); }
  void curve(PathPoint first, PathPoint second, PathPoint to) {
    path.push_back({PathOperator::curve, {first, second, to}});
  }
  void close() { path.push_back({PathOperator::close, {}}); }

  void polygon(std::initializer_list<PathPoint> corners) {
    for (const PathPoint& corner : corners) {
      if (&corner == corners.begin()) {
        move(corner);
      } else {
        line(corner);
      }
    }
    close();
  }

  /// A box with corners cut round; one of half its sides makes an ellipse.
  void box(int left, int bottom, int right, int top, int rx, int ry, Turn turn) {
    const int ax = rx - arm(rx);
    const int ay = ry - arm(ry);
    // The corners counterclockwise from the lower right one: where the curve begins, its
    // control points, where it ends.
    std::array<std::array<PathPoint, 4>, 4> corners{{
        {point(right - rx, bottom), point(right - ax, bottom), point(right, bottom + ay),
         point(right, bottom + ry)},
        {point(right, top - ry), point(right, top - ay), point(right - ax, top),
         point(right - rx, top)},
        {point(left + rx, top), point(left + ax, top), point(left, top - ay),
         point(left, top - ry)},
        {point(left, bottom + ry), point(left, bottom + ay), point(left + ax, bottom),
         point(left + rx, bottom)},
    }};
    if (turn == Turn::hole) {
      std::reverse(corners.begin(), corners.end());
      for (auto& corner : corners) std::reverse(corner.begin(), corner.end());
    }
    for (std::size_t i = 0; i < corners.size(); ++i) {
      const auto& [begin, first, second, end] = corners[i];
      if (i == 0) {
        move(begin);
      } else {
        line(begin);
      }
      curve(first, second, end);
    }
    close();
  }

  void circle(int x, int y, int radius, Turn turn) {
    box(x - radius, y - radius, x + radius, y + radius, radius, radius, turn);
  }

  /// The same outline mirrored at the middle of the square, in the same direction.
  void add_mirrored(const Path& shape) {
    // Polygons alone are mirrored: of them the order of points is all that turns.
    std::vector<PathPoint> corners;
    for (const DrawStep& step : shape) {
      if (step.op != PathOperator::close) corners.push_back(step.points[0]);
    }
    std::reverse(corners.begin(), corners.end());
    for (std::size_t i = 0; i < corners.size(); ++i) {
      const PathPoint mirrored = point(1000 - corners[i].x, corners[i].y);
      if (i == 0) {
        move(mirrored);
      } else {
        line(mirrored);
      }
    }
    close();
  }
};

/// A telephone with a screen and a button.
Path draw_phone() {
  Drawing draw;
  draw.box(235, 40, 765, 960, 100, 100, Turn::shape);
  draw.box(315, 220, 685, 860, 15, 15, Turn::hole);
  draw.circle(500, 132, 46, Turn::hole);
  return std::move(draw.path);
}

/// An envelope with its flap.
Path draw_email() {
  Drawing draw;
  draw.box(40, 170, 960, 830, 80, 80, Turn::shape);
  draw.polygon({point(202, 750), point(798, 750), point(500, 505)});
  draw.polygon({point(120, 250), point(120, 710), point(500, 398), point(880, 710),
                point(880, 250)});
  return std::move(draw.path);
}

/// A pin as on maps.
Path draw_place() {
  Drawing draw;
  draw.move(point(500, 20));
  draw.curve(point(660, 210), point(830, 400), point(830, 620));
  draw.curve(point(830, 802), point(682, 950), point(500, 950));
  draw.curve(point(318, 950), point(170, 802), point(170, 620));
  draw.curve(point(170, 400), point(340, 210), point(500, 20));
  draw.close();
  draw.move(point(500, 148));
  draw.curve(point(370, 310), point(252, 455), point(252, 620));
  draw.curve(point(252, 757), point(363, 868), point(500, 868));
  draw.curve(point(637, 868), point(748, 757), point(748, 620));
  draw.curve(point(748, 455), point(630, 310), point(500, 148));
  draw.close();
  draw.circle(500, 625, 115, Turn::shape);
  return std::move(draw.path);
}

/// A globe with its equator and a meridian on either side.
Path draw_web() {
  Drawing draw;
  draw.circle(500, 500, 450, Turn::shape);
  draw.circle(500, 500, 372, Turn::hole);
  for (const int side : {-1, 1}) {
    // A crescent from pole to pole: its ends lie in the ring.
    const int outer = 215 * side;
    const int inner = 139 * side;
    const auto arc = [&](int radius, int from, int to) {
      draw.curve(point(500 + arm(std::abs(radius)) * side, from),
                 point(500 + radius, 500 + (from - 500) * 552 / 1000),
                 point(500 + radius, 500));
      draw.curve(point(500 + radius, 500 + (to - 500) * 552 / 1000),
                 point(500 + arm(std::abs(radius)) * side, to), point(500, to));
    };
    const int begin = side < 0 ? 900 : 100;
    draw.move(point(500, begin));
    arc(outer, begin, 1000 - begin);
    arc(inner, 1000 - begin, begin);
    draw.close();
  }
  draw.polygon({point(100, 462), point(900, 462), point(900, 538), point(100, 538)});
  return std::move(draw.path);
}

/// The brackets and the solidus of a tag.
Path draw_code() {
  Drawing draw;
  draw.polygon({point(288, 215), point(346, 273), point(119, 500), point(346, 727),
                point(288, 785), point(3, 500)});
  draw.add_mirrored(Path(draw.path));
  draw.polygon({point(384, 159), point(466, 141), point(616, 841), point(534, 859)});
  return std::move(draw.path);
}

/// Head and shoulders.
Path draw_person() {
  Drawing draw;
  draw.circle(500, 710, 225, Turn::shape);
  draw.circle(500, 710, 145, Turn::hole);
  draw.move(point(90, 60));
  draw.line(point(910, 60));
  draw.curve(point(910, 290), point(730, 425), point(500, 425));
  draw.curve(point(270, 425), point(90, 290), point(90, 60));
  draw.close();
  draw.move(point(180, 140));
  draw.curve(point(205, 265), point(330, 345), point(500, 345));
  draw.curve(point(670, 345), point(795, 265), point(820, 140));
  draw.close();
  return std::move(draw.path);
}

/// A speech balloon with three dots.
Path draw_message() {
  Drawing draw;
  draw.box(40, 220, 960, 900, 140, 140, Turn::shape);
  draw.polygon({point(230, 40), point(470, 240), point(230, 240)});
  draw.box(120, 300, 880, 820, 70, 70, Turn::hole);
  for (const int x : {310, 500, 690}) draw.circle(x, 560, 56, Turn::shape);
  return std::move(draw.path);
}

}  // namespace

std::span<const DrawStep> icon_path(Icon icon) {
  static const std::pair<Icon, Path> kPaths[] = {
      {Icon::phone, draw_phone()},     {Icon::email, draw_email()},
      {Icon::place, draw_place()},     {Icon::web, draw_web()},
      {Icon::code, draw_code()},       {Icon::person, draw_person()},
      {Icon::message, draw_message()},
  };
  for (const auto& [name, path] : kPaths) {
    if (name == icon) return path;
  }
  return {};
}

}  // namespace jianli
