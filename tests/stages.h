// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "base/encoding.h"
#include "compile.h"
#include "compose/compose.h"
#include "layout/lay_out.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// The stages of one résumé one by one, for tests that look at what lies between them.
struct Stages {
  const Inputs& inputs;
  Sources sources;
  Diagnostics diagnostics;
  std::optional<SyntaxTree> tree;
  Resume resume;
  Style style;

  Stages(const std::string& path, const Inputs& world) : inputs(world) {
    const auto source =
        decode_text(path, inputs.read_file(path).bytes, sources, diagnostics);
    if (source) tree = parse(*source, sources, diagnostics);
    if (!tree) return;
    resume = read_resume(*tree, sources, diagnostics);
    style = load_style({{}, &*tree, resume.design, {}}, sources, diagnostics);
  }

  Edition edition(const std::string& locale) {
    const bool icu = style.dates.style.value == DateStyle::icu;
    return make_edition(resume, *tree, sources,
                        {locale, icu ? style.dates.skeleton.value : ""}, diagnostics);
  }

  FontSet fonts(const Document& document) {
    return open_fonts(document.fonts, document.han_languages, inputs.fonts,
                      inputs.font_folders, diagnostics);
  }
};

}  // namespace jianli
