// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <array>
#include <memory>
#include <utility>

#include "base/decoding.h"
#include "base/span.h"
#include "base/utf8.h"

namespace jianli {
namespace {

// The 500 characters most frequent in modern Chinese (现代汉语字频表): about seven in ten
// Han characters of a résumé are among them, nearly four in ten of one in traditional
// characters. Big5, EUC-KR, EUC-JP, Shift_JIS, KOI8-R and ISO 8859 taken for GB18030 give
// at most one in eight.
constexpr std::u16string_view kFrequent =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同"
    u"工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理"
    u"起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义"
    u"事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结"
    u"解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设"
    u"及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决"
    u"西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济"
    u"阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万"
    u"每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记"
    u"需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技"
    u"备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候"
    u"毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细"
    u"引听该铁价严";

constexpr char16_t kFirstHan = 0x4E00;
constexpr char16_t kLastHan = 0x9FFF;

/// A bit for each unified ideograph of the first block.
constexpr auto kIsFrequent = [] {
  std::array<bool, kLastHan - kFirstHan + 1> frequent{};
  for (const char16_t c : kFrequent)
    frequent[static_cast<std::size_t>(c - kFirstHan)] = true;
  return frequent;
}();

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// Bytes taken for GB18030: their units, with U+FFFD for what has none.
struct Conversion {
  std::u16string units;
  std::size_t error_count = 0;
  std::size_t first_bad = 0;     ///< offset of the first byte without a character
  std::size_t units_before = 0;  ///< how many units stand before that
};

std::optional<Conversion> convert(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(
      ucnv_open("gb18030", &status));
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                      &status);
  if (U_FAILURE(status)) return std::nullopt;
  Conversion result;
  result.units.resize(bytes.size());  // nothing becomes more units than it has bytes
  char16_t* target = result.units.data();
  char16_t* const target_end = target + result.units.size();
  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  // Another encoding stumbles again and again; a damaged file does not.
  constexpr std::size_t kMostErrors = 10;
  while (true) {
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, target_end, &source, source_end, nullptr, 1,
                   &status);
    if (U_SUCCESS(status)) break;
    if (++result.error_count > kMostErrors) return std::nullopt;
    if (result.error_count == 1) {
      char invalid[16];
      std::int8_t size = sizeof invalid;
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(converter.get(), invalid, &size, &ignored);
      result.first_bad = static_cast<std::size_t>(source - bytes.data() - size);
      result.units_before = static_cast<std::size_t>(target - result.units.data());
    }
    *target++ = u'\xFFFD';
    if (source == source_end) break;
    ucnv_resetToUnicode(converter.get());
  }
  result.units.resize(static_cast<std::size_t>(target - result.units.data()));
  return result;
}

/// Whether a converted text is Chinese rather than another encoding misread.
bool reads_like_chinese(const std::u16string& units) {
  std::size_t han = 0;
  std::size_t frequent = 0;
  std::size_t kana = 0;
  for (const char16_t unit : units) {
    if (unit >= kFirstHan && unit <= kLastHan) {
      ++han;
      if (kIsFrequent[static_cast<std::size_t>(unit - kFirstHan)]) ++frequent;
    } else if (unit >= 0x3041 && unit <= 0x30FF) {
      // GB 2312 has the kana where EUC-JP has them.
      ++kana;
    }
  }
  return frequent > 0 && frequent * 4 >= han && kana * 4 <= han;
}

}  // namespace

std::optional<Decoding> decode_gb18030(std::string_view bytes) {
  const std::optional<Conversion> conversion = convert(bytes);
  if (!conversion || !reads_like_chinese(conversion->units)) return std::nullopt;
  Decoding result{to_utf8(conversion->units), {}};
  if (conversion->error_count == 0) return result;
  const std::u16string_view units = conversion->units;
  DecodingError error;
  error.begin = to_utf8(units.substr(0, conversion->units_before)).size();
  error.size = 3;  // U+FFFD
  const auto value = static_cast<unsigned char>(bytes[conversion->first_bad]);
  error.message =
      say("byte {} at offset {} (line {}) is not GB18030, as the rest of the file is",
          fmt::format("0x{:02X}", static_cast<unsigned>(value)), conversion->first_bad,
          line_column(result.text, error.begin).line);
  error.hint = "type this character anew and save the file as UTF-8";
  result.error = std::move(error);
  return result;
}

}  // namespace jianli
