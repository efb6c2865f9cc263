// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "make_resume.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "schema/field.h"

namespace jianli {
namespace {

/// SplitMix64: the same numbers on every machine.
struct RandomNumbers {
  std::uint64_t state;

  std::uint64_t next() {
    state += 0x9E3779B97F4A7C15;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  /// From 0 to `count` − 1.
  std::uint32_t below(std::uint32_t count) {
    return static_cast<std::uint32_t>(next() % count);
  }
  bool chance(std::uint32_t percent) { return below(100) < percent; }
};

constexpr std::array<std::string_view, 24> kHan = {
    "负责", "设计",     "推荐系统", "的",    "召回",       "与",
    "排序", "，",       "上线后",   "点击",  "提升",       "。",
    "团队", "（五人）", "从零到一", "、",    "“深夜食堂”", "优化",
    "：",   "在",       "Python",   "GPT-4", "3.1%",       "分布式训练"};
constexpr std::array<std::string_view, 20> kLatin = {"designed",
                                                     "the",
                                                     "retrieval",
                                                     "pipeline",
                                                     "and",
                                                     "of",
                                                     "ranking,",
                                                     "a",
                                                     "team",
                                                     "(five people)",
                                                     "cut",
                                                     "latency",
                                                     "by",
                                                     "40%;",
                                                     "C++",
                                                     "state-of-the-art",
                                                     "infrastructure",
                                                     "x86-64",
                                                     "for",
                                                     "internationalization"};

/// Writes a résumé in YAML's flow style, field by field of the schema's tables.
struct Writer {
  const ResumeShape& shape;
  RandomNumbers random;
  std::uint32_t marks = 0;
  std::uint32_t months = 0;

  std::string latin_mark() { return fmt::format("zq{:04}x", ++marks); }

  std::string han_mark() {
    constexpr std::array<std::string_view, 10> kDigits = {"〇", "一", "二", "三", "四",
                                                          "五", "六", "七", "八", "九"};
    ++marks;
    std::string text = "壬";
    for (const std::uint32_t place : {1000U, 100U, 10U, 1U}) {
      text += kDigits[marks / place % 10];
    }
    return text + "癸";
  }

  std::string long_word() {
    switch (random.below(4)) {
      case 0:
        return "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter";
      case 1:
        return std::string(30 + random.below(60), 'W');
      case 2:
        return "https://example.com/" + std::string(70, 'a') +
               "/b/c?d=" + std::string(40, '9');
      default:
        return "some_module::another_namespace::TheVeryLongNameOfAClassTemplate";
    }
  }

  /// Words around a mark, without characters that YAML or the markup would take.
  std::string words(Writing language, std::uint32_t count) {
    const std::uint32_t at = random.below(count + 1);
    const bool latin = language == Writing::english;
    std::string text;
    const auto add = [&](std::string_view word) {
      if (!text.empty() && latin) text += ' ';
      text += word;
    };
    for (std::uint32_t i = 0; i <= count; ++i) {
      if (i == at) add(latin ? latin_mark() : han_mark());
      if (i == count) break;
      if (shape.long_words && random.chance(12)) add(long_word());
      std::string_view word =
          latin ? kLatin[random.below(kLatin.size())] : kHan[random.below(kHan.size())];
      if (random.chance(3)) {
        constexpr std::array<std::string_view, 3> kFormulas = {
            "$O(N \\log N)$", "$\\frac{1}{1+e^{-x}}$", "$\\sum_{i=1}^{n} x_i^2$"};
        add(kFormulas[random.below(kFormulas.size())]);
      }
      if (random.chance(6)) {
        add(fmt::format("**{}**", latin ? "measured" : "核心指标"));
      }
      add(word);
    }
    return text;
  }

  static std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    return out + '"';
  }

  std::string text(std::uint32_t count) {
    if (shape.writing != Writing::both) return quoted(words(shape.writing, count));
    return fmt::format("{{zh: {}, en: {}}}", quoted(words(Writing::chinese, count)),
                       quoted(words(Writing::english, count)));
  }

  std::uint32_t long_count() {
    return shape.long_texts ? 10 + random.below(90) : 4 + random.below(20);
  }

  std::string date() {
    // Every date of a résumé is another one.
    const std::uint32_t month = months++ % 480;
    return fmt::format("{}-{:02}", 1985 + month / 12, 1 + month % 12);
  }

  std::string highlights(int level) {
    std::string list = "[";
    const std::uint32_t count = 1 + random.below(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0) list += ", ";
      if (level < 3 && random.chance(20)) {
        list += fmt::format("{{text: {}, highlights: {}}}", text(long_count()),
                            highlights(level + 1));
      } else {
        list += text(long_count());
      }
    }
    return list + ']';
  }

  std::string list_of_texts(std::uint32_t most) {
    std::string list = "[";
    const std::uint32_t count = 1 + random.below(most);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0) list += ", ";
      list += text(1 + random.below(2));
    }
    return list + ']';
  }

  /// The value of a field; nothing for those that only steer.
  std::string value(const Field& field) {
    switch (field.type) {
      case FieldType::text:
        return text(1 + random.below(5));
      case FieldType::block_text:
        return text(long_count());
      case FieldType::text_list:
        return list_of_texts(field.name == "keywords" ? 9 : 4);
      case FieldType::highlights:
        return highlights(1);
      case FieldType::string:
        if (field.check == FieldCheck::network) return "GitHub";
        return field.check == FieldCheck::none ? latin_mark() : std::string();
      case FieldType::email:
        return latin_mark() + "@example.com";
      case FieldType::url: {
        const std::string tail = shape.long_words ? std::string(90, 'u') : "page";
        return "https://example.com/" + latin_mark() + '/' + tail;
      }
      case FieldType::doi:
        return "10.5555/" + latin_mark();
      case FieldType::phone:
        return fmt::format("138-0000-{:04}", ++marks);
      case FieldType::date:
      case FieldType::date_or_text:
        return shape.dates ? date() : std::string();
      case FieldType::record:
        return field.name == "image" ? std::string() : record(*field.record);
      case FieldType::record_list: {
        std::string list = "[";
        const std::uint32_t count = 1 + random.below(3);
        for (std::uint32_t i = 0; i < count; ++i) {
          if (i > 0) list += ", ";
          list += record(*field.record);
        }
        return list + ']';
      }
      default:
        return {};
    }
  }

  /// A record with its required fields and some of the others. Of dates it has a range or
  /// one.
  std::string record(const RecordType& type) {
    const bool has_range = random.chance(70);
    std::string text = "{";
    for (const Field& field : type.fields) {
      const bool is_range = field.name == "startDate" || field.name == "endDate";
      if (is_range && !has_range) continue;
      if (field.name == "date" && has_range && type.find("startDate") != nullptr)
        continue;
      const bool wanted = field.required || is_range || random.chance(45);
      if (!wanted) continue;
      const std::string made = value(field);
      if (made.empty()) continue;
      if (text.size() > 1) text += ", ";
      text += fmt::format("{}: {}", field.name, made);
    }
    return text + '}';
  }

  std::string person(Writing language) {
    std::string name;
    for (std::uint32_t i = 0; i < shape.name_length; ++i) {
      if (language == Writing::english && i > 0) name += ' ';
      name += language == Writing::english ? "Wolfeschlegelstein" : "欧阳张三";
    }
    name += language == Writing::english ? ' ' + latin_mark() : han_mark();
    return quoted(name);
  }

  std::string basics(const RecordType& type) {
    std::string text = "{name: ";
    text += shape.writing == Writing::both
                ? fmt::format("{{zh: {}, en: {}}}", person(Writing::chinese),
                              person(Writing::english))
                : person(shape.writing);
    for (const Field& field : type.fields) {
      if (field.name == "name" || !random.chance(60)) continue;
      const std::string made = value(field);
      if (!made.empty()) text += fmt::format(", {}: {}", field.name, made);
    }
    if (shape.photo) text += ", image: portrait.png";
    return text + '}';
  }

  std::string section(const Field& field, std::uint32_t count) {
    std::string text;
    for (std::uint32_t i = 0; i < count; ++i) {
      text += "  - " + record(*field.record) + '\n';
    }
    return text;
  }

  std::string custom(std::uint32_t count) {
    const RecordType& type = *document_type().find("custom")->record;
    std::string text = "custom:\n";
    for (std::uint32_t i = 0; i < 2; ++i) {
      text +=
          fmt::format("  - id: own{}\n    title: {}\n    entries:\n", i, this->text(1));
      for (std::uint32_t k = 0; k < count; ++k) {
        text += "      - " + record(*type.find("entries")->record) + '\n';
      }
    }
    return text;
  }

  static const Field* last_section() {
    const Field* last = nullptr;
    for (const Field& field : document_type().fields) {
      if (field.type == FieldType::record_list) last = &field;
    }
    return last;
  }

  std::string write() {
    const RecordType& document = document_type();
    std::string text;
    text += shape.writing == Writing::both      ? "locales: [zh, en]\n"
            : shape.writing == Writing::english ? "locales: [en]\n"
                                                : "locales: [zh]\n";
    if (!shape.design.empty()) text += "design: " + shape.design + '\n';
    text += "basics: " + basics(*document.find("basics")->record) + '\n';
    std::uint32_t left = shape.entries;
    for (const Field& field : document.fields) {
      if (field.type != FieldType::record_list) continue;
      if (field.name == "skills") {
        if (shape.skills > 0) text += "skills:\n" + section(field, shape.skills);
        continue;
      }
      // What no other section has taken is in the last.
      const bool last = &field == last_section();
      const std::uint32_t count = last ? left : std::min(left, random.below(4));
      left -= count;
      if (count == 0) continue;
      text += field.name == "custom"
                  ? custom(count)
                  : fmt::format("{}:\n{}", field.name, section(field, count));
    }
    return text;
  }
};

}  // namespace

std::string make_resume(const ResumeShape& shape) {
  return Writer{shape, {shape.number}}.write();
}

std::vector<std::string> locales_of(const ResumeShape& shape) {
  switch (shape.writing) {
    case Writing::chinese:
      return {"zh"};
    case Writing::english:
      return {"en"};
    case Writing::both:
      break;
  }
  return {"zh", "en"};
}

}  // namespace jianli
