// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/members.h"

#include <doctest/doctest.h>

#include "unit/exchange/parsed_sample.h"

using namespace jianli;

TEST_CASE("members are taken once and what is left is quoted and reported") {
  ParsedSample sample(
      "name: ' A '\nmails: [a, b]\nempty: ''\nodd: {x: 1}\nblank: [null]\n");
  const Importer importer = sample.importer();
  Members members(importer, sample.tree->top());
  CHECK(members.take_text("name") == "A");
  CHECK(members.take_texts("mails") == std::vector<std::string>{"a", "b"});
  CHECK(members.take_text("absent") == "");
  CHECK(members.take_text("odd") == "");
  CHECK(members.has("odd"));
  CHECK_FALSE(members.has("empty"));
  Draft draft;
  members.leave(draft);
  CHECK(draft.remarks == std::vector<std::string>{"odd:", "  x: 1"});
  CHECK(sample.findings() ==
        "not-imported: `odd` has no counterpart; it stands in a comment\n");
}

TEST_CASE("one text and a list of texts are read alike; other lists are left") {
  ParsedSample sample("one: a\nlist: [{x: 1}]\n");
  const Importer importer = sample.importer();
  Members members(importer, sample.tree->top());
  CHECK(members.take_texts("one") == std::vector<std::string>{"a"});
  CHECK(members.take_texts("list").empty());
  CHECK(members.take_list("one") == nullptr);
  Draft draft;
  members.leave(draft);
  CHECK(draft.remarks == std::vector<std::string>{"list:", "  - x: 1"});
}

TEST_CASE("texts are trimmed and their line ends made one kind") {
  CHECK(trimmed("  a \r\nb\t\rc \n") == "a\nb\nc");
  CHECK(trimmed(" \n ") == "");
}

TEST_CASE("a member that should be a mapping and is none is left") {
  ParsedSample sample("place: {city: a}\nother: b\n");
  const Importer importer = sample.importer();
  Members members(importer, sample.tree->top());
  CHECK(members.take_mapping("place") == sample.tree->find(sample.tree->top(), "place"));
  CHECK(members.take_mapping("other") == nullptr);
  CHECK(members.take_mapping("absent") == nullptr);
  Draft draft;
  members.leave(draft);
  CHECK(draft.remarks == std::vector<std::string>{"other: b"});
}

TEST_CASE("an item nobody can read is quoted, unless it says nothing") {
  ParsedSample sample("list: [[a, b], [''], null]\n");
  const Importer importer = sample.importer();
  const Node& list = *sample.tree->find(sample.tree->top(), "list");
  Draft draft;
  for (const NodeId item : list.items) importer.quote_item(item, "list", draft);
  CHECK(draft.remarks == std::vector<std::string>{"list: [a, b]"});
  CHECK(sample.findings() ==
        "not-imported: `list` has no counterpart; it stands in a comment\n");
}
