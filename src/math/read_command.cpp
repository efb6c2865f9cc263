// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "base/utf8.h"
#include "math/math_reader.h"

namespace jianli {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

MathKind kind_of(MathCommandKind kind) {
  switch (kind) {
    case MathCommandKind::binomial:
      return MathKind::binomial;
    case MathCommandKind::accent:
      return MathKind::accent;
    case MathCommandKind::wide_accent:
      return MathKind::wide_accent;
    case MathCommandKind::over_line:
      return MathKind::over_line;
    case MathCommandKind::under_line:
      return MathKind::under_line;
    case MathCommandKind::over_brace:
      return MathKind::over_brace;
    case MathCommandKind::under_brace:
      return MathKind::under_brace;
    default:
      return MathKind::fraction;
  }
}

/// The circled form of a number or letter, 0 if there is none.
char32_t in_circle(const std::u32string& inside) {
  if (inside.size() == 1) {
    const char32_t c = inside[0];
    if (c == '0') return 0x24EA;
    if (c >= '1' && c <= '9') return 0x2460 + (c - '1');
    if (c >= 'A' && c <= 'Z') return 0x24B6 + (c - 'A');
    if (c >= 'a' && c <= 'z') return 0x24D0 + (c - 'a');
  }
  const bool teen =
      inside.size() == 2 && inside[0] == '1' && inside[1] >= '0' && inside[1] <= '9';
  if (teen) return 0x2469 + (inside[1] - '0');
  return inside == U"20" ? 0x2473 : 0;
}

/// A stack takes the class of what it is built on (amsmath's \binrel@).
AtomClass class_of_base(const MathList& base) {
  return base.atoms.size() == 1 ? base.atoms.front().atom_class : AtomClass::ord;
}

}  // namespace

std::string_view MathReader::take_command_name() {
  const std::size_t begin = at_;
  while (!at_end() && is_letter(tex_[at_])) ++at_;
  if (at_ == begin && !at_end()) next_character(tex_, at_);
  return tex_.substr(begin, at_ - begin);
}

void MathReader::read_command(MathList& list) {
  const std::size_t begin = at_++;
  const std::string_view name = take_command_name();
  if (name.empty()) {
    report(begin, at_, "a formula ends with `\\`");
    return;
  }
  if (const auto command = find_math_command(name)) {
    append_command(*command, begin, list);
    return;
  }
  if (!may_report()) return;
  const bool environment = name == "begin" || name == "end";
  const std::string_view near = environment ? "" : nearest_math_command(name);
  report(begin, at_, say("no formula has a command `\\{}`", name),
         environment
             ? Message("a formula in a line has no matrices, cases and their like")
         : near.empty() ? Message("words in a formula are written `\\text{…}`")
                        : say("did you mean `\\{}`?", near),
         MathErrorKind::unknown_command);
}

void MathReader::append_command(const MathCommand& command, std::size_t begin,
                                MathList& list) {
  using Kind = MathCommandKind;
  const std::string_view written = tex_.substr(begin, at_ - begin);
  MathAtom atom = make_atom(MathKind::symbol, begin);
  atom.atom_class = command.atom_class;
  atom.character = command.character;
  const auto read_part = [&] { atom.parts.push_back(read_argument(written, begin)); };
  switch (command.kind) {
    case Kind::symbol:
      break;
    case Kind::name:
    case Kind::modulus_operator:
      atom.kind = MathKind::name;
      atom.alphabet = MathAlphabet::upright;
      atom.text = command.text;
      atom.text_begin = atom.begin + 1;
      break;
    case Kind::operator_name:
      if (peek() == '*') ++at_;
      atom.kind = MathKind::name;
      atom.atom_class = AtomClass::op;
      atom.alphabet = MathAlphabet::upright;
      atom.text = read_words(written, begin, atom);
      break;
    case Kind::text:
      atom.kind = MathKind::text;
      atom.alphabet = command.alphabet;
      atom.text = read_words(written, begin, atom);
      break;
    case Kind::fraction:
    case Kind::binomial:
      atom.kind = kind_of(command.kind);
      atom.atom_class =
          command.kind == Kind::fraction ? AtomClass::inner : AtomClass::ord;
      read_part();
      read_part();
      break;
    case Kind::radical: {
      atom.kind = MathKind::radical;
      auto degree = read_optional_argument();
      read_part();
      if (degree) atom.parts.push_back(std::move(*degree));
      break;
    }
    case Kind::alphabet: {
      const MathAlphabet around = std::exchange(alphabet_, command.alphabet);
      atom.kind = MathKind::group;
      read_part();
      alphabet_ = around;
      if (atom.parts.front().atoms.size() == 1) {
        list.atoms.push_back(std::move(atom.parts.front().atoms.front()));
        return;
      }
      break;
    }
    case Kind::accent:
    case Kind::wide_accent:
    case Kind::over_line:
    case Kind::under_line:
      atom.kind = kind_of(command.kind);
      read_part();
      break;
    case Kind::over_brace:
    case Kind::under_brace:
      atom.kind = kind_of(command.kind);
      atom.atom_class = AtomClass::op;
      read_part();
      break;
    case Kind::over_set:
    case Kind::under_set: {
      atom.kind = MathKind::stack;
      MathList script = read_argument(written, begin);
      read_part();
      atom.parts.resize(3);
      atom.parts[command.kind == Kind::over_set ? 1 : 2] = std::move(script);
      atom.atom_class = class_of_base(atom.parts.front());
      break;
    }
    case Kind::arrow: {
      atom.kind = MathKind::arrow;
      atom.atom_class = AtomClass::rel;
      auto below = read_optional_argument();
      read_part();
      if (below) atom.parts.push_back(std::move(*below));
      break;
    }
    case Kind::left:
      append_delimited(begin, list);
      return;
    case Kind::right:
      report(begin, at_, "`\\right` has no `\\left`");
      read_delimiter(written, begin);
      return;
    case Kind::big:
      atom.kind = MathKind::delimiter;
      atom.amount = command.amount;
      atom.character = read_delimiter(written, begin);
      if (atom.character == 0) return;
      break;
    case Kind::limits:
    case Kind::no_limits:
      set_limits(command, begin, list);
      return;
    case Kind::space:
      atom.kind = MathKind::space;
      atom.amount = command.amount;
      break;
    case Kind::modulus:
    case Kind::modulus_in_parentheses:
      append_modulus(command, begin, list);
      return;
    case Kind::negation:
      append_negation(begin, list);
      return;
    case Kind::circled:
      append_circled(begin, list);
      return;
    case Kind::style:
      return;
  }
  atom.end = static_cast<std::uint32_t>(at_);
  list.atoms.push_back(std::move(atom));
}

char32_t MathReader::read_delimiter(std::string_view command, std::size_t begin) {
  skip_blanks();
  const std::size_t at = at_;
  char32_t character = 0;
  if (peek() == '\\') {
    ++at_;
    const auto named = find_math_command(take_command_name());
    if (named && named->kind == MathCommandKind::symbol) character = named->character;
  } else if (!at_end() && peek() != '{' && peek() != '}') {
    character = next_character(tex_, at_);
    if (character == '.') return 0;
    if (character == '<') character = 0x27E8;
    if (character == '>') character = 0x27E9;
  }
  if (character != 0 && is_delimiter(character)) return character;
  // A delimiter of `\left` and `\right` may be absent, which `.` says.
  at_ = at;
  report(begin, begin + command.size(), say("no delimiter follows `{}`", command),
         "write a bracket, `|`, `\\{`, `\\langle` or, for none, `.`");
  return 0;
}

void MathReader::append_delimited(std::size_t begin, MathList& list) {
  MathAtom atom = make_atom(MathKind::fenced, begin);
  atom.atom_class = AtomClass::inner;
  atom.character = read_delimiter("\\left", begin);
  atom.parts.push_back(read_list(MathEnd::right, begin));
  atom.closing_begin = static_cast<std::uint32_t>(at_);
  if (tex_.substr(at_).starts_with("\\right")) {
    const std::size_t at = at_;
    at_ += 6;
    atom.closing = read_delimiter("\\right", at);
  }
  atom.end = static_cast<std::uint32_t>(at_);
  list.atoms.push_back(std::move(atom));
}

/// As amsmath sets them in a line of text: 8 or 12 mu before, 6 mu behind the word.
void MathReader::append_modulus(const MathCommand& command, std::size_t begin,
                                MathList& list) {
  const bool enclosed = command.kind == MathCommandKind::modulus_in_parentheses;
  const std::string_view written = tex_.substr(begin, at_ - begin);
  MathAtom space = make_atom(MathKind::space, begin);
  space.amount = enclosed ? 16 : 24;
  MathAtom bracket = make_atom(MathKind::symbol, begin);
  bracket.character = '(';
  bracket.atom_class = AtomClass::open;
  MathAtom word = make_atom(MathKind::name, begin);
  word.alphabet = MathAlphabet::upright;
  word.text = "mod";
  word.text_begin = word.begin + 1;
  MathAtom gap = space;
  gap.amount = 12;
  MathList argument = read_argument(written, begin);
  list.atoms.push_back(std::move(space));
  if (enclosed) list.atoms.push_back(bracket);
  list.atoms.push_back(std::move(word));
  list.atoms.push_back(std::move(gap));
  for (MathAtom& part : argument.atoms) list.atoms.push_back(std::move(part));
  if (!enclosed) return;
  bracket.character = ')';
  bracket.atom_class = AtomClass::close;
  bracket.begin = bracket.end = static_cast<std::uint32_t>(at_ > 0 ? at_ - 1 : 0);
  list.atoms.push_back(std::move(bracket));
}

void MathReader::append_negation(std::size_t begin, MathList& list) {
  MathList argument = read_argument("\\not", begin);
  if (argument.empty()) return;
  MathAtom& atom = argument.atoms.front();
  const bool is_symbol = argument.atoms.size() == 1 && atom.kind == MathKind::symbol;
  const char32_t form = is_symbol ? negated(atom.character) : 0;
  if (form == 0) {
    report(begin, at_, say("`{}` has no sign", tex_.substr(begin, at_ - begin)),
           "`\\not` strikes through relations such as `=`, `\\in` and `\\subset`");
    return;
  }
  atom.character = form;
  atom.begin = static_cast<std::uint32_t>(begin);
  list.atoms.push_back(std::move(atom));
}

/// Numbers and letters that Unicode has in a circle are set as writing; fonts of Han have
/// them.
void MathReader::append_circled(std::size_t begin, MathList& list) {
  const MathList argument = read_argument("\\textcircled", begin);
  std::u32string inside;
  for (const MathAtom& part : argument.atoms) inside += part.character;
  const char32_t circled = in_circle(inside);
  if (circled == 0) {
    report(begin, at_, say("`{}` has no sign", tex_.substr(begin, at_ - begin)),
           "numbers from 0 to 20 and single letters stand in a circle");
    return;
  }
  MathAtom atom = make_atom(MathKind::text, begin);
  append_utf8(atom.text, circled);
  atom.text_begin = atom.begin;
  atom.end = static_cast<std::uint32_t>(at_);
  list.atoms.push_back(std::move(atom));
}

void MathReader::set_limits(const MathCommand& command, std::size_t begin,
                            MathList& list) {
  if (list.atoms.empty() || list.atoms.back().atom_class != AtomClass::op) {
    report(begin, at_, say("`\\{}` stands behind no operator", command.name),
           "it belongs behind `\\sum`, `\\lim` and their like");
    return;
  }
  list.atoms.back().limits = command.kind == MathCommandKind::limits
                                 ? MathLimits::above_and_below
                                 : MathLimits::beside;
}

}  // namespace jianli
