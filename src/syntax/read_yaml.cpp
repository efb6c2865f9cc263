// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "syntax/readers.h"
#include "syntax/scalar_text.h"
#include "syntax/shorten_text.h"
#include "syntax/tree_builder.h"
#include "syntax/yaml_message.h"
#include "syntax/yaml_scan.h"

namespace jianli {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Hands yaml-cpp's events to a tree builder. Marks give where a node begins, in bytes;
/// where it ends is found in the text.
class YamlEvents : public YAML::EventHandler {
 public:
  YamlEvents(SourceId source, std::string_view text, const ShortenedText& shortened,
             TreeBuilder& builder)
      : source_(source), text_(text), shortened_(shortened), builder_(builder) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (builder_.stopped()) return;
    const std::size_t begin = skip_properties(offset_of(mark));
    const std::size_t size = null_word_size(begin);
    // An empty value has the mark of whatever follows, which may be a key named `null`.
    const bool written =
        size != 0 &&
        (collections_.empty() || collections_.back().flow || begin != offset_of(mark) ||
         mark.column > collections_.back().column || builder_.expects_key());
    const Span span = written ? make_span(begin, begin + size) : empty_span(mark);
    cursor_ = span.end;
    set_anchor(anchor, builder_.add_null(span));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    if (builder_.stopped()) return;
    const std::size_t begin = skip_properties(offset_of(mark));
    check_tag(tag, offset_of(mark));
    const char first = begin < text_.size() ? text_[begin] : '\n';
    // A tag with nothing behind it is an empty text.
    if (value.empty() && first != '"' && first != '\'' && first != '|' && first != '>') {
      const std::size_t place = std::min(offset_of(mark), text_.size());
      cursor_ = place;
      set_anchor(anchor, builder_.add_scalar(make_span(place, place), {}, false));
      return;
    }
    const bool in_quotes = first == '"' || first == '\'';
    const Cut* const cut = shortened_.cut_at(in_quotes ? begin + 1 : begin);
    std::string restored =
        cut ? std::string(text_.substr(cut->begin, cut->end - cut->begin)) : value;
    bool quoted = true;
    ByteRange content;
    if (cut) {
      content = {cut->begin, cut->end};
      quoted = in_quotes;
      cursor_ = content.end + (in_quotes ? 1 : 0);
    } else if (in_quotes) {
      content = quoted_content(text_, begin).value_or(ByteRange{begin + 1, text_.size()});
      cursor_ = content.end + 1;
    } else if (first == '|' || first == '>') {
      content = block_content(text_, begin, value);
      cursor_ = content.end;
    } else {
      restored[0] = stood_for(restored[0]);
      content = plain_content(text_, begin, restored);
      cursor_ = content.end;
      quoted = false;
    }
    const Span span = make_span(content.begin, content.end);
    if (anchor == 0 && builder_.expects_key()) {
      builder_.add_key(span, std::move(restored), quoted);
    } else {
      set_anchor(anchor, builder_.add_scalar(span, std::move(restored), quoted));
    }
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (builder_.stopped()) return;
    const std::size_t begin = offset_of(mark);
    const std::size_t end =
        std::min(text_.find_first_of(" \t\r\n,[]{}", begin), text_.size());
    cursor_ = end;
    builder_.add_alias(anchors_.at(anchor), make_span(begin, end));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor, YAML::EmitterStyle::value style) override {
    begin_collection(NodeKind::sequence, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { end_collection(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    begin_collection(NodeKind::mapping, mark, tag, anchor, style);
  }
  void OnMapEnd() override { end_collection(); }

 private:
  struct Collection {
    std::size_t begin = 0;
    int column = 0;
    bool flow = false;
    bool sequence = false;
  };

  /// A mark's place in the source.
  [[nodiscard]] std::size_t offset_of(const YAML::Mark& mark) const {
    return shortened_.place_in_source(static_cast<std::size_t>(std::max(mark.pos, 0)));
  }

  [[nodiscard]] Span make_span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  /// Behind blanks, line breaks and comments.
  [[nodiscard]] std::size_t skip_to_content(std::size_t offset) const {
    for (;;) {
      offset = std::min(text_.find_first_not_of(kBlanks, offset), text_.size());
      if (offset == text_.size() || text_[offset] != '#') return offset;
      offset = std::min(text_.find('\n', offset), text_.size());
    }
  }

  /// Behind the anchor and the tag a node's mark stands at.
  [[nodiscard]] std::size_t skip_properties(std::size_t offset) const {
    while (offset < text_.size() && (text_[offset] == '&' || text_[offset] == '!')) {
      offset = std::min(text_.find_first_of(" \t\r\n,[]{}", offset), text_.size());
      const std::size_t content = skip_to_content(offset);
      if (content == text_.size()) return offset;
      offset = content;
    }
    return std::min(offset, text_.size());
  }

  /// Size of `~` or a spelling of `null` at a place, or 0 (YAML 1.2 §10.3.2).
  [[nodiscard]] std::size_t null_word_size(std::size_t offset) const {
    const std::string_view rest = text_.substr(std::min(offset, text_.size()));
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
      if (!rest.starts_with(word)) continue;
      const std::string_view behind = rest.substr(word.size());
      if (behind.empty() ||
          std::string_view(" \t\r\n,]}:").find(behind[0]) != behind.npos) {
        return word.size();
      }
    }
    return 0;
  }

  /// The place of a value that is not written: behind its key's colon, its dash or its
  /// anchor.
  [[nodiscard]] Span empty_span(const YAML::Mark& mark) const {
    std::size_t place = std::min(offset_of(mark), text_.size());
    if (place < text_.size() && text_[place] == '&') {
      place = std::min(text_.find_first_of(" \t\r\n,[]{}", place), text_.size());
    } else if (!collections_.empty() && !builder_.expects_key()) {
      const std::size_t next = skip_to_content(cursor_);
      const char sign = collections_.back().sequence ? '-' : ':';
      if (next < text_.size() && text_[next] == sign && next <= place) place = next + 1;
    }
    return make_span(place, place);
  }

  void set_anchor(YAML::anchor_t anchor, NodeId node) {
    if (anchor == 0) return;
    if (anchors_.size() <= anchor) anchors_.resize(anchor + 1);
    anchors_[anchor] = node;
  }

  void begin_collection(NodeKind kind, const YAML::Mark& mark, const std::string& tag,
                        YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    if (builder_.stopped()) return;
    check_tag(tag, offset_of(mark));
    const std::size_t begin = skip_properties(offset_of(mark));
    const bool flow = style == YAML::EmitterStyle::Flow;
    collections_.push_back({begin, mark.column, flow, kind == NodeKind::sequence});
    cursor_ = begin + (flow && begin < text_.size() &&
                               kBrackets.find(text_[begin]) != std::string_view::npos
                           ? 1
                           : 0);
    set_anchor(anchor, builder_.begin(kind, make_span(begin, begin)));
  }

  void end_collection() {
    if (builder_.stopped()) return;
    const Collection collection = collections_.back();
    collections_.pop_back();
    std::size_t end = collection.begin;
    if (collection.flow) {
      // Behind the last item stand at most blanks, comments and a comma.
      std::size_t bracket = skip_to_content(cursor_);
      if (bracket < text_.size() && text_[bracket] == ',')
        bracket = skip_to_content(bracket + 1);
      if (bracket < text_.size() && (text_[bracket] == ']' || text_[bracket] == '}')) {
        end = bracket + 1;
        const bool bracketed =
            kBrackets.find(text_[collection.begin]) != std::string_view::npos;
        if (bracketed) cursor_ = end;
      }
    }
    builder_.end(make_span(collection.begin, end));
  }

  /// Only the tags of the core schema are known; they change nothing, since every value
  /// is read by its field.
  void check_tag(const std::string& tag, std::size_t place) {
    constexpr std::string_view kCore = "tag:yaml.org,2002:";
    const std::string_view name = std::string_view(tag).starts_with(kCore)
                                      ? std::string_view(tag).substr(kCore.size())
                                      : std::string_view();
    if (tag.empty() || tag == "?" || tag == "!") return;
    for (const std::string_view known :
         {"str", "int", "float", "bool", "null", "seq", "map"}) {
      if (name == known) return;
    }
    const std::size_t begin = std::min(text_.find('!', place), text_.size());
    const std::size_t end =
        std::min(text_.find_first_of(" \t\r\n,[]{}", begin), text_.size());
    builder_.fail(Rule::yaml_syntax, make_span(begin, end),
                  say("the tag `{}` is not known", text_.substr(begin, end - begin)),
                  "delete it, or quote the text that begins with it");
  }

  static constexpr std::string_view kBrackets = "[{";

  SourceId source_;
  std::string_view text_;
  const ShortenedText& shortened_;
  TreeBuilder& builder_;
  std::vector<Collection> collections_;
  std::vector<NodeId> anchors_;
  std::size_t cursor_ = 0;  ///< behind the last token whose place is known
};

}  // namespace

std::optional<SyntaxTree> read_yaml(SourceId source, const Sources& sources,
                                    Diagnostics& diagnostics) {
  YamlScan scan = scan_yaml(source, sources, diagnostics);
  if (!scan.readable) return std::nullopt;
  const std::string_view text = sources[source].text;
  const ShortenedText shortened = shorten_text(std::move(scan.text), scan.plain_texts);
  TreeBuilder builder(source, SyntaxLanguage::yaml, sources, diagnostics);
  try {
    std::istringstream stream(shortened.text);
    YAML::Parser parser(stream);
    YamlEvents events(source, text, shortened, builder);
    parser.HandleNextDocument(events);
  } catch (const YAML::Exception& exception) {
    if (!scan.trapped) {
      const std::size_t place = shortened.place_in_source(
          static_cast<std::size_t>(std::max(exception.mark.pos, 0)));
      YamlMessage ours = explain_yaml_error(exception.msg, text, place);
      const Span span{source, static_cast<std::uint32_t>(ours.begin),
                      static_cast<std::uint32_t>(ours.end)};
      builder.fail(Rule::yaml_syntax, span, std::move(ours.message),
                   std::move(ours.hint));
    }
    return std::nullopt;
  }
  if (builder.stopped()) return std::nullopt;
  std::optional<SyntaxTree> tree = builder.take();
  if (!tree) report_empty(source, sources, diagnostics, Rule::yaml_syntax);
  return tree;
}

}  // namespace jianli
