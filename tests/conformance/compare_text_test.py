#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Tests of the comparison itself: what it must find and what it must let pass."""
import sys
import unittest

sys.dont_write_bytecode = True  # keeps the source tree clean

from compare_text import compare, normalize


class Normalize(unittest.TestCase):
    def test_white_space_and_invisible_characters_do_not_count(self):
        self.assertEqual(normalize("张 三\n\u00a0R\u200d&\u00adD\f"), "张三R&D")

    def test_letters_are_composed(self):
        self.assertEqual(normalize("re\u0301sume\u0301"), "résumé")

    def test_disguised_ideographs_stay_disguised(self):
        self.assertEqual(normalize("\uf900"), "\uf900")

    def test_unmapped_glyphs_are_replacement_characters(self):
        self.assertEqual(normalize("a(cid:12)"), "a\ufffd")


class Compare(unittest.TestCase):
    def test_equal_texts(self):
        self.assertEqual(compare("张三", "张三", True), [])

    def test_missing_and_extra(self):
        found = compare("abc", "abxx", True)
        self.assertEqual(found[0], "1 missing: `c` (U+0063) ×1")
        self.assertEqual(found[1], "2 extra: `x` (U+0078) ×2")

    def test_order(self):
        self.assertEqual(compare("title2021text", "titletext2021", True)[0], "4 out of order")
        self.assertEqual(compare("title2021text", "titletext2021", False), [])

    def test_radicals_ligatures_and_private_use(self):
        self.assertIn("radical `⼯` (U+2F2F) for `工` (U+5DE5)", compare("工", "⼯", True))
        self.assertIn("ligature `ﬁ` (U+FB01)", compare("fi", "ﬁ", True))
        self.assertIn("private use `\ue000` (U+E000)", compare("a", "\ue000", False))

    def test_disguises_of_the_author_are_no_difference(self):
        self.assertEqual(compare("⼯", "⼯", True), [])


if __name__ == "__main__":
    unittest.main()
