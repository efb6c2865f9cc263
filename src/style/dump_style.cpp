// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "style/keys.h"
#include "style/style.h"

namespace jianli {
namespace {

std::string text_of(Length value) { return to_string(value) + "pt"; }
std::string text_of(Color value) { return to_string(value); }
std::string text_of(bool value) { return value ? "true" : "false"; }
std::string text_of(std::int32_t value) { return std::to_string(value); }
std::string text_of(const std::string& value) { return fmt::format("\"{}\"", value); }

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
  std::string text;
  for (const auto& [language, words] : value.versions) {
    if (!text.empty()) text += ' ';
    if (!language.empty()) text += language + ":";
    text += fmt::format("\"{}\"", words);
  }
  return text;
}

std::string text_of(const Separator& value) {
  return value.name ? name_of(*value.name) : text_of(value.text);
}

std::string text_of(const Label& value) {
  return value.name.empty() ? text_of(value.text) : value.name;
}

std::string text_of(const Setting<std::string>& setting) { return setting.value; }
std::string text_of(const Part& part);
std::string text_of(const BlockSpec& block);
std::string text_of(const SectionEntry& entry);

template <class Value>
std::string text_of(const std::vector<Value>& values) {
  std::string text = "[";
  for (const Value& value : values) {
    if (text.size() > 1) text += ", ";
    text += text_of(value);
  }
  return text + "]";
}

/// Appends ` key=value` for the rows of a table whose value differs from the default's.
template <Keyed Settings>
void append_changes(std::string& text, const Settings& settings,
                    const Settings& standard) {
  std::vector<std::string> defaults;
  Keys<Settings>::each(standard, [&](std::string_view, const auto& member) {
    defaults.push_back(text_of(member));
  });
  std::size_t row = 0;
  Keys<Settings>::each(settings, [&](std::string_view key, const auto& member) {
    const std::string value = text_of(member);
    if (value != defaults[row++])
      fmt::format_to(std::back_inserter(text), " {}={}", key, value);
  });
}

std::string text_of(const Part& part) {
  std::string text = part.field;
  Part standard;
  standard.field = part.field;
  append_changes(text, part, standard);
  return text.starts_with(' ') ? text.substr(1) : text;
}

std::string text_of(const BlockSpec& block) {
  std::string text = name_of(block.kind);
  if (block.kind == SpecKind::space) text += ' ' + text_of(block.amount);
  if (!block.parts.empty()) text += ' ' + text_of(block.parts);
  append_changes(text, block, BlockSpec{});
  return fmt::format("{{{}}}", text);
}

std::string text_of(const SectionEntry& entry) {
  if (entry.of.size() == 1 && entry.title.empty() && entry.sort == SectionSort::file) {
    return entry.of[0].value;
  }
  std::string text;
  append_changes(text, entry, SectionEntry{});
  return fmt::format("{{{}}}", text.substr(1));
}

/// Prints every value below a path on a line of its own.
struct Printer {
  const Sources& sources;
  std::string out;

  template <class Value>
  void print(const std::string& path, const Setting<Value>& setting) {
    std::string place = "nowhere";
    if (setting.origin.known()) {
      const Source& source = sources[setting.origin.source];
      const LineColumn at = line_column(source.text, setting.origin.begin);
      place = fmt::format("{}:{}", source.name, at.line);
    }
    fmt::format_to(std::back_inserter(out), "{}: {}  # {}\n", path,
                   text_of(setting.value), place);
  }

  template <class Enum, class Value>
  void print(const std::string& path, const NameMap<Enum, Value>& map) {
    const auto names = all_names<Enum>();
    for (std::size_t i = 0; i < names.size(); ++i) {
      print(path + "." + names[i], map.values[i]);
    }
  }

  template <class Value>
  void print(const std::string& path, const KindMap<Value>& map) {
    for (const auto& [name, value] : map.values) print(path + "." + name, value);
  }

  template <Keyed Settings>
  void print(const std::string& path, const Settings& settings) {
    Keys<Settings>::each(settings, [&](std::string_view key, const auto& member) {
      print(path.empty() ? std::string(key) : fmt::format("{}.{}", path, key), member);
    });
  }
};

}  // namespace

std::string dump(const Style& style, const Sources& sources) {
  Printer printer{sources, "template: " + style.template_name + "\n"};
  printer.print("", style);
  return std::move(printer.out);
}

}  // namespace jianli
