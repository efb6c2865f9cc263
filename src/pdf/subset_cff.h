// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "pdf/cid_program.h"
#include "pdf/cut_face.h"

namespace jianli {

/// A bare CFF program, and the codes of the glyphs asked for.
struct CffSubset {
  std::string bytes;
  std::vector<std::uint16_t> codes;
};

/// The CFF table of a face.
std::string cff_table(hb_face_t* face);

/// Cuts a face of CFF outlines down to some glyphs. Nothing if it cannot be read.
std::optional<CffSubset> subset_cff(hb_face_t* outlines,
                                    const std::vector<std::uint32_t>& glyphs);

/// The same of a program that was taken apart and has all of the glyphs.
CffSubset subset_cff(const CidProgram& program, const std::vector<std::uint16_t>& glyphs);

}  // namespace jianli
