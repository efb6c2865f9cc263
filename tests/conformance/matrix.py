#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Renders what the judges judge: every example and what is hard to set, in every built-in
template and language, with and without its photograph; the variants of an applicant; letters;
files with their data attached.

usage: matrix.py JIANLI EXPECTED_TEXT FOLDER

FOLDER gets the PDFs, NAME.ORDER.txt with the text each must hold as it is set, and
matrix.json, the list of them.
"""
import concurrent.futures
import dataclasses
import itertools
import json
import os
import pathlib
import re
import shutil
import sys

sys.dont_write_bytecode = True  # keeps the source tree clean

import judges

EXAMPLES = sorted((judges.ROOT / "examples").glob("*.yaml"))
APPLICANT = judges.ROOT / "examples/applicant.yaml"
HARD = [judges.HERE / "contacts.yaml", judges.ROOT / "tests/cases/typesetting.yaml",
        judges.ROOT / "tests/cases/photo.yaml", judges.ROOT / "tests/cases/all_fields.yaml"]
LETTER = judges.ROOT / "tests/cases/letter.yaml"
TEMPLATES = sorted(path.stem for path in (judges.ROOT / "src/style/templates").glob("*.yaml")
                   if path.stem != "base")  # what the others rest on
LOCALES = ["zh", "en"]
MORE_LOCALES = {"product-manager": ["zh-Hant"]}
NO_PHOTO = "basics.image="
# As veraPDF names them.
STANDARDS, STANDARDS_WITH_DATA = ["2a", "ua1"], ["3a", "ua1"]


@dataclasses.dataclass
class File:
    """One PDF of the matrix."""
    name: str
    template: str
    standards: list
    command: list  # what makes it, without the name of the program and of the output
    expected: list = None  # arguments of EXPECTED_TEXT; nothing leaves the text unjudged

    def pdf(self, folder):
        return str(pathlib.Path(folder) / f"{self.name}.pdf")

    def texts(self, folder):
        """By order, where the texts are that it must hold; none where they are not judged."""
        return {order: str(pathlib.Path(folder) / f"{self.name}.{order}.txt")
                for order in (judges.PAGES, judges.LOGICAL) if self.expected}


def locales_of(path):
    return LOCALES + MORE_LOCALES.get(path.stem, [])


def has_photo(path):
    return re.search(r"^  image:", path.read_text(encoding="utf-8"), re.MULTILINE) is not None


def page(path, locale, template, setting=None):
    """A résumé in one language and template, with one value set."""
    name = f"{path.stem}.{locale}.{template}" + (".set" if setting else "")
    command = ["render", str(path), "--locale", locale, "--template", template]
    return File(name, template, STANDARDS, command + (["--set", setting] if setting else []),
                [str(path), locale, template] + ([setting] if setting else []))


def pages():
    for path in EXAMPLES + HARD:
        for locale in locales_of(path):
            for template in TEMPLATES:
                yield page(path, locale, template)
                if has_photo(path):
                    yield page(path, locale, template, NO_PHOTO)


def variants():
    """Every variant of the applicant, each in the next template; letters are in all."""
    described = APPLICANT.read_text(encoding="utf-8").partition("\nvariants:\n")[2]
    names = re.findall(r"^  (\w[\w-]*):$", described, re.MULTILINE)
    for name, template in zip(names, itertools.cycle(TEMPLATES)):
        for locale in LOCALES:
            yield File(f"{APPLICANT.stem}.{name}.{locale}", template, STANDARDS,
                       ["render", str(APPLICANT), "--variant", name, "--locale", locale,
                        "--template", template])


def letters():
    for template in TEMPLATES:
        for locale in LOCALES:
            yield File(f"letter.{locale}.{template}", template, STANDARDS,
                       ["letter", str(LETTER), "--locale", locale, "--template", template])


def files_with_data():
    for path in EXAMPLES:
        for locale in locales_of(path):
            yield File(f"{path.stem}.{locale}.data", TEMPLATES[0], STANDARDS_WITH_DATA,
                       ["render", str(path), "--locale", locale, "--template", TEMPLATES[0],
                        "--attach-data", "--attach-source"])


def make(file, jianli, expected_text, folder):
    """Renders one file; returns what is wrong with that."""
    try:
        judges.call(jianli, *file.command, "-o", file.pdf(folder), "--quiet")
        for order, path in file.texts(folder).items():
            text = judges.call(expected_text, order, *file.expected)
            pathlib.Path(path).write_text(text, encoding="utf-8")
    except (judges.Failed, OSError) as problem:
        return str(problem)
    return None


def read(folder):
    """The files of a rendered matrix."""
    listed = json.loads((pathlib.Path(folder) / "matrix.json").read_text(encoding="utf-8"))
    return [File(**fields) for fields in listed]


def main():
    if len(sys.argv) != 4:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    jianli, expected_text, folder = sys.argv[1:]
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    files = [*pages(), *variants(), *letters(), *files_with_data()]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [problem for problem in pool.map(
            lambda file: make(file, jianli, expected_text, folder), files) if problem]
    print("\n".join(problems))
    listed = json.dumps([dataclasses.asdict(file) for file in files], ensure_ascii=False, indent=1)
    (pathlib.Path(folder) / "matrix.json").write_text(listed, encoding="utf-8")
    print(f"{len(files) - len(problems)} of {len(files)} files rendered")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
