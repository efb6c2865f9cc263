// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/compare_versions.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/language.h"
#include "base/utf8.h"
#include "schema/rich_text.h"
#include "syntax/find_value.h"
#include "variant/value_text.h"

namespace jianli {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

using ValueIndex = std::unordered_map<std::string_view, std::string_view>;

std::optional<std::string> value_of(const ValueIndex& index, const std::string& name) {
  const auto found = index.find(name);
  return found == index.end() ? std::nullopt : std::optional(std::string(found->second));
}

/// Appends the values of a group that are not the same on both sides.
void add_differences(ValueGroup group, const Values& first, const Values& second,
                     std::vector<ValueDifference>& differences) {
  const ValueIndex in_first(first.begin(), first.end());
  const ValueIndex in_second(second.begin(), second.end());
  const auto add = [&](const std::string& name) {
    ValueDifference difference{group, name, value_of(in_first, name),
                               value_of(in_second, name)};
    if (difference.first != difference.second) {
      differences.push_back(std::move(difference));
    }
  };
  for (const auto& [name, value] : first) add(name);
  for (const auto& [name, value] : second) {
    if (!in_first.contains(name)) add(name);
  }
}

const Node* key_of(const ComparedVersion& version, std::string_view key) {
  return version.tree->find(version.tree->top(), key);
}

/// The value of a key of the variant.
const Node* own_key(const ComparedVersion& version, std::string_view key) {
  if (version.variant == nullptr) return nullptr;
  const Node* const variants = key_of(version, "variants");
  const Node* const own = variants == nullptr
                              ? nullptr
                              : version.tree->find(*variants, version.variant->name);
  return own == nullptr ? nullptr : version.tree->find(*own, key);
}

Values values_below(const ComparedVersion& version, const Node* mapping, Depth depth) {
  return mapping == nullptr ? Values() : flat_values(*version.tree, *mapping, depth);
}

bool is_below(const std::string& path, const std::string& parent) {
  return path.size() > parent.size() && path.starts_with(parent) &&
         path[parent.size()] == '.';
}

/// The values of a key of the document where those of the variant go before them.
Values joined_values(const ComparedVersion& version, std::string_view key, Depth depth) {
  Values values = values_below(version, key_of(version, key), depth);
  for (auto& [name, value] : values_below(version, own_key(version, key), depth)) {
    std::erase_if(values, [&, &own = name](const auto& other) {
      return is_below(other.first, own) || is_below(own, other.first);
    });
    const auto same = std::ranges::find(values, name, &Values::value_type::first);
    if (same != values.end()) {
      same->second = std::move(value);
    } else {
      values.emplace_back(std::move(name), std::move(value));
    }
  }
  return values;
}

/// The values at the paths that either side sets.
Values values_at(const ComparedVersion& version, const std::vector<std::string>& paths) {
  Values values;
  for (const std::string& path : paths) {
    const auto id = find_value(*version.tree, path);
    if (!id || (*version.tree)[*id].kind == NodeKind::null) continue;
    values.emplace_back(path, value_text(*version.tree, *id));
  }
  return values;
}

std::vector<std::string> paths_set(const ComparedVersion& first,
                                   const ComparedVersion& second) {
  std::vector<std::string> paths;
  std::unordered_set<std::string_view> seen;
  for (const ComparedVersion* const version : {&first, &second}) {
    if (version->variant == nullptr) continue;
    for (const PathValue& value : version->variant->set) {
      if (seen.insert(value.path).second) paths.push_back(value.path);
    }
  }
  return paths;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    if (!text.empty()) text += ", ";
    text += name;
  }
  return text;
}

/// Names in an order of no meaning, as one value; the values are equal if the names are.
void add_names(ValueGroup group, std::vector<std::string> first,
               std::vector<std::string> second,
               std::vector<ValueDifference>& differences) {
  const std::string first_text = joined(first);
  const std::string second_text = joined(second);
  for (auto* const names : {&first, &second}) {
    std::ranges::sort(*names);
    names->erase(std::unique(names->begin(), names->end()), names->end());
  }
  if (first == second) return;
  const auto value = [](const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
  };
  differences.push_back({group, "", value(first_text), value(second_text)});
}

std::vector<std::string> words_of(const ComparedVersion& version) {
  std::vector<std::string> words;
  if (version.variant == nullptr) return words;
  for (const TextVersion& word : version.variant->emphasize) words.push_back(word.text);
  return words;
}

std::vector<std::string> shown_languages(const std::vector<std::string>& locales) {
  std::vector<std::string> shown;
  for (const std::string& locale : locales) shown.emplace_back(usual_tag(locale));
  return shown;
}

/// The pattern of file names as one value.
Values output_of(const ComparedVersion& version) {
  const Node* const output = own_key(version, "output");
  if (output == nullptr || output->kind == NodeKind::null) return {};
  const auto id = static_cast<NodeId>(output - version.tree->nodes.data());
  return {{"", value_text(*version.tree, id)}};
}

/// A text on one line. Han needs no space where its line ended.
std::string on_one_line(const std::string& text) {
  std::string line;
  char32_t before = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t c = next_character(text, offset);
    if (c == U'\n' || c == U' ') continue;
    const std::string_view gap = std::string_view(text).substr(0, begin);
    const bool is_behind_gap = gap.ends_with(' ') || gap.ends_with('\n');
    const bool is_folded = gap.ends_with('\n') && is_cjk(before) && is_cjk(c);
    if (is_behind_gap && !is_folded && !line.empty()) line += ' ';
    line += std::string_view(text).substr(begin, offset - begin);
    before = c;
  }
  return line;
}

/// What people call an item: its starred field, a bullet's text, else its first text.
std::string called(const ListedItem& item) {
  const ItemText* best = nullptr;
  for (const ItemText& text : item.texts) {
    const bool names_it = text.field->required || text.field->name == "text";
    if (best == nullptr || (names_it && !best->field->required)) best = &text;
  }
  return best == nullptr ? item.path
                         : on_one_line(read_rich_text(best->version->text).plain());
}

std::vector<std::string> trail_of(const std::vector<ListedItem>& items,
                                  std::size_t index) {
  std::vector<std::string> trail;
  for (; index != kNoItem && items[index].kind != ItemKind::basics;
       index = items[index].parent) {
    trail.insert(trail.begin(), called(items[index]));
  }
  return trail;
}

/// The names that decide that an item is left out, by the reason.
std::vector<std::string> names_that_decide(const ListedItem& item,
                                           const Variant* variant) {
  std::vector<std::string> names;
  if (item.reason == LeftOut::only) {
    const FieldValue* const only = item.record->find("only");
    for (const ListVersion& list : std::get<std::vector<ListVersion>>(only->content)) {
      for (const LocalizedText& name : list.texts) {
        names.push_back(name.versions.front().text);
      }
    }
  } else if (item.reason == LeftOut::omitted || item.reason == LeftOut::not_selected) {
    for (const std::string_view tag : item.tags) {
      const bool decides = item.reason == LeftOut::not_selected ||
                           std::ranges::find(variant->omit, tag) != variant->omit.end();
      if (decides) names.emplace_back(tag);
    }
  }
  return names;
}

/// Compares what is kept, locale by locale, and joins what is so in several.
class ItemComparison {
 public:
  ItemComparison(const ComparedVersion& first, const ComparedVersion& second)
      : first_(first), second_(second) {}

  void compare_in(const std::string& locale);
  /// The differences in file order.
  std::vector<ItemDifference> take(std::size_t locale_count);

 private:
  void add(ComparedSide side, const std::vector<ListedItem>& items, std::size_t index,
           const std::string& locale);

  const ComparedVersion& first_;
  const ComparedVersion& second_;
  std::vector<ItemDifference> differences_;
  std::unordered_map<std::string, std::size_t> known_;  ///< side, reason, path → index
};

void ItemComparison::add(ComparedSide side, const std::vector<ListedItem>& items,
                         std::size_t index, const std::string& locale) {
  const ListedItem& item = items[index];
  // Of what goes together the outermost is told.
  if (item.parent != kNoItem && items[item.parent].reason != LeftOut::none) return;
  const std::string key = std::to_string(static_cast<int>(side)) +
                          std::to_string(static_cast<int>(item.reason)) + item.path;
  const auto [known, is_new] = known_.emplace(key, differences_.size());
  if (!is_new) {
    differences_[known->second].locales.emplace_back(usual_tag(locale));
    return;
  }
  ItemDifference difference;
  difference.left_out_by = side;
  difference.section = item.section;
  if (item.section_title != nullptr) {
    difference.section_title = item.section_title->versions.front().text;
  }
  difference.trail = trail_of(items, index);
  difference.path = item.path;
  difference.span = item.span;
  difference.reason = item.reason;
  const ComparedVersion& version = side == ComparedSide::first ? first_ : second_;
  difference.names = names_that_decide(item, version.variant);
  difference.locales.emplace_back(usual_tag(locale));
  differences_.push_back(std::move(difference));
}

void ItemComparison::compare_in(const std::string& locale) {
  const auto list = [&](const ComparedVersion& version) {
    return list_items(*version.resume,
                      {locale, version.variant, {}, version.hidden_sections});
  };
  const auto first = list(first_);
  const auto second = list(second_);
  std::unordered_map<std::string_view, std::size_t> by_path;
  for (std::size_t i = 0; i < second.size(); ++i) by_path.emplace(second[i].path, i);
  for (std::size_t i = 0; i < first.size(); ++i) {
    // What `set` puts into or takes from a list is told as the value it is.
    const auto other = by_path.find(first[i].path);
    if (other == by_path.end()) continue;
    if (second[other->second].record->span != first[i].record->span) continue;
    const bool first_shows = first[i].reason == LeftOut::none;
    const bool second_shows = second[other->second].reason == LeftOut::none;
    if (first_shows && !second_shows)
      add(ComparedSide::second, second, other->second, locale);
    if (!first_shows && second_shows) add(ComparedSide::first, first, i, locale);
  }
}

std::vector<ItemDifference> ItemComparison::take(std::size_t locale_count) {
  for (ItemDifference& difference : differences_) {
    if (difference.locales.size() == locale_count) difference.locales.clear();
  }
  std::ranges::stable_sort(differences_, {}, [](const ItemDifference& difference) {
    return std::tuple(difference.span.source, difference.span.begin);
  });
  return std::move(differences_);
}

/// The locales both versions are made in, or else those of the first.
std::vector<std::string> common_locales(const ComparedVersion& first,
                                        const ComparedVersion& second) {
  std::vector<std::string> locales = first.locales;
  std::erase_if(locales, [&](const std::string& locale) {
    return std::ranges::find(second.locales, locale) == second.locales.end();
  });
  return locales.empty() ? first.locales : locales;
}

}  // namespace

bool VersionDifference::same_content() const {
  return items.empty() && std::ranges::all_of(values, [](const ValueDifference& value) {
           return value.group == ValueGroup::target || value.group == ValueGroup::output;
         });
}

VersionDifference compare_versions(const ComparedVersion& first,
                                   const ComparedVersion& second) {
  VersionDifference difference;
  difference.locales = common_locales(first, second);
  const std::vector<std::string>& locales = difference.locales;
  ItemComparison items(first, second);
  for (const std::string& locale : locales) items.compare_in(locale);
  difference.items = items.take(locales.size());
  auto& values = difference.values;
  const std::vector<std::string> paths = paths_set(first, second);
  add_differences(ValueGroup::set, values_at(first, paths), values_at(second, paths),
                  values);
  add_names(ValueGroup::emphasize, words_of(first), words_of(second), values);
  add_differences(ValueGroup::design, joined_values(first, "design", Depth::all),
                  joined_values(second, "design", Depth::all), values);
  add_differences(ValueGroup::letter, joined_values(first, "letter", Depth::one_level),
                  joined_values(second, "letter", Depth::one_level), values);
  add_names(ValueGroup::locales, shown_languages(first.locales),
            shown_languages(second.locales), values);
  add_differences(
      ValueGroup::target, values_below(first, own_key(first, "target"), Depth::one_level),
      values_below(second, own_key(second, "target"), Depth::one_level), values);
  add_differences(ValueGroup::output, output_of(first), output_of(second), values);
  return difference;
}

}  // namespace jianli
