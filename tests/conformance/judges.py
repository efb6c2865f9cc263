# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Programs from outside that judge a PDF, and what to do where one is not installed."""
import dataclasses
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import compare_spaces

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TIME_LIMIT = 300  # seconds; a judge takes well under one for a file, but may read fifty at once


class Missing(Exception):
    """A judge is not installed."""


class Failed(Exception):
    """A judge could not read the file."""


def run(*command, environment=None):
    """The standard output of a command as text; its errors end in Failed."""
    if shutil.which(command[0]) is None:
        raise Missing(command[0])
    try:
        result = subprocess.run(command, capture_output=True, timeout=TIME_LIMIT,
                                env={**os.environ, **(environment or {})})
    except subprocess.TimeoutExpired as problem:
        raise Failed(f"{command[0]} did not end in {TIME_LIMIT} s") from problem
    if result.returncode != 0:
        complaint = result.stderr.decode("utf-8", "replace").strip()
        raise Failed(f"`{' '.join(command)}` ended with {result.returncode}: {complaint}")
    return result.stdout.decode("utf-8", "replace")


def call(*command):
    """What a program of ours prints; it must succeed."""
    try:
        return run(*command)
    except Missing as problem:
        raise Failed(f"cannot run {problem}") from problem


def is_required():
    """Whether a missing judge is a failure (in CI) or only told (on a desk)."""
    return os.environ.get("CI", "").lower() in ("true", "1")


def tell_missing(name, judge):
    """Says loudly that nothing was judged; returns whether that is a failure."""
    word = "FAILED" if is_required() else "SKIPPED"
    print(f"{word}: {name}: {judge} is not installed; nothing was judged by it",
          file=sys.stderr)
    return is_required()


def poppler(pdf):
    # -raw keeps the order of the content stream; other modes sort by place on the page.
    return run("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-")


def mupdf(pdf):
    return run("mutool", "draw", "-q", "-F", "text", pdf)


def pdfjs(pdfs):
    """The texts of many files: Node takes longer to start than to read one."""
    folder = pathlib.Path(os.environ.get("JIANLI_JUDGES", ROOT / "build/judges/node_modules"))
    if folder.name != "node_modules":
        folder = folder / "node_modules"
    if not (folder / "pdfjs-dist").is_dir():
        raise Missing(f"pdfjs-dist (looked in {folder}; JIANLI_JUDGES names another place)")
    read = json.loads(run("node", str(HERE / "pdfjs_text.mjs"), *pdfs,
                          environment={"JIANLI_JUDGES": str(folder)}))
    return [Failed(file["error"]) if "error" in file else file["text"] for file in read]


def pdfminer(pdf):
    for command in ("pdf2txt", "pdf2txt.py"):
        if shutil.which(command):
            return run(command, pdf)
    raise Missing("pdf2txt (python3-pdfminer)")


def structure(pdf):
    return read_structure(run("pdfinfo", "-enc", "UTF-8", "-struct-text", pdf))


def read_structure(tree):
    """The text of a structure tree as pdfinfo prints it: an element a line, with its content
    in quotation marks below it. What is inline goes on in its line, what is a block has one."""
    text, content = "", None
    for line in tree.split("\n"):
        if content is None and (begin := re.match(r' *"', line)):
            content = line[begin.end():]
        elif content is not None:
            content += "\n" + line  # a character whose text is a line end
        elif not INLINE.search(line) and not ATTRIBUTE.match(line):
            text += "\n"
        if content is not None and content.endswith('"'):
            text, content = text + content[:-1], None
    return text


INLINE = re.compile(r" \(inline\):?$|^ *Formula:?$")  # a colon where attributes follow
ATTRIBUTE = re.compile(r" *(/|Object \d|$)")  # or a link's area


def one_by_one(extract):
    """An extractor of one file's text as one of many files'."""
    def extract_or_fail(pdf):
        try:
            return extract(pdf)
        except Failed as failure:
            return failure
    return lambda pdfs: [extract_or_fail(pdf) for pdf in pdfs]


# The orders a text is read in: that of the pages, or that of the structure, which page numbers
# are no part of.
PAGES, LOGICAL = "pages", "logical"


@dataclasses.dataclass
class Extractor:
    """A program that finds the text of PDFs."""
    name: str
    read: object  # the texts of files, or how each failed
    order: str = PAGES
    is_ordered: bool = True  # whether the order of the characters counts
    is_excused: object = compare_spaces.excuse_nothing  # what it is known to take for a space


EXTRACTORS = [
    Extractor("poppler", one_by_one(poppler)),
    Extractor("mupdf", one_by_one(mupdf), is_excused=compare_spaces.tears_between_marks),
    Extractor("pdf.js", pdfjs, is_excused=compare_spaces.loses_space_behind_marks),
    # It sorts boxes by place.
    Extractor("pdfminer", one_by_one(pdfminer), is_ordered=False,
              is_excused=compare_spaces.takes_room_for_space),
    # What screen readers read.
    Extractor("structure tree", one_by_one(structure), LOGICAL),
]
