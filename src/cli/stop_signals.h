// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

namespace jianli {

/// While one stands, SIGINT and SIGTERM do not end the process but are noted, the first
/// time; a second one ends it as ever.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  /// The signal that came; 0 if none did.
  [[nodiscard]] static int caught();
  /// Ends the process as the signal would have, so that its caller can tell. Does
  /// nothing if none came.
  static void obey();
};

}  // namespace jianli
