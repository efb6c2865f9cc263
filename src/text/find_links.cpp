// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_links.h"

#include <algorithm>

namespace jianli {
namespace {

constexpr auto npos = std::u16string_view::npos;

/// RFC 3986: unreserved and reserved characters and `%`; quotes are left out, they
/// enclose addresses more often than they are part of one.
bool is_url_unit(char16_t c) {
  if (c <= u' ' || c > u'~') return false;
  constexpr std::u16string_view kNever = u"\"<>\\^`{|}";
  return kNever.find(c) == npos;
}

bool is_letter(char16_t c) { return (c | 0x20) >= u'a' && (c | 0x20) <= u'z'; }

bool is_alphanumeric(char16_t c) { return is_letter(c) || (c >= u'0' && c <= u'9'); }

/// RFC 3986 3.1.
bool is_scheme_unit(char16_t c) {
  return is_alphanumeric(c) || c == u'+' || c == u'-' || c == u'.';
}

/// RFC 5322 3.2.3 atoms as they occur in addresses.
bool is_local_unit(char16_t c) {
  constexpr std::u16string_view kSigns = u"._%+-";
  return is_alphanumeric(c) || kSigns.find(c) != npos;
}

bool is_host_unit(char16_t c) { return is_alphanumeric(c) || c == u'.' || c == u'-'; }

/// The end of an address without the marks of the sentence around it: a stop at the end,
/// and a bracket that was opened outside.
std::size_t trim_end(std::u16string_view text, std::size_t begin, std::size_t end) {
  const auto opened = std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                 text.begin() + static_cast<std::ptrdiff_t>(end), u'(');
  auto closed = std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                           text.begin() + static_cast<std::ptrdiff_t>(end), u')');
  while (end > begin) {
    const char16_t last = text[end - 1];
    constexpr std::u16string_view kStops = u".,;:!?'*]";
    const bool outer = last == u')' && closed > opened;
    if (kStops.find(last) == npos && !outer) break;
    if (outer) --closed;
    --end;
  }
  return end;
}

/// Top-level domains of addresses that are written without a scheme; without a list
/// `vue.js/vite` would be one, too.
constexpr std::u16string_view kTopLevels[] = {
    u"ac",   u"ai",   u"app", u"at",    u"au",   u"be",   u"biz",    u"blog", u"br",
    u"ca",   u"cc",   u"ch",  u"cloud", u"cn",   u"co",   u"com",    u"de",   u"design",
    u"dev",  u"edu",  u"es",  u"eu",    u"fr",   u"gov",  u"hk",     u"ie",   u"in",
    u"info", u"ink",  u"io",  u"it",    u"jp",   u"kr",   u"me",     u"mil",  u"mo",
    u"my",   u"name", u"net", u"nl",    u"no",   u"nz",   u"online", u"org",  u"page",
    u"pro",  u"ru",   u"se",  u"sg",    u"site", u"tech", u"top",    u"tv",   u"tw",
    u"uk",   u"us",   u"vip", u"wiki",  u"work", u"xyz"};

bool is_top_level(std::u16string_view label) {
  return std::find(std::begin(kTopLevels), std::end(kTopLevels), label) !=
         std::end(kTopLevels);
}

/// Whether `text` is a host: lower-case labels, of which the last is a top-level domain.
bool is_host(std::u16string_view text) {
  const std::size_t dot = text.rfind(u'.');
  if (dot == npos || dot == 0 || !is_top_level(text.substr(dot + 1))) return false;
  return std::all_of(text.begin(), text.end(), [](char16_t c) {
    return is_host_unit(c) && !(c >= u'A' && c <= u'Z');
  });
}

Token token(TokenKind kind, std::size_t begin, std::size_t end) {
  return {kind, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The URL in a run of URL characters, if there is one; its end is that of the run.
bool find_url(std::u16string_view text, std::size_t begin, std::size_t end,
              std::vector<Token>& links) {
  const std::u16string_view run = text.substr(begin, end - begin);
  const std::size_t colon = run.find(u"://");
  if (colon != npos) {
    std::size_t scheme = colon;
    while (scheme > 0 && is_scheme_unit(run[scheme - 1])) --scheme;
    while (scheme < colon && !is_letter(run[scheme])) ++scheme;
    if (scheme < colon && colon + 3 < run.size()) {
      links.push_back(
          token(TokenKind::url, begin + scheme, trim_end(text, begin + scheme, end)));
      return true;
    }
  }
  std::size_t first = 0;
  while (first < run.size() && !is_alphanumeric(run[first])) ++first;
  const std::u16string_view rest = run.substr(first);
  const bool www = rest.substr(0, 4) == u"www.";
  const std::size_t last = trim_end(text, begin + first, end);
  const std::u16string_view address = rest.substr(0, last - begin - first);
  const bool bare = is_host(address.substr(0, address.find(u'/')));
  if (!www && !bare) return false;
  links.push_back(token(TokenKind::url, begin + first, last));
  return true;
}

/// The e-mail addresses in a run of URL characters.
void find_emails(std::u16string_view text, std::size_t begin, std::size_t end,
                 std::vector<Token>& links) {
  std::size_t from = begin;  // behind the last address
  for (std::size_t at = begin; at < end; ++at) {
    if (text[at] != u'@') continue;
    std::size_t local = at;
    while (local > from && is_local_unit(text[local - 1])) --local;
    while (local < at && !is_alphanumeric(text[local])) ++local;
    std::size_t host = at + 1;
    while (host < end && is_host_unit(text[host])) ++host;
    while (host > at + 1 && !is_alphanumeric(text[host - 1])) --host;
    const bool dotted = text.substr(at + 1, host - at - 1).find(u'.') != npos;
    from = std::max(at + 1, host);
    if (local < at && dotted) links.push_back(token(TokenKind::email, local, host));
    at = from - 1;
  }
}

/// Where a segment that is long without a separator may break: Typst's measure.
constexpr std::size_t kLongSegment = 16;

bool is_separator(char16_t c) {
  constexpr std::u16string_view kSeparators = u"/?&#.=-";
  return kSeparators.find(c) != npos;
}

bool is_bracket(char16_t c) { return c == u'(' || c == u'[' || c == u')' || c == u']'; }

/// The end of `scheme://host`: no break in or right after the scheme; a host is a name,
/// broken behind its dots only if it is long.
std::size_t host_end(std::u16string_view url, std::size_t& host) {
  const std::size_t colon = url.find(u"://");
  host = colon == npos ? 0 : colon + 3;
  const std::size_t end = url.find_first_of(u"/?#", host);
  return end == npos ? url.size() : end;
}

void break_url(const Token& token, std::u16string_view url,
               std::vector<BreakKind>& breaks) {
  std::size_t host = 0;
  const std::size_t path = host_end(url, host);
  const bool long_host = path - host >= kLongSegment;
  std::size_t segment = host;  // where the segment in hand begins
  const auto close_segment = [&](std::size_t end) {
    if (end - segment < kLongSegment) return;
    for (std::size_t at = segment + 1; at < end; ++at) {
      BreakKind& kind = breaks[token.begin + at];
      if (kind == BreakKind::forbidden && !is_bracket(url[at - 1]) &&
          !is_bracket(url[at])) {
        kind = BreakKind::last_resort;
      }
    }
  };
  for (std::size_t at = host + 1; at < url.size(); ++at) {
    if (!is_separator(url[at - 1]) || is_separator(url[at])) continue;
    close_segment(at);
    segment = at;
    if (is_bracket(url[at])) continue;
    const bool in_host = at < path;
    breaks[token.begin + at] =
        in_host && !long_host ? BreakKind::last_resort : BreakKind::allowed;
  }
  close_segment(url.size());
}

/// Behind `@` and before a dot, and only if the address is wider than a line.
void break_email(const Token& token, std::u16string_view address,
                 std::vector<BreakKind>& breaks) {
  for (std::size_t at = 1; at < address.size(); ++at) {
    if (address[at - 1] == u'@' || address[at] == u'.') {
      breaks[token.begin + at] = BreakKind::last_resort;
    }
  }
}

}  // namespace

std::vector<Token> find_links(const BreakText& text) {
  std::vector<Token> links;
  const std::u16string_view characters = text.text;
  for (std::size_t begin = 0; begin < characters.size();) {
    if (!is_url_unit(characters[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    while (end < characters.size() && is_url_unit(characters[end])) ++end;
    if (!find_url(characters, begin, end, links)) {
      find_emails(characters, begin, end, links);
    }
    begin = end;
  }
  return links;
}

void break_link(const Token& token, const BreakText& text,
                std::vector<BreakKind>& breaks) {
  const std::u16string_view address =
      text.text.substr(token.begin, token.end - token.begin);
  if (token.kind == TokenKind::url) {
    break_url(token, address, breaks);
  } else {
    break_email(token, address, breaks);
  }
}

}  // namespace jianli
