// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jianli {

/// What a made résumé is written in.
enum class Writing : std::uint8_t { chinese, english, both };

/// What is particular about a made résumé.
struct ResumeShape {
  std::string name;      ///< as failures call it
  std::uint64_t number;  ///< of the random choices it is made by
  Writing writing = Writing::both;
  std::uint32_t entries = 8;      ///< in all sections together
  std::uint32_t skills = 3;       ///< groups of them
  std::uint32_t name_length = 1;  ///< of the person's name, in multiples of a usual one
  bool long_words = false;        ///< words and addresses without a place to break
  bool long_texts = false;        ///< bullets and paragraphs of many lines
  bool dates = true;
  bool photo = false;
  std::string design = {};  ///< a `design` mapping in one line, or nothing
};

/// A résumé in YAML. Every text has a mark of its own that is nowhere else, such as
/// `zq0017x` or `壬〇〇一七癸`.
std::string make_resume(const ResumeShape& shape);

/// The locales such a résumé has.
std::vector<std::string> locales_of(const ResumeShape& shape);

}  // namespace jianli
