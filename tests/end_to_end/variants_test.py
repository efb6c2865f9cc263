#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What is told of variants: what they hide and drop, export, and call their files.

usage: variants_test.py PROGRAM [unittest arguments]
"""
import json
import re
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

RESUME = """basics: {name: {zh: 张三, en: Zhang San}}
work:
  - name: {zh: 星河科技, en: Starriver}
    startDate: 2024-04
    tags: [recsys]
    priority: 3
    highlights:
      - {text: {zh: 做召回, en: Retrieval}, tags: [recsys]}
      - {text: {zh: 备课, en: Lessons}, tags: [teaching]}
teaching:
  - {institution: {zh: 青山大学, en: Qingshan}, course: {zh: 算法, en: Algorithms},
     role: {zh: 助教, en: Assistant}, date: 2023, tags: [teaching]}
skills:
  - {name: {zh: 工具, en: Tools}, keywords: [K8s]}
design: {template: classic}
variants:
  search: {omit: [teaching], letter: {body: {zh: 您好。, en: Hello.}},
    set: {basics.label: {zh: 工程师, en: Engineer}}}
  short: {design: {sections: [skills]}}
"""


class Asking(Case):
    def run_program(self, *arguments, code=0):
        run = subprocess.run([PROGRAM, *arguments], cwd=self.folder, capture_output=True,
                             env=clean_environment(), timeout=120)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run.stdout.decode(), run.stderr.decode()


class Variants(Asking):
    def test_a_section_the_design_hides_is_a_difference(self):
        self.write("me.yaml", RESUME)
        out, _ = self.run_program("diff", "me.yaml", "--variant", "short")
        self.assertIn("工作经历\n- 星河科技  me.yaml:3:16  the design does not show its "
                      "section\n", out)
        self.assertNotIn("K8s", out)
        out, _ = self.run_program("diff", "me.yaml", "--variant", "short", "--format", "json")
        self.assertEqual([(item["path"], item["reason"]) for item in json.loads(out)["items"]],
                         [("work[0]", "hidden"), ("teaching[0]", "hidden")])

    def test_what_is_dropped_to_fit_is_hidden_from_a_posting(self):
        bullets = "".join(f"      - Kept service {i} running for its users\n"
                          for i in range(90))
        text = ("basics: {name: Zhang San}\nwork:\n  - name: A\n    startDate: 2024\n"
                "    priority: 9\n"
                "    highlights:\n" + bullets + "      - Used Flink in Rust\n"
                "design: {fit: {pages: 1, drop: true}}\n")
        self.write("me.yaml", text)
        self.write("jd.txt", "Engineer\nExperience with Flink\n")
        out, _ = self.run_program("match", "me.yaml", "--job", "jd.txt")
        self.assertIn("0 covered, 1 hidden, 0 missing", out)
        self.assertIn("`work[0].highlights[90]` is left out to fit 1 page\n", out)
        out, _ = self.run_program("match", "me.yaml", "--job", "jd.txt", "--format", "json")
        told = json.loads(out)
        self.assertEqual(told["pages"], 1)
        self.assertEqual(told["terms"][0]["mentions"][0]["leftOutBy"], "fit")
        self.write("me.yaml", text.replace(", drop: true", ""))
        out, _ = self.run_program("match", "me.yaml", "--job", "jd.txt")
        self.assertIn("1 covered, 0 hidden, 0 missing", out)

    def test_another_name_of_a_term_is_told(self):
        self.write("me.yaml", RESUME)
        self.write("jd.txt", "工程师\n熟悉 Kubernetes\n")
        out, _ = self.run_program("match", "me.yaml", "--job", "jd.txt")
        self.assertRegex(out, r"(?m)^  Kubernetes .* me\.yaml:\d+:\d+\n      there as `K8s`$")

    def test_findings_about_pages_name_one_of_several_editions(self):
        text = RESUME.replace("design: {template: classic}", "design: {fit: {pages: 1}}")
        text = re.sub(r"  short: .*\n", "  other: {omit: [teaching]}\n", text)
        long = "".join(f"      - Kept service {i} running\n" for i in range(90))
        self.write("me.yaml", text.replace("    highlights:\n", "    highlights:\n" + long))
        _, err = self.run_program("render", "me.yaml", "--all", "--locale", "en")
        self.assertIn("the edition `en` of `search` does not fit 1 page", err)
        self.assertIn("the edition `en` of `other` does not fit 1 page", err)
        _, err = self.run_program("render", "me.yaml", "--variant", "search", "--locale", "en",
                                  "--force")
        self.assertIn("the edition `en` does not fit 1 page", err)

    def test_validate_tells_of_names_that_collide(self):
        self.write("me.yaml", RESUME.replace("omit: [teaching],",
                                             "omit: [teaching], output: CV, locales: [en],"))
        self.run_program("validate", "me.yaml", "--strict", "--allow", "not-shown")
        self.write("me.yaml", RESUME.replace("omit: [teaching],",
                                             "omit: [teaching], output: CV,"))
        _, err = self.run_program("validate", "me.yaml")
        self.assertIn("me.yaml:17:38: warning: the PDFs of `search` in `zh` and `search` in "
                      "`en` would have the same name: `CV` [same-output]", err)
        self.assertIn("add `{locale}` to the pattern under `output:`", err)
        self.run_program("render", "me.yaml", "--variant", "search", code=2)

    def test_only_may_name_a_variant_of_another_file(self):
        text = RESUME.replace("course:", "only: [bank], course:")
        self.write("me.yaml", text)
        self.run_program("validate", "me.yaml", "--strict", "--allow", "not-shown")
        self.write("me.yaml", text.replace("[bank]", "[serch]"))
        _, err = self.run_program("validate", "me.yaml", "--strict", code=1)
        self.assertIn("did you mean `search`?", err)

    def test_a_variant_that_shows_nothing(self):
        self.write("me.yaml", RESUME + "  none: {omit: [recsys, teaching], untagged: drop}\n")
        _, err = self.run_program("validate", "me.yaml")
        self.assertIn("me.yaml:20:3: warning: the variant `none` shows no entry at all "
                      "[empty-variant]", err)

    def test_paths_are_told_in_one_spelling(self):
        self.write("me.yaml", RESUME.replace("omit: [teaching]", "omit: [absent]"))
        self.write("apps/one.yaml", "resume: ../me.yaml\nvariants: {one: {}}\n")
        _, err = self.run_program("validate", "apps/one.yaml")
        self.assertTrue(err.startswith("me.yaml:17:19: warning: no item has the tag"), err)
        self.write("apps/two.yaml", "resume: ../you.yaml\nvariants: {one: {}}\n")
        _, err = self.run_program("validate", "apps/two.yaml", code=1)
        self.assertIn("cannot read `you.yaml`", err)


class Export(Asking):
    def export(self, *arguments):
        out, err = self.run_program("export", "jsonresume", *arguments)
        return json.loads(out), err

    def test_a_variant_is_exported_as_it_shows(self):
        self.write("me.yaml", RESUME)
        made, err = self.export("me.yaml", "--variant", "search", "--locale", "en")
        self.assertEqual(made["basics"], {"name": "Zhang San", "label": "Engineer"})
        self.assertEqual(made["work"], [{"name": "Starriver", "startDate": "2024-04",
                                         "highlights": ["Retrieval"]}])
        self.assertNotIn("teaching", made)
        self.assertNotIn("variants", made)
        self.assertEqual(made["locales"], ["en"])
        self.assertIn("JSON Resume has no place for a `letter`", err)
        made, _ = self.export("me.yaml", "--variant", "short", "--locale", "en")
        self.assertNotIn("work", made)
        self.assertEqual(made["design"], {"sections": ["skills"], "template": "classic"})

    def test_a_resume_is_exported_without_what_chooses(self):
        self.write("me.yaml", RESUME)
        made, _ = self.export("me.yaml")
        self.assertEqual(made["work"][0]["highlights"], ["做召回", "备课"])
        self.assertEqual(len(made["teaching"]), 1)
        text = json.dumps(made)
        for key in ("tags", "priority", "variants", "teaching]"):
            self.assertNotIn(f'"{key}"', text)

    def test_a_file_of_variants(self):
        self.write("me.yaml", RESUME)
        self.write("apps/one.yaml", "resume: ../me.yaml\n"
                   "variants: {one: {omit: [recsys], locales: [en]}}\n")
        made, _ = self.export("apps/one.yaml")
        self.assertNotIn("work", made)
        self.assertEqual(made["teaching"][0]["institution"], "Qingshan")
        self.write("apps/two.yaml", "resume: ../me.yaml\nvariants: {one: {omit: [recsys]}, "
                   "two: {}}\n")
        _, err = self.run_program("export", "jsonresume", "apps/two.yaml", code=2)
        self.assertIn("one variant is exported at a time", err)
        made, _ = self.export("apps/two.yaml", "--variant", "two")
        self.assertIn("work", made)

    def test_an_unknown_variant_is_a_mistake_of_the_command_line(self):
        self.write("me.yaml", RESUME)
        out, err = self.run_program("export", "jsonresume", "me.yaml", "--variant", "serch",
                                    code=2)
        self.assertEqual(out, "")
        self.assertIn("no variant `serch`; there are `search`, `short`", err)


if __name__ == "__main__":
    unittest.main()
