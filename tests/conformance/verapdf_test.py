#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Tests of what is read of veraPDF's reports."""
import sys
import unittest

sys.dont_write_bytecode = True  # keeps the source tree clean

import verapdf

PASSED = """<job><item><name>{}</name></item>
  <validationReport isCompliant="true"><details failedChecks="0"/></validationReport></job>"""
FAILED = """<job><item><name>{}</name></item><validationReport isCompliant="false"><details>
  <rule specification="ISO 14289-1:2014" clause="7.1" testNumber="3" status="failed"
        failedChecks="{}">
    <description>Content shall be tagged</description>
    <check status="failed"><context>page[0]</context><errorMessage>It is not</errorMessage></check>
  </rule></details></validationReport></job>"""
BROKEN = """<job><item><name>{}</name></item><taskException isExecuted="true">
  <exceptionMessage>no cross-reference table</exceptionMessage></taskException></job>"""


def read(*jobs, pdfs):
    report = f"<report><jobs>{''.join(jobs)}</jobs></report>"
    return verapdf.read_report(report, pdfs)


class Report(unittest.TestCase):
    def test_compliant_files_have_no_failures(self):
        self.assertEqual(read(PASSED.format("a.pdf"), PASSED.format("b.pdf"),
                              pdfs=["a.pdf", "b.pdf"]), [])

    def test_a_broken_rule(self):
        failures = read(PASSED.format("a.pdf"), FAILED.format("b.pdf", 7),
                        pdfs=["a.pdf", "b.pdf"])
        self.assertEqual(failures, [verapdf.Failure(
            "b.pdf", "ISO 14289-1:2014, 7.1, test 3", 7, "Content shall be tagged",
            "page[0]: It is not")])

    def test_what_is_no_pdf_fails(self):
        failures = read(BROKEN.format("a.pdf"), pdfs=["a.pdf"])
        self.assertEqual([(f.pdf, f.rule, f.description) for f in failures],
                         [("a.pdf", "unreadable", "no cross-reference table")])

    def test_a_file_without_a_verdict_fails(self):
        failures = read(PASSED.format("a.pdf"), pdfs=["a.pdf", "b.pdf"])
        self.assertEqual([(f.pdf, f.rule) for f in failures], [("b.pdf", "not judged")])

    def test_a_rule_is_told_once(self):
        pdfs = [f"{n}.pdf" for n in range(7)]
        failures = read(*(FAILED.format(pdf, 2) for pdf in pdfs), pdfs=pdfs)
        lines = list(verapdf.tell(failures))
        self.assertEqual(lines[0], "ISO 14289-1:2014, 7.1, test 3: 14 checks failed in 7 files: "
                                   "Content shall be tagged")
        self.assertEqual(lines[1], "  0.pdf: 2, first page[0]: It is not")
        self.assertEqual((len(lines), lines[-1]), (7, "  and 2 more files"))


if __name__ == "__main__":
    unittest.main()
