// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

/// What is reported for a word.
std::string speaks(std::string_view word) {
  return "`" + std::string(word) +
         "` in a bullet: it is understood whose work it was [first-person] begin with "
         "the "
         "verb: `Built …`, `Led …`\n";
}

TEST_CASE("a bullet does not say I, my or we") {
  CHECK(bullet_findings("I built the ranker", "en") == speaks("I"));
  CHECK(bullet_findings("Built a ranker, for which I designed six losses", "en") ==
        speaks("I"));
  CHECK(bullet_findings("Then I led the launch", "en") == speaks("I"));
  CHECK(bullet_findings("A launch I’ve led", "en") == speaks("I"));
  CHECK(bullet_findings("Improved my team's tooling", "en") == speaks("my"));
  CHECK(bullet_findings("We shipped it. Fast", "en") == speaks("We"));
  CHECK(bullet_findings("Redirected what we commission", "en") == speaks("we"));
  CHECK(bullet_findings("Built it; **our** users like it", "en") == speaks("our"));
  CHECK(bullet_findings("Our team shipped it", "en") == speaks("Our"));
  CHECK(bullet_findings("Won a prize at ACM; I led the team", "en") == speaks("I"));
}

TEST_CASE("a bullet without a language is English by its script") {
  CHECK(bullet_findings("I built the ranker") == speaks("I"));
}

TEST_CASE("figures, names, code and quotations are none of the speaker") {
  for (const char* text : {"Ran phase I trials",
                           "Cut Type I and type II errors",
                           "Led Phase I and II",
                           "Optimized I/O and I-frames on I2C",
                           "Calculus I, Algebra I",
                           "Part I to part III",
                           "Tuned MySQL and my.cnf",
                           "Ran a we-media channel",
                           "Used `my_table` and `I`",
                           "Asked “how do we scale?” every week",
                           "World War I history",
                           "Owned OUR pipeline",
                           "Wrote for My Little Pony",
                           "Read Our World in Data",
                           "Project I was named so",
                           "WE and OUR are acronyms",
                           "Section I.",
                           "Henry I. Miller award",
                           "AI I/O",
                           "Myself or mine are not meant",
                           "Weekly ownership, mydata, ours"}) {
    CAPTURE(text);
    CHECK(bullet_findings(text, "en") == "");
  }
}

TEST_CASE("other languages and other texts may speak so") {
  CHECK(bullet_findings("Nous avons vu my et we", "fr") == "");
  CHECK(bullet_findings("我用 I see 表示理解") == "");
  CHECK(findings("basics: {name: Zhang San, summary: I build rankers.}\n") == "");
}

}  // namespace
}  // namespace jianli
