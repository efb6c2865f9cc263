// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/read_csv.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

/// The cells of all rows between bars, and the mistakes with their offsets.
std::string csv(std::string text) {
  Sources sources;
  const SourceId source = sources.add("jobs.csv", std::move(text));
  std::string result;
  for (const CsvRow& row : read_csv(source, sources)) {
    for (const CsvCell& cell : row.cells) result += cell.text + "|";
    result += '\n';
    for (const CsvMistake& mistake : row.mistakes) {
      result += std::to_string(mistake.span.begin) + "-" +
                std::to_string(mistake.span.end) + " " + mistake.message.english() + '\n';
    }
  }
  return result;
}

}  // namespace

TEST_CASE("cells stand between commas") {
  CHECK(csv("a,b\n1,2\n") == "a|b|\n1|2|\n");
  CHECK(csv("a,b\r\n1,\r\n,2") == "a|b|\n1||\n|2|\n");
  CHECK(csv(" a ,\tb\t\n") == "a|b|\n");
}

TEST_CASE("quotes hold commas, breaks and quotes") {
  CHECK(csv("\"a,b\",\"say \"\"hi\"\"\",\" c \"\n") == "a,b|say \"hi\"| c |\n");
  CHECK(csv("\"one\r\ntwo\",2\n3,4\n") == "one\ntwo|2|\n3|4|\n");
  CHECK(csv("\"\",\"\"\"\"\n") == "|\"|\n");
}

TEST_CASE("rows without any text are none") {
  CHECK(csv("") == "");
  CHECK(csv("a\n\n\r\n,,\n  ,\nb\n") == "a|\nb|\n");
}

TEST_CASE("a place is that of what stands between the quotes") {
  Sources sources;
  const SourceId source = sources.add("jobs.csv", "a, \"b,c\" ,d\n");
  const std::vector<CsvRow> rows = read_csv(source, sources);
  REQUIRE(rows.size() == 1);
  CHECK(sources.text(rows[0].cells[1].span) == "b,c");
  CHECK(sources.text(rows[0].cells[2].span) == "d");
  CHECK(sources.text(rows[0].span) == "a, \"b,c\" ,d");
}

TEST_CASE("mistakes") {
  CHECK(csv("a,b\"c\n") == "a|b\"c|\n3-4 a quote stands inside a cell without quotes\n");
  CHECK(csv("\"a\"b,c\nd\n") ==
        "a|c|\n3-4 text stands behind the closing quote of a cell\nd|\n");
}

TEST_CASE("a quote that is not closed takes in no further row") {
  CHECK(csv("a,\"b\nc,d\ne,f\n") ==
        "a|b|\n2-3 a quote is not closed: it would take in the next 2 lines\n"
        "c|d|\ne|f|\n");
  CHECK(csv("a,\"b, c \r\nd,e") ==
        "a|b, c|\n2-3 a quote is not closed: it would take in the next line\nd|e|\n");
  CHECK(csv("a,b\nc,\"d\n") == "a|b|\nc|d|\n6-7 a quote is not closed\n");
  CHECK(csv("a,\"") == "a||\n2-3 a quote is not closed\n");
}

TEST_CASE("a quote that one of a later row would close takes in no further row") {
  CHECK(csv("a,\"b\nc,d\ne,\"f\"\n") ==
        "a|b|\n2-3 a quote is not closed: it would take in the next 2 lines\n"
        "c|d|\ne|f|\n");
  // What is closed at the end of a cell is a cell of several lines.
  CHECK(csv("a,\"b\nc\",d\n") == "a|b\nc|d|\n");
  CHECK(csv("a,\"b\nc\"\n") == "a|b\nc|\n");
  CHECK(csv("a,\"b\n\"\"c\"\"\"\nd,e\n") == "a|b\n\"c\"|\nd|e|\n");
}

}  // namespace jianli
