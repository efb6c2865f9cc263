// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "compose/document.h"

namespace jianli {

/// Reports links whose text does not say where they lead, as `vague-link`: who goes from
/// link to link by ear hears nothing else.
void check_links(const Document& document, Diagnostics& diagnostics);

}  // namespace jianli
