// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Runs the cases of typography.json, or of the file that JIANLI_TYPOGRAPHY_CASES names,
// through the stages: what a paragraph of mixed Chinese and Western text must look like.
// A case has an id, a language, a text, a kind, what is expected, the source of the
// expectation and conditions; offsets count code points. What is not known is a failure,
// so that no case is passed by being skipped.
#include <rapidjson/document.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include "typography_probe.h"

namespace {

using namespace jianli;
using rapidjson::Value;

/// One case, and what is wrong with what the stages made of it; empty if nothing.
struct Case {
  std::string id, language, text, kind;
  const Value& expect;
  const Value* conditions;

  [[nodiscard]] const Value* condition(const char* name) const {
    if (conditions == nullptr || !conditions->HasMember(name)) return nullptr;
    return &(*conditions)[name];
  }
};

bool is_on(const Value& value) {
  return value.IsBool() ? value.GetBool() : value == "on";
}

/// A number in em, in thousandths.
int thousandths(const Value& value) {
  const double scaled = value.GetDouble() * 1000;
  return static_cast<int>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
}

/// Widths of Western glyphs are rounded to their face's units.
bool is_about(int a, int b) { return std::abs(a - b) <= 2; }

std::string differs(const std::string& what, int is, int should) {
  return what + " is " + std::to_string(is) + "/1000 em, not " + std::to_string(should);
}

template <class Choice>
std::string choose(const Value& value,
                   const std::map<std::string, Choice, std::less<>>& names,
                   Choice& choice) {
  const auto found = value.IsString() ? names.find(value.GetString()) : names.end();
  if (found == names.end()) return "a condition has an unknown value";
  choice = found->second;
  return {};
}

/// Applies one condition to the rules of the paragraph; tells what it does not know.
std::string apply_condition(const std::string& name, const Value& value, Setting& s) {
  Typography& rules = s.typography;
  if (name == "level") {
    return choose<BreakLevel>(value,
                              {{"basic", BreakLevel::basic},
                               {"gb", BreakLevel::gb},
                               {"strict", BreakLevel::strict}},
                              rules.breaks);
  }
  if (name == "profile") {
    return choose<PunctuationProfile>(value,
                                      {{"gb", PunctuationProfile::gb},
                                       {"cns", PunctuationProfile::cns},
                                       {"kaiming", PunctuationProfile::kaiming},
                                       {"banjiao", PunctuationProfile::banjiao},
                                       {"plain", PunctuationProfile::plain}},
                                      rules.punctuation);
  }
  if (name == "author_space") {
    return choose<AuthorSpace>(
        value, {{"replace", AuthorSpace::replace}, {"keep", AuthorSpace::keep}},
        rules.author_space);
  }
  if (name == "numUnit") {
    rules.keep_measure_words = is_on(value);
  } else if (name == "hyphenate") {
    rules.hyphenate = is_on(value);
  } else if (name == "hanging") {
    rules.hang_stops = is_on(value);
  } else if (name == "shrink_final_stops") {
    rules.shrink_final_stops = is_on(value);
  } else if (name == "superscript") {
    for (const Value& at : value.GetArray()) s.superscripts.insert(at.GetUint());
  } else if (name != "pos" && name != "measure_em" && name != "face" &&
             name != "skeleton") {
    return "the condition `" + name + "` is unknown";
  }
  return {};
}

std::string check_breaks(const Case& test, const Setting& setting) {
  const bool wants_forbidden = test.kind == "forbidden-break";
  const Value* hyphenate = test.condition("hyphenate");
  const std::vector<BreakKind> breaks =
      breaks_of(setting, hyphenate != nullptr && is_on(*hyphenate) ? Hyphens::found
                                                                   : Hyphens::none);
  std::string wrong;
  for (const Value& at : test.expect.GetArray()) {
    const BreakKind kind = breaks.at(at.GetUint());
    const bool forbidden = kind == BreakKind::forbidden || kind == BreakKind::last_resort;
    if (forbidden == wants_forbidden) continue;
    wrong += (wrong.empty() ? "break at " : ", ") + std::to_string(at.GetUint());
  }
  if (!wrong.empty()) wrong += wants_forbidden ? " is allowed" : " is forbidden";
  return wrong;
}

std::string check_advance(const Case& test, const Setting& setting) {
  const Value* pos = test.condition("pos");
  Edges edges = Edges::none;
  if (pos != nullptr) {
    const std::string unknown = choose<Edges>(*pos,
                                              {{"interior", Edges::none},
                                               {"start", Edges::start},
                                               {"end", Edges::end},
                                               {"line", Edges::both}},
                                              edges);
    if (!unknown.empty()) return unknown;
  }
  const int is = natural_width(setting, edges);
  const int should = thousandths(test.expect);
  return is_about(is, should) ? "" : differs("the width", is, should);
}

std::string check_least_advance(const Case& test, const Setting& setting) {
  const int is = least_width(setting);
  const int should = thousandths(test.expect);
  return is_about(is, should) ? "" : differs("the least width", is, should);
}

std::string offsets(const std::vector<std::size_t>& list) {
  std::string text;
  for (const std::size_t at : list) {
    text += (text.empty() ? "" : ", ") + std::to_string(at);
  }
  return "[" + text + "]";
}

std::vector<std::size_t> offsets_of(const Value& list) {
  std::vector<std::size_t> result;
  for (const Value& at : list.GetArray()) result.push_back(at.GetUint());
  return result;
}

std::string check_gaps(const Case& test, const Setting& setting) {
  const std::vector<Gap> gaps = gaps_of(setting);
  const Value& expect = test.expect;
  int total = 0;
  std::vector<std::size_t> at, spaces;
  for (const Gap& gap : gaps) {
    total += gap.width;
    at.push_back(gap.at);
    if (gap.takes_space) spaces.push_back(gap.at);
    if (!expect.HasMember("each")) continue;
    const int each = thousandths(expect["each"]);
    if (!is_about(gap.width, each)) {
      return differs("the gap at " + std::to_string(gap.at), gap.width, each);
    }
  }
  if (at != offsets_of(expect["at"])) return "gaps stand at " + offsets(at);
  if (!is_about(total, thousandths(expect["total"]))) {
    return differs("their sum", total, thousandths(expect["total"]));
  }
  if (expect.HasMember("removes_spaces_at") &&
      spaces != offsets_of(expect["removes_spaces_at"])) {
    return "spaces become gaps at " + offsets(spaces);
  }
  return {};
}

std::string check_lines(const Case& test, const Setting& setting) {
  const Value* measure = test.condition("measure_em");
  if (measure == nullptr) return "it has no measure";
  const std::vector<std::string> lines = lines_of(setting, thousandths(*measure));
  std::vector<std::string> wanted;
  for (const Value& line : test.expect.GetArray()) wanted.emplace_back(line.GetString());
  if (lines == wanted) return {};
  std::string text = "the lines are";
  for (const std::string& line : lines) text += " `" + line + "`";
  return text;
}

std::string check_classes(const Case& test, const Setting& setting) {
  const std::vector<Side> sides = sides_of(setting);
  std::string wrong;
  for (const Value& pair : test.expect.GetArray()) {
    const std::size_t at = pair[0].GetUint();
    const std::string is = sides.at(at) == Side::han ? "cjk" : "latin";
    if (pair[1] == is.c_str()) continue;
    wrong += (wrong.empty() ? "" : ", ") + std::to_string(at) + " is " + is;
  }
  return wrong;
}

std::string check_ink(const Case& test, const Setting& setting) {
  const Value* face = test.condition("face");
  if (face == nullptr) return "it has no face";
  const Ink ink = ink_of(setting, face->GetUint());
  for (const auto& member : test.expect.GetObject()) {
    const std::string name = member.name.GetString();
    std::string is, should;
    if (name == "adv") {
      is = std::to_string(ink.advance);
      should = std::to_string(member.value.GetInt());
    } else if (name == "glyphs") {
      is = std::to_string(ink.glyphs);
      should = std::to_string(member.value.GetInt());
    } else if (name == "ink") {
      is = std::to_string(ink.left) + "–" + std::to_string(ink.right);
      should = std::to_string(member.value[0].GetInt()) + "–" +
               std::to_string(member.value[1].GetInt());
    } else {
      return "`" + name + "` is not known of a glyph";
    }
    if (is != should) return name + " is " + is + ", not " + should;
  }
  return {};
}

std::string check_dates(const Case& test, const Setting& setting) {
  const Value* skeleton = test.condition("skeleton");
  if (skeleton == nullptr) return "it has no skeleton";
  const std::string is =
      date_range(setting.language, setting.text, skeleton->GetString());
  return test.expect == is.c_str() ? "" : "it is written `" + is + "`";
}

using Check = std::string (*)(const Case&, const Setting&);

const std::map<std::string, Check, std::less<>> kChecks = {
    {"forbidden-break", check_breaks},
    {"allowed-break", check_breaks},
    {"advance-em", check_advance},
    {"min-advance-em", check_least_advance},
    {"gap-em", check_gaps},
    {"lines", check_lines},
    {"glyph-class", check_classes},
    {"glyph-ink", check_ink},
    {"date-range", check_dates},
};

std::string run_case(const Case& test) {
  Setting setting;
  setting.language = test.language;
  setting.text = test.text;
  if (test.language.starts_with("zh-Hant")) {
    setting.typography.punctuation = PunctuationProfile::cns;
  }
  // A glyph by itself is looked at as its face has it.
  if (test.kind == "glyph-ink") {
    setting.typography.punctuation = PunctuationProfile::plain;
  }
  if (test.conditions != nullptr) {
    for (const auto& member : test.conditions->GetObject()) {
      const std::string unknown =
          apply_condition(member.name.GetString(), member.value, setting);
      if (!unknown.empty()) return unknown;
    }
  }
  const auto check = kChecks.find(test.kind);
  if (check == kChecks.end()) return "the kind `" + test.kind + "` is unknown";
  try {
    return check->second(test, setting);
  } catch (const std::exception& problem) {
    return problem.what();
  }
}

}  // namespace

int main(int argc, char** argv) {
  const char* named = std::getenv("JIANLI_TYPOGRAPHY_CASES");
  if (argc != 2 && named == nullptr) {
    std::fprintf(stderr, "usage: typography_test CASES.json\n");
    return 2;
  }
  const std::string path = named != nullptr ? named : argv[1];
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  rapidjson::Document cases;
  cases.Parse(text.str().c_str());
  if (cases.HasParseError() || !cases.IsArray()) {
    std::fprintf(stderr, "%s: not a list of cases\n", path.c_str());
    return 2;
  }
  std::size_t failed = 0;
  for (const Value& value : cases.GetArray()) {
    const Value* conditions = value.HasMember("cond") ? &value["cond"] : nullptr;
    const Case test{value["id"].GetString(),   value["lang"].GetString(),
                    value["text"].GetString(), value["kind"].GetString(),
                    value["expect"],           conditions};
    const std::string wrong = run_case(test);
    if (wrong.empty()) continue;
    ++failed;
    std::printf("%s `%s`: %s\n", test.id.c_str(), test.text.c_str(), wrong.c_str());
  }
  std::printf("%zu cases, %zu failed\n", cases.Size() + std::size_t{0}, failed);
  return failed == 0 && !cases.Empty() ? 0 : 1;
}
