#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What `inspect` tells of PDFs, and what is found about how pages can be read.

usage: inspect_test.py PROGRAM [unittest arguments]
"""
import json
import pathlib
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEEDS = ROOT / "tests/fuzz/seeds/pdf"
RESUME = """\
locales: [en]
basics:
  name: Zhang San
  summary: Read [my papers](https://example.com/papers).
work: [{name: Stellar Works, position: Engineer, startDate: 2022-07, endDate: 2024-06}]
"""
READING_RULES = ("default-alt", "low-contrast", "small-text", "vague-link")


class Inspect(Case):
    def run_program(self, *arguments, code=0, given=b""):
        run = subprocess.run([PROGRAM, *map(str, arguments)], cwd=self.folder, input=given,
                             capture_output=True, env=clean_environment(), timeout=120)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run.stdout.decode(), run.stderr.decode()

    def render(self, text, *arguments):
        self.write("me.yaml", text)
        return self.run_program("render", "me.yaml", "--force", *arguments)[1]

    def inspect(self, name, *arguments, code=0):
        return json.loads(self.run_program("inspect", name, "--format", "json", *arguments,
                                           code=code)[0])

    def test_our_own_file(self):
        self.render(RESUME)
        found = self.inspect("me.en.pdf")
        self.assertEqual(found["version"], 1)
        self.assertEqual(found["language"], "en")
        self.assertEqual(found["author"], "Zhang San")
        self.assertIsNone(found["encryption"])
        self.assertEqual([(link["text"], link["target"]) for link in found["links"]],
                         [("my papers", "https://example.com/papers")])
        self.assertTrue(all(font["embedded"] and font["toUnicode"] for font in found["fonts"]))
        self.assertIn("Stellar Works", found["pages"][0]["text"])
        self.assertEqual([b["title"] for b in found["bookmarks"]], ["Summary", "Work Experience"])

    def test_text_and_languages(self):
        text, _ = self.run_program("inspect", SEEDS / "tagged.pdf")
        self.assertIn("\n  Document\n    Name (H1): \"Zhang San\"\n    P\n      \"See \"\n"
                      "      Link: \"my papers\"\n", text)
        self.assertIn("the font `Helvetica` is not embedded [font-not-embedded]\n", text)
        chinese, _ = self.run_program("inspect", SEEDS / "tagged.pdf", "--messages", "zh")
        self.assertIn("字体 `Helvetica` 没有嵌入 [font-not-embedded]\n", chinese)
        given, _ = self.run_program("inspect", "-", given=(SEEDS / "tagged.pdf").read_bytes())
        self.assertEqual(given.partition("\n")[2], text.partition("\n")[2])

    def test_structure_as_json(self):
        found = self.inspect(SEEDS / "tagged.pdf")
        self.assertTrue(found["tagged"])
        self.assertEqual(found["structure"], [{"type": "Document", "kids": [
            {"type": "Name", "standard": "H1", "page": 1, "kids": ["Zhang San"]},
            {"type": "P", "page": 1, "kids": [
                "See ", {"type": "Link", "page": 1, "kids": ["my papers"]}]}]}])

    def test_what_cannot_be_read(self):
        self.write("no.pdf", RESUME)
        self.assertIn("`no.pdf`: the file is no PDF",
                      self.run_program("inspect", "no.pdf", code=1)[1])
        self.assertIn("no such file", self.run_program("inspect", "absent.pdf", code=3)[1])
        self.run_program("inspect", ".", code=3)
        self.run_program("inspect", SEEDS / "tagged.pdf", "--format", "sarif", code=2)
        self.run_program("inspect", code=2)

    def test_a_password(self):
        self.write("plain.pdf", (SEEDS / "tagged.pdf").read_bytes())
        subprocess.run(["qpdf", "--encrypt", "word", "owner", "256", "--", "plain.pdf",
                        "locked.pdf"], cwd=self.folder, check=True)
        self.assertIn("the PDF is encrypted; give its --password",
                      self.run_program("inspect", "locked.pdf", code=1)[1])
        self.assertIn("with another password",
                      self.run_program("inspect", "locked.pdf", "--password", "other",
                                       code=1)[1])
        found = self.inspect("locked.pdf", "--password", "word")
        self.assertEqual(found["encryption"], "AES-256")
        self.assertEqual(found["title"], "Zhang San")

    def test_what_is_damaged_is_told_and_fails(self):
        whole = (SEEDS / "tagged.pdf").read_bytes()
        self.write("damaged.pdf", whole.replace(b"startxref\n", b"startxref\n9"))
        found = self.inspect("damaged.pdf", code=1)
        self.assertEqual(found["problems"][0]["rule"], "damaged")
        self.assertEqual(found["title"], "Zhang San")

    def test_pages_that_are_hard_to_read(self):
        told = self.render(RESUME.replace("my papers", "here") + "design:\n  tokens:\n"
                           "    colors: {text: '#a0a0a0'}\n    sizes: {body: 7.5pt}\n")
        self.assertRegex(told, r"me.yaml:4:\d+: warning: `here` does not say where the link leads")
        self.assertRegex(told, r"me.yaml:8:\d+: warning: text in `text` #a0a0a0 on the white")
        self.assertRegex(told, r"me.yaml:9:\d+: warning: text of the size `body` is 7.5 pt large")

    def test_the_designs_are_easy_to_read(self):
        for template in ("academic", "classic", "compact", "serif", "sidebar", "table"):
            told = self.render(RESUME, "--template", template)
            for rule in READING_RULES:
                self.assertNotIn(rule, told, template)


if __name__ == "__main__":
    unittest.main()
