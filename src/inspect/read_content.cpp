// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_content.h"

#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <utility>

#include "inspect/content_state.h"
#include "inspect/read_stream.h"
#include "inspect/text_sink.h"

namespace jianli {
namespace {

// A page that people made has some ten thousand operators and draws a few forms.
constexpr std::size_t kMostOperators = 4'000'000, kMostForms = 2000, kMostOperands = 4096;
constexpr std::size_t kDeepestForm = 12, kDeepestState = 256;
constexpr std::size_t kMostBytes = std::size_t{256} << 20U;

/// What all streams of a page are read with.
struct PageReading {
  QPDF& pdf;
  Contents& contents;
  TextSink sink;
  std::size_t bytes = 0;
};

/// Does what the operators of one stream say.
class ContentReader : public QPDFObjectHandle::ParserCallbacks {
 public:
  ContentReader(PageReading& page, const QPDFObjectHandle& resources, ContentState state,
                int stream, std::size_t depth)
      : page_(page),
        resources_(resources),
        state_(state),
        stream_(stream),
        depth_(depth) {}

  void handleObject(QPDFObjectHandle object, size_t, size_t) override {
    if (!object.isOperator()) {
      if (operands_.size() < kMostOperands) operands_.push_back(std::move(object));
      return;
    }
    if (++page_.contents.operators > kMostOperators) {
      page_.contents.too_large = true;
      terminateParsing();
    }
    run(object.getOperatorValue());
    operands_.clear();
  }
  void handleEOF() override {}

 private:
  void run(const std::string& name) {
    if (name.size() > 3) return;
    run_text(name);
    if (name == "q" && saved_.size() < kDeepestState) saved_.push_back(state_);
    if (name == "Q" && !saved_.empty()) {
      state_ = saved_.back();
      saved_.pop_back();
    }
    if (name == "cm") state_.matrix = matrix_operand().then(state_.matrix);
    if (name == "BMC" || name == "BDC") open_mark();
    if (name == "EMC") page_.sink.close();
    if (name == "Do") draw();
  }

  void run_text(const std::string& name) {
    if (name == "BT") text_ = line_ = {};
    if (name == "Tf") set_font();
    if (name == "Tc") state_.character_space = number(0);
    if (name == "Tw") state_.word_space = number(0);
    if (name == "Tz") state_.stretch = number(0) / 100;
    if (name == "TL") state_.leading = number(0);
    if (name == "Ts") state_.rise = number(0);
    if (name == "TD") state_.leading = -number(1);
    if (name == "Td" || name == "TD") move(number(0), number(1));
    if (name == "Tm") text_ = line_ = matrix_operand();
    if (name == "T*") move(0, -state_.leading);
    if (name == "\"" && operands_.size() > 2) {
      state_.word_space = number(0);
      state_.character_space = number(1);
    }
    if (name == "'" || name == "\"") move(0, -state_.leading);
    if (operands_.empty()) return;
    if (name == "Tj" || name == "'" || name == "\"") show(operands_.back());
    if (name == "TJ" && operands_.back().isArray()) {
      for (const QPDFObjectHandle& item : operands_.back().getArrayAsVector()) show(item);
    }
  }

  double number(std::size_t index) {
    if (index >= operands_.size() || !operands_[index].isNumber()) return 0;
    const double value = operands_[index].getNumericValue();
    return std::abs(value) < 1e9 ? value : 0;
  }
  ContentMatrix matrix_operand() {
    return {number(0), number(1), number(2), number(3), number(4), number(5)};
  }
  void move(double x, double y) {
    text_ = line_ = ContentMatrix{1, 0, 0, 1, x, y}.then(line_);
  }

  /// A named resource of a kind, `/Font`; null if there is none.
  QPDFObjectHandle find_resource(const std::string& kind, QPDFObjectHandle name) {
    if (!name.isName()) return QPDFObjectHandle::newNull();
    return resources_.getKeyIfDict(kind).getKeyIfDict(name.getName());
  }

  void set_font() {
    state_.size = number(1);
    state_.font = nullptr;
    if (operands_.empty() || !operands_[0].isName()) return;
    const auto [place, fresh] = fonts_.try_emplace(operands_[0].getName(), nullptr);
    if (fresh) place->second = find_font(operands_[0]);
    state_.font = place->second;
  }

  FontUse* find_font(const QPDFObjectHandle& name) {
    const QPDFObjectHandle font = find_resource("/Font", name);
    if (!QPDFObjectHandle(font).isDictionary()) return nullptr;
    Contents& contents = page_.contents;
    const int object = font.getObjectID();
    if (object != 0) {
      const auto known = contents.fonts_by_object.find(object);
      if (known != contents.fonts_by_object.end()) return known->second;
    }
    contents.fonts.push_back({read_font(font), {}, 0});
    if (object != 0) contents.fonts_by_object[object] = &contents.fonts.back();
    return &contents.fonts.back();
  }

  void show(QPDFObjectHandle item) {
    if (item.isNumber()) {
      advance(-item.getNumericValue() / 1000 * state_.size);
      return;
    }
    if (!item.isString() || state_.font == nullptr) return;
    FontUse& use = *state_.font;
    for (const ReadGlyph& glyph : read_glyphs(use.font, item.getStringValue())) {
      const ContentMatrix at = text_.then(state_.matrix);
      const double size = std::abs(state_.size) * at.scale();
      // Nobody sees what is smaller, and its size is no measure of gaps.
      use.sizes.insert(rounded_length(size));
      if (glyph.text.empty() && !page_.sink.mark().replaced) ++use.unknown;
      double width = use.font.vertical ? -state_.size : glyph.width * state_.size / 1000;
      const double extra =
          state_.character_space + (glyph.is_space ? state_.word_space : 0);
      const ContentPoint begin{at.e, at.f};
      advance(width);
      const ContentMatrix ink = text_.then(state_.matrix);
      page_.sink.show(glyph, begin, {ink.e, ink.f}, size);
      advance(use.font.vertical ? -extra : extra);
    }
  }

  void advance(double width) {
    const bool vertical = state_.font != nullptr && state_.font->font.vertical;
    const ContentMatrix step = vertical
                                   ? ContentMatrix{1, 0, 0, 1, 0, width}
                                   : ContentMatrix{1, 0, 0, 1, width * state_.stretch, 0};
    text_ = step.then(text_);
  }

  void open_mark() {
    OpenMark mark = page_.sink.mark();
    if (!operands_.empty() && operands_[0].isName() &&
        operands_[0].getName() == "/Artifact") {
      mark.artifact = true;
    }
    std::optional<std::string> replacement;
    if (operands_.size() > 1) {
      QPDFObjectHandle properties = operands_[1].isDictionary()
                                        ? operands_[1]
                                        : find_resource("/Properties", operands_[1]);
      QPDFObjectHandle id = properties.getKeyIfDict("/MCID");
      if (id.isInteger()) mark.mark = {mark.mark.page, stream_, id.getIntValue()};
      QPDFObjectHandle language = properties.getKeyIfDict("/Lang");
      if (language.isString()) mark.language = language.getUTF8Value();
      QPDFObjectHandle text = properties.getKeyIfDict("/ActualText");
      if (text.isString()) replacement = text.getUTF8Value();
    }
    page_.sink.open(std::move(mark), replacement);
  }

  void draw() {
    if (operands_.empty()) return;
    QPDFObjectHandle object = find_resource("/XObject", operands_[0]);
    if (!object.isStream()) return;
    QPDFObjectHandle kind = object.getDict().getKey("/Subtype");
    if (!kind.isName()) return;
    if (kind.getName() == "/Image") draw_image(object.getDict());
    if (kind.getName() == "/Form") draw_form(object);
  }

  void draw_image(QPDFObjectHandle image) {
    const auto pixels = [&](const char* key) {
      QPDFObjectHandle value = image.getKey(key);
      return value.isInteger() ? static_cast<std::int64_t>(value.getIntValue()) : 0;
    };
    if (page_.contents.pictures.size() >= kMostForms) return;
    const OpenMark& mark = page_.sink.mark();
    page_.contents.pictures.push_back(
        {mark.mark, mark.artifact, pixels("/Width"), pixels("/Height")});
  }

  void draw_form(QPDFObjectHandle form);

  PageReading& page_;
  QPDFObjectHandle resources_;
  ContentState state_;
  int stream_;
  std::size_t depth_;
  ContentMatrix text_, line_;
  std::vector<ContentState> saved_;
  std::vector<QPDFObjectHandle> operands_;
  std::map<std::string, FontUse*> fonts_;
};

/// Reads bytes of content; qpdf parses streams alone.
void parse(const std::string& bytes, PageReading& page, ContentReader& reader) {
  if (bytes.size() > kMostBytes - page.bytes) {
    page.contents.too_large = true;
    return;
  }
  page.bytes += bytes.size();
  QPDFObjectHandle::parseContentStream(QPDFObjectHandle::newStream(&page.pdf, bytes),
                                       &reader);
}

ContentMatrix matrix_of(QPDFObjectHandle array) {
  if (!array.isMatrix()) return {};
  const QPDFObjectHandle::Matrix m = array.getArrayAsMatrix();
  return {m.a, m.b, m.c, m.d, m.e, m.f};
}

void ContentReader::draw_form(QPDFObjectHandle form) {
  if (depth_ >= kDeepestForm || ++page_.contents.forms > kMostForms) {
    page_.contents.too_large = true;
    return;
  }
  const auto bytes = read_stream(form);
  if (!bytes) return;
  QPDFObjectHandle dictionary = form.getDict();
  ContentState state = state_;
  state.matrix = matrix_of(dictionary.getKey("/Matrix")).then(state.matrix);
  QPDFObjectHandle resources = dictionary.getKey("/Resources");
  ContentReader reader(page_, resources.isDictionary() ? resources : resources_, state,
                       form.getObjectID(), depth_ + 1);
  const std::size_t open = page_.sink.depth();
  parse(*bytes, page_, reader);
  page_.sink.close_to(open);
}

/// The content streams of a page as one (ISO 32000-1, 7.8.2); nothing of what is damaged.
std::string join_streams(QPDFObjectHandle content) {
  if (content.isStream()) return read_stream(content).value_or("");
  std::string all;
  if (!content.isArray()) return all;
  for (const QPDFObjectHandle& part : content.getArrayAsVector()) {
    if (all.size() > kLargestStream) break;
    all += read_stream(part).value_or("") + "\n";
  }
  return all;
}

}  // namespace

void read_content(const QPDFObjectHandle& page, std::uint32_t number,
                  std::vector<ContentArea>& areas, Contents& contents) {
  QPDFObjectHandle handle = page;
  QPDF* const pdf = handle.getOwningQPDF();
  if (pdf == nullptr || contents.operators > kMostOperators) return;
  PageReading reading{*pdf, contents, TextSink(number, areas, contents)};
  ContentReader reader(
      reading, QPDFPageObjectHelper(handle).getAttribute("/Resources", false), {}, 0, 0);
  parse(join_streams(handle.getKey("/Contents")), reading, reader);
}

}  // namespace jianli
