#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What a PDF must not hold: what was redacted, what a photo tells of its place, actions, other
links, paths of the machine; and PDFs with a password.

usage: privacy_test.py PROGRAM [unittest arguments]
"""
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv.pop(1))
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
TEMPLATES = sorted(p.stem for p in (EXAMPLES.parent / "src/style/templates").glob("*.yaml")
                   if p.stem != "base")

PRIVATE = {
    "phone": "138 0013 8000",
    "email": "sanzhang@example.com",
    "url": "https://sanzhang.example.net/",
    "username": "sz-4711",
    "street": "余杭塘路 866 号",
    "birth": "1999-09-01",
    "photo": "Portrait of San Zhang",
    "referee": "lisi@example.org",
}
RESUME = f"""\
locales: [zh, en]
basics:
  name: {{zh: 张三, en: San Zhang}}
  image: {{file: photo.jpg, alt: {PRIVATE["photo"]}}}
  phone: {PRIVATE["phone"]}
  email: {PRIVATE["email"]}
  url: {PRIVATE["url"]}
  birthDate: {PRIVATE["birth"]}
  location: {{city: {{zh: 杭州, en: Hangzhou}}, address: {PRIVATE["street"]}}}
  profiles: [{{network: GitHub, username: {PRIVATE["username"]},
              url: "https://github.com/{PRIVATE["username"]}"}}]
work: [{{name: {{zh: 星河, en: Starriver}}, startDate: 2022-07, endDate: present}}]
references: [{{name: {{zh: 李四, en: Si Li}}, reference: {PRIVATE["referee"]}}}]
letter: {{body: {{zh: 我想加入贵公司。, en: I would like to join you.}}}}
variants:
  bank: {{set: {{basics.phone: "13900139000"}}, output: "{{name}}-{{locale}}"}}
"""
ALL = "phone,email,photo,url,address,profiles,birthDate,references"


def segment(marker, content):
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def jpeg(extra=b""):
    """A gray JPEG of 8 by 8 pixels."""
    frame = segment(0xC0, bytes([8, 0, 8, 0, 8, 1, 1, 0x11, 0]))
    tables = segment(0xDB, bytes([0]) + bytes([1] * 64))
    codes = b"".join(segment(0xC4, bytes([kind, 1] + [0] * 15 + [0])) for kind in (0, 0x10))
    scan = segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + b"\x3f"
    return b"\xff\xd8" + extra + tables + frame + codes + scan + b"\xff\xd9"


def exif_with_gps():
    """Exif data: a maker, and 30° N as the place (Exif 2.32, 4.6.6)."""
    def entry(tag, kind, count, value):
        return (tag.to_bytes(2, "little") + kind.to_bytes(2, "little") +
                count.to_bytes(4, "little") + value)
    head = b"II*\0" + (8).to_bytes(4, "little")
    place = 8 + 2 + 2 * 12 + 4
    maker = place + 2 + 2 * 12 + 4
    first = (b"\2\0" + entry(0x010F, 2, 12, maker.to_bytes(4, "little")) +
             entry(0x8825, 4, 1, place.to_bytes(4, "little")) + bytes(4))
    gps = (b"\2\0" + entry(1, 2, 2, b"N\0\0\0") +
           entry(2, 5, 1, (maker + 12).to_bytes(4, "little")) + bytes(4))
    degrees = (30).to_bytes(4, "little") + (1).to_bytes(4, "little")
    return segment(0xE1, b"Exif\0\0" + head + first + gps + b"CAMERA-4711\0" + degrees)


def objects(pdf, *options):
    """The objects of a PDF as JSON with the bytes of their streams, unpacked."""
    run = subprocess.run(["qpdf", *options, "--json=2", "--json-stream-data=inline",
                          "--decode-level=all", str(pdf)], capture_output=True, check=True)
    return json.loads(run.stdout)["qpdf"][1]


def walk(value, path=()):
    """Every key and every text in a value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield path, key
            yield from walk(inner, (*path, key))
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, path)
    elif isinstance(value, str):
        yield path, value


def everything(pdf, *options):
    """All that a PDF says: its strings, its streams in the encodings of text, its pages."""
    parts = []
    for _, text in walk(objects(pdf, *options)):
        parts.append(text)
    for value in objects(pdf, *options).values():
        data = base64.b64decode(value.get("stream", {}).get("data", ""))
        parts.append(data.decode("latin-1"))
        parts.append(data.decode("utf-8", "ignore"))
        parts.append(data.decode("utf-16-be", "ignore"))
    password = [o.split("=")[1] for o in options if o.startswith("--password=")]
    words = ["-upw", password[0]] if password else []
    parts.append(subprocess.run(["pdftotext", "-raw", *words, str(pdf), "-"],
                                capture_output=True, check=True).stdout.decode())
    return "\n".join(parts)


def digits(text):
    return re.sub(r"(?<=\d)[ .()-]+(?=\d)", "", text)


class PrivacyTest(unittest.TestCase):
    """A folder with a photo, and the program in it."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="jianli-geheim-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.environment = {k: v for k, v in os.environ.items()
                            if k not in ("LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH")}
        self.environment |= {"HOME": "/home/geheim-home", "USER": "geheim-user",
                             "LOGNAME": "geheim-user"}
        (self.folder / "photo.jpg").write_bytes(jpeg())

    def run_program(self, *arguments, code=0, stdin=None):
        run = subprocess.run([PROGRAM, *map(str, arguments)], cwd=self.folder, input=stdin,
                             capture_output=True, env=self.environment, timeout=300)
        self.assertEqual(run.returncode, code, run.stderr.decode())
        return run.stdout.decode(errors="replace"), run.stderr.decode()

    def render(self, text, *arguments, command="render", code=0, name="me.yaml", **more):
        (self.folder / name).write_text(text)
        return self.run_program(command, name, *arguments, code=code, **more)[1]

    def pdfs(self):
        return sorted(p.name for p in self.folder.glob("**/*.pdf"))


class Redaction(PrivacyTest):
    """What public copies go without."""

    def assert_gone(self, pdf):
        text = everything(pdf)
        for name, value in PRIVATE.items():
            for form in (value, value.replace(" ", ""), value.removeprefix("https://")):
                self.assertFalse(form in text, f"{name} in {pdf}")
        for number in ("13800138000", "13900139000"):
            self.assertFalse(number in digits(text), f"{number} in {pdf}")
        self.assertFalse("github.com" in text, pdf)
        self.assertIsNone(re.search(r"1999.{0,4}0?9.{0,4}0?1\b", text), pdf)
        for value in objects(pdf).values():
            kind = value.get("stream", {}).get("dict", {}).get("/Subtype")
            self.assertNotEqual(kind, "/Image", pdf)

    def test_a_full_copy_holds_it_all(self):
        """Else the tests below would find nothing whatever the program did."""
        self.render(RESUME, "--template", "table", "--locale", "en")
        text = everything(self.folder / "me.en.pdf")
        for name in ("phone", "email", "url", "username", "photo"):
            self.assertTrue(PRIVATE[name] in text, name)
        self.assertTrue("tel:13800138000" in text)
        self.assertTrue(any(v.get("stream", {}).get("dict", {}).get("/Subtype") == "/Image"
                            for v in objects(self.folder / "me.en.pdf").values()))

    def test_a_public_copy_holds_none_of_it_in_any_design(self):
        for template in TEMPLATES:
            err = self.render(RESUME, "--template", template, "--redact", ALL)
            self.assertNotIn("error", err)
            for locale in ("zh", "en"):
                self.assert_gone(self.folder / f"me.{locale}.pdf")

    def test_variants_letters_and_batches_go_without_it_too(self):
        self.render(RESUME, "--variant", "bank", "--redact", ALL)
        self.render(RESUME, "--variant", "bank", "--redact", ALL, command="letter")
        self.run_program("batch", "me.yaml", "-o", "out", "--redact", ALL)
        jobs = '{"file": "me.yaml", "variants": ["bank"], "set": {"basics.email": "b@example.com"}}\n'
        (self.folder / "jobs.jsonl").write_text(jobs)
        self.run_program("batch", "--jobs", "jobs.jsonl", "-o", "jobs", "--redact", ALL)
        names = self.pdfs()
        self.assertEqual(len(names), 8, names)
        for pdf in self.folder.glob("**/*.pdf"):
            self.assert_gone(pdf)
            self.assertFalse("b@example.com" in everything(pdf), pdf)

    def test_the_attached_data_go_without_it_too(self):
        self.render(RESUME, "--locale", "zh", "--attach-data", "--redact", ALL)
        pdf = self.folder / "me.zh.pdf"
        self.assertTrue(any(key == "/EmbeddedFile" for _, key in walk(objects(pdf))))
        self.assert_gone(pdf)

    def test_the_source_is_not_attached_to_a_public_copy(self):
        err = self.render(RESUME, "--attach-source", "--redact", "phone", code=2)
        self.assertIn("the résumé's file holds what `--redact` leaves out", err)

    def test_what_stands_elsewhere_stops_everything(self):
        for text, place in (
                ("summary: 电话 13800138000。", "13800138000"),
                ("summary: '[写信](tel:+86-138-0013-8000)'", "138-0013-8000"),
                ("label: 微信同号 138-0013-8000", "138-0013-8000")):
            resume = RESUME.replace("basics:\n", f"basics:\n  {text}\n")
            err = self.render(resume, "--redact", "phone", "--locale", "zh", code=1)
            self.assertIn(f"error: `{place}` still stands here: `phone` is to be redacted "
                          "[redacted-elsewhere]", err)
            self.assertIn("me.yaml:3:", err)
            self.assertEqual(self.pdfs(), [])
        self.render(resume, "--redact", "phone", "--locale", "zh", "--allow",
                    "redacted-elsewhere")

    def test_what_the_design_prints_is_looked_at(self):
        for pattern, code in (("{name}, 13800138000", 1), ("{name}", 0)):
            design = f'design: {{page: {{footer: {{pattern: "{pattern}", from: 1}}}}}}\n'
            err = self.render(RESUME + design, "--locale", "zh", "--redact", "phone", code=code)
            self.assertEqual("[redacted-elsewhere]" in err, code == 1, err)

    def test_a_job_with_a_private_value_in_its_text_fails_alone(self):
        (self.folder / "a.yaml").write_text(RESUME)
        (self.folder / "b.yaml").write_text(RESUME.replace("我想", "13800138000 我想").replace(
            "work: [{name: {zh: 星河", "work: [{name: {zh: 星河 13800138000"))
        _, err = self.run_program("batch", "a.yaml", "b.yaml", "-o", "out", "--redact", "phone",
                                  code=1)
        self.assertEqual(self.pdfs(), ["a.en.pdf", "a.zh.pdf"])
        self.assertIn("[redacted-elsewhere]", err)

    def test_nothing_to_redact_is_a_note(self):
        err = self.render("basics: {name: 张三}\n", "--redact", "phone,photo")
        self.assertIn("note: there is no `phone` to redact in `me.yaml` [nothing-redacted]", err)
        self.assertIn("note: there is no `image` to redact", err)
        self.assertEqual(self.render(RESUME, "--redact", "phone", "-q"), "")

    def test_unknown_names_are_told(self):
        self.assertIn("`phon` cannot be redacted; did you mean `phone`?",
                      self.render(RESUME, "--redact", "phon", code=2))
        err = self.render(RESUME, "--redact", "xyz", code=2)
        for name in ("phone", "photo", "address", "family", "birthDate"):
            self.assertIn(f"`{name}`", err)
        self.assertIn("`name` cannot be redacted", self.render(RESUME, "--redact", "name", code=2))

    def test_a_photo_tells_nothing_but_its_pixels(self):
        secret = (exif_with_gps() + segment(0xFE, b"taken at home") +
                  segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"))
        (self.folder / "photo.jpg").write_bytes(jpeg(secret) + b"and a film")
        self.render(RESUME, "--locale", "en")
        raw = subprocess.run(["qpdf", "--json=2", "--json-stream-data=inline",
                              "--decode-level=none", str(self.folder / "me.en.pdf")],
                             capture_output=True, check=True).stdout
        photos = [base64.b64decode(value["stream"]["data"])
                  for value in json.loads(raw)["qpdf"][1].values()
                  if value.get("stream", {}).get("dict", {}).get("/Filter") == "/DCTDecode"]
        self.assertEqual(photos, [jpeg()])


class Contents(PrivacyTest):
    """What no PDF of any example has."""
    FORBIDDEN = {"/JS", "/JavaScript", "/Launch", "/OpenAction", "/AA", "/GoToR", "/GoToE",
                 "/SubmitForm", "/ImportData", "/ResetForm", "/EmbeddedFile", "/EmbeddedFiles",
                 "/AcroForm", "/XFA", "/RichMedia", "/Movie", "/Sound", "/Rendition", "/Thread",
                 "/Named", "/SetOCGState", "/Trans", "/FFilter", "/PieceInfo", "/Ref", "/OPI"}

    def test_the_examples(self):
        shutil.copytree(EXAMPLES, self.folder / "examples")
        files = sorted(p.relative_to(self.folder) for p in (self.folder / "examples").glob("*.yaml"))
        self.run_program("render", *files, "--template", ",".join(TEMPLATES), "--locale", "zh,en",
                         "-o", "out/", "-q")
        pdfs = sorted((self.folder / "out").glob("*.pdf"))
        self.assertEqual(len(pdfs), len(files) * len(TEMPLATES) * 2)
        for pdf in pdfs:
            self.check(pdf)

    def check(self, pdf):
        texts = []
        for path, text in walk(objects(pdf)):
            self.assertNotIn(text, self.FORBIDDEN, f"{pdf.name}: {path}")
            if path and path[-1] == "/URI":
                self.assertRegex(text, r"^(u|b):(https?://|mailto:|tel:)", pdf.name)
            texts.append(text)
        whole = everything(pdf)
        for secret in ("geheim", str(EXAMPLES.parent), "/usr/share", "photo.jpg", "portrait.png",
                       "engineer.png"):
            self.assertFalse(secret in whole, f"{secret} in {pdf.name}")

    def test_links_lead_to_the_web_to_mailboxes_and_telephones_only(self):
        lax = {"basics": {"name": "Zhang San", "url": "JavaScript:alert(1)",
                          "email": "a b@example.com\"", "phone": "none",
                          "profiles": [{"network": "GitHub", "username": "x",
                                        "url": "file:///etc/passwd"}],
                          "summary": "plain"},
               "projects": [{"name": "P", "url": "data:text/html,x", "startDate": "2020"}]}
        err = self.render(json.dumps(lax), "-o", "lax.pdf", name="lax.json")
        self.assertIn("warning: `JavaScript:alert(1)` is no web address", err)
        self.assertNotIn("/URI", {text for _, text in walk(objects(self.folder / "lax.pdf"))})
        for target in ("javascript:alert(1)", "JavaScript:alert(1)", "java%73cript:alert(1)",
                       "file:///etc/passwd", "FILE:/etc/passwd", "data:text/html,x",
                       "ftp://example.com/x", "//example.com/x", "vbscript:x", "example.com/x",
                       "mailto:nobody", "tel:none", "\\\\\\\\host\\\\share"):
            text = f'basics: {{name: Zhang San, summary: "see [that]({target})"}}\n'
            err = self.render(text, "-o", "x.pdf", code=1)
            self.assertIn("is no target of a link [bad-url]", err, target)
            self.render(text, "-o", "x.pdf", "--allow", "bad-url")
            self.assertNotIn("/URI", {t for _, t in walk(objects(self.folder / "x.pdf"))}, target)
        for target in ("https://example.com/a?b#c", "HTTP://Example.com", "https://例子.中国/简历",
                       "mailto:a@example.com?subject=x", "MAILTO:a@example.com",
                       "tel:+86-138-0013-8000", "TEL:13800138000"):
            self.render(f'basics: {{name: Zhang San, summary: "see [that]({target})"}}\n',
                        "-o", "x.pdf")
            self.assertIn("/URI", {t for _, t in walk(objects(self.folder / "x.pdf"))}, target)


class Password(PrivacyTest):
    WORD = "密码 café-9"

    def encrypted(self, *arguments, word=None):
        return self.render(RESUME, "--locale", "zh", "--password", word or self.WORD, *arguments)

    def test_only_the_password_opens_it(self):
        err = self.encrypted()
        self.assertIn("note: PDFs with a password conform to no PDF/A, which forbids encryption",
                      err)
        pdf = str(self.folder / "me.zh.pdf")
        check = subprocess.run(["qpdf", "--check", f"--password={self.WORD}", pdf],
                               capture_output=True, text=True)
        self.assertEqual(check.returncode, 0, check.stderr)
        shown = subprocess.run(["qpdf", "--show-encryption", f"--password={self.WORD}", pdf],
                               capture_output=True, text=True, check=True).stdout
        self.assertIn("R = 6", shown)
        self.assertIn("stream encryption method: AESv3", shown)
        self.assertNotIn("not allowed", shown)
        for word in ("", "wrong", "密码 cafe-9"):
            for opens in (["qpdf", "--check", f"--password={word}", pdf],
                          ["pdftotext", "-upw", word, pdf, "-"],
                          ["mutool", "draw", "-p", word, "-F", "txt", "-o", "-", pdf]):
                run = subprocess.run(opens, capture_output=True)
                self.assertNotEqual(run.returncode, 0, opens)
        for raw in (b"Zhang", b"sanzhang", "张三".encode("utf-16-be"), b"xmpmeta", b"rdf:RDF"):
            self.assertFalse(raw in pathlib.Path(pdf).read_bytes(), raw)

    def test_what_it_holds_is_what_it_would_hold_without(self):
        self.encrypted("-o", "locked.pdf")
        self.render(RESUME, "--locale", "zh", "--standard", "1.7", "-o", "open.pdf")
        locked, free = str(self.folder / "locked.pdf"), str(self.folder / "open.pdf")
        for tool in (["pdftotext", "-raw"], ["pdftotext", "-bbox"]):
            texts = [subprocess.run([*tool, *words, pdf, "-"], capture_output=True,
                                    check=True).stdout
                     for words, pdf in ((["-upw", self.WORD], locked), ([], free))]
            self.assertEqual(*texts)
        drawn = [subprocess.run(["mutool", "draw", *words, "-F", "txt", "-o", "-", pdf],
                                capture_output=True, check=True).stdout
                 for words, pdf in ((["-p", self.WORD], locked), ([], free))]
        self.assertEqual(*drawn)
        self.assertIn("张三", drawn[0].decode())

        def contents(pdf, *options):
            return sorted(v["stream"]["data"] for v in objects(pdf, *options).values()
                          if "stream" in v and v["stream"]["dict"].get("/Type") not in ("/XRef", "/ObjStm"))
        self.assertEqual(contents(locked, f"--password={self.WORD}"), contents(free))

    def test_it_is_not_larger_to_speak_of(self):
        self.encrypted("-o", "locked.pdf")
        self.render(RESUME, "--locale", "zh", "--standard", "1.7", "-o", "open.pdf")
        sizes = [(self.folder / name).stat().st_size for name in ("locked.pdf", "open.pdf")]
        self.assertLess(sizes[0], sizes[1] + 6000)

    def test_the_password_comes_from_standard_input(self):
        self.render(RESUME, "--locale", "zh", "--password", "-", stdin=b"open sesame\nrest")
        run = subprocess.run(["pdftotext", "-upw", "open sesame",
                              str(self.folder / "me.zh.pdf"), "-"], capture_output=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        err = self.render(RESUME, "--password", "-", code=2, stdin=b"")
        self.assertIn("the password is empty", err)
        _, err = self.run_program("render", "-", "--password", "-", code=2, stdin=b"x")
        self.assertIn("standard input can be read only once", err)

    def test_what_is_no_password(self):
        for word, problem in (("", "the password is empty"),
                              ("a" * 128, "the password is longer than 127 bytes"),
                              ("a\tb", "a character that no password may have")):
            err = self.render(RESUME, "--password", word, code=2)
            self.assertIn(problem, err)
            if word:
                self.assertNotIn(word, err)
        for standard in ("a-2a+ua-1", "a-3a+ua-1"):
            err = self.render(RESUME, "--password", "x", "--standard", standard, code=2)
            self.assertIn("PDF/A forbids encryption", err)

    def test_data_are_encrypted_with_it(self):
        self.encrypted("--attach-data")
        pdf = self.folder / "me.zh.pdf"
        whole = everything(pdf, f"--password={self.WORD}")
        self.assertTrue('"sanzhang@example.com"' in whole)
        self.assertFalse(b"sanzhang@example.com" in pdf.read_bytes())

    def test_a_batch_resumes_with_its_password_and_writes_it_nowhere(self):
        (self.folder / "me.yaml").write_text(RESUME)
        word = "open-sesame-4711"
        batch = ["batch", "me.yaml", "-o", "out", "--report", "report.jsonl", "--force"]
        self.run_program(*batch, "--password", word)
        before = {p: p.read_bytes() for p in self.folder.glob("out/*.pdf")}
        self.assertEqual(len(before), 2)
        self.run_program(*batch, "--password", word, "--resume")
        self.assertEqual({p: p.read_bytes() for p in before}, before)
        self.run_program(*batch, "--password", "another", "--resume")
        for pdf, old in before.items():
            self.assertNotEqual(pdf.read_bytes(), old)
            run = subprocess.run(["pdftotext", "-upw", "another", str(pdf), "-"],
                                 capture_output=True)
            self.assertEqual(run.returncode, 0, run.stderr)
        for path in self.folder.glob("**/*"):
            if path.is_file():
                self.assertNotIn(word.encode(), path.read_bytes(), path)


if __name__ == "__main__":
    unittest.main()
