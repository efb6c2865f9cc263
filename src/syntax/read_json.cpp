// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

// RapidJSON 1.1 adds to the null pointer of its empty stack, which clang's sanitizer
// refuses.
#ifdef __clang__
#pragma clang attribute push(__attribute__((no_sanitize("pointer-overflow"))), \
                             apply_to = function)
#endif
#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#ifdef __clang__
#pragma clang attribute pop
#endif

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "syntax/readers.h"
#include "syntax/tree_builder.h"

namespace jianli {
namespace {

/// Hands RapidJSON's events to a tree builder. The stream tells where a token ends; it
/// begins behind the last one, blanks, commas and colons.
class JsonEvents {
 public:
  JsonEvents(SourceId source, std::string_view text,
             const rapidjson::MemoryStream& stream, TreeBuilder& builder)
      : source_(source),
        text_(text),
        stream_(stream),
        builder_(builder),
        cursor_(stream.Tell()) {}

  bool Null() {
    builder_.add_null(take_token());
    return !builder_.stopped();
  }
  bool Bool(bool value) { return add_plain(value ? "true" : "false"); }
  // Numbers come as they are written (kParseNumbersAsStringsFlag); the overloads below
  // are what RapidJSON's interface asks for.
  bool RawNumber(const char* digits, rapidjson::SizeType size, bool /*copy*/) {
    return add_plain({digits, size});
  }
  bool Int(int value) { return add_plain(std::to_string(value)); }
  bool Uint(unsigned value) { return add_plain(std::to_string(value)); }
  bool Int64(std::int64_t value) { return add_plain(std::to_string(value)); }
  bool Uint64(std::uint64_t value) { return add_plain(std::to_string(value)); }
  bool Double(double value) { return add_plain(fmt::format("{}", value)); }
  bool String(const char* value, rapidjson::SizeType size, bool /*copy*/) {
    const Span token = take_token();
    builder_.add_scalar({source_, token.begin + 1, token.end - 1}, {value, size},
                        /*quoted=*/true);
    return !builder_.stopped();
  }
  bool Key(const char* value, rapidjson::SizeType size, bool /*copy*/) {
    const Span token = take_token();
    builder_.add_key({source_, token.begin + 1, token.end - 1}, {value, size},
                     /*quoted=*/true);
    return !builder_.stopped();
  }
  bool StartObject() { return begin(NodeKind::mapping); }
  bool EndObject(rapidjson::SizeType /*count*/) { return end(); }
  bool StartArray() { return begin(NodeKind::sequence); }
  bool EndArray(rapidjson::SizeType /*count*/) { return end(); }

 private:
  Span take_token() {
    const std::size_t begin =
        std::min(text_.find_first_not_of(" \t\r\n,:", cursor_), text_.size());
    cursor_ = std::max(stream_.Tell(), begin);
    return {source_, static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(cursor_)};
  }
  bool add_plain(std::string_view value) {
    const Span token = take_token();
    builder_.add_scalar(token, std::string(value), /*quoted=*/false);
    return !builder_.stopped();
  }
  /// RapidJSON reports a bracket before it takes it.
  Span take_bracket() {
    Span token = take_token();
    token.end = token.begin + 1;
    cursor_ = token.end;
    return token;
  }
  bool begin(NodeKind kind) {
    const Span token = take_bracket();
    begins_.push_back(token.begin);
    builder_.begin(kind, token);
    return !builder_.stopped();
  }
  bool end() {
    const Span token = take_bracket();
    builder_.end({source_, begins_.back(), token.end});
    begins_.pop_back();
    return !builder_.stopped();
  }

  SourceId source_;
  std::string_view text_;
  const rapidjson::MemoryStream& stream_;
  TreeBuilder& builder_;
  std::size_t cursor_;
  std::vector<std::uint32_t> begins_;  ///< of the open collections
};

struct JsonMessage {
  const char* message;
  const char* hint;
};

/// What an error at a place means.
JsonMessage explain(rapidjson::ParseErrorCode code, std::string_view text,
                    std::size_t place) {
  const bool at_control =
      place < text.size() && static_cast<unsigned char>(text[place]) < 0x20;
  switch (code) {
    case rapidjson::kParseErrorDocumentRootNotSingular:
      return {"text stands behind the end of the file's only value",
              "delete it, or is a bracket closed too early?"};
    case rapidjson::kParseErrorObjectMissName:
      return {"a key in double quotes is expected here",
              "JSON allows no comma before `}`, no comments and no other quotes"};
    case rapidjson::kParseErrorObjectMissColon:
      return {"`:` is expected behind the key", "write `\"key\": value`"};
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
      return {"`,` or `}` is expected here",
              "is a comma missing behind the value above?"};
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
      return {"`,` or `]` is expected here",
              "is a comma missing behind the value above?"};
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
      return {"the escape `\\u` needs four hexadecimal digits",
              "write the character itself"};
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
      return {"the escape is half of a pair and stands for no character",
              "write the character itself"};
    case rapidjson::kParseErrorStringEscapeInvalid:
      if (at_control) {
        return {"a text in quotes holds a line break or a tab",
                "close the quote, or write `\\n` or `\\t`"};
      }
      return {"the backslash begins an escape that JSON does not know",
              "write `\\\\` for a backslash"};
    case rapidjson::kParseErrorStringMissQuotationMark:
      return {"a quote is not closed", "close it with `\"`"};
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
      return {"the number is not complete", "put it in quotes if it is a text"};
    default:
      return {"a value is expected here",
              "write text in double quotes; JSON allows no comma before `]`"};
  }
}

}  // namespace

std::optional<SyntaxTree> read_json(SourceId source, const Sources& sources,
                                    Diagnostics& diagnostics) {
  const auto size = static_cast<std::uint32_t>(sources[source].text.size());
  return read_json(Span{source, 0, size}, sources, diagnostics);
}

std::optional<SyntaxTree> read_json(Span part, const Sources& sources,
                                    Diagnostics& diagnostics) {
  const SourceId source = part.source;
  const std::string_view text =
      std::string_view(sources[source].text).substr(0, part.end);
  TreeBuilder builder(source, SyntaxLanguage::json, sources, diagnostics);
  rapidjson::MemoryStream stream(text.data(), text.size());
  stream.src_ += part.begin;  // places stay those of the whole text
  JsonEvents events(source, text, stream, builder);
  rapidjson::Reader reader;
  // Iterative, so that no depth of brackets can use up the stack.
  constexpr unsigned kFlags =
      static_cast<unsigned>(rapidjson::kParseIterativeFlag) |
      static_cast<unsigned>(rapidjson::kParseNumbersAsStringsFlag);
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, events);
  if (builder.stopped()) return std::nullopt;
  if (result.Code() == rapidjson::kParseErrorDocumentEmpty) {
    report_empty(source, sources, diagnostics, Rule::json_syntax);
    return std::nullopt;
  }
  if (result.IsError()) {
    const auto place = static_cast<std::uint32_t>(std::min(result.Offset(), text.size()));
    const JsonMessage ours = explain(result.Code(), text, place);
    builder.fail(Rule::json_syntax, {source, place, place}, ours.message, ours.hint);
    return std::nullopt;
  }
  return builder.take();
}

}  // namespace jianli
