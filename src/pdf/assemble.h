// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/deflate.h"
#include "pdf/document_objects.h"
#include "pdf/objects.h"

namespace jianli {

/// Writes the objects as a file: streams one by one, everything else in one object stream
/// (ISO 32000-1 §7.5.7), a cross-reference stream at the end. /ID is a fingerprint of the
/// bytes before it, so equal files and only those share one.
std::string assemble(PdfObjects& file, const DocumentObjects& document,
                     const Deflater& deflater);

}  // namespace jianli
