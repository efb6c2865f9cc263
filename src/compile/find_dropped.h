// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "compile/workspace.h"

namespace jianli {

/// The places of the entries and bullets that page fit left out, by what it found.
std::vector<Span> dropped_places(const Diagnostics& findings);

/// The places of the entries and bullets that an edition of a version, in its first
/// style, leaves out so that the rest fits its pages; none where it cannot be set.
std::vector<Span> find_dropped(const Version& version, const std::string& locale,
                               Workspace& work);

}  // namespace jianli
