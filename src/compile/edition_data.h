// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "compile/workspace.h"

namespace jianli {

/// The data of a job's edition as JSON Resume: what its pages show, and nothing a reader
/// of them does not see: no hidden section or field of `basics`, nothing that the variant
/// or page fit left out, no design, no keys of the user's own outside of `meta`, and no
/// path of a file. What JSON Resume has no place for is noted.
std::string edition_data(const Job& job, std::span<const Span> dropped,
                         const Workspace& work);

}  // namespace jianli
