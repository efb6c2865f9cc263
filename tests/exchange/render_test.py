#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Files of other tools through the whole program: nothing of them is lost on the page.

Every JSON Resume sample renders as it is, every imported sample after `jianli import`; each
text of it stands in the text that pdftotext extracts, or its address is a link. Samples and
exports are valid JSON Resume by the official schema, where Node and the judges are there.

usage: render_test.py PROGRAM [unittest arguments]
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.path.abspath(sys.argv.pop(1))
SAMPLES = ROOT / "tests/cases/exchange"
JUDGES = pathlib.Path(os.environ.get("JIANLI_JUDGES", ROOT / "build/judges"))
SCHEMA = JUDGES / "node_modules/@jsonresume/schema/schema.json"
REQUIRED = os.environ.get("CI") == "true"
# The fields whose values are shown as dates, as a country's name, or not at all.
DATES = {"startDate", "endDate", "date", "releaseDate"}
UNSEEN = {"$schema", "meta", "image", "countryCode"}
SECTIONS = {"basics", "work", "volunteer", "education", "awards", "certificates",
            "publications", "skills", "languages", "interests", "references", "projects"}
# Keys of the sample that JSON Resume does not know: warned of, and not shown.
UNKNOWN = {"picture", "pronouns", "country", "icon", "company", "website", "isCurrent",
           "teamOf", "rating", "x-color"}


def run(*arguments, folder, code=0):
    done = subprocess.run([PROGRAM, *map(str, arguments)], cwd=folder, capture_output=True,
                          text=True, timeout=60)
    assert done.returncode == code, f"{arguments}: {done.stdout}{done.stderr}"
    return done


def leaves(value, key=None):
    """The texts of a document with their keys, without what is never shown."""
    if isinstance(value, dict):
        for name, below in value.items():
            if name not in UNSEEN and name not in UNKNOWN:
                yield from leaves(below, name)
    elif isinstance(value, list):
        for below in value:
            yield from leaves(below, key)
    elif value not in (None, ""):
        yield key, str(value)


def squeezed(text):
    """A text without what line breaks, markup and typography change."""
    text = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1", text)
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s*`\u00ad]|</?u>", "", text).replace("‐", "-").casefold()


def page_of(pdf):
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], capture_output=True,
                          text=True, check=True).stdout
    # A word cut at the end of a line has its hyphen there.
    return squeezed(text), squeezed(text.replace("-\n", ""))


def is_shown(key, text, pages, links):
    if key in DATES:
        return all(text[:4] in page for page in pages[:1])
    if key == "url":
        bare = re.sub(r"^https?://", "", text).rstrip("/")
        return text in links or any(squeezed(bare) in page for page in pages)
    if any(squeezed(text) in page for page in pages):
        return True
    # A text over two pages or columns is there word by word.
    return all(any(squeezed(word) in page for page in pages) for word in text.split())


class Exchange(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="jianli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        shutil.copy(ROOT / "examples/engineer.png", self.folder / "photo.jpg")

    def render(self, name):
        run("render", name, "-o", "out.pdf", "--force", folder=self.folder)
        return page_of(self.folder / "out.pdf"), (self.folder / "out.pdf").read_bytes()

    def links(self, pdf):
        """The addresses the PDF links to."""
        plain = self.folder / "plain.pdf"
        subprocess.run(["qpdf", "--qdf", "--object-streams=disable", pdf, plain], check=True)
        return {m.decode().replace("\\", "")
                for m in re.findall(rb"/URI \((.*?)\)\n", plain.read_bytes())}

    def assert_shown(self, document, name):
        pages, _ = self.render(name)
        links = self.links(self.folder / "out.pdf")
        count = 0
        for key, text in leaves(document):
            with self.subTest(sample=name, key=key, text=text):
                self.assertTrue(is_shown(key, text, pages, links))
            count += 1
        return count

    def test_json_resume_renders_with_every_text(self):
        count = 0
        for path in sorted((SAMPLES / "jsonresume").glob("*.json")):
            shutil.copy(path, self.folder / path.name)
            document = json.loads(path.read_text())
            count += self.assert_shown({k: v for k, v in document.items() if k in SECTIONS},
                                       path.name)
        self.assertGreater(count, 150)

    def test_json_resume_as_yaml_renders(self):
        path = SAMPLES / "jsonresume/old_tools.yaml"
        shutil.copy(path, self.folder / path.name)
        (page, _), _ = self.render(path.name)
        for text in ("Pablo Ferrer", "600123456", "17001", "algebra, geometry, chance", "8.7"):
            self.assertIn(squeezed(text), page)

    def test_imported_files_render(self):
        for tool in ("rendercv", "yamlresume"):
            for path in sorted((SAMPLES / tool).iterdir()):
                with self.subTest(tool=tool, sample=path.name):
                    shutil.copy(path, self.folder / path.name)
                    run("import", tool, path.name, "-o", "me.yaml", "--force",
                        folder=self.folder)
                    told = run("validate", "me.yaml", folder=self.folder)
                    self.assertNotIn("error:", told.stderr)
                    self.render("me.yaml")

    def test_an_export_renders_as_its_source(self):
        for path in sorted((ROOT / "examples").glob("*.yaml")):
            for locale in ("zh", "en"):
                with self.subTest(example=path.name, locale=locale):
                    shutil.copytree(ROOT / "examples", self.folder, dirs_exist_ok=True)
                    run("export", "jsonresume", path.name, "--locale", locale, "-o",
                        "out.json", "--force", folder=self.folder)
                    run("render", path.name, "--locale", locale, "-o", "a.pdf", "--force",
                        folder=self.folder)
                    run("render", "out.json", "-o", "b.pdf", "--force", folder=self.folder)
                    self.assertEqual(page_of(self.folder / "a.pdf"),
                                     page_of(self.folder / "b.pdf"))

    def test_commands_do_not_replace_files(self):
        (self.folder / "cv.yaml").write_text("cv: {name: Zhang San}\n")
        (self.folder / "me.yaml").write_text("mine\n")
        refused = run("import", "rendercv", "cv.yaml", "-o", "me.yaml", folder=self.folder,
                      code=3)
        self.assertIn("`me.yaml` exists", refused.stderr)
        self.assertEqual((self.folder / "me.yaml").read_text(), "mine\n")
        run("import", "rendercv", "cv.yaml", "-o", "cv.yaml", "--force", folder=self.folder,
            code=3)
        run("import", "rendercv", "cv.yaml", "-o", "me.yaml", "--force", folder=self.folder)
        printed = run("import", "rendercv", "cv.yaml", folder=self.folder).stdout
        self.assertEqual((self.folder / "me.yaml").read_text(), printed)
        run("import", "word", "cv.yaml", folder=self.folder, code=2)
        run("export", "word", "cv.yaml", folder=self.folder, code=2)
        wrong = run("import", "yamlresume", "cv.yaml", folder=self.folder, code=1)
        self.assertIn("[foreign-format]", wrong.stderr)

    def test_a_lone_surrogate_is_an_error_at_its_place(self):
        (self.folder / "a.json").write_text('{"basics": {"name": "A\\ud83d"}}')
        told = run("render", "a.json", folder=self.folder, code=1)
        self.assertIn("a.json:1:23: error:", told.stderr)

    def test_samples_and_exports_are_valid_json_resume(self):
        if not SCHEMA.is_file() or not shutil.which("node"):
            if REQUIRED:
                self.fail("the schema of JSON Resume is absent: run scripts/fetch-judges")
            self.skipTest("the schema of JSON Resume is absent: run scripts/fetch-judges")
        # Editors leave empty texts where the schema wants an address or a date.
        files = [path for path in sorted((SAMPLES / "jsonresume").glob("*.json"))
                 if path.stem != "empty_values"]
        shutil.copytree(ROOT / "examples", self.folder, dirs_exist_ok=True)
        for path in sorted((ROOT / "examples").glob("*.yaml")):
            for locale in ("zh", "en"):
                out = self.folder / f"{path.stem}.{locale}.json"
                run("export", "jsonresume", path.name, "--locale", locale, "-o", out,
                    folder=self.folder)
                files.append(out)
        script = ROOT / "tests/exchange/validate.mjs"
        judged = subprocess.run(["node", script, JUDGES, SCHEMA, *files],
                                capture_output=True, text=True, timeout=120)
        self.assertEqual(judged.returncode, 0, judged.stdout + judged.stderr)
        self.assertEqual(judged.stdout, f"{len(files)} valid\n")


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=0).result
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
