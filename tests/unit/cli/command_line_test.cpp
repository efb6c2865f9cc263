// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <doctest/doctest.h>

using namespace jianli;

namespace {

Command read(std::vector<std::string> arguments,
             std::optional<std::string> epoch = std::nullopt) {
  return read_command_line(std::move(arguments), std::move(epoch));
}

/// The message and hint of a refused command line; empty if it was taken.
std::string refused(std::vector<std::string> arguments,
                    std::optional<std::string> epoch = std::nullopt) {
  const Command command = read(std::move(arguments), std::move(epoch));
  const auto* error = std::get_if<UsageError>(&command);
  return error == nullptr ? std::string()
                          : error->message.english() + "; " + error->hint.english();
}

}  // namespace

TEST_CASE("render takes files, lists and repeated flags") {
  const Command command =
      read({"render", "a.yaml", "--locale", "zh,en", "b.json", "--template", "classic",
            "--set", "basics.label=A=B, C", "--locale", "ja", "-o", "out/"});
  const auto& render = std::get<RenderCommand>(command);
  CHECK(render.files == std::vector<std::string>{"a.yaml", "b.json"});
  CHECK(render.options.locales == std::vector<std::string>{"zh-Hans", "en", "ja"});
  CHECK(render.options.templates == std::vector<std::string>{"classic"});
  REQUIRE(render.options.set.size() == 1);
  CHECK(render.options.set[0].first == "basics.label");
  CHECK(render.options.set[0].second == "A=B, C");
  CHECK(render.output == "out/");
  CHECK_FALSE(render.date);
  CHECK_FALSE(render.force);
}

TEST_CASE("files outside the folder need leave") {
  const auto outside = [](std::vector<std::string> arguments) {
    const Command command = read(std::move(arguments));
    if (const auto* render = std::get_if<RenderCommand>(&command)) {
      return render->options.outside_folder;
    }
    return std::get<ValidateCommand>(command).options.outside_folder;
  };
  CHECK(outside({"render", "a.yaml"}) == OutsideFolder::except_resume);
  CHECK(outside({"render", "a.yaml", "--allow-outside"}) == OutsideFolder::allowed);
  CHECK(outside({"validate", "--allow-outside", "a.yaml"}) == OutsideFolder::allowed);
}

TEST_CASE("a file of variants in a batch names no résumé outside its folder by itself") {
  const Command strict = read({"batch", "applications/"});
  CHECK(std::get<BatchCommand>(strict).options.outside_folder == OutsideFolder::refused);
  const Command lax = read({"batch", "--allow-outside", "applications/"});
  CHECK(std::get<BatchCommand>(lax).options.outside_folder == OutsideFolder::allowed);
}

TEST_CASE("variants are named, or all are made") {
  const Command named = read({"render", "a.yaml", "--variant", "x,y", "--variant", "z"});
  CHECK(std::get<RenderCommand>(named).options.variants ==
        std::vector<std::string>{"x", "y", "z"});
  const Command all = read({"render", "a.yaml", "--all"});
  CHECK(std::get<RenderCommand>(all).options.all_variants);
  const Command both = read({"render", "a.yaml", "--all", "--variant", "x"});
  CHECK(std::get<UsageError>(both).message == "`--all` makes every variant");
}

TEST_CASE("letters are rendered like résumés") {
  const Command command = read({"letter", "a.yaml", "--variant", "x", "-o", "out/"});
  const auto& letter = std::get<RenderCommand>(command);
  CHECK(letter.options.kind == DocumentKind::letter);
  CHECK(letter.output == "out/");
  const Command resume = read({"render", "a.yaml"});
  CHECK(std::get<RenderCommand>(resume).options.kind == DocumentKind::resume);
}

TEST_CASE("a batch has its inputs, its workers and its part") {
  const Command command =
      read({"batch", "people/", "--jobs", "jobs.csv", "-j", "4", "--shard", "2/8",
            "--report", "r.jsonl", "--resume", "-o", "out"});
  const auto& batch = std::get<BatchCommand>(command);
  CHECK(batch.inputs == std::vector<std::string>{"people/"});
  CHECK(batch.jobs == "jobs.csv");
  CHECK(batch.workers == 4);
  CHECK(batch.shard.number == 2);
  CHECK(batch.shard.count == 8);
  CHECK(batch.report == "r.jsonl");
  CHECK(batch.resume);
  CHECK(batch.output == "out");
  const Command nothing = read({"batch"});
  CHECK(std::get<UsageError>(nothing).message == "nothing to render is given");
}

TEST_CASE("a difference is between two") {
  const Command two = read({"diff", "a.yaml", "--variant", "x", "--variant", "y"});
  CHECK(std::get<DiffCommand>(two).options.variants.size() == 2);
  const Command one = read({"diff", "a.yaml", "--variant", "x"});
  CHECK(std::get<DiffCommand>(one).options.variants.size() == 1);
  for (const auto& arguments : {std::vector<std::string>{"diff", "a.yaml"},
                                {"diff", "a.yaml", "--variant", "x,y,z"}}) {
    CHECK(std::get<UsageError>(read(arguments)).message ==
          "a difference is between two variants");
  }
}

TEST_CASE("a posting is matched against one résumé") {
  const Command command =
      read({"match", "a.yaml", "--job", "jd.txt", "--format", "json"});
  const auto& match = std::get<MatchCommand>(command);
  CHECK(match.file == "a.yaml");
  CHECK(match.job == "jd.txt");
  CHECK(match.format == ReportFormat::json);
  for (const std::string format : {"xml", "sarif"}) {
    const std::string told =
        "there is no format `" + format + "`; write `text` or `json`";
    CHECK(refused({"match", "a.yaml", "--job", "jd.txt", "--format", format}) == told);
    CHECK(refused({"diff", "a.yaml", "--variant", "a", "--format", format}) == told);
  }
  const Command both = read({"match", "-", "--job", "-"});
  CHECK(std::get<UsageError>(both).message == "standard input can be read only once");
}

TEST_CASE("a hyphen is standard input and output") {
  const Command command = read({"render", "-", "-o", "-"});
  const auto& render = std::get<RenderCommand>(command);
  CHECK(render.files == std::vector<std::string>{"-"});
  CHECK(render.output == "-");
  CHECK(refused({"render", "-", "-"}) ==
        "standard input can be read only once; give `-` once");
  CHECK(refused({"validate", "-", "-"}) ==
        "standard input can be read only once; give `-` once");
}

TEST_CASE("the date comes from --date, else from SOURCE_DATE_EPOCH") {
  const auto date = [](std::vector<std::string> arguments,
                       std::optional<std::string> epoch) {
    return std::get<RenderCommand>(read(std::move(arguments), std::move(epoch))).date;
  };
  CHECK(date({"render", "a.yaml", "--date", "1970-01-02"}, std::nullopt) == 86400);
  CHECK(date({"render", "a.yaml", "--date", "2024-02-29"}, "5") == 1709164800);
  CHECK(date({"render", "a.yaml"}, "1700000000") == 1700000000);
  CHECK(date({"render", "a.yaml"}, "") == std::nullopt);
  CHECK(refused({"render", "a.yaml", "--date", "2023-02-29"}) ==
        "`2023-02-29` is not a date for --date; write it as 2026-09-01");
  CHECK(
      refused({"render", "a.yaml"}, "yesterday") ==
      "SOURCE_DATE_EPOCH is `yesterday`, not a number of seconds; unset it, or give the "
      "seconds since 1970");
  CHECK(refused({"render", "a.yaml"}, "-1").starts_with("SOURCE_DATE_EPOCH is `-1`"));
}

TEST_CASE("severities can be changed by rule") {
  const Command command = read({"validate", "a.yaml", "--strict", "--deny",
                                "missing-translation", "--allow", "missing-glyph"});
  const auto& validate = std::get<ValidateCommand>(command);
  CHECK(validate.policy.strict);
  CHECK(validate.policy.severities.at(Rule::missing_translation) == Severity::error);
  CHECK(validate.policy.allowed.at(Rule::missing_glyph));
  CHECK(refused({"validate", "a.yaml", "--allow", "yaml-syntax"}) ==
        "the rule `yaml-syntax` cannot be allowed; without what it asks for there is "
        "nothing to compile");
  CHECK(refused({"validate", "a.yaml", "--deny", "missing-glyf"}) ==
        "there is no rule `missing-glyf`; did you mean `missing-glyph`?");
}

TEST_CASE("misspelt words are refused with what may have been meant") {
  CHECK(refused({"render", "a.yaml", "--locle", "zh"}) ==
        "unknown flag `--locle`; did you mean `--locale`?");
  CHECK(refused({"render", "a.yaml", "--locle=zh"}) ==
        "unknown flag `--locle`; did you mean `--locale`?");
  CHECK(refused({"render", "--tempalte", "a.yaml"}) ==
        "unknown flag `--tempalte`; did you mean `--template`?");
  CHECK(refused({"render", "a.yaml", "--zzzzzzzz"}) ==
        "unknown flag `--zzzzzzzz`; see `jianli render --help`");
  CHECK(refused({"rendr", "a.yaml"}) ==
        "unknown command `rendr`; did you mean `render`?");
  CHECK(refused({"fonts", "x"}) == "unknown argument `x`; see `jianli fonts --help`");
}

TEST_CASE("a command and its values must be there") {
  CHECK(refused({}) == "no command given; see `jianli --help`");
  CHECK(refused({"render"}).starts_with("FILE is required"));
  CHECK(refused({"render", "a.yaml", "--set", "x"}) ==
        "`x` is not an assignment for --set; write it as PATH=VALUE, such as "
        "basics.label=Engineer");
  CHECK(refused({"render", "a.yaml", "--locale", "!!"}) ==
        "`!!` is not a language tag for --locale; write zh, zh-Hant, en and the like");
  CHECK(refused({"render", "a.yaml", "--template", "clasic"}) ==
        "there is no template `clasic`; did you mean `classic`?");
  CHECK(refused({"schema", "me"}) ==
        "there is no schema `me`; write `resume`, `template` or `reference`");
  CHECK(refused({"--json"}) == "`--json` belongs to `--version`; ");
}

TEST_CASE("flags without a value, and those given twice, are told in our words") {
  CHECK(refused({"render", "a.yaml", "--date"}) ==
        "--date needs a value; see `jianli render --help`");
  CHECK(refused({"render", "a.yaml", "--date", "2024-01-01", "--date", "2024-01-02"}) ==
        "--date is given more than once; see `jianli render --help`");
}

TEST_CASE("messages have two languages, whichever side of the command they are named") {
  CHECK(messages_flag({"validate", "a.yaml", "--messages", "zh"}) == "zh");
  CHECK(messages_flag({"--messages=en", "fonts"}) == "en");
  CHECK(messages_flag({"fonts"}).empty());
  CHECK(messages_flag({"render", "--", "--messages", "zh"}).empty());
  CHECK(std::holds_alternative<FontsCommand>(read({"fonts", "--messages", "zh"})));
  CHECK(std::holds_alternative<FontsCommand>(read({"--messages", "zh", "fonts"})));
  CHECK(refused({"fonts", "--messages", "fr"}) ==
        "there are no messages in `fr`; write `en` or `zh`");
}

TEST_CASE("findings are told as text or as a document") {
  const auto format = [](std::vector<std::string> arguments) {
    return std::get<ValidateCommand>(read(std::move(arguments))).format;
  };
  CHECK(format({"validate", "a.yaml"}) == ReportFormat::text);
  CHECK(format({"validate", "a.yaml", "--format", "text"}) == ReportFormat::text);
  CHECK(format({"validate", "a.yaml", "--format", "json"}) == ReportFormat::json);
  CHECK(format({"validate", "a.yaml", "--format", "sarif"}) == ReportFormat::sarif);
  CHECK(refused({"validate", "a.yaml", "--format", "xml"}) ==
        "there is no format `xml`; write `text`, `json` or `sarif`");
}

TEST_CASE("explain takes a rule or none") {
  CHECK_FALSE(std::get<ExplainCommand>(read({"explain"})).rule);
  CHECK(std::get<ExplainCommand>(read({"explain", "bad-date"})).rule == Rule::bad_date);
  CHECK(refused({"explain", "bad-dates"}) ==
        "there is no rule `bad-dates`; did you mean `bad-date`?");
  CHECK(refused({"explain", "zzzzzzzz"}) ==
        "there is no rule `zzzzzzzz`; `jianli explain` lists them");
}

TEST_CASE("explain-design takes a résumé, a path and a template") {
  const auto all = std::get<ExplainDesignCommand>(read({"explain-design", "me.yaml"}));
  CHECK(all.file == "me.yaml");
  CHECK(all.path.empty());
  CHECK(all.options.templates.empty());
  const auto one = std::get<ExplainDesignCommand>(
      read({"explain-design", "me.yaml", "page.margins", "--template", "./mine.yaml",
            "--set", "design.paper=letter", "--allow-outside"}));
  CHECK(one.path == "page.margins");
  CHECK(one.options.templates == std::vector<std::string>{"./mine.yaml"});
  CHECK(one.options.set.size() == 1);
  CHECK(one.options.outside_folder == OutsideFolder::allowed);
  CHECK(refused({"explain-design", "me.yaml", "--template", "classic,base.yaml"}) ==
        "one design is explained at a time; give one --template");
  CHECK(refused({"explain-design", "me.yaml", "--variant", "a,b"}) ==
        "one design is explained at a time; give one --variant");
  CHECK(refused({"explain-design"}) ==
        "FILE is required; see `jianli explain-design --help`");
}

TEST_CASE("a template is a built-in one or a file") {
  const auto command = std::get<RenderCommand>(
      read({"render", "me.yaml", "--template", "classic,looks/mine.yaml,own.yml"}));
  CHECK(command.options.templates ==
        std::vector<std::string>{"classic", "looks/mine.yaml", "own.yml"});
  CHECK(refused({"render", "me.yaml", "--template", "clasic"}) ==
        "there is no template `clasic`; did you mean `classic`?");
  CHECK(refused({"render", "me.yaml", "--template", "mine"}) ==
        "there is no template `mine`; `jianli templates` lists them; a file is named as "
        "`./mine.yaml`");
}

TEST_CASE("new has its defaults") {
  const Command command = read({"new"});
  CHECK(std::get<NewCommand>(command).file == "resume.yaml");
  CHECK(std::get<NewCommand>(command).locales == std::vector<std::string>{"zh", "en"});
  const Command english = read({"new", "me.yaml", "--locale", "en", "--force"});
  CHECK(std::get<NewCommand>(english).file == "me.yaml");
  CHECK(std::get<NewCommand>(english).locales == std::vector<std::string>{"en"});
  CHECK(std::get<NewCommand>(english).force);
  CHECK(refused({"new", "--locale", "fr"}) ==
        "there is no starter in `fr`; write `zh`, `en` or `zh,en`");
}

TEST_CASE("extract takes the data, or a file by its name") {
  const Command data = read({"extract", "me.pdf"});
  CHECK(std::get<ExtractCommand>(data).file == "me.pdf");
  CHECK(std::get<ExtractCommand>(data).name.empty());
  CHECK(std::get<ExtractCommand>(data).output == "-");
  CHECK_FALSE(std::get<ExtractCommand>(data).force);
  const Command named =
      read({"extract", "-", "me.yaml", "-o", "out/", "--password", "sesame", "--force"});
  CHECK(std::get<ExtractCommand>(named).file == "-");
  CHECK(std::get<ExtractCommand>(named).name == "me.yaml");
  CHECK(std::get<ExtractCommand>(named).output == "out/");
  CHECK(std::get<ExtractCommand>(named).password == "sesame");
  CHECK(std::get<ExtractCommand>(named).force);
  CHECK(refused({"extract"}) == "FILE is required; see `jianli extract --help`");
  CHECK(refused({"extract", "-", "--password", "-"}) ==
        "standard input can be read only once; give `-` once");
}

TEST_CASE("résumés take attachments, letters do not") {
  const Command render = read({"render", "me.yaml", "--attach-data"});
  CHECK(std::get<RenderCommand>(render).options.pdf.attach_data);
  CHECK_FALSE(std::get<RenderCommand>(render).options.pdf.attach_source);
  const Command batch = read({"batch", "people", "--attach-source"});
  CHECK(std::get<BatchCommand>(batch).options.pdf.attach_source);
  CHECK(refused({"letter", "me.yaml", "--attach-data"})
            .starts_with("unknown flag `--attach-data`"));
}

TEST_CASE("inspect takes one PDF, a form and a password") {
  const auto inspect = std::get<InspectCommand>(read({"inspect", "me.pdf"}));
  CHECK(inspect.file == "me.pdf");
  CHECK(inspect.password.empty());
  CHECK(inspect.format == ReportFormat::text);
  const Command json = read({"inspect", "-", "--format", "json", "--password", "word"});
  CHECK(std::get<InspectCommand>(json).format == ReportFormat::json);
  CHECK(std::get<InspectCommand>(json).password == "word");
  CHECK(std::holds_alternative<UsageError>(read({"inspect"})));
  CHECK(std::holds_alternative<UsageError>(read({"inspect", "-", "--password", "-"})));
  CHECK(std::holds_alternative<UsageError>(
      read({"inspect", "me.pdf", "--format", "sarif"})));
}

TEST_CASE("the other commands") {
  CHECK(std::holds_alternative<FontsCommand>(read({"fonts"})));
  CHECK(std::holds_alternative<TemplatesCommand>(read({"templates"})));
  CHECK(std::get<SchemaCommand>(read({"schema", "resume"})).page == SchemaPage::resume);
  CHECK(std::get<SchemaCommand>(read({"schema", "template"})).page ==
        SchemaPage::design_template);
  CHECK_FALSE(std::get<VersionCommand>(read({"--version"})).json);
  CHECK(std::get<VersionCommand>(read({"--version", "--json"})).json);
  CHECK(std::get<HelpCommand>(read({"--help"})).text.find("render") != std::string::npos);
  const Command help = read({"render", "--help"});
  CHECK(std::get<HelpCommand>(help).text.find("--timings") != std::string::npos);
}
