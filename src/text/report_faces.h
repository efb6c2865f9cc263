// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>

#include "base/diagnostics.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// Reports what the faces of a shaped paragraph lack of its styles as `missing-face`: a
/// bold or italic face, small capitals, old-style figures. None is imitated. `reported`
/// holds the messages so far; each stands once.
void report_faces(const ShapedParagraph& paragraph, const FontSet& fonts,
                  std::set<std::string>& reported, Diagnostics& diagnostics);

}  // namespace jianli
