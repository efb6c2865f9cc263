#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Tests of what is read of the answers of judges."""
import sys
import unittest

sys.dont_write_bytecode = True  # keeps the source tree clean

import judges


class Structure(unittest.TestCase):
    def check(self, tree, text):
        self.assertEqual(judges.read_structure(tree), text)

    def test_blocks_have_lines(self):
        self.check('Document\n  H1 (block)\n    "张三"\n  P (block)\n    "工程师"\n',
                   "\n\n张三\n工程师")

    def test_what_is_inline_goes_on(self):
        self.check('P (block)\n  "uses "\n  Span (inline)\n    "C++"\n  " daily"\n',
                   "\nuses C++ daily")

    def test_formulas_go_on(self):
        self.check('P (block)\n  "in "\n  Formula\n    "O(n)"\n  Formula:\n     /BBox [0]\n'
                   '    "x"\n', "\nin O(n)x")

    def test_attributes_and_areas_of_links_are_no_text(self):
        self.check('P (block):\n   /Placement /Block\n  Link (inline):\n     /BBox [0 0]\n'
                   '    "site"\n    Object 12 0\n', "\nsite")

    def test_quotation_marks_inside(self):
        self.check('P (block)\n  "say "hi""\n  "" is a mark"\n', '\nsay "hi"" is a mark')

    def test_a_line_end_inside(self):
        self.check('P (block)\n  "one\n(block)\ntwo"\n  "three"\n', "\none\n(block)\ntwothree")

    def test_no_structure_is_no_text(self):
        self.check("", "")


class OneByOne(unittest.TestCase):
    def test_a_failure_is_told_beside_the_other_texts(self):
        def extract(pdf):
            if pdf == "bad":
                raise judges.Failed("broken")
            return pdf.upper()
        first, second, third = judges.one_by_one(extract)(["a", "bad", "b"])
        self.assertEqual((first, str(second), third), ("A", "broken", "B"))
        self.assertIsInstance(second, judges.Failed)


class Call(unittest.TestCase):
    def test_what_ends_with_an_error(self):
        with self.assertRaisesRegex(judges.Failed, "`sh -c exit 3` ended with 3"):
            judges.call("sh", "-c", "exit 3")

    def test_what_is_not_there(self):
        with self.assertRaisesRegex(judges.Failed, "cannot run no-such-program"):
            judges.call("no-such-program")


if __name__ == "__main__":
    unittest.main()
