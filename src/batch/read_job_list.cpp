// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/read_job_list.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/encoding.h"
#include "base/file_content.h"
#include "batch/read_csv.h"
#include "files/files.h"
#include "schema/reader.h"
#include "syntax/readers.h"

namespace jianli {
namespace {

/// The largest list read, in bytes: about half a million jobs.
constexpr std::size_t kLargestList = std::size_t{64} << 20U;

/// The lines of a text that are not blank, without what ends them.
std::vector<Span> lines_of(SourceId source, std::string_view text) {
  std::vector<Span> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const std::size_t size = line.find_last_not_of(" \t\r") + 1;
    if (size > 0) {
      lines.push_back({source, static_cast<std::uint32_t>(begin),
                       static_cast<std::uint32_t>(begin + size)});
    }
    begin = end + 1;
  }
  return lines;
}

std::vector<BatchJob> read_lines(const ListReader& list) {
  std::vector<BatchJob> jobs;
  for (const Span line : lines_of(list.source, list.sources[list.source].text)) {
    Diagnostics found = list.fresh;
    if (const auto tree = read_json(line, list.sources, found)) {
      jobs.push_back(read_job(list, *tree, tree->root, std::move(found)));
      continue;
    }
    BatchJob job;
    job.span = line;
    job.mistakes = found.sorted();
    jobs.push_back(std::move(job));
  }
  return jobs;
}

std::vector<BatchJob> read_paths(const ListReader& list) {
  std::vector<BatchJob> jobs;
  for (const Span line : lines_of(list.source, list.sources[list.source].text)) {
    BatchJob job;
    job.file = path_beside(list.path, list.sources.text(line));
    job.span = line;
    jobs.push_back(std::move(job));
  }
  return jobs;
}

/// The node that holds the jobs of a document: its top, or what stands below `jobs`.
std::optional<NodeId> find_jobs(const ListReader& list, const SyntaxTree& tree) {
  const Node& top = tree.top();
  std::optional<NodeId> jobs;
  if (top.kind == NodeKind::sequence) jobs = tree.root;
  if (top.kind == NodeKind::mapping && top.entries.size() == 1 &&
      top.entries.front().key == "jobs") {
    jobs = top.entries.front().value;
  }
  if (jobs && tree[*jobs].kind == NodeKind::sequence) return jobs;
  list.diagnostics.report(Rule::bad_job, head_span(top),
                          "a list of jobs is expected here",
                          "write items such as `- file: people/zhang-san.yaml`");
  return std::nullopt;
}

std::vector<BatchJob> read_list_document(const ListReader& list) {
  std::vector<BatchJob> jobs;
  const auto tree = parse(list.source, list.sources, list.diagnostics);
  const auto items = tree ? find_jobs(list, *tree) : std::nullopt;
  if (!items) return jobs;
  for (const NodeId item : (*tree)[*items].items) {
    jobs.push_back(read_job(list, *tree, item, list.fresh));
  }
  return jobs;
}

/// Writes down for people where each job stands.
void name_places(std::vector<BatchJob>& jobs, const Source& source) {
  std::vector<std::size_t> ends;  // of the lines
  for (std::size_t i = 0; i < source.text.size(); ++i) {
    if (source.text[i] == '\n') ends.push_back(i);
  }
  for (BatchJob& job : jobs) {
    const auto end = std::ranges::lower_bound(ends, job.span.begin);
    job.place = source.name + ':' + std::to_string(end - ends.begin() + 1);
  }
}

/// Whether the first key of a JSON object is that of a list of jobs.
bool has_key_of_list(std::string_view object) {
  object.remove_prefix(1);
  object.remove_prefix(std::min(object.find_first_not_of(" \t\r\n"), object.size()));
  return object.starts_with("\"jobs\"");
}

/// Whether a text begins with a word that no longer word continues.
bool begins_with(std::string_view text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return text.empty() || std::string_view(" \t\r\n").find(text[0]) != std::string::npos;
}

}  // namespace

ListFormat tell_list_format(const std::string& name, std::string_view text) {
  std::string ending = std::filesystem::path(name).extension().string();
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  if (ending == ".yaml" || ending == ".yml" || ending == ".json") {
    return ListFormat::document;
  }
  if (ending == ".jsonl" || ending == ".ndjson") return ListFormat::lines;
  if (ending == ".csv") return ListFormat::table;
  if (ending == ".txt") return ListFormat::paths;
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  if (text.starts_with('{')) {
    return has_key_of_list(text) ? ListFormat::document : ListFormat::lines;
  }
  for (const std::string_view begin : {"-", "---", "jobs:", "#"}) {
    if (begins_with(text, begin)) return ListFormat::document;
  }
  if (text.starts_with('[')) return ListFormat::document;
  // A table without commas, whose reader says so.
  if (text.starts_with("file;") || text.starts_with("file\t")) return ListFormat::table;
  Sources line;
  const SourceId head = line.add(name, std::string(text.substr(0, text.find('\n'))));
  for (const CsvRow& row : read_csv(head, line)) {
    if (std::ranges::find(row.cells, "file", &CsvCell::text) != row.cells.end()) {
      return ListFormat::table;
    }
  }
  return ListFormat::paths;
}

std::vector<BatchJob> read_job_list(const std::string& path, const Diagnostics& fresh,
                                    Sources& sources, Diagnostics& diagnostics) {
  const FileContent file = read_large_input(path, kLargestList);
  if (!file.error.empty()) {
    diagnostics.report(file.rule, {}, file.error, file.hint);
    return {};
  }
  const auto source = decode_text(path, file.bytes, sources, diagnostics);
  if (!source) return {};
  const std::size_t before = diagnostics.all().size();
  const ListReader list{path, *source, fresh, sources, diagnostics};
  std::vector<BatchJob> jobs;
  switch (tell_list_format(path, sources[*source].text)) {
    case ListFormat::document:
      jobs = read_list_document(list);
      break;
    case ListFormat::lines:
      jobs = read_lines(list);
      break;
    case ListFormat::table:
      jobs = read_job_table(list);
      break;
    case ListFormat::paths:
      jobs = read_paths(list);
      break;
  }
  name_places(jobs, sources[*source]);
  if (jobs.empty() && diagnostics.all().size() == before) {
    diagnostics.report(Rule::bad_job, {*source, 0, 0}, "the list holds no job");
  }
  return jobs;
}

}  // namespace jianli
