// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/output_intent.h"

#include <doctest/doctest.h>

#include "pdf/write_pdf.h"
#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

std::uint32_t number_at(const std::string& bytes, std::size_t place) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value = value << 8 | static_cast<unsigned char>(bytes.at(place + i));
  }
  return value;
}

TEST_CASE("the profile tells its size, and every tag lies in it") {
  const std::string profile = srgb_profile();
  CHECK(number_at(profile, 0) == profile.size());
  CHECK(profile.size() < 600);
  CHECK(profile.substr(12, 12) == "mntrRGB XYZ ");
  CHECK(profile.substr(36, 4) == "acsp");
  REQUIRE(number_at(profile, 128) == 10);
  for (std::size_t tag = 132; tag < 132 + 10 * 12; tag += 12) {
    const std::uint32_t place = number_at(profile, tag + 4);
    CHECK(place % 4 == 0);
    CHECK(place >= 252);
    CHECK(place + number_at(profile, tag + 8) <= profile.size());
  }
}

// The three primaries add up to the white of profiles, D50, but for their rounding.
TEST_CASE("the primaries make white") {
  const std::string profile = srgb_profile();
  for (const std::size_t part : {0U, 1U, 2U}) {
    std::uint32_t sum = 0;
    for (const std::size_t tag : {4U, 5U, 6U}) {
      sum += number_at(profile, number_at(profile, 132 + tag * 12 + 4) + 8 + 4 * part);
    }
    const std::uint32_t white =
        number_at(profile, number_at(profile, 132 + 2 * 12 + 4) + 8 + 4 * part);
    CHECK(sum >= white - 16);
    CHECK(sum <= white + 16);
  }
}

TEST_CASE("a file says what its colours mean if it is to be kept") {
  const auto write = [](Standard standard) {
    Diagnostics diagnostics;
    PdfOptions options;
    options.standard = standard;
    return ReadBack(write_pdf(make_pages({}), test_fonts(), options, diagnostics));
  };
  const ReadBack file = write(Standard::archive);
  const auto* const intents = file.get(file.catalog(), "OutputIntents");
  REQUIRE(intents != nullptr);
  const auto* const intent = file.at(intents, 0);
  CHECK(file.source(file.get(intent, "S")) == "/GTS_PDFA1");
  const auto* const profile = file.get(intent, "DestOutputProfile");
  CHECK(file.source(file.get(profile, "N")) == "3");
  CHECK(file.stream(profile) == srgb_profile());
  const ReadBack plain = write(Standard::plain);
  CHECK(plain.get(plain.catalog(), "OutputIntents") == nullptr);
}

}  // namespace
}  // namespace jianli
