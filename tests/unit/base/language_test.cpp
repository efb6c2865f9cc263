// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/language.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("Chinese names its script, and its region only where it matters") {
  CHECK(canonical_language("zh") == "zh-Hans");
  CHECK(canonical_language("zh-CN") == "zh-Hans");
  CHECK(canonical_language("zh-SG") == "zh-Hans");
  CHECK(canonical_language("zh-Hans-CN") == "zh-Hans");
  CHECK(canonical_language("zh-Hans-HK") == "zh-Hans-HK");
  CHECK(canonical_language("zh-TW") == "zh-Hant-TW");
  CHECK(canonical_language("zh-HK") == "zh-Hant-HK");
  CHECK(canonical_language("zh-MO") == "zh-Hant-HK");
  CHECK(canonical_language("zh-Hant") == "zh-Hant");
  CHECK(canonical_language("ZH-hant-tw") == "zh-Hant-TW");
}

TEST_CASE("case is normalised by RFC 5646 §2.1.1") {
  CHECK(canonical_language("EN") == "en");
  CHECK(canonical_language("en-us") == "en-US");
  CHECK(canonical_language("SR-LATN-rs") == "sr-Latn-RS");
  CHECK(canonical_language("es-419") == "es-419");
  CHECK(canonical_language("yue") == "yue");
}

TEST_CASE("variants, extensions and private use are kept") {
  CHECK(canonical_language("de-1996") == "de-1996");
  CHECK(canonical_language("ca-Valencia") == "ca-valencia");
  CHECK(canonical_language("en-u-co-phonebk") == "en-u-co-phonebk");
  CHECK(canonical_language("en-x-Mine") == "en-x-mine");
  CHECK(canonical_language("zh-cmn-Hans") == "zh-cmn-Hans");
}

TEST_CASE("Chinese, Japanese and Korean have Chinese characters of their own") {
  for (const char* tag : {"zh", "zh-Hans", "zh-Hant-HK", "ja", "ja-JP", "ko-KR"}) {
    CAPTURE(tag);
    CHECK(is_cjk_language(tag));
  }
  // Konkani and Javanese only begin alike.
  for (const char* tag : {"", "en", "vi", "kok", "jav", "x-zh"}) {
    CAPTURE(tag);
    CHECK_FALSE(is_cjk_language(tag));
  }
}

TEST_CASE("what is no tag gives nothing") {
  for (const char* text :
       {"", "-", "z", "zh-", "-zh", "zh--CN", "zh_CN", "summary", "中文", "en-u", "en-x",
        "en-USAX-a", "en-1", "en-toolongpart", "1en", "en US", "x-mine"}) {
    CAPTURE(text);
    CHECK(canonical_language(text) == "");
  }
}

}  // namespace
}  // namespace jianli
