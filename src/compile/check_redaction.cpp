// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_redaction.h"

#include <string>
#include <variant>

#include "compose/walk_paragraphs.h"
#include "variant/redaction_search.h"

namespace jianli {
namespace {

/// A stretch of a text and where it stands in the user's file.
struct TextPiece {
  const std::string& text;
  const std::string& link;
  Span span;
};

/// The bytes that `%40` and the like in a link stand for.
std::string decoded(std::string_view link) {
  const auto digit = [](char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  };
  std::string text;
  for (std::size_t i = 0; i < link.size(); ++i) {
    const bool is_code = link[i] == '%' && i + 2 < link.size() &&
                         digit(link[i + 1]) >= 0 && digit(link[i + 2]) >= 0;
    if (is_code) {
      text += static_cast<char>(digit(link[i + 1]) * 16 + digit(link[i + 2]));
      i += 2;
    } else {
      text += link[i];
    }
  }
  return text;
}

/// Looks for redacted values in texts one after the other.
class Checker {
 public:
  explicit Checker(const Workspace& work) : work_(work) {}

  /// A text that is one piece.
  void check(const std::string& text, Span span) const {
    const RedactionSearch search(text);
    for (const RedactedValue& value : work_.redaction.values) {
      if (const auto range = search.find(value)) report(value, text, *range, span);
    }
  }

  /// Pieces that are one text for the reader.
  void check(const std::vector<TextPiece>& pieces) const {
    std::string whole;
    for (const TextPiece& piece : pieces) whole += piece.text;
    const RedactionSearch search(whole);
    for (const RedactedValue& value : work_.redaction.values) {
      if (const auto range = search.find(value)) {
        report(value, whole, *range, place_of(*range, pieces));
      }
    }
    for (const TextPiece& piece : pieces) {
      if (!piece.link.empty()) check(decoded(piece.link), piece.span);
    }
  }

  void check(const RichText& text) const {
    std::vector<TextPiece> pieces;
    for (const RichRun& run : text.runs) {
      pieces.push_back({run.text, run.link, run.span});
    }
    check(pieces);
  }

  void check(const std::vector<RichText>& texts) const {
    for (const RichText& text : texts) check(text);
  }

  void check(const std::vector<BlockParagraph>& paragraphs) const {
    for (const BlockParagraph& paragraph : paragraphs) check(paragraph.text);
  }

  void check(const std::vector<Bullet>& bullets) const {
    for (const Bullet& bullet : bullets) {
      check(bullet.text);
      check(bullet.children);
    }
  }

  void check(const Item& item) const {
    for (const Property& property : item.properties) {
      std::visit([this](const auto& content) { check(content); }, property.content);
    }
  }

  void check(const std::vector<Item>& items) const {
    for (const Item& item : items) check(item);
  }

  void check(const Letter& letter) const {
    check(letter.recipient);
    for (const RichText* const text : {&letter.date, &letter.subject, &letter.salutation,
                                       &letter.closing, &letter.signature}) {
      check(*text);
    }
    check(letter.body);
    check(letter.enclosures);
    if (letter.signature_image) {
      check(letter.signature_image->alt, letter.signature_image->span);
    }
  }

 private:
  void report(const RedactedValue& value, std::string_view text, TextRange range,
              Span span) const {
    const std::string shown(text.substr(range.begin, range.end - range.begin));
    work_.diagnostics.report(
        Rule::redacted_elsewhere, span,
        say("`{}` still stands here: `{}` is to be redacted", shown,
            std::string(value.field)),
        "take it out here, too, or publish it with --allow redacted-elsewhere");
  }

  /// The place of the piece in which a range of all begins, exact where its text is the
  /// user's.
  static Span place_of(TextRange range, const std::vector<TextPiece>& pieces) {
    std::size_t begin = 0;
    for (const TextPiece& piece : pieces) {
      const std::size_t end = begin + piece.text.size();
      if (range.begin < end && piece.span.known()) {
        if (piece.span.size() != piece.text.size()) return piece.span;
        return piece.span.part(range.begin - begin, range.end - begin);
      }
      begin = end;
    }
    return {};
  }

  const Workspace& work_;
};

}  // namespace

void report_nothing_redacted(const Workspace& work) {
  for (const std::string& field : work.options.pdf.redacted) {
    if (work.redaction.found.contains(field)) continue;
    work.diagnostics.report(
        Rule::nothing_redacted, {},
        say("there is no `{}` to redact in `{}`", field, work.document.path));
  }
}

void check_redaction(const Edition& edition, const PlannedOutput& plan,
                     const Workspace& work) {
  if (work.redaction.values.empty()) return;
  const Checker checker(work);
  checker.check(edition.basics);
  for (const EditionSection& section : edition.sections) {
    checker.check(section.title);
    checker.check(section.entries);
  }
  if (edition.letter) checker.check(*edition.letter);
  checker.check(edition.title, edition.basics.span);
  checker.check(plan.name, edition.basics.span);
}

void check_redaction(const Document& document, const Workspace& work) {
  if (work.redaction.values.empty()) return;
  const Checker checker(work);
  walk_document(document, [&](const Paragraph& paragraph) {
    std::vector<TextPiece> pieces;
    for (const Inline& piece : paragraph.inlines) {
      pieces.push_back({piece.text, piece.link, piece.span});
    }
    checker.check(pieces);
  });
  for (const RunningLine& line : document.running) checker.check(line.pattern, line.span);
}

void check_redaction(const std::vector<Attachment>& attachments, const Edition& edition,
                     const Workspace& work) {
  if (work.redaction.values.empty()) return;
  const Checker checker(work);
  for (const Attachment& attachment : attachments) {
    checker.check(attachment.bytes, edition.basics.span);
  }
}

}  // namespace jianli
