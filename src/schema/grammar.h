// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

// What addresses, numbers and names look like: each as a function for the reader and as
// an ECMA-262 pattern for the JSON Schema. The two stand side by side in grammar.cpp and
// must accept the same texts.

namespace jianli {

/// `local@domain` with at least two labels in the domain; letters of any script.
bool is_email(std::string_view text);
/// `http://` or `https://`, a host, and a rest without white space.
bool is_url(std::string_view text);
/// Whether a text begins with `http://` or `https://`.
bool has_web_scheme(std::string_view text);
/// Whether a text would be a web address if it had a scheme: `github.com/zhangsan`.
bool is_host_and_path(std::string_view text);
/// A phone number as people write it: 5 to 20 digits with `+`, spaces, hyphens, dots,
/// slashes and brackets, and perhaps an extension.
bool is_phone(std::string_view text);
/// A Digital Object Identifier (ISO 26324): `10.`, the registrant's number, a slash and a
/// suffix without white space.
bool is_doi(std::string_view text);
/// `[a-z0-9-]+`.
bool is_identifier(std::string_view text);
/// Two capital letters.
bool is_country_code(std::string_view text);
/// Two numbers above zero with a colon, of four digits and three decimals at most.
bool is_aspect(std::string_view text);
/// Whether a link may lead there: to the web, to a mailbox (`mailto:`, RFC 6068) or to a
/// telephone (`tel:`, RFC 3966), and nowhere else.
bool is_link_target(std::string_view text);
/// Whether a text begins with another one but for the case of their ASCII letters.
bool starts_ignoring_case(std::string_view text, std::string_view start);
/// Whether two texts are equal but for the case of their ASCII letters.
bool equal_ignoring_case(std::string_view a, std::string_view b);

inline constexpr std::string_view kEmailPattern =
    "^[^\\s@.,;:<>()\"＠“”‘’]+(?:\\.[^\\s@.,;:<>()\"＠“”‘’]+)*"
    "@[A-Za-z0-9\\u00A1-\\u1FFF\\u2C00-\\u2FFF\\u3040-\\uFEFF-]+"
    "(?:\\.[A-Za-z0-9\\u00A1-\\u1FFF\\u2C00-\\u2FFF\\u3040-\\uFEFF-]+)+$";
inline constexpr std::string_view kUrlPattern =
    "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#<>\"\\u3000-\\u303F\\uFF00-\\uFFEF]+"
    "(?:[/?#][^\\s<>\"]*)?$";
inline constexpr std::string_view kPhonePattern =
    "^(?=(?:[^0-9]*[0-9]){5,20}[^0-9]*$)[(（]?\\+?[-0-9 \\u00A0()（）./–]+"
    "(?:(?:ext\\.?|x|#|转|分机) ?[0-9]{1,6})?$";
inline constexpr std::string_view kDoiPattern = "^10\\.[0-9]{4,}(?:\\.[0-9]+)*/\\S+$";
inline constexpr std::string_view kIdentifierPattern = "^[a-z0-9-]+$";
inline constexpr std::string_view kCountryCodePattern = "^[A-Z]{2}$";
inline constexpr std::string_view kAspectPattern =
    "^(?![0.]+:)(?!.*:[0.]+$)[0-9]{1,4}(?:\\.[0-9]{1,3})?:"
    "[0-9]{1,4}(?:\\.[0-9]{1,3})?$";

/// A pattern that matches a name in any case of its ASCII letters.
std::string case_insensitive_pattern(std::string_view name);
/// The pattern of the keys of a text in several languages.
std::string language_pattern();
/// The pattern of what people write for a language beside its tag: `cn`, `english`.
std::string other_language_pattern();

}  // namespace jianli
