// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <utility>

#include "base/suggest.h"
#include "batch/list_keys.h"
#include "batch/read_csv.h"
#include "batch/read_job_list.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// What a column of the table gives.
enum class ColumnKind : std::uint8_t { unnamed, text, texts, value };

struct Column {
  ColumnKind kind = ColumnKind::unnamed;
  CsvCell head;
};

ColumnKind kind_of(std::string_view name) {
  if (name.empty()) return ColumnKind::unnamed;
  if (name == "variants" || name == "locales" || name == "templates") {
    return ColumnKind::texts;
  }
  const bool is_key =
      name != "set" && std::ranges::find(kJobKeys, name) != kJobKeys.end();
  return is_key ? ColumnKind::text : ColumnKind::value;
}

/// Makes the mapping that a row stands for, as a list in YAML would have it.
struct RowTree {
  SyntaxTree tree;

  NodeId add(NodeKind kind, Span span) {
    Node node;
    node.kind = kind;
    node.span = span;
    tree.nodes.push_back(std::move(node));
    return static_cast<NodeId>(tree.nodes.size() - 1);
  }
  NodeId add_text(const CsvCell& cell) {
    const NodeId id = add(NodeKind::scalar, cell.span);
    tree.nodes[id].value = cell.text;
    // A cell is a text unless it can only be a number or a switch: of `2021.10`, no
    // number is made.
    const bool is_number = cell.text.find_first_not_of(
                               "0123456789", cell.text[0] == '-') == std::string::npos;
    tree.nodes[id].quoted = !is_number && cell.text != "true" && cell.text != "false";
    return id;
  }
  NodeId add_texts(const CsvCell& cell);
};

/// The items of a cell, between semicolons.
NodeId RowTree::add_texts(const CsvCell& cell) {
  const NodeId list = add(NodeKind::sequence, cell.span);
  const std::string_view text = cell.text;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(';', begin), text.size());
    const std::size_t first = std::min(text.find_first_not_of(' ', begin), end);
    const std::size_t last = text.find_last_not_of(' ', end - (end > 0 ? 1 : 0));
    if (first < end && last != std::string_view::npos) {
      const std::string item(text.substr(first, std::min(last + 1, end) - first));
      const NodeId id = add_text({item, cell.span.part(first, first + item.size())});
      tree.nodes[list].items.push_back(id);
    }
    begin = end + 1;
  }
  return list;
}

void report(Span span, Message message, Message hint, Diagnostics& diagnostics) {
  diagnostics.report(Rule::bad_job, span, std::move(message), std::move(hint));
}

/// Checks the name of a column that sets a value: it is a path.
void check_path_column(const CsvCell& head, const ListReader& list) {
  const std::string& name = head.text;
  const bool is_field = document_type().find(name) != nullptr && name != "set";
  if (name.find_first_of(".[") == std::string::npos && !is_field) {
    const std::string_view near = closest(name, kJobKeys);
    report(head.span, say("unknown column `{}`", shortened(name)),
           name == "set"  ? Message("every value has a column of its own, such as "
                                     "`basics.name`")
           : near.empty() ? Message("a column is a key such as `file` and `name`, or a "
                                    "path such as `basics.name`")
                          : say("did you mean `{}`?", near),
           list.diagnostics);
    return;
  }
  RowTree nothing;
  nothing.tree.root = nothing.add(NodeKind::null, head.span);
  check_set_value(nothing.tree, {name, head.span, nothing.tree.root}, list.sources,
                  list.diagnostics);
}

/// Reads the head of the table; false if it cannot be gone by.
bool read_columns(const CsvRow& head, const ListReader& list,
                  std::vector<Column>& columns) {
  Diagnostics& diagnostics = list.diagnostics;
  const std::size_t before = diagnostics.all().size();
  for (const CsvMistake& mistake : head.mistakes) {
    report(mistake.span, mistake.message, mistake.hint, diagnostics);
  }
  std::set<std::string_view> names;
  for (const CsvCell& cell : head.cells) {
    columns.push_back({kind_of(cell.text), cell});
    if (!cell.text.empty() && !names.insert(cell.text).second) {
      report(cell.span, say("two columns are called `{}`", cell.text), {}, diagnostics);
    } else if (columns.back().kind == ColumnKind::value) {
      check_path_column(cell, list);
    }
  }
  if (!names.contains("file")) {
    const bool other_commas = head.cells.size() == 1 && head.cells[0].text.find_first_of(
                                                            ";\t") != std::string::npos;
    report(head.span, "no column of the table is called `file`",
           other_commas ? Message("save the table with commas between the columns")
                        : Message("its first line names the columns; `file` is the path "
                                  "of the résumé"),
           diagnostics);
  }
  return diagnostics.all().size() == before;
}

/// The mapping of a row; what is wrong with the row as such is added to `found`.
RowTree make_tree(const CsvRow& row, const std::vector<Column>& columns,
                  Diagnostics& found) {
  RowTree made;
  made.tree.source = row.span.source;
  made.tree.root = made.add(NodeKind::mapping, row.span);
  const NodeId values = made.add(NodeKind::mapping, row.span);
  for (const CsvMistake& mistake : row.mistakes) {
    report(mistake.span, mistake.message, mistake.hint, found);
  }
  if (row.cells.size() != columns.size() && row.mistakes.empty()) {
    report(row.span.part(0, 0),
           say("the table has {} columns, the row {}", columns.size(), row.cells.size()),
           "put cells that hold commas in quotes", found);
  }
  const std::size_t count = std::min(row.cells.size(), columns.size());
  for (std::size_t i = 0; i < count; ++i) {
    const CsvCell& cell = row.cells[i];
    const Column& column = columns[i];
    if (cell.text.empty()) continue;
    if (column.kind == ColumnKind::unnamed) {
      report(cell.span, "a cell stands in a column without a name", {}, found);
      continue;
    }
    const NodeId value =
        column.kind == ColumnKind::texts ? made.add_texts(cell) : made.add_text(cell);
    const NodeId mapping = column.kind == ColumnKind::value ? values : made.tree.root;
    made.tree.nodes[mapping].entries.push_back(
        {column.head.text, column.head.span, value});
  }
  made.tree.nodes[made.tree.root].entries.push_back({"set", row.span, values});
  return made;
}

}  // namespace

std::vector<BatchJob> read_job_table(const ListReader& list) {
  const std::vector<CsvRow> rows = read_csv(list.source, list.sources);
  std::vector<Column> columns;
  if (rows.empty() || !read_columns(rows.front(), list, columns)) return {};
  std::vector<BatchJob> jobs;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    Diagnostics found = list.fresh;
    const RowTree row = make_tree(rows[i], columns, found);
    jobs.push_back(read_job(list, row.tree, row.tree.root, std::move(found)));
  }
  return jobs;
}

}  // namespace jianli
