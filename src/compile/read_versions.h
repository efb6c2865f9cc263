// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compile/workspace.h"
#include "variant/compare_versions.h"

namespace jianli {

/// Reads the résumé and the variants of it that are asked for, with their pictures and
/// styles, and reports what is wrong with them.
void read_versions(Workspace& work);

/// How the pictures are found that a tree names, the document's or a variant's.
ImageRequest image_request(const SyntaxTree& tree, const Workspace& work);

/// The languages a version is made in unless the command line names some.
const std::vector<std::string>& locales_of(const Version& version);

/// The fields of dates that a style has ICU write; empty if the locale's patterns do.
std::string date_skeleton(const Style& style);

/// A version as one side of a comparison.
ComparedVersion compared(const Version& version);
/// The résumé as it is as one side, whether it is asked for or not.
ComparedVersion compared_resume(Workspace& work);

}  // namespace jianli
