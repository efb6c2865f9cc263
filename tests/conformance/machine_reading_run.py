#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Judges pages as programs that sort applications read them; see machine_reading.py.

usage: machine_reading_run.py JIANLI READING_PLAN TEMPLATE FILE.yaml@LOCALE...

Every edition is rendered with the template. Ends with 1 if anything is found, or (with CI=true)
if a judge is not installed.
"""
import dataclasses
import os
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True  # keeps the source tree clean

import judges
import machine_reading

# What holds of a page holds of it set as tightly as its template allows, too.
DENSITIES = [("as it is", []), ("on one page", ["--set", "design.fit.pages=1"])]


def mupdf(pdf):
    return judges.run("mutool", "draw", "-q", "-F", "stext", pdf)


# Name, extractor of many files' texts, and what finds the lines in one.
EXTRACTORS = [("poppler", judges.one_by_one(judges.poppler), machine_reading.read_text),
              ("mupdf", judges.one_by_one(mupdf), machine_reading.read_structured),
              ("pdf.js", judges.pdfjs, machine_reading.read_text)]


@dataclasses.dataclass
class Page:
    """A rendered edition, and what a reader must come to."""
    name: str
    plan: str
    pdf: str


def render(jianli, reading_plan, template, edition, folder):
    """The pages of an edition in all densities."""
    path, locale = edition.split("@")
    plan = judges.call(reading_plan, path, locale, template)
    for number, (density, options) in enumerate(DENSITIES):
        pdf = os.path.join(folder, f"{pathlib.Path(path).stem}.{locale}.{number}.pdf")
        judges.call(jianli, "render", path, "--locale", locale, "--template", template,
                    "-o", pdf, "--quiet", *options)
        yield Page(f"{edition}@{template}, {density}", plan, pdf)


def judge(pages):
    """Tells what is found; returns the names of the pages of which anything is."""
    wrong = set()
    for extractor, extract, read in EXTRACTORS:
        try:
            texts = extract([page.pdf for page in pages])
        except judges.Missing as missing:
            if judges.tell_missing(extractor, missing):
                wrong |= {page.name for page in pages}
            continue
        for page, text in zip(pages, texts, strict=True):
            is_read = not isinstance(text, judges.Failed)
            findings = machine_reading.judge(page.plan, read(text)) if is_read else [text]
            for finding in findings:
                print(f"{page.name}: {extractor}: {finding}")
            if findings:
                wrong.add(page.name)
    return wrong


def main():
    if len(sys.argv) < 5:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    jianli, reading_plan, template, *editions = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        try:
            pages = [page for edition in editions
                     for page in render(jianli, reading_plan, template, edition, folder)]
            wrong = judge(pages)
        except (judges.Failed, OSError) as failure:
            print(failure)
            return 1
    print(f"{len(pages) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
