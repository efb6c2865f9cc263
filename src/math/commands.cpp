// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "math/commands.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/suggest.h"

namespace jianli {
namespace {

using Kind = MathCommandKind;

constexpr MathCommand named(std::string_view name) {
  return {name, Kind::name, 0, AtomClass::op, MathAlphabet::upright, 0, name};
}

constexpr MathCommand plain(std::string_view name, Kind kind) { return {name, kind}; }

constexpr MathCommand lettered(std::string_view name, Kind kind, MathAlphabet alphabet) {
  return {name, kind, 0, AtomClass::ord, alphabet};
}

constexpr MathCommand shown(std::string_view name, Kind kind, char32_t character) {
  return {name, kind, character};
}

constexpr MathCommand spaced(std::string_view name, std::int32_t amount) {
  return {name, Kind::space, 0, AtomClass::ord, MathAlphabet::standard, amount, {}};
}

constexpr MathCommand sized(std::string_view name, AtomClass atom_class,
                            std::int32_t amount) {
  return {name, Kind::big, 0, atom_class, MathAlphabet::standard, amount, {}};
}

/// Every command but the signs. Spaces are in 1/36 em: TeX's mu is two of them, its word
/// space 1/4 em in the face that formulas are set in.
constexpr MathCommand kCommands[] = {
    spaced(" ", 9),
    spaced("!", -6),
    spaced(",", 6),
    spaced(":", 8),
    spaced(">", 8),
    spaced(";", 10),
    spaced("quad", 36),
    spaced("qquad", 72),
    spaced("thinspace", 6),
    spaced("medspace", 8),
    spaced("thickspace", 10),
    spaced("enspace", 18),
    spaced("negthinspace", -6),

    named("log"),
    named("Pr"),
    named("arccos"),
    named("arcsin"),
    named("arctan"),
    named("arg"),
    named("cos"),
    named("cosh"),
    named("cot"),
    named("coth"),
    named("csc"),
    named("deg"),
    named("det"),
    named("dim"),
    named("exp"),
    named("gcd"),
    named("hom"),
    named("inf"),
    named("ker"),
    named("lg"),
    named("lim"),
    named("ln"),
    named("max"),
    named("min"),
    named("sec"),
    named("sin"),
    named("sinh"),
    named("sup"),
    named("tan"),
    named("tanh"),
    {"argmax", Kind::name, 0, AtomClass::op, MathAlphabet::upright, 0, "arg max"},
    {"argmin", Kind::name, 0, AtomClass::op, MathAlphabet::upright, 0, "arg min"},
    {"liminf", Kind::name, 0, AtomClass::op, MathAlphabet::upright, 0, "lim inf"},
    {"limsup", Kind::name, 0, AtomClass::op, MathAlphabet::upright, 0, "lim sup"},
    plain("operatorname", Kind::operator_name),

    plain("frac", Kind::fraction),
    plain("dfrac", Kind::fraction),
    plain("tfrac", Kind::fraction),
    plain("cfrac", Kind::fraction),
    plain("binom", Kind::binomial),
    plain("dbinom", Kind::binomial),
    plain("tbinom", Kind::binomial),
    plain("sqrt", Kind::radical),
    plain("textcircled", Kind::circled),

    lettered("text", Kind::text, MathAlphabet::standard),
    lettered("mbox", Kind::text, MathAlphabet::standard),
    lettered("textrm", Kind::text, MathAlphabet::standard),
    lettered("textnormal", Kind::text, MathAlphabet::standard),
    lettered("textbf", Kind::text, MathAlphabet::bold),
    lettered("textit", Kind::text, MathAlphabet::italic),
    lettered("mathrm", Kind::alphabet, MathAlphabet::upright),
    lettered("mathbf", Kind::alphabet, MathAlphabet::bold),
    lettered("mathit", Kind::alphabet, MathAlphabet::italic),
    lettered("mathnormal", Kind::alphabet, MathAlphabet::standard),
    lettered("mathsf", Kind::alphabet, MathAlphabet::sans),
    lettered("mathtt", Kind::alphabet, MathAlphabet::mono),
    lettered("mathcal", Kind::alphabet, MathAlphabet::script),
    lettered("mathscr", Kind::alphabet, MathAlphabet::script),
    lettered("mathbb", Kind::alphabet, MathAlphabet::double_struck),
    lettered("mathfrak", Kind::alphabet, MathAlphabet::fraktur),
    lettered("boldsymbol", Kind::alphabet, MathAlphabet::bold_italic),
    lettered("bm", Kind::alphabet, MathAlphabet::bold_italic),

    shown("hat", Kind::accent, 0x302),
    shown("tilde", Kind::accent, 0x303),
    shown("bar", Kind::accent, 0x304),
    shown("breve", Kind::accent, 0x306),
    shown("dot", Kind::accent, 0x307),
    shown("ddot", Kind::accent, 0x308),
    shown("mathring", Kind::accent, 0x30A),
    shown("check", Kind::accent, 0x30C),
    shown("grave", Kind::accent, 0x300),
    shown("acute", Kind::accent, 0x301),
    shown("vec", Kind::accent, 0x20D7),
    shown("widehat", Kind::wide_accent, 0x302),
    shown("widetilde", Kind::wide_accent, 0x303),
    shown("widecheck", Kind::wide_accent, 0x30C),
    shown("overrightarrow", Kind::wide_accent, 0x20D7),
    shown("overleftarrow", Kind::wide_accent, 0x20D6),
    plain("overline", Kind::over_line),
    plain("underline", Kind::under_line),
    plain("overbrace", Kind::over_brace),
    plain("underbrace", Kind::under_brace),
    plain("overset", Kind::over_set),
    plain("stackrel", Kind::over_set),
    plain("underset", Kind::under_set),
    shown("xrightarrow", Kind::arrow, 0x2192),
    shown("xleftarrow", Kind::arrow, 0x2190),
    shown("xleftrightarrow", Kind::arrow, 0x2194),
    shown("xRightarrow", Kind::arrow, 0x21D2),
    shown("xLeftarrow", Kind::arrow, 0x21D0),

    plain("left", Kind::left),
    plain("right", Kind::right),
    sized("big", AtomClass::ord, 1),
    sized("Big", AtomClass::ord, 2),
    sized("bigg", AtomClass::ord, 3),
    sized("Bigg", AtomClass::ord, 4),
    sized("bigl", AtomClass::open, 1),
    sized("Bigl", AtomClass::open, 2),
    sized("biggl", AtomClass::open, 3),
    sized("Biggl", AtomClass::open, 4),
    sized("bigr", AtomClass::close, 1),
    sized("Bigr", AtomClass::close, 2),
    sized("biggr", AtomClass::close, 3),
    sized("Biggr", AtomClass::close, 4),
    sized("bigm", AtomClass::rel, 1),
    sized("Bigm", AtomClass::rel, 2),
    sized("biggm", AtomClass::rel, 3),
    sized("Biggm", AtomClass::rel, 4),

    plain("limits", Kind::limits),
    plain("nolimits", Kind::no_limits),
    {"bmod", Kind::modulus_operator, 0, AtomClass::bin, MathAlphabet::upright, 0, "mod"},
    plain("mod", Kind::modulus),
    plain("pmod", Kind::modulus_in_parentheses),
    plain("not", Kind::negation),
    plain("displaystyle", Kind::style),
    plain("textstyle", Kind::style),
    plain("scriptstyle", Kind::style),
    plain("scriptscriptstyle", Kind::style),
    plain("tiny", Kind::style),
    plain("scriptsize", Kind::style),
    plain("footnotesize", Kind::style),
    plain("small", Kind::style),
    plain("normalsize", Kind::style),
    plain("large", Kind::style),
};

/// Relations and their struck-through forms.
constexpr std::pair<char32_t, char32_t> kNegations[] = {
    {'=', 0x2260},    {'<', 0x226E},    {'>', 0x226F},    {0x2208, 0x2209},
    {0x220B, 0x220C}, {0x2203, 0x2204}, {0x2223, 0x2224}, {0x2225, 0x2226},
    {'|', 0x2224},    {0x223C, 0x2241}, {0x2243, 0x2244}, {0x2245, 0x2247},
    {0x2248, 0x2249}, {0x2261, 0x2262}, {0x2264, 0x2270}, {0x2265, 0x2271},
    {0x227A, 0x2280}, {0x227B, 0x2281}, {0x2282, 0x2284}, {0x2283, 0x2285},
    {0x2286, 0x2288}, {0x2287, 0x2289}, {0x22A2, 0x22AC}, {0x22A7, 0x22AD},
    {0x2190, 0x219A}, {0x2192, 0x219B}, {0x2194, 0x21AE}, {0x21D0, 0x21CD},
    {0x21D2, 0x21CF}, {0x21D4, 0x21CE},
};

constexpr char32_t kDelimiters[] = {
    '(',    ')',    '[',    ']',    '{',    '}',    '|',    '/',    '\\',
    0x2016, 0x27E8, 0x27E9, 0x230A, 0x230B, 0x2308, 0x2309, 0x2191, 0x2193,
    0x2195, 0x21D1, 0x21D3, 0x21D5, 0x27EE, 0x27EF, 0x27E6, 0x27E7};

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const MathCommand& command : kCommands) names.push_back(command.name);
  for (const MathSign& sign : math_signs()) names.push_back(sign.name);
  return names;
}

}  // namespace

std::optional<MathCommand> find_math_command(std::string_view name) {
  const auto signs = math_signs();
  const auto sign = std::lower_bound(
      signs.begin(), signs.end(), name,
      [](const MathSign& row, std::string_view wanted) { return row.name < wanted; });
  if (sign != signs.end() && sign->name == name) {
    MathCommand command = shown(name, Kind::symbol, sign->character);
    command.atom_class = sign->atom_class;
    return command;
  }
  for (const MathCommand& command : kCommands) {
    if (command.name == name) return command;
  }
  return std::nullopt;
}

std::string_view nearest_math_command(std::string_view name) {
  static const std::vector<std::string_view> kNames = command_names();
  return closest(name, kNames);
}

AtomClass class_of(char32_t c) {
  switch (c) {
    case '(':
    case '[':
      return AtomClass::open;
    case ')':
    case ']':
    case '!':
    case '?':
      return AtomClass::close;
    case '+':
    case 0x2212:
    case 0x2217:
      return AtomClass::bin;
    case '=':
    case '<':
    case '>':
    case ':':
      return AtomClass::rel;
    case ',':
    case ';':
      return AtomClass::punct;
    default:
      break;
  }
  if (c < 0x80) return AtomClass::ord;
  for (const MathSign& sign : math_signs()) {
    if (sign.character == c) return sign.atom_class;
  }
  // Arrows and mathematical operators without a name here relate two things.
  const bool arrow = c >= 0x2190 && c <= 0x21FF;
  const bool relation = c >= 0x223C && c <= 0x228B;
  return arrow || relation ? AtomClass::rel : AtomClass::ord;
}

bool is_delimiter(char32_t character) {
  return std::ranges::find(kDelimiters, character) != std::end(kDelimiters);
}

char32_t negated(char32_t character) {
  for (const auto& [relation, form] : kNegations) {
    if (relation == character) return form;
  }
  return 0;
}

}  // namespace jianli
