#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Pages as poppler draws them and as MuPDF does: nothing may be missing in one of them.

usage: pages_test.py COMPARE_PAGES FOLDER TEMPLATE    (FOLDER is what matrix.py filled)
       pages_test.py COMPARE_PAGES FOLDER             (tests the comparison itself)
"""
import os
import pathlib
import sys
import tempfile
import xml.etree.ElementTree

sys.dont_write_bytecode = True  # keeps the source tree clean

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/conformance"))
import judges  # noqa: E402
import matrix  # noqa: E402

DOTS_AN_INCH = 200
# Of 255. What two programs make of the same shape differs by up to 80, most of them thin rules;
# a full stop that is missing, by 125 and more.
TOLERANCE = 100
# The smallest glyphs, and a few that are larger.
ERASED = ".·-，、。l言"
PROBE = "engineer.zh.classic"


def poppler(pdf, folder):
    judges.run("pdftoppm", "-r", str(DOTS_AN_INCH), "-gray", pdf, os.path.join(folder, "poppler"))
    return sorted(pathlib.Path(folder).glob("poppler*.pgm"))


def mupdf(pdf, folder):
    judges.run("mutool", "draw", "-q", "-r", str(DOTS_AN_INCH), "-c", "gray",
               "-o", os.path.join(folder, "mupdf%03d.pgm"), pdf)
    return sorted(pathlib.Path(folder).glob("mupdf*.pgm"))


def compare(program, first, second):
    """The greatest difference of two pictures, and its place in points."""
    difference, *place = map(int, judges.call(program, str(first), str(second)).split())
    return difference, [round(pixels * 72 / DOTS_AN_INCH) for pixels in place]


def judge(program, pdf):
    """What differs between the pages of a file, as sentences."""
    with tempfile.TemporaryDirectory() as folder:
        one, other = poppler(pdf, folder), mupdf(pdf, folder)
        if len(one) != len(other) or not one:
            yield f"{len(one)} pages by poppler, {len(other)} by MuPDF"
            return
        for page, (first, second) in enumerate(zip(one, other), 1):
            difference, (x, y) = compare(program, first, second)
            if difference > TOLERANCE:
                yield (f"page {page}: poppler and MuPDF differ by {difference} at "
                       f"{x} pt from the left and {y} pt from the top")


def find_glyphs(pdf):
    """For each of the characters to erase, the edges of one on the first page, in points."""
    page = judges.run("mutool", "draw", "-q", "-F", "stext", pdf, "1")
    found = {}
    for char in xml.etree.ElementTree.fromstring(page).iter("char"):
        left, top, right, _, _, bottom, *_ = map(float, char.get("quad").split())
        if char.get("c") in ERASED:
            found[char.get("c")] = left, top, right, bottom
    return found


def erase(picture, edges):
    """A picture of a page with nothing between four edges."""
    pixels = bytearray(picture)
    begin = pixels.index(b"255\n") + 4
    width = int(pixels.split()[1])
    left, top, right, bottom = (round(edge * DOTS_AN_INCH / 72) for edge in edges)
    for row in range(top, bottom):
        at = begin + row * width
        pixels[at + left:at + right] = b"\xff" * (right - left)
    return bytes(pixels)


def test_comparison(program, pdf):
    """What is told wrongly of glyphs that are missing in one picture."""
    with tempfile.TemporaryDirectory() as folder:
        first, second = poppler(pdf, folder)[0], mupdf(pdf, folder)[0]
        glyphs = find_glyphs(pdf)
        if set(glyphs) != set(ERASED):
            yield f"{pdf} does not have all of `{ERASED}`"
        drawn = second.read_bytes()
        for character, edges in glyphs.items():
            second.write_bytes(erase(drawn, edges))
            difference, (x, y) = compare(program, first, second)
            left, top, right, bottom = edges
            if difference <= TOLERANCE:
                yield f"a missing `{character}` is a difference of {difference} only"
            elif not (left - 3 <= x <= right + 3 and top - 3 <= y <= bottom + 3):
                yield f"a missing `{character}` is told {x} pt, {y} pt, but is at {edges}"


def main():
    if len(sys.argv) not in (3, 4):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    program, folder, *templates = sys.argv[1:]
    files = [file for file in matrix.read(folder)
             if file.template in templates or (not templates and file.name == PROBE)]
    look_at = judge if templates else test_comparison
    wrong = 0
    for file in files:
        try:
            findings = list(look_at(program, file.pdf(folder)))
        except judges.Missing as missing:
            return 1 if judges.tell_missing("conformance.pages", missing) else 77
        except judges.Failed as failure:
            findings = [str(failure)]
        for finding in findings:
            print(f"{file.name}: {finding}")
        wrong += bool(findings)
    print(f"{len(files) - wrong} passed, {wrong} failed")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main())
