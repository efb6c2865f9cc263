#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""One résumé, many applications: what each of the example shows, and how PDFs are named.

usage: applications_test.py PROGRAM [unittest arguments]
"""
import pathlib
import re
import subprocess
import sys
import unittest

from case import PROGRAM, Case, clean_environment

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What each PDF of examples/applicant.yaml must show, and what it must not.
APPLICATIONS = {
    "郑十-蓝鲸视频-推荐算法工程师.pdf": (
        ["推荐算法工程师", "多兴趣召回", "在线特征服务", "校园活动推荐", "语义编码", "开源向量检索库",
         "Semantic Codes That Meet New Items", "程序设计竞赛区域赛银奖"],
        ["稳定性", "调用网关", "长风证券", "指令数据", "Length-Normalized", "支部书记", "数学建模"]),
    "Zheng Shi-Blue Whale Video-Recommendation Engineer.pdf": (
        ["Recommendation Engineer", "Multi-interest retrieval", "Campus event recommendation",
         "Semantic IDs", "Open-source vector search", "Silver medal"],
        ["Reliability", "Gateway", "Changfeng Securities", "Instruction data", "Secretary"]),
    "郑十-北辰智能（基础模型组）.pdf": (
        ["大模型算法工程师", "冷启动内容理解", "指令数据", "偏好对齐", "推理加速", "论文问答助手",
         "Length-Normalized Preference Optimization"],
        ["多兴趣召回", "评测体系", "调用网关", "桑叶", "校园活动推荐", "长风证券"]),
    "Zheng Shi - Polaris Intelligence (Foundation Models).pdf": (
        ["LLM Engineer", "Cold start", "Alignment", "Inference",
         "Assistant for questions about papers"],
        ["Multi-interest", "Evaluation", "Gateway", "Mulberry", "Changfeng Securities"]),
    "郑十-青禾支付-后端开发工程师-zh.pdf": (
        ["后端开发工程师", "在线特征服务", "稳定性", "推理加速", "调用网关", "桑叶", "gRPC",
         "银杏视频 · 研发实习生"],
        ["多兴趣召回", "偏好对齐", "论文发表", "Semantic Codes", "校园活动推荐", "算法实习生"]),
    "Zheng Shi-Greenfield Pay-Back-End Engineer-en.pdf": (
        ["Back-End Engineer", "Feature service", "Reliability", "Gateway", "Mulberry",
         "Kubernetes", "Ginkgo Video · Engineering Intern"],
        ["Multi-interest", "Alignment", "Semantic Codes", "Algorithm Intern"]),
    "郑十_数据科学家_zh.pdf": (
        ["数据科学家", "统计学出身", "实验与归因", "留存分析", "评测体系", "长风证券",
         "小微企业信用评分", "证券从业资格", "数学建模"],
        ["多兴趣召回", "推理加速", "桑叶", "论文发表", "助教", "支部书记"]),
    "Zheng Shi_Data Scientist_en.pdf": (
        ["Data Scientist", "A statistician who ships", "Experiments", "Retention", "Evaluation",
         "Changfeng Securities", "Credit scores for small firms"],
        ["Multi-interest", "Inference", "Mulberry", "Publications", "Teaching assistant"]),
    "金融科技岗+郑十+澜江大学.pdf": (
        ["金融科技岗", "政治面貌：中共党员", "实验与归因", "长风证券", "小微企业信用评分", "支部书记",
         "副主席", "证券从业资格", "大学英语六级"],
        ["多兴趣召回", "调用网关", "桑叶", "论文发表", "程序设计竞赛"]),
    "Zheng Shi - Resume - Yuanshan Bank.pdf": (
        ["Financial Technology", "Experiments", "Changfeng Securities", "Secretary",
         "Vice president", "Securities Qualification Certificate"],
        ["Multi-interest", "Gateway", "Mulberry", "Publications", "政治面貌"]),
    "applicant.phd.zh.pdf": (
        ["博士研究生申请", "面向长尾的语义编码与生成式检索", "大模型推荐解释的忠实性", "论文问答助手",
         "Length-Normalized Preference Optimization", "助教"],
        ["实习经历", "银杏视频", "专业技能", "数学建模", "桑叶"]),
    "applicant.phd.en.pdf": (
        ["Applicant for Doctoral Studies", "Semantic Codes and Generative Retrieval",
         "How Faithful LLM Explanations", "Teaching assistant"],
        ["Internships", "Ginkgo Video", "Skills", "Mulberry"]),
}
IN_ALL = {"zh": ["郑十", "澜江大学", "统计学", "研究生国家奖学金"],
          "en": ["Zheng Shi", "Lanjiang University", "Statistics", "National Scholarship"]}


class Applications(Case):
    def run_program(self, code, *arguments, stdin=""):
        run = subprocess.run([PROGRAM, *map(str, arguments)], cwd=self.folder, input=stdin,
                             capture_output=True, env=clean_environment(), timeout=120, text=True)
        self.assertEqual(run.returncode, code, f"{arguments}: {run.stdout} {run.stderr}")
        return run

    def pdfs(self, folder="."):
        return sorted(p.name for p in (self.folder / folder).glob("*.pdf"))


def text_of(path):
    """The text in reading order, lines joined as a reader would."""
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True,
                          check=True, text=True).stdout
    # A line that ends in Han goes on without a space, a hyphenated word without the hyphen.
    text = re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", text)
    text = re.sub(r"(?<=[\u2E80-\uFFEF])\n(?=[\u2E80-\uFFEF])", "", text)
    return re.sub(r"\s+", " ", text)


class Example(Applications):
    def test_one_command_makes_six_applications_in_two_languages(self):
        run = self.run_program(0, "render", ROOT / "examples/applicant.yaml", "--all", "-o", "out/")
        self.assertEqual(run.stderr, "")
        self.assertEqual(len(APPLICATIONS), 12)
        self.assertEqual(self.pdfs("out"), sorted(APPLICATIONS))
        self.assertEqual(run.stdout.count("(1 page, "), 12, run.stdout)
        for name, (shown, hidden) in APPLICATIONS.items():
            with self.subTest(name=name):
                text = text_of(self.folder / "out" / name)
                language = "zh" if re.search("[\u4e00-\u9fff]{4}", text) else "en"
                for words in shown + IN_ALL[language]:
                    self.assertIn(words, text)
                for words in hidden:
                    self.assertNotIn(words, text)

    def test_the_example_has_nothing_to_complain_of(self):
        for file in ("applicant.yaml", "applications/quant.yaml"):
            run = self.run_program(0, "validate", ROOT / "examples" / file, "--strict")
            self.assertEqual(run.stderr, "")

    def test_a_file_of_variants_makes_its_own_alone(self):
        run = self.run_program(0, "render", ROOT / "examples/applications/quant.yaml")
        self.assertEqual(run.stderr, "")
        self.assertEqual(self.pdfs(), ["郑十-沧海基金-量化研究员.pdf"])
        text = text_of(self.folder / self.pdfs()[0])
        self.assertIn("长风证券", text)
        self.assertNotIn("多兴趣召回", text)


RESUME = """\
basics: {name: {zh: 张三, en: Zhang San}}
locales: [zh, en]
variants:
  startup:
    target: {organization: {zh: 前端/后端, en: A/B}}
    output: "{name} {target.organization}（{target.position}）"
  bank:
    locales: [zh]
  lab:
    output: 简历-{target.organization}-{name}
"""


class Names(Applications):
    def test_variants_and_locales_stand_in_usual_names(self):
        self.write("me.yaml", RESUME)
        self.run_program(0, "render", "me.yaml")
        self.run_program(0, "render", "me.yaml", "--variant", "bank")
        self.assertEqual(self.pdfs(), ["me.bank.zh.pdf", "me.en.pdf", "me.zh.pdf"])

    def test_a_slash_in_a_value_makes_no_folder(self):
        self.write("me.yaml", RESUME)
        self.run_program(0, "render", "me.yaml", "--variant", "startup", "-o", "out/")
        self.assertEqual(self.pdfs("out"), ["Zhang San A_B.pdf", "张三 前端_后端.pdf"])
        self.assertEqual([p.name for p in (self.folder / "out").iterdir() if p.is_dir()], [])

    def test_an_absent_placeholder_goes_with_its_separator(self):
        self.write("me.yaml", RESUME)
        self.run_program(0, "render", "me.yaml", "--variant", "lab")
        self.assertEqual(self.pdfs(), ["简历-Zhang San.pdf", "简历-张三.pdf"])

    def test_several_templates_are_told_apart(self):
        self.write("me.yaml", RESUME)
        self.run_program(0, "render", "me.yaml", "--variant", "bank", "--template",
                         "classic,serif")
        self.assertEqual(self.pdfs(), ["me.bank.classic.zh.pdf", "me.bank.serif.zh.pdf"])
        run = self.run_program(2, "render", "me.yaml", "--variant", "lab", "--template",
                               "classic,serif", "-o", "out/")
        self.assertIn("add `{template}` to the pattern under `output:`", run.stderr)

    def test_equal_names_are_an_error_before_anything_is_written(self):
        for output, locales, placeholder in (("me", "[zh, en]", "locale"),
                                             ("me-{locale}", "[zh]", "variant")):
            self.write("me.yaml", "basics: {name: Zhang San}\nvariants:\n" + "".join(
                f"  {name}: {{output: \"{output}\", locales: {locales}, omit: [{name}]}}\n"
                for name in ("a", "b")) + "work:\n  - {name: X, startDate: 2020, tags: [a]}\n"
                "  - {name: Y, startDate: 2021, tags: [b]}\n")
            run = self.run_program(2, "render", "me.yaml", "--all")
            self.assertIn("two PDFs would have the same name: `me", run.stderr)
            self.assertIn(f"add `{{{placeholder}}}` to the pattern", run.stderr)
            self.assertEqual(self.pdfs(), [])

    def test_names_that_differ_in_case_alone_are_equal(self):
        self.write("me.yaml", "basics: {name: Zhang San}\nlocales: [en]\nvariants:\n"
                   "  a: {output: Resume}\n  b: {output: RESUME, emphasize: [Zhang]}\n")
        run = self.run_program(2, "render", "me.yaml", "--all")
        self.assertIn("two PDFs would have the same name: `Resume.pdf` and `RESUME.pdf`",
                      run.stderr)

    def test_patterns_of_several_files_collide(self):
        for name in ("a", "b"):
            self.write(f"{name}.yaml", "basics: {name: Zhang San}\nlocales: [en]\n"
                       "variants: {x: {output: \"{name}\"}}\n")
        run = self.run_program(2, "render", "a.yaml", "b.yaml", "--all")
        self.assertIn("say in `output:` what sets them apart", run.stderr)
        self.assertEqual(self.pdfs(), [])

    def test_a_file_takes_one_pdf(self):
        self.write("me.yaml", RESUME)
        run = self.run_program(2, "render", "me.yaml", "--all", "-o", "me.pdf")
        self.assertIn("5 PDFs cannot all go to the file `me.pdf`", run.stderr)
        self.run_program(0, "render", "me.yaml", "--variant", "bank", "-o", "me.pdf")
        self.assertEqual(self.pdfs(), ["me.pdf"])

    def test_a_wrong_pattern_is_an_error_at_its_place(self):
        self.write("me.yaml", "basics: {name: Zhang San}\n"
                   "variants: {x: {output: \"{name}-{company}\"}}\n")
        run = self.run_program(1, "validate", "me.yaml")
        self.assertIn("me.yaml:2:32: error: `{company}` is no placeholder [bad-value]",
                      run.stderr)


class Choosing(Applications):
    def test_all_of_none_is_an_error(self):
        self.write("me.yaml", "basics: {name: Zhang San}\n")
        run = self.run_program(1, "render", "me.yaml", "--all")
        self.assertIn("all variants are asked for: the résumé has none [unknown-variant]",
                      run.stderr)
        self.assertIn("describe them under `variants:`", run.stderr)

    def test_an_unknown_variant_is_an_error_with_the_one_meant(self):
        self.write("me.yaml", RESUME)
        run = self.run_program(2, "render", "me.yaml", "--variant", "startpu")
        self.assertRegex(run.stderr, r"^error: no variant `startpu`; there are "
                         r"`startup`, `bank`, `lab` \[unknown-variant\]")
        self.assertIn("did you mean `startup`?", run.stderr)
        self.assertNotIn("me.yaml:", run.stderr)
        self.assertEqual(self.pdfs(), [])

    def test_validate_looks_at_the_variants_asked_for(self):
        self.write("me.yaml", RESUME)
        self.run_program(0, "validate", "me.yaml", "--variant", "bank")
        self.run_program(2, "validate", "me.yaml", "--variant", "bnak")

    def test_a_file_of_variants_names_its_pdfs_after_the_resume(self):
        self.write("me.yaml", RESUME)
        self.write("jobs/one.yaml", "resume: ../me.yaml\nvariants:\n"
                   "  one: {locales: [zh]}\n  two: {locales: [en], output: \"{variant}\"}\n")
        self.run_program(0, "render", "jobs/one.yaml")
        self.assertEqual(self.pdfs(), ["me.one.zh.pdf", "two.pdf"])
        self.run_program(0, "render", "jobs/one.yaml", "--variant", "one,bank", "-o", "out/")
        self.assertEqual(self.pdfs("out"), ["me.bank.zh.pdf", "me.one.zh.pdf"])

    def test_a_file_of_no_variants_is_an_error(self):
        self.write("me.yaml", RESUME)
        self.write("none.yaml", "resume: me.yaml\n")
        run = self.run_program(1, "render", "none.yaml")
        self.assertIn("none.yaml:1:9: error: the file has no variant [unknown-variant]",
                      run.stderr)

    def test_standard_input_has_variants_too(self):
        self.run_program(0, "render", "-", "--variant", "bank", stdin=RESUME)
        self.write("me.yaml", RESUME)
        self.run_program(0, "render", "-",
                         stdin="resume: me.yaml\nvariants: {one: {locales: [en]}}\n")
        self.assertEqual(self.pdfs(), ["me.one.en.pdf", "resume.bank.zh.pdf"])

    def test_the_design_of_a_variant_is_explained(self):
        self.write("me.yaml", "basics: {name: Zhang San}\nvariants:\n"
                   "  a: {design: {tokens: {colors: {accent: \"#123456\"}}}}\n")
        run = self.run_program(0, "explain-design", "me.yaml", "tokens.colors.accent",
                               "--variant", "a")
        self.assertIn("#123456", run.stdout)
        run = self.run_program(0, "explain-design", "me.yaml", "tokens.colors.accent")
        self.assertNotIn("#123456", run.stdout)
        self.run_program(2, "explain-design", "me.yaml", "--variant", "b")


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=0).result
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
