// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/quote.h"
#include "cli/inspect_report.h"

namespace jianli {
namespace {

/// A text on one line: line breaks and runs of blanks as one space.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return visible(line);
}

std::string quoted(std::string_view text) { return "\"" + on_one_line(text) + "\""; }

/// A length in millimetres, rounded.
std::int64_t millimetres(Length length) {
  const Length ten_inches = Length::points(720);
  return (length.units * 254 + ten_inches.units / 2) / ten_inches.units;
}

/// Writes a report of one file.
class InspectionPrinter {
 public:
  InspectionPrinter(const Inspection& inspection, const Catalog& catalog)
      : inspection_(inspection), catalog_(catalog) {}

  std::string print(const std::string& file) {
    out_ = visible(file) + "\n";
    print_facts();
    print_fonts();
    print_pictures();
    print_links();
    print_files();
    print_bookmarks();
    if (inspection_.tagged) {
      print_structure();
    } else {
      print_pages();
    }
    print_findings();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string told(const Message& message) const {
    return message.told(catalog_);
  }
  void line(std::size_t level, std::string_view text) {
    out_.append(2 * level, ' ');
    out_ += text;
    out_ += '\n';
  }
  void head(const Message& message) {
    out_ += '\n';
    line(0, told(message));
  }
  void fact(const Message& name, const std::string& value) {
    line(1, fmt::format("{}: {}", told(name),
                        value.empty() ? told(say("none")) : on_one_line(value)));
  }
  [[nodiscard]] std::string on_page(std::int64_t page) const {
    return told(say("page {}", page + 1));
  }
  [[nodiscard]] std::string or_absent(const std::string& text,
                                      const Message& absent) const {
    return text.empty() ? told(absent) : quoted(text);
  }

  void print_facts() {
    line(1, fmt::format("PDF {}, {}", inspection_.version,
                        told(inspection_.encryption.empty()
                                 ? say("not encrypted")
                                 : say("encrypted: {}", inspection_.encryption))));
    std::string claims;
    for (const std::string& standard : inspection_.standards) {
      claims += (claims.empty() ? "" : ", ") + standard;
    }
    fact(say("claims to be"), claims);
    fact(say("document title"), inspection_.title);
    fact(say("author"), inspection_.author);
    fact(say("language"), inspection_.language);
    fact(say("made by"), inspection_.producer);
    print_page_sizes();
  }

  /// Pages of one size that follow each other are told as one.
  void print_page_sizes() {
    const auto& pages = inspection_.pages;
    for (std::size_t i = 0; i < pages.size();) {
      std::size_t end = i + 1;
      while (end < pages.size() && pages[end].width == pages[i].width &&
             pages[end].height == pages[i].height) {
        ++end;
      }
      const std::int64_t width = millimetres(pages[i].width);
      const std::int64_t height = millimetres(pages[i].height);
      line(1, told(end - i == 1 ? say("1 page of {} × {} mm", width, height)
                                : say("{} pages of {} × {} mm", end - i, width, height)));
      i = end;
    }
  }

  void print_fonts() {
    if (inspection_.fonts.empty()) return;
    head(say("fonts"));
    for (const InspectedFont& font : inspection_.fonts) {
      std::string sizes;
      for (const Length size : font.sizes) {
        sizes += (sizes.empty() ? "" : ", ") + to_string(size);
      }
      const Message embedding = !font.embedded ? say("not embedded")
                                : font.subset  ? say("embedded as a subset")
                                               : say("embedded");
      const Message map =
          font.has_unicode ? say("with ToUnicode") : say("without ToUnicode");
      line(1, on_one_line(font.name) + " (" + on_one_line(font.type) +
                  "): " + told(embedding) + ", " + told(map) + "; " + sizes + " pt");
    }
  }

  void print_pictures() {
    if (inspection_.pictures.empty()) return;
    head(say("pictures"));
    for (const InspectedPicture& picture : inspection_.pictures) {
      line(1, fmt::format("{}: {}, {}", on_page(picture.page),
                          told(say("{} × {} pixels", picture.width, picture.height)),
                          picture.artifact
                              ? told(say("decoration"))
                              : or_absent(picture.alt, say("no alternative text"))));
    }
  }

  void print_links() {
    if (inspection_.links.empty()) return;
    head(say("links"));
    for (const InspectedLink& link : inspection_.links) {
      line(1,
           fmt::format("{}: {} → {}", on_page(link.page),
                       or_absent(link.text, say("no text")), on_one_line(link.target)));
    }
  }

  void print_files() {
    if (inspection_.files.empty()) return;
    head(say("attached files"));
    for (const InspectedFile& file : inspection_.files) {
      line(1, fmt::format("{}: {}{}", on_one_line(file.name),
                          told(say("{} bytes", file.bytes)),
                          file.relationship.empty() ? "" : ", " + file.relationship));
    }
  }

  void print_bookmarks() {
    if (inspection_.bookmarks.empty()) return;
    head(say("bookmarks"));
    for (const InspectedBookmark& bookmark : inspection_.bookmarks) {
      const std::string title = on_one_line(bookmark.title);
      line(1 + bookmark.level,
           bookmark.page < 0 ? title
                             : fmt::format("{}: {}", title, on_page(bookmark.page)));
    }
  }

  /// An element's own line, without what it holds.
  [[nodiscard]] std::string describe(const StructurePart& part) const {
    std::string text = on_one_line(part.type);
    if (part.standard != part.type) text += " (" + on_one_line(part.standard) + ")";
    if (!part.language.empty()) text += " [" + on_one_line(part.language) + "]";
    if (!part.alt.empty())
      text += " " + told(say("described as")) + " " + quoted(part.alt);
    if (!part.actual_text.empty()) {
      text += " " + told(say("read as")) + " " + quoted(part.actual_text);
    }
    return text;
  }

  void print_structure() {
    head(say("structure, in reading order"));
    const auto& parts = inspection_.structure;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const StructurePart& part = parts[i];
      if (part.kind == StructurePart::Kind::text) {
        line(1 + part.level, text_of(part));
        continue;
      }
      std::string text = describe(part);
      // What holds nothing but text takes one line.
      const auto is_inside = [&](std::size_t other) {
        return other < parts.size() && parts[other].level > part.level;
      };
      if (is_inside(i + 1) && !is_inside(i + 2) &&
          parts[i + 1].kind == StructurePart::Kind::text) {
        text += ": " + text_of(parts[++i]);
      }
      line(1 + part.level, text);
    }
  }

  [[nodiscard]] static std::string text_of(const StructurePart& part) {
    const std::string language =
        part.language.empty() ? "" : " [" + on_one_line(part.language) + "]";
    return quoted(part.text) + language;
  }

  void print_pages() {
    head(say("not tagged: the text in the order of the content"));
    for (std::size_t i = 0; i < inspection_.pages.size(); ++i) {
      line(1, on_page(static_cast<std::int64_t>(i)));
      std::string_view text = inspection_.pages[i].text;
      while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        line(2, on_one_line(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
      }
    }
  }

  void print_findings() {
    head(inspection_.findings.empty() ? say("no problems") : say("problems"));
    for (const ReadingFinding& finding : inspection_.findings) {
      const std::string place = finding.page < 0 ? "" : on_page(finding.page) + ": ";
      line(1, fmt::format("{}{} [{}]", place, visible(told(finding.message)),
                          name_of(finding.problem)));
    }
  }

  const Inspection& inspection_;
  const Catalog& catalog_;
  std::string out_;
};

}  // namespace

std::string inspection_text(const std::string& file, const Inspection& inspection,
                            const Catalog& catalog) {
  return InspectionPrinter(inspection, catalog).print(file);
}

}  // namespace jianli
