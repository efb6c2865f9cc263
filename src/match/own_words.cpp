// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/own_words.h"

#include <algorithm>
#include <array>

#include "match/han_words.h"
#include "match/latin_words.h"
#include "match/word.h"
#include "schema/rich_text.h"

namespace jianli {
namespace {

using Lists = std::vector<ListVersion>;

/// Longer ones are sentences, which no posting repeats.
constexpr std::size_t kMostWords = 6;
/// Lists of what one can do, in any entry.
constexpr std::array<std::string_view, 2> kLists = {"keywords", "courses"};

/// What words are taken for.
enum class Trust : std::uint8_t {
  named,  ///< a thing by those who wrote them: a keyword is one even if it is `data`
  judged  ///< a thing if they say something
};

/// Whether words name something by themselves.
bool says_something(const std::vector<Word>& words, std::size_t first, std::size_t last,
                    Trust trust) {
  bool has_plain = false;
  std::size_t atoms = 0;
  for (std::size_t i = first; i < last; ++i) {
    const Word& word = words[i];
    atoms += word.atoms.size();
    if (word.kind == WordKind::latin) {
      ++atoms;
      has_plain = has_plain || role_of_latin(word.folded) == LatinRole::plain;
    } else if (word.kind == WordKind::han) {
      has_plain = has_plain || role_of_han(word.folded) == HanRole::plain;
    }
  }
  return atoms > 1 && (trust == Trust::named || has_plain || last - first > 1);
}

/// The keys of the members of an enumeration, or of the one thing a text names.
std::vector<std::string> keys_of(const std::string& raw, Trust trust) {
  const std::vector<Word> words = read_words(read_rich_text(raw).plain());
  std::vector<std::string> keys;
  std::size_t first = 0;
  for (std::size_t i = 0; i <= words.size(); ++i) {
    if (i < words.size() && words[i].kind != WordKind::mark) continue;
    if (i > first && i - first <= kMostWords && says_something(words, first, i, trust)) {
      keys.push_back(key_of(words, first, i));
    }
    first = i + 1;
  }
  return keys;
}

/// Gathers the skills and keywords of one résumé.
class OwnWordsReader {
 public:
  OwnWords words;

  void add(const LocalizedText& text) {
    std::vector<std::vector<std::string>> versions;
    for (const TextVersion& version : text.versions) {
      versions.push_back(keys_of(version.text, Trust::named));
    }
    add(versions);
  }

  void add(const Lists& lists) {
    for (const ListVersion& list : lists) {
      for (const LocalizedText& text : list.texts) add(text);
    }
    // Lists of one length in two languages are one list, translated.
    const auto is_single = [](const LocalizedText& text) {
      return text.versions.size() == 1;
    };
    const bool are_parallel =
        lists.size() > 1 && std::ranges::all_of(lists, [&](const ListVersion& list) {
          return list.texts.size() == lists.front().texts.size() &&
                 std::ranges::all_of(list.texts, is_single);
        });
    if (!are_parallel) return;
    for (std::size_t i = 0; i < lists.front().texts.size(); ++i) {
      std::vector<std::vector<std::string>> versions;
      for (const ListVersion& list : lists) {
        versions.push_back(keys_of(list.texts[i].versions.front().text, Trust::named));
      }
      add(versions);
    }
  }

  void read(const Record& record) {
    const bool has_parts =
        record.find("keywords") != nullptr || record.find("highlights") != nullptr;
    for (const FieldValue& value : record.values) {
      if (const auto* const inner = std::get_if<Record>(&value.content)) {
        read(*inner);
      } else if (const auto* const lists = std::get_if<Lists>(&value.content)) {
        if (std::ranges::find(kLists, value.field->name) != kLists.end()) add(*lists);
        for (const ListVersion& list : *lists) {
          for (const Record& item : list.records) read(item);
        }
      } else if (record.type->name == "skill" && value.field->name == "name" &&
                 !has_parts) {
        add(std::get<LocalizedText>(value.content));
      }
    }
  }

 private:
  void add(const std::vector<std::vector<std::string>>& versions) {
    const auto is_one = [](const std::vector<std::string>& keys) {
      return keys.size() == 1;
    };
    if (std::ranges::all_of(versions, is_one)) {
      OwnTerm term;
      for (const auto& keys : versions) term.keys.push_back(keys.front());
      words.terms.push_back(std::move(term));
      return;
    }
    for (const auto& keys : versions) {
      for (const std::string& key : keys) words.terms.push_back({{key}});
    }
  }
};

}  // namespace

OwnWords read_own_words(const Resume& resume, const Variant* variant) {
  OwnWordsReader reader;
  for (const ResumeSection& section : resume.sections) {
    for (const Record& record : section.entries) reader.read(record);
  }
  if (variant == nullptr || variant->target == nullptr) return std::move(reader.words);
  for (const FieldValue& value : variant->target->values) {
    const auto* const text = std::get_if<LocalizedText>(&value.content);
    if (text == nullptr) continue;
    for (const TextVersion& version : text->versions) {
      for (std::string& key : keys_of(version.text, Trust::judged)) {
        reader.words.no_terms.push_back(std::move(key));
      }
    }
  }
  return std::move(reader.words);
}

}  // namespace jianli
