// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Validates 1,000 résumés of 4 KB as `jianli validate` does, but from memory, and passes
// the same bytes through yaml-cpp alone without keeping anything: the second is the floor
// of every reader built on it. Prints the median round of each and their ratio:
//   validate_bench [ROUNDS]
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sstream>
#include <string>
#include <vector>

#include "cli/inputs.h"
#include "compile/compile.h"

namespace {

using namespace jianli;

/// Takes every event and does nothing.
class Nothing : public YAML::EventHandler {
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

constexpr std::array<const char*, 8> kBullets = {
    "{zh: 搭建双塔召回与向量检索服务，线上点击率提升 3.1%，延迟由 40 ms 降到 12 ms。, "
    "en: "
    "\"Built two-tower retrieval and a vector service; clicks rose 3.1%, latency fell "
    "from "
    "40 ms to 12 ms.\"}",
    "{zh: 重写特征平台的离线任务，日处理 2.4 亿条样本，成本降低 38%。, en: Rewrote the "
    "offline jobs of the feature store at 38% less cost.}",
    "{zh: 主导语义码本的设计与评测，覆盖 12 个业务。, en: Led design and evaluation of "
    "the "
    "semantic codebook for 12 products.}",
    "{zh: 排序**模型**：引入多目标学习，人均时长提升 1.7%，留存提升 0.4%。, en: Ranking "
    "by "
    "multi-task learning raised time spent by 1.7%.}",
    "\"Mentored three interns; two of them returned as full-time engineers.\"",
    "{zh: 把 `C++` 服务迁到新框架，代码减少四成。, en: Moved the `C++` service to a new "
    "framework with 40% less code.}",
    "{zh: 整理上线检查清单 28 项，配置差错由月均 5 起降到 0 起。, en: Wrote a launch "
    "checklist of 28 items.}",
    "{zh: 撰写技术文档十余篇，组内分享六次。, en: Wrote a dozen design notes and gave "
    "six "
    "talks.}"};

/// A résumé in two languages of about 4 KB; no two numbers give the same text.
std::string make_resume(unsigned number) {
  std::string text = fmt::format(
      "basics:\n  name: {{zh: 张三{0}, en: Zhang San {0}}}\n  label: {{zh: 算法工程师, "
      "en: "
      "Machine Learning Engineer}}\n  email: zhangsan{0}@example.com\n  phone: 138-0000-"
      "{0:04}\n  location: {{city: {{zh: 杭州, en: Hangzhou}}, countryCode: CN}}\n  "
      "profiles:\n    - {{network: GitHub, username: zhangsan{0}}}\neducation:\n  - "
      "institution: {{zh: 蓉江大学, en: Rongjiang University}}\n    area: {{zh: "
      "计算机科学与技术, en: Computer Science}}\n    studyType: {{zh: 硕士, en: "
      "M.Sc.}}\n    "
      "startDate: 2019-09\n    endDate: 2022-06\n    score: 3.8/4.0\n",
      number);
  for (const char* section : {"work", "projects"}) {
    text += fmt::format("{}:\n", section);
    for (unsigned entry = 0; entry < 3; ++entry) {
      text += fmt::format(
          "  - name: {{zh: 青藤社区{0}, en: Ivy Community {0}}}\n    startDate: {1}-03\n "
          "   "
          "endDate: {1}-11\n    url: https://example.com/{0}\n    highlights:\n",
          number + entry, 2025 - 2 * entry);
      for (unsigned bullet = 0; bullet < 3; ++bullet) {
        text += fmt::format("      - {}\n",
                            kBullets[(number + 3 * entry + bullet) % kBullets.size()]);
      }
    }
  }
  text += "skills:\n";
  for (unsigned skill = 0; skill < 3; ++skill) {
    text += fmt::format(
        "  - name: {{zh: 技能{0}, en: Skill {0}}}\n    keywords: [C++, Python, PyTorch, "
        "Kubernetes]\n",
        number + skill);
  }
  return text;
}

/// Milliseconds of this process on its core; other processes do not count.
double milliseconds_of(const auto& work) {
  const std::clock_t begin = std::clock();
  work();
  return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 9;
  std::vector<std::string> resumes;
  std::size_t bytes = 0;
  for (unsigned number = 0; number < 1000; ++number) {
    resumes.push_back(make_resume(number));
    bytes += resumes.back().size();
  }
  std::vector<double> bare;
  std::vector<double> validated;
  std::size_t findings = 0;
  Timings total;
  for (int round = 0; round < rounds; ++round) {
    bare.push_back(milliseconds_of([&] {
      for (const std::string& text : resumes) {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        Nothing nothing;
        while (parser.HandleNextDocument(nothing)) {
        }
      }
    }));
    validated.push_back(milliseconds_of([&] {
      Inputs inputs = make_inputs(std::nullopt);
      for (const std::string& text : resumes) {
        inputs.read_file = [&](const std::string&) { return FileContent{text, {}}; };
        Sources sources;
        Diagnostics diagnostics;
        Timings timings;
        compile("resume.yaml", inputs, {}, Goal::validate, sources, diagnostics,
                &timings);
        for (const auto& [stage, nanoseconds] : timings.stages) {
          *total.counter(stage) += nanoseconds;
        }
        for (const Diagnostic& finding : diagnostics.all()) {
          if (findings++ == 0) fmt::print("{}", format(finding, sources));
        }
      }
    }));
  }
  fmt::print("| 1,000 résumés of {} bytes each | median ms of {} rounds |\n|---|---|\n",
             bytes / resumes.size(), rounds);
  fmt::print("| yaml-cpp's events alone | {:.1f} |\n", median(bare));
  fmt::print("| validated | {:.1f} |\n", median(validated));
  fmt::print("| ratio | {:.2f} |\n", median(validated) / median(bare));
  for (const auto& [stage, nanoseconds] : total.stages) {
    fmt::print("| of this {} | {:.1f} |\n", stage,
               static_cast<double>(nanoseconds) / 1e6 / rounds);
  }
  return findings == 0 ? 0 : 1;
}
