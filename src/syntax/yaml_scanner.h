// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/span.h"
#include "syntax/yaml_scan.h"

namespace jianli {

/// The state of `scan_yaml`. It follows YAML's block structure (YAML 1.2 §8) by columns,
/// as far as needed to know where each scalar begins; a value is only skipped.
class YamlScanner {
 public:
  YamlScanner(SourceId source, const Sources& sources, Diagnostics& diagnostics);
  YamlScan scan();

 private:
  /// A block list or mapping that is open; `pending` while a key or dash waits for its
  /// value.
  struct Level {
    int column = 0;
    bool mapping = false;
    bool pending = false;
    std::size_t first_line = 0;  ///< where it begins
    std::size_t line = 0;        ///< where the last of its own lines begins
  };
  /// Where a node may begin: behind a key on its line no further key may follow.
  enum class Position : std::uint8_t { line_start, behind_dash, behind_key };
  /// The end of a plain scalar's part on one line.
  struct PlainLine {
    std::size_t end = 0;                 ///< behind the last character that is not blank
    std::optional<std::size_t> colon;    ///< the colon that makes it a key
    std::optional<std::size_t> comment;  ///< the `#` that ends it
  };

  /// An open bracket; of a mapping also the entry that is being read.
  struct FlowLevel {
    std::size_t bracket = 0;
    std::optional<std::size_t> entry = std::nullopt;  ///< where it begins
    std::optional<std::size_t> colon = std::nullopt;  ///< behind its key
  };
  /// The colon of a key that YAML does not see: full-width, or with no space behind it.
  struct BrokenColon {
    std::size_t at = 0;
    std::size_t size = 0;
  };

  // Lines (yaml_scan.cpp).
  bool next_line();
  void scan_line();
  bool scan_marker();
  void scan_content(int column);
  bool close_levels(int column, bool dash);
  void open_level(int column, bool mapping);
  void report_indentation(int column, const std::optional<Level>& closed);
  bool report_odd_line(const Level& level, int column);
  void report_tab(std::size_t tab);
  bool scan_other_indentation();
  bool scan_other_dash();
  void replace_tabs(std::size_t begin, std::size_t end);

  // Nodes in block context (yaml_scan_node.cpp).
  void scan_node(Position position);
  bool scan_properties();
  bool is_property(std::string_view text);
  [[nodiscard]] bool has_node_below() const;
  void scan_key(std::size_t begin, std::size_t colon, Position position);
  void scan_quoted_node(Position position);
  void scan_flow_node();
  void scan_block_scalar();
  bool scan_alias(Position position);
  void finish_node(std::size_t begin);

  // Plain scalars (yaml_scan_plain.cpp).
  void scan_plain(Position position);
  void scan_continuation(std::size_t begin, int parent);
  bool report_broken_key(std::size_t begin, std::size_t end, Position position);
  void report_broken_colon(std::size_t begin, BrokenColon colon);
  [[nodiscard]] bool has_key_below(int column) const;
  static bool begins_block(std::string_view text, BrokenColon colon);
  static std::optional<BrokenColon> broken_colon(std::string_view text);
  static std::optional<BrokenColon> broken_colon_of_name(std::string_view text);
  void check_lost_text(std::size_t begin, const PlainLine& line, bool with_fix);

  // Flow collections and quoted scalars (yaml_scan_flow.cpp).
  bool scan_quoted(int parent);
  bool scan_flow(int parent);
  bool scan_flow_token(std::vector<FlowLevel>& open, bool& at_start, int parent);
  bool open_flow(std::vector<FlowLevel>& open);
  bool close_flow(std::vector<FlowLevel>& open);
  void end_flow_entry(FlowLevel& level);
  void see_flow_colon(FlowLevel& level);
  void report_flow_sign(std::size_t begin);
  void report_keyless();
  bool begin_flow_line(std::size_t opening, int parent);
  void scan_flow_plain(bool whole);

  // Text.
  [[nodiscard]] bool at_end(std::size_t offset) const { return offset >= line_end_; }
  [[nodiscard]] bool blank_or_end(std::size_t offset) const;
  [[nodiscard]] bool rest_is_empty(std::size_t offset) const;
  [[nodiscard]] std::size_t skip_blanks(std::size_t offset) const;
  [[nodiscard]] std::size_t trimmed_line_end() const;
  [[nodiscard]] int column_of(std::size_t offset) const;
  [[nodiscard]] int parent_of(int column) const;
  [[nodiscard]] bool has_more_lines() const;
  [[nodiscard]] PlainLine plain_line(std::size_t begin) const;
  [[nodiscard]] std::string_view slice(std::size_t begin, std::size_t end) const;
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool needs_stand_in(std::size_t offset) const;
  void replace_by_stand_in(std::size_t offset);

  // Findings.
  void report_trap(std::size_t begin, std::size_t end, Message message, Message hint,
                   std::optional<Fix> fix = std::nullopt, std::vector<Note> notes = {});
  void report_quote(std::size_t begin, Message message);
  void stop(Rule rule, std::size_t begin, std::size_t end, Message message, Message hint,
            std::optional<Fix> fix = std::nullopt);

  SourceId source_;
  Diagnostics& diagnostics_;
  std::string_view text_;
  std::string patched_;
  std::vector<ByteRange> keyless_;  ///< entries of mappings in brackets without a colon
  std::vector<ByteRange> plain_texts_;
  /// What stands behind the asterisks of the text; looked up once there is an anchor.
  std::optional<std::set<std::string_view>> alias_names_;
  std::size_t next_line_ = 0;  ///< where the next line begins
  std::size_t line_begin_ = 0;
  std::size_t line_end_ = 0;  ///< without CR and LF
  std::size_t pos_ = 0;
  std::size_t node_begin_ =
      0;                       ///< of the node being scanned, its anchor and tag included
  bool key_expected_ = false;  ///< whether that node stands at the column of keys
  std::vector<Level> levels_;
  int step_ = 0;  ///< the first indentation of the text: how far its levels are apart
  bool document_started_ = false;
  bool document_ended_ = false;
  bool root_done_ = false;
  bool stopped_ = false;
  bool broken_ = false;  ///< a trap was found that the reader would stumble over
  std::size_t traps_ = 0;
};

}  // namespace jianli
