// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/template_chain.h"

#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

namespace {

/// The findings of a style that the command line gives a template, beside those files.
/// `folders` receives the folder each file must lie in.
std::string findings_of(const std::string& template_name,
                        const std::map<std::string, std::string>& files,
                        std::vector<std::string>& folders) {
  jianli::Sources sources;
  jianli::Diagnostics diagnostics;
  jianli::StyleRequest request;
  request.template_name = template_name;
  request.files.document = "cv/me.yaml";
  request.files.folder = "cv";
  request.files.read = [&](const std::string& path, const jianli::FileBounds& bounds) {
    folders.push_back(path + " in " + bounds.folder.value_or("any"));
    const auto found = files.find(path);
    if (found != files.end()) return jianli::FileContent{found->second, {}};
    return jianli::FileContent{{}, jianli::say("cannot read `{}`: no such file", path)};
  };
  load_style(request, sources, diagnostics);
  std::string text;
  for (const auto& finding : diagnostics.sorted()) text += format(finding, sources);
  return text;
}

}  // namespace

TEST_CASE("a template of one's own extends a built-in one") {
  for (const char* name : {"mine.yaml", "./mine.yaml"}) {
    const auto loaded =
        load(std::string("design: {template: ") + name + "}\n",
             {{"mine.yaml", "extends: classic\ntokens: {colors: {accent: '#700'}}\n"}});
    CHECK(loaded.messages() == "");
    CHECK(to_string(loaded.style.tokens.colors[jianli::ColorName::accent].value) ==
          "#770000");
    CHECK(loaded.style.tokens.colors[jianli::ColorName::rule].value ==
          load("a: b\n").style.tokens.colors[jianli::ColorName::rule].value);
    CHECK(loaded.style.template_name == name);
  }
}

TEST_CASE("a file is named beside the file that names it") {
  const auto loaded = load("design: {template: looks/mine.yaml}\n",
                           {{"looks/mine.yaml", "extends: ./base/house.yaml\n"},
                            {"looks/base/house.yaml", "extends: ../../own.yaml\n"},
                            {"own.yaml", "extends: classic\npage: {paper: letter}\n"}});
  CHECK(loaded.messages() == "");
  CHECK(loaded.style.page_settings.paper.value == jianli::Paper::letter);
}

TEST_CASE("the document's templates lie in its folder, the command line's anywhere") {
  std::vector<std::string> folders;
  CHECK(findings_of("/etc/mine.yaml",
                    {{"/etc/mine.yaml", "extends: ./house.yaml\n"},
                     {"/etc/house.yaml", "extends: classic\n"}},
                    folders) == "");
  CHECK(folders ==
        std::vector<std::string>{"/etc/mine.yaml in any", "/etc/house.yaml in /etc"});
}

TEST_CASE("a mistake in a template is shown in the template") {
  const auto loaded = load("design: {template: ./mine.yaml}\n",
                           {{"mine.yaml", "extends: classic\ntokns: {}\n"}});
  CHECK(loaded.messages() ==
        "mine.yaml:2:1: error: unknown field `tokns` in a template [unknown-field]\n"
        "    2 | tokns: {}\n"
        "      | ^~~~~ did you mean `tokens`?\n");
  REQUIRE(loaded.diagnostics.all()[0].fix);
  CHECK(loaded.diagnostics.all()[0].fix->replacement == "tokens");
}

TEST_CASE("a file that cannot be read is reported where it is named") {
  CHECK(load("design: {template: ./mine.yaml}\n").messages() ==
        "me.yaml:1:20: error: cannot read `mine.yaml`: no such file [unreadable-file]\n"
        "    1 | design: {template: ./mine.yaml}\n"
        "      |                    ^~~~~~~~~~~\n");
  CHECK(load("design: {template: ./mine.yaml}\n", {{"mine.yaml", "extends: ./b.yaml\n"}})
            .messages() ==
        "mine.yaml:1:10: error: cannot read `b.yaml`: no such file [unreadable-file]\n"
        "    1 | extends: ./b.yaml\n"
        "      |          ^~~~~~~~\n");
  const auto web = load("design: {template: https://example.com/mine.yaml}\n");
  REQUIRE(web.diagnostics.all().size() == 1);
  CHECK(web.diagnostics.all()[0].message ==
        "`https://example.com/mine.yaml` is on the web; nothing is ever fetched");
}

TEST_CASE("a template in no known encoding, of no YAML or of no keys is an error") {
  const auto broken =
      load("design: {template: ./mine.yaml}\n", {{"mine.yaml", "a\0b: c\n"}});
  CHECK(broken.diagnostics.has_errors());
  const auto bytes = load("design: {template: ./mine.yaml}\n",
                          {{"mine.yaml", std::string("extends: \xff\xfe\xff\n")}});
  REQUIRE(bytes.diagnostics.has_errors());
  CHECK(bytes.diagnostics.all()[0].rule == jianli::Rule::bad_encoding);
  CHECK(load("design: {template: ./list.yaml}\n", {{"list.yaml", "- a\n"}}).messages() ==
        "list.yaml:1:3: error: the template `list.yaml` is no mapping [bad-template]\n"
        "    1 | - a\n"
        "      |   ^ write keys such as `extends: classic`\n");
}

TEST_CASE("templates that extend each other are an error") {
  const auto loaded =
      load("design: {template: one.yaml}\n",
           {{"one.yaml", "extends: ./two.yaml\n"}, {"two.yaml", "extends: one.yaml\n"}});
  CHECK(loaded.messages() ==
        "two.yaml:1:10: error: the template `one.yaml` extends itself: one.yaml → "
        "two.yaml → one.yaml [bad-template]\n"
        "    1 | extends: one.yaml\n"
        "      |          ^~~~~~~~ let the chain end in a built-in template\n");
}

TEST_CASE("four templates may stand one on another, five may not") {
  const std::map<std::string, std::string> templates = {{"a.yaml", "extends: b.yaml\n"},
                                                        {"b.yaml", "extends: c.yaml\n"},
                                                        {"c.yaml", "extends: d.yaml\n"},
                                                        {"d.yaml", "extends: base\n"},
                                                        {"e.yaml", "extends: a.yaml\n"}};
  CHECK(load("design: {template: a.yaml}\n", templates).messages() == "");
  CHECK(load("design: {template: e.yaml}\n", templates).messages() ==
        "c.yaml:1:10: error: the template `e.yaml` stands on more than 4 others "
        "[bad-template]\n"
        "    1 | extends: d.yaml\n"
        "      |          ^~~~~~ let one of them extend `base`\n");
}

TEST_CASE("a word is no file") {
  const auto loaded =
      load("design: {template: mine}\n", {{"mine", "extends: classic\n"}});
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "no template is called `mine`");
  CHECK(loaded.diagnostics.all()[0].hint.english().ends_with(
      ", or a file such as `./mine.yaml`"));
}
