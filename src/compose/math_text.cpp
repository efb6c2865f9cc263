// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/math_text.h"

#include <optional>
#include <utility>

namespace jianli {
namespace {

constexpr std::pair<std::string_view, std::string_view> kCommands[] = {
    {"alpha", "α"}, {"beta", "β"},  {"gamma", "γ"},      {"delta", "δ"}, {"epsilon", "ε"},
    {"eta", "η"},   {"theta", "θ"}, {"lambda", "λ"},     {"mu", "μ"},    {"pi", "π"},
    {"rho", "ρ"},   {"sigma", "σ"}, {"tau", "τ"},        {"phi", "φ"},   {"omega", "ω"},
    {"Delta", "Δ"}, {"Theta", "Θ"}, {"Sigma", "Σ"},      {"Omega", "Ω"}, {"cdot", "·"},
    {"times", "×"}, {"div", "÷"},   {"pm", "±"},         {"le", "≤"},    {"leq", "≤"},
    {"ge", "≥"},    {"geq", "≥"},   {"ne", "≠"},         {"neq", "≠"},   {"approx", "≈"},
    {"sim", "~"},   {"to", "→"},    {"rightarrow", "→"}, {"infty", "∞"}, {"sum", "∑"},
    {"prod", "∏"},  {"sqrt", "√"},  {"partial", "∂"},    {"ldots", "…"}, {"cdots", "⋯"},
    {"log", "log"}, {"ln", "ln"},   {"exp", "exp"},      {"min", "min"}, {"max", "max"},
    {"sin", "sin"}, {"cos", "cos"}, {"lg", "lg"},        {"left", ""},   {"right", ""},
    {",", " "},     {";", " "},     {" ", " "},          {"%", "%"},     {"_", "_"},
    {"{", "{"},     {"}", "}"},     {"$", "$"},          {"&", "&"},     {"#", "#"},
};

constexpr std::string_view kScripted = "0123456789+-=()n";
constexpr std::string_view kSuperscripts[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷",
                                              "⁸", "⁹", "⁺", "⁻", "⁼", "⁽", "⁾", "ⁿ"};
constexpr std::string_view kSubscripts[] = {"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇",
                                            "₈", "₉", "₊", "₋", "₌", "₍", "₎", "ₙ"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The argument of `^` or `_` at `offset`: a group in braces or one character.
std::string_view take_argument(std::string_view tex, std::size_t& offset) {
  if (offset >= tex.size()) return {};
  if (tex[offset] == '{') {
    const std::size_t end = tex.find('}', offset);
    if (end == std::string_view::npos) return {};
    const std::string_view group = tex.substr(offset + 1, end - offset - 1);
    offset = end + 1;
    return group;
  }
  return tex.substr(offset++, 1);
}

/// Characters as superscripts or subscripts, if all of them have such a form.
std::optional<std::string> raised(std::string_view text,
                                  const std::string_view (&forms)[16]) {
  std::string out;
  for (const char c : text) {
    const std::size_t index = kScripted.find(c);
    if (index == std::string_view::npos) return std::nullopt;
    out += forms[index];
  }
  if (out.empty()) return std::nullopt;
  return out;
}

std::optional<std::string_view> find_command(std::string_view name) {
  for (const auto& [command, text] : kCommands) {
    if (command == name) return text;
  }
  return std::nullopt;
}

}  // namespace

std::string math_text(std::string_view tex) {
  std::string out;
  std::size_t offset = 0;
  while (offset < tex.size()) {
    const std::size_t begin = offset;
    const char c = tex[offset++];
    if (c == '\\' && offset < tex.size()) {
      if (is_letter(tex[offset])) {
        while (offset < tex.size() && is_letter(tex[offset])) ++offset;
      } else {
        ++offset;
      }
      const std::string_view name = tex.substr(begin + 1, offset - begin - 1);
      out += find_command(name).value_or(tex.substr(begin, offset - begin));
    } else if (c == '^' || c == '_') {
      const std::string_view argument = take_argument(tex, offset);
      const auto text =
          c == '^' ? raised(argument, kSuperscripts) : raised(argument, kSubscripts);
      if (text) {
        out += *text;
      } else {
        out += c;
        offset = begin + 1;
      }
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace jianli
