// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace jianli {
namespace {

/// The message about the first occurrence of `place` in a file `me.yaml`.
std::string format_at(const std::string& text, std::string_view place,
                      const std::string& hint = {}) {
  Sources sources;
  const SourceId id = sources.add("me.yaml", text);
  const auto begin = static_cast<std::uint32_t>(text.find(place));
  Diagnostic diagnostic;
  diagnostic.rule = Rule::unknown_field;
  diagnostic.span = {id, begin, begin + static_cast<std::uint32_t>(place.size())};
  diagnostic.message = "unknown field";
  diagnostic.hint = hint;
  return format(diagnostic, sources);
}

TEST_CASE("a finding shows its place, its line and a caret with the hint") {
  CHECK(format_at("a: 1\n    summry: 推荐系统方向\n", "summry",
                  "did you mean `summary`?") ==
        "me.yaml:2:5: error: unknown field [unknown-field]\n"
        "    2 |     summry: 推荐系统方向\n"
        "      |     ^~~~~~ did you mean `summary`?\n");
}

TEST_CASE("the caret line counts cells, the column counts characters") {
  CHECK(format_at("姓名: 张三 x\n", "张三") ==
        "me.yaml:1:5: error: unknown field [unknown-field]\n"
        "    1 | 姓名: 张三 x\n"
        "      |       ^~~~\n");
}

TEST_CASE("combining marks take no cell") {
  CHECK(format_at("e\u0301e\u0301: x\n", "x") ==
        "me.yaml:1:7: error: unknown field [unknown-field]\n"
        "    1 | e\u0301e\u0301: x\n"
        "      |     ^\n");
}

TEST_CASE("tabs are shown as spaces to the next stop") {
  CHECK(format_at("\ta\tbc\n", "bc") ==
        "me.yaml:1:4: error: unknown field [unknown-field]\n"
        "    1 |     a   bc\n"
        "      |         ^~\n");
}

TEST_CASE("a control character cannot reach the terminal") {
  CHECK(format_at("a\x1b[31mb\n", "b") ==
        "me.yaml:1:7: error: unknown field [unknown-field]\n"
        "    1 | a\uFFFD[31mb\n"
        "      |       ^\n");
}

TEST_CASE("CRLF is not part of the line") {
  CHECK(format_at("a: b\r\nc: d\r\n", "b\r\nc") ==
        "me.yaml:1:4: error: unknown field [unknown-field]\n"
        "    1 | a: b\n"
        "      |    ^\n");
}

TEST_CASE("a span over several lines is marked on its first") {
  CHECK(format_at("a: [b,\n  c]\n", "[b,\n  c]") ==
        "me.yaml:1:4: error: unknown field [unknown-field]\n"
        "    1 | a: [b,\n"
        "      |    ^~~\n");
}

TEST_CASE("a place at the end of a line or of the file has a caret") {
  CHECK(format_at("a: b\nc\n", "\n") ==
        "me.yaml:1:5: error: unknown field [unknown-field]\n"
        "    1 | a: b\n"
        "      |     ^\n");
  Sources sources;
  const SourceId id = sources.add("me.yaml", "");
  Diagnostic diagnostic;
  diagnostic.span = {id, 0, 0};
  diagnostic.message = "nothing here";
  CHECK(format(diagnostic, sources) ==
        "me.yaml:1:1: error: nothing here [bad-value]\n"
        "    1 | \n"
        "      | ^\n");
}

TEST_CASE("a long line is cut around the place") {
  const std::string many(100, 'x');
  CHECK(format_at(many + "HERE" + many, "HERE", "this") ==
        "me.yaml:1:101: error: unknown field [unknown-field]\n"
        "    1 | …" +
            std::string(24, 'x') + "HERE" + std::string(44, 'x') + "…\n" + "      | " +
            std::string(25, ' ') + "^~~~ this\n");
  CHECK(format_at("HERE" + many, "HERE") ==
        "me.yaml:1:1: error: unknown field [unknown-field]\n"
        "    1 | HERE" +
            std::string(68, 'x') + "…\n" + "      | ^~~~\n");
  CHECK(format_at(many + "HERE", "HERE") ==
        "me.yaml:1:101: error: unknown field [unknown-field]\n"
        "    1 | …" +
            std::string(68, 'x') + "HERE\n" + "      | " + std::string(69, ' ') +
            "^~~~\n");
}

TEST_CASE("a long line of Han is cut between characters") {
  std::string many;
  for (int i = 0; i < 2000; ++i) many += "汉";
  const std::string text = format_at(many + "此处" + many, "此处");
  std::string before;
  for (int i = 0; i < 12; ++i) before += "汉";
  CHECK(text.substr(0, text.find("此处")) ==
        "me.yaml:1:2001: error: unknown field [unknown-field]\n    1 | …" + before);
}

TEST_CASE("notes follow with their own places; a finding may have no place at all") {
  Sources sources;
  const SourceId id = sources.add("me.yaml", "a: 1\na: 2\n");
  Diagnostic diagnostic;
  diagnostic.rule = Rule::duplicate_key;
  diagnostic.span = {id, 5, 6};
  diagnostic.message = "`a` occurs twice";
  diagnostic.notes = {{"first here", {id, 0, 1}}, {"a remark", {}}};
  CHECK(format(diagnostic, sources) ==
        "me.yaml:2:1: error: `a` occurs twice [duplicate-key]\n"
        "    2 | a: 2\n"
        "      | ^\n"
        "me.yaml:1:1: note: first here\n"
        "note: a remark\n");
  diagnostic.span = {};
  diagnostic.notes.clear();
  diagnostic.severity = Severity::warning;
  diagnostic.hint = "delete one";
  CHECK(format(diagnostic, sources) ==
        "warning: `a` occurs twice [duplicate-key]\n"
        "      | delete one\n");
}

TEST_CASE("controls and overrides in what is quoted are shown as U+FFFD") {
  Sources sources;
  Diagnostic diagnostic;
  diagnostic.span = {sources.add("me\u202E.yaml", "a\u009B\u2066b"), 0, 7};
  diagnostic.message = say("unknown field `{}`", std::string("a\u009B\n\u202Eb"));
  diagnostic.hint = say("write `{}`", std::string("\u0085"));
  CHECK(format(diagnostic, sources) ==
        "me\uFFFD.yaml:1:1: error: unknown field `a\uFFFD\uFFFD\uFFFDb` [bad-value]\n"
        "    1 | a\uFFFD\uFFFDb\n"
        "      | ^~~~ write `\uFFFD`\n");
}

TEST_CASE("labels are told by the catalog, with the colon of its language") {
  const Catalog chinese{{"error: ", "错误："}, {"note: ", "说明："}, {"m", "消息"}};
  CHECK(label_of(Severity::warning) == "warning: ");
  CHECK(label_of(Severity::note, chinese) == "说明：");
  Diagnostic diagnostic;
  diagnostic.message = "m";
  CHECK(format(diagnostic, {}, Colour::off, chinese) == "错误：消息 [bad-value]\n");
  CHECK(format(diagnostic, {}, Colour::on, chinese) ==
        "\x1b[1;31m错误：\x1b[0m消息 [bad-value]\n");
}

TEST_CASE("colour paints place, severity and caret") {
  Sources sources;
  Diagnostic diagnostic;
  diagnostic.span = {sources.add("me.yaml", "a"), 0, 1};
  diagnostic.message = "m";
  CHECK(format(diagnostic, sources, Colour::on) ==
        "\x1b[1mme.yaml:1:1:\x1b[0m \x1b[1;31merror:\x1b[0m m [bad-value]\n"
        "    1 | a\n"
        "      | \x1b[1;31m^\x1b[0m\n");
}

}  // namespace
}  // namespace jianli
