// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/encoding.h"
#include "compile/compile.h"
#include "compose/compose.h"
#include "image/read_images.h"
#include "layout/lay_out.h"
#include "schema/resume.h"
#include "syntax/include_files.h"
#include "syntax/set_value.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// The stages of one résumé one by one, for tests that look at what lies between them.
struct Stages {
  const Inputs& inputs;
  Sources sources;
  Diagnostics diagnostics;
  std::optional<SyntaxTree> tree;
  Resume resume;
  Images images;
  Style style;

  /// `template_name` as on the command line; empty: the one the résumé names. `set` are
  /// paths and values, as of `--set`.
  Stages(const std::string& path, const Inputs& world,
         const std::string& template_name = {},
         const std::vector<std::pair<std::string, std::string>>& set = {})
      : inputs(world) {
    const auto source =
        decode_text(path, inputs.read_file(path).bytes, sources, diagnostics);
    if (source) tree = parse(*source, sources, diagnostics);
    if (!tree) return;
    include_files(*tree, {path, inputs.read_named_file, folder_of(path)}, sources,
                  diagnostics);
    for (const auto& [target, value] : set) {
      set_value(*tree, target, value, sources, diagnostics);
    }
    resume = read_resume(*tree, sources, diagnostics);
    images = read_images(resume,
                         {path, tree->included, inputs.read_named_file, folder_of(path),
                          ImageDepth::pixels},
                         sources, diagnostics);
    if (resume.letter) read_signature_image(path);
    style = *load_style({template_name, &*tree, resume.design, {}}, sources, diagnostics);
  }

  Edition edition(const std::string& locale) {
    const bool icu = style.dates.style.value == DateStyle::icu;
    return make_edition(resume, *tree, sources,
                        {locale, icu ? style.dates.skeleton.value : ""}, diagnostics);
  }

  /// The document's letter. It is set in a style of letters.
  Edition letter(const std::string& locale) {
    return make_edition(resume, *tree, sources,
                        {locale, "", nullptr, EditionContent::letter}, diagnostics);
  }

  FontSet fonts(const Document& document) {
    return open_fonts(document.fonts, document.han_languages, inputs.fonts,
                      inputs.font_folders, diagnostics);
  }

 private:
  void read_signature_image(const std::string& path) {
    Images signature = read_signature(*resume.letter,
                                      {path, tree->included, inputs.read_named_file,
                                       folder_of(path), ImageDepth::pixels},
                                      sources, diagnostics);
    for (auto& image : signature.images) images.images.push_back(std::move(image));
  }
};

}  // namespace jianli
