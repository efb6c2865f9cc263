// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// One spelling of a path, as messages show it: `me.yaml` of `apps/../me.yaml`. Not to
/// open a file by: where `apps` is a link, that is another one.
std::string plain_path(std::string_view path);

}  // namespace jianli
