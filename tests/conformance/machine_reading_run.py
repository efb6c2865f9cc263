#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Judges pages as programs that sort applications read them; see machine_reading.py.

usage: machine_reading_run.py JIANLI READING_PLAN TEMPLATE FILE.yaml@LOCALE...

Every edition is rendered with the template. Ends with 1 if anything is
found, or (with CI=true) if a judge is not installed.
"""
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # keeps the source tree clean

import judges
import machine_reading
import run


def poppler(pdf):
    return machine_reading.read_text(judges.poppler(pdf))


def pdfjs(pdf):
    return machine_reading.read_text(judges.pdfjs(pdf))


def mupdf(pdf):
    return machine_reading.read_structured(judges.run("mutool", "draw", "-q", "-F", "stext", pdf))


# What holds of a page holds of it set as tightly as its template allows, too.
DENSITIES = [("as it is", []), ("on one page", ["--set", "design.fit.pages=1"])]
EXTRACTORS = [("poppler", poppler), ("mupdf", mupdf), ("pdf.js", pdfjs)]


def judge_edition(jianli, reading_plan, template, edition, folder):
    """Tells what is found in one edition; returns whether it passed."""
    path, locale = edition.split("@")
    name = f"{edition}@{template}"
    plan = subprocess.run([reading_plan, path, locale, template], capture_output=True,
                          check=True, timeout=judges.TIME_LIMIT).stdout.decode()
    passed = True
    for density, options in DENSITIES:
        pdf = run.render(jianli, name, folder, options)
        passed = judge_page(f"{name}, {density}", plan, pdf) and passed
    return passed


def judge_page(name, plan, pdf):
    """Tells what is found in one file; returns whether it passed."""
    passed = True
    for extractor, extract in EXTRACTORS:
        try:
            findings = machine_reading.judge(plan, extract(pdf))
        except judges.Missing as missing:
            passed = not judges.tell_missing(extractor, missing) and passed
            continue
        except judges.Failed as failure:
            findings = [str(failure)]
        for finding in findings:
            print(f"{name}: {extractor}: {finding}")
        passed = passed and not findings
    return passed


def main():
    if len(sys.argv) < 5:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    jianli, reading_plan, template, *editions = sys.argv[1:]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for edition in editions:
            try:
                passed = judge_edition(jianli, reading_plan, template, edition, folder)
            except (judges.Failed, subprocess.SubprocessError, OSError) as failure:
                print(f"{edition}: {failure}")
                passed = False
            failed += not passed
    print(f"{len(editions) - failed} of {len(editions)} editions passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
