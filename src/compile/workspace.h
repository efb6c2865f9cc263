// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "compile/compile.h"
#include "compile/read_document.h"
#include "image/read_images.h"
#include "schema/resume.h"
#include "variant/redact_tree.h"
#include "variant/variant.h"

namespace jianli {

/// The résumé as it is, or as one variant changes it, with what its editions are made of.
struct Version {
  const Variant* variant = nullptr;
  const SyntaxTree* tree = nullptr;
  const Resume* resume = nullptr;
  const Images* images = nullptr;
  std::vector<std::shared_ptr<const Style>> styles;
  EditionContent content = EditionContent::resume;
};

/// An edition and a style to set it in.
struct Job {
  const Edition* edition = nullptr;
  const Style* style = nullptr;
  const Version* version = nullptr;
  PlannedOutput plan;
};

/// A file as it was read, for those who want it along with the PDF.
struct ReadFile {
  std::string path;
  std::string bytes;
};

/// Everything that is read before anything is set. The stages refer to what earlier ones
/// made, so that nothing here moves.
struct Workspace {
  const Inputs& inputs;
  const Options& options;
  Goal goal;
  Sources& sources;
  Diagnostics& diagnostics;
  Timings* timings;
  const DocumentTree& document;
  std::vector<ReadFile> files = {};   ///< the document's, if they are to be attached
  std::deque<SyntaxTree> trees = {};  ///< of variants that set values, or redacted
  std::deque<Resume> resumes = {};
  std::deque<Images> images = {};
  std::deque<Variant> variants = {};
  std::deque<Version> versions = {};
  std::deque<Edition> editions = {};
  std::vector<Job> jobs = {};
  Redaction redaction = {};
};

/// The counter of a stage, if times are wanted.
inline std::int64_t* stage(Timings* timings, const char* name) {
  return timings != nullptr ? timings->counter(name) : nullptr;
}

}  // namespace jianli
