// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/output_intent.h"

#include <podofo/podofo-base.h>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace jianli {

using PoDoFo::PdfName;

namespace {

// Numbers of an ICC profile stand most significant byte first (ISO 15076-1 §4).
void append_number(std::string& out, std::uint32_t value, int bytes = 4) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    out += static_cast<char>(value >> shift & 0xFF);
  }
}

// Fractions are in 1/65536 (s15Fixed16Number).
std::string numbers(std::string_view type,
                    std::initializer_list<std::int32_t> fractions) {
  std::string out(type);
  append_number(out, 0);
  for (const std::int32_t fraction : fractions) {
    append_number(out, static_cast<std::uint32_t>(fraction));
  }
  return out;
}

// A text in one language, English (§10.13).
std::string text(std::string_view ascii) {
  std::string out = "mluc";
  for (const std::uint32_t number : {0U, 1U, 12U}) append_number(out, number);
  out += "enUS";
  append_number(out, static_cast<std::uint32_t>(2 * ascii.size()));
  append_number(out, 28);
  for (const char c : ascii) append_number(out, static_cast<unsigned char>(c), 2);
  return out;
}

// ((x + 0.055) / 1.055)^2.4 from 0.04045 on, x / 12.92 below: parametric curve 3
// (§10.16).
std::string curve() {
  std::string out = "para";
  append_number(out, 0);
  append_number(out, 3, 2);
  append_number(out, 0, 2);
  for (const std::uint32_t fraction : {0x26666U, 0xF2A7U, 0x0D59U, 0x13D0U, 0x0A5BU}) {
    append_number(out, fraction);
  }
  return out;
}

struct Tag {
  std::string_view name;
  std::string data;
};

// sRGB's primaries and its adaptation from D65 to the D50 of profiles, by Bradford's
// matrix (§E.3).
std::vector<Tag> make_tags() {
  return {{"desc", text("sRGB")},
          {"cprt", text("CC0")},
          {"wtpt", numbers("XYZ ", {0xF6D6, 0x10000, 0xD32D})},
          {"chad", numbers("sf32", {0x10C42, 0x5DE, -0xCDB, 0x793, 0xFD90, -0x45F, -0x25E,
                                    0x3DC, 0xC06E})},
          {"rXYZ", numbers("XYZ ", {0x6FA2, 0x38F5, 0x390})},
          {"gXYZ", numbers("XYZ ", {0x6299, 0xB785, 0x18DA})},
          {"bXYZ", numbers("XYZ ", {0x24A0, 0xF84, 0xB6CF})},
          {"rTRC", curve()},
          {"gTRC", {}},
          {"bTRC", {}}};
}

}  // namespace

std::string srgb_profile() {
  constexpr std::size_t kHeaderSize = 128, kTagSize = 12;
  const std::vector<Tag> tags = make_tags();
  std::string table, data;
  const std::size_t begin = kHeaderSize + 4 + kTagSize * tags.size();
  append_number(table, static_cast<std::uint32_t>(tags.size()));
  std::size_t place = 0, size = 0;
  for (const Tag& tag : tags) {
    // The curves of the three colours are one.
    if (!tag.data.empty()) {
      while (data.size() % 4 != 0) data += '\0';
      place = begin + data.size();
      size = tag.data.size();
      data += tag.data;
    }
    table += tag.name;
    append_number(table, static_cast<std::uint32_t>(place));
    append_number(table, static_cast<std::uint32_t>(size));
  }
  while (data.size() % 4 != 0) data += '\0';

  std::string profile;
  append_number(profile, static_cast<std::uint32_t>(begin + data.size()));
  append_number(profile, 0);           // no preferred engine
  append_number(profile, 0x04200000);  // version 4.2
  profile += "mntrRGB XYZ ";
  for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U}) {
    append_number(profile, part, 2);
  }
  profile += "acsp";
  profile.append(24, '\0');  // no platform, flags, device; perceptual by default
  profile.append(4, '\0');
  for (const std::uint32_t d50 : {0xF6D6U, 0x10000U, 0xD32DU}) {
    append_number(profile, d50);
  }
  profile.resize(kHeaderSize, '\0');
  return profile + table + data;
}

PoDoFo::PdfObject* add_output_intent(PdfObjects& file, const Deflater& deflater) {
  static const std::string bytes = srgb_profile();
  PoDoFo::PdfObject* profile =
      add_stream(file, deflater.compress(bytes), StreamEncoding::deflated);
  profile->GetDictionary().AddKey(PdfName("N"), number_of(std::int64_t{3}));
  PoDoFo::PdfObject* intent = add_dictionary(file, "OutputIntent");
  PoDoFo::PdfDictionary& dictionary = intent->GetDictionary();
  dictionary.AddKey(PdfName("S"), PdfName("GTS_PDFA1"));
  dictionary.AddKey(PdfName("OutputConditionIdentifier"), byte_string("sRGB"));
  dictionary.AddKey(PdfName("Info"), byte_string("sRGB IEC61966-2.1"));
  dictionary.AddKey(PdfName("DestOutputProfile"), profile->Reference());
  return intent;
}

}  // namespace jianli
