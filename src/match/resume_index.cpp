// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/resume_index.h"

#include <algorithm>
#include <utility>

#include "schema/rich_text.h"
#include "syntax/locator.h"

namespace jianli {
namespace {

/// Whether a field holds words: an address has only parts of some.
bool holds_words(const Field& field) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::block_text:
    case FieldType::text_list:
    case FieldType::date_or_text:
    case FieldType::highlights:
      return true;
    case FieldType::string:
    case FieldType::string_list:
      return field.check != FieldCheck::image_file;
    default:
      return false;
  }
}

}  // namespace

ResumeIndex::ResumeIndex(std::vector<ListedItem> items, const SyntaxTree& tree,
                         const Sources& sources)
    : items_(std::move(items)), tree_(&tree), sources_(&sources), index_({}) {
  for (std::size_t i = 0; i < items_.size(); ++i) {
    for (const ItemText& text : items_[i].texts) {
      if (holds_words(*text.field)) add_text(i, *text.version);
    }
  }
  index_ = AtomIndex(std::exchange(words_, {}));
}

void ResumeIndex::add_text(std::size_t item, const TextVersion& version) {
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  const RichText rich = read_rich_text(version.text, &ranges);
  const std::size_t begin = text_.size();
  for (std::size_t i = 0; i < rich.runs.size(); ++i) {
    stretches_.push_back({text_.size(), ranges[i].first, item, &version});
    // A formula has letters, but no words.
    if (rich.runs[i].format.math) {
      text_.append(rich.runs[i].text.size(), '|');
    } else {
      text_ += rich.runs[i].text;
    }
  }
  for (Word& word : read_words(std::string_view(text_).substr(begin))) {
    for (AtomPlace& atom : word.atoms) {
      atom.begin += begin;
      atom.end += begin;
    }
    words_.push_back(std::move(word));
  }
  // No term goes from one text into the next.
  Word end;
  end.key = " |";
  end.atoms = {{text_.size(), text_.size() + 1}};
  words_.push_back(std::move(end));
  text_ += '\n';
}

const ResumeIndex::Stretch& ResumeIndex::stretch_at(std::size_t offset) const {
  return *(std::ranges::upper_bound(stretches_, offset, {}, &Stretch::begin) - 1);
}

std::vector<ResumeMention> ResumeIndex::find(std::string_view key) const {
  std::vector<ResumeMention> mentions;
  for (const std::size_t atom : index_.find(key)) {
    const AtomPlace place = index_.place(atom, key);
    const Stretch& first = stretch_at(place.begin);
    const Stretch& last = stretch_at(place.end - 1);
    Locator locator((*tree_)[first.version->node], *sources_);
    mentions.push_back({first.item, locator.locate(first.raw + place.begin - first.begin,
                                                   last.raw + place.end - last.begin)});
  }
  return mentions;
}

}  // namespace jianli
