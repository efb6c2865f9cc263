// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Walks the table of fields: every field must occur in the case `all_fields`, come
// through to its Chinese edition and be readable on its pages.
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>

#include "base/utf8.h"
#include "cli/inputs.h"
#include "stages.h"
#include "style/letter_style.h"

namespace {

using namespace jianli;

/// A field by the name of its record: `education.thesis`.
using FieldName = std::string;
using FieldNames = std::set<FieldName>;

FieldName name_of(const RecordType& type, const Field& field) {
  return std::string(type.name) + '.' + std::string(field.name);
}

/// Whether a record is part of a résumé: none of a variant, and none of a letter, which
/// is set by itself.
bool is_content(const RecordType& type) {
  constexpr std::array<std::string_view, 6> kOther = {"resume", "variant",   "target",
                                                      "letter", "recipient", "signature"};
  return std::ranges::find(kOther, type.name) == kOther.end();
}

/// Fields that only steer, or show as part of another one.
bool is_shown(const RecordType& type, const Field& field) {
  constexpr std::array<std::string_view, 11> kHidden = {
      "id",   "tags",    "only", "priority", "visible", "break",
      "keep", "entries", "file", "alt",      "aspect"};
  return is_content(type) && field.type != FieldType::opaque &&
         std::ranges::find(kHidden, field.name) == kHidden.end();
}

void collect_table(const RecordType& type, std::set<const RecordType*>& types) {
  if (!types.insert(&type).second) return;
  for (const Field& field : type.fields) {
    if (field.record != nullptr) collect_table(*field.record, types);
  }
}

void collect_record(const Record& record, FieldNames& names);

void collect_value(const FieldValue& value, FieldNames& names) {
  if (const auto* record = std::get_if<Record>(&value.content)) {
    collect_record(*record, names);
  } else if (const auto* lists = std::get_if<std::vector<ListVersion>>(&value.content)) {
    for (const ListVersion& list : *lists) {
      for (const Record& item : list.records) collect_record(item, names);
    }
  }
}

/// The fields a record has, those of its own records included.
void collect_record(const Record& record, FieldNames& names) {
  for (const FieldValue& value : record.values) {
    names.insert(name_of(*record.type, *value.field));
    collect_value(value, names);
  }
}

FieldNames names_of(const Resume& resume) {
  FieldNames names;
  collect_record(resume.basics, names);
  for (const ResumeSection& section : resume.sections) {
    for (const Record& entry : section.entries) collect_record(entry, names);
  }
  if (resume.letter) collect_record(*resume.letter, names);
  for (const NamedRecord& variant : resume.variants) {
    collect_record(variant.record, names);
  }
  return names;
}

/// A text without what line breaks may add to it or take from it.
std::string squeezed(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t c = next_character(text, offset);
    const bool drops = c == ' ' || c == '\n' || c == 0xA0 || c == 0xAD || c == 0x2028;
    if (!drops) result += text.substr(begin, offset - begin);
  }
  return result;
}

std::string text_of(const Pages& pages) {
  std::string text;
  for (const Page& page : pages.pages) {
    for (const PageItem& any : page.items) {
      if (const auto* item = std::get_if<TextItem>(&any)) text += to_utf8(item->text);
    }
  }
  return squeezed(text);
}

/// What the pages must show of an edition, by fields.
struct Expectation {
  FieldNames fields;
  std::vector<std::pair<FieldName, std::string>> texts;

  void add_text(const FieldName& field, const RichText& text) {
    texts.emplace_back(field, squeezed(text.plain()));
  }
  void add_bullets(const std::vector<Bullet>& bullets) {
    for (const Bullet& bullet : bullets) {
      fields.insert("highlight.text");
      add_text("highlight.text", bullet.text);
      if (!bullet.children.empty()) fields.insert("highlight.highlights");
      add_bullets(bullet.children);
    }
  }
  void add_item(const Item& item);
  void add_property(const Item& item, const Property& property);
};

void Expectation::add_property(const Item& item, const Property& property) {
  const FieldName name = std::string(item.kind) + '.' + std::string(property.name);
  fields.insert(name);
  if (const auto* text = std::get_if<RichText>(&property.content)) {
    // Two dates show as a range, a country by its name, and the address of a profile
    // behind the name of the account.
    const bool is_range = property.name == "startDate" || property.name == "endDate";
    const bool is_behind = item.kind == "profile" && property.name == "url" &&
                           item.find("username") != nullptr;
    if (is_range || is_behind || property.name == "countryCode") return;
    std::string plain = text->plain();
    if (property.name == "url") plain.erase(0, std::string_view("https://").size());
    texts.emplace_back(name, squeezed(plain));
  } else if (const auto* list = std::get_if<std::vector<RichText>>(&property.content)) {
    for (const RichText& element : *list) add_text(name, element);
  } else if (const auto* block =
                 std::get_if<std::vector<BlockParagraph>>(&property.content)) {
    for (const BlockParagraph& paragraph : *block) add_text(name, paragraph.text);
  } else if (const auto* bullets = std::get_if<std::vector<Bullet>>(&property.content)) {
    add_bullets(*bullets);
  } else if (property.name != "image") {
    for (const Item& record : std::get<std::vector<Item>>(property.content)) {
      add_item(record);
    }
  }
}

void Expectation::add_item(const Item& item) {
  for (const Property& property : item.properties) add_property(item, property);
}

/// The texts of a letter, each of which its page must show.
std::vector<std::pair<FieldName, std::string>> texts_of(const Letter& letter) {
  std::vector<std::pair<FieldName, std::string>> texts;
  const auto add = [&](const char* field, const RichText& text) {
    texts.emplace_back(FieldName("letter.") + field, squeezed(text.plain()));
  };
  for (const RichText& line : letter.recipient) add("recipient", line);
  add("date", letter.date);
  add("subject", letter.subject);
  add("salutation", letter.salutation);
  for (const BlockParagraph& paragraph : letter.body) add("body", paragraph.text);
  add("closing", letter.closing);
  add("signature", letter.signature);
  for (const RichText& text : letter.enclosures) add("enclosures", text);
  return texts;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: all_fields_test FOLDER\n");
    return 2;
  }
  const std::string folder = argv[1];
  Inputs inputs = make_inputs(std::nullopt);
  inputs.read_file = [&](const std::string& path) {
    std::ifstream file(folder + '/' + path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return FileContent{text.str(), {}};
  };
  inputs.read_named_file = [&](const std::string& path, const FileBounds&) {
    return inputs.read_file(path);
  };
  Stages stages("all_fields.yaml", inputs);
  if (!stages.tree) return 1;
  const Edition edition = stages.edition("zh");
  const Document document = compose(edition, stages.style);
  const FontSet fonts = stages.fonts(document);
  Hyphenator hyphenator({});
  const std::string page =
      text_of(lay_out(document, fonts, hyphenator, stages.diagnostics));

  const Edition letter = stages.letter("zh");
  if (!letter.letter) return 1;
  const Document letter_document =
      compose(letter, letter_style(stages.style, {}), &stages.images);
  const FontSet letter_fonts = stages.fonts(letter_document);
  const Pages letter_pages =
      lay_out(letter_document, letter_fonts, hyphenator, stages.diagnostics);

  Expectation expected;
  expected.add_item(edition.basics);
  for (const EditionSection& section : edition.sections) {
    expected.texts.emplace_back(section.kind, squeezed(section.title.plain()));
    for (const Item& entry : section.entries) expected.add_item(entry);
  }
  const FieldNames given = names_of(stages.resume);
  std::set<const RecordType*> types;
  collect_table(document_type(), types);
  int missing = 0;
  int checked = 0;
  const auto require = [&](bool holds, const std::string& what, const char* problem) {
    ++checked;
    if (holds) return;
    ++missing;
    std::printf("%s %s\n", what.c_str(), problem);
  };
  for (const RecordType* type : types) {
    for (const Field& field : type->fields) {
      const FieldName name = name_of(*type, field);
      if (type->name != "resume")
        require(given.contains(name), name, "is not in the case");
      if (!is_shown(*type, field) || type->name == "custom") continue;
      require(expected.fields.contains(name), name, "is not in the edition");
    }
  }
  for (const auto& [field, text] : expected.texts) {
    require(page.find(text) != std::string::npos, field + " `" + text + '`',
            "is not on the pages");
  }
  for (const auto& [field, text] : texts_of(*letter.letter)) {
    require(!text.empty() && text_of(letter_pages).find(text) != std::string::npos,
            field + " `" + text + '`', "is not in the letter");
  }
  require(letter_pages.images.size() == 1, "letter.signatureImage",
          "is not in the letter");
  for (const Field& section : document_type().fields) {
    if (section.type != FieldType::record_list) continue;
    const auto is_it = [&](const ResumeSection& s) { return s.kind == section.name; };
    require(std::ranges::any_of(stages.resume.sections, is_it), std::string(section.name),
            "is no section of the case");
  }
  std::printf("%d fields and texts, %d missing\n", checked, missing);
  return missing == 0 && checked > 0 ? 0 : 1;
}
