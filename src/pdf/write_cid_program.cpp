// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>

#include "pdf/cff_reader.h"
#include "pdf/cid_program.h"

namespace jianli {
namespace {

constexpr std::size_t kStandardStrings = 391;

void append_number(std::string& out, std::size_t value, int size) {
  for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
    out += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xFFU);
  }
}

/// An operand of a DICT that takes three or five bytes, whatever its value.
void append_short(std::string& dict, std::size_t value) {
  dict += '\x1C';
  append_number(dict, value, 2);
}
void append_long(std::string& dict, std::size_t value) {
  dict += '\x1D';
  append_number(dict, value, 4);
}

void append_operation(std::string& dict, std::uint32_t operation) {
  append_number(dict, operation, operation > 0xFF ? 2 : 1);
}

/// An INDEX of objects (§5), its offsets as short as they can be.
std::string write_index(const std::vector<std::string_view>& objects) {
  std::string index;
  append_number(index, objects.size(), 2);
  if (objects.empty()) return index;
  std::size_t size = 1;
  for (const std::string_view object : objects) size += object.size();
  const int width = size < 1U << 8U ? 1 : size < 1U << 16U ? 2 : size < 1U << 24U ? 3 : 4;
  index.reserve(3 + (objects.size() + 1) * static_cast<std::size_t>(width) + size);
  index += static_cast<char>(width);
  std::size_t offset = 1;
  append_number(index, offset, width);
  for (const std::string_view object : objects) {
    offset += object.size();
    append_number(index, offset, width);
  }
  for (const std::string_view object : objects) index += object;
  return index;
}

/// The shortest charset (§13) in which glyph n has CID n.
std::string identity_charset(std::size_t glyph_count) {
  std::string charset;
  if (glyph_count <= 2) {
    charset += '\0';
    if (glyph_count == 2) append_number(charset, 1, 2);
    return charset;
  }
  const std::size_t left = glyph_count - 2;  // glyphs behind glyph 1
  charset += left < 256 ? '\1' : '\2';
  append_number(charset, 1, 2);
  append_number(charset, left, left < 256 ? 1 : 2);
  return charset;
}

/// The Font DICTs that some glyphs of a program have, and which each glyph has (§19).
struct FontDicts {
  std::vector<const CidProgram::FontDict*> used;
  std::string select;
};

FontDicts select_font_dicts(const CidProgram& program,
                            const std::vector<std::uint16_t>& glyphs) {
  std::array<std::optional<std::size_t>, 256> numbers{};
  numbers[program.dict_of_glyph[0]] = 0;
  for (const std::uint16_t glyph : glyphs) numbers[program.dict_of_glyph[glyph]] = 0;
  FontDicts dicts;
  for (std::size_t i = 0; i < program.dicts.size(); ++i) {
    if (!numbers.at(i)) continue;
    numbers.at(i) = dicts.used.size();
    dicts.used.push_back(&program.dicts[i]);
  }
  std::string ranges;
  std::size_t count = 0, last = dicts.used.size();
  for (std::size_t id = 0; id <= glyphs.size(); ++id) {
    const std::uint16_t glyph = id == 0 ? std::uint16_t{0} : glyphs[id - 1];
    const std::size_t dict = *numbers[program.dict_of_glyph[glyph]];
    if (dict == last) continue;
    last = dict;
    ++count;
    append_number(ranges, id, 2);
    append_number(ranges, dict, 1);
  }
  dicts.select += '\3';
  append_number(dicts.select, count, 2);
  dicts.select += ranges;
  append_number(dicts.select, glyphs.size() + 1, 2);
  return dicts;
}

/// The FDArray, with the Private DICTs at an offset; each is written once.
std::string write_font_dicts(const CidProgram& program, const FontDicts& dicts,
                             std::size_t private_offset, std::string& privates) {
  privates.clear();
  std::vector<std::string> written;
  std::size_t names = program.strings.size();
  for (const CidProgram::FontDict* dict : dicts.used) {
    const std::string_view content = program[dict->private_dict];
    std::size_t place = privates.find(content);
    if (place == std::string::npos) {
      place = privates.size();
      privates += content;
    }
    std::string& entries = written.emplace_back(dict->entries);
    const bool own = !dict->name.empty();
    append_short(entries, own ? kStandardStrings + names++ : dict->name_id);
    append_operation(entries, kCffFontName);
    append_short(entries, content.size());
    append_long(entries, private_offset + place);
    append_operation(entries, kCffPrivate);
  }
  return write_index({written.begin(), written.end()});
}

}  // namespace

std::string write_cid_program(const CidProgram& program,
                              const std::vector<std::uint16_t>& glyphs) {
  const FontDicts dicts = select_font_dicts(program, glyphs);
  std::vector<std::string_view> strings, char_strings{program[program.glyphs[0]]};
  for (const CidProgram::Part& part : program.strings) strings.push_back(program[part]);
  for (const CidProgram::FontDict* dict : dicts.used) {
    if (!dict->name.empty()) strings.push_back(dict->name);
  }
  char_strings.reserve(1 + glyphs.size());
  for (const std::uint16_t glyph : glyphs) {
    char_strings.push_back(program[program.glyphs[glyph]]);
  }
  const std::string charset = identity_charset(char_strings.size());
  const std::string outlines = write_index(char_strings);
  std::string privates;
  const std::size_t array_size = write_font_dicts(program, dicts, 0, privates).size();

  // What is before the charset; the offsets in it have the same size for any value.
  const auto write_head = [&](std::size_t at) {
    std::string top = program.top_entries;
    const auto point = [&](std::uint32_t operation, std::size_t size) {
      append_long(top, at);
      append_operation(top, operation);
      at += size;
    };
    point(kCffCharset, charset.size());
    point(kCffFdSelect, dicts.select.size());
    point(kCffFdArray, array_size);
    point(kCffCharStrings, outlines.size());
    std::string head = {1, 0, 4, 4};
    head += program[program.names];
    head += write_index({top});
    head += write_index(strings);
    head += write_index({});  // subroutines
    return head;
  };
  const std::size_t begin = write_head(0).size();
  std::string cff = write_head(begin);
  const std::size_t private_offset =
      begin + charset.size() + dicts.select.size() + array_size + outlines.size();
  cff.reserve(private_offset + privates.size());
  cff += charset;
  cff += dicts.select;
  cff += write_font_dicts(program, dicts, private_offset, privates);
  cff += outlines;
  cff += privates;
  return cff;
}

}  // namespace jianli
