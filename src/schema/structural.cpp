// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/structural.h"

#include <algorithm>
#include <array>

namespace jianli {
namespace {

constexpr std::array kStructural = {
    Rule::unknown_field, Rule::wrong_type,   Rule::missing_field, Rule::bad_value,
    Rule::bad_date,      Rule::bad_email,    Rule::bad_url,       Rule::bad_phone,
    Rule::bad_doi,       Rule::bad_language,
};

constexpr std::array kBeyond = {
    BeyondSchema{Rule::duplicate_key,
                 "what reads a file for a validator has dropped one of the two keys"},
    BeyondSchema{Rule::quote_date, "a validator sees the number, not how it is written"},
    BeyondSchema{Rule::date_order, "a schema cannot compare two values"},
    BeyondSchema{Rule::rare_language, "a schema cannot count"},
    BeyondSchema{Rule::duplicate_id, "a schema cannot compare the items of a list"},
    BeyondSchema{Rule::unknown_path, "a schema cannot follow a path into itself"},
    BeyondSchema{Rule::unused_path, "a schema cannot look up another value"},
    BeyondSchema{Rule::unused_tag, "a schema cannot look up another value"},
    BeyondSchema{Rule::unknown_only, "a schema cannot look up another value"},
    BeyondSchema{Rule::ambiguous_variant, "a name that is allowed, but better another"},
    BeyondSchema{Rule::remote_image, "an address is a fine text; it is only not fetched"},
    BeyondSchema{Rule::too_large, "a limit of the program, not of the document's form"},
};

}  // namespace

bool is_structural(Rule rule) {
  return std::ranges::find(kStructural, rule) != kStructural.end();
}

std::span<const BeyondSchema> rules_beyond_schema() { return kBeyond; }

}  // namespace jianli
