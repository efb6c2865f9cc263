#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Compares the text five extractors find in a PDF with the text it should hold.

usage: compare_text.py EXPECTED.txt FILE.pdf [LOGICAL.txt]

EXPECTED.txt holds the text as it was set, page by page; see compare_spaces.py. LOGICAL.txt
holds it as the structure tree must, which is not judged without. Both texts are compared as NFC
without invisible characters. A character that is missing, extra or out of order is a
difference, and so is a compatibility or private-use character that the expected text does not
have; then white space is compared. Ends with 1 on any difference.
"""
import collections
import dataclasses
import difflib
import re
import sys
import unicodedata

sys.dont_write_bytecode = True  # keeps the source tree clean

import compare_spaces
import judges

# Ranges no text of a résumé comes from: what shows them was mapped from a glyph's shape.
DISGUISES = [
    (0x2E80, 0x2FDF, "radical"),
    (0xE000, 0xF8FF, "private use"),
    (0xF900, 0xFAFF, "compatibility ideograph"),
    (0xFB00, 0xFB06, "ligature"),
    (0xFFFD, 0xFFFD, "replacement character"),
    (0x2F800, 0x2FA1F, "compatibility ideograph"),
    (0xF0000, 0x10FFFF, "private use"),
]
SHOWN = 20  # differences told of each kind


def normalize(text):
    """The text with its disguises: NFC would turn a compatibility ideograph into a plain one."""
    text = re.sub(r"\(cid:\d+\)", "\ufffd", text)  # pdfminer's word for an unmapped glyph
    return compare_spaces.compose(text, disguise)


def disguise(character):
    if len(character) != 1:
        return None
    for first, last, kind in DISGUISES:
        if first <= ord(character) <= last:
            return kind
    return None


def describe(character):
    return f"`{character}` (U+{ord(character):04X})"


def first_difference(expected, found):
    at = next((i for i, (a, b) in enumerate(zip(expected, found)) if a != b),
              min(len(expected), len(found)))
    begin = max(0, at - 8)
    return f"`{expected[begin:at + 12]}` became `{found[begin:at + 12]}`"


def count_out_of_order(expected, found):
    matcher = difflib.SequenceMatcher(None, expected, found, autojunk=False)
    return len(expected) - sum(block.size for block in matcher.get_matching_blocks())


def compare(expected, found, ordered):
    """The differences of two texts without white space, as sentences."""
    if found == expected:
        return []
    differences = []
    missing = collections.Counter(expected) - collections.Counter(found)
    extra = collections.Counter(found) - collections.Counter(expected)
    for word, characters in (("missing", missing), ("extra", extra)):
        if characters:
            listed = ", ".join(f"{describe(c)} ×{n}" for c, n in characters.most_common(SHOWN))
            differences.append(f"{sum(characters.values())} {word}: {listed}")
    for character in sorted(set(found) - set(expected)):
        if disguise(character):
            plain = unicodedata.normalize("NFKC", character)
            stands_for = f" for {describe(plain)}" if plain != character and len(plain) == 1 else ""
            differences.append(f"{disguise(character)} {describe(character)}{stands_for}")
    if ordered:
        moved = count_out_of_order(expected, found) - sum(missing.values())
        if moved > 0:
            differences.append(f"{moved} out of order")
        differences.append("first difference: " + first_difference(expected, found))
    return differences


def compare_extracted(expected, extracted, ordered, is_excused=compare_spaces.excuse_nothing):
    """The differences of an extracted text, as sentences. An extractor tells the formulas'
    sources (/ActualText) or the characters they show."""
    found = compare_spaces.read_found(normalize(extracted))
    fewest = None
    for formulas in (1, 2):
        lines = compare_spaces.read_set(normalize(expected), formulas)
        text = compare_spaces.joined(lines).text()
        differences = compare(text, found.text(), ordered)
        if not differences:
            return compare_spaces.compare(lines, found, ordered, is_excused)[:SHOWN]
        if fewest is None or len(differences[0]) < len(fewest[0]):
            fewest = differences
    return fewest


@dataclasses.dataclass
class Comparison:
    """A PDF and the paths of the texts it must hold, by the order of an extractor."""
    pdf: str
    expected: dict


def compare_files(comparisons):
    """Tells the differences that all extractors find; returns the PDFs that have any."""
    wrong = set()
    for extractor in judges.EXTRACTORS:
        compared = [c for c in comparisons if extractor.order in c.expected]
        try:
            texts = extractor.read([c.pdf for c in compared]) if compared else []
        except judges.Missing as missing:
            if judges.tell_missing(extractor.name, missing):
                wrong |= {c.pdf for c in compared}
            continue
        for comparison, text in zip(compared, texts, strict=True):
            differences = compare_one(comparison, extractor, text)
            for difference in differences:
                print(f"{comparison.pdf}: {extractor.name}: {difference}")
            if differences:
                wrong.add(comparison.pdf)
    return wrong


def compare_one(comparison, extractor, text):
    if isinstance(text, judges.Failed):
        return [str(text)]
    with open(comparison.expected[extractor.order], encoding="utf-8") as file:
        return compare_extracted(file.read(), text, extractor.is_ordered, extractor.is_excused)


def main():
    if len(sys.argv) not in (3, 4):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    expected, pdf, *logical = sys.argv[1:]
    orders = dict(zip((judges.PAGES, judges.LOGICAL), [expected, *logical]))
    return 1 if compare_files([Comparison(pdf, orders)]) else 0


if __name__ == "__main__":
    sys.exit(main())
