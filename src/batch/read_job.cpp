// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>

#include "base/file_content.h"
#include "base/language.h"
#include "base/normalize.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "batch/list_keys.h"
#include "batch/read_job_list.h"
#include "schema/json_writer.h"
#include "schema/reader.h"
#include "style/built_in.h"
#include "syntax/set_value.h"

namespace jianli {
namespace {

/// A job that is being read.
struct JobReader {
  const ListReader& list;
  const SyntaxTree& tree;
  Diagnostics& found;
  BatchJob job;

  void report(Span span, Message message, Message hint = {});
  const Node* text_of(const MappingEntry& entry);
  std::vector<const Node*> texts_of(const MappingEntry& entry);
  void read_entry(const MappingEntry& entry);
  void read_switch(const MappingEntry& entry);
  void read_kind(const MappingEntry& entry);
  void read_locales(const MappingEntry& entry);
  void read_set(const MappingEntry& entry);
};

void JobReader::report(Span span, Message message, Message hint) {
  found.report(Rule::bad_job, span, std::move(message), std::move(hint));
}

/// The value of a key that takes one text; nothing if it is absent or none.
const Node* JobReader::text_of(const MappingEntry& entry) {
  const Node& value = tree[entry.value];
  if (is_absent(value)) return nullptr;
  if (value.kind == NodeKind::scalar) return &value;
  report(head_span(value), say("`{}` is to be a text", entry.key));
  return nullptr;
}

/// The values of a key that takes a list of texts, or one.
std::vector<const Node*> JobReader::texts_of(const MappingEntry& entry) {
  const Node& value = tree[entry.value];
  if (is_absent(value)) return {};
  if (value.kind == NodeKind::scalar) return {&value};
  std::vector<const Node*> texts;
  for (const NodeId item : value.items) {
    const Node& text = tree[item];
    if (text.kind != NodeKind::scalar) {
      report(head_span(text), say("an item of `{}` is to be a text", entry.key));
    } else if (!text.value.empty()) {
      texts.push_back(&text);
    }
  }
  if (value.kind == NodeKind::mapping) {
    report(head_span(value), say("`{}` is to be a list of texts", entry.key),
           say("write `{}: [zh, en]`", entry.key));
  }
  return texts;
}

void JobReader::read_switch(const MappingEntry& entry) {
  const Node* const value = text_of(entry);
  if (value == nullptr) return;
  // Spreadsheets write TRUE.
  const std::string folded = fold_case(value->value);
  if (folded == "true" || folded == "false") {
    job.all_variants = folded == "true";
  } else {
    report(value->span, say("`{}` is neither `true` nor `false`", value->value));
  }
}

void JobReader::read_kind(const MappingEntry& entry) {
  const Node* const value = text_of(entry);
  if (value == nullptr) return;
  if (value->value == "resume" || value->value == "letter") {
    job.kind = value->value == "letter" ? DocumentKind::letter : DocumentKind::resume;
  } else {
    report(value->span,
           say("`{}` is neither `resume` nor `letter`", shortened(value->value)));
  }
}

void JobReader::read_locales(const MappingEntry& entry) {
  for (const Node* const text : texts_of(entry)) {
    std::string tag = canonical_language(text->value);
    if (tag.empty()) {
      report(text->span, say("`{}` is not a language tag", shortened(text->value)),
             "write zh, zh-Hant, en and the like");
    } else if (std::ranges::find(job.locales, tag) == job.locales.end()) {
      job.locales.push_back(std::move(tag));
    }
  }
}

/// Whether a scalar reads the same among brackets: a number, a date, a word.
bool is_bare(const Node& scalar) {
  const auto is_sign = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           c == '.' || c == '-';
  };
  return !scalar.quoted && scalar.value.front() != '-' &&
         std::ranges::all_of(scalar.value, is_sign);
}

/// A value as JSON, whose brackets YAML reads, too.
void write(const SyntaxTree& tree, const Node& node, JsonWriter& writer) {
  switch (node.kind) {
    case NodeKind::null:
      return writer.literal("null");
    case NodeKind::scalar:
      return !node.value.empty() && is_bare(node) ? writer.literal(node.value)
                                                  : writer.string(node.value);
    case NodeKind::sequence:
      writer.begin_array();
      for (const NodeId item : node.items) write(tree, tree[item], writer);
      return writer.end_array();
    case NodeKind::mapping:
      writer.begin_object();
      for (const MappingEntry& entry : node.entries) {
        writer.key(entry.key);
        write(tree, tree[entry.value], writer);
      }
      return writer.end_object();
  }
}

/// A value as `--set` is to be given it.
std::string as_value(const SyntaxTree& tree, const Node& node) {
  if (node.kind == NodeKind::null || is_absent(node)) return {};
  if (node.kind == NodeKind::scalar) {
    // Quotes tell a text from a number or a date.
    return node.quoted ? quote(node.value) : literal_value(node.value);
  }
  JsonWriter writer;
  write(tree, node, writer);
  return std::move(writer).finish();
}

void JobReader::read_set(const MappingEntry& entry) {
  const Node& values = tree[entry.value];
  if (is_absent(values)) return;
  if (values.kind != NodeKind::mapping) {
    report(head_span(values), "`set` is to be a mapping of paths to values",
           "write `set: {basics.name: 张三}`");
    return;
  }
  for (const MappingEntry& value : values.entries) {
    check_set_value(tree, value, list.sources, found);
    job.set.emplace_back(value.key, as_value(tree, tree[value.value]));
  }
}

void JobReader::read_entry(const MappingEntry& entry) {
  if (entry.key == "file") {
    if (const Node* const file = text_of(entry)) {
      job.file = path_beside(list.path, file->value);
      job.span = file->span;
    }
  } else if (entry.key == "kind") {
    read_kind(entry);
  } else if (entry.key == "name") {
    if (const Node* const name = text_of(entry)) job.name = name->value;
  } else if (entry.key == "variants") {
    for (const Node* const text : texts_of(entry)) job.variants.push_back(text->value);
  } else if (entry.key == "all") {
    read_switch(entry);
  } else if (entry.key == "locales") {
    read_locales(entry);
  } else if (entry.key == "templates") {
    for (const Node* const text : texts_of(entry)) {
      const bool is_file = is_template_file(text->value);
      job.templates.push_back(is_file ? path_beside(list.path, text->value)
                                      : text->value);
    }
  } else if (entry.key == "set") {
    read_set(entry);
  } else {
    const std::string_view near = closest(entry.key, kJobKeys);
    report(entry.key_span, say("a job has no key `{}`", shortened(entry.key)),
           near.empty()
               ? Message("the keys are `file`, `kind`, `name`, `variants`, `all`, "
                         "`locales`, `templates` and `set`")
               : say("did you mean `{}`?", near));
  }
}

}  // namespace

BatchJob read_job(const ListReader& list, const SyntaxTree& tree, NodeId id,
                  Diagnostics found) {
  JobReader reader{list, tree, found, {}};
  const Node& node = tree[id];
  // Of a row, the keys stand in another one.
  const Span begin = node.span.part(0, 0);
  reader.job.span = begin;
  if (node.kind == NodeKind::scalar && !node.value.empty()) {
    reader.job.file = path_beside(list.path, node.value);
  } else if (node.kind != NodeKind::mapping) {
    reader.report(begin, "a job is to be a mapping",
                  "write `file: people/zhang-san.yaml`");
  } else {
    for (const MappingEntry& entry : node.entries) reader.read_entry(entry);
    if (reader.job.file.empty()) {
      reader.report(begin, "the job names no `file`",
                    "add `file: people/zhang-san.yaml`, the résumé it is about");
    }
  }
  if (reader.job.all_variants && !reader.job.variants.empty()) {
    reader.report(reader.job.span, "`all` makes every variant", "leave out `variants`");
  }
  if (found.has_errors()) reader.job.mistakes = found.sorted();
  return std::move(reader.job);
}

}  // namespace jianli
