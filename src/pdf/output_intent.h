// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/deflate.h"
#include "pdf/objects.h"

namespace jianli {

/// An ICC profile of sRGB (IEC 61966-2-1), made by ISO 15076-1:2005: a matrix and one
/// curve, 476 bytes where the profiles that systems bring have three thousand.
std::string srgb_profile();

/// Adds the output intent that says what the numbers of colours mean (ISO 19005-2
/// §6.2.3).
PoDoFo::PdfObject* add_output_intent(PdfObjects& file, const Deflater& deflater);

}  // namespace jianli
