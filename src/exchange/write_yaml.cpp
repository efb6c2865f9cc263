// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/write_yaml.h"

#include <algorithm>

#include "exchange/yaml_text.h"

namespace jianli {
namespace {

YamlMeaning meaning_of(const Draft& draft) {
  return draft.kind == Draft::Kind::literal ? YamlMeaning::any : YamlMeaning::text;
}

bool is_scalar(const Draft& draft) {
  return draft.kind == Draft::Kind::text || draft.kind == Draft::Kind::literal;
}

/// A list of short texts between brackets; empty if it has other items or does not fit.
std::string flow_list(const Draft& list, std::size_t used) {
  if (list.flow == Draft::Flow::never && !list.items.empty()) return {};
  std::string line = "[";
  for (const Draft& item : list.items) {
    if (!is_scalar(item) || item.text.find('\n') != std::string::npos) return {};
    if (line.size() > 1) line += ", ";
    line += yaml_scalar(item.text, YamlContext::flow, meaning_of(item));
  }
  line += ']';
  return used + cells(line) <= kYamlWidth ? line : std::string();
}

/// Writes drafts one below the other.
struct Writer {
  std::string out;

  void margin(std::size_t indent) { out.append(indent, ' '); }

  void write_remarks(const std::vector<std::string>& remarks, std::size_t indent) {
    for (const std::string& remark : remarks) {
      margin(indent);
      out += remark.empty() ? "#" : "# ";
      out += remark;
      out += '\n';
    }
  }

  /// A mapping of a few texts between braces, as versions of one text stand; empty if it
  /// has other members or does not fit.
  static std::string flow_mapping(const Draft& mapping, std::size_t used) {
    if (mapping.flow == Draft::Flow::never || !mapping.remarks.empty()) return {};
    std::string line = "{";
    for (const DraftMember& member : mapping.members) {
      const Draft& value = member.value;
      if (!is_scalar(value) || value.text.find('\n') != std::string::npos) return {};
      if (line.size() > 1) line += ", ";
      line += yaml_scalar(member.key, YamlContext::flow) + ": ";
      line += yaml_scalar(value.text, YamlContext::flow, meaning_of(value));
    }
    line += '}';
    return used + cells(line) <= kYamlWidth ? line : std::string();
  }

  /// What stands behind `key:`, from the blank on.
  void write_value(const Draft& value, std::size_t indent, std::size_t used) {
    if (is_scalar(value)) {
      out += ' ';
      out += yaml_value(value.text, indent + 2, used + 1, meaning_of(value));
      out += '\n';
    } else if (value.kind == Draft::Kind::list) {
      const std::string line = flow_list(value, used + 1);
      if (!line.empty()) {
        out += ' ' + line + '\n';
        return;
      }
      out += '\n';
      for (const Draft& item : value.items) write_item(item, indent + 2);
    } else if (const std::string line = flow_mapping(value, used + 1); !line.empty()) {
      out += ' ' + line + '\n';
    } else if (value.members.empty()) {
      out += " {}\n";
      write_remarks(value.remarks, indent + 2);
    } else {
      out += '\n';
      margin(indent + 2);
      write_members(value, indent + 2);
    }
  }

  void write_item(const Draft& item, std::size_t indent) {
    margin(indent);
    out += '-';
    if (item.kind == Draft::Kind::mapping && !item.members.empty()) {
      out += ' ';
      write_members(item, indent + 2);
    } else {
      write_value(item, indent, indent + 1);
    }
  }

  /// The members of a mapping, the first one where the line stands.
  void write_members(const Draft& mapping, std::size_t indent) {
    for (const DraftMember& member : mapping.members) {
      if (&member != &mapping.members.front()) margin(indent);
      const std::string key = yaml_scalar(member.key);
      out += key + ':';
      write_value(member.value, indent, indent + cells(key) + 1);
    }
    write_remarks(mapping.remarks, indent);
  }
};

}  // namespace

std::string write_yaml(const Draft& document, std::string_view head) {
  Draft top;
  top.remark(head);
  Writer writer;
  writer.write_remarks(top.remarks, 0);
  for (const DraftMember& member : document.members) {
    Draft part;
    part.members.push_back(member);
    writer.out += '\n';
    writer.write_members(part, 0);
  }
  if (!document.remarks.empty()) writer.out += '\n';
  writer.write_remarks(document.remarks, 0);
  return std::move(writer.out);
}

std::string quote_yaml(std::string_view key, const Draft& value) {
  Draft mapping;
  mapping.members.push_back({std::string(key), value});
  Writer writer;
  writer.write_members(mapping, 0);
  if (writer.out.ends_with('\n')) writer.out.pop_back();
  return std::move(writer.out);
}

}  // namespace jianli
