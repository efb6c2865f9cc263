// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/file_content.h"

#include <doctest/doctest.h>

namespace jianli {

TEST_CASE("a path is relative to the folder of the file that names it") {
  CHECK(path_beside("me.yaml", "photo.jpg") == "photo.jpg");
  CHECK(path_beside("cv/me.yaml", "photo.jpg") == "cv/photo.jpg");
  CHECK(path_beside("cv/me.yaml", "../photo.jpg") == "cv/../photo.jpg");
  CHECK(path_beside("cv/me.yaml", "/tmp/photo.jpg") == "/tmp/photo.jpg");
  CHECK(path_beside("-", "照片.jpg") == "照片.jpg");
}

TEST_CASE("a file lies in its folder") {
  CHECK(folder_of("me.yaml") == ".");
  CHECK(folder_of("-") == ".");
  CHECK(folder_of("cv/me.yaml") == "cv");
  CHECK(folder_of("/me.yaml") == "/");
}

TEST_CASE("what has a scheme is on the web") {
  for (const char* name : {"https://example.com/a.jpg", "HTTP://example.com/a.jpg",
                           "ftp://example.com/a.jpg", "//example.com/a.jpg"}) {
    CHECK(is_web_address(name));
  }
  for (const char* name :
       {"a.jpg", "/a.jpg", "./a.jpg", "a//b.jpg", "C://a.jpg", "http.jpg", ""}) {
    CHECK(!is_web_address(name));
  }
}

TEST_CASE("a name has the length of one") {
  CHECK(long_name("photo.jpg").empty());
  CHECK(long_name(std::string(4096, 'a')).empty());
  CHECK(long_name(std::string(4097, 'a')) == "no file has a name of 4097 bytes");
}

}  // namespace jianli
