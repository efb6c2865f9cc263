// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/language.h"
#include "base/utf8.h"
#include "exchange/import_steps.h"
#include "exchange/write_yaml.h"

namespace jianli {
namespace {

struct LanguageName {
  std::string_view name;
  std::string_view tag;
};
// The languages RenderCV and YAMLResume have words for, and their neighbours.
constexpr std::array<LanguageName, 34> kLanguages = {{{"english", "en"},
                                                      {"mandarin_chinese", "zh"},
                                                      {"mandarin", "zh"},
                                                      {"chinese", "zh"},
                                                      {"simplified_chinese", "zh"},
                                                      {"traditional_chinese", "zh-Hant"},
                                                      {"zh-hans", "zh"},
                                                      {"zh-hant-hk", "zh-Hant-HK"},
                                                      {"zh-hant-tw", "zh-Hant-TW"},
                                                      {"german", "de"},
                                                      {"french", "fr"},
                                                      {"spanish", "es"},
                                                      {"italian", "it"},
                                                      {"portuguese", "pt"},
                                                      {"dutch", "nl"},
                                                      {"danish", "da"},
                                                      {"swedish", "sv"},
                                                      {"norwegian", "no"},
                                                      {"norwegian_bokmål", "no"},
                                                      {"norwegian_nynorsk", "nn"},
                                                      {"finnish", "fi"},
                                                      {"polish", "pl"},
                                                      {"czech", "cs"},
                                                      {"hungarian", "hu"},
                                                      {"russian", "ru"},
                                                      {"ukrainian", "uk"},
                                                      {"turkish", "tr"},
                                                      {"indonesian", "id"},
                                                      {"vietnamese", "vi"},
                                                      {"hindi", "hi"},
                                                      {"japanese", "ja"},
                                                      {"korean", "ko"},
                                                      {"hebrew", "he"},
                                                      {"arabic", "ar"}}};

bool is_latin_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

std::string tag_of_language(std::string_view name) {
  std::string folded(name);
  for (char& c : folded) {
    if (c == ' ') c = '_';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  for (const LanguageName& language : kLanguages) {
    if (folded == language.name) return std::string(language.tag);
  }
  // A tag stays as it is written; a word of several letters is none.
  const bool is_tag =
      primary_language(name).size() == 2 && !canonical_language(name).empty();
  return is_tag ? std::string(name) : std::string();
}

std::string guess_language(const SyntaxTree& tree) {
  std::size_t han = 0;
  std::size_t words = 0;
  for (const Node& node : tree.nodes) {
    bool in_word = false;
    for (std::size_t offset = 0; offset < node.value.size();) {
      const char32_t c = next_character(node.value, offset);
      han += is_han(c) ? 1 : 0;
      words += is_latin_letter(c) && !in_word ? 1 : 0;
      in_word = is_latin_letter(c);
    }
  }
  // A Western word says about as much as two Han characters.
  return han > 2 * words ? "zh" : "en";
}

void quote_settings(const Importer& importer, const MappingEntry& entry,
                    Draft& document) {
  const Node& node = importer.tree[entry.value];
  if (node.kind == NodeKind::null) return;
  if (!document.remarks.empty()) document.remark("");
  document.remark(quote_yaml(entry.key, draft_of(importer.tree, entry.value)));
  Diagnostic diagnostic;
  diagnostic.rule = Rule::not_imported;
  diagnostic.span = entry.key_span;
  diagnostic.message = say("`{}` is not taken over; it stands in a comment at the end",
                           std::string(entry.key));
  importer.diagnostics.add_as(Severity::note, std::move(diagnostic));
}

}  // namespace jianli
