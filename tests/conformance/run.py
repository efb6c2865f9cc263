#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Judges PDFs with programs from outside: qpdf, poppler, MuPDF, pdf.js, pdfminer.

usage: run.py JIANLI PAIR...

A PAIR is INPUT=EXPECTED.txt. INPUT is a finished FILE.pdf, or FILE.yaml@LOCALE[@TEMPLATE],
which JIANLI renders first. EXPECTED.txt holds the text in reading order; `-` leaves the text
unjudged. Ends with 1 if any file fails, or (with CI=true) if a judge is not installed.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # keeps the source tree clean

import compare_text
import judges


def render(jianli, source, folder, options=()):
    """The PDF of FILE.yaml@LOCALE[@TEMPLATE], with further options of the command."""
    path, locale, *template = source.split("@")
    output = os.path.join(folder, f"{pathlib.Path(path).stem}.{'.'.join([locale, *template])}.pdf")
    command = [jianli, "render", path, "--locale", locale, "-o", output, "--quiet",
               *options]
    if template:
        command += ["--template", template[0]]
    try:
        result = subprocess.run(command, capture_output=True, text=True,
                                timeout=judges.TIME_LIMIT)
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise judges.Failed(f"cannot run {jianli}: {problem}") from problem
    if result.returncode != 0:
        raise judges.Failed(f"`{' '.join(command)}` ended with {result.returncode}:\n"
                            f"{result.stderr.strip()}")
    return output


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


def judge(pdf, expected):
    """Tells what all judges find; returns whether the file passed."""
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
    if expected != "-":
        passed = compare_text.compare_file(expected, pdf) and passed
    return passed


def main():
    if len(sys.argv) < 3 or not all("=" in pair for pair in sys.argv[2:]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    jianli, pairs = sys.argv[1], sys.argv[2:]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for pair in pairs:
            source, _, expected = pair.rpartition("=")
            try:
                pdf = source if source.endswith(".pdf") else render(jianli, source, folder)
                passed = judge(pdf, expected)
            except judges.Failed as failure:
                print(f"{source}: {failure}")
                passed = False
            failed += not passed
    print(f"{len(pairs) - failed} of {len(pairs)} files passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
