// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "schema/json_writer.h"

namespace jianli {

/// The JSON Schema (draft 2020-12) of the résumé, generated from the field table. What a
/// design may hold is for another stage to say: `define_design` writes the definitions it
/// is made of, that of the whole under the name `design`.
std::string json_schema(const std::function<void(JsonWriter&)>& define_design = {});

}  // namespace jianli
