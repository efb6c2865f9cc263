#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""`jianli match` from outside: the postings of examples/postings, and files that are none.

usage: match_test.py PROGRAM [unittest arguments]

What is told of the postings stands in tests/end_to_end/match; JIANLI_UPDATE_GOLDEN=1
rewrites it and fails once.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import unicodedata
import unittest

from case import PROGRAM, Case, clean_environment

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests/end_to_end/match"
POSTINGS = sorted((ROOT / "examples/postings").glob("*.txt"))


def cells(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


class Match(Case):
    def setUp(self):
        super().setUp()
        shutil.copy(GOLDEN / "me.yaml", self.folder)

    def match(self, code, *arguments, stdin=b""):
        run = subprocess.run([PROGRAM, "match", *arguments], cwd=self.folder,
                             capture_output=True, env=clean_environment(), timeout=60, input=stdin)
        self.assertEqual(run.returncode, code, run.stderr.decode(errors="replace"))
        return run.stdout.decode(), run.stderr.decode()

    def terms(self, posting, *arguments, encoding="utf-8", resume="me.yaml"):
        """The terms of a posting: text → (coverage, mentions)."""
        (self.folder / "jd.txt").write_bytes(posting.encode(encoding))
        told, _ = self.match(0, resume, "--job", "jd.txt", "--format", "json", *arguments)
        return {t["term"]: t for t in json.loads(told)["terms"]}


class Postings(Match):
    maxDiff = None

    def compare(self, name, told):
        path = GOLDEN / name
        if os.environ.get("JIANLI_UPDATE_GOLDEN") == "1":
            path.write_text(told)
            self.fail(f"{name} was rewritten")
        self.assertEqual(told, path.read_text())

    def check(self, name, *arguments):
        for posting in POSTINGS:
            shutil.copy(posting, self.folder)
            told, _ = self.match(0, "me.yaml", "--job", posting.name, *arguments)
            with self.subTest(posting.stem):
                self.compare(name.format(posting.stem), told)
                if name.endswith(".txt"):
                    for line in told.splitlines():
                        self.assertLessEqual(cells(line), 80, line)

    def test_the_resume_as_it_is(self):
        self.check("{}.txt")

    def test_a_variant_in_chinese(self):
        self.check("{}.recsys.zh.txt", "--variant", "recsys", "--messages", "zh")

    def test_json(self):
        self.check("{}.json", "--format", "json")

    def test_the_example_resume(self):
        for posting in POSTINGS:
            told, errors = self.match(0, str(ROOT / "examples/applicant.yaml"), "--job",
                                      str(posting), "--variant", posting.stem)
            self.assertEqual(errors, "")
            counts = re.findall(r"^(\d+) covered, \d+ hidden, (\d+) missing$", told, re.M)
            self.assertEqual(len(counts), 1, told)
            self.assertGreater(int(counts[0][0]), 2, told)


class Terms(Match):
    def test_places_are_those_of_both_files(self):
        terms = self.terms("前端\n熟悉 Kafka\n", "--locale", "zh")
        self.assertEqual(terms["Kafka"]["posting"],
                         [{"file": "jd.txt", "line": 2, "column": 4, "endLine": 2, "endColumn": 9}])
        mention = terms["Kafka"]["mentions"][0]
        self.assertEqual((mention["file"], mention["line"], mention["path"]),
                         ("me.yaml", 15, "work[whale].highlights[1]"))

    def test_what_would_bring_a_term_in(self):
        def why(posting, *arguments):
            terms = self.terms(posting, *arguments)
            self.assertEqual(len(terms), 1, terms)
            term = next(iter(terms.values()))
            mention = term["mentions"][0]
            return term["coverage"], mention["leftOutBy"], mention.get("tags")
        self.assertEqual(why("x\n熟悉 Kafka\n", "--variant", "recsys"),
                         ("hidden", "select", ["backend"]))
        self.assertEqual(why("x\n熟悉强化学习\n"), ("hidden", "visible", None))
        self.assertEqual(why("x\n熟悉 CUDA\n"), ("hidden", "design", None))
        self.assertEqual(why("x\n熟悉 Docker\n", "--locale", "zh"), ("hidden", "only", None))

    def test_what_one_edition_lacks(self):
        self.assertEqual(self.terms("x\n熟悉 Docker\n")["Docker"]["absentIn"], ["zh"])
        self.assertNotIn("absentIn", self.terms("x\n熟悉 Python\n")["Python"])

    def test_whole_tokens(self):
        self.assertEqual(self.terms("x\n熟悉 Py、torch\n")["torch"]["coverage"], "missing")

    def test_values_that_are_set(self):
        terms = self.terms("x\n熟悉 Haskell\n", "--set", "basics.label=Haskell 工程师")
        self.assertEqual(terms["Haskell"]["coverage"], "covered")

    def test_a_file_of_variants(self):
        (self.folder / "one.yaml").write_text(
            "resume: me.yaml\nvariants: {mine: {select: [backend]}}\n")
        terms = self.terms("x\n熟悉 Kafka\n", resume="one.yaml")
        self.assertEqual(terms["Kafka"]["coverage"], "covered")

    def test_the_same_twice(self):
        for posting in POSTINGS:
            runs = {self.match(0, "me.yaml", "--job", str(posting), "--format", "json")
                    for _ in range(3)}
            self.assertEqual(len(runs), 1)


class Encodings(Match):
    POSTING = "推荐算法工程师\r\n熟悉 PyTorch、图神经网络，了解强化学习\r\n"

    def test_all_that_resumes_may_have(self):
        expected = None
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "gb18030"):
            terms = self.terms(self.POSTING * 4, encoding=encoding)
            expected = expected or terms
            self.assertEqual(terms, expected, encoding)
        self.assertEqual(expected["图神经网络"]["coverage"], "covered")

    def test_standard_input(self):
        told, _ = self.match(0, "me.yaml", "--job", "-", stdin=self.POSTING.encode())
        self.assertTrue(told.startswith("Terms of - in me.yaml (zh, en):\n"), told)
        self.match(2, "-", "--job", "-")

    def test_a_traditional_posting(self):
        terms = self.terms("推薦演算法工程師\n熟悉圖神經網路與分散式訓練、資料結構\n")
        covered = [t for t, v in terms.items() if v["coverage"] == "covered"]
        self.assertEqual(sorted(covered), sorted(["推薦演算法", "圖神經網路", "分散式訓練", "資料結構"]))


class NoPostings(Match):
    def test_files_that_hold_none(self):
        (self.folder / "empty.txt").write_bytes(b" \n\n")
        _, errors = self.match(1, "me.yaml", "--job", "empty.txt")
        self.assertIn("`empty.txt` holds no text", errors)
        (self.folder / "photo.txt").write_bytes(bytes(range(256)) * 8)
        self.assertIn("[bad-encoding]", self.match(1, "me.yaml", "--job", "photo.txt")[1])
        (self.folder / "huge.txt").write_bytes("推荐\n".encode() * 60000)
        self.assertIn("`huge.txt` is larger than 256 KiB",
                      self.match(1, "me.yaml", "--job", "huge.txt")[1])

    def test_files_that_are_none(self):
        self.assertIn("no such file", self.match(3, "me.yaml", "--job", "none.txt")[1])
        self.assertIn("it is a folder", self.match(3, "me.yaml", "--job", ".")[1])
        (self.folder / "jd.txt").write_text("PM\nSQL\n")
        self.assertIn("no such file", self.match(3, "none.yaml", "--job", "jd.txt")[1])

    def test_a_resume_with_mistakes(self):
        (self.folder / "jd.txt").write_text("PM\nSQL\n")
        (self.folder / "bad.yaml").write_text("basics: {name: Zhang San, emial: x}\n")
        told, errors = self.match(1, "bad.yaml", "--job", "jd.txt")
        self.assertEqual(told, "")
        self.assertIn("[unknown-field]", errors)
        _, errors = self.match(2, "me.yaml", "--job", "jd.txt", "--variant", "recsis")
        self.assertIn("did you mean `recsys`?", errors)

    def test_both_files_are_told_of(self):
        (self.folder / "bad.yaml").write_text("basics: {name: Zhang San, emial: x}\n")
        (self.folder / "empty.txt").write_bytes(b"")
        _, errors = self.match(1, "bad.yaml", "--job", "empty.txt")
        self.assertIn("[unknown-field]", errors)
        self.assertIn("holds no text", errors)

    def test_command_lines(self):
        (self.folder / "jd.txt").write_text("PM\nSQL\n")
        self.match(2, "me.yaml")
        self.match(2, "me.yaml", "--job", "jd.txt", "--format", "sarif")
        (self.folder / "two.yaml").write_text(
            "resume: me.yaml\nvariants: {one: {omit: [data]}, two: {omit: [backend]}}\n")
        _, errors = self.match(2, "two.yaml", "--job", "jd.txt")
        self.assertIn("one variant at a time", errors)

    def test_a_posting_without_terms(self):
        (self.folder / "jd.txt").write_text("欢迎加入我们\n")
        told, _ = self.match(0, "me.yaml", "--job", "jd.txt")
        self.assertEqual(told, "jd.txt has no terms to match with me.yaml\n")

    def test_what_nobody_writes(self):
        for posting in (b"\xef\xbb\xbf", b"\r\r\r\n", "🚀👩‍💻 SQL\n".encode(),
                        "，。、；：（）【】\n".encode(), b"((((((" * 1000, b"C++" * 9000,
                        "数据" .encode() * 17000, "熟悉数据库、".encode() * 5000,
                        b"a-" * 50000, b"A" * 100000, "熟\u202e悉\u200bSQL\n".encode(),
                        "𠮷𠮷𠮷、𠮷\n".encode(), b"# " * 30000, b"**" * 40000):
            (self.folder / "jd.txt").write_bytes(posting)
            for form in ("text", "json"):
                run = subprocess.run(
                    [PROGRAM, "match", "me.yaml", "--job", "jd.txt", "--format", form],
                    cwd=self.folder, capture_output=True, env=clean_environment(LANG="C"),
                    timeout=60)
                self.assertIn(run.returncode, (0, 1), (posting[:20], run.stderr[:300]))
                if form == "json" and run.returncode == 0:
                    json.loads(run.stdout)


class HiddenSummary(Match):
    def test_a_summary_that_the_design_has_no_place_for_is_hidden(self):
        (self.folder / "own.yaml").write_text(
            "basics: {name: Zhang San, summary: I run Kubernetes.}\n"
            "variants:\n"
            "  listed: {design: {sections: {order: [work]}}}\n"
            "  hidden: {design: {sections: {hide: [summary]}}}\n"
            "  shown: {}\n")
        coverage = {}
        for variant in ("listed", "hidden", "shown"):
            terms = self.terms("要求：熟悉 Kubernetes。\n", "--variant", variant,
                               resume="own.yaml")
            coverage[variant] = terms["Kubernetes"]["coverage"]
        self.assertEqual(coverage,
                         {"listed": "hidden", "hidden": "hidden", "shown": "covered"})


if __name__ == "__main__":
    unittest.main()
