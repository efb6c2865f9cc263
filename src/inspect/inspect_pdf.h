// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/message.h"
#include "inspect/inspection.h"

namespace jianli {

/// An inspection, or why there is none.
struct InspectionReading {
  std::optional<Inspection> inspection;
  Message problem;  ///< a whole sentence about the file; empty: it was read
  Message hint;
};

/// Tells what is in the bytes of a PDF of any maker. The password is the user's or the
/// owner's; empty where there is none. What is damaged is read as far as it goes.
InspectionReading inspect_pdf(std::string_view bytes, std::string_view password = {});

}  // namespace jianli
