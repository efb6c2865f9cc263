// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/utf8.h"
#include "math/math_list.h"

namespace jianli {
namespace {

constexpr std::string_view kKinds[] = {
    "symbol",     "name",   "text",  "group", "frac",  "binom",
    "root",       "accent", "wide",  "over",  "under", "overbrace",
    "underbrace", "stack",  "arrow", "fence", "big",   "space"};
constexpr std::string_view kClasses[] = {"ord",  "op",    "bin",   "rel",
                                         "open", "close", "punct", "inner"};
constexpr std::string_view kAlphabets[] = {"",   "up", "bf",  "it",   "bfit",
                                           "sf", "tt", "scr", "frak", "bb"};

std::string written(char32_t character) {
  std::string text;
  if (character == 0) return ".";
  append_utf8(text, character);
  return text;
}

std::string dump_atom(const MathAtom& atom) {
  std::string out;
  const auto kind = static_cast<std::size_t>(atom.kind);
  if (atom.kind == MathKind::symbol) {
    out = written(atom.character);
  } else {
    out = fmt::format("({}", kKinds[kind]);
    if (atom.character != 0) out += " " + written(atom.character);
    if (atom.closing != 0) out += " " + written(atom.closing);
    if (atom.amount != 0) out += fmt::format(" {}", atom.amount);
    if (!atom.text.empty()) out += fmt::format(" \"{}\"", atom.text);
    for (const MathList& part : atom.parts) out += fmt::format(" [{}]", dump(part));
    out += ")";
  }
  const bool lettered = atom.kind == MathKind::symbol || atom.kind == MathKind::text;
  if (lettered && atom.alphabet != MathAlphabet::standard) {
    out += fmt::format(":{}", kAlphabets[static_cast<std::size_t>(atom.alphabet)]);
  }
  if (atom.atom_class != AtomClass::ord) {
    out += fmt::format("/{}", kClasses[static_cast<std::size_t>(atom.atom_class)]);
  }
  if (atom.limits == MathLimits::above_and_below) out += "/limits";
  if (atom.has_superscript) out += fmt::format("^[{}]", dump(atom.superscript));
  if (atom.has_subscript) out += fmt::format("_[{}]", dump(atom.subscript));
  return out;
}

}  // namespace

std::string dump(const MathList& list) {
  std::string out;
  for (const MathAtom& atom : list.atoms) {
    if (!out.empty()) out += ' ';
    out += dump_atom(atom);
  }
  return out;
}

}  // namespace jianli
