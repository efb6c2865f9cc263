# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Programs from outside that judge a PDF, and what to do where one is not installed."""
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TIME_LIMIT = 120  # seconds; every judge takes well under one


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
        raise Failed(f"{command[0]} ended with {result.returncode}: {complaint}")
    return result.stdout.decode("utf-8", "replace")


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


def pdfjs(pdf):
    folder = pathlib.Path(os.environ.get("JIANLI_JUDGES", ROOT / "build/judges/node_modules"))
    if folder.name != "node_modules":
        folder = folder / "node_modules"
    if not (folder / "pdfjs-dist").is_dir():
        raise Missing(f"pdfjs-dist (looked in {folder}; JIANLI_JUDGES names another place)")
    return run("node", str(HERE / "pdfjs_text.mjs"), pdf,
               environment={"JIANLI_JUDGES": str(folder)})


def pdfminer(pdf):
    for command in ("pdf2txt", "pdf2txt.py"):
        if shutil.which(command):
            return run(command, pdf)
    raise Missing("pdf2txt (python3-pdfminer)")


# Name, extractor, and whether the order of characters counts: pdfminer sorts boxes by place.
EXTRACTORS = [
    ("poppler", poppler, True),
    ("mupdf", mupdf, True),
    ("pdf.js", pdfjs, True),
    ("pdfminer", pdfminer, False),
]
