// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/data_address.h"

#include <doctest/doctest.h>

namespace jianli {

TEST_CASE("an address may hold the file itself") {
  CHECK(is_data_address("data:image/png;base64,iVBORw=="));
  CHECK(!is_data_address("data.png"));
  CHECK(read_data_address("data:image/png;base64,iVBORw==") == "\x89PNG");
  CHECK(read_data_address("data:;base64,/+8A") == std::string("\xFF\xEF\0", 3));
  CHECK(read_data_address("data:;base64,aGk") == "hi");
  CHECK(read_data_address("data:;base64,aG\n k=") == "hi");
  CHECK(read_data_address("data:;base64,") == "");
}

TEST_CASE("what is not written in base64 is none") {
  CHECK(!read_data_address("data:image/png,%89PNG"));
  CHECK(!read_data_address("data:image/png;base64"));
  CHECK(!read_data_address("data:;base64,a-b_"));
  CHECK(!read_data_address("photo.jpg,"));
}

}  // namespace jianli
