// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/known_sections.h"

#include <doctest/doctest.h>

#include "exchange/write_yaml.h"

using namespace jianli;

TEST_CASE("headings that name our sections") {
  CHECK(section_of("professional_experience") == "work");
  CHECK(section_of("Honors & Awards") == "awards");
  CHECK(section_of("教育经历") == "education");
  CHECK(section_of("About Me") == "summary");
  CHECK(section_of("welcome") == "");
  CHECK(section_of("") == "");
}

TEST_CASE("keys become headings, except those that are ones") {
  CHECK(heading_of("selected_talks") == "Selected Talks");
  CHECK(heading_of("honors_and_awards") == "Honors and Awards");
  CHECK(heading_of("my Talks") == "my Talks");
  CHECK(heading_of("talks at home") == "talks at home");
  CHECK(heading_of("教育经历") == "教育经历");
}

TEST_CASE("identifiers of headings") {
  CHECK(identifier_of("Selected Talks!", 1) == "selected-talks");
  CHECK(identifier_of("演讲", 2) == "section-2");
}

TEST_CASE("the order names headings that are not the locale's") {
  const Draft order = order_of({{"work", "Experience"},
                                {"education", "Education"},
                                {"skills", ""},
                                {"custom.talks", "Talks"}},
                               "en");
  CHECK(quote_yaml("sections", order) ==
        "sections:\n"
        "  - title: Experience\n"
        "    of: [work]\n"
        "  - education\n"
        "  - skills\n"
        "  - custom.talks");
}

TEST_CASE("a document is sorted as people write it") {
  Draft document;
  for (const char* key : {"design", "work", "basics", "education", "locales"}) {
    document.add(key, "x");
  }
  sort_document(document);
  std::string keys;
  for (const DraftMember& member : document.members) keys += member.key + ' ';
  CHECK(keys == "locales basics education work design ");
}
