#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Page fit from outside: the report, `--set`, `--strict`, templates that ask for it.

usage: fit_test.py PROGRAM [unittest arguments]
"""
import re
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

ELASTIC = "  tokens: {sizes: {body: [10pt, 8pt]}, leading: {latin: [1.4, 1.2]}}\n"


def resume(jobs, fit=""):
    text = "basics: {name: Zhang San}\nlocales: [en]\nwork:\n"
    for i in range(jobs):
        text += (f"  - name: Company {i}\n    startDate: {2000 + i}-01\n    highlights:\n"
                 + "      - Rebuilt a service that answers all requests in time\n" * 4)
    return text + "design:\n" + ELASTIC + (f"  fit: {fit}\n" if fit else "")


class Fit(Case):
    def render(self, text, *arguments, code=0):
        self.write("me.yaml", text)
        run = subprocess.run([PROGRAM, "render", "me.yaml", *arguments], cwd=self.folder,
                             capture_output=True, env=clean_environment(), timeout=60)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run.stdout.decode(), run.stderr.decode()

    def pages(self):
        run = subprocess.run(["pdfinfo", str(self.folder / "me.en.pdf")],
                             capture_output=True, check=True)
        return int(re.search(rb"Pages:\s+(\d+)", run.stdout)[1])

    def test_the_report(self):
        out, err = self.render(resume(11))
        self.assertEqual((out, err), ("me.en.pdf (2 pages)\n", ""))
        out, err = self.render(resume(11, "{pages: 1}"))
        self.assertRegex(out, r"^me\.en\.pdf \(1 page, body [89]\.\d pt\)\n$")
        self.assertEqual(err, "")
        self.assertEqual(self.pages(), 1)

    def test_thousands_of_bullets_are_dropped_soon(self):
        # Each of them asks for the pages anew, which has to be quick for the time limit.
        out, _ = self.render(resume(2000, "{pages: 1, drop: true}"), "--quiet")
        self.assertEqual(out, "")
        self.assertEqual(self.pages(), 1)

    def test_set_and_a_template(self):
        out, _ = self.render(resume(11), "--set", "design.fit.pages=1")
        self.assertRegex(out, r"1 page, body [89]\.\d pt")
        (self.folder / "mine.yaml").write_text("extends: classic\nfit: {pages: 1}\n")
        out, _ = self.render(resume(11), "--template", "./mine.yaml")
        self.assertRegex(out, r"1 page, body [89]\.\d pt")

    def test_what_does_not_fit_is_written_unless_strict(self):
        long = resume(30, "{pages: 1}")
        out, err = self.render(long)
        self.assertEqual(out, f"me.en.pdf ({self.pages()} pages, body 8 pt)\n")
        self.assertGreater(self.pages(), 1)
        self.assertIn("[does-not-fit]", err)
        self.assertEqual(err.count("takes 5 lines"), 3)
        (self.folder / "me.en.pdf").unlink()
        out, err = self.render(long, "--strict", code=1)
        self.assertEqual(out, "")
        self.assertIn("error: the edition `en` does not fit 1 page", err)
        self.assertFalse((self.folder / "me.en.pdf").exists())
        self.render(long, "--strict", "--allow", "does-not-fit")
        self.assertGreater(self.pages(), 1)

    def test_what_is_left_out_is_named(self):
        out, err = self.render(resume(18, "{pages: 1, drop: true}"), "--strict")
        left_out = int(re.search(r", (\d+) left out\)", out)[1])
        self.assertEqual(err.count("[dropped-to-fit]"), left_out)
        self.assertEqual(self.pages(), 1)

    def test_filled(self):
        out, _ = self.render(resume(5, "{pages: 1, fill: true}"))
        self.assertEqual(out, "me.en.pdf (1 page, body 10 pt, room spread over the gaps)\n")

    def test_bad_values(self):
        _, err = self.render(resume(1, "{pages: 100}"), code=1)
        self.assertIn("no résumé has 100 pages", err)
        _, err = self.render(resume(1, "{pages: 1, minSize: 2pt}"), code=1)
        self.assertIn("the type size `2pt` is out of bounds", err)
        _, err = self.render(resume(1, "{page: 1}"), code=1)
        self.assertIn("did you mean `pages`?", err)


if __name__ == "__main__":
    unittest.main()
