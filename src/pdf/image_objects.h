// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "image/image.h"
#include "pdf/objects.h"

namespace jianli {

/// Adds a picture as an image XObject (ISO 32000-1 §8.9.5), with its opacity as a soft
/// mask. A JPEG is taken as it is.
PoDoFo::PdfObject* add_image(PdfObjects& file, const Image& image);

}  // namespace jianli
