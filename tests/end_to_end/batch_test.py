#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Batches from outside: the same bytes whatever the number of workers, parts, stops and
kills; what --resume makes again; names; reports.

usage: batch_test.py PROGRAM [unittest arguments]
"""
import hashlib
import json
import os
import pathlib
import random
import shutil
import signal
import struct
import subprocess
import time
import unittest
import zlib

from case import PROGRAM, SANITIZED, Case, clean_environment

KILLS = 6 if SANITIZED else 50
FONT = "/usr/share/fonts/opentype/inter/Inter-Regular.otf"
PATTERNS = "/usr/share/hyphen/hyph_en_US.dic"


SURNAMES = ("张", "李", "王", "赵", "陈", "周", "吴", "郑")
LATIN = ("Zhang", "Li", "Wang", "Zhao", "Chen", "Zhou", "Wu", "Zheng")
WORDS = ("召回", "排序", "特征", "训练", "部署", "监控", "缓存", "检索", "标注", "评测")
ENGLISH = ("recall", "ranking", "features", "training", "serving", "monitoring", "caching",
           "retrieval", "labelling", "evaluation")


def chunk(kind, data):
    whole = kind + data
    return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))


def picture(colour, size=300):
    """A PNG of one colour."""
    rows = b"".join(b"\0" + bytes(colour) * size for _ in range(size))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def resume(number, image=""):
    """A bilingual résumé that differs from those of other numbers."""
    draw = random.Random(number)
    lines = ["locales: [zh, en]", "basics:",
             f"  name: {{zh: {SURNAMES[number % 8]}三{WORDS[number % 10][0]}, "
             f"en: San {LATIN[number % 8]}}}",
             f"  email: person{number}@example.com"]
    if image:
        lines.append(f"  image: {image}")
    lines += ["work:"]
    for year in (2019, 2022):
        lines += [f"  - name: {{zh: 示例公司{number}, en: Example Company {number}}}",
                  "    position: {zh: 算法工程师, en: Engineer}",
                  f"    startDate: {year}-0{1 + number % 9}", f"    endDate: {year + 1}-12",
                  "    highlights:"]
        for _ in range(4):
            i, j = draw.randrange(10), draw.randrange(10)
            lines.append(f"      - {{zh: 负责{WORDS[i]}与{WORDS[j]}，指标提升 {draw.randrange(99)}%。, "
                         f"en: Built {ENGLISH[i]} and {ENGLISH[j]} for {draw.randrange(99)} teams.}}")
    return "\n".join(lines) + "\n"


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Batch(Case):
    def people(self, count):
        for number in range(count):
            image = ""
            if number % 3 == 0:
                image = f"photo{number}.png"
                self.write(f"people/{image}", picture((number * 9 % 256, 80, 160)))
            self.write(f"people/p{number:02}.yaml", resume(number, image))

    def batch(self, *arguments, code=0, program=PROGRAM, stdin=b""):
        run = subprocess.run([program, "batch", *arguments], cwd=self.folder, input=stdin,
                             capture_output=True, env=clean_environment(), timeout=600)
        self.assertEqual(run.returncode, code,
                         f"{arguments}: {run.stdout.decode()} {run.stderr.decode()[:3000]}")
        return run

    def pdfs(self, out="out"):
        """The digests of all PDFs of a folder by their names."""
        out = self.folder / out
        return {str(p.relative_to(out)): digest(p) for p in out.rglob("*.pdf")}

    def report(self, name="report.jsonl"):
        return [json.loads(line) for line in (self.folder / name).read_text().splitlines()]

    def statuses(self, name="report.jsonl"):
        return {pathlib.Path(line["file"]).name: line["status"] for line in self.report(name)}

    def strays(self, out="out"):
        return sorted(p.name for p in (self.folder / out).glob(".jianli-*.tmp"))

    def start(self, *arguments):
        return subprocess.Popen([PROGRAM, "batch", *arguments], cwd=self.folder,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=clean_environment())


class Sameness(Batch):
    def test_the_number_of_workers_changes_no_byte(self):
        self.people(20)
        self.write("people/bad.yaml", "basics: {nam: x}\n")
        runs = {}
        for workers in ("1", "2", "8"):
            run = self.batch("people", "-o", f"out{workers}", "-j", workers, "--report",
                             f"{workers}.jsonl", code=1)
            report = (self.folder / f"{workers}.jsonl").read_text()
            runs[workers] = (self.pdfs(f"out{workers}"), run.stdout, run.stderr,
                             report.replace(f"out{workers}/", "out/"))
        self.assertEqual(len(runs["1"][0]), 40)
        self.assertEqual(runs["1"], runs["2"])
        self.assertEqual(runs["1"], runs["8"])

    def test_a_batch_makes_what_render_makes(self):
        self.people(4)
        self.batch("people", "-o", "out")
        files = [f"people/p{i:02}.yaml" for i in range(4)]
        subprocess.run([PROGRAM, "render", *files, "-o", "one/", "-q"], cwd=self.folder,
                       check=True, env=clean_environment())
        self.assertEqual(self.pdfs("out"), self.pdfs("one"))

    def test_parts_make_the_whole(self):
        self.people(16)
        self.batch("people", "-o", "whole", "--report", "whole.jsonl")
        lines = []
        for number in range(1, 4):
            self.batch("people", "-o", "parts", "--shard", f"{number}/3", "--report",
                       f"{number}.jsonl")
            lines += (self.folder / f"{number}.jsonl").read_text().splitlines()
        self.assertEqual(self.pdfs("parts"), self.pdfs("whole"))
        lines.sort(key=lambda line: json.loads(line)["job"])
        whole = (self.folder / "whole.jsonl").read_text().replace("whole/", "parts/")
        self.assertEqual("".join(line + "\n" for line in lines), whole)
        # What the parts recorded serves a run of the whole.
        self.batch("people", "-o", "parts", "--resume", "--report", "again.jsonl")
        self.assertEqual(set(self.statuses("again.jsonl").values()), {"unchanged"})

    def test_variants_locales_and_templates_multiply(self):
        self.write("me.yaml", resume(1) + "variants:\n  a: {}\n  b: {locales: [en]}\n")
        self.batch("me.yaml", "--all", "--template", "classic,compact", "-o", "out",
                   "--report", "report.jsonl")
        self.assertEqual(sorted(self.pdfs()), [
            "me.a.classic.en.pdf", "me.a.classic.zh.pdf", "me.a.compact.en.pdf",
            "me.a.compact.zh.pdf", "me.b.classic.en.pdf", "me.b.compact.en.pdf"])
        self.assertEqual([(line["variant"], len(line["outputs"])) for line in self.report()],
                         [("a", 4), ("b", 2)])


class Failures(Batch):
    def test_a_bad_input_does_not_stop_the_others(self):
        self.people(6)
        self.write("people/p01.yaml", "basics: {nam: x}\n")
        self.write("people/p03.yaml", "basics: {name: [\n")
        self.write("people/p04.yaml", resume(4, "none.png"))
        run = self.batch("people", "-o", "out", "--report", "report.jsonl", code=1)
        self.assertEqual(self.statuses(), {
            "p00.yaml": "done", "p01.yaml": "failed", "p02.yaml": "done",
            "p03.yaml": "failed", "p04.yaml": "failed", "p05.yaml": "done"})
        self.assertEqual(len(self.pdfs()), 6)
        self.assertIn("       3  failed\n", run.stdout.decode())
        text = run.stderr.decode()
        self.assertLess(text.index("p01.yaml"), text.index("p03.yaml"))
        self.assertLess(text.index("p03.yaml"), text.index("p04.yaml"))
        line = self.report()[1]
        self.assertEqual(line["outputs"], [])
        self.assertEqual([f["rule"] for f in line["findings"]],
                         ["unknown-field"])
        self.assertEqual(line["findings"][0]["line"], 1)

    def test_the_report_tells_what_was_made(self):
        self.write("people/p00.yaml", resume(0))
        self.batch("people", "-o", "out", "--report", "report.jsonl")
        (line,) = self.report()
        self.assertEqual((line["job"], line["file"], line["status"], line["findings"]),
                         (1, "people/p00.yaml", "done", []))
        self.assertEqual([o["path"] for o in line["outputs"]],
                         ["out/p00.zh.pdf", "out/p00.en.pdf"])
        for output in line["outputs"]:
            self.assertEqual(output["bytes"], (self.folder / output["path"]).stat().st_size)
            self.assertEqual((output["template"], output["pages"]), ("classic", 1))

    def test_findings_of_a_résumé_are_told_once_for_all_its_variants(self):
        self.write("me.yaml", "locales: [zh, en]\nbasics: {name: 张三}\n"
                              "variants:\n  a: {set: {basics.phone: '13800000001'}}\n"
                              "  b: {set: {basics.phone: '13800000002'}}\n")
        run = self.batch("me.yaml", "--all", "-o", "out", "--report", "report.jsonl")
        self.assertEqual(run.stderr.decode().count("[missing-translation]"), 1)
        rules = [[f["rule"] for f in line["findings"]] for line in self.report()]
        self.assertEqual([r.count("missing-translation") for r in rules], [1, 1])

    def test_a_file_that_is_not_ours_stays(self):
        self.people(2)
        self.write("out/p00.zh.pdf", "somebody else's")
        self.batch("people", "-o", "out", "--report", "report.jsonl", code=3)
        self.assertEqual(self.statuses(), {"p00.yaml": "failed", "p01.yaml": "done"})
        self.assertEqual((self.folder / "out/p00.zh.pdf").read_text(), "somebody else's")
        self.batch("people", "-o", "out", "--force")
        self.assertEqual(len(self.pdfs()), 4)

    def test_a_report_replaces_none_but_a_report(self):
        self.people(1)
        self.write("me.yaml", resume(1))
        run = self.batch("people", "-o", "out", "--report", "me.yaml", code=2)
        self.assertIn("is no report of a batch", run.stderr.decode())
        self.assertEqual((self.folder / "me.yaml").read_text(), resume(1))
        self.assertFalse((self.folder / "out").exists())
        for _ in range(2):
            self.batch("people", "-o", "out", "--report", "report.jsonl")
        self.assertEqual(len(self.report()), 1)

    def test_a_report_may_go_into_a_pipe(self):
        self.people(2)
        run = self.batch("people", "-o", "out", "--quiet", "--report", "/dev/stdout")
        self.assertEqual([json.loads(line)["status"] for line in run.stdout.splitlines()],
                         ["done", "done"])

    def test_a_report_may_go_where_standard_output_goes(self):
        self.people(12)
        self.write("bad.yaml", "basics: {nam: x}\n")
        self.batch("people", "bad.yaml", "-o", "out", "--report", "report.jsonl", code=1)
        lines = (self.folder / "report.jsonl").read_text()
        # Through the file's own name, too, standard output would be written over.
        for name, target in (("first.txt", "/dev/stdout"), ("second.txt", "second.txt"),
                             ("third.txt", "/dev/fd/1"), ("fourth.txt", "/dev/stderr")):
            with self.subTest(target), open(self.folder / name, "wb") as file:
                subprocess.run([PROGRAM, "batch", "people", "bad.yaml", "-o", "out", "-j", "4",
                                "--report", target], cwd=self.folder, stdout=file, stderr=file,
                               env=clean_environment(), check=False, timeout=600)
                told = (self.folder / name).read_text().splitlines(keepends=True)
                self.assertEqual("".join(t for t in told if t.startswith("{")), lines)
                self.assertIn("      24  PDFs made\n", told)
                self.assertIn("bad.yaml:1:10: error: ", "".join(told))

    def test_a_report_empties_nothing_that_is_open_already(self):
        self.people(1)
        for target in ("/dev/stdout", "/dev/fd/1", "log"):
            with self.subTest(target):
                self.write("log", "what was logged before\n")
                with open(self.folder / "log", "ab") as log:
                    subprocess.run([PROGRAM, "batch", "people", "-o", "out", "--quiet",
                                    "--report", target], cwd=self.folder, stdout=log,
                                   env=clean_environment(), check=True, timeout=600)
                told = (self.folder / "log").read_text().splitlines()
                self.assertEqual(told[0], "what was logged before")
                self.assertEqual([json.loads(line)["job"] for line in told[1:]], [1])

    def test_a_full_disk_behind_standard_output_is_told(self):
        self.people(1)
        with open("/dev/full", "wb") as full:
            run = subprocess.run([PROGRAM, "batch", "people", "-o", "out"], cwd=self.folder,
                                 stdout=full, stderr=subprocess.PIPE, env=clean_environment())
        self.assertEqual(run.returncode, 3)
        self.assertIn("cannot write standard output", run.stderr.decode())

    def test_the_target_is_a_folder(self):
        self.people(1)
        self.write("file", "")
        self.batch("people", "-o", "file", code=2)
        self.batch("people", "-o", "-", code=2)
        self.batch("people", "-o", "file/below", code=3)

    def test_quiet_leaves_errors(self):
        self.people(1)
        self.write("people/bad.yaml", "basics: {nam: x}\n")
        self.write("people/warn.yaml", "locales: [zh, en]\nbasics: {name: 张三}\n")
        run = self.batch("people", "-o", "out", "--quiet", code=1)
        self.assertEqual(run.stdout, b"")
        self.assertIn("[unknown-field]", run.stderr.decode())
        self.assertNotIn("[missing-translation]", run.stderr.decode())


class Names(Batch):
    def test_equal_names_stop_the_batch_before_anything_is_written(self):
        self.write("a/cv.yaml", resume(1))
        self.write("b/CV.yaml", resume(2))
        self.write("c/cv.yaml", resume(3))
        run = self.batch("a/cv.yaml", "b/CV.yaml", "c/cv.yaml", "-o", "out", "--report",
                         "report.jsonl", code=2)
        text = run.stderr.decode()
        self.assertIn("`a/cv.yaml` and `b/CV.yaml` would have one name: `out/cv.zh.pdf` and "
                      "`out/CV.zh.pdf`", text)
        self.assertIn("`a/cv.yaml` and `c/cv.yaml`", text)
        self.assertFalse((self.folder / "out").exists())
        self.assertFalse((self.folder / "report.jsonl").exists())

    def test_equal_names_in_different_parts_are_found_too(self):
        for i in range(8):
            self.write(f"{i}/cv.yaml", resume(i))
        files = [f"{i}/cv.yaml" for i in range(8)]
        for number in (1, 2):
            self.batch(*files, "-o", "out", "--shard", f"{number}/2", code=2)
        self.assertFalse((self.folder / "out").exists())

    def test_equal_names_by_patterns_in_different_parts_are_found_too(self):
        for name in "ab":
            self.write(f"{name}.yaml", resume(ord(name))
                       + "variants: {x: {output: 'same-{locale}'}}\n")
        for number in range(1, 9):
            run = self.batch("a.yaml", "b.yaml", "--variant", "x", "-o", "out", "--shard",
                             f"{number}/8", code=2)
            self.assertIn("`a.yaml` and `b.yaml` would have one name", run.stderr.decode())
        self.assertFalse((self.folder / "out").exists())

    def test_pdfs_that_links_make_one_file_stop_the_batch(self):
        self.people(2)
        self.write("out/p00.en.pdf", "")
        os.symlink("p00.en.pdf", self.folder / "out/p01.en.pdf")
        os.link(self.folder / "out/p00.en.pdf", self.folder / "out/p00.zh.pdf")
        run = self.batch("people", "-o", "out", code=2)
        text = run.stderr.decode()
        self.assertIn("`people/p00.yaml` and `people/p00.yaml` would be written to one file, to "
                      "which `out/p00.zh.pdf` and `out/p00.en.pdf` lead", text)
        self.assertIn("to which `out/p00.zh.pdf` and `out/p01.en.pdf` lead", text)
        self.assertEqual((self.folder / "out/p00.en.pdf").read_bytes(), b"")
        self.assertFalse((self.folder / "out/.jianli-batch").exists())
        (self.folder / "out/p01.en.pdf").unlink()
        (self.folder / "out/p00.zh.pdf").unlink()
        self.batch("people", "-o", "out")

    def test_folders_that_a_link_makes_one_stop_the_batch(self):
        self.write("people/a/cv.yaml", resume(1))
        self.write("people/b/cv.yaml", resume(2))
        (self.folder / "out/a").mkdir(parents=True)
        os.symlink("a", self.folder / "out/b")
        self.batch("people", "-o", "out", code=2)
        self.assertEqual(self.pdfs(), {})

    def test_folders_below_those_that_are_searched_are_kept(self):
        for i, name in enumerate(("zhang", "li", "2026/wang")):
            self.write(f"people/{name}/cv.yaml", resume(i))
        names = sorted(f"{name}/cv.{locale}.pdf" for name in ("zhang", "li", "2026/wang")
                       for locale in ("zh", "en"))
        self.batch("people", "-o", "out", "--report", "report.jsonl")
        self.assertEqual(sorted(self.pdfs()), names)
        self.assertEqual(self.report()[0]["outputs"][0]["path"], "out/2026/wang/cv.zh.pdf")
        # Parts and later runs find the same names.
        for number in (1, 2, 3):
            self.batch("people/**/cv.yaml", "-o", "parts", "--shard", f"{number}/3")
        self.assertEqual(self.pdfs("parts"), self.pdfs())
        self.batch("people", "-o", "out", "--resume", "--report", "report.jsonl")
        self.assertEqual([line["status"] for line in self.report()], ["unchanged"] * 3)
        (self.folder / "out/li/cv.en.pdf").unlink()
        self.write("out/li/.jianli-1-0.tmp", "of a killed run")
        self.batch("people", "-o", "out", "--resume", "--report", "report.jsonl")
        self.assertEqual([line["status"] for line in self.report()],
                         ["unchanged", "done", "unchanged"])
        self.assertEqual(self.pdfs("parts"), self.pdfs())
        self.assertEqual(self.strays("out/li"), [])
        # Files that are named go side by side, which the error tells how to avoid.
        run = self.batch("people/zhang/cv.yaml", "people/li/cv.yaml", "-o", "flat", code=2)
        self.assertIn("name a folder that both lie in, or a pattern in quotes",
                      run.stderr.decode())
        self.batch("people/zhang/cv.yaml", "-o", "flat")
        self.assertEqual(sorted(self.pdfs("flat")), ["cv.en.pdf", "cv.zh.pdf"])

    def test_no_pattern_leads_out_of_the_folder(self):
        self.write("a/b/cv.yaml", resume(1))
        self.batch("a/*/../../a/b/*.yaml", "-o", "in/out")
        self.assertEqual(sorted(self.pdfs(".")),
                         ["in/out/b/cv.en.pdf", "in/out/b/cv.zh.pdf"])

    def test_what_was_recorded_keeps_its_name(self):
        self.write("a.yaml", resume(1))
        self.batch("a.yaml", "-o", "out")
        self.write("b/A.yaml", resume(2))
        self.batch("a.yaml", "b/A.yaml", "-o", "out", "--resume", code=2)
        self.assertEqual(len(self.pdfs()), 2)


class Resume(Batch):
    """Every ingredient of a PDF: when it changes its jobs are made again, and no other."""

    def setUp(self):
        super().setUp()
        self.write("people/a.yaml", "include: [parts/a.yaml]\n" + resume(1, "a.png")
                   + "design: {template: a-design.yaml}\n")
        self.write("people/parts/a.yaml", "skills: [{name: C++}]\n")
        self.write("people/a.png", picture((200, 30, 30)))
        self.write("people/a-design.yaml", "extends: classic\n")
        self.write("people/b.yaml", resume(2))
        self.write("people/c.yaml", resume(3) + "variants:\n  x: {}\n  y: {}\n")
        self.files = [f"people/{name}.yaml" for name in "abc"]

    def again(self, *arguments, program=PROGRAM):
        """Runs with --resume; the files of which PDFs were made."""
        self.batch(*self.files, "-o", "out", "--resume", "--report", "report.jsonl",
                   *arguments, program=program)
        return "".join(sorted(pathlib.Path(line["file"]).stem for line in self.report()
                              if line["status"] == "done"))

    def test_nothing_changed(self):
        self.assertEqual(self.again(), "abc")
        first = self.pdfs()
        before = self.report()
        times = {p: p.stat().st_mtime_ns for p in (self.folder / "out").glob("*.pdf")}
        self.assertEqual(self.again(), "")
        self.assertEqual(self.pdfs(), first)
        self.assertEqual({p: p.stat().st_mtime_ns for p in times}, times)
        # The report tells the same again, but for the status.
        for line in before:
            line["status"] = "unchanged"
        self.assertEqual(self.report(), before)

    def test_without_resume_all_are_made(self):
        self.again()
        self.batch(*self.files, "-o", "out", "--report", "report.jsonl")
        self.assertEqual(set(self.statuses().values()), {"done"})

    def test_files(self):
        self.again()
        for name, content, made in (
                ("people/b.yaml", resume(2) + "# a remark\n", "b"),
                ("people/parts/a.yaml", "skills: [{name: Rust}]\n", "a"),
                ("people/a.png", picture((30, 200, 30)), "a"),
                ("people/a-design.yaml", "extends: compact\n", "a")):
            with self.subTest(name):
                self.write(name, content)
                self.assertEqual(self.again(), made)
                self.assertEqual(self.again(), "")
        os.utime(self.folder / "people/b.yaml")
        self.assertEqual(self.again(), "")

    def test_outputs(self):
        self.again()
        whole = self.pdfs()
        (self.folder / "out/b.en.pdf").unlink()
        self.assertEqual(self.again(), "b")
        with open(self.folder / "out/c.zh.pdf", "r+b") as file:
            file.truncate(100)
        # Nothing in a torn PDF tells that it is ours; what was recorded does.
        self.assertEqual(self.again(), "c")
        with open(self.folder / "out/c.zh.pdf", "r+b") as file:
            file.seek(2000)
            file.write(b"damage")
        self.assertEqual(self.again(), "c")
        (self.folder / "out/c.zh.pdf").write_bytes(bytes(5000))
        self.assertEqual(self.again(), "c")
        self.assertEqual(self.pdfs(), whole)
        # Without --resume no record is asked.
        (self.folder / "out/c.zh.pdf").write_bytes(bytes(5000))
        self.batch(*self.files, "-o", "out", code=3)

    def test_a_file_of_somebody_else_stays(self):
        self.again()
        (self.folder / "out/d.zh.pdf").write_bytes(b"somebody else's")
        self.write("people/d.yaml", resume(4))
        self.batch("people/d.yaml", "-o", "out", "--resume", code=3)
        self.assertEqual((self.folder / "out/d.zh.pdf").read_bytes(), b"somebody else's")

    def test_options(self):
        self.again()
        for arguments, made in ((["--set", "basics.phone=13800000000"], "abc"),
                                (["--template", "compact"], "abc"), (["--date", "2026-01-02"], "abc"),
                                (["--locale", "zh"], "abc"), (["--strict"], "abc"),
                                (["--allow-outside"], "abc")):
            with self.subTest(arguments):
                self.assertEqual(self.again(*arguments), made)
                self.assertEqual(self.again(*arguments), "")

    def test_values_of_a_job(self):
        self.files = []
        for phone, made in (("13800000001", "b"), ("13800000002", "b"), ("13800000002", "")):
            self.write("jobs.yaml", f"- file: people/a.yaml\n- file: people/b.yaml\n"
                                    f"  set: {{basics.phone: '{phone}'}}\n")
            first = self.again("--jobs", "jobs.yaml")
            self.assertEqual(first.replace("a", ""), made)
        self.assertNotIn("a", first)

    def test_another_number_of_parts(self):
        def parts(count):
            return "".join(sorted("".join(self.again("--shard", f"{number}/{count}")
                                          for number in range(1, count + 1))))

        # What one number of parts made is changed and made by another: the old records stay
        # in the files of the first.
        for turn, (before, after) in enumerate(((1, 2), (2, 1), (3, 2))):
            with self.subTest(before=before, after=after):
                parts(before)
                self.write("people/b.yaml", resume(10 + turn))
                self.write("people/c.yaml", resume(20 + turn) + "variants:\n  x: {}\n")
                self.assertEqual(parts(after), "bc")
                self.assertEqual(parts(after), "")
                self.assertEqual(parts(before), "")

    def test_variants_each(self):
        self.files = ["people/c.yaml"]
        self.assertEqual(self.again("--all"), "cc")
        (self.folder / "out/c.y.zh.pdf").unlink()
        self.assertEqual(self.again("--all"), "c")
        self.assertEqual([line["status"] for line in self.report()], ["unchanged", "done"])

    def test_a_failed_job_is_tried_again(self):
        self.again()
        self.write("people/b.yaml", "basics: {nam: x}\n")
        for _ in range(2):
            self.batch(*self.files, "-o", "out", "--resume", "--report", "report.jsonl", code=1)
            self.assertEqual(self.statuses()["b.yaml"], "failed")
        self.write("people/b.yaml", resume(2))
        self.assertEqual(self.again(), "")

    def test_a_file_that_was_absent_and_comes(self):
        self.write("people/b.yaml", resume(2, "later.png"))
        self.batch(*self.files, "-o", "out", "--resume", code=1)
        self.write("people/later.png", picture((1, 2, 3)))
        self.assertEqual(self.again(), "b")

    def test_the_program_and_what_is_installed_with_it(self):
        """Of a copy of the program, since its fonts stand beside it."""
        tree = self.folder / "tree"
        program = tree / "bin/jianli"
        for source, target in ((PROGRAM, program), (FONT, tree / "share/jianli/fonts"),
                               (PATTERNS, tree / "share/jianli/hyphenation")):
            folder = target.parent if target == program else target
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
        self.assertEqual(self.again(program=program), "abc")
        self.assertEqual(self.again(program=program), "")
        for path in (program, tree / "share/jianli/fonts" / os.path.basename(FONT),
                     tree / "share/jianli/hyphenation" / os.path.basename(PATTERNS)):
            with self.subTest(path.name):
                # One byte, which neither the size nor the time tells of.
                before = path.stat()
                with open(path, "r+b") as file:
                    file.seek(before.st_size - 1)
                    file.write(b" ")
                os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
                self.assertEqual(path.stat().st_size, before.st_size)
                self.assertEqual(self.again(program=program), "abc")
                self.assertEqual(self.again(program=program), "")


class Stops(Batch):
    COUNT = 24

    def undisturbed(self):
        """The PDFs of a run that nobody disturbs, and how long it takes."""
        begin = time.monotonic()
        self.batch("people", "-o", "whole", "-j", "2")
        return self.pdfs("whole"), time.monotonic() - begin

    def assert_whole(self, whole, out="out"):
        """Every PDF is there with all its bytes."""
        found = self.pdfs(out)
        for name, value in found.items():
            self.assertEqual(value, whole.get(name), name)
            path = self.folder / out / name
            self.assertTrue(path.read_bytes().rstrip().endswith(b"%%EOF"), name)
        return found

    def check_with_qpdf(self, out="out"):
        for path in sorted((self.folder / out).glob("*.pdf"))[::7]:
            subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)

    def test_an_interrupt_finishes_what_is_in_work(self):
        self.people(self.COUNT)
        whole, _ = self.undisturbed()
        for name in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(name):
                shutil.rmtree(self.folder / "out", ignore_errors=True)
                process = self.start("people", "-o", "out", "-j", "2", "--report",
                                     "report.jsonl")
                while not list((self.folder / "out").glob("*.pdf")) and process.poll() is None:
                    time.sleep(0.002)
                process.send_signal(name)
                stdout, stderr = process.communicate(timeout=120)
                found = self.assert_whole(whole)
                self.assertEqual(self.strays(), [])
                lines = self.report()
                self.assertEqual(sorted(pathlib.Path(o["path"]).name for line in lines
                                        for o in line["outputs"]), sorted(found))
                self.assertIn("PDFs made", stdout.decode())
                if process.returncode == 0:  # it was done before the signal came
                    self.assertEqual(found, whole)
                else:
                    self.assertEqual(process.returncode, -name)
                    self.assertIn("--resume", stderr.decode())
                self.batch("people", "-o", "out", "--resume")
                self.assertEqual(self.pdfs(), whole)

    def test_a_kill_at_any_moment_leaves_whole_files(self):
        self.people(self.COUNT)
        whole, seconds = self.undisturbed()
        draw = random.Random(20)
        interrupted = 0
        for number in range(KILLS):
            moment = draw.random() * seconds
            with self.subTest(kill=number, moment=moment):
                out = f"out{number}"
                process = self.start("people", "-o", out, "-j", "2")
                time.sleep(moment)
                process.kill()
                process.communicate()
                found = self.assert_whole(whole, out)
                if 0 < len(found) < len(whole):
                    interrupted += 1
                    self.check_with_qpdf(out)
                self.batch("people", "-o", out, "-j", "2", "--resume")
                self.assertEqual(self.pdfs(out), whole)
                self.assertEqual(self.strays(out), [])
                shutil.rmtree(self.folder / out)
        # Else the kills came when nothing was in work, and the test would prove nothing.
        self.assertGreater(interrupted, 0)

    def test_a_run_that_is_killed_again_and_again_comes_to_its_end(self):
        self.people(self.COUNT)
        whole, seconds = self.undisturbed()
        draw = random.Random(21)
        for _ in range(4):
            process = self.start("people", "-o", "out", "-j", "2", "--resume")
            time.sleep(draw.random() * seconds)
            process.kill()
            process.communicate()
            self.assert_whole(whole)
        self.batch("people", "-o", "out", "--resume")
        self.assertEqual(self.pdfs(), whole)

    def test_temporary_files_of_the_dead_go_and_those_of_the_living_stay(self):
        import fcntl
        self.people(1)
        self.write("out/.jianli-1-0.tmp", "of a killed run")
        self.write("out/.jianli-2-0.tmp", "of a running one")
        self.write("out/.jianli-notes.txt", "the user's")
        with open(self.folder / "out/.jianli-2-0.tmp") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            self.batch("people", "-o", "out")
            self.assertEqual(self.strays(), [".jianli-2-0.tmp"])
        self.batch("people", "-o", "out")
        self.assertEqual(self.strays(), [])
        self.assertTrue((self.folder / "out/.jianli-notes.txt").exists())

    def test_several_runs_write_into_one_folder(self):
        self.people(self.COUNT)
        whole, _ = self.undisturbed()
        processes = [self.start("people", "-o", "out", "--shard", f"{i}/3") for i in (1, 2, 3)]
        for process in processes:
            process.communicate()
            self.assertEqual(process.returncode, 0)
        self.assertEqual(self.pdfs(), whole)
        self.assertEqual(self.strays(), [])


if __name__ == "__main__":
    unittest.main()
