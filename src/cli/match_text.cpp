// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/language.h"
#include "base/quote.h"
#include "base/utf8.h"
#include "cli/match_report.h"
#include "cli/places.h"
#include "fit/report_excess.h"

namespace jianli {
namespace {

/// Of each group; more than these nobody acts on.
constexpr std::size_t kMostListed = 15;
/// Reasons told of one term.
constexpr std::size_t kMostReasons = 2;
/// Lines of the posting told of one term.
constexpr std::size_t kMostLines = 2;
/// Cells of a terminal: of a line, and of the first column.
constexpr std::size_t kWidestLine = 80;
constexpr std::size_t kWidestTerm = 24;
/// Characters of the name of a file, or of a path, that are shown.
constexpr std::size_t kLongestPath = 36;

std::size_t count_cells(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t i = 0; i < text.size();) {
    cells += static_cast<std::size_t>(cell_width(next_character(text, i)));
  }
  return cells;
}

std::string padded(std::string text, std::size_t cells) {
  const std::size_t width = count_cells(text);
  if (width < cells) text.append(cells - width, ' ');
  return text;
}

/// One line of a group, and what stands below it.
struct Row {
  std::array<std::string, 4> columns;  ///< term, reasons, lines, place
  std::vector<std::string> remarks;
};

/// Writes one report.
class MatchPrinter {
 public:
  MatchPrinter(const MatchReport& report, const Catalog& catalog)
      : report_(report),
        catalog_(catalog),
        job_places_(report.sources[report.posting].text) {}

  std::string print() {
    head();
    group(TermCoverage::covered, "Covered");
    group(TermCoverage::hidden, "Only where this edition does not show it");
    group(TermCoverage::missing, "Missing");
    return std::move(out_);
  }

 private:
  void line(const std::string& text) {
    out_ += text;
    out_ += '\n';
  }
  [[nodiscard]] std::string told(const Message& message) const {
    return message.told(catalog_);
  }

  [[nodiscard]] std::size_t count(TermCoverage coverage) const {
    return static_cast<std::size_t>(
        std::ranges::count(report_.terms, coverage, &MatchedTerm::coverage));
  }

  void head() {
    std::vector<Message> locales;
    for (const std::string& locale : report_.locales) {
      locales.push_back(usual_tag(locale));
    }
    const std::string resume = visible(report_.resume);
    const Message of = report_.variant.empty()
                           ? Message(resume)
                           : say("{}, variant `{}`", resume, visible(report_.variant));
    if (report_.terms.empty()) {
      line(told(say("{} has no terms to match with {}", visible(report_.job), of)));
      return;
    }
    line(told(say("Terms of {} in {} ({}):", visible(report_.job), of,
                  list_of(std::move(locales)))));
    line(told(say("{} covered, {} hidden, {} missing", count(TermCoverage::covered),
                  count(TermCoverage::hidden), count(TermCoverage::missing))));
  }

  void group(TermCoverage coverage, const char* title) {
    std::vector<Row> rows;
    std::size_t more = 0;
    for (const MatchedTerm& term : report_.terms) {
      if (term.coverage != coverage) continue;
      if (rows.size() < kMostListed) {
        rows.push_back(row_of(term));
      } else {
        ++more;
      }
    }
    if (rows.empty()) return;
    std::array<std::size_t, 4> widths{};
    for (const Row& row : rows) {
      for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] = std::max(widths[i], count_cells(row.columns[i]));
      }
    }
    widths[0] = std::min(widths[0], kWidestTerm);
    line("");
    line(told(title));
    for (const Row& row : rows) print_row(row, widths);
    if (more > 0) {
      line("  " + told(say("… and {} more; `--format json` lists all", more)));
    }
  }

  /// A row on one line if it fits; a long term, and what is beyond the last column, have
  /// lines of their own.
  void print_row(const Row& row, const std::array<std::size_t, 4>& widths) {
    std::string text = "  " + padded(row.columns[0], widths[0]);
    if (count_cells(row.columns[0]) > widths[0]) {
      line(text);
      text = std::string(widths[0] + 2, ' ');
    }
    for (std::size_t i = 1; i < widths.size(); ++i) {
      if (row.columns[i].empty() && i + 1 == widths.size()) continue;
      if (count_cells(text) + 2 + count_cells(row.columns[i]) > kWidestLine) {
        line(trimmed(text));
        text = std::string(widths[0] + 2, ' ');
      }
      text += "  " + padded(row.columns[i], widths[i]);
    }
    line(trimmed(text));
    for (const std::string& remark : row.remarks) line("      " + remark);
  }

  static std::string trimmed(std::string text) {
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  }

  /// Says that an edition does not have a term which another shows, and what leaves it
  /// out there.
  void add_absence(const std::string& locale, const MatchedTerm& matched,
                   Row& row) const {
    row.remarks.push_back(told(say("not in the edition {}", usual_tag(locale))));
    const auto left_out =
        std::ranges::find(matched.mentions, locale, &TermMention::locale);
    if (left_out != matched.mentions.end()) {
      row.remarks.push_back(told(why_hidden(*left_out)));
    }
  }

  /// Says that a term stands there under another of its names.
  void add_spelling(const TermMention& mention, Row& row) const {
    if (mention.written.empty()) return;
    row.remarks.push_back(told(say("there as `{}`", visible(mention.written))));
  }

  [[nodiscard]] Row row_of(const MatchedTerm& matched) const {
    Row row;
    row.columns = {visible(matched.term.text), told(reasons_of(matched.term)),
                   told(lines_of(matched.term)), ""};
    if (matched.coverage == TermCoverage::covered) {
      row.columns[3] = place_of(matched.mentions.front().span);
      add_spelling(matched.mentions.front(), row);
      for (const std::string& locale : matched.absent) {
        add_absence(locale, matched, row);
      }
    } else if (matched.coverage == TermCoverage::hidden) {
      const TermMention& mention = matched.mentions.front();
      row.columns[3] = place_of(mention.span);
      add_spelling(mention, row);
      row.remarks.push_back(told(why_hidden(mention)));
    } else if (!matched.near.empty()) {
      row.columns[3] = told(say("there is `{}`", visible(matched.near)));
    }
    return row;
  }

  [[nodiscard]] static Message word_for(TermReason reason) {
    switch (reason) {
      case TermReason::own:
        return "your keyword";
      case TermReason::title:
        return "title";
      case TermReason::required:
        return "required";
      case TermReason::preferred:
        return "welcome";
      case TermReason::bold:
        return "bold";
      case TermReason::listed:
        return "listed";
      case TermReason::repeated:
        return "repeated";
      case TermReason::name:
        return "name";
      case TermReason::explained:
        return "explained";
      case TermReason::method:
        return "method";
    }
    return {};
  }

  [[nodiscard]] static Message reasons_of(const PostingTerm& term) {
    std::vector<Message> words;
    for (const TermReason reason : term.reasons) {
      // How often is told beside the lines; that a name is one is seen.
      if (reason == TermReason::repeated) continue;
      if (reason == TermReason::name && !words.empty()) continue;
      if (words.size() < kMostReasons) words.push_back(word_for(reason));
    }
    if (words.empty()) return "repeated";
    return list_of(std::move(words));
  }

  [[nodiscard]] Message lines_of(const PostingTerm& term) const {
    std::vector<std::uint32_t> lines;
    for (const AtomPlace& place : term.places) {
      const std::uint32_t number = job_places_.at(place.begin).line;
      if (lines.empty() || lines.back() != number) lines.push_back(number);
    }
    const std::size_t times = term.places.size();
    if (lines.size() == 1) {
      return times == 1 ? say("line {}", lines.front())
                        : say("line {} ×{}", lines.front(), times);
    }
    std::vector<Message> told;
    for (const std::uint32_t number : lines) {
      if (told.size() < kMostLines) told.push_back(number);
    }
    if (lines.size() <= kMostLines) return say("lines {}", list_of(std::move(told)));
    return say("lines {} … ×{}", list_of(std::move(told)), times);
  }

  /// `me.yaml:60:5`, without the folder.
  [[nodiscard]] std::string place_of(Span span) const {
    if (!span.known()) return {};
    const Source& source = report_.sources[span.source];
    const std::size_t slash = source.name.rfind('/');
    const std::string name =
        slash == std::string::npos ? source.name : source.name.substr(slash + 1);
    const LineColumn at = line_column(source.text, span.begin);
    return shortened_to(visible(name), kLongestPath) + ':' + std::to_string(at.line) +
           ':' + std::to_string(at.column);
  }

  /// Names as a list of YAML has them.
  [[nodiscard]] static std::string joined(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) {
      if (!list.empty()) list += ", ";
      list += visible(name);
    }
    return list;
  }

  /// What leaves a mention out, and what would bring it in.
  [[nodiscard]] Message why_hidden(const TermMention& mention) const {
    const std::string cause = shortened_to(visible(mention.cause), kLongestPath);
    switch (mention.reason) {
      case LeftOut::invisible:
        return say("`{}` is `visible: false`", cause);
      case LeftOut::only:
        return say("`{}` is `only: [{}]`", cause, joined(mention.only));
      case LeftOut::omitted:
        return say("`omit` leaves out `{}`, `tags: [{}]`", cause, joined(mention.tags));
      case LeftOut::not_selected:
        return mention.tags.size() == 1
                   ? say("`select: [{}]` brings `{}` in", joined(mention.tags), cause)
                   : say("`select` one of [{}] for `{}`", joined(mention.tags), cause);
      case LeftOut::untagged:
        return say("`untagged: drop` leaves out `{}`; give it a tag", cause);
      case LeftOut::emptied:
        return say("`{}` is left out with all its bullets", cause);
      case LeftOut::dropped:
        return say("`{}` is left out to fit {}", cause, pages_in_words(report_.pages));
      case LeftOut::hidden:
      case LeftOut::none:
        break;
    }
    return say("the design does not show the section of `{}`",
               shortened_to(visible(mention.path), kLongestPath));
  }

  const MatchReport& report_;
  const Catalog& catalog_;
  Places job_places_;
  std::string out_;
};

}  // namespace

std::string match_text(const MatchReport& report, const Catalog& catalog) {
  return MatchPrinter(report, catalog).print();
}

}  // namespace jianli
