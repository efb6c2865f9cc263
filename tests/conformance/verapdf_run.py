#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Judges the files of the matrix with veraPDF by one standard: not one check may fail.

usage: verapdf_run.py FOLDER 2a|3a|ua1    (FOLDER is what matrix.py filled)

Ends with 1 if a check fails, 77 if veraPDF is not installed (with CI=true: 1). A rule that is
broken is told once, with the files that break it and the first object that does.
"""
import pathlib
import sys

sys.dont_write_bytecode = True  # keeps the source tree clean

import judges
import matrix
import verapdf


def main():
    if len(sys.argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    folder, standard = sys.argv[1:]
    pdfs = [file.pdf(folder) for file in matrix.read(folder) if standard in file.standards]
    try:
        broken = verapdf.judge(pdfs, standard)
    except judges.Missing as missing:
        return 1 if judges.tell_missing(f"veraPDF {standard}", missing) else 77
    except judges.Failed as failure:
        print(f"veraPDF {standard}: {failure}")
        return 1
    for line in verapdf.tell(broken):
        print(line)
    wrong = {pathlib.Path(failure.pdf) for failure in broken}
    print(f"{len(pdfs) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong or not pdfs else 0


if __name__ == "__main__":
    sys.exit(main())
