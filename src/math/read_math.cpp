// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "math/read_math.h"

#include <utility>

#include "base/utf8.h"
#include "math/math_reader.h"

namespace jianli {
namespace {

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Signs that TeX's mathematics shows otherwise than they are typed.
char32_t shown_as(char32_t c) {
  switch (c) {
    case '-':
      return 0x2212;  // minus sign
    case '*':
      return 0x2217;  // asterisk operator
    case 0x00B7:
      return 0x22C5;  // middle dot, typed for the operator
    default:
      return c;
  }
}

/// A group that holds one plain atom is that atom (TeX: The Program, §1186).
bool is_single_atom(const MathList& list) {
  if (list.atoms.size() != 1) return false;
  const MathAtom& atom = list.atoms.front();
  return atom.atom_class == AtomClass::ord && atom.kind != MathKind::space &&
         !atom.has_superscript && !atom.has_subscript;
}

}  // namespace

MathReading read_math(std::string_view tex) { return MathReader(tex).read(); }

MathReading MathReader::read() {
  result_.list = read_list(MathEnd::formula, 0);
  return std::move(result_);
}

void MathReader::report(std::size_t begin, std::size_t end, Message message, Message hint,
                        MathErrorKind kind) {
  if (!may_report()) return;
  result_.errors.push_back({kind, static_cast<std::uint32_t>(begin),
                            static_cast<std::uint32_t>(end), std::move(message),
                            std::move(hint)});
}

void MathReader::stop_at_depth(std::size_t begin) {
  report(begin, at_, say("the formula nests more than {} levels deep", kMaxMathDepth));
  is_too_deep_ = true;
  at_ = tex_.size();
}

MathAtom MathReader::make_atom(MathKind kind, std::size_t begin) const {
  MathAtom atom;
  atom.kind = kind;
  atom.alphabet = alphabet_;
  atom.begin = static_cast<std::uint32_t>(begin);
  atom.end = static_cast<std::uint32_t>(at_);
  return atom;
}

void MathReader::skip_blanks() {
  while (!at_end() && is_blank(tex_[at_])) ++at_;
}

MathList MathReader::read_list(MathEnd end, std::size_t opened_at) {
  MathList list;
  if (++depth_ > kMaxMathDepth) {
    stop_at_depth(opened_at);
    --depth_;
    return list;
  }
  const std::size_t errors = result_.errors.size();
  for (;;) {
    skip_blanks();
    if (at_end()) break;
    const char c = peek();
    if (c == '}') {
      if (end == MathEnd::brace) {
        ++at_;
        --depth_;
        return list;
      }
      if (end != MathEnd::formula) break;
      report(at_, at_ + 1, "`}` closes nothing", "write `\\}` for a brace");
      ++at_;
      continue;
    }
    if (c == ']' && end == MathEnd::bracket) {
      ++at_;
      --depth_;
      return list;
    }
    const std::string_view rest = tex_.substr(at_);
    const bool closes =
        rest.starts_with("\\right") &&
        (rest.size() == 6 || !((rest[6] | 0x20) >= 'a' && (rest[6] | 0x20) <= 'z'));
    if (closes && end == MathEnd::right) {
      --depth_;
      return list;
    }
    read_nucleus(list);
  }
  --depth_;
  // One mistake is told once: what it leaves open is no mistake of its own.
  if (end == MathEnd::formula || result_.errors.size() > errors) return list;
  const std::string_view opener = end == MathEnd::brace     ? "{"
                                  : end == MathEnd::bracket ? "["
                                                            : "\\left";
  if (end == MathEnd::right) {
    report(opened_at, opened_at + 5, "`\\left` has no `\\right`",
           "write `\\right.` where nothing is to be shown");
  } else {
    report(opened_at, opened_at + 1, say("`{}` is never closed", opener));
  }
  return list;
}

void MathReader::read_nucleus(MathList& list) {
  const std::size_t begin = at_;
  switch (peek()) {
    case '{': {
      ++at_;
      MathList group = read_list(MathEnd::brace, begin);
      if (is_single_atom(group)) {
        list.atoms.push_back(std::move(group.atoms.front()));
        return;
      }
      MathAtom atom = make_atom(MathKind::group, begin);
      atom.parts.push_back(std::move(group));
      list.atoms.push_back(std::move(atom));
      return;
    }
    case '^':
    case '_':
      read_script(list);
      return;
    case '\'':
      read_primes(list);
      return;
    case '\\':
      read_command(list);
      return;
    case '~': {
      ++at_;
      MathAtom space = make_atom(MathKind::space, begin);
      space.amount = 9;
      list.atoms.push_back(std::move(space));
      return;
    }
    default:
      read_character(list);
      return;
  }
}

void MathReader::read_character(MathList& list) {
  const std::size_t begin = at_;
  const char32_t typed = next_character(tex_, at_);
  if (typed == 0x200B || typed == 0x2061 || typed == 0x2062 || typed == 0xFE0F) return;
  MathAtom atom = make_atom(MathKind::symbol, begin);
  atom.character = shown_as(typed);
  atom.atom_class = class_of(atom.character);
  if (is_cjk(typed)) {
    atom.kind = MathKind::text;
    atom.character = 0;
    atom.atom_class = AtomClass::ord;
    atom.alphabet = MathAlphabet::standard;
    atom.text = tex_.substr(begin, at_ - begin);
    atom.text_begin = atom.begin;
    MathAtom* last = list.atoms.empty() ? nullptr : &list.atoms.back();
    const bool joins = last != nullptr && last->kind == MathKind::text &&
                       last->end == begin && last->text_begin == last->begin &&
                       !last->has_superscript && !last->has_subscript;
    if (joins) {
      last->text += atom.text;
      last->end = atom.end;
      return;
    }
  }
  list.atoms.push_back(std::move(atom));
}

void MathReader::read_script(MathList& list) {
  const std::size_t begin = at_++;
  const bool upper = tex_[begin] == '^';
  if (list.atoms.empty() || list.atoms.back().kind == MathKind::space) {
    list.atoms.push_back(make_atom(MathKind::group, begin));
    list.atoms.back().end = list.atoms.back().begin;
    list.atoms.back().parts.emplace_back();
  }
  const std::size_t index = list.atoms.size() - 1;
  MathList script = read_argument(upper ? "^" : "_", begin);
  MathAtom& atom = list.atoms[index];
  bool& has = upper ? atom.has_superscript : atom.has_subscript;
  MathList& place = upper ? atom.superscript : atom.subscript;
  // Primes begin a superscript that `^` goes on with: f'^2.
  const bool primed = has && upper && place.atoms.back().character == 0x2032 &&
                      place.atoms.back().alphabet == MathAlphabet::upright;
  if (has && !primed) {
    report(begin, begin + 1,
           upper ? "a second superscript on one base" : "a second subscript on one base",
           "put the first in braces: `{a^b}^c` or `a^{b^c}`");
    return;
  }
  has = true;
  for (MathAtom& part : script.atoms) place.atoms.push_back(std::move(part));
  if (place.empty()) has = false;
}

void MathReader::read_primes(MathList& list) {
  const std::size_t begin = at_;
  MathList primes;
  while (peek() == '\'') {
    ++at_;
    MathAtom prime = make_atom(MathKind::symbol, at_ - 1);
    prime.character = 0x2032;
    prime.alphabet = MathAlphabet::upright;
    primes.atoms.push_back(std::move(prime));
  }
  if (list.atoms.empty() || list.atoms.back().kind == MathKind::space) {
    list.atoms.push_back(make_atom(MathKind::group, begin));
    list.atoms.back().end = list.atoms.back().begin;
    list.atoms.back().parts.emplace_back();
  }
  MathAtom& atom = list.atoms.back();
  if (atom.has_superscript) {
    report(begin, at_, "a second superscript on one base",
           "primes come before `^`: `f'^2`");
    return;
  }
  atom.has_superscript = true;
  atom.superscript = std::move(primes);
}

MathList MathReader::read_argument(std::string_view command, std::size_t begin) {
  skip_blanks();
  const char c = peek();
  MathList list;
  if (at_end() || c == '}' || c == '^' || c == '_') {
    report(begin, begin + command.size(), say("`{}` lacks an argument", command));
    return list;
  }
  if (c == '{') {
    const std::size_t opened_at = at_++;
    return read_list(MathEnd::brace, opened_at);
  }
  if (++depth_ > kMaxMathDepth) {
    stop_at_depth(begin);
  } else {
    read_nucleus(list);
  }
  --depth_;
  return list;
}

std::optional<MathList> MathReader::read_optional_argument() {
  const std::size_t before = at_;
  skip_blanks();
  if (peek() != '[') {
    at_ = before;
    return std::nullopt;
  }
  const std::size_t opened_at = at_++;
  return read_list(MathEnd::bracket, opened_at);
}

std::string MathReader::read_words(std::string_view command, std::size_t begin,
                                   MathAtom& atom) {
  std::string words;
  skip_blanks();
  if (peek() != '{') {
    report(begin, begin + command.size(), say("`{}` lacks an argument", command),
           say("write `{}{{…}}`", command));
    return words;
  }
  const std::size_t opened_at = at_++;
  atom.text_begin = static_cast<std::uint32_t>(at_);
  int braces = 1;
  while (!at_end()) {
    const char c = tex_[at_++];
    if (c == '{') {
      ++braces;
    } else if (c == '}') {
      if (--braces == 0) return words;
    } else if (c == '~') {
      words += "\u00A0";
    } else if (c == '\\') {
      constexpr std::string_view kEscaped = "{}$%&#_ ";
      const bool escaped = !at_end() && kEscaped.find(peek()) != std::string_view::npos;
      if (escaped) {
        words += tex_[at_++];
      } else {
        const std::size_t at = at_ - 1;
        const std::string_view name = take_command_name();
        report(at, at_, say("`\\{}` inside `{}` is not understood", name, command),
               say("close `{}` before it", command), MathErrorKind::unknown_command);
      }
    } else {
      words += c;
    }
  }
  report(opened_at, opened_at + 1, "`{` is never closed");
  return words;
}

}  // namespace jianli
