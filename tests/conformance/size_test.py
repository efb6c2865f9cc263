#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""The size of a PDF that conforms by default: two full pages of Chinese.

usage: size_test.py JIANLI
"""
import os
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True  # keeps the source tree clean

import judges

RESUME = judges.HERE.parents[1] / "examples/engineer.yaml"
LEAST_HAN = 2150, 570  # characters, and different ones: each is an outline in the file
# Bytes. Of 516 different characters on two pages 110,664 were measured, where the smallest
# untagged file of other programs has 130,075; these are 70 more.
LIMIT = 136_000


def measure(jianli):
    """What is wrong with the file or its résumé, as sentences."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = os.path.join(folder, "two_pages.pdf")
        judges.call(jianli, "render", str(RESUME), "-o", pdf, "--locale", "zh",
                    "--quiet")
        text, size = judges.poppler(pdf), pathlib.Path(pdf).stat().st_size
        facts = judges.run("pdfinfo", pdf)
    han = [c for c in text if "\u3400" <= c <= "\u9fff"]
    found = len(han), len(set(han))
    print(f"{size} bytes, {found[0]} Han characters, {found[1]} different")
    if found[0] < LEAST_HAN[0] or found[1] < LEAST_HAN[1]:
        yield f"{RESUME} is no longer a usual résumé of two pages: {LEAST_HAN} are"
    for fact in (r"Pages:           2", r"Tagged:          yes"):
        if fact not in facts:
            yield f"pdfinfo does not say `{fact}`"
    if size > LIMIT:
        yield f"{size} bytes are {size - LIMIT} too many"


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        findings = list(measure(sys.argv[1]))
    except judges.Missing as missing:
        return 1 if judges.tell_missing("size", missing) else 77
    except judges.Failed as failure:
        findings = [str(failure)]
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
