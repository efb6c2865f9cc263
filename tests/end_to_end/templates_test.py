#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Templates of one's own from outside: files, folders, names, `explain-design`, pages.

usage: templates_test.py PROGRAM [unittest arguments]
"""
import json
import os
import pathlib
import re
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESUME = "basics: {name: Zhang San}\nlocales: [en]\n"
WORK = "work:\n" + "".join(
    f"  - {{name: Company {i}, position: Engineer, startDate: {2010 - i}-01, "
    f"endDate: {2010 - i}-12, highlights: [Did {i}]}}\n" for i in range(3))


class Templates(Case):
    def run_program(self, code, *arguments):
        run = subprocess.run([PROGRAM, *arguments], cwd=self.folder, capture_output=True,
                             env=clean_environment(), timeout=60)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run.stdout.decode(), run.stderr.decode()

    def pdfs(self):
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*.pdf"))

    def text(self, name):
        """The text of each page."""
        run = subprocess.run(["pdftotext", "-layout", str(self.folder / name), "-"],
                             capture_output=True, check=True)
        return run.stdout.decode().split("\f")[:-1]


class Files(Templates):
    def test_a_template_beside_the_resume(self):
        self.write("mine.yaml", "extends: classic\nsections: {kinds: {work: {title: Jobs}}}\n")
        self.write("me.yaml", RESUME + WORK + "design: {template: ./mine.yaml}\n")
        self.run_program(0, "render", "me.yaml")
        self.assertEqual(self.pdfs(), ["me.en.pdf"])
        self.assertIn("Jobs", self.text("me.en.pdf")[0])

    def test_several_templates_are_told_apart_by_their_stems(self):
        self.write("looks/mine.yaml", "extends: classic\n")
        self.write("me.yaml", RESUME)
        self.run_program(0, "render", "me.yaml", "--template", "classic,./looks/mine.yaml",
                         "-o", "out/")
        self.assertEqual(self.pdfs(), ["out/me.classic.en.pdf", "out/me.mine.en.pdf"])
        self.write("classic.yaml", "extends: base\n")
        self.run_program(2, "render", "me.yaml", "--template", "classic,./classic.yaml")

    def test_the_command_line_names_files_from_the_current_folder(self):
        self.write("cv/me.yaml", RESUME)
        self.write("looks/mine.yaml", "extends: ./house.yaml\n")
        self.write("looks/house.yaml", "extends: classic\n")
        self.run_program(0, "render", "cv/me.yaml", "--template", "looks/mine.yaml")
        self.assertEqual(self.pdfs(), ["me.en.pdf"])
        # What the template extends lies in its folder.
        self.write("looks/mine.yaml", "extends: ../house.yaml\n")
        self.write("house.yaml", "extends: classic\n")
        _, told = self.run_program(1, "validate", "cv/me.yaml", "--template",
                                   "looks/mine.yaml")
        self.assertIn("looks/mine.yaml:1:10: error:", told)
        self.assertIn("[outside-folder]", told)

    def test_the_document_names_files_of_its_own_folder(self):
        self.write("mine.yaml", "extends: classic\n")
        self.write("cv/me.yaml", RESUME + "design: {template: ../mine.yaml}\n")
        _, told = self.run_program(1, "render", "cv/me.yaml")
        self.assertIn("cv/me.yaml:3:20: error:", told)
        self.assertIn("[outside-folder]", told)
        self.run_program(0, "render", "cv/me.yaml", "--allow-outside")
        # A link out of the folder is no way out.
        os.symlink(self.folder / "mine.yaml", self.folder / "cv/linked.yaml")
        self.write("cv/me.yaml", RESUME + "design: {template: ./linked.yaml}\n")
        _, told = self.run_program(1, "render", "cv/me.yaml")
        self.assertIn("[outside-folder]", told)

    def test_an_included_file_names_templates_beside_itself(self):
        self.write("parts/mine.yaml", "extends: classic\n")
        self.write("parts/design.yaml", "design: {template: ./mine.yaml}\n")
        self.write("me.yaml", RESUME + "include: [parts/design.yaml]\n")
        self.run_program(0, "validate", "me.yaml")

    def test_what_is_set_names_templates_beside_the_resume(self):
        self.write("cv/mine.yaml", "extends: classic\n")
        self.write("cv/me.yaml", RESUME + "design: {template: classic}\n")
        self.run_program(0, "validate", "cv/me.yaml", "--set",
                         "design.template=./mine.yaml")

    def test_files_that_are_none(self):
        self.write("me.yaml", RESUME + "design: {template: ./mine.yaml}\n")
        _, told = self.run_program(1, "validate", "me.yaml")
        self.assertIn("me.yaml:3:20: error: cannot read `mine.yaml`: no such file", told)
        (self.folder / "mine.yaml").mkdir()
        _, told = self.run_program(1, "validate", "me.yaml")
        self.assertIn("it is a folder", told)
        self.write("me.yaml", RESUME)
        _, told = self.run_program(3, "validate", "me.yaml", "--template", "./none.yaml")
        self.assertIn("cannot read `none.yaml`: no such file", told)

    def test_files_that_hold_no_template(self):
        self.write("me.yaml", RESUME + "design: {template: ./mine.yaml}\n")
        for content, told_rule in ((b"", "the file is empty"), (b"- a\n", "bad-template"),
                                   (b"a: [\n", "yaml-syntax"),
                                   (b"\x93\xff\x00", "bad-encoding"),
                                   (b"a: b\n" * 4000000, "")):
            self.write("mine.yaml", content)
            _, told = self.run_program(1, "validate", "me.yaml")
            self.assertIn(told_rule, told)
        self.write("mine.yaml", "extends: classic\ndescription: 素净\n".encode("gb18030"))
        self.run_program(0, "validate", "me.yaml")

    def test_mistakes_in_a_template_have_their_place_and_mend(self):
        self.write("mine.yaml", "extends: classic\nentries:\n  education:\n"
                                "    - row: [institutoin, {field: dates, align: rigth}]\n")
        self.write("me.yaml", RESUME + "design: {template: ./mine.yaml}\n")
        told, _ = self.run_program(1, "validate", "me.yaml", "--format", "json")
        findings = json.loads(told)["files"][0]["findings"]
        self.assertEqual([(f["file"], f["line"], f["column"], f["fix"]["replacement"])
                          for f in findings], [("mine.yaml", 4, 13, "institution"),
                                         ("mine.yaml", 4, 48, "right")])
        _, told = self.run_program(1, "validate", "me.yaml")
        self.assertIn("mine.yaml:4:13: error: no entry in the look `education` has a field "
                      "`institutoin`", told)
        self.assertIn("did you mean `institution`?", told)


class Explained(Templates):
    def test_the_design_is_told_with_its_places(self):
        self.write("mine.yaml", "extends: classic\npage: {margins: {left: 25mm}}\n")
        self.write("me.yaml", RESUME + "design:\n  template: ./mine.yaml\n  paper: letter\n")
        told, _ = self.run_program(0, "explain-design", "me.yaml", "page.margins.left")
        self.assertEqual(told, "page:\n  margins:\n    left: 25mm  # mine.yaml:2\n")
        told, _ = self.run_program(0, "explain-design", "me.yaml", "page.paper")
        self.assertEqual(told, "page:\n  paper: letter  # me.yaml:5\n")
        told, _ = self.run_program(0, "explain-design", "me.yaml", "page.paper",
                                   "--template", "classic", "--set", "design.paper=a4")
        self.assertRegex(told, r"^page:\n  paper: a4  # --set")

    def test_the_whole_design_is_a_template(self):
        self.write("me.yaml", RESUME + WORK)
        told, _ = self.run_program(0, "explain-design", "me.yaml")
        self.assertRegex(told, r"(?m)^entries:$")
        self.write("all.yaml", told)
        self.run_program(0, "render", "me.yaml", "-o", "own.pdf")
        self.run_program(0, "render", "me.yaml", "--template", "./all.yaml", "-o", "all.pdf")
        self.assertEqual((self.folder / "own.pdf").read_bytes(),
                         (self.folder / "all.pdf").read_bytes())

    def test_a_path_that_leads_nowhere_is_a_wrong_command_line(self):
        self.write("me.yaml", RESUME)
        _, told = self.run_program(2, "explain-design", "me.yaml", "page.margin")
        self.assertIn("no design has a value `page.margin`; did you mean `page.margins`?",
                      told)

    def test_mistakes_in_the_design_are_told_and_nothing_explained(self):
        self.write("me.yaml", RESUME + "design: {pager: letter}\n")
        told, findings = self.run_program(1, "explain-design", "me.yaml", "page.paper")
        self.assertEqual(told, "")
        self.assertIn("did you mean `paper`?", findings)


class Pages(Templates):
    def pages_of(self, resume):
        self.write("me.yaml", resume)
        self.run_program(0, "render", "me.yaml")
        return self.text("me.en.pdf")

    def test_a_page_begins_with_an_entry(self):
        self.assertEqual(len(self.pages_of(RESUME + WORK)), 1)
        pages = self.pages_of(RESUME + WORK.replace("{name: Company 1,",
                                                    "{name: Company 1, break: before,"))
        self.assertEqual(len(pages), 2)
        self.assertIn("Company 0", pages[0])
        self.assertNotIn("Company 1", pages[0])
        self.assertIn("Company 1", pages[1])

    def test_a_page_begins_with_a_section(self):
        skills = "skills: [{name: Languages, keywords: [C++]}]\n"
        pages = self.pages_of(RESUME + WORK + skills +
                              "design: {sections: [work, {of: skills, break: before}]}\n")
        self.assertEqual(len(pages), 2)
        self.assertIn("Skills", pages[1])
        self.assertNotIn("Skills", pages[0])

    def test_what_stays_together_moves_to_the_next_page(self):
        def resume(keep):
            bullets = ", ".join(f"Bullet {i}" for i in range(36))
            more = ", ".join(f"Point {i}" for i in range(14))
            return (RESUME + "work:\n"
                    f"  - {{name: First, date: 2020-01, highlights: [{bullets}]}}\n"
                    f"  - {{name: Second, date: 2019-01{keep}, highlights: [{more}]}}\n")
        pages = self.pages_of(resume(""))
        self.assertEqual(len(pages), 2)
        self.assertIn("Second", pages[0])
        pages = self.pages_of(resume(", keep: together"))
        self.assertNotIn("Second", pages[0])
        self.assertIn("Second", pages[1])

    def test_hidden_sections_are_not_shown(self):
        pages = self.pages_of(RESUME + WORK + "design: {sections: {hide: [work]}}\n")
        self.assertNotIn("Company", "".join(pages))

    def test_titles_of_sections_by_language(self):
        self.write("me.yaml", "basics: {name: 张三}\nlocales: [zh, en]\nskills: [{name: C++}]\n"
                   "design: {sections: {kinds: {skills: {title: {zh: 本领, en: Crafts}}}}}\n")
        self.run_program(0, "render", "me.yaml")
        self.assertIn("本领", self.text("me.zh.pdf")[0])
        self.assertIn("Crafts", self.text("me.en.pdf")[0])


class Documents(Templates):
    def test_the_tutorial_shows_a_template_that_compiles(self):
        template = (ROOT / "examples/templates/ink.yaml").read_text()
        shown = template[template.index("extends:"):]
        self.assertLessEqual(len([l for l in shown.splitlines() if l.strip()]), 30)
        for page in ("schema/templates.md", "schema/templates.zh.md"):
            blocks = re.findall(r"^```yaml\n(.*?)^```", (ROOT / page).read_text(),
                                re.MULTILINE | re.DOTALL)
            self.assertIn(shown, blocks, f"{page} does not show the template as it is")
        for name in ("student.yaml", "engineer.yaml"):
            self.run_program(0, "render", str(ROOT / "examples" / name), "--strict", "--allow",
                             "not-shown", "--template",
                             str(ROOT / "examples/templates/ink.yaml"), "-o", "out/")
        self.assertEqual(len(self.pdfs()), 4)


if __name__ == "__main__":
    unittest.main()
