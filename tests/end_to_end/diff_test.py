#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What `jianli diff` prints and refuses, and what `validate` says of variants.

usage: diff_test.py PROGRAM [unittest arguments]
"""
import json
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

RESUME = """basics: {name: {zh: 张三, en: Zhang San}, label: {zh: 工程师, en: Engineer}}
work:
  - id: star
    name: {zh: 星河科技, en: Starriver}
    startDate: 2024-04
    highlights:
      - {text: {zh: 用 PyTorch 做召回, en: Retrieval in PyTorch}, tags: [recsys]}
      - {text: {zh: 备课, en: Lessons}, tags: [teaching]}
variants:
  search: {omit: [teaching], set: {basics.label.en: Search Engineer}, emphasize: [PyTorch]}
  school: {select: [teaching], locales: [zh]}
"""
APPLICATION = """resume: ../me.yaml
variants:
  feed: {select: [recsys], locales: [en], set: {"work[star].name": {zh: 星河, en: Star}}}
"""


class Diff(Case):
    def setUp(self):
        super().setUp()
        self.write("me.yaml", RESUME)
        self.write("apps/feed.yaml", APPLICATION)

    def run_program(self, *arguments, code=0):
        run = subprocess.run([PROGRAM, *arguments], cwd=self.folder, capture_output=True,
                             env=clean_environment(), timeout=60)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run.stdout.decode(), run.stderr.decode()

    def test_a_variant_and_the_resume(self):
        out, err = self.run_program("diff", "me.yaml", "--variant", "search")
        self.assertEqual(err, "")
        self.assertEqual(out, """--- the résumé as it is
+++ search

工作经历
- 星河科技 › 备课  me.yaml:8:21  omitted by the tag `teaching`

set
- basics.label.en: Engineer
+ basics.label.en: Search Engineer

emphasize
+ PyTorch
""")

    def test_two_variants_in_chinese(self):
        out, _ = self.run_program("diff", "me.yaml", "--variant", "search", "--variant",
                                  "school", "--messages", "zh")
        self.assertIn("- 星河科技 › 用 PyTorch 做召回  me.yaml:7:21  "
                      "school：标签 `recsys` 未被选\n", out)
        self.assertIn("+ 星河科技 › 备课               me.yaml:8:21  "
                      "search：因标签 `teaching` 略去\n", out)
        self.assertIn("\nlocales\n- zh, en\n+ zh\n", out)

    def test_a_file_of_variants(self):
        out, _ = self.run_program("diff", "apps/feed.yaml", "--variant", "feed", "--format",
                                  "json")
        told = json.loads(out)
        self.assertEqual(told["second"], {"variant": "feed", "locales": ["en"]})
        self.assertEqual([(item["trail"], item["reason"], item["names"])
                          for item in told["items"]],
                         [(["Star", "Lessons"], "notSelected", ["teaching"])])
        self.assertIn({"group": "set", "name": "work[star].name",
                       "first": "{zh: 星河科技, en: Starriver}",
                       "second": "{zh: 星河, en: Star}"}, told["values"])

    def test_what_is_refused(self):
        self.run_program("diff", "me.yaml", code=2)
        self.run_program("diff", "me.yaml", "--variant", "search,search", code=2)
        self.run_program("diff", "me.yaml", "--variant", "search", "--format", "sarif",
                         code=2)
        out, err = self.run_program("diff", "me.yaml", "--variant", "serch", code=2)
        self.assertEqual(out, "")
        self.assertIn("no variant `serch`; there are `search`, `school` [unknown-variant]",
                      err)
        self.assertIn("did you mean `search`?", err)

    def test_what_is_wrong_with_a_set_value_is_said_once(self):
        text = RESUME.replace("basics.label.en: Search Engineer",
                              "'work[star].startDate': 2024-13, basics.lable: x")
        (self.folder / "me.yaml").write_text(text)
        out, err = self.run_program("validate", "me.yaml", "--format", "json", code=1)
        found = [(finding["rule"], finding["line"])
                 for finding in json.loads(out)["files"][0]["findings"]]
        self.assertEqual(found, [("bad-date", 10), ("unknown-path", 10)])
        self.run_program("diff", "me.yaml", "--variant", "search", code=1)


if __name__ == "__main__":
    unittest.main()
