#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Photographs as they look on the page: turned, cropped, see-through, and drawn by a script.

usage: photo_test.py PROGRAM    (the built jianli; the pixels are made by pdftoppm)
"""
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/conformance"))
import judges  # noqa: E402

PROGRAM = sys.argv.pop(1)
RED, GREEN, BLUE, YELLOW = (200, 0, 0), (0, 160, 0), (0, 0, 200), (220, 200, 0)
# Exif 2.32, tag 0x0112: where a point of the page's picture, x to the right and y down from
# 0 to 1, lies in the stored rows.
STORED = {
    1: lambda x, y: (x, y), 2: lambda x, y: (1 - x, y),
    3: lambda x, y: (1 - x, 1 - y), 4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x), 6: lambda x, y: (y, 1 - x),
    7: lambda x, y: (1 - y, 1 - x), 8: lambda x, y: (1 - y, x),
}


def png(width, height, color_at, orientation=1):
    """A PNG of the colours, with or without opacity, of `color_at(x, y)`."""
    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
    rows = b"".join(b"\0" + b"".join(bytes(color_at(x, y)) for x in range(width))
                    for y in range(height))
    kind = 6 if len(color_at(0, 0)) == 4 else 2
    exif = b"MM\0\x2a\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1" + struct.pack(">HHI", orientation, 0, 0)
    return (b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
            + chunk(b"eXIf", exif) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def quarters(x, y):
    """Of 60 × 80 pixels: red and green above, blue and yellow below."""
    return ((RED, GREEN), (BLUE, YELLOW))[y >= 40][x >= 30]


class Picture:
    """The part of a page that is coloured: the photograph, for all else is gray or white."""

    def __init__(self, ppm):
        magic, size, _, pixels = ppm.split(b"\n", 3)
        assert magic == b"P6"
        self.stride = int(size.split()[0])
        self.pixels = pixels
        found = [i // 3 for i in range(0, len(pixels), 3)
                 if max(pixels[i:i + 3]) - min(pixels[i:i + 3]) > 60]
        columns = [i % self.stride for i in found]
        self.left, self.right = min(columns), max(columns) + 1
        self.top, self.bottom = found[0] // self.stride, found[-1] // self.stride + 1
        self.width, self.height = self.right - self.left, self.bottom - self.top

    def color(self, x, y):
        """The colour at a point from 0 to 1 in both directions."""
        at = (int(self.top + y * self.height) * self.stride
              + int(self.left + x * self.width)) * 3
        return tuple(self.pixels[at:at + 3])


class Photographs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def render(self, content, details=""):
        """The picture on the page that a file makes."""
        (self.folder / "photo").write_bytes(content)
        (self.folder / "me.yaml").write_text(
            f"basics: {{name: Zhang San, image: {{file: photo{details}}}}}\n"
            'design: {tokens: {colors: {text: "#000", accent: "#000", rule: "#000"}}}\n')
        subprocess.run([PROGRAM, "render", "me.yaml", "--locale", "en", "--quiet"],
                       cwd=self.folder, check=True, capture_output=True)
        pdf = next(self.folder.glob("*.pdf"))
        subprocess.run(["pdftoppm", "-r", "144", "-f", "1", "-l", "1", pdf, self.folder / "page"],
                       check=True)
        return Picture(next(self.folder.glob("page*.ppm")).read_bytes())

    def assert_near(self, found, wanted):
        self.assertLess(max(abs(a - b) for a, b in zip(found, wanted)), 12, (found, wanted))

    def test_each_orientation_of_a_png_shows_upright(self):
        for orientation, stored in STORED.items():
            with self.subTest(orientation=orientation):
                picture = self.render(png(60, 80, quarters, orientation))
                is_turned = orientation >= 5
                self.assertAlmostEqual(picture.width / picture.height,
                                       80 / 60 if is_turned else 60 / 80, delta=0.03)
                for x, y in ((.25, .25), (.75, .25), (.25, .75), (.75, .75)):
                    column, row = stored(x, y)
                    self.assert_near(picture.color(x, y), quarters(column * 60, row * 80))

    def test_each_orientation_of_a_jpeg_shows_upright(self):
        photo = (ROOT / "tests/cases/photo/turned.jpg").read_bytes()
        tag = photo.index(b"\x01\x12\0\3\0\0\0\1")
        pictures = {}
        for orientation in STORED:
            content = photo[:tag + 8] + struct.pack(">H", orientation) + photo[tag + 10:]
            pictures[orientation] = self.render(content)
        corners = [(x, y) for x in (.2, .8) for y in (.2, .8)]
        self.assertGreater(len({pictures[1].color(x, y) for x, y in corners}), 1)
        for orientation, stored in STORED.items():
            with self.subTest(orientation=orientation):
                for x, y in corners:
                    self.assert_near(pictures[orientation].color(x, y),
                                     pictures[1].color(*stored(x, y)))

    def test_the_page_shows_through_a_png(self):
        picture = self.render(png(60, 80, lambda x, y: (200, 0, 0, 255 if y < 40 else 102)))
        self.assert_near(picture.color(.5, .25), (200, 0, 0))
        self.assert_near(picture.color(.5, .75), (233, 153, 153))

    def test_a_high_picture_is_cut_off_more_below_than_above(self):
        # 300 rows of 400 are too many for a square: 75 go above, 225 below.
        picture = self.render(png(100, 400, lambda x, y: (
            RED if y < 75 else GREEN if y < 175 else BLUE)), ", aspect: 1:1")
        self.assertAlmostEqual(picture.width, picture.height, delta=2)
        for y in (.04, .5, .96):
            self.assert_near(picture.color(.5, y), GREEN)

    def test_a_wide_picture_is_cut_off_at_both_sides(self):
        picture = self.render(png(300, 100, lambda x, y: (
            RED if x < 100 else GREEN if x < 200 else BLUE)), ", aspect: 1:1")
        for x in (.04, .5, .96):
            self.assert_near(picture.color(x, .5), GREEN)

    def test_the_examples_portraits_are_what_the_script_draws(self):
        check = subprocess.run([ROOT / "scripts/draw-portrait", "--check"],
                               capture_output=True, text=True)
        self.assertEqual((check.returncode, check.stderr), (0, ""))


def main():
    try:
        judges.run("pdftoppm", "-v")
    except judges.Missing as missing:
        return 1 if judges.tell_missing("render.photo", missing) else 0
    result = unittest.main(exit=False).result
    wrong = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


sys.exit(main())
