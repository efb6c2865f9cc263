// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <charconv>

#include "base/language.h"
#include "style/reader.h"

namespace jianli {
namespace {

/// Reads a decimal number with at most three decimals as thousandths.
std::optional<std::int32_t> read_thousandths(std::string_view text) {
  const std::size_t dot = text.find('.');
  const std::string_view whole = text.substr(0, dot);
  std::string_view decimals =
      dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
  if (whole.empty() || whole.size() > 5 || decimals.size() > 3) return std::nullopt;
  if (dot != std::string_view::npos && decimals.empty()) return std::nullopt;
  std::int32_t value = 0;
  for (const char c : whole) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  for (std::size_t i = 0; i < 3; ++i) {
    const char c = i < decimals.size() ? decimals[i] : '0';
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_word(std::string_view text) {
  for (const char c : text) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-')) return false;
  }
  return !text.empty();
}

}  // namespace

bool read_value(StyleReader& reader, const Node& node, Length& value) {
  if (node.kind == NodeKind::scalar) {
    if (const auto length = read_length(node.value)) {
      value = *length;
      return true;
    }
  }
  report_bad_value(reader, node,
                   "write a length such as `10.5pt`, `18mm`, `1.8cm` or `0.5in`");
  return false;
}

bool read_value(StyleReader& reader, const Node& node, Color& value) {
  if (node.kind == NodeKind::scalar) {
    if (const auto color = read_color(node.value)) {
      value = *color;
      return true;
    }
  }
  // YAML takes an unquoted `#` for the start of a comment.
  report_bad_value(reader, node, "write a colour in quotes, such as `\"#1f4e79\"`");
  return false;
}

bool read_value(StyleReader& reader, const Node& node, Ratio& value) {
  if (node.kind == NodeKind::scalar) {
    if (const auto thousandths = read_thousandths(node.value)) {
      value.thousandths = *thousandths;
      return true;
    }
  }
  report_bad_value(reader, node, "write a multiple such as `1.35`");
  return false;
}

bool read_value(StyleReader& reader, const Node& node, Em& value) {
  if (node.kind == NodeKind::scalar && node.value.ends_with("em")) {
    const std::string_view number(node.value.data(), node.value.size() - 2);
    if (const auto thousandths = read_thousandths(number)) {
      value.thousandths = *thousandths;
      return true;
    }
  }
  report_bad_value(reader, node, "write a multiple of the type size, such as `1.5em`");
  return false;
}

bool read_value(StyleReader& reader, const Node& node, std::int32_t& value) {
  if (node.kind == NodeKind::scalar) {
    const char* const end = node.value.data() + node.value.size();
    std::int32_t number = 0;
    const auto result = std::from_chars(node.value.data(), end, number);
    if (result.ec == std::errc() && result.ptr == end && number >= 0 && number < 1000) {
      value = number;
      return true;
    }
  }
  report_bad_value(reader, node, "write a whole number from 0 to 999");
  return false;
}

bool read_value(StyleReader& reader, const Node& node, bool& value) {
  if (node.kind == NodeKind::scalar && (node.value == "true" || node.value == "false")) {
    value = node.value == "true";
    return true;
  }
  report_bad_value(reader, node, "write `true` or `false`");
  return false;
}

bool read_value(StyleReader& reader, const Node& node, std::string& value) {
  if (node.kind != NodeKind::scalar) {
    report_wrong_type(reader, node, "a text");
    return false;
  }
  value = node.value;
  return true;
}

bool read_value(StyleReader& reader, const Node& node,
                std::vector<Setting<std::string>>& value) {
  std::vector<Setting<std::string>> texts;
  if (node.kind == NodeKind::scalar) {
    texts.push_back({node.value, node.span});
  } else if (node.kind == NodeKind::sequence) {
    for (const NodeId item : node.items) {
      const Node& text = reader.tree[item];
      texts.push_back({{}, text.span});
      if (!read_value(reader, text, texts.back().value)) return false;
    }
  } else {
    report_wrong_type(reader, node, "a list of texts");
    return false;
  }
  value = std::move(texts);
  return true;
}

bool read_value(StyleReader& reader, const Node& node, std::vector<std::string>& value) {
  std::vector<Setting<std::string>> texts;
  if (!read_value(reader, node, texts)) return false;
  value.clear();
  for (Setting<std::string>& text : texts) value.push_back(std::move(text.value));
  return true;
}

bool read_name(StyleReader& reader, const Node& node, std::string_view names,
               std::size_t& index) {
  if (node.kind == NodeKind::scalar) {
    if (const auto found = find_name(names, node.value)) {
      index = *found;
      return true;
    }
  }
  if (node.kind == NodeKind::scalar) {
    report_word(Rule::bad_value, node.value, node.span,
                say("{} is no value for `{}`", say("`{}`", node.value), reader.path),
                split_names(names), reader.diagnostics);
  } else {
    report_bad_value(reader, node, suggest("", split_names(names)));
  }
  return false;
}

bool read_value(StyleReader& reader, const Node& node, DesignText& value) {
  DesignText text;
  text.span = node.span;
  if (node.kind == NodeKind::scalar) {
    if (!node.value.empty()) text.versions.emplace_back(std::string(), node.value);
  } else if (node.kind == NodeKind::mapping) {
    for (const MappingEntry& entry : node.entries) {
      std::string language = canonical_language(entry.key);
      if (language.empty()) {
        reader.diagnostics.report(
            Rule::bad_language, entry.key_span,
            say("`{}` in `{}` is not a language tag", entry.key, reader.path),
            "write a tag such as `zh`, `zh-Hant` or `en`");
        return false;
      }
      const StylePath step(reader, entry.key);
      std::string words;
      if (!read_value(reader, reader.tree[entry.value], words)) return false;
      text.versions.emplace_back(std::move(language), std::move(words));
    }
  } else {
    report_wrong_type(reader, node, "a text, or texts by language");
    return false;
  }
  value = std::move(text);
  return true;
}

bool read_value(StyleReader& reader, const Node& node, Separator& value) {
  Separator separator;
  // A bare word is always a name, so that a mistyped one is found; other characters, or a
  // mapping by language, stand for themselves.
  if (node.kind == NodeKind::scalar && is_word(node.value)) {
    SeparatorName name{};
    if (!read_value(reader, node, name)) return false;
    separator.name = name;
  } else if (!read_value(reader, node, separator.text)) {
    return false;
  }
  value = std::move(separator);
  return true;
}

bool read_value(StyleReader& reader, const Node& node, Label& value) {
  Label label;
  if (node.kind == NodeKind::scalar && is_word(node.value)) {
    label.name = node.value;
  } else if (!read_value(reader, node, label.text)) {
    return false;
  }
  value = std::move(label);
  return true;
}

}  // namespace jianli
