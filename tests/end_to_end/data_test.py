#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Data inside PDFs from outside: what is attached, read by other programs and taken out again.

usage: data_test.py PROGRAM [unittest arguments]
"""
import json
import pathlib
import re
import subprocess
import unittest

from case import PROGRAM, Case, clean_environment

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"

RESUME = """\
basics:
  name: {zh: 张三, en: Zhang San}
  label: {zh: 工程师, en: Engineer}
  email: zhangsan@example.com
  image: {file: portrait.png, alt: {zh: 证件照, en: Portrait}}
work:
  - id: star
    name: {zh: 星河科技, en: Starriver}
    startDate: 2022-07
    tags: [recsys]
    highlights:
      - {zh: 甲, en: Alpha}
      - {text: {zh: 乙, en: Beta}, tags: [teaching]}
  - {name: {zh: 远山智能, en: Yuanshan}, tags: [teaching]}
skills: [{name: {zh: 游泳, en: Swimming}}]
include: [more/papers.yaml]
x-notes: 月薪
variants:
  recsys:
    omit: [teaching]
    set: {basics.label: {zh: 研究员, en: Researcher}}
    design: {sections: {hide: [skills]}}
"""
PAPERS = "publications: [{name: {zh: 论文一, en: Paper One}, releaseDate: 2024-05}]\n"


class Data(Case):
    def setUp(self):
        super().setUp()
        self.write("home/me.yaml", RESUME)
        self.write("home/more/papers.yaml", PAPERS)
        self.write("home/portrait.png",
                   (EXAMPLES / "product-manager/portrait.png").read_bytes())

    def run_program(self, code, *arguments, stdin=None, **variables):
        run = subprocess.run([PROGRAM, *map(str, arguments)], cwd=self.folder, input=stdin,
                             capture_output=True, env=clean_environment(**variables),
                             timeout=120)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run

    def render(self, *arguments, name="me.pdf"):
        self.run_program(0, "render", "home/me.yaml", "-o", name, *arguments)
        return self.folder / name

    def extract(self, *arguments, code=0):
        run = self.run_program(code, "extract", *arguments)
        return run.stdout if code == 0 else run.stderr.decode()

    def data(self, *arguments):
        return json.loads(self.extract(self.render("--attach-data", *arguments)))


def listed(pdf):
    """The attachments as poppler lists them."""
    text = subprocess.run(["pdfdetach", "-list", str(pdf)], capture_output=True, check=True,
                          text=True).stdout
    return re.findall(r"^\d+: (.*)$", text, re.MULTILINE)


def unpacked(pdf):
    """All bytes of a PDF with its streams inflated."""
    return subprocess.run(["qpdf", "--qdf", "--object-streams=disable",
                           "--stream-data=uncompress", str(pdf), "-"],
                          capture_output=True, check=True).stdout


def words_of(pdf):
    """The words on the pages, sorted: designs put them in different orders."""
    text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True,
                          check=True, text=True).stdout
    return sorted(re.sub(r"[^\w@.]+", " ", text).split())


class Attached(Data):
    def test_without_a_wish_nothing_is_inside(self):
        pdf = self.render("--locale", "zh")
        self.assertEqual(listed(pdf), [])
        self.assertNotIn(b"/EmbeddedFile", unpacked(pdf))

    def test_data_are_those_of_the_language(self):
        data = self.data("--locale", "en")
        self.assertEqual(data["basics"], {"name": "Zhang San", "label": "Engineer",
                                          "email": "zhangsan@example.com"})
        self.assertEqual([entry["name"] for entry in data["work"]], ["Starriver", "Yuanshan"])
        self.assertEqual(data["work"][0]["highlights"], ["Alpha", "Beta"])
        self.assertEqual(data["publications"][0]["name"], "Paper One")
        self.assertEqual(data["locales"], ["en"])

    def test_data_are_what_the_variant_shows(self):
        data = self.data("--locale", "zh", "--variant", "recsys")
        self.assertEqual(data["basics"]["label"], "研究员")
        self.assertEqual(data["work"], [{"name": "星河科技", "startDate": "2022-07",
                                         "highlights": ["甲"]}])
        self.assertNotIn("skills", data)
        text = json.dumps(data, ensure_ascii=False)
        for gone in ("乙", "远山", "游泳", "Starriver", "月薪", "teaching", "recsys", "tags",
                     "variants", "include", "design"):
            self.assertNotIn(gone, text)

    def test_data_go_without_what_page_fit_took_off(self):
        bullets = "".join(f"      - 第{i}条，做了一些足够长的工作，一行写不下，要写到下一行去，"
                          f"才能把这一页写满\n" for i in range(60))
        self.write("home/me.yaml", "basics: {name: 张三}\nwork:\n  - name: 星河科技\n"
                   "    highlights:\n" + bullets.replace("- ", "- {priority: 0, text: ")
                   .replace("\n", "}\n") + "design: {fit: {pages: 1, drop: true}}\n")
        pdf = self.render("--attach-data")
        pages = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True,
                               check=True, text=True).stdout
        shown = re.findall(r"第 ?(\d+) ?条", pages)
        self.assertTrue(5 < len(shown) < 60, shown)
        kept = json.loads(self.extract(pdf))["work"][0]["highlights"]
        self.assertEqual([re.match(r"第(\d+)条", text)[1] for text in kept], shown)

    def test_source_is_what_was_read_byte_for_byte(self):
        source = b"\xef\xbb\xbf" + RESUME.replace("\n", "\r\n").encode()
        self.write("home/me.yaml", source)
        pdf = self.render("--locale", "zh", "--attach-source", "--set", "basics.label=作家")
        self.assertEqual(listed(pdf), ["me.yaml", "papers.yaml"])
        self.assertEqual(self.extract(pdf, "me.yaml"), source)
        self.assertEqual(self.extract(pdf, "papers.yaml"), PAPERS.encode())

    def test_a_file_of_variants_is_a_source_too(self):
        self.write("home/apps/me.yaml", "resume: ../me.yaml\nvariants: {own: {locales: [zh]}}\n")
        self.run_program(0, "render", "home/apps/me.yaml", "--attach-data", "--attach-source",
                         "-o", "me.pdf")
        self.assertEqual(listed(self.folder / "me.pdf"),
                         ["me-2.yaml", "me.yaml", "papers.yaml", "resume.json"])
        self.assertEqual(self.extract("me.pdf", "me-2.yaml"), RESUME.encode())

    def test_no_path_of_the_machine_is_inside(self):
        everything = ["--locale", "zh", "--attach-data", "--attach-source"]
        self.run_program(0, "render", self.folder / "home/me.yaml", "-o", "me.pdf", *everything)
        inside = unpacked(self.folder / "me.pdf")
        for path in (str(self.folder), "home/", "/tmp/", str(EXAMPLES)):
            self.assertNotIn(path.encode(), inside)
        self.assertNotIn(b"portrait.png", unpacked(self.render("--attach-data", "--locale", "zh")))

    def test_other_programs_read_it(self):
        pdf = self.render("--locale", "zh", "--attach-data")
        subprocess.run(["qpdf", "--check", str(pdf)], check=True, capture_output=True)
        told = json.loads(subprocess.run(
            ["qpdf", "--json=latest", "--json-key=attachments", str(pdf)],
            capture_output=True, check=True).stdout)["attachments"]["resume.json"]
        self.assertEqual(told["description"], "简历 (JSON Resume)")
        self.assertEqual(told["streams"]["/UF"]["mimetype"], "application/json")
        self.assertIsNone(told["streams"]["/UF"]["modificationdate"])
        subprocess.run(["pdfdetach", "-savefile", "resume.json", "-o",
                        str(self.folder / "saved.json"), str(pdf)], check=True)
        self.assertEqual((self.folder / "saved.json").read_bytes(), self.extract(pdf))

    def test_the_same_bytes_every_time(self):
        flags = ["--locale", "zh", "--attach-data", "--attach-source"]
        self.assertEqual(self.render(*flags, name="a.pdf").read_bytes(),
                         self.render(*flags, name="b.pdf").read_bytes())

    def test_a_batch_attaches_and_notices_the_wish(self):
        def batch(*flags):
            run = self.run_program(0, "batch", "home/me.yaml", "-o", "out", "--resume",
                                   "--report", "r.jsonl", "--force", *flags)
            return listed(self.folder / "out/me.zh.pdf"), run
        self.assertEqual(batch()[0], [])
        self.assertEqual(batch("--attach-data")[0], ["resume.json"])
        made = (self.folder / "out/me.zh.pdf").stat().st_mtime_ns
        self.assertEqual(batch("--attach-data")[0], ["resume.json"])
        self.assertEqual((self.folder / "out/me.zh.pdf").stat().st_mtime_ns, made)
        self.assertEqual(batch("--attach-source")[0], ["me.yaml", "papers.yaml"])

    def test_a_letter_is_no_data(self):
        run = self.run_program(2, "letter", "home/me.yaml", "--attach-data")
        self.assertIn("--attach-data", run.stderr.decode())

    def test_pdf_a_2_takes_none(self):
        self.run_program(2, "render", "home/me.yaml", "--attach-data", "--standard",
                         "a-2a+ua-1")


class RoundTrip(Data):
    def assert_round_trip(self, resume, locale):
        self.run_program(0, "render", resume, "--locale", locale, "--template", "classic",
                         "--attach-data", "-o", "first.pdf", "--force")
        self.write("again.json", self.extract("first.pdf"))
        self.run_program(0, "render", "again.json", "--template", "classic", "-o",
                         "second.pdf", "--force")
        first, second = (words_of(self.folder / name) for name in ("first.pdf", "second.pdf"))
        self.assertGreater(len(first), 10)
        self.assertEqual(first, second)

    def test_what_is_taken_out_renders_again(self):
        for locale in ("zh", "en"):
            with self.subTest(locale=locale):
                self.assert_round_trip("home/me.yaml", locale)

    def test_so_it_does_of_the_examples(self):
        for name in ("engineer", "graduate", "researcher", "student"):
            with self.subTest(name=name):
                text = (EXAMPLES / f"{name}.yaml").read_text()
                # Headings of the design's own are no data.
                text = re.sub(r"^design:.*?(?=^[a-z]|\Z)", "", text, flags=re.DOTALL | re.MULTILINE)
                text = re.sub(r"^  image:.*\n", "", text, flags=re.MULTILINE)
                for locale in ("zh", "en"):
                    self.assert_round_trip(self.write(f"{name}.yaml", text), locale)


class Extract(Data):
    def test_to_a_file_that_is_not_replaced_unasked(self):
        pdf = self.render("--attach-data", "--locale", "zh")
        run = self.run_program(0, "extract", pdf, "-o", "out/data.json")
        self.assertEqual(run.stdout.decode(), "out/data.json\n")
        written = (self.folder / "out/data.json").read_bytes()
        self.assertEqual(written, self.extract(pdf))
        self.assertIn("--force", self.extract(pdf, "-o", "out/data.json", code=3))
        self.extract(pdf, "-o", "out/data.json", "--force")
        self.assertIn("its input", self.extract(pdf, "-o", pdf, "--force", code=3))

    def test_from_standard_input(self):
        pdf = self.render("--attach-data", "--locale", "zh").read_bytes()
        run = self.run_program(0, "extract", "-", stdin=pdf)
        self.assertEqual(json.loads(run.stdout)["basics"]["name"], "张三")

    def test_an_encrypted_pdf_wants_its_password(self):
        pdf = self.render("--attach-data", "--locale", "zh", "--password", "芝麻开门")
        self.assertIn("give its --password", self.extract(pdf, code=1))
        self.assertIn("another password", self.extract(pdf, "--password", "sesame", code=1))
        data = json.loads(self.extract(pdf, "--password", "芝麻开门"))
        self.assertEqual(data["basics"]["name"], "张三")

    def test_what_is_not_there_is_told(self):
        bare = self.render("--locale", "zh", name="bare.pdf")
        full = self.render("--locale", "zh", "--attach-data", name="full.pdf")
        self.assertIn("there is no file in the PDF", self.extract(bare, code=1))
        self.assertIn("there is no file `me.yaml` in the PDF; it holds `resume.json`",
                      self.extract(full, "me.yaml", code=1))
        self.assertIn("the PDF cannot be read", self.extract("home/me.yaml", code=1))
        self.extract("absent.pdf", code=3)
        self.extract("home", code=3)
        told = self.run_program(1, "extract", bare, "--messages", "zh").stderr.decode()
        self.assertIn("PDF 里没有附件", told)

    def test_of_a_foreign_pdf(self):
        self.write("a.txt", "one\n")
        bare = self.render("--locale", "zh", name="bare.pdf")
        subprocess.run(["qpdf", str(bare), "--add-attachment", str(self.folder / "a.txt"), "--",
                        str(self.folder / "foreign.pdf")], check=True)
        self.assertEqual(self.extract("foreign.pdf", "a.txt"), b"one\n")
        self.assertIn("no JSON data", self.extract("foreign.pdf", code=1))

    def test_a_torn_pdf_is_no_crash(self):
        whole = self.render("--locale", "zh", "--attach-data").read_bytes()
        for size in range(0, len(whole), len(whole) // 12):
            self.write("torn.pdf", whole[:size])
            run = subprocess.run([PROGRAM, "extract", "torn.pdf"], cwd=self.folder,
                                 capture_output=True, env=clean_environment(), timeout=120)
            self.assertIn(run.returncode, (0, 1), run.stderr.decode())


if __name__ == "__main__":
    unittest.main()
