// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_alt.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

constexpr Span kPhoto{0, 20, 25};

/// An edition with a photo, and pages that show a picture.
struct Shown {
  Edition edition;
  Pages pages;

  explicit Shown(const std::string& alt) {
    Item record;
    if (!alt.empty()) {
      RichText text;
      text.runs.push_back({});
      text.runs[0].text = alt;
      record.properties.push_back({"alt", {}, text});
    }
    Property image;
    image.name = "image";
    image.content = std::vector<Item>{record};
    image.span = kPhoto;
    edition.basics.properties.push_back(image);
    pages.structure.emplace_back();
    pages.structure[0].alt = alt.empty() ? "张三 – 照片" : alt;
    pages.pages.emplace_back();
    pages.pages[0].items.emplace_back(ImageItem{});
  }

  std::vector<Diagnostic> check() {
    Diagnostics diagnostics;
    check_alt(edition, pages, diagnostics);
    return diagnostics.all();
  }
};

TEST_CASE("a photo without an alternative text is noted with the one it got") {
  const auto findings = Shown("").check();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::default_alt);
  CHECK(findings[0].severity == Severity::note);
  CHECK(findings[0].span == kPhoto);
  CHECK(findings[0].message == "who cannot see the photo hears `张三 – 照片`");
}

TEST_CASE("one with its own, or that is not shown, is not") {
  CHECK(Shown("张三的证件照").check().empty());
  Shown hidden("");
  hidden.pages.pages[0].items.clear();
  CHECK(hidden.check().empty());
  Shown none("");
  none.edition.basics.properties.clear();
  CHECK(none.check().empty());
}

}  // namespace
}  // namespace jianli
