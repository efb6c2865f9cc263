// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "style/style.h"

namespace jianli {

/// Name of the template every other one rests on; it sets every key.
inline constexpr std::string_view kBaseTemplate = "base";
/// Name of the template a document gets that names none.
inline constexpr std::string_view kDefaultTemplate = "classic";

/// Names and texts of the templates built into the program, in alphabetical order.
std::span<const std::pair<std::string_view, std::string_view>> built_in_template_files();
/// The same texts as sources; a `Sources` that has them as its `built_in` can quote them.
std::span<const Source> built_in_template_sources();

/// Whether a template is built in.
bool is_built_in_template(std::string_view name);

/// Whether a name is that of a template's file: it holds a slash or ends in `.yaml`,
/// `.yml` or `.json`.
bool is_template_file(std::string_view name);

/// The style a built-in template gives by itself. Its files are read once a process, when
/// a style first rests on them; safe to call from several threads.
std::shared_ptr<const Style> built_in_style(std::string_view name);

}  // namespace jianli
