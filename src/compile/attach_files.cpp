// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/attach_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/file_name.h"
#include "base/normalize.h"
#include "compile/edition_data.h"

namespace jianli {
namespace {

/// What an attachment is called: the file's own name, safe wherever it is taken out. What
/// was read from standard input has none.
std::string attached_name(const std::string& path) {
  if (path == "-") return "resume.yaml";
  return safe_name(std::filesystem::path(path).filename().string());
}

/// A name like another one's, for a file system that ignores case too, gets a number.
std::string told_apart(const std::string& name, const std::vector<Attachment>& others) {
  const auto is_taken = [&](const std::string& candidate) {
    return std::ranges::any_of(others, [&](const Attachment& other) {
      return fold_case(other.name) == fold_case(candidate);
    });
  };
  if (!is_taken(name)) return name;
  const std::size_t end = std::min(name.rfind('.'), name.size());
  std::string candidate;
  std::size_t number = 2;
  do {
    candidate = fmt::format("{}-{}{}", name.substr(0, end), number++, name.substr(end));
  } while (is_taken(candidate));
  return candidate;
}

Attachment source_attachment(const ReadFile& file, const Edition& edition,
                             const std::vector<Attachment>& others) {
  const bool is_json = is_json_name(file.path);
  return {told_apart(attached_name(file.path), others),
          is_json ? "application/json" : "application/yaml",
          fmt::format("{} ({})", edition.texts.document, is_json ? "JSON" : "YAML"),
          file.bytes};
}

}  // namespace

Inputs record_reads(const Inputs& inputs, std::vector<ReadFile>& files) {
  Inputs recording = inputs;
  recording.read_file = [&](const std::string& path) {
    FileContent content = inputs.read_file(path);
    if (content.error.empty()) files.push_back({path, content.bytes});
    return content;
  };
  recording.read_named_file = [&](const std::string& path, const FileBounds& bounds) {
    FileContent content = inputs.read_named_file(path, bounds);
    if (content.error.empty()) files.push_back({path, content.bytes});
    return content;
  };
  return recording;
}

std::vector<Attachment> attach_files(const Job& job, std::span<const Span> dropped,
                                     const Workspace& work) {
  std::vector<Attachment> attachments;
  if (work.options.kind == DocumentKind::letter) return attachments;
  const Edition& edition = *job.edition;
  if (work.options.pdf.attach_data) {
    attachments.push_back({"resume.json", "application/json",
                           fmt::format("{} (JSON Resume)", edition.texts.document),
                           edition_data(job, dropped, work)});
  }
  for (const ReadFile& file : work.files) {
    attachments.push_back(source_attachment(file, edition, attachments));
  }
  return attachments;
}

}  // namespace jianli
