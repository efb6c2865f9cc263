// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/mark_profiles.h"

#include <string_view>
#include <utility>

namespace jianli {
namespace {

constexpr auto full = MarkWidth::full;
constexpr auto half = MarkWidth::half;
constexpr auto keep = BlankUse::keep;
constexpr auto give = BlankUse::give;
constexpr auto asked = BlankUse::give_if_asked;

constexpr MarkRule kFixedFull{full, keep, keep, keep};
constexpr MarkRule kFixedHalf{half, keep, keep, keep};
constexpr MarkRule kGiving{full, give, give, give};
constexpr MarkRule kFinalStop{full, give, give, asked};
constexpr MarkRule kColon{full, give, give, keep};
constexpr MarkRule kSpacedInterpunct{full, keep, keep, give};

/// By profile; then what holds for all marks, and a rule for each kind: opening, closing,
/// comma, final stop, colon, interpunct. What gives in a tight line is CLREQ's
/// (procedures for inter-character spacing reduction, steps 3 to 5 and 7); the colon is
/// in no step.
// clang-format off
constexpr std::array<PunctuationRules, 5> kProfiles{{
    // gb: GB/T 15834-2011. Marks at a line's end become half an em (5.1.10), `？！` share
    // one (5.1.2), interpunct and solidus are half an em always.
    {true, true, true, true,
     {kGiving, kGiving, kGiving, kFinalStop, kColon, kFixedHalf}},
    // cns: Taiwan and Hong Kong. Only brackets give way; stops stand in the middle of
    // their em, and so does the interpunct, which may lose room on both sides.
    {false, false, true, false,
     {kGiving, kGiving, kFixedFull, kFixedFull, kFixedFull, kSpacedInterpunct}},
    // kaiming: all but the stops that end a sentence are half an em.
    {true, true, true, true,
     {kFixedHalf, kFixedHalf, kFixedHalf, kFinalStop, kFixedHalf, kFixedHalf}},
    // banjiao: all are half an em.
    {true, true, true, true,
     {kFixedHalf, kFixedHalf, kFixedHalf, kFixedHalf, kFixedHalf, kFixedHalf}},
    // plain: all as the face has them.
    {false, false, false, false,
     {kFixedFull, kFixedFull, kFixedFull, kFixedFull, kFixedFull, kFixedFull}},
}};
// clang-format on

}  // namespace

const PunctuationRules& punctuation_rules(PunctuationProfile profile) {
  return kProfiles.at(static_cast<std::size_t>(profile));
}

std::optional<MarkKind> mark_kind(char32_t character) {
  // Most characters are ideographs: one comparison tells them from the marks' blocks.
  if (character > 0x30FF && character < 0xFF00) return std::nullopt;
  constexpr std::pair<MarkKind, std::u32string_view> kMarks[] = {
      {MarkKind::comma, U"，、；"},
      {MarkKind::final_stop, U"。．？！‼⁇⁈⁉"},
      {MarkKind::colon, U"："},
      {MarkKind::opening, U"“‘「『（《〈【〖〔［｛〘〚〝"},
      {MarkKind::closing, U"”’」』）》〉】〗〕］｝〙〛〞〟"},
      {MarkKind::interpunct, U"·‧・"},
  };
  for (const auto& [kind, marks] : kMarks) {
    if (marks.find(character) != std::u32string_view::npos) return kind;
  }
  return std::nullopt;
}

bool is_final_mark(char32_t character) {
  return character == U'？' || character == U'！';
}

bool is_double_mark(char32_t character) {
  return character == 0x203C || (character >= 0x2047 && character <= 0x2049);
}

}  // namespace jianli
