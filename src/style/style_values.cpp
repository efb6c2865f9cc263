// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/style_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "style/keys.h"

namespace jianli {
namespace {

std::string text_of(Length value) { return to_string(value) + "pt"; }
std::string text_of(Color value) { return '"' + to_string(value) + '"'; }
std::string text_of(bool value) { return value ? "true" : "false"; }
std::string text_of(std::int32_t value) { return std::to_string(value); }

/// A text as a YAML scalar that stands in braces as well: bare where it is words.
std::string text_of(const std::string& value) {
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == ' ' || c == '-' || c == '.' || c == '_' || c == '/';
  };
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  // Words that YAML 1.1 or 1.2 takes for something else than a text.
  constexpr std::array<std::string_view, 9> kReserved = {
      "true", "false", "null", "yes", "no", "on", "off", "y", "n"};
  std::string lower = value;
  for (char& c : lower) c = is_letter(c) ? static_cast<char>(c | 0x20) : c;
  const bool is_bare = !value.empty() && is_letter(value.front()) &&
                       value.back() != ' ' && std::ranges::all_of(value, is_plain) &&
                       std::ranges::find(kReserved, lower) == kReserved.end();
  if (is_bare) return value;
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '\n') {
      quoted += "\\n";
      continue;
    }
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

std::string thousandths(std::int32_t value) {
  std::string text = fmt::format("{}.{:03}", value / 1000, value % 1000);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string text_of(Ratio value) { return thousandths(value.thousandths); }
std::string text_of(Em value) { return thousandths(value.thousandths) + "em"; }

template <class Enum>
requires std::is_enum_v<Enum> std::string text_of(Enum value) { return name_of(value); }

std::string text_of(const DesignText& value) {
  if (value.empty()) return "\"\"";
  if (value.versions.size() == 1 && value.versions[0].first.empty()) {
    return text_of(value.versions[0].second);
  }
  std::string text;
  for (const auto& [language, words] : value.versions) {
    fmt::format_to(std::back_inserter(text), "{}{}: {}", text.empty() ? "" : ", ",
                   language, text_of(words));
  }
  return '{' + text + '}';
}

std::string text_of(const Separator& value) {
  return value.name ? name_of(*value.name) : text_of(value.text);
}

std::string text_of(const Label& value) {
  return value.name.empty() ? text_of(value.text) : value.name;
}

std::string text_of(const Setting<std::string>& setting) { return setting.value; }
std::string text_of(const Part& part, const Look& look = {});
std::string text_of(const BlockSpec& block);
std::string text_of(const SectionEntry& entry);

std::string list_text(const std::vector<std::string>& items) {
  return fmt::format("[{}]", fmt::join(items, ", "));
}

template <class Value>
std::vector<std::string> texts_of(const std::vector<Value>& values) {
  std::vector<std::string> texts;
  for (const Value& value : values) texts.push_back(text_of(value));
  return texts;
}

template <class Value>
std::string text_of(const std::vector<Value>& values) {
  return list_text(texts_of(values));
}

/// `key: value` for the rows of a table whose value differs from the standard's.
template <Keyed Settings>
std::vector<std::string> changes(const Settings& settings, const Settings& standard) {
  std::vector<std::string> defaults;
  Keys<Settings>::each(standard, [&](std::string_view, const auto& member) {
    defaults.push_back(text_of(member));
  });
  std::vector<std::string> rows;
  std::size_t row = 0;
  Keys<Settings>::each(settings, [&](std::string_view key, const auto& member) {
    const std::string value = text_of(member);
    if (value != defaults[row++]) rows.push_back(fmt::format("{}: {}", key, value));
  });
  return rows;
}

std::string mapping_text(const std::vector<std::string>& rows) {
  return fmt::format("{{{}}}", fmt::join(rows, ", "));
}

/// `look` is what the part starts from where it stands.
std::string text_of(const Part& part, const Look& look) {
  Part standard;
  standard.look = look;
  const std::vector<std::string> rows = changes(part, standard);
  return rows.size() == 1 && !part.field.empty() ? part.field : mapping_text(rows);
}

/// What stands behind the key that names a block's kind.
std::string content_text(const BlockSpec& block) {
  std::vector<std::string> parts;
  for (const Part& part : block.parts) parts.push_back(text_of(part, block.look));
  switch (block.kind) {
    case SpecKind::space:
      return text_of(block.amount);
    case SpecKind::paragraph:
    case SpecKind::bullets:
    case SpecKind::entries:
      return parts.front();
    default:
      return parts.empty() ? "null" : list_text(parts);
  }
}

std::string text_of(const BlockSpec& block) {
  std::vector<std::string> rows = changes(block, BlockSpec{});
  const std::string content = content_text(block);
  if (content == "null" && rows.empty()) return name_of(block.kind);
  rows.insert(rows.begin(), fmt::format("{}: {}", name_of(block.kind), content));
  return mapping_text(rows);
}

std::string text_of(const SectionEntry& entry) {
  const std::vector<std::string> rows = changes(entry, SectionEntry{});
  return rows.size() == 1 && entry.of.size() == 1 ? entry.of[0].value
                                                  : mapping_text(rows);
}

/// Whether a list is told item by item where it is long.
template <class Value>
constexpr bool kHasItems = std::is_same_v<Value, std::vector<Part>> ||
                           std::is_same_v<Value, std::vector<BlockSpec>> ||
                           std::is_same_v<Value, std::vector<SectionEntry>>;

/// Lists every value below a path.
struct Lister {
  const Sources& sources;
  std::vector<StyleValue> values;

  /// A length in the unit it was written in.
  [[nodiscard]] std::string text_at(Length value, Span origin) const {
    const std::string written(sources.text(origin));
    return read_length(written) == value ? written : text_of(value);
  }
  template <class Value>
  [[nodiscard]] std::string text_at(const Value& value, Span) const {
    return text_of(value);
  }

  template <class Value>
  void add(const std::string& path, const Setting<Value>& setting) {
    StyleValue row{path, text_at(setting.value, setting.origin), {}, setting.origin};
    if constexpr (kHasItems<Value>) row.items = texts_of(setting.value);
    values.push_back(std::move(row));
  }

  template <class Value>
  void add(const std::string& path, const Elastic<Value>& elastic) {
    std::string text = text_at(elastic.comfortable, elastic.origin);
    const bool has_ends = elastic.tight != elastic.comfortable;
    if (has_ends) {
      text = fmt::format("[{}, {}]", text, text_at(elastic.tight, elastic.tight_origin));
    }
    values.push_back({path, std::move(text), {}, elastic.origin});
  }

  template <class Enum, class Value>
  void add(const std::string& path, const NameMap<Enum, Value>& map) {
    const auto names = all_names<Enum>();
    for (std::size_t i = 0; i < names.size(); ++i) {
      add(path + '.' + names[i], map.values[i]);
    }
  }

  template <class Value>
  void add(const std::string& path, const KindMap<Value>& map) {
    for (const auto& [name, value] : map.values) add(path + '.' + name, value);
  }

  template <Keyed Settings>
  void add(const std::string& path, const Settings& settings) {
    Keys<Settings>::each(settings, [&](std::string_view key, const auto& member) {
      add(path.empty() ? std::string(key) : fmt::format("{}.{}", path, key), member);
    });
  }
};

}  // namespace

std::vector<StyleValue> style_values(const Style& style, const Sources& sources) {
  Lister lister{sources, {}};
  lister.add("", style);
  return std::move(lister.values);
}

std::string place_name(Span origin, const Sources& sources) {
  if (!sources.has(origin.source)) return "nowhere";
  const Source& source = sources[origin.source];
  // Nobody has the text of a built-in template before them.
  if (origin.source >= kFirstBuiltIn) return source.name;
  const LineColumn at = line_column(source.text, origin.begin);
  return fmt::format("{}:{}", source.name, at.line);
}

}  // namespace jianli
