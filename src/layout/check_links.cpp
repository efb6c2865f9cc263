// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/check_links.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "compose/walk_paragraphs.h"

namespace jianli {
namespace {

/// What links are called that could lead anywhere; letters are small.
constexpr std::array<std::string_view, 33> kVague = {
    "click",     "click here", "click me",  "details",  "here",       "learn more",
    "link",      "more",       "read more", "see here", "see more",   "this",
    "this link", "this page",  "url",       "website",  "here it is", "点击",
    "点击这里",  "点此",       "点这里",    "这里",     "此处",       "链接",
    "网址",      "详情",       "更多",      "查看",     "查看更多",   "查看详情",
    "點擊這裡",  "這裡",       "連結"};

/// Marks and blanks that say nothing either.
bool is_idle(char32_t c) {
  constexpr std::u32string_view kIdle =
      U" \u00A0\u2028\u3000.,:;!?>»›→…()[]<«（）【】《》。，：；！？、·";
  return kIdle.find(c) != std::u32string_view::npos;
}

/// The characters between idle ones, in small letters.
std::string core_of(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    const bool capital = c >= U'A' && c <= U'Z';
    characters += capital ? c + (U'a' - U'A') : c;
  }
  while (!characters.empty() && is_idle(characters.back())) characters.pop_back();
  const auto begin = std::ranges::find_if_not(characters, is_idle);
  std::string core;
  for (auto at = begin; at != characters.end(); ++at) append_utf8(core, *at);
  return core;
}

/// A link while its inlines are gone through.
struct LinkText {
  std::string target, text;
  Span span;

  void add(const Inline& part) {
    if (text.empty() && !span.known()) span = part.span;
    const bool goes_on =
        part.span.known() && part.span.source == span.source && part.span.end >= span.end;
    if (goes_on) span.end = part.span.end;
    text += part.text;
  }
};

void report(const LinkText& link, Diagnostics& diagnostics) {
  const std::string core = core_of(link.text);
  if (core.empty()) {
    diagnostics.report(Rule::vague_link, link.span,
                       say("the link to `{}` stands on no text", link.target),
                       "say what it leads to");
  } else if (std::ranges::find(kVague, core) != kVague.end()) {
    diagnostics.report(Rule::vague_link, link.span,
                       say("`{}` does not say where the link leads", link.text),
                       "make the name of what it leads to the link");
  }
}

}  // namespace

void check_links(const Document& document, Diagnostics& diagnostics) {
  walk_document(document, [&](const Paragraph& paragraph) {
    LinkText open;
    for (const Inline& part : paragraph.inlines) {
      if (part.link != open.target) {
        if (!open.target.empty()) report(open, diagnostics);
        open = {part.link, {}, {}};
      }
      if (!part.link.empty()) open.add(part);
    }
    if (!open.target.empty()) report(open, diagnostics);
  });
}

}  // namespace jianli
