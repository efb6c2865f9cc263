// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/shard.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "base/hash.h"
#include "style/built_in.h"

namespace jianli {
namespace {

/// Appends a text so that no two sequences of texts give the same bytes.
void append(std::string& bytes, std::string_view text) {
  bytes += std::to_string(text.size());
  bytes += ':';
  bytes += text;
}

void append(std::string& bytes, const std::vector<std::string>& texts) {
  append(bytes, std::to_string(texts.size()));
  for (const std::string& text : texts) append(bytes, text);
}

/// What a file holds; of one that cannot be read, its name. Not its folder, which may
/// differ from machine to machine.
std::string content_of(const std::string& path, const Inputs& inputs) {
  FileContent file = path.empty() ? FileContent{} : inputs.read_file(path);
  return file.error.empty() ? std::move(file.bytes)
                            : std::filesystem::path(path).filename().string();
}

/// What a job is made of.
std::string content_of(const BatchJob& job, const Inputs& inputs) {
  std::string bytes;
  append(bytes, content_of(job.file, inputs));
  append(bytes, job.variants);
  append(bytes, job.locales);
  std::vector<std::string> templates = job.templates;
  for (std::string& name : templates) {
    if (is_template_file(name)) name = content_of(name, inputs);
  }
  append(bytes, templates);
  append(bytes, job.all_variants ? "all" : "");
  for (const auto& [path, value] : job.set) {
    append(bytes, path);
    append(bytes, value);
  }
  append(bytes, job.kind == DocumentKind::letter ? "letter" : "");
  append(bytes, job.name);
  for (const Diagnostic& mistake : job.mistakes) {
    append(bytes, mistake.message.english());
  }
  return bytes;
}

/// A number from 0 on that every content is as likely to have as any other.
std::uint64_t part_of(const BatchJob& job, std::uint64_t count, const Inputs& inputs) {
  const Hash hash = hash_bytes(content_of(job, inputs));
  // The low bits of a product depend on those of its factors alone: the high half is
  // taken, in which all bits meet.
  const std::uint64_t number = hash[0] ^ hash[1];
  return ((number ^ (number >> 32U)) * 0x9E3779B97F4A7C15U >> 32U) % count;
}

}  // namespace

std::vector<BatchJob> take_shard(std::vector<BatchJob> jobs, Shard shard,
                                 const Inputs& inputs) {
  if (shard.count <= 1) return jobs;
  std::erase_if(jobs, [&](const BatchJob& job) {
    return part_of(job, shard.count, inputs) != shard.number - 1;
  });
  return jobs;
}

}  // namespace jianli
