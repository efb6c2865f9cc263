// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/font_objects.h"

#include <podofo/podofo-base.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "base/hash.h"
#include "pdf/to_unicode.h"

namespace jianli {

using PoDoFo::PdfArray;
using PoDoFo::PdfDictionary;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;

namespace {

// §9.6.4: six capital letters tell subsets of one face apart.
std::string subset_name(std::string_view program, const std::string& postscript_name) {
  std::uint64_t number = hash_bytes(program)[0];
  std::string name;
  for (int i = 0; i < 6; ++i) {
    name += static_cast<char>('A' + number % 26);
    number /= 26;
  }
  return name + '+' + postscript_name;
}

PdfObject* add_program(PdfObjects& file, FontProgram program, std::size_t size,
                       std::string deflated) {
  PdfObject* stream = add_stream(file, std::move(deflated), StreamEncoding::deflated);
  if (program == FontProgram::cff) {
    stream->GetDictionary().AddKey(PdfName("Subtype"), PdfName("CIDFontType0C"));
  } else {
    stream->GetDictionary().AddKey(PdfName("Length1"),
                                   number_of(static_cast<std::int64_t>(size)));
  }
  return stream;
}

// §9.8.2. Every composite font counts as symbolic: its codes are glyph numbers.
std::int64_t descriptor_flags(const FaceMetrics& metrics) {
  constexpr std::int64_t kFixedPitch = 1, kSymbolic = 4, kItalic = 64;
  return kSymbolic | (metrics.fixed_pitch ? kFixedPitch : 0) |
         (metrics.italic_angle < 0 || metrics.italic_angle > 0 ? kItalic : 0);
}

PdfObject* add_descriptor(PdfObjects& file, const EmbeddedFace& face,
                          const std::string& name, const PdfObject* program) {
  const FaceMetrics& metrics = face.face->metrics;
  const auto scaled = [&](int units) {
    return number_of(std::int64_t{per_mille(units, metrics.units_per_em)});
  };
  PdfObject* descriptor = add_dictionary(file, "FontDescriptor");
  PdfDictionary& dictionary = descriptor->GetDictionary();
  dictionary.AddKey(PdfName("FontName"), PdfName(name));
  dictionary.AddKey(PdfName("Flags"), number_of(descriptor_flags(metrics)));
  PdfArray bounds;
  for (const int bound : metrics.bounds) bounds.push_back(scaled(bound));
  dictionary.AddKey(PdfName("FontBBox"), bounds);
  // `post` keeps the angle as 16.16 fixed point, so thousandths of it are exact enough.
  dictionary.AddKey(
      PdfName("ItalicAngle"),
      number_of(Length{static_cast<std::int64_t>(metrics.italic_angle * 65536)}));
  dictionary.AddKey(PdfName("Ascent"), scaled(metrics.ascent));
  dictionary.AddKey(PdfName("Descent"), scaled(metrics.descent));
  dictionary.AddKey(PdfName("CapHeight"), scaled(metrics.cap_height));
  // Fonts do not tell the width of their stems, and viewers use it only to replace a
  // missing font: an estimate that gives 86 at regular and 161 at bold weight will do.
  dictionary.AddKey(PdfName("StemV"),
                    number_of(std::int64_t{50} + metrics.weight * metrics.weight / 4400));
  dictionary.AddKey(PdfName(face.program == FontProgram::cff ? "FontFile3" : "FontFile2"),
                    program->Reference());
  return descriptor;
}

PdfArray width_array(const WidthTable& table) {
  PdfArray array;
  for (const WidthTable::Run& run : table.runs) {
    array.push_back(number_of(std::int64_t{run.first_code}));
    PdfArray widths;
    for (const int width : run.widths) widths.push_back(number_of(std::int64_t{width}));
    array.push_back(widths);
  }
  return array;
}

PdfObject* add_cid_font(PdfObjects& file, const EmbeddedFace& face,
                        const std::string& name, const PdfObject* descriptor) {
  PdfObject* font = add_dictionary(file, "Font");
  PdfDictionary& dictionary = font->GetDictionary();
  const bool cff = face.program == FontProgram::cff;
  dictionary.AddKey(PdfName("Subtype"), PdfName(cff ? "CIDFontType0" : "CIDFontType2"));
  dictionary.AddKey(PdfName("BaseFont"), PdfName(name));
  PdfDictionary system;
  system.AddKey(PdfName("Registry"), byte_string("Adobe"));
  system.AddKey(PdfName("Ordering"), byte_string("Identity"));
  system.AddKey(PdfName("Supplement"), number_of(std::int64_t{0}));
  dictionary.AddKey(PdfName("CIDSystemInfo"), system);
  dictionary.AddKey(PdfName("FontDescriptor"), descriptor->Reference());
  if (!cff) dictionary.AddKey(PdfName("CIDToGIDMap"), PdfName("Identity"));
  const WidthTable table = make_width_table(face.codes, face.widths);
  dictionary.AddKey(PdfName("DW"), number_of(std::int64_t{table.common}));
  if (!table.runs.empty()) dictionary.AddKey(PdfName("W"), width_array(table));
  return font;
}

// The texts of one reading: 0 the first uses, 1 the second readings and so on.
std::vector<CodeText> texts_of(const EmbeddedFace& face, std::size_t reading) {
  std::vector<CodeText> texts;
  if (reading == 0) {
    texts.reserve(face.codes.size());
    for (std::size_t slot = 0; slot < face.codes.size(); ++slot) {
      texts.emplace_back(face.codes[slot], face.use->glyphs[slot].text);
    }
  } else {
    for (const FurtherReading& further : face.use->further[reading - 1]) {
      texts.emplace_back(face.codes[further.slot], further.text);
    }
  }
  return texts;
}

}  // namespace

WidthTable make_width_table(const std::vector<std::uint16_t>& codes,
                            const std::vector<int>& widths) {
  WidthTable table;
  std::map<int, std::size_t> counts;
  for (const int width : widths) ++counts[width];
  std::size_t most = 0;
  for (const auto& [width, count] : counts) {
    if (count <= most) continue;
    most = count;
    table.common = width;
  }

  std::vector<std::size_t> order(codes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return codes[a] < codes[b]; });
  for (const std::size_t i : order) {
    if (widths[i] == table.common) continue;
    const bool continues =
        !table.runs.empty() &&
        table.runs.back().first_code + table.runs.back().widths.size() == codes[i];
    if (!continues) table.runs.push_back({codes[i], {}});
    table.runs.back().widths.push_back(widths[i]);
  }
  return table;
}

std::vector<PdfObject*> add_fonts(PdfObjects& file, const EmbeddedFace& face,
                                  std::string_view program, std::string deflated,
                                  const Deflater& deflater) {
  const std::string name = subset_name(program, face.face->metrics.postscript_name);
  PdfObject* stream =
      add_program(file, face.program, program.size(), std::move(deflated));
  PdfObject* descriptor = add_descriptor(file, face, name, stream);
  PdfObject* cid_font = add_cid_font(file, face, name, descriptor);
  PdfArray descendants;
  descendants.push_back(cid_font->Reference());

  std::vector<PdfObject*> fonts;
  for (std::size_t reading = 0; reading <= face.use->further.size(); ++reading) {
    PdfObject* font = add_dictionary(file, "Font");
    PdfDictionary& dictionary = font->GetDictionary();
    dictionary.AddKey(PdfName("Subtype"), PdfName("Type0"));
    // §9.7.6.2: of a CFF font the CMap's name is part of the composite font's.
    dictionary.AddKey(
        PdfName("BaseFont"),
        PdfName(face.program == FontProgram::cff ? name + "-Identity-H" : name));
    dictionary.AddKey(PdfName("Encoding"), PdfName("Identity-H"));
    dictionary.AddKey(PdfName("DescendantFonts"), descendants);
    const std::string cmap = write_to_unicode(texts_of(face, reading));
    const PdfObject* to_unicode =
        add_stream(file, deflater.compress(cmap), StreamEncoding::deflated);
    dictionary.AddKey(PdfName("ToUnicode"), to_unicode->Reference());
    fonts.push_back(font);
  }
  return fonts;
}

}  // namespace jianli
