// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "pdf/subset_cff.h"

namespace jianli {

/// The glyphs that one document after the other takes from a face, cut out once: from
/// there a document's own are taken in a fraction of the time, to the same bytes. One a
/// thread.
class OutlineStock {
 public:
  OutlineStock();
  ~OutlineStock();
  OutlineStock(const OutlineStock&) = delete;
  OutlineStock& operator=(const OutlineStock&) = delete;

  /// What `subset_cff` gives of a face with CFF outlines.
  std::optional<CffSubset> subset(const std::shared_ptr<hb_face_t>& whole,
                                  const std::vector<std::uint32_t>& glyphs);

 private:
  struct Stock;
  std::vector<Stock> stocks_;
};

}  // namespace jianli
