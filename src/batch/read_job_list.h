// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "batch/job.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// How a list of jobs is written.
enum class ListFormat : std::uint8_t {
  document,  ///< YAML or JSON: a list of mappings, or one below `jobs`
  lines,     ///< JSON lines: a mapping a line
  table,     ///< CSV: the names of the columns, then a job a line
  paths,     ///< the path of a résumé a line, as `find` prints them
};

/// The format that a list's name tells, else its first line.
ListFormat tell_list_format(const std::string& name, std::string_view text);

/// Reads the jobs of a list by its path, `-` for standard input. Paths in it are beside
/// it. The mistakes of a job are held to the policy of `fresh`, which has no findings.
std::vector<BatchJob> read_job_list(const std::string& path, const Diagnostics& fresh,
                                    Sources& sources, Diagnostics& diagnostics);

/// What the readers of the formats share.
struct ListReader {
  const std::string& path;  ///< of the list
  SourceId source;
  const Diagnostics& fresh;  ///< for the mistakes of one job
  const Sources& sources;
  Diagnostics& diagnostics;
};

/// Reads one job written as a mapping, or as a text, its file. `found` may hold findings
/// of its syntax already.
BatchJob read_job(const ListReader& list, const SyntaxTree& tree, NodeId id,
                  Diagnostics found);

/// Reads the jobs of a CSV table: one a row. A column is named by a key of a job, or by a
/// path whose value the row sets.
std::vector<BatchJob> read_job_table(const ListReader& list);

}  // namespace jianli
