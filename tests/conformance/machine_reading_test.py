#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Tests of the judge itself: pages it must let pass, and what it must find."""
import sys
import unittest

sys.dont_write_bytecode = True  # keeps the source tree clean

import machine_reading
from machine_reading import OPEN, CLOSE

PLAN = "\n".join([
    "0\ttext\tflow\tZhang San",
    f"0\tcontacts\tflow\t138 0000{OPEN} | {CLOSE}a@b.example",
    "1\theading\tflow\tWORK HISTORY",
    "1\tentry\tflow\tA Company",
    "1\tend\tflow\t2020 – 2021",
    "1\tlabel\tflow\t•",
    "1\ttext\tflow\tMade a thing of use",
    "1\tentry\tflow\tB Company",
    "1\tend\tflow\t2018",
    "2\trunning\tflow\tZhang San",
    "2\trunning\tflow\t{page} / {pages}",
])
PAGE = """Zhang San
138 0000 | a@b.example
WORK HISTORY
A Company 2020 – 2021
• Made a thing
of use
B Company 2018
"""


def structured(rows):
    """Structured text of rows (baseline, font, [(x, text)…]); letters are 5 wide, type 10."""
    out = ['<document><page id="1">']
    for baseline, font, pieces in rows:
        out.append(f'<line><font name="{font}" size="10">')
        for x, text in pieces:
            for i, c in enumerate(text):
                left = x + 5 * i
                out.append(f'<char quad="{left} 0 {left + 5} 0 {left} 9 {left + 5} 9" '
                           f'x="{left}" y="{baseline}" c="{c}"/>')
        out.append("</font></line>")
    return "".join(out) + "</page></document>"


def rows(**changed):
    """The page above with places and faces; a row is changed by its name."""
    page = {
        "name": (20, "X+Inter-Bold", [(0, "Zhang San")]),
        "contacts": (35, "X+Inter", [(0, "138 0000 | a@b.example")]),
        "heading": (60, "X+Inter-Bold", [(0, "WORK HISTORY")]),
        "first": (80, "X+Inter-Bold", [(0, "A Company "), (200, "2020 – 2021")]),
        "bullet": (95, "X+Inter", [(0, "• "), (10, "Made a thing")]),
        "more": (110, "X+Inter", [(10, "of use")]),
        "second": (125, "X+Inter-Bold", [(0, "B Company "), (200, "2018")]),
    }
    page.update(changed)
    return machine_reading.read_structured(structured(page.values()))


def judge(text):
    return machine_reading.judge(PLAN, machine_reading.read_text(text))


def judge_places(**changed):
    return machine_reading.judge(PLAN, rows(**changed))


class Order(unittest.TestCase):
    def test_a_page_as_it_should_be(self):
        self.assertEqual(judge(PAGE), [])

    def test_a_separator_may_go_at_a_line_end(self):
        self.assertEqual(judge(PAGE.replace(" | ", "\n")), [])

    def test_a_separator_does_not_hang(self):
        self.assertEqual(judge(PAGE.replace(" | ", " |\n")), [])
        plan = PLAN.replace(OPEN, "").replace(CLOSE, "")
        lines = machine_reading.read_text(PAGE.replace(" | ", "\n"))
        self.assertIn("out of order: `a@b.example`", machine_reading.judge(plan, lines)[0])

    def test_lines_out_of_order(self):
        moved = PAGE.replace("B Company 2018\n", "").replace(
            "A Company", "B Company 2018\nA Company")
        self.assertEqual(judge(moved),
                         ["out of order: `B Company 2018` where `ACompany` is next"])

    def test_missing_text(self):
        self.assertEqual(judge(PAGE.replace("B Company 2018\n", "")), ["not found: `BCompany`"])

    def test_lines_in_the_margins(self):
        self.assertEqual(judge(PAGE + "Zhang San\n1 / 2\n"), [])
        self.assertEqual(judge(PAGE + "Zhang San 1 / 2\n"), [])
        self.assertEqual(judge(PAGE.replace("B Comp", "\fZhang San\nB Comp")), [])
        self.assertIn("out of order: `Page 1`", judge(PAGE + "Page 1\n")[0])
        self.assertIn("out of order: `1 / 2`", judge(PAGE.replace("•", "1 / 2\n•"))[0])

    def test_regions_are_read_one_after_the_other(self):
        plan = "0\ttext\tflow\tabc def\n1\ttext\tflow\tuvw xyz\n"
        whole = machine_reading.read_text("abc\ndef\nuvw\nxyz")
        mixed = machine_reading.read_text("abc\nuvw\ndef\nxyz\n1")
        self.assertEqual(machine_reading.judge(plan, whole), [])
        self.assertIn("out of order: `def`", machine_reading.judge(plan, mixed)[0])

    def test_regions_go_on_on_the_next_page(self):
        plan = "0\ttext\tflow\tabc def\n1\ttext\tflow\tuvw xyz\n"
        lines = machine_reading.read_text("abc\nuvw\n\fdef\nxyz")
        self.assertEqual(machine_reading.judge(plan, lines), [])


    def test_a_formula_is_told_or_shown(self):
        plan = "0\ttext\tflow\tat x^2 ms\tat x2 ms\n"
        for text in ("at x^2 ms", "at x2 ms"):
            self.assertEqual(machine_reading.judge(plan, machine_reading.read_text(text)), [])
        lines = machine_reading.read_text("at x3 ms\n1\n2")
        self.assertEqual(machine_reading.judge(plan, lines), ["out of order: `at x3 ms` where `atx2ms` is next"])


class Lines(unittest.TestCase):
    def test_a_title_is_alone_on_its_line(self):
        self.assertEqual(judge(PAGE.replace("HISTORY\n", "HISTORY ")),
                         ["title `WORKHISTORY` shares its line with other text"])

    def test_a_title_is_not_letterspaced(self):
        self.assertEqual(judge(PAGE.replace("WORK HISTORY", "W O R K HISTORY")),
                         ["title `WORKHISTORY` is letterspaced: `W O R K HISTORY`"])

    def test_a_bullet_begins_its_line(self):
        self.assertEqual(judge(PAGE.replace("2021\n•", "2021 •")),
                         ["`•` is not at the start of `A Company 2020 – 2021 • Made a`"])
        self.assertEqual(judge(PAGE.replace("• ", "•")),
                         ["`•` is not at the start of `•Made a thing`"])
        self.assertEqual(judge(PAGE.replace("• ", "• \n")),
                         ["`•` is not at the start of `•`"])

    def test_dates_are_apart_from_their_title(self):
        self.assertEqual(judge(PAGE.replace("Company 2018", "Company2018")),
                         ["no space between `BCompany` and `2018`"])
        self.assertEqual(judge(PAGE.replace("Company 2018", "Company\n2018")), [])

    def test_contacts_are_apart(self):
        self.assertEqual(judge(PAGE.replace(" | ", "|")),
                         ["no space between `1380000` and `a@b.example`"])


class Places(unittest.TestCase):
    def test_a_page_as_it_should_be(self):
        self.assertEqual(judge_places(), [])

    def test_titles_are_bold(self):
        self.assertEqual(judge_places(heading=(60, "X+Inter", [(0, "WORK HISTORY")])),
                         ["title `WORKHISTORY` is not bold: X+Inter"])

    def test_titles_are_not_letterspaced(self):
        letters = [(i * 5 + (3 if i > 1 else 0), c) for i, c in enumerate("WORK HISTORY")]
        self.assertEqual(judge_places(heading=(60, "X+Inter-Bold", letters)),
                         ["title `WORKHISTORY` has gaps of 0.30 em"])

    def test_contacts_are_well_apart(self):
        close = (35, "X+Inter", [(0, "138 0000"), (40, " | "), (45, "a@b.example")])
        self.assertEqual(judge_places(contacts=close),
                         ["0.50 em between `1380000` and `a@b.example`"])

    def test_entries_are_bold_or_apart(self):
        plain = [(0, "B Company "), (200, "2018")]
        self.assertEqual(judge_places(second=(125, "X+Inter", plain)),
                         ["entry `BCompany` is not bold and only 1.5 pt apart"])
        self.assertEqual(judge_places(second=(130, "X+Inter", plain)), [])

    def test_entries_apart_by_a_page(self):
        plan = "0\tentry\tflow\tA\n0\tentry\tflow\tB\n"
        page = '<page id="{}"><line><font name="X+Inter" size="10">' \
               '<char quad="0 0 5 0 0 9 5 9" y="{}" c="{}"/></font></line></page>'
        both = (page.format(1, 700, "A") + page.format(2, 20, "B")).join(["<d>", "</d>"])
        lines = machine_reading.read_structured(both)
        self.assertEqual(machine_reading.judge(plan, lines), [])

    def test_entries_inside_others_are_bold_or_dated(self):
        plan = "0\tnested\tflow\tB Company\n0\tend\tflow\t2018\n"
        dated = rows()[-1:]
        self.assertEqual(machine_reading.judge(plan, dated), [])
        plan = "0\tnested\tflow\tB Company\n0\ttext\tflow\t2018\n"
        self.assertEqual(machine_reading.judge(plan, dated), [])
        plain = rows(second=(125, "X+Inter", [(0, "B Company "), (200, "2018")]))[-1:]
        self.assertEqual(machine_reading.judge(plan, plain),
                         ["`BCompany` is neither bold nor dated"])


if __name__ == "__main__":
    unittest.main()
