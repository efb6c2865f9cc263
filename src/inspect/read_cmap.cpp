// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_cmap.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"

namespace jianli {
namespace {

/// More ranges than a font with every character needs.
constexpr std::size_t kMostRanges = 200'000;
/// A ligature stands for a few characters.
constexpr std::size_t kLongestText = 512;

/// A piece of PostScript: what a CMap is written in.
struct CMapToken {
  enum class Kind : std::uint8_t { end, hex, number, open, close, word };
  Kind kind = Kind::end;
  std::string bytes;  ///< of a hexadecimal string; a word itself
  std::uint32_t number = 0;
};

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}
bool is_sign(char c) {
  return std::string_view("<>[]()/%{}").find(c) != std::string_view::npos;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Cuts a CMap into tokens.
class CMapScanner {
 public:
  explicit CMapScanner(std::string_view text) : text_(text) {}

  CMapToken next() {
    skip_blanks();
    if (at_ == text_.size()) return {};
    const char c = text_[at_];
    if (c == '<') return read_hex();
    if (c == '[' || c == ']') {
      ++at_;
      return {c == '[' ? CMapToken::Kind::open : CMapToken::Kind::close, {}, 0};
    }
    if (c == '(') return skip_string();
    if (is_sign(c)) {
      ++at_;
      if (c == '/') read_regular();  // a name: none says anything of codes
      return {CMapToken::Kind::word, std::string(1, c), 0};
    }
    std::string word = read_regular();
    const bool is_number =
        std::ranges::all_of(word, [](char d) { return d >= '0' && d <= '9'; });
    if (!is_number || word.size() > 9) return {CMapToken::Kind::word, std::move(word), 0};
    return {CMapToken::Kind::number, {}, static_cast<std::uint32_t>(std::stoul(word))};
  }

 private:
  void skip_blanks() {
    while (at_ < text_.size() && (is_blank(text_[at_]) || text_[at_] == '%')) {
      if (text_[at_] == '%') {
        at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
      } else {
        ++at_;
      }
    }
  }

  std::string read_regular() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_blank(text_[at_]) && !is_sign(text_[at_])) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  CMapToken read_hex() {
    ++at_;
    if (at_ < text_.size() && text_[at_] == '<') {
      ++at_;
      return {CMapToken::Kind::word, "<<", 0};
    }
    CMapToken token{CMapToken::Kind::hex, {}, 0};
    int high = -1;
    while (at_ < text_.size() && text_[at_] != '>') {
      const int digit = hex_digit(text_[at_++]);
      if (digit < 0) continue;
      if (high < 0) {
        high = digit;
      } else {
        token.bytes += static_cast<char>(high * 16 + digit);
        high = -1;
      }
    }
    if (high >= 0) token.bytes += static_cast<char>(high * 16);
    if (at_ < text_.size()) ++at_;
    return token;
  }

  CMapToken skip_string() {
    int depth = 0;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\\') {
        ++at_;
      } else if (text_[at_] == '(') {
        ++depth;
      } else if (text_[at_] == ')' && --depth == 0) {
        break;
      }
    }
    at_ = std::min(at_ + 1, text_.size());
    return {CMapToken::Kind::word, "()", 0};
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::uint32_t value_of(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char c : bytes) value = value << 8U | static_cast<unsigned char>(c);
  return value;
}

bool is_code(const CMapToken& token) {
  return token.kind == CMapToken::Kind::hex && !token.bytes.empty() &&
         token.bytes.size() <= 4;
}

/// The characters that a hexadecimal string of a ToUnicode CMap stands for.
std::u16string utf16_of(std::string_view bytes) {
  if (bytes.size() == 1)
    return {static_cast<char16_t>(static_cast<unsigned char>(bytes[0]))};
  std::u16string text;
  for (std::size_t i = 0; i + 1 < std::min(bytes.size(), kLongestText); i += 2) {
    text += static_cast<char16_t>(value_of(bytes.substr(i, 2)));
  }
  return text;
}

/// Reads the sections between `begin…` and `end…`.
struct CMapReader {
  CMapScanner scanner;
  CMap& map;

  void add(std::map<std::uint32_t, CMap::Range>& ranges, std::uint32_t first,
           CMap::Range range) const {
    if (range.last < first || ranges.size() >= kMostRanges) return;
    ranges.insert_or_assign(first, std::move(range));
  }

  void read_spaces() {
    for (CMapToken low = scanner.next(); is_code(low); low = scanner.next()) {
      const CMapToken high = scanner.next();
      if (!is_code(high) || high.bytes.size() != low.bytes.size()) return;
      if (map.spaces.size() >= kMostRanges) return;
      map.spaces.push_back({static_cast<std::uint32_t>(low.bytes.size()),
                            value_of(low.bytes), value_of(high.bytes)});
    }
  }

  void read_characters() {
    for (CMapToken code = scanner.next(); is_code(code); code = scanner.next()) {
      const CMapToken text = scanner.next();
      if (text.kind == CMapToken::Kind::end) return;
      if (text.kind != CMapToken::Kind::hex) continue;
      const std::uint32_t value = value_of(code.bytes);
      add(map.characters, value, {value, utf16_of(text.bytes), 0});
    }
  }

  void read_character_ranges() {
    for (CMapToken low = scanner.next(); is_code(low); low = scanner.next()) {
      const CMapToken high = scanner.next();
      if (!is_code(high)) return;
      const CMapToken target = scanner.next();
      std::uint32_t code = value_of(low.bytes);
      const std::uint32_t last = value_of(high.bytes);
      if (target.kind == CMapToken::Kind::hex) {
        add(map.characters, code, {last, utf16_of(target.bytes), 0});
        continue;
      }
      if (target.kind != CMapToken::Kind::open) return;
      for (CMapToken item = scanner.next(); item.kind == CMapToken::Kind::hex;
           item = scanner.next(), ++code) {
        if (code <= last) add(map.characters, code, {code, utf16_of(item.bytes), 0});
      }
    }
  }

  void read_cids(std::size_t codes) {
    for (CMapToken low = scanner.next(); is_code(low); low = scanner.next()) {
      const CMapToken high = codes == 2 ? scanner.next() : low;
      if (!is_code(high)) return;
      const CMapToken cid = scanner.next();
      if (cid.kind != CMapToken::Kind::number) return;
      add(map.cids, value_of(low.bytes), {value_of(high.bytes), {}, cid.number});
    }
  }
};

const CMap::Range* find_range(const std::map<std::uint32_t, CMap::Range>& ranges,
                              std::uint32_t code, std::uint32_t& offset) {
  auto above = ranges.upper_bound(code);
  if (above == ranges.begin()) return nullptr;
  --above;
  if (code > above->second.last) return nullptr;
  offset = code - above->first;
  return &above->second;
}

/// Bytes at the begin of a text as a code.
TextCode code_of(std::string_view text, std::uint32_t length) {
  const std::string_view bytes = text.substr(0, length);
  return {value_of(bytes), static_cast<std::uint32_t>(bytes.size())};
}

}  // namespace

bool CodeSpace::holds(std::uint32_t code) const {
  for (std::uint32_t byte = 0; byte < length; ++byte) {
    const auto part = [byte](std::uint32_t value) { return value >> 8U * byte & 0xFFU; };
    if (part(code) < part(low) || part(code) > part(high)) return false;
  }
  return true;
}

TextCode next_code(std::string_view text, const std::vector<CodeSpace>& spaces) {
  std::uint32_t shortest = spaces.empty() ? 1 : 4;
  for (std::uint32_t length = 1; length <= std::min<std::size_t>(4, text.size());
       ++length) {
    const TextCode code = code_of(text, length);
    for (const CodeSpace& space : spaces) {
      shortest = std::min(shortest, space.length);
      if (space.length == length && space.holds(code.code)) return code;
    }
  }
  return code_of(text, shortest);
}

std::string CMap::text_of(std::uint32_t code) const {
  std::uint32_t offset = 0;
  const Range* const range = find_range(characters, code, offset);
  if (range == nullptr || range->text.empty()) return {};
  std::u16string text = range->text;
  // Only the last byte may grow (ISO 32000-1, 9.10.3); makers of files let all of it.
  text.back() = static_cast<char16_t>(text.back() + offset);
  return to_utf8(text);
}

std::uint32_t CMap::cid_of(std::uint32_t code) const {
  std::uint32_t offset = 0;
  const Range* const range = find_range(cids, code, offset);
  return range == nullptr ? 0 : range->cid + offset;
}

CMap read_cmap(std::string_view text) {
  CMap map;
  CMapReader reader{CMapScanner(text), map};
  for (CMapToken token = reader.scanner.next(); token.kind != CMapToken::Kind::end;
       token = reader.scanner.next()) {
    if (token.kind != CMapToken::Kind::word) continue;
    if (token.bytes == "begincodespacerange") reader.read_spaces();
    if (token.bytes == "beginbfchar") reader.read_characters();
    if (token.bytes == "beginbfrange") reader.read_character_ranges();
    if (token.bytes == "begincidchar") reader.read_cids(1);
    if (token.bytes == "begincidrange") reader.read_cids(2);
  }
  return map;
}

}  // namespace jianli
