// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <array>
#include <map>
#include <utility>

#include "base/language.h"
#include "cli/match_report.h"
#include "cli/places.h"
#include "cli/report_document.h"
#include "schema/json_writer.h"

namespace jianli {
namespace {

constexpr std::array<std::string_view, 10> kReasonNames = {
    "own",    "title",    "required", "preferred", "bold",
    "listed", "repeated", "name",     "explained", "method"};

constexpr std::array<std::string_view, 9> kLeftOutNames = {
    "", "visible", "only", "omit", "select", "untagged", "emptied", "design", "fit"};

constexpr std::array<std::string_view, 3> kCoverageNames = {"covered", "hidden",
                                                            "missing"};

/// Writes one report.
class MatchWriter {
 public:
  explicit MatchWriter(const MatchReport& report) : report_(report) {}

  std::string write() {
    out_.begin_object();
    number("version", 1);
    text("resume", report_.resume);
    text("job", report_.job);
    if (!report_.variant.empty()) text("variant", report_.variant);
    locales("locales", report_.locales);
    if (report_.pages > 0) number("pages", static_cast<std::size_t>(report_.pages));
    std::array<std::size_t, 3> counts{};
    for (const MatchedTerm& term : report_.terms) ++counts[index_of(term.coverage)];
    for (std::size_t i = 0; i < counts.size(); ++i) number(kCoverageNames[i], counts[i]);
    out_.key("terms");
    out_.begin_array();
    for (const MatchedTerm& term : report_.terms) write_term(term);
    out_.end_array();
    out_.end_object();
    return std::move(out_).finish();
  }

 private:
  static std::size_t index_of(TermCoverage coverage) {
    return static_cast<std::size_t>(coverage);
  }

  void text(std::string_view name, std::string_view value) {
    out_.member(name, valid_utf8(value));
  }
  void number(std::string_view name, std::size_t value) {
    out_.key(name);
    out_.literal(std::to_string(value));
  }
  void texts(std::string_view name, const std::vector<std::string>& values) {
    out_.key(name);
    out_.begin_array();
    for (const std::string& value : values) out_.string(valid_utf8(value));
    out_.end_array();
  }

  void locales(std::string_view name, const std::vector<std::string>& tags) {
    std::vector<std::string> usual;
    for (const std::string& tag : tags) usual.emplace_back(usual_tag(tag));
    texts(name, usual);
  }

  /// Line and column of a place in one of the sources, with its file.
  void place(Span span) {
    if (!span.known()) return;
    const Source& source = report_.sources[span.source];
    const auto places = places_.try_emplace(span.source, source.text).first;
    const LineColumn begin = places->second.at(span.begin);
    const LineColumn end = places->second.at(span.end);
    text("file", source.name);
    number("line", begin.line);
    number("column", begin.column);
    number("endLine", end.line);
    number("endColumn", end.column);
  }

  void write_term(const MatchedTerm& matched) {
    const PostingTerm& term = matched.term;
    out_.begin_object();
    text("term", term.text);
    out_.member("coverage", kCoverageNames[index_of(matched.coverage)]);
    number("weight", static_cast<std::size_t>(term.weight));
    out_.key("reasons");
    out_.begin_array();
    for (const TermReason reason : term.reasons) out_.string(name_of(reason));
    out_.end_array();
    out_.key("posting");
    out_.begin_array();
    for (const AtomPlace& at : term.places) {
      out_.begin_object();
      place({report_.posting, static_cast<std::uint32_t>(at.begin),
             static_cast<std::uint32_t>(at.end)});
      out_.end_object();
    }
    out_.end_array();
    out_.key("mentions");
    out_.begin_array();
    for (const TermMention& mention : matched.mentions) write_mention(mention);
    out_.end_array();
    if (!matched.absent.empty()) locales("absentIn", matched.absent);
    if (!matched.near.empty()) text("near", matched.near);
    out_.end_object();
  }

  void write_mention(const TermMention& mention) {
    out_.begin_object();
    out_.member("locale", usual_tag(mention.locale));
    text("path", mention.path);
    place(mention.span);
    out_.key("shown");
    out_.literal(mention.is_shown() ? "true" : "false");
    if (mention.reason != LeftOut::none) {
      out_.member("leftOutBy", kLeftOutNames[static_cast<std::size_t>(mention.reason)]);
      text("leftOut", mention.cause);
      if (!mention.tags.empty()) texts("tags", mention.tags);
      if (!mention.only.empty()) texts("only", mention.only);
    }
    if (!mention.written.empty()) text("writtenAs", mention.written);
    out_.end_object();
  }

  const MatchReport& report_;
  JsonWriter out_;
  std::map<SourceId, Places> places_;
};

}  // namespace

std::string_view name_of(TermReason reason) {
  return kReasonNames[static_cast<std::size_t>(reason)];
}

std::string match_json(const MatchReport& report) { return MatchWriter(report).write(); }

}  // namespace jianli
