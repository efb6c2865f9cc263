// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/mojibake.h"

namespace jianli {
namespace {

/// The repaired text, with `?` behind it if something is lost; empty if nothing is found.
std::string repaired(std::string_view text) {
  const auto found = find_gbk_mojibake(text);
  if (!found) return {};
  return found->repaired + (found->complete ? "" : "?");
}

TEST_CASE("UTF-8 read as GBK is repaired") {
  CHECK(repaired("瀛︿綅") == "学位");
  CHECK(repaired("寰愯仾") == "徐聪");
  CHECK(repaired("鏁欒偛鑳屾櫙") == "教育背景");
  CHECK(repaired("Python 瀛︿範") == "Python 学习");
  CHECK(repaired("鐔熸倝C++") == "熟悉C++");
}

TEST_CASE("a character without its last byte is lost") {
  CHECK(repaired("鍏充簬鎴?") == "关于\uFFFD?");
  CHECK(repaired("鍏充簬鎴\uFFFD") == "关于\uFFFD?");
}

TEST_CASE("rare characters are no damage") {
  for (const char* text : {"浏览瑕疵", "王洹", "李瑾瑜", "刘璐璐", "孙琪琚", "陈婧婷",
                           "张婕妤", "楚楠", "榆林、姝岚、濮阳", "教育背景"}) {
    CAPTURE(text);
    CHECK(repaired(text) == "");
  }
}

}  // namespace
}  // namespace jianli
