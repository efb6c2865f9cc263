// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "base/suggest.h"
#include "schema/reader.h"
#include "syntax/value_path.h"

namespace jianli {
namespace {

/// What the next step of a path starts from.
enum class Where : std::uint8_t { record, list, text, free, end };

/// Follows a path through the table of fields and, where it has the values, through the
/// document.
struct PathWalk {
  Reader& reader;
  const MappingEntry& entry;  ///< the path and the value to set
  std::string_view path = entry.key;
  Where where = Where::record;
  const RecordType* record = &document_type();
  const Field* field = nullptr;  ///< the field last stepped into
  bool in_list = false;          ///< at an item of the field's list
  bool in_language = false;      ///< in one language's version of the field's list
  int highlight_level = 0;
  bool compares = true;        ///< whether the document's own values are known
  const Node* node = nullptr;  ///< the document's value here; nothing if absent
  bool failed = false;

  void step(const PathStep& step, std::size_t parent_end);
  void check_value();

 private:
  void enter_field(const PathStep& step, std::size_t parent_end);
  bool passes_shorthand(const PathStep& step, std::string_view parent);
  void enter_free(const PathStep& step, std::string_view parent);
  void enter_item(const PathStep& step, std::size_t parent_end);
  void find_item(const PathStep& step, std::string_view parent);
  void enter_list_language(const PathStep& step, std::string_view parent);
  bool meets_text(const PathStep& step, std::string_view parent);
  void enter_language(const PathStep& step, std::size_t parent_end);
  void report(Rule rule, Message message, Message hint = {});
  void report_near(Rule rule, Message message, const PathStep& step,
                   std::string_view near);
};

void PathWalk::report(Rule rule, Message message, Message hint) {
  reader.diagnostics.report(rule, entry.key_span, std::move(message), std::move(hint));
  failed = failed || rule == Rule::unknown_path;
}

/// Reports with the path as it was most likely meant: with `near` as one of its steps.
void PathWalk::report_near(Rule rule, Message message, const PathStep& step,
                           std::string_view near) {
  Diagnostic diagnostic;
  diagnostic.rule = rule;
  diagnostic.span = entry.key_span;
  diagnostic.message = std::move(message);
  std::string meant(path);
  const std::size_t begin = static_cast<std::size_t>(step.name.data() - path.data());
  meant.replace(begin, step.name.size(), near);
  diagnostic.hint = say("did you mean `{}`?", meant);
  if (reader.sources.text(entry.key_span) == path) {
    diagnostic.fix = Fix{entry.key_span, std::move(meant)};
  }
  reader.diagnostics.add(std::move(diagnostic));
  failed = failed || rule == Rule::unknown_path;
}

/// A field of what the document writes as one text cannot be set alone.
bool PathWalk::meets_text(const PathStep& step, std::string_view parent) {
  if (node == nullptr || node->kind != NodeKind::scalar || is_absent(*node)) return false;
  report(Rule::unused_path,
         say("`{}` is a text: `{}` matches nothing", parent, step.name),
         say("set `{}` itself", parent));
  compares = false;
  node = nullptr;
  return true;
}

/// A bullet may be its text alone, in one language or several. True if the step is about
/// that text and not a field.
bool PathWalk::passes_shorthand(const PathStep& step, std::string_view parent) {
  if (record->shorthand.empty() || step.bracket) return false;
  const bool is_known = node != nullptr && node->kind == NodeKind::mapping;
  const bool is_text = is_known && is_localized(*node);
  if (step.name == record->shorthand && is_text) {
    report(Rule::unused_path,
           say("`{}` is its text alone: `{}` matches nothing", parent, step.name),
           say("set `{}` itself", parent));
    compares = false;
    node = nullptr;
    return false;
  }
  if (record->find(step.name) != nullptr || !is_language(step.name)) return false;
  field = record->find(record->shorthand);
  where = Where::end;
  if (is_known && !is_text) {
    report(Rule::unused_path,
           say("`{}` is no text: `{}` matches nothing", parent, step.name),
           say("did you mean `{}.{}.{}`?", parent, record->shorthand, step.name));
  }
  return true;
}

/// What another stage reads is followed as far as the document has it.
void PathWalk::enter_free(const PathStep& step, std::string_view parent) {
  if (node == nullptr || meets_text(step, parent)) return;
  node = node->kind == NodeKind::mapping && !step.bracket
             ? reader.tree.find(*node, step.name)
             : nullptr;
}

void PathWalk::enter_field(const PathStep& step, std::size_t parent_end) {
  const std::string_view parent = path.substr(0, parent_end);
  if (passes_shorthand(step, parent)) return;
  if (step.bracket) {
    report(Rule::unknown_path,
           say("`{}` is no list: `[{}]` matches nothing", parent, step.name),
           "a bracket names an item of a list");
    return;
  }
  field = record->find(step.name);
  if (field == nullptr) {
    Message message = say("unknown field `{}` in {}", step.name, record->called);
    const std::string_view near = intended_field(step.name, *record);
    if (near.empty()) {
      report(Rule::unknown_path, std::move(message));
    } else {
      report_near(Rule::unknown_path, std::move(message), step, near);
    }
    return;
  }
  if (node != nullptr && !meets_text(step, parent)) {
    node = node->kind == NodeKind::mapping ? reader.tree.find(*node, step.name) : nullptr;
  }
  in_list = false;
  in_language = false;
  switch (field->type) {
    case FieldType::record:
      where = Where::record;
      record = field->record;
      break;
    case FieldType::highlights:
      ++highlight_level;
      [[fallthrough]];
    case FieldType::record_list:
    case FieldType::text_list:
    case FieldType::string_list:
      where = Where::list;
      break;
    case FieldType::opaque:
      where = Where::free;
      break;
    case FieldType::record_map:
    case FieldType::path_map:
      report(Rule::unknown_path, say("`{}` cannot be set by a path", step.name));
      break;
    default:
      where = Where::text;
      break;
  }
}

/// The item a bracket names in the document; that there is none is worth a warning.
void PathWalk::find_item(const PathStep& step, std::string_view parent) {
  const Node* const list = std::exchange(node, nullptr);
  compares = false;  // unless the item is found
  if (list == nullptr || is_absent(*list)) {
    report(Rule::unused_path, say("the document has no `{}`", parent));
    return;
  }
  if (list->kind == NodeKind::mapping && is_localized(*list)) {
    report(Rule::unused_path,
           say("`{}` has a list for each language: `[{}]` matches nothing", parent,
               step.name),
           say("name one: `{}.{}[{}]`", parent, list->entries.front().key, step.name));
  }
  if (list->kind != NodeKind::sequence) return;
  std::vector<std::string_view> ids;
  for (const NodeId item : list->items) {
    const Node* const id = reader.tree.find(reader.tree[item], "id");
    if (id == nullptr) continue;
    if (id->value == step.name) node = &reader.tree[item];
    ids.push_back(id->value);
  }
  const std::optional<std::size_t> index = read_index(step.name);
  if (node == nullptr && index && *index < list->items.size()) {
    node = &reader.tree[list->items[*index]];
  }
  compares = node != nullptr;
  if (compares) return;
  Message message = say("no item of `{}` has the id `{}`", parent, step.name);
  const std::string_view near = closest(step.name, ids);
  if (index) {
    report(Rule::unused_path,
           list->items.size() == 1
               ? say("`{}` has 1 item: `[{}]` matches nothing", parent, step.name)
               : say("`{}` has {} items: `[{}]` matches nothing", parent,
                     list->items.size(), step.name),
           "items count from 0");
  } else if (near.empty()) {
    report(Rule::unused_path, std::move(message),
           "give the item an `id`, or use its index from 0");
  } else {
    report_near(Rule::unused_path, std::move(message), step, near);
  }
}

/// A list may be set in one language, or an item of it: `work[0].highlights.zh[0]`.
void PathWalk::enter_list_language(const PathStep& step, std::string_view parent) {
  in_language = true;
  if (node == nullptr || is_absent(*node)) return;
  const Node* const lists = std::exchange(node, nullptr);
  if (lists->kind == NodeKind::sequence) {
    report(Rule::unused_path,
           say("`{}` is one list for all languages: `{}` matches nothing", parent,
               step.name),
           "set the list itself");
    compares = false;
  } else if (lists->kind == NodeKind::mapping) {
    node = reader.tree.find(*lists, step.name);
  }
}

void PathWalk::enter_item(const PathStep& step, std::size_t parent_end) {
  const std::string_view parent = path.substr(0, parent_end);
  if (!step.bracket && !in_language && may_be_localized(*field) &&
      is_language(step.name)) {
    enter_list_language(step, parent);
    return;
  }
  if (!step.bracket) {
    report(Rule::unknown_path,
           say("`{}` is a list: `{}` matches nothing", parent, step.name),
           say("name an item: `{}[0].{}`", parent, step.name));
    return;
  }
  if (compares) find_item(step, parent);
  in_list = true;
  record = field->record;
  where = record != nullptr                     ? Where::record
          : field->type == FieldType::text_list ? Where::text
                                                : Where::end;
}

/// A text may be set in one language: `basics.label.en`.
void PathWalk::enter_language(const PathStep& step, std::size_t parent_end) {
  const std::string_view parent = path.substr(0, parent_end);
  where = Where::end;
  if (!step.bracket && is_language(step.name)) return;
  if (step.bracket) {
    report(Rule::unknown_path,
           say("`{}` is no list: `[{}]` matches nothing", parent, step.name),
           "a bracket names an item of a list");
  } else {
    report(Rule::unknown_path,
           say("`{}` is a text: `{}` matches nothing", parent, step.name),
           "set the text itself, or a mapping in its place");
  }
}

void PathWalk::step(const PathStep& step, std::size_t parent_end) {
  switch (where) {
    case Where::record:
      return enter_field(step, parent_end);
    case Where::list:
      return enter_item(step, parent_end);
    case Where::text:
    case Where::end:
      return enter_language(step, parent_end);
    case Where::free:
      return enter_free(step, path.substr(0, parent_end));
  }
}

/// The value to set is held to the type of the field it is set to.
void PathWalk::check_value() {
  if (is_absent(reader.tree[entry.value])) return;
  const int outer_level =
      std::exchange(reader.highlight_level,
                    field->type == FieldType::highlights && !in_list ? highlight_level - 1
                                                                     : highlight_level);
  if (in_list && where == Where::record) {
    read_record(reader, entry.value, *record);
  } else if (in_list || where == Where::end) {
    read_localized(reader, entry.value, *field, subject_of(*field));
  } else if (where != Where::free) {
    read_value(reader, entry, *field);
  }
  reader.highlight_level = outer_level;
}

/// Whether the items a path names are to be found in the tree.
enum class Items : std::uint8_t { known, elsewhere };

void follow(Reader& reader, const MappingEntry& entry, Items items) {
  const auto steps = split_path(entry.key);
  if (!steps) {
    reader.diagnostics.report(Rule::unknown_path, entry.key_span,
                              say("`{}` is no path", shortened(entry.key)),
                              "write it as `basics.label` or `work[0].position`");
    return;
  }
  PathWalk walk{reader, entry};
  walk.compares = items == Items::known;
  walk.node = &reader.tree.top();
  std::size_t parent_end = 0;
  for (const PathStep& step : *steps) {
    walk.step(step, parent_end);
    if (walk.failed) return;
    parent_end = step.end;
  }
  walk.check_value();
}

}  // namespace

void check_path(Reader& reader, const MappingEntry& entry) {
  const std::string_view first =
      std::string_view(entry.key).substr(0, entry.key.find('['));
  if (first == "include" || first == "resume") {
    // Which files belong to a résumé is settled before its variants are looked at.
    reader.diagnostics.report(Rule::unknown_path, entry.key_span,
                              say("`{}` cannot be set by a path", first));
    return;
  }
  // The items of a résumé that stands in another file are not known here.
  const bool elsewhere = is_variants_file(reader.tree);
  follow(reader, entry, elsewhere ? Items::elsewhere : Items::known);
}

void check_set_value(const SyntaxTree& tree, const MappingEntry& entry,
                     const Sources& sources, Diagnostics& diagnostics) {
  Reader reader{tree, sources, diagnostics};
  follow(reader, entry, Items::elsewhere);
}

}  // namespace jianli
