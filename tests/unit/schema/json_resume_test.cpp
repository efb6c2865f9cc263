// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "schema/reader.h"
#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("a whole JSON Resume document is read") {
  const Reading reading = read(R"({
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "basics": {
    "name": "Zhang San", "label": "Programmer", "image": "", "email": "zhangsan@example.com",
    "phone": "(912) 555-4321", "url": "https://example.com", "summary": "A summary.",
    "location": {"address": "2712 Broadway St", "postalCode": "94115", "city": "Hangzhou",
                 "countryCode": "CN", "region": "Zhejiang"},
    "profiles": [{"network": "Twitter", "username": "z", "url": "https://x.com/z"}]
  },
  "work": [{"name": "Company", "location": "Menlo Park", "description": "Maker", "position":
    "President", "url": "https://company.com", "startDate": "2013-01-01", "endDate":
    "2014-01-01", "summary": "Text", "highlights": ["Started"], "keywords": ["x"]}],
  "education": [{"institution": "University", "url": "https://x.edu", "area": "Software",
    "studyType": "Bachelor", "startDate": "2011-01", "endDate": "2013", "score": "4.0",
    "courses": ["DB1101 - Basic SQL"]}],
  "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML"]}],
  "projects": [{"name": "P", "description": "D", "highlights": ["H"], "keywords": ["K"],
    "startDate": "2019-01-01", "endDate": "2021-01-01", "url": "https://p.com", "roles": [],
    "entity": "E", "type": "application"}],
  "meta": {"canonical": "https://x.com", "version": "v1.0.0", "theme": 1}
})",
                               "resume.json");
  CHECK(reading.messages() == "");
  CHECK(reading.resume.sections.size() == 4);
}

/// The findings without their places and hints.
std::string findings(const Reading& reading) {
  std::string result;
  for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
    result += diagnostic.severity == Severity::warning ? "warning: " : "error: ";
    result += diagnostic.message.english() + '\n';
  }
  return result;
}

TEST_CASE("in JSON Resume what its schema allows is no error") {
  CHECK(findings(read(R"({
  "basics": {"label": "x", "email": "me", "url": "x.com", "phone": "call me",
    "location": {"countryCode": "USA"}, "profiles": [{"network": "Orkut"}], "hobby": 1},
  "work": [{"summary": "s"}],
  "volunteer": [{"organization": "o"}],
  "awards": []
})",
                      "resume.json")) == R"(warning: `me` is no e-mail address
warning: `x.com` is no web address: the scheme is missing
warning: `call me` is no phone number
warning: `USA` is no country code
warning: `Orkut` is no network Jianli knows
warning: unknown field `hobby` in `basics`
warning: `basics` has no `name`
warning: a work entry has no `name`
)");
}

TEST_CASE("impossible dates and wrong types are errors everywhere") {
  CHECK(
      findings(read(
          R"({"basics": {"name": ["Z"]}, "work": [{"name": "A", "startDate": "2014-19-39"}]})",
          "resume.json")) ==
      R"(error: `name` is a list, but a text (or one for each language) is expected
error: `2014-19-39` does not exist: there is no month 19
)");
}

TEST_CASE("which documents are JSON Resume") {
  const auto is_lax = [](std::string_view text, std::string name) {
    const Reading reading = read(text, std::move(name));
    CHECK(reading.messages().find("`foobar`") != std::string::npos);
    return !reading.diagnostics.has_errors();
  };
  const std::string plain = R"({"basics": {"name": "Z"}, "foobar": 1})";
  CHECK(is_lax(plain, "resume.json"));
  CHECK(is_lax(plain, "RESUME.JSON"));
  CHECK(!is_lax(plain, "resume.yaml"));
  CHECK(is_lax("$schema: https://jsonresume.org/schema\nbasics: {name: Z}\nfoobar: 1\n",
               "resume.yaml"));
  CHECK(!is_lax(
      R"({"$schema": "resume.schema.json", "basics": {"name": "Z"}, "foobar": 1})",
      "resume.json"));
  // Any key or construct of Jianli's own, however deep:
  CHECK(!is_lax(R"({"basics": {"name": "Z"}, "design": {}, "foobar": 1})", "a.json"));
  CHECK(!is_lax(R"({"basics": {"name": "Z", "gender": "x"}, "foobar": 1})", "a.json"));
  CHECK(!is_lax(R"({"basics": {"name": {"en": "Z"}}, "foobar": 1})", "a.json"));
  CHECK(!is_lax(R"({"basics": {"name": "Z"}, "work": [{"name": "A", "tags": ["b"]}],
                    "foobar": 1})",
                "a.json"));
  CHECK(!is_lax(R"({"basics": {"name": "Z"}, "work": [{"name": "A", "highlights":
                    [{"text": "b"}]}], "foobar": 1})",
                "a.json"));
}

TEST_CASE("indented bullets of JSON Resume stand below the one before them") {
  CHECK(indented_level("- a") == 0);
  CHECK(indented_level(" - a") == 0);
  CHECK(indented_level("  a") == 0);
  CHECK(indented_level("  - a") == 1);
  CHECK(indented_level("    - a") == 2);
  CHECK(indented_level("         - a") == 2);
  const std::string_view text = R"({"basics": {"name": "Z"}, "work": [{"name": "A",
      "highlights": ["a", "  - b", "    - c", "  - d", "e"]}]})";
  const Reading reading = read(text, "a.json");
  const Record& work = reading.resume.sections.at(0).entries.at(0);
  const auto below = [](const Record& record) -> const std::vector<Record>& {
    return std::get<std::vector<ListVersion>>(record.find("highlights")->content)
        .front()
        .records;
  };
  const auto text_of = [](const Record& bullet) {
    return std::get<LocalizedText>(bullet.find("text")->content).versions[0].text;
  };
  const std::vector<Record>& bullets = below(work);
  REQUIRE(bullets.size() == 2);
  CHECK(text_of(bullets[1]) == "e");
  REQUIRE(below(bullets[0]).size() == 2);
  CHECK(text_of(below(bullets[0])[0]) == "b");
  CHECK(text_of(below(below(bullets[0])[0])[0]) == "c");
  CHECK(text_of(below(bullets[0])[1]) == "d");
}

TEST_CASE("in Jianli's own files an indented bullet is a text like any other") {
  const Reading reading =
      read("basics: {name: Z}\nwork: [{name: A, highlights: [a, '  - b']}]\n", "a.yaml");
  const Record& work = reading.resume.sections.at(0).entries.at(0);
  CHECK(std::get<std::vector<ListVersion>>(work.find("highlights")->content)
            .front()
            .records.size() == 2);
}

TEST_CASE("an entry of JSON Resume that holds nothing is left out with a note") {
  const std::string_view text =
      R"({"basics": {"name": "Z"}, "work": [{"name": "", "highlights": []}, {"name": "A"}]})";
  const Reading reading = read(text, "a.json");
  CHECK(reading.resume.sections.at(0).entries.size() == 1);
  CHECK(reading.messages().find("note: a work entry holds nothing and is left out") !=
        std::string::npos);
  CHECK(reading.messages().find("missing-field") == std::string::npos);
}

}  // namespace
}  // namespace jianli
