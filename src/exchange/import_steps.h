// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/draft.h"
#include "exchange/members.h"

namespace jianli {

/// Makes a document of a RenderCV file, whose `cv` is a mapping.
Draft import_rendercv(const Importer& importer);

/// Makes a document of a YAMLResume file, whose `content` is a mapping.
Draft import_yamlresume(const Importer& importer);

/// Quotes a part that tells of another tool's look or settings in a comment at the end of
/// the document, with one note for all of it.
void quote_settings(const Importer& importer, const MappingEntry& entry, Draft& document);

/// The language tag of a language's name in English, `mandarin_chinese` included; empty
/// if it is unknown.
std::string tag_of_language(std::string_view name);

/// The language a document is in by its characters: `zh` if Han is what there is most of.
std::string guess_language(const SyntaxTree& tree);

}  // namespace jianli
