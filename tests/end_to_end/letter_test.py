#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Letters from outside: names, pages, dates, every design, and what is wrong with them.

usage: letter_test.py PROGRAM [unittest arguments]
"""
import pathlib
import re
import shutil
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
TEMPLATES = ["classic", "compact", "serif", "academic", "sidebar", "table"]

RESUME = """\
basics: {name: {zh: 张三, en: San Zhang}, email: zhangsan@example.com, birthDate: 1998-03}
work: [{name: {zh: 星河, en: Starriver}, startDate: 2022-07}]
letter:
  body:
    zh: |
      我想加入{target.organization}。
    en: |
      I would like to join {target.organization}.
variants:
  yunfan:
    target: {organization: {zh: 云帆, en: Yunfan}}
  beichen:
    target: {organization: {zh: 北辰, en: Polaris}}
    letter: {salutation: {zh: 各位老师：, en: "Dear all,"}}
"""


class Letter(Case):
    def setUp(self):
        super().setUp()
        self.environment = clean_environment()

    def run_program(self, *arguments, code=0):
        run = subprocess.run([PROGRAM, *map(str, arguments)], cwd=self.folder,
                             capture_output=True, env=self.environment, timeout=120)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run.stdout.decode(), run.stderr.decode()

    def letter(self, text, *arguments, code=0):
        (self.folder / "me.yaml").write_text(text)
        return self.run_program("letter", "me.yaml", *arguments, code=code)

    def text_of(self, name):
        return subprocess.run(["pdftotext", "-raw", str(self.folder / name), "-"],
                              capture_output=True, check=True).stdout.decode()

    def info_of(self, name):
        return subprocess.run(["pdfinfo", str(self.folder / name)],
                              capture_output=True, check=True).stdout.decode()

    def test_one_letter_for_all_variants(self):
        _, err = self.letter(RESUME, "--all", "--date", "2026-09-01", "-q")
        self.assertEqual(err, "")
        self.assertEqual(sorted(p.name for p in self.folder.glob("*.pdf")),
                         ["me.beichen.letter.en.pdf", "me.beichen.letter.zh.pdf",
                          "me.yunfan.letter.en.pdf", "me.yunfan.letter.zh.pdf"])
        self.assertEqual(self.text_of("me.yunfan.letter.en.pdf").split("\n")[:7],
                         ["San Zhang", "zhangsan@example.com", "September 1, 2026", "Yunfan",
                          "Dear Hiring Manager,", "I would like to join Yunfan.", "Sincerely,"])
        self.assertEqual(self.text_of("me.beichen.letter.zh.pdf").split("\n")[:9],
                         ["张三", "zhangsan@example.com", "求职信", "各位老师：", "我想加入北辰。",
                          "此致", "敬礼", "张三", "2026 年 9 月 1 日"])
        info = self.info_of("me.yunfan.letter.zh.pdf")
        self.assertRegex(info, r"Title:\s+张三 – 求职信\n")
        self.assertRegex(info, r"Pages:\s+1\n")

    def test_the_date_of_the_environment_dates_no_letter(self):
        self.environment["SOURCE_DATE_EPOCH"] = "1788220800"
        _, err = self.letter(RESUME, "--variant", "yunfan", "--locale", "en", "-q")
        self.assertNotIn("2026", self.text_of("me.yunfan.letter.en.pdf"))
        self.assertIn("2026", self.info_of("me.yunfan.letter.en.pdf"))
        _, err = self.letter(RESUME, "--variant", "yunfan", "--locale", "en")
        self.assertIn("note: this letter has no date [no-dates]", err)

    def test_a_letter_and_a_resume_stand_side_by_side(self):
        text = RESUME.replace("{target.organization}", "Yunfan")
        self.letter(text, "--locale", "en")
        self.run_program("render", "me.yaml", "--locale", "en")
        self.assertIn("Starriver", self.text_of("me.en.pdf"))
        self.assertNotIn("Dear", self.text_of("me.en.pdf"))
        self.assertNotIn("Starriver", self.text_of("me.letter.en.pdf"))

    def test_what_is_missing(self):
        plain = "basics: {name: San Zhang}\nvariants: {a: {}}\n"
        _, err = self.letter(plain, "--variant", "a", code=1)
        self.assertIn("me.yaml:2:12: error: the variant `a` has no letter [missing-letter]", err)
        _, err = self.letter(RESUME, "--locale", "en", code=1)
        self.assertIn("the résumé as it is has no `target.organization`", err)
        _, err = self.letter(RESUME.replace("target.org", "target.og"), "--all", code=1)
        self.assertIn("did you mean `target.organization`?", err)
        self.assertEqual(list(self.folder.glob("*.pdf")), [])

    def test_validate_checks_letters(self):
        (self.folder / "me.yaml").write_text(RESUME)
        out, err = self.run_program("validate", "me.yaml")
        self.assertEqual((out, err), ("me.yaml: valid\n", ""))
        (self.folder / "me.yaml").write_text(
            RESUME.replace("salutation", "greeting"))
        _, err = self.run_program("validate", "me.yaml", code=1)
        self.assertIn("did you mean `salutation`?", err)
        (self.folder / "me.yaml").write_text(RESUME.replace("我想加入", "我想”加入"))
        _, err = self.run_program("validate", "me.yaml")
        self.assertIn("[unbalanced-quotes]", err)
        text = RESUME.replace("letter: {salutation", "letter: {signatureImage: s.png, salutation")
        (self.folder / "me.yaml").write_text(text)
        _, err = self.run_program("validate", "me.yaml", code=1)
        self.assertIn("[unreadable-image]", err)

    def test_every_design_sets_every_part(self):
        shutil.copy(EXAMPLES / "engineer.png", self.folder / "signature.png")
        text = RESUME.replace(
            "letter:\n", "letter:\n  signatureImage: signature.png\n  enclosures: [CV]\n"
            "  recipient: {name: {zh: 李四, en: Si Li}, address: {zh: 北京, en: Beijing}}\n", 1)
        for template in TEMPLATES:
            self.letter(text, "--variant", "yunfan", "--template", template, "--date",
                        "2026-09-01", "-o", template + "/", "-q")
            for locale, words in (("zh", ["张三", "李四", "北京", "我想加入云帆。", "敬礼", "CV"]),
                                  ("en", ["San Zhang", "Si Li", "Beijing", "join Yunfan.",
                                          "Sincerely,", "Enclosures: CV"])):
                name = f"{template}/me.yunfan.letter.{locale}.pdf"
                page = self.text_of(name)
                for word in words + ["zhangsan@example.com"]:
                    self.assertIn(word, page, name)
                self.assertNotIn("1998", page, name)
                images = subprocess.run(["pdfimages", "-list", str(self.folder / name)],
                                        capture_output=True, check=True).stdout.decode()
                self.assertRegex(images, r"(?m)^ +1 ", name)

    def test_a_long_letter_is_told(self):
        sentence = "I have worked on retrieval and ranking for three years. "
        body = "letter:\n  body: |\n" + "".join(f"    {sentence * 6}\n\n" for _ in range(9))
        out, err = self.letter("basics: {name: San Zhang}\n" + body)
        self.assertRegex(out, r"1 page, body (9\.\d|1[01](\.\d)?) pt")
        body = "letter:\n  body: |\n" + "".join(f"    {sentence * 6}\n\n" for _ in range(40))
        _, err = self.letter("basics: {name: San Zhang}\n" + body)
        self.assertRegex(err, r"warning: the letter in `en` does not fit a page: at its "
                              r"tightest it is \d+ lines too long \[does-not-fit\]")
        self.assertNotIn("more pages", err)
        self.assertRegex(self.info_of("me.letter.en.pdf"), r"Pages:\s+[2-9]\n")

    def test_the_example_has_a_letter_for_each_application(self):
        out, err = self.run_program("letter", EXAMPLES / "applicant.yaml", "--all", "--date",
                                    "2026-09-15", "-o", "out/")
        self.assertEqual(err, "")
        self.assertEqual(len(re.findall(r"\(1 page, ", out)), 12)


if __name__ == "__main__":
    unittest.main()
