// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/command_values.h"

#include <doctest/doctest.h>

using namespace jianli;

namespace {

std::optional<std::int64_t> date(const std::string& text) {
  std::optional<UsageError> error;
  const auto seconds = read_date_flag(text, error);
  CHECK(error.has_value() != seconds.has_value());
  return seconds;
}

std::optional<std::int64_t> epoch(const std::string& text) {
  std::optional<UsageError> error;
  const auto seconds = read_source_date_epoch(text, error);
  CHECK(error.has_value() != seconds.has_value());
  return seconds;
}

}  // namespace

TEST_CASE("a date is a day that exists, from 1970 on") {
  CHECK(date("1970-01-01") == 0);
  CHECK(date("2026-09-01") == 1788220800);
  CHECK(date("9999-12-31") == 253402214400);
  for (const char* text : {"", "2026-9-1", "2026/09/01", "2026-13-01", "2026-02-30",
                           "1969-12-31", "20260-1-01", "2026-09-01T", "-026-09-01"}) {
    CAPTURE(text);
    CHECK_FALSE(date(text));
  }
}

TEST_CASE("SOURCE_DATE_EPOCH is a number of seconds within four-digit years") {
  CHECK(epoch("0") == 0);
  CHECK(epoch("253402300799") == 253402300799);
  for (const char* text :
       {"-1", "1.5", "253402300800", "99999999999999999999", " 1", "1s"}) {
    CAPTURE(text);
    CHECK_FALSE(epoch(text));
  }
}

TEST_CASE("an assignment is split at its first equals sign") {
  std::optional<UsageError> error;
  CHECK(read_assignment("a.b=c=d", error) ==
        std::pair<std::string, std::string>("a.b", "c=d"));
  CHECK(read_assignment("a=", error) == std::pair<std::string, std::string>("a", ""));
  CHECK_FALSE(error);
  read_assignment("=x", error);
  CHECK(error);
}

TEST_CASE("a policy knows the rules by name") {
  std::optional<UsageError> error;
  const RulePolicy policy = read_policy(false, {"not-shown"}, {"overfull-line"}, error);
  CHECK_FALSE(error);
  CHECK_FALSE(policy.strict);
  CHECK(policy.severities.at(Rule::not_shown) == Severity::error);
  CHECK(policy.allowed.at(Rule::overfull_line));
  read_policy(true, {}, {"nothing-like-it"}, error);
  REQUIRE(error);
  CHECK(error->message == "there is no rule `nothing-like-it`");
  CHECK(error->hint == "`jianli explain` lists them");
}

TEST_CASE("every rule can be denied, and allowed if anything is left without it") {
  for (const RuleInfo& row : all_rules()) {
    CAPTURE(row.name);
    const std::string name(row.name);
    std::optional<UsageError> error;
    Diagnostics denied(read_policy(false, {name}, {}, error));
    CHECK_FALSE(error);
    denied.report(row.rule, {}, "found");
    REQUIRE(denied.all().size() == 1);
    CHECK(denied.all().front().severity == Severity::error);

    Diagnostics strict(read_policy(true, {}, {}, error));
    strict.report(row.rule, {}, "found");
    CHECK(strict.all().front().severity ==
          (row.severity == Severity::note ? Severity::note : Severity::error));

    Diagnostics allowed(read_policy(false, {}, {name}, error));
    allowed.report(row.rule, {}, "found");
    // What cannot be allowed is refused on the command line instead of in silence.
    CHECK(allowed.all().empty() != error.has_value());
  }
}

TEST_CASE("formats have names") {
  std::optional<UsageError> error;
  CHECK(read_report_format("", error) == ReportFormat::text);
  CHECK(read_report_format("sarif", error) == ReportFormat::sarif);
  CHECK_FALSE(error);
  read_report_format("SARIF", error);
  REQUIRE(error);
  CHECK(error->message == "there is no format `SARIF`");
}

TEST_CASE("a near word is suggested") {
  CHECK(did_you_mean("rendr", {"new", "render"}) == "did you mean `render`?");
  CHECK(did_you_mean("xyzzy", {"new", "render"}).empty());
}

TEST_CASE("workers are counted from one") {
  std::optional<UsageError> error;
  CHECK(read_workers("1", error) == 1);
  CHECK(read_workers("1024", error) == 1024);
  CHECK_FALSE(error);
  for (const char* const wrong : {"0", "1025", "-1", "two", "2x", " 2"}) {
    error.reset();
    read_workers(wrong, error);
    CAPTURE(wrong);
    CHECK(error);
  }
}

TEST_CASE("a part is one of a whole") {
  std::optional<UsageError> error;
  CHECK(read_shard("2/8", error).number == 2);
  CHECK(read_shard("8/8", error).count == 8);
  CHECK_FALSE(error);
  for (const char* const wrong : {"0/8", "9/8", "2", "2/", "/8", "2/0", "a/b", "2/8/1"}) {
    error.reset();
    read_shard(wrong, error);
    CAPTURE(wrong);
    CHECK(error);
  }
}
