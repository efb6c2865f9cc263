// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <string_view>
#include <utility>

#include "cli/inspect_report.h"
#include "cli/report_document.h"
#include "schema/json_writer.h"

namespace jianli {
namespace {

/// Writes a report of one file.
class InspectionWriter {
 public:
  std::string write(const std::string& file, const Inspection& inspection,
                    const Catalog& catalog) {
    out_.begin_object();
    number("version", 1);
    text("file", file);
    write_facts(inspection);
    list("pages", inspection.pages, [&](const InspectedPage& page) {
      points("width", page.width);
      points("height", page.height);
      text("text", page.text);
    });
    write_lists(inspection);
    write_structure(inspection.structure);
    list("problems", inspection.findings, [&](const ReadingFinding& finding) {
      text("rule", name_of(finding.problem));
      if (finding.page >= 0) number("page", finding.page + 1);
      text("message", finding.message.told(catalog));
    });
    out_.end_object();
    return std::move(out_).finish();
  }

 private:
  void text(std::string_view name, std::string_view value) {
    out_.member(name, valid_utf8(value));
  }
  void number(std::string_view name, std::int64_t value) {
    out_.key(name);
    out_.literal(std::to_string(value));
  }
  void points(std::string_view name, Length value) {
    out_.key(name);
    out_.literal(to_string(value));
  }
  void truth(std::string_view name, bool value) {
    out_.key(name);
    out_.literal(value ? "true" : "false");
  }
  /// A text, or null where there is none.
  void maybe(std::string_view name, std::string_view value) {
    if (!value.empty()) return text(name, value);
    out_.key(name);
    out_.literal("null");
  }
  template <class Values, class Write>
  void list(std::string_view name, const Values& values, const Write& write) {
    out_.key(name);
    out_.begin_array();
    for (const auto& value : values) {
      out_.begin_object();
      write(value);
      out_.end_object();
    }
    out_.end_array();
  }

  void write_facts(const Inspection& inspection) {
    text("pdf", inspection.version);
    out_.key("standards");
    out_.begin_array();
    for (const std::string& each : inspection.standards) out_.string(valid_utf8(each));
    out_.end_array();
    maybe("title", inspection.title);
    maybe("author", inspection.author);
    maybe("language", inspection.language);
    maybe("producer", inspection.producer);
    maybe("encryption", inspection.encryption);
    truth("tagged", inspection.tagged);
  }

  void write_lists(const Inspection& inspection) {
    list("fonts", inspection.fonts, [&](const InspectedFont& font) {
      text("name", font.name);
      text("type", font.type);
      truth("embedded", font.embedded);
      truth("subset", font.subset);
      truth("toUnicode", font.has_unicode);
      out_.key("sizes");
      out_.begin_array();
      for (const Length size : font.sizes) out_.literal(to_string(size));
      out_.end_array();
    });
    list("pictures", inspection.pictures, [&](const InspectedPicture& picture) {
      number("page", picture.page + 1);
      number("width", picture.width);
      number("height", picture.height);
      maybe("alt", picture.alt);
      truth("artifact", picture.artifact);
    });
    list("links", inspection.links, [&](const InspectedLink& link) {
      number("page", link.page + 1);
      text("target", link.target);
      text("text", link.text);
    });
    list("attachments", inspection.files, [&](const InspectedFile& file) {
      text("name", file.name);
      number("bytes", static_cast<std::int64_t>(file.bytes));
      maybe("relationship", file.relationship);
    });
    list("bookmarks", inspection.bookmarks, [&](const InspectedBookmark& bookmark) {
      text("title", bookmark.title);
      number("level", bookmark.level + 1);
      if (bookmark.page >= 0) number("page", bookmark.page + 1);
    });
  }

  void close_elements(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      out_.end_array();
      out_.end_object();
    }
  }

  /// Elements are objects with `kids`; text without a language of its own is a string.
  void write_structure(const std::vector<StructurePart>& parts) {
    out_.key("structure");
    out_.begin_array();
    std::size_t open = 0;
    for (const StructurePart& part : parts) {
      close_elements(open - part.level);
      open = part.level;
      const bool is_text = part.kind == StructurePart::Kind::text;
      if (is_text && part.language.empty()) {
        out_.string(valid_utf8(part.text));
        continue;
      }
      out_.begin_object();
      if (is_text) {
        text("text", part.text);
        text("language", part.language);
        out_.end_object();
        continue;
      }
      write_element(part);
      out_.key("kids");
      out_.begin_array();
      ++open;
    }
    close_elements(open);
    out_.end_array();
  }

  void write_element(const StructurePart& part) {
    text("type", part.type);
    if (part.standard != part.type) text("standard", part.standard);
    if (part.page >= 0) number("page", part.page + 1);
    if (!part.title.empty()) text("title", part.title);
    if (!part.language.empty()) text("language", part.language);
    if (!part.alt.empty()) text("alt", part.alt);
    if (!part.actual_text.empty()) text("actualText", part.actual_text);
  }

  JsonWriter out_;
};

}  // namespace

std::string inspection_json(const std::string& file, const Inspection& inspection,
                            const Catalog& catalog) {
  return InspectionWriter().write(file, inspection, catalog);
}

}  // namespace jianli
