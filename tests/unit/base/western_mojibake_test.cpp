// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/mojibake.h"

namespace jianli {
namespace {

/// The repaired text, with `?` behind it if something is lost; empty if nothing is found.
std::string repaired(std::string_view text) {
  const auto found = find_western_mojibake(text);
  if (!found) return {};
  return found->repaired + (found->complete ? "" : "?");
}

TEST_CASE("Chinese read as Windows-1252 is repaired") {
  CHECK(repaired("å…³äºŽ") == "关于");
  CHECK(repaired("æ•™è‚²èƒŒæ™¯") == "教育背景");
  CHECK(repaired("Pythonä¸ŽC++") == "Python与C++");
  CHECK(repaired("ï¼ˆå¤§å›¾ï¼‰") == "（大图）");
  const auto found = find_western_mojibake("ok å…³äºŽ, ok");
  REQUIRE(found);
  CHECK(found->begin == 3);
  CHECK(found->repaired == "ok 关于, ok");
}

TEST_CASE(
    "what the Turkish code page or a lossy program left is repaired as far as it goes") {
  CHECK(repaired("ğŸ¤” å¹³æ»‘") == "🤔 平滑");
  CHECK(repaired("å…³äºæˆ‘") == "关\uFFFD我?");
  CHECK(repaired("å¾èª") == "\uFFFD\uFFFD?");
}

TEST_CASE("ISO 8859-1 keeps the controls") {
  CHECK(repaired("å\u0085³äº\u008E") == "关于");
}

TEST_CASE("Western text is repaired, too") {
  CHECK(repaired("JosÃ© GarcÃ­a") == "José García");
  CHECK(repaired("cafÃ©") == "café");
  CHECK(repaired("itâ€™s") == "it’s");
  CHECK(repaired("20Â°C") == "20°C");
  CHECK(repaired("Ð˜Ð²Ð°Ð½") == "Иван");
}

TEST_CASE("real text is left alone") {
  for (const char* text :
       {"“my résumé”… and café®", "Été « café » à Genève", "Straße “Spaß”", "naïveté—",
        "São Paulo – “NÃO”", "n×² ±3 °C", "Čapek žluťoučký", "İstanbul Şişli ğ", "ÀÉÎ",
        "Nº 1ª ¿qué?", "Ça va à l’école", "Zoë™", "张三（Zoë）", "A·B—C", "1 µm ± 2 %"}) {
    CAPTURE(text);
    CHECK(repaired(text) == "");
  }
}

}  // namespace
}  // namespace jianli
