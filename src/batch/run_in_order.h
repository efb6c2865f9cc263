// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace jianli {

/// Work that several threads share.
struct SharedWork {
  std::size_t count = 0;
  std::uint32_t workers = 1;
  /// Does one piece; called on a worker's thread. Must not throw.
  std::function<void(std::uint32_t worker, std::size_t index)> work;
  /// Takes finished pieces one after the other from the first on.
  std::function<void(std::size_t index)> take;
  /// Told a few times a second how many pieces are done.
  std::function<void(std::size_t done)> tick;
  /// Whether no further piece is to be begun; those in work are finished.
  std::function<bool()> stopped;
};

/// Does all pieces, or after a stop the first ones; returns how many. Pieces are begun in
/// their order. `take` and `tick` are called on the caller's thread.
std::size_t run_in_order(const SharedWork& shared);

}  // namespace jianli
