// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_font.h"

#include <algorithm>
#include <cmath>
#include <qpdf/QPDFObjectHandle.hh>

#include "inspect/charset_cmap.h"
#include "inspect/read_stream.h"

namespace jianli {
namespace {

/// A map of a font with every character has four megabytes.
constexpr std::size_t kLargestMap = std::size_t{16} << 20U;
/// There are 65536 CIDs.
constexpr std::size_t kMostWidths = 65536;
/// Bit 3 of /Flags: the glyphs are those of no alphabet (ISO 32000-1, table 123).
constexpr long long kSymbolic = 4;

std::string name_at(QPDFObjectHandle dictionary, const std::string& key) {
  QPDFObjectHandle value = dictionary.getKeyIfDict(key);
  return value.isName() ? value.getName().substr(1) : std::string();
}

std::int32_t thousandths(QPDFObjectHandle number, double scale = 1) {
  if (!number.isNumber()) return 0;
  const double value = number.getNumericValue() * scale;
  return std::abs(value) < 1e6 ? static_cast<std::int32_t>(std::lround(value)) : 0;
}

bool has_file(QPDFObjectHandle descriptor) {
  for (const char* const key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
    if (descriptor.getKeyIfDict(key).isStream()) return true;
  }
  return false;
}

/// `ABCDEF+Name`: the tag of a subset (ISO 32000-1, 9.6.4).
bool has_tag(std::string_view name) {
  return name.size() > 7 && name[6] == '+' &&
         std::ranges::all_of(name.substr(0, 6),
                             [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Takes a font's name, if it has one.
void set_name(const std::string& name, InspectedFont& font) {
  if (name.empty()) return;
  font.subset = has_tag(name);
  font.name = font.subset ? name.substr(7) : name;
}

/// Applies `[32 /space 65 /A /B]`.
void apply_differences(QPDFObjectHandle differences, SimpleEncoding& encoding) {
  if (!differences.isArray()) return;
  std::size_t code = 0;
  for (QPDFObjectHandle item : differences.getArrayAsVector()) {
    if (item.isInteger()) {
      code = static_cast<std::size_t>(std::clamp(item.getIntValue(), 0LL, 256LL));
    } else if (item.isName() && code < encoding.size()) {
      encoding[code++] = characters_of_glyph(item.getName().substr(1));
    }
  }
}

void read_simple(QPDFObjectHandle font, ReadingFont& result) {
  QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
  QPDFObjectHandle encoding = font.getKey("/Encoding");
  QPDFObjectHandle flags = descriptor.getKeyIfDict("/Flags");
  const bool symbolic = flags.isInteger() && (flags.getIntValue() & kSymbolic) != 0;
  std::string base = encoding.isName() ? encoding.getName().substr(1)
                                       : name_at(encoding, "/BaseEncoding");
  const std::string& name = result.facts.name;
  if (base.empty() && (name == "Symbol" || name == "ZapfDingbats")) base = name;
  // What a symbolic font shows without a named encoding only its own program knows.
  const bool own = symbolic || result.facts.type == "Type3";
  if (!base.empty() || !own) result.encoding = named_encoding(base);
  apply_differences(encoding.getKeyIfDict("/Differences"), result.encoding);

  result.usual_width = thousandths(descriptor.getKeyIfDict("/MissingWidth"));
  if (result.usual_width == 0) result.usual_width = 500;
  double scale = 1;
  QPDFObjectHandle matrix = font.getKey("/FontMatrix");
  if (result.facts.type == "Type3" && matrix.isArray() && matrix.getArrayNItems() > 0 &&
      matrix.getArrayItem(0).isNumber()) {
    scale = 1000 * matrix.getArrayItem(0).getNumericValue();
  }
  QPDFObjectHandle first = font.getKey("/FirstChar"), widths = font.getKey("/Widths");
  if (!first.isInteger() || !widths.isArray()) return;
  std::uint32_t code =
      static_cast<std::uint32_t>(std::clamp(first.getIntValue(), 0LL, 256LL));
  for (const QPDFObjectHandle& width : widths.getArrayAsVector()) {
    if (code > 255) break;
    result.widths[code++] = thousandths(width, scale);
  }
}

/// Reads `[10 [500 600] 20 30 250]` (ISO 32000-1, 9.7.4.3).
void read_cid_widths(QPDFObjectHandle array, ReadingFont& result) {
  if (!array.isArray()) return;
  const std::vector<QPDFObjectHandle> items = array.getArrayAsVector();
  for (std::size_t i = 0; i + 1 < items.size();) {
    QPDFObjectHandle first = items[i], second = items[i + 1];
    if (!first.isInteger() || result.widths.size() > kMostWidths) return;
    auto cid = static_cast<std::uint32_t>(std::clamp(first.getIntValue(), 0LL, 65535LL));
    if (second.isArray()) {
      for (const QPDFObjectHandle& width : second.getArrayAsVector()) {
        if (cid > 65535) break;
        result.widths[cid++] = thousandths(width);
      }
      i += 2;
      continue;
    }
    if (!second.isInteger() || i + 2 >= items.size()) return;
    const auto last = std::clamp(second.getIntValue(), 0LL, 65535LL);
    for (; cid <= last; ++cid) result.widths[cid] = thousandths(items[i + 2]);
    i += 3;
  }
}

void read_composite(QPDFObjectHandle font, QPDFObjectHandle descendant,
                    ReadingFont& result) {
  QPDFObjectHandle encoding = font.getKey("/Encoding");
  result.codes = CodeKind::identity;
  if (encoding.isStream()) {
    result.codes = CodeKind::embedded;
    result.code_map = read_cmap(read_stream(encoding, kLargestMap).value_or(""));
    QPDFObjectHandle mode = encoding.getDict().getKey("/WMode");
    result.vertical = mode.isInteger() && mode.getIntValue() == 1;
  } else if (encoding.isName()) {
    const std::string name = encoding.getName().substr(1);
    result.vertical = name == "V" || name.ends_with("-V");
    result.charset = charset_of_cmap(name);
    if (!result.charset.empty()) result.codes = CodeKind::charset;
  }
  QPDFObjectHandle usual = descendant.getKeyIfDict("/DW");
  if (usual.isNumber()) result.usual_width = thousandths(usual);
  // Those of a character set are by CIDs, which its codes do not tell.
  if (result.codes != CodeKind::charset) {
    read_cid_widths(descendant.getKeyIfDict("/W"), result);
  }
}

std::int32_t width_of(const ReadingFont& font, std::uint32_t number) {
  const auto found = font.widths.find(number);
  return found == font.widths.end() ? font.usual_width : found->second;
}

/// What the file's own map says of a code; of others what `known` does.
std::string text_of(const ReadingFont& font, std::uint32_t code, std::string known) {
  std::string text = font.to_unicode.text_of(code);
  if (text.empty()) text = std::move(known);
  // No character is U+0000: some makers mean by it that they do not know.
  if (text == std::string_view("\0", 1)) text.clear();
  return text;
}

}  // namespace

ReadingFont read_font(const QPDFObjectHandle& dictionary) {
  QPDFObjectHandle font = dictionary;
  ReadingFont result;
  if (!font.isDictionary()) return result;
  set_name(name_at(font, "/Name"), result.facts);
  set_name(name_at(font, "/BaseFont"), result.facts);
  result.facts.type = name_at(font, "/Subtype");
  QPDFObjectHandle map = font.getKey("/ToUnicode");
  result.facts.has_unicode = map.isStream();
  if (map.isStream()) {
    result.to_unicode = read_cmap(read_stream(map, kLargestMap).value_or(""));
  }
  if (result.facts.type != "Type0") {
    // The glyphs of a Type 3 font are pieces of the page's own language.
    result.facts.embedded =
        result.facts.type == "Type3" || has_file(font.getKey("/FontDescriptor"));
    read_simple(font, result);
    return result;
  }
  QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
  QPDFObjectHandle descendant = QPDFObjectHandle::newNull();
  if (descendants.isArray() && descendants.getArrayNItems() > 0) {
    descendant = descendants.getArrayItem(0);
  }
  if (const std::string kind = name_at(descendant, "/Subtype"); !kind.empty()) {
    result.facts.type += " " + kind;
  }
  // The font's own name says by what CMap it is used, too.
  set_name(name_at(descendant, "/BaseFont"), result.facts);
  result.facts.embedded = has_file(descendant.getKeyIfDict("/FontDescriptor"));
  read_composite(font, descendant, result);
  return result;
}

std::vector<ReadGlyph> read_glyphs(const ReadingFont& font, std::string_view bytes) {
  std::vector<ReadGlyph> glyphs;
  if (font.codes == CodeKind::charset) {
    for (CharsetCharacter& each : read_charset(bytes, font.charset)) {
      glyphs.push_back({text_of(font, each.code, std::move(each.text)), font.usual_width,
                        each.length == 1 && each.code == ' '});
    }
    return glyphs;
  }
  if (font.codes == CodeKind::simple) {
    for (const char byte : bytes) {
      const auto code = static_cast<unsigned char>(byte);
      glyphs.push_back(
          {text_of(font, code, font.encoding[code]), width_of(font, code), code == ' '});
    }
    return glyphs;
  }
  static const std::vector<CodeSpace> kTwoBytes = {{2, 0, 0xFFFF}};
  const bool embedded = font.codes == CodeKind::embedded && !font.code_map.spaces.empty();
  while (!bytes.empty()) {
    const TextCode code = next_code(bytes, embedded ? font.code_map.spaces : kTwoBytes);
    bytes.remove_prefix(code.length);
    const std::uint32_t cid = embedded ? font.code_map.cid_of(code.code) : code.code;
    glyphs.push_back({text_of(font, code.code, {}), width_of(font, cid),
                      code.length == 1 && code.code == ' '});
  }
  return glyphs;
}

}  // namespace jianli
