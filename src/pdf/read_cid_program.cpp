// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "pdf/cff_reader.h"
#include "pdf/cid_program.h"

namespace jianli {
namespace {

using Part = CidProgram::Part;

/// Strings of a program are numbered behind the standard ones (appendix A).
constexpr std::int64_t kStandardStrings = 391;

/// Where the parts of a program are that the Top DICT points to.
struct Offsets {
  std::size_t char_strings = 0, fd_array = 0, fd_select = 0;
};

std::vector<Part> parts_of(const CffIndex& index) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < index.size(); ++i) {
    parts.push_back({index.bounds[i], index.bounds[i + 1] - index.bounds[i]});
  }
  return parts;
}

std::size_t offset_in(const CffEntry& entry, std::size_t operand) {
  if (entry.operands.size() <= operand) return 0;
  return static_cast<std::size_t>(std::max<std::int64_t>(entry.operands[operand], 0));
}

/// Whether the operands of an entry of the Top DICT are numbers of strings.
bool names_strings(std::uint32_t operation) {
  return operation <= 4 || operation == kCffCopyright || operation == kCffPostScript ||
         operation == kCffBaseFontName || operation == kCffRos;
}

/// Sorts the entries of the Top DICT; false if it lacks some. `strings` becomes the
/// number of own strings it names.
bool read_top(const std::vector<CffEntry>& top, CidProgram& program, Offsets& offsets,
              std::size_t& strings) {
  for (const CffEntry& entry : top) {
    switch (entry.operation) {
      case kCffCharset:
      case kCffEncoding:
      case kCffPrivate:
        break;
      case kCffCharStrings:
        offsets.char_strings = offset_in(entry, 0);
        break;
      case kCffFdArray:
        offsets.fd_array = offset_in(entry, 0);
        break;
      case kCffFdSelect:
        offsets.fd_select = offset_in(entry, 0);
        break;
      default:
        program.top_entries += entry.bytes;
        if (!names_strings(entry.operation)) break;
        for (const std::int64_t id : entry.operands) {
          if (id < kStandardStrings) continue;
          strings =
              std::max(strings, static_cast<std::size_t>(id - kStandardStrings) + 1);
        }
    }
  }
  return offsets.char_strings != 0 && offsets.fd_array != 0 && offsets.fd_select != 0;
}

/// Reads a Font DICT of the FDArray; false if it is broken or has subroutines.
bool read_font_dict(const std::vector<CffEntry>& entries,
                    const std::vector<Part>& strings, CidProgram& program) {
  CidProgram::FontDict dict;
  for (const CffEntry& entry : entries) {
    if (entry.operation == kCffFontName) {
      const std::size_t id = offset_in(entry, 0);
      const std::size_t own = id - std::min<std::size_t>(id, kStandardStrings);
      if (own >= strings.size() && id >= kStandardStrings) return false;
      if (id >= kStandardStrings) {
        dict.name = program[strings[own]];
      } else {
        dict.name_id = static_cast<std::uint32_t>(id);
      }
    } else if (entry.operation == kCffPrivate) {
      dict.private_dict = {offset_in(entry, 1), offset_in(entry, 0)};
    } else if (!names_strings(entry.operation)) {
      dict.entries += entry.bytes;
    }
  }
  const Part& part = dict.private_dict;
  if (part.begin > program.bytes.size() ||
      part.size > program.bytes.size() - part.begin) {
    return false;
  }
  const auto private_entries = read_cff_dict(program[part]);
  if (!private_entries) return false;
  for (const CffEntry& entry : *private_entries) {
    if (entry.operation == kCffSubrs) return false;
  }
  program.dicts.push_back(std::move(dict));
  return true;
}

/// Reads which Font DICT each glyph has (§19); false if it is broken.
bool read_fd_select(std::size_t begin, CidProgram& program) {
  CffReader reader{program.bytes, begin};
  const std::uint32_t format = reader.number(1);
  const std::size_t count = program.glyphs.size();
  std::vector<std::uint8_t>& dicts = program.dict_of_glyph;
  if (format == 0) {
    while (dicts.size() < count && !reader.failed) {
      dicts.push_back(static_cast<std::uint8_t>(reader.number(1)));
    }
  } else if (format == 3) {
    const std::uint32_t ranges = reader.number(2);
    if (reader.number(2) != 0) return false;
    for (std::uint32_t i = 0; i < ranges && !reader.failed; ++i) {
      const auto dict = static_cast<std::uint8_t>(reader.number(1));
      const std::size_t end = reader.number(2);  // of the next range, or of all
      if (end < dicts.size() || end > count) return false;
      dicts.resize(end, dict);
    }
  }
  return !reader.failed && dicts.size() == count &&
         std::all_of(dicts.begin(), dicts.end(),
                     [&](std::uint8_t dict) { return dict < program.dicts.size(); });
}

}  // namespace

CffKeys read_cid_program(std::string cff, CidProgram& program) {
  program = {};
  program.bytes = std::move(cff);
  const std::string_view bytes = program.bytes;
  CffReader header{bytes, 2};
  const std::uint32_t header_size = header.number(1);
  if (header.failed) return CffKeys::malformed;
  const auto names = read_cff_index(bytes, header_size);
  if (!names) return CffKeys::malformed;
  const auto dicts = read_cff_index(bytes, names->end);
  if (!dicts || dicts->size() == 0) return CffKeys::malformed;
  program.names = {header_size, names->end - header_size};
  const auto top = read_cff_dict(program[parts_of(*dicts)[0]]);
  if (!top) return CffKeys::malformed;
  if (std::ranges::none_of(*top, [](const auto& e) { return e.operation == kCffRos; })) {
    return CffKeys::names;
  }

  const auto strings = read_cff_index(bytes, dicts->end);
  if (!strings) return CffKeys::malformed;
  const auto subroutines = read_cff_index(bytes, strings->end);
  if (!subroutines || subroutines->size() != 0) return CffKeys::malformed;
  Offsets offsets;
  std::size_t own_strings = 0;
  if (!read_top(*top, program, offsets, own_strings)) return CffKeys::malformed;
  const std::vector<Part> all_strings = parts_of(*strings);
  if (own_strings > all_strings.size()) return CffKeys::malformed;
  program.strings.assign(all_strings.begin(),
                         all_strings.begin() + static_cast<std::ptrdiff_t>(own_strings));

  const auto font_dicts = read_cff_index(bytes, offsets.fd_array);
  if (!font_dicts) return CffKeys::malformed;
  for (const Part& part : parts_of(*font_dicts)) {
    const auto entries = read_cff_dict(program[part]);
    if (!entries || !read_font_dict(*entries, all_strings, program)) {
      return CffKeys::malformed;
    }
  }
  const auto char_strings = read_cff_index(bytes, offsets.char_strings);
  if (!char_strings || char_strings->size() == 0) return CffKeys::malformed;
  program.glyphs = parts_of(*char_strings);
  if (!read_fd_select(offsets.fd_select, program)) return CffKeys::malformed;
  return CffKeys::cids;
}

}  // namespace jianli
