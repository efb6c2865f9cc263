// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

#include "schema/field.h"

// What the files of the field table share: builders of rows, and the record types that
// rows of other files point at. A new section is an array of rows, a RecordType beside
// it, and one row in fields_document.cpp.

namespace jianli {

/// A row whose name is JSON Resume's.
constexpr Field shared(std::string_view name, FieldType type, std::string_view title,
                       std::string_view description, std::string_view example,
                       const RecordType* record = nullptr) {
  return {name,
          type,
          false,
          record,
          title,
          description,
          example,
          FieldCheck::none,
          Origin::json_resume};
}

/// A row whose name is Jianli's own.
constexpr Field own(std::string_view name, FieldType type, std::string_view title,
                    std::string_view description, std::string_view example,
                    const RecordType* record = nullptr) {
  return {name,          type,        false,   record,
          title,         description, example, FieldCheck::none,
          Origin::jianli};
}

/// The row of a field that must be present.
constexpr Field starred(Field field) {
  field.required = true;
  return field;
}

/// The row of a field whose text is checked further.
constexpr Field checked(Field field, FieldCheck check) {
  field.check = check;
  return field;
}

/// The row of a field that has a value where it is absent.
constexpr Field defaulting(Field field, std::string_view value) {
  field.default_value = value;
  return field;
}

/// Rows followed by further rows.
template <std::size_t A, std::size_t B>
constexpr std::array<Field, A + B> join(const std::array<Field, A>& first,
                                        const std::array<Field, B>& second) {
  std::array<Field, A + B> all;
  for (std::size_t i = 0; i < A; ++i) all[i] = first[i];
  for (std::size_t i = 0; i < B; ++i) all[A + i] = second[i];
  return all;
}

/// How deep bullets may stand in bullets; messages say "three".
inline constexpr int kHighlightLevels = 3;

extern const RecordType kBasics;
extern const RecordType kHighlight;
extern const RecordType kEducation;
extern const RecordType kEmployment;
extern const RecordType kInternship;
extern const RecordType kProject;
extern const RecordType kSkill;
extern const RecordType kResearch;
extern const RecordType kPublication;
extern const RecordType kAward;
extern const RecordType kCertificate;
extern const RecordType kPatent;
extern const RecordType kLanguage;
extern const RecordType kVolunteer;
extern const RecordType kActivity;
extern const RecordType kTeaching;
extern const RecordType kInterest;
extern const RecordType kReference;
extern const RecordType kFamily;
extern const RecordType kCustom;
extern const RecordType kLetter;
extern const RecordType kVariant;

}  // namespace jianli
