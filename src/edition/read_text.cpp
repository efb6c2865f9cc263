// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/read_text.h"

#include <utility>

#include "edition/report_compatibility.h"
#include "edition/report_math.h"
#include "edition/unfold_lines.h"
#include "schema/block_text.h"
#include "schema/grammar.h"
#include "syntax/locator.h"

namespace jianli {
namespace {

/// A part of a text without markup as one run.
RichText one_run(std::string text, std::string language, Span span) {
  RichText result;
  if (text.empty()) return result;
  RichRun run;
  run.text = std::move(text);
  run.language = std::move(language);
  run.span = span;
  result.runs.push_back(std::move(run));
  return result;
}

/// The version to print. A text written once is in the language of the list around it.
ChosenText choose(const LocalizedText& text, EditionContext& context) {
  const TextVersion& first = text.versions.front();
  if (context.list_language && text.versions.size() == 1 && first.language.empty()) {
    return {&first, *context.list_language};
  }
  return choose_text(text, context.wish, context.diagnostics);
}

/// The number the user gave the item that begins at a byte of a block text: `2. 召回`.
std::uint32_t number_before(std::string_view raw, std::size_t begin) {
  const std::size_t dot = raw.rfind('.', begin - 1);
  std::uint32_t number = 0;
  std::uint32_t place = 1;
  for (std::size_t i = dot; i > 0 && raw[i - 1] >= '0' && raw[i - 1] <= '9'; --i) {
    number += static_cast<std::uint32_t>(raw[i - 1] - '0') * place;
    place *= 10;
  }
  return number;
}

/// A link of the text leads to the web, a mailbox or a telephone; another one is reported
/// and left as plain text.
void check_link(RichRun& run, Diagnostics& diagnostics) {
  const std::string_view target = run.link;
  if (target.empty() || is_link_target(target)) return;
  Message hint = is_host_and_path(target)
                     ? say("did you mean `{}`?", "https://" + run.link)
                     : Message("begin it with `https://`, `mailto:` or `tel:`");
  diagnostics.report(Rule::bad_url, run.span, say("`{}` is no target of a link", target),
                     std::move(hint));
  run.link.clear();
}

/// The part of a chosen version that begins at its byte `begin`, with its markup read,
/// its runs located in the user's file and made final. `raw` has the version's bytes
/// there, except for line breaks in place of spaces.
RichText read_part(const ChosenText& chosen, std::string_view raw, std::size_t begin,
                   Locator& locator, Diagnostics& diagnostics, LineBreaks line_breaks) {
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  RichText text = read_rich_text(raw, &ranges);
  for (std::size_t i = 0; i < text.runs.size(); ++i) {
    RichRun& run = text.runs[i];
    run.language = chosen.language;
    run.span = locator.locate(begin + ranges[i].first, begin + ranges[i].second);
    if (run.format.math) report_math(run, begin + ranges[i].first, locator, diagnostics);
    check_link(run, diagnostics);
  }
  clean_text(text, line_breaks);
  return text;
}

}  // namespace

RichText read_text(const LocalizedText& text, EditionContext& context,
                   LineBreaks line_breaks) {
  const ChosenText chosen = choose(text, context);
  const TextVersion& version = *chosen.version;
  if (version.text.empty()) return {};
  report_compatibility(version, context.tree, context.sources, context.diagnostics);
  Locator locator(context.tree[version.node], context.sources);
  return read_part(chosen, unfold_lines(version, context.tree, context.sources), 0,
                   locator, context.diagnostics, line_breaks);
}

RichText read_string(const LocalizedText& text, EditionContext& context) {
  const ChosenText chosen = choose(text, context);
  const TextVersion& version = *chosen.version;
  if (version.text.empty()) return {};
  report_compatibility(version, context.tree, context.sources, context.diagnostics);
  RichText result = one_run(unfold_lines(version, context.tree, context.sources),
                            chosen.language, version.span);
  clean_text(result);
  return result;
}

std::vector<BlockParagraph> read_block(const LocalizedText& text,
                                       EditionContext& context) {
  const ChosenText chosen = choose(text, context);
  const TextVersion& version = *chosen.version;
  if (version.text.empty()) return {};
  report_compatibility(version, context.tree, context.sources, context.diagnostics);
  const std::string raw = unfold_lines(version, context.tree, context.sources);
  Locator locator(context.tree[version.node], context.sources);
  std::vector<BlockParagraph> paragraphs;
  for (const TextBlock& block : read_block_text(raw)) {
    const auto part = std::string_view(raw).substr(block.begin, block.end - block.begin);
    BlockParagraph paragraph;
    paragraph.list_item = block.kind != BlockKind::paragraph;
    if (block.kind == BlockKind::number)
      paragraph.number = number_before(raw, block.begin);
    paragraph.text = read_part(chosen, part, block.begin, locator, context.diagnostics,
                               LineBreaks::join);
    if (!paragraph.text.empty()) paragraphs.push_back(std::move(paragraph));
  }
  return paragraphs;
}

RichText read_address(const LocalizedText& text, EditionContext& context) {
  const TextVersion& first = text.versions.front();
  // Nobody translates an address or a path: written once it lacks no version.
  const bool is_plain = text.versions.size() == 1 && first.language.empty();
  const ChosenText chosen =
      is_plain ? ChosenText{&first, language_of_plain(first.text, context.wish)}
               : choose(text, context);
  return one_run(chosen.version->text, chosen.language, chosen.version->span);
}

RichText made_text(std::string text, Span span, const EditionContext& context) {
  // `en` wording in an `en-GB` edition is the edition's own; in a `fr` one it is not.
  std::string language;
  if (!context.wish.language.starts_with(context.texts.language)) {
    language = context.texts.language;
  }
  return one_run(std::move(text), std::move(language), span);
}

}  // namespace jianli
