// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/rich_text.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace jianli {
namespace {

/// Every run in its own brackets with its formats, so that nothing is left to a normal
/// form:
/// `[点击率提升 ][b:3.1%]`.
std::string runs(std::string_view text) {
  std::string result;
  for (const RichRun& run : read_rich_text(text).runs) {
    std::string format;
    if (run.format.bold) format += 'b';
    if (run.format.emphasis) format += 'e';
    if (run.format.code) format += 'c';
    if (run.format.strike) format += 's';
    if (run.format.underline) format += 'u';
    if (run.format.math) format += 'm';
    if (!run.link.empty()) format += "<" + run.link + ">";
    if (!format.empty()) format += ':';
    result += "[" + format + run.text + "]";
  }
  return result;
}

/// Whether a text comes out as one plain run, byte for byte.
bool is_plain(std::string_view text) {
  const RichText read = read_rich_text(text);
  return read.runs.size() == 1 && read.runs[0].text == text &&
         read.runs[0].format == RunFormat{} && read.runs[0].link.empty();
}

TEST_CASE("an empty text has no runs") { CHECK(read_rich_text("").empty()); }

TEST_CASE("plain writing comes out plain") {
  for (const std::string text :
       {"C#", "C++", "$100降至$80", "$100 和 $200", "a_b_c", "__init__", "2*3*4",
        "O(N*M*K)", "10~20人，30~40天", "<T>", "\\(x\\)", "50%", "# 1 名", "- 不是列表",
        "1. 不是列表", "+ 也不是",
        // From real résumés.
        "C/C++、C#、F#、Objective-C", "std::vector<std::string>", "Map<K, V> 与 List<T>",
        "if (a < b && b > c)", "a <- b -> c", "<br>", "<b>粗</b>", "</u>", "<u>没有合上",
        "5 * 3 * 2", "f(*args, **kwargs)", "int* a, int* b", "SELECT * FROM t",
        "K*(N+M)*2", "10**6 与 2**20", "x**2 + y**2", "8*A100*16 节点", "4 * 8 卡",
        "~/.bashrc", "约~30%", "~~没有合上", "10~~20", "~~~", "__main__.py 与 _private",
        "snake_case_name, _x_, __y__", "US$5M", "$5 到 $10 不等", "$", "$$", "$$x$$",
        "成本从$100降到$60，收益$3万", "价格$5，涨到$", "a $ b $ c", "\\n",
        "C:\\dir\\new", "正则 \\d+\\s*", "`没有合上", "``也没有`", "arr[0](i)",
        "论文[1](见附录)", "[1]", "[链接](有 空格)", "[链接]()",
        "[](https://example.com)", "[没有合上](https://a", "![", "](x)", "**", "****",
        "** 空格 **", "** **", "*", "***", "**没有合上", "没有合上**", "*没有合上",
        "A*B**C", "Recall@10 +0.44%", "P99 < 20ms", "3 > 2", "2021.09 -- 2025.06",
        "@user_name_x", "#标签", "& | ^ !", "1/4", "“双塔”模型", "<u></u>", "100%～200%",
        "^_^", "T_T"}) {
    CAPTURE(text);
    CHECK(is_plain(text));
  }
}

TEST_CASE("each kind of markup") {
  CHECK(runs("**加粗**") == "[b:加粗]");
  CHECK(runs("*强调*") == "[e:强调]");
  CHECK(runs("`code`") == "[c:code]");
  CHECK(runs("[link](url)") == "[<url>:link]");
  CHECK(runs("[主页](https://example.com)") == "[<https://example.com>:主页]");
  CHECK(runs("~~strike~~") == "[s:strike]");
  CHECK(runs("<u>underline</u>") == "[u:underline]");
  CHECK(runs("$math$") == "[m:math]");
  CHECK(runs("***两者***") == "[be:两者]");
}

TEST_CASE("underlined stretches side by side stay two") {
  CHECK(runs("<u>甲</u><u>乙</u>") == "[u:甲][u:乙]");
  CHECK(runs("<u>甲<u>乙</u></u>") == "[u:甲乙]");
  CHECK(dump(read_rich_text("<u>甲</u><u>**乙**丙</u>")) == "<u>甲</u><u>**乙**丙</u>");
}

TEST_CASE("a delimiter beside a Han character or a CJK mark opens and closes") {
  CHECK(runs("**召回（U2A2A2I）**链路") == "[b:召回（U2A2A2I）][链路]");
  CHECK(runs("**“双塔”**模型") == "[b:“双塔”][模型]");
  CHECK(runs("使用**“双塔”**模型") == "[使用][b:“双塔”][模型]");
  CHECK(runs("用A**《论文》**B讲") == "[用A][b:《论文》][B讲]");
  CHECK(runs("**发布侧核心指标**：有效笔记发布DAP+0.44%") ==
        "[b:发布侧核心指标][：有效笔记发布DAP+0.44%]");
  CHECK(runs("**项目背景：**针对冷启动") == "[b:项目背景：][针对冷启动]");
  CHECK(runs("提升**3**倍，降*20%*以上") == "[提升][b:3][倍，降][e:20%][以上]");
  CHECK(runs("用**PyTorch**训练") == "[用][b:PyTorch][训练]");
  CHECK(runs("**第一**，**第二**") == "[b:第一][，][b:第二]");
  CHECK(runs("旧的~~方案~~换成<u>新的</u>") == "[旧的][s:方案][换成][u:新的]");
  CHECK(runs("**カタカナ「引用」**です") == "[b:カタカナ「引用」][です]");
  CHECK(runs("**한국어(서울)**에서") == "[b:한국어(서울)][에서]");
}

TEST_CASE("Latin text keeps CommonMark's flanking") {
  CHECK(runs("cut latency by **38%**, *twice*.") ==
        "[cut latency by ][b:38%][, ][e:twice][.]");
  CHECK(runs("(**bold**)") == "[(][b:bold][)]");
  CHECK(runs("**Python**(3年)") == "[b:Python][(3年)]");
  CHECK(runs("\"*quoted*\"") == "[\"][e:quoted][\"]");
  CHECK(runs("foo**bar**baz") == "[foo**bar**baz]");
  CHECK(runs("**.NET** and **C++**") == "[b:.NET][ and ][b:C++]");
}

TEST_CASE("formats nest") {
  CHECK(runs("**a *b* c**") == "[b:a ][be:b][b: c]");
  CHECK(runs("*a **b** c*") == "[e:a ][be:b][e: c]");
  CHECK(runs("***a** b*") == "[be:a][e: b]");
  CHECK(runs("***a* b**") == "[be:a][b: b]");
  CHECK(runs("**a ~~b~~ <u>c</u>**") == "[b:a ][bs:b][b: ][bu:c]");
  CHECK(runs("**用 `x` 与 $y$**") == "[b:用 ][bc:x][b: 与 ][bm:y]");
  CHECK(runs("<u>a **b**</u>") == "[u:a ][bu:b]");
  CHECK(runs("**重点***强调*") == "[b:重点][e:强调]");
}

TEST_CASE("what is left of unbalanced markers is literal") {
  CHECK(runs("**a*") == "[*][e:a]");
  CHECK(runs("*a**") == "[e:a][*]");
  CHECK(runs("**a** b**") == "[b:a][ b**]");
  CHECK(runs("**a <u>b** c</u>") == "[**a ][u:b** c]");
  CHECK(runs("<u>a [b</u>](https://x.cn)") == "[u:a [b][](https://x.cn)]");
  CHECK(runs("[a <u>b](https://x.cn) c</u>") == "[<https://x.cn>:a <u>b][ c</u>]");
}

TEST_CASE("code is taken as it is") {
  CHECK(runs("`code with ** inside`") == "[c:code with ** inside]");
  CHECK(runs("**a `**` b**") == "[b:a ][bc:**][b: b]");
  CHECK(runs("``a ` b``") == "[c:a ` b]");
  CHECK(runs("`` `x` ``") == "[c:`x`]");
  CHECK(runs("`$x$` 与 `[a](b)`") == "[c:$x$][ 与 ][c:[a](b)]");
  CHECK(runs("`\\`") == "[c:\\]");
}

TEST_CASE("links") {
  CHECK(runs("[text](https://x/y_(z))") == "[<https://x/y_(z)>:text]");
  CHECK(runs("见[**代码**与文档](https://x.cn/a_b)。") ==
        "[见][b<https://x.cn/a_b>:代码][<https://x.cn/a_b>:与文档][。]");
  CHECK(runs("[a [b] c](https://x.cn)") == "[<https://x.cn>:a [b] c]");
  CHECK(runs("[a [b](https://in.cn) c](https://out.cn)") ==
        "[[a ][<https://in.cn>:b][ c](https://out.cn)]");
  CHECK(runs("home[page](https://x.cn)") == "[home][<https://x.cn>:page]");
  CHECK(runs("[写信](mailto:zhangsan@example.com)") ==
        "[<mailto:zhangsan@example.com>:写信]");
  CHECK(runs("**[a](https://x.cn)**") == "[b<https://x.cn>:a]");
}

TEST_CASE("math is read as pandoc reads it") {
  CHECK(runs("复杂度从 $O(N \\cdot E)$ 降至 $O(N \\cdot \\log N)$ ，") ==
        "[复杂度从 ][m:O(N \\cdot E)][ 降至 ][m:O(N \\cdot \\log N)][ ，]");
  CHECK(runs("$\\circ$ 机器学习") == "[m:\\circ][ 机器学习]");
  CHECK(runs("$a_1*b_2*c$") == "[m:a_1*b_2*c]");
  CHECK(runs("$\\xrightarrow{\\text{实体}}$") == "[m:\\xrightarrow{\\text{实体}}]");
  CHECK(runs("花 $5，解 $x$") == "[花 $5，解 ][m:x]");
  CHECK(runs("$x$2") == "[$x$2]");
  CHECK(runs("$ x$") == "[$ x$]");
  CHECK(runs("$x $") == "[$x $]");
  CHECK(runs("$\\$5$") == "[m:\\$5]");
}

TEST_CASE("a backslash hides a delimiter and nothing else") {
  CHECK(runs("\\*不是强调\\*") == "[*不是强调*]");
  CHECK(runs("\\$x\\$") == "[$x$]");
  CHECK(runs("\\`x\\`") == "[`x`]");
  CHECK(runs("\\[a](https://x.cn)") == "[[a](https://x.cn)]");
  CHECK(runs("\\~~a\\~~ \\<u>b") == "[~~a~~ <u>b]");
  CHECK(runs("a\\_b") == "[a_b]");
  CHECK(runs("\\a\\") == "[\\a\\]");
}

TEST_CASE("ranges tell where each run's text stands") {
  std::vector<std::pair<std::size_t, std::size_t>> ranges = {{7, 7}};
  const std::string text = "a **b `c`** [d](https://x.cn)";
  const RichText read = read_rich_text(text, &ranges);
  REQUIRE(ranges.size() == read.runs.size());
  std::string cut;
  for (const auto& [begin, end] : ranges) cut += text.substr(begin, end - begin) + '|';
  CHECK(cut == "a |b |c| |d|");
}

TEST_CASE("the range of a run reaches over the markers inside it") {
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  const RichText read = read_rich_text("2\\*3", &ranges);
  CHECK(read.plain() == "2*3");
  CHECK(ranges == std::vector<std::pair<std::size_t, std::size_t>>{{0, 4}});
}

TEST_CASE("plain leaves the text without its formats") {
  CHECK(read_rich_text("**点击** `率` [提升](https://x.cn) $x$").plain() ==
        "点击 率 提升 x");
}

TEST_CASE("dump is normal and reads back the same") {
  CHECK(dump(read_rich_text("**a *b* c**")) == "**a *b* c**");
  CHECK(dump(read_rich_text("<u>**a**</u>")) == "<u>**a**</u>");
  CHECK(dump(read_rich_text("**<u>a</u>**")) == "<u>**a**</u>");
  CHECK(dump(read_rich_text("2*3*4 与 C++")) == "2*3*4 与 C++");
  CHECK(dump(read_rich_text("\\*a\\*")) == "\\*a\\*");
  CHECK(dump(read_rich_text("``a ` b``")) == "`` a ` b ``");
  CHECK(dump(read_rich_text("[**a**](https://x.cn)")) == "[**a**](https://x.cn)");
}

/// As many copies of a text as fill 100 KB, plus a tail.
std::string many(std::string_view text, std::string_view tail = "") {
  std::string result;
  while (result.size() < 100'000) result += text;
  return result.append(tail);
}

TEST_CASE("hostile input is read in linear time") {
  // A quadratic reader would take minutes on these; each is also right.
  CHECK(read_rich_text(many("*")).plain().size() == 100'000);
  CHECK(read_rich_text(many("[")).plain().size() == 100'000);
  for (const std::string text :
       {"*a ",  "**a ", "a**b* ", "a* ", "*a**",    "[a](",  "[a](b", "](",
        "`",    "`a``", "$a ",    "$a",  "$中",     "~~a ",  "<u>",   "<u>a[",
        "[<u>", "</u>", "\\*",    "中*", "中**文*", "***中", "((((",  "[a]((("}) {
    CAPTURE(text);
    CHECK(!read_rich_text(many(text)).empty());
    CHECK(!read_rich_text(many(text, "中$](x)")).empty());
  }
}

}  // namespace
}  // namespace jianli
