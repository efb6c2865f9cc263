#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What a batch is told to make: folders, patterns, lists, parts.

usage: jobs_test.py PROGRAM [unittest arguments]
"""
import json
import os
import pathlib
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESUME = "basics: {{name: {}, email: someone@example.com}}\nlocales: [en]\n"


class Jobs(Case):
    def people(self, *names):
        for name in names:
            self.write(f"people/{name}.yaml", RESUME.format(name))

    def batch(self, *arguments, code=0, stdin=""):
        run = subprocess.run([PROGRAM, "batch", *arguments], cwd=self.folder, input=stdin,
                             capture_output=True, text=True, env=clean_environment(), timeout=120)
        if code is not None:
            self.assertEqual(run.returncode, code, run.stderr)
        return run.stderr

    def made(self, folder="out"):
        folder = self.folder / folder
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.pdf"))

    def text(self, name):
        run = subprocess.run(["pdftotext", self.folder / "out" / name, "-"], capture_output=True,
                             check=True)
        return run.stdout.decode()

    def test_folders_and_patterns(self):
        self.people("a", "b", "sub/c", "cv-1", "cv-10")
        self.write("people/mine.yaml", "extends: classic\n")
        self.write("people/.hidden.yaml", RESUME.format("hidden"))
        os.symlink("..", self.folder / "people/loop")
        err = self.batch("people", "-o", "out")
        self.assertEqual(self.made(), ["a.en.pdf", "b.en.pdf", "cv-1.en.pdf",
                                       "cv-10.en.pdf", "sub/c.en.pdf"])
        self.assertEqual(err, "note: `people/mine.yaml` is passed over: it has neither `basics` "
                              "nor `resume` [bad-job]\n")
        self.batch("people/**/[ac].yaml", "people/cv-?.yaml", "people/a.yaml", "-o", "some")
        self.assertEqual(self.made("some"), ["a.en.pdf", "cv-1.en.pdf", "sub/c.en.pdf"])

    def test_an_input_that_gives_nothing_stops_no_other(self):
        self.people("a")
        err = self.batch("people", "none/*.yaml", "absent.yaml", "-o", "out", code=1)
        self.assertIn("error: the pattern `none/*.yaml` matches no résumé [bad-job]", err)
        self.assertIn("error: cannot read `absent.yaml`: no such file [unreadable-file]", err)
        self.assertEqual(self.made(), ["a.en.pdf"])

    def test_a_table_in_the_encoding_of_excel_in_china(self):
        self.write("me.yaml", "basics: {name: 张三}\nlocales: [zh]\n")
        self.write("jobs.csv", "file,name,basics.name,basics.summary\r\n"
                   "me.yaml,01-李四,李四,\"负责“接口”，*提速*\r\n一半\"\r\n"
                   "me.yaml,02-王五,王五,\r\n".encode("gb18030"))
        self.assertEqual(self.batch("--jobs", "jobs.csv", "-o", "out"), "")
        self.assertEqual(self.made(), ["01-李四.zh.pdf", "02-王五.zh.pdf"])
        self.assertIn("李四", self.text("01-李四.zh.pdf"))
        self.assertIn("负责“接口”，提速", self.text("01-李四.zh.pdf"))
        self.assertNotIn("负责", self.text("02-王五.zh.pdf"))

    def test_a_bad_row_fails_alone(self):
        self.people("a")
        self.write("lists/jobs.csv", "file,name,basics.email,locales\n"
                   "../people/a.yaml,1,one@example.com,\n"
                   "../people/a.yaml,2,two,\n"
                   "../people/a.yaml,3\n"
                   ",4,four@example.com,\n"
                   "../people/a.yaml,5,five@example.com,English\n"
                   "../people/none.yaml,6,six@example.com,\n"
                   "../people/a.yaml,7,seven@example.com,zh;en\n")
        err = self.batch("--jobs", "lists/jobs.csv", "-o", "out", "--report", "all.jsonl", code=1)
        self.assertEqual(self.made(), ["1.en.pdf", "7.en.pdf", "7.zh.pdf"])
        for line in ("lists/jobs.csv:3:20: error: `two` is no e-mail address [bad-email]",
                     "lists/jobs.csv:4:1: error: the table has 4 columns, the row 2 [bad-job]",
                     "lists/jobs.csv:5:1: error: the job names no `file` [bad-job]",
                     "lists/jobs.csv:6:37: error: `English` is not a language tag [bad-job]",
                     "error: cannot read `lists/../people/none.yaml`: no such file"):
            self.assertIn(line, err)
        lines = [json.loads(line) for line in (self.folder / "all.jsonl").read_text().splitlines()]
        self.assertEqual([line["job"] for line in lines], [1, 2, 3, 4, 5, 6, 7])
        self.assertEqual([line["status"] for line in lines],
                         ["done", "failed", "failed", "failed", "failed", "failed", "done"])

    def test_a_table_with_a_wrong_head_makes_nothing(self):
        self.people("a")
        self.write("jobs.csv", "file,nmae,basics.mail\npeople/a.yaml,1,a@example.com\n")
        err = self.batch("--jobs", "jobs.csv", "-o", "out", code=1)
        self.assertIn("jobs.csv:1:6: error: unknown column `nmae` [bad-job]", err)
        self.assertIn("did you mean `name`?", err)
        self.assertIn("jobs.csv:1:11: error: unknown field `mail` in `basics` [unknown-path]", err)
        self.assertIn("did you mean `basics.email`?", err)
        self.assertEqual(self.made(), [])

    def test_lists_on_standard_input(self):
        self.people("a", "b", "c")
        lists = {
            "paths": "people/a.yaml\npeople/b.yaml\n",
            "yaml": "- people/a.yaml\n- {file: people/b.yaml}\n",
            "lines": '{"file": "people/a.yaml"}\n{"file": "people/b.yaml"}\n',
            "table": "file\npeople/a.yaml\npeople/b.yaml\n",
            "json": '{"jobs": ["people/a.yaml", {"file": "people/b.yaml"}]}\n',
        }
        for name, text in lists.items():
            with self.subTest(name):
                self.assertEqual(self.batch("--jobs", "-", "-o", name, stdin=text), "")
                self.assertEqual(self.made(name), ["a.en.pdf", "b.en.pdf"])

    def test_a_table_without_commas(self):
        self.people("a")
        for sign in (";", "\t"):
            err = self.batch("--jobs", "-", "-o", "out", code=1,
                             stdin=f"file{sign}name\npeople/a.yaml{sign}1\n")
            self.assertIn("save the table with commas between the columns", err)

    def test_a_switch_as_spreadsheets_write_it(self):
        self.write("me.yaml", RESUME.format("张三") + "variants: {x: {}, y: {}}\n")
        self.write("jobs.csv", "file,name,all\nme.yaml,every,TRUE\nme.yaml,one,FALSE\n")
        self.batch("--jobs", "jobs.csv", "-o", "out")
        self.assertEqual(self.made(), ["every.x.en.pdf", "every.y.en.pdf", "one.en.pdf"])

    def test_a_value_that_cannot_be_set_is_told_by_its_row(self):
        self.people("a")
        self.write("jobs.csv", "file,name,work[0].position\npeople/a.yaml,1,\n"
                   "people/a.yaml,2,Engineer\n")
        err = self.batch("--jobs", "jobs.csv", "-o", "out", code=1)
        self.assertIn("jobs.csv:3 work[0].position:1:1: error: ", err)
        self.assertEqual(self.made(), ["1.en.pdf"])

    def test_a_value_of_a_job_goes_before_the_command_line(self):
        self.people("a")
        self.write("jobs.csv", "file,name,basics.label\npeople/a.yaml,1,Engineer\n"
                   "people/a.yaml,2,\n")
        self.batch("--jobs", "jobs.csv", "--set", "basics.label=Gardener", "-o", "out")
        self.assertIn("Engineer", self.text("1.en.pdf"))
        self.assertNotIn("Gardener", self.text("1.en.pdf"))
        self.assertIn("Gardener", self.text("2.en.pdf"))

    def test_a_pipe_in_a_folder_stops_nothing(self):
        self.people("a")
        os.mkfifo(self.folder / "people/pipe.yaml")
        self.batch("people", "-o", "out")
        self.batch("people/*.yaml", "-o", "some")
        self.assertEqual((self.made(), self.made("some")), (["a.en.pdf"], ["a.en.pdf"]))

    def test_a_pipe_that_is_named_is_an_error_of_its_job(self):
        self.people("a")
        os.mkfifo(self.folder / "pipe.yaml")
        err = self.batch("pipe.yaml", "people", "-o", "out", code=1)
        self.assertIn("error: cannot read `pipe.yaml`: it is a pipe [unreadable-file]", err)
        self.assertEqual(self.made(), ["a.en.pdf"])
        told = [self.batch("pipe.yaml", "people", "--shard", f"{number}/2", "-o", "parts",
                           code=None) for number in (1, 2)]
        self.assertEqual("".join(told).count("it is a pipe"), 1)
        self.assertEqual(self.made("parts"), ["a.en.pdf"])

    def test_a_quote_that_is_not_closed_hides_no_row(self):
        self.people("a")
        self.write("jobs.csv", "file,name,basics.label\n"
                   "people/a.yaml,1,\"Engineer\n"
                   "people/a.yaml,2,\n"
                   "people/a.yaml,3,\"Gardener, Cook\"\n"
                   "people/a.yaml,4,\"Driver\n"
                   "people/a.yaml,5,\n")
        err = self.batch("--jobs", "jobs.csv", "-o", "out", code=1)
        self.assertEqual(self.made(), ["2.en.pdf", "3.en.pdf", "5.en.pdf"])
        self.assertIn("jobs.csv:2:17: error: a quote is not closed: it would take in the next 2 "
                      "lines [bad-job]", err)
        self.assertIn("jobs.csv:5:17: error: a quote is not closed: it would take in the next "
                      "line [bad-job]", err)

    def test_a_list_may_name_letters(self):
        self.write("me.yaml", RESUME.format("San Zhang")
                   + "letter: {body: I would like to join you.}\n"
                     "variants: {x: {target: {organization: Xinghe}}}\n")
        self.write("jobs.csv", "file,kind,name,variants,letter.recipient.organization\n"
                   "me.yaml,letter,1,,Yunfan\nme.yaml,letter,2,,Polaris\n"
                   "me.yaml,letter,,x,\nme.yaml,,2,,\nme.yaml,leter,3,,\n")
        err = self.batch("--jobs", "jobs.csv", "-o", "out", "--date", "2026-09-01", code=1)
        self.assertIn("jobs.csv:6:9: error: `leter` is neither `resume` nor `letter`", err)
        self.assertEqual(self.made(), ["1.letter.en.pdf", "2.en.pdf", "2.letter.en.pdf",
                                       "me.x.letter.en.pdf"])
        for name, organization in (("1", "Yunfan"), ("2", "Polaris"), ("me.x", "Xinghe")):
            text = self.text(f"{name}.letter.en.pdf")
            self.assertIn(organization, text)
            self.assertIn("I would like to join you.", text)
            self.assertIn("September 1, 2026", text)
        self.assertNotIn("I would like", self.text("2.en.pdf"))

    def test_what_a_job_asks_for_goes_before_the_command_line(self):
        self.write("me.yaml", RESUME.format("张三") + "variants: {x: {}, y: {}}\n")
        self.write("jobs.yaml", "jobs:\n"
                   "  - {file: me.yaml, name: own, locales: [zh], templates: [compact]}\n"
                   "  - {file: me.yaml, name: asked}\n"
                   "  - {file: me.yaml, name: some, variants: [x]}\n"
                   "  - {file: me.yaml, name: every, all: true}\n")
        self.batch("--jobs", "jobs.yaml", "--locale", "en", "-o", "out", "--report", "all.jsonl")
        self.assertEqual(self.made(), ["asked.en.pdf", "every.x.en.pdf", "every.y.en.pdf",
                                       "own.zh.pdf", "some.x.en.pdf"])
        first = json.loads((self.folder / "all.jsonl").read_text().splitlines()[0])
        self.assertEqual(first["outputs"][0]["template"], "compact")

    def test_parts_make_the_whole(self):
        self.people(*(str(k) for k in range(40)))
        self.batch("people", "-o", "whole", "--report", "whole.jsonl")
        report = []
        for part in (3, 1, 2):
            self.batch("people", "-o", f"out{part}", "--shard", f"{part}/3", "--report",
                       f"{part}.jsonl")
            self.assertLess(len(self.made(f"out{part}")), 40)
            report += (self.folder / f"{part}.jsonl").read_text().splitlines()
        parts = [self.made(f"out{part}") for part in (1, 2, 3)]
        self.assertEqual(sorted(sum(parts, [])), self.made("whole"))
        for part in (1, 2, 3):
            for name in self.made(f"out{part}"):
                self.assertEqual((self.folder / f"out{part}" / name).read_bytes(),
                                 (self.folder / "whole" / name).read_bytes())
        # Reports merge by their jobs' numbers.
        jobs = [json.loads(line)["job"] for line in report]
        self.assertEqual(sorted(jobs), list(range(1, 41)))

    def test_the_example(self):
        run = subprocess.run([PROGRAM, "batch", "--jobs", ROOT / "examples/batch/class.csv", "-o",
                              self.folder / "out", "--strict"], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(self.made(), [f"{name}.{locale}.pdf" for name in
                                       ("01-张三", "02-李四", "03-王小明")
                                       for locale in ("en", "zh")])
        self.assertIn("3.6 / 4.0", self.text("03-王小明.en.pdf"))
        self.assertIn("Booking of seats in the library", self.text("03-王小明.en.pdf"))
        self.assertIn("3.8 / 4.0", self.text("01-张三.zh.pdf"))


if __name__ == "__main__":
    unittest.main()
