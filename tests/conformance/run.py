#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Judges PDFs with programs from outside: qpdf, poppler, MuPDF, pdf.js, pdfminer.

usage: run.py SUBJECT...

A SUBJECT is FILE.pdf=EXPECTED.txt, the text in reading order, or FOLDER@TEMPLATE, the files in
one template that matrix.py rendered. Ends with 1 if any file fails, or (with CI=true) if a judge
is not installed.
"""
import os
import sys
import tempfile

sys.dont_write_bytecode = True  # keeps the source tree clean

import compare_text
import judges
import matrix


def check_syntax(pdf):
    """qpdf finds nothing to complain of: its warnings, too, end with a code."""
    judges.run("qpdf", "--check", pdf)
    return []


def check_fonts(pdf):
    """Every font is embedded, subset and has a ToUnicode map."""
    lines = judges.run("pdffonts", pdf).splitlines()[2:]
    findings = [] if lines else ["no fonts at all"]
    for line in lines:
        # From the right: name and type may hold spaces, the columns behind them do not.
        embedded, subset, unicode_map = line.split()[-5:-2]
        if (embedded, subset, unicode_map) != ("yes", "yes", "yes"):
            findings.append(f"embedded {embedded}, subset {subset}, ToUnicode {unicode_map}: "
                            f"{line.split()[0]}")
    return findings


def check_lines(pdf):
    """No line of the extracted text begins with a mark that no set line begins with: where one
    does, the extractor broke a line of the page in two."""
    text = judges.run("pdftotext", "-raw", pdf, "-")
    return [f"torn before `{line[:12]}`" for line in text.splitlines()
            if line[:1] and line[0] in "，。、；：！？）】》”’」』"]


def check_images(pdf):
    """poppler can decode every picture, and none is embedded twice."""
    findings = []
    objects = set()
    for line in judges.run("pdfimages", "-list", pdf).splitlines()[2:]:
        page, number, kind, width, height, color, components, bits, *rest = line.split()
        objects.add(rest[2])
        if int(width) < 1 or int(height) < 1 or bits != "8":
            findings.append(f"picture {number}: {width} x {height}, {bits} bits")
        if color not in ("gray", "rgb", "cmyk"):
            findings.append(f"picture {number}: colours {color}")
    with tempfile.TemporaryDirectory() as folder:
        judges.run("pdfimages", "-png", pdf, os.path.join(folder, "picture"))
        written = len(os.listdir(folder))
    if written < len(objects):
        findings.append(f"{written} of {len(objects)} pictures could be decoded")
    return findings


CHECKS = [("qpdf", check_syntax), ("pdffonts", check_fonts), ("pdftotext", check_lines),
          ("pdfimages", check_images)]


def check_file(pdf):
    """Tells what the checks find; returns whether the file passed."""
    passed = True
    for name, check in CHECKS:
        try:
            findings = check(pdf)
        except judges.Missing as missing:
            passed = not judges.tell_missing(name, missing) and passed
            continue
        except judges.Failed as failure:
            findings = [str(failure)]
        for finding in findings:
            print(f"{pdf}: {name}: {finding}")
        passed = passed and not findings
    return passed


def find_subjects(subjects):
    """The files to judge, with their texts where those are judged."""
    for subject in subjects:
        pdf, _, expected = subject.partition("=")
        if expected:
            yield compare_text.Comparison(pdf, {judges.PAGES: expected})
            continue
        folder, _, template = subject.rpartition("@")
        for file in matrix.read(folder):
            if file.template == template:
                yield compare_text.Comparison(file.pdf(folder), file.texts(folder))


def main():
    files = list(find_subjects(sys.argv[1:]))
    if not files:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    wrong = {file.pdf for file in files if not check_file(file.pdf)}
    wrong |= compare_text.compare_files(files)
    print(f"{len(files) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
