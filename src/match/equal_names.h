// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// The keys of what else a thing is called that everybody knows by several names: K8s of
/// Kubernetes, Golang of Go; none of another key.
std::vector<std::string> equal_names(std::string_view key);

}  // namespace jianli
