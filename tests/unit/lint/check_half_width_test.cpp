// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

TEST_CASE("marks between Han characters are to be full-width") {
  CHECK(bullet_findings("负责召回,排序") ==
        "`,` is a half-width mark in Chinese text [half-width-punctuation] write `，`\n"
        "  -> 负责召回，排序\n");
  CHECK(bullet_findings("项目背景: 针对冷启动") ==
        "`:` is a half-width mark in Chinese text [half-width-punctuation] write `：`\n"
        "  -> 项目背景：针对冷启动\n");
  CHECK(bullet_findings("**项目背景**: 针对冷启动") ==
        "`:` is a half-width mark in Chinese text [half-width-punctuation] write `：`\n"
        "  -> **项目背景**：针对冷启动\n");
}

TEST_CASE("all of a text are one finding with one fix") {
  CHECK(bullet_findings("召回, 排序; 重排") ==
        "`,` is a half-width mark in Chinese text, and 1 more of this text so "
        "[half-width-punctuation] write `，`\n"
        "  -> 召回，排序；重排\n");
  CHECK(bullet_findings("人工智能(双学位)与统计(辅修)") ==
        "`(` is a half-width mark in Chinese text, and 3 more of this text so "
        "[half-width-punctuation] write `（`\n"
        "  -> 人工智能（双学位）与统计（辅修）\n");
  CHECK(bullet_findings("多机多卡(单机 8 卡，4-8节点)训练") ==
        "`(` is a half-width mark in Chinese text, and 1 more of this text so "
        "[half-width-punctuation] write `（`\n"
        "  -> 多机多卡（单机 8 卡，4-8节点）训练\n");
}

TEST_CASE("at the end of a text a comma only is left alone") {
  CHECK(bullet_findings("为什么?") ==
        "`?` is a half-width mark in Chinese text [half-width-punctuation] write `？`\n"
        "  -> 为什么？\n");
  CHECK(bullet_findings("点击率提升,") == "");
}

TEST_CASE("marks of Latin text, numbers, code and addresses stay") {
  for (const char* text :
       {"在 KDD, SIGIR, WWW 等会议发表论文",
        "生成式推荐范式 (GR) 以及统一架构 (LRM) 模型", "上午10:30开始", "比例为3:1",
        "覆盖1,860支队伍", "注意力（MHA、GQA）", "使用C++(17)开发", "调用`f(数据)`完成",
        "见https://例子.公司/路径(一)完成", "[说明](https://example.com)完成",
        "图优化器: Background", "复杂度$O(N, M)$较低", "谢谢:)", "Llama/Qwen 等，AB测试",
        "熟悉 TypeScript(含 React)", "2021.09, 2022.09"}) {
    CAPTURE(text);
    CHECK(bullet_findings(text) == "");
  }
  CHECK(bullet_findings("Built search, ranking (and more): fast!", "en") == "");
  CHECK(bullet_findings("Wrote “Retrieval”, “Ranking”; “Both”: “All”", "en") == "");
  CHECK(bullet_findings("Founded 星河, 远帆 and others", "en") == "");
  CHECK(bullet_findings("发表“召回”,“排序”两文", "zh") ==
        "`,` is a half-width mark in Chinese text [half-width-punctuation] write `，`\n"
        "  -> 发表“召回”，“排序”两文\n");
}

}  // namespace
}  // namespace jianli
