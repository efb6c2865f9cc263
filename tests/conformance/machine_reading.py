#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What programs that sort applications need of a page, judged on what they extract.

A plan (see reading_plan.cpp) tells what a reader must come to. The lines an extractor finds
must be made of it, region by region and in order; then their places and faces are judged.
"""
import re
import unicodedata
import xml.etree.ElementTree

OPEN, CLOSE = "\ufff9", "\ufffb"
# Lengths in type sizes.
LEAST_CONTACT_GAP = 0.6
MOST_LETTER_GAP = 0.06
LEADING = 1.35
LEAST_ENTRY_SPACE = 6  # points
# What is set and read differs in these alone: they show nothing.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


def squeeze(text):
    """The text without white space and invisible characters."""
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if not c.isspace() and c not in INVISIBLE)


class Paragraph:
    """One paragraph of a plan and where its characters were found."""

    def __init__(self, row, formulas):
        region, self.kind, self.place, *texts = row.split("\t")
        text = texts[min(formulas, len(texts)) - 1]
        self.region = int(region)
        self.text = ""
        self.separators = []  # ranges of the squeezed text that go at a line's end
        for piece in re.split(f"({OPEN}[^{CLOSE}]*{CLOSE})", text):
            begin = len(self.text)
            self.text += squeeze(piece.strip(OPEN + CLOSE))
            if piece.startswith(OPEN):
                self.separators.append((begin, len(self.text)))
        self.places = {}  # by character: line and character in it

    def lines(self):
        """The lines that hold it, in order."""
        return sorted({line for line, _ in self.places.values()})


def read_plan(text, formulas=1):
    """The paragraphs of a plan; `formulas` is 1 for their sources, 2 for what they show."""
    paragraphs = [Paragraph(row, formulas) for row in text.split("\n") if row]
    return [p for p in paragraphs if p.text]


class Line:
    """An extracted line: its text, and of each of its shown characters its glyph's place."""

    def __init__(self, page, text, glyphs=None):
        self.page = page
        self.text = text
        self.shown = squeeze(text)
        self.glyphs = glyphs


class Glyph:
    def __init__(self, character, left, right, baseline, size, font):
        self.character = character
        self.left, self.right = left, right
        self.baseline, self.size, self.font = baseline, size, font


def read_text(text):
    """The lines of a text whose pages end with form feeds."""
    return [Line(number, line) for number, page in enumerate(text.split("\f"))
            for line in page.split("\n") if squeeze(line)]


def read_structured(text):
    """The lines of MuPDF's structured text, with their glyphs."""
    lines = []
    for number, page in enumerate(xml.etree.ElementTree.fromstring(text).iter("page")):
        for line in page.iter("line"):
            characters, glyphs = "", []
            for font in line.iter("font"):
                for char in font.iter("char"):
                    shown = char.get("c")
                    characters += shown
                    quad = [float(value) for value in char.get("quad").split()]
                    glyph = Glyph(shown, quad[0], quad[2], float(char.get("y")),
                                  float(font.get("size")), font.get("name"))
                    glyphs += [glyph] * len(squeeze(shown))
            if glyphs:
                lines.append(Line(number, characters, glyphs))
    return lines


class Stream:
    """The text of one region, and how much of it was found."""

    def __init__(self, paragraphs):
        self.characters = [(p, i) for p in paragraphs for i in range(len(p.text))]
        self.at = 0

    def rest(self):
        if self.at == len(self.characters):
            return None
        paragraph, i = self.characters[self.at]
        return paragraph.text[i:i + 20]

    def after_separator(self):
        """Where the text goes on if a separator at hand was left out at a line's end."""
        if self.at == len(self.characters):
            return self.at
        paragraph, i = self.characters[self.at]
        ends = [end for begin, end in paragraph.separators if begin == i]
        return self.at + ends[0] - i if ends else self.at

    def takes(self, shown):
        """Where the stream goes on behind a line, or nothing if the line is not next."""
        for start in (self.at, self.after_separator()):
            part = self.characters[start:start + len(shown)]
            if "".join(p.text[i] for p, i in part) == shown:
                return start
        return None

    def take(self, index, shown):
        start = self.takes(shown)
        for offset, (paragraph, i) in enumerate(self.characters[start:start + len(shown)]):
            paragraph.places[i] = (index, offset)
        self.at = start + len(shown)


def running_pattern(plan):
    """What the lines in the margins of pages look like; two may stand side by side."""
    lines = [re.sub(r"\\{pages?\\}", "[0-9]+", re.escape(p.text))
             for p in plan if p.kind == "running"]
    return re.compile(f"(?:{'|'.join(lines)})+") if lines else re.compile("(?!)")


def match(plan, lines):
    """Finds the plan in the lines; the findings are sentences. Lines in the margins of a page
    come before its text or behind it."""
    findings = []
    running = running_pattern(plan)
    plan = [p for p in plan if p.kind != "running"]
    regions = sorted({p.region for p in plan})
    streams = {r: Stream([p for p in plan if p.region == r]) for r in regions}
    current, page = regions[0], 0
    for index, line in enumerate(lines):
        if line.page != page:
            current, page = regions[0], line.page
        # A page is read region by region: none is come back to.
        candidates = [r for r in regions if r >= current and
                      streams[r].takes(line.shown) is not None]
        if candidates:
            current = candidates[0]
            streams[current].take(index, line.shown)
        elif not running.fullmatch(line.shown) or is_inside(lines, index, running):
            findings.append(f"out of order: `{line.text.strip()[:40]}` where "
                            f"`{streams[current].rest()}` is next")
            return findings
    for stream in streams.values():
        if stream.rest() is not None:
            findings.append(f"not found: `{stream.rest()}`")
    return findings


def is_inside(lines, index, running):
    """Whether a page has text both before and behind a line."""
    def is_text(line):
        return line.page == lines[index].page and not running.fullmatch(line.shown)
    return any(map(is_text, lines[:index])) and any(map(is_text, lines[index:]))


def check_headings(plan, lines):
    """Section titles are lines of their own, letter by letter as they are."""
    findings = []
    for p in (p for p in plan if p.kind == "heading" and p.place == "flow"):
        on = p.lines()
        if "".join(lines[i].shown for i in on) != p.text:
            findings.append(f"title `{p.text}` shares its line with other text")
        for line in (lines[i] for i in on):
            if re.search(r"\b\w \w \w\b", line.text):
                findings.append(f"title `{p.text}` is letterspaced: `{line.text}`")
    return findings


def check_labels(plan, lines):
    """A bullet begins its line, with a space behind it."""
    findings = []
    for label, body in zip(plan, plan[1:]):
        if label.kind != "label":
            continue
        index, offset = label.places[0]
        text = lines[index].text.strip()
        if offset != 0 or not re.match(re.escape(label.text) + r"\s", text):
            findings.append(f"`{label.text}` is not at the start of `{text[:30]}`")
        elif body.places[0][0] != index:
            findings.append(f"`{label.text}` is alone on its line before `{body.text[:20]}`")
    return findings


def check_dates(plan, lines):
    """What stands at the end of an entry's head follows it in its line or the next."""
    findings = []
    for head, end in zip(plan, plan[1:]):
        if end.kind != "end":
            continue
        (before, last), (behind, first) = head.places[len(head.text) - 1], end.places[0]
        if behind - before > 1:
            findings.append(f"`{end.text}` is {behind - before} lines behind `{head.text[:20]}`")
        elif behind == before and not spaces_between(lines[before], last, first):
            findings.append(f"no space between `{head.text[-20:]}` and `{end.text}`")
    return findings


def check_contacts(plan, lines):
    """Fields of a contact line that stand side by side have a space between them."""
    findings = []
    for p, (begin, end) in contact_gaps(plan):
        (before, last), (behind, first) = p.places[begin - 1], p.places[end]
        if before == behind and not spaces_between(lines[before], last, first):
            findings.append(f"no space between `{p.text[:begin][-12:]}` and `{p.text[end:][:12]}`")
    return findings


def contact_gaps(plan):
    for p in plan:
        if p.kind == "contacts":
            for separator in p.separators:
                yield p, separator


def spaces_between(line, first, second):
    """The white space between two shown characters of a line."""
    spaces, shown = "", -1
    for c in line.text:
        if c.isspace():
            spaces += c if first <= shown < second else ""
        elif squeeze(c):
            shown += 1
    return spaces


LINE_CHECKS = [check_headings, check_labels, check_dates, check_contacts]


def is_bold(glyph):
    """By the font's name; Linux Libertine calls its bold faces OB, the semibold ones OZ."""
    return re.search(r"bold|black|heavy|LibertineO[BZ]", glyph.font, re.IGNORECASE) is not None


def glyphs_of(p, lines):
    return [lines[index].glyphs[offset] for _, (index, offset) in sorted(p.places.items())]


def check_bold_headings(plan, lines):
    """Section titles are bold, without room between their letters."""
    findings = []
    for p in (p for p in plan if p.kind == "heading"):
        glyphs = glyphs_of(p, lines)
        if not all(map(is_bold, glyphs)):
            findings.append(f"title `{p.text}` is not bold: {glyphs[0].font}")
        if p.place == "flow" and (widest := widest_gap(p, lines)) > MOST_LETTER_GAP:
            findings.append(f"title `{p.text}` has gaps of {widest:.2f} em")
    return findings


def widest_gap(p, lines):
    """The widest gap between two letters of one word, in ems."""
    widest = 0
    for i in range(1, len(p.text)):
        (before, last), (behind, first) = p.places[i - 1], p.places[i]
        if before != behind or spaces_between(lines[before], last, first):
            continue
        left, right = lines[before].glyphs[last], lines[before].glyphs[first]
        # Han and Latin are kept apart.
        if left.font == right.font:
            widest = max(widest, (right.left - left.right) / left.size)
    return widest


def check_contact_room(plan, lines):
    """Fields of a contact line are well apart."""
    findings = []
    for p, (begin, end) in contact_gaps(plan):
        (before, last), (behind, first) = p.places[begin - 1], p.places[end]
        left, right = lines[before].glyphs[last], lines[behind].glyphs[first]
        if abs(left.baseline - right.baseline) > 0.1 or left.left > right.left:
            continue
        gap = (right.left - left.right) / left.size
        if gap < LEAST_CONTACT_GAP:
            findings.append(f"{gap:.2f} em between `{p.text[:begin][-12:]}` and "
                            f"`{p.text[end:][:12]}`")
    return findings


def check_entries(plan, lines):
    """An entry begins with bold text, or further below what is before it than lines of a
    paragraph are apart. One inside another (a post held at an employer) shows by its dates."""
    findings = []
    for i, p in enumerate(plan):
        if p.kind not in ("entry", "nested") or p.place != "flow":
            continue
        first = glyphs_of(p, lines)[0]
        if is_bold(first):
            continue
        if p.kind == "nested":
            if i + 1 == len(plan) or plan[i + 1].kind != "end":
                findings.append(f"`{p.text[:20]}` is neither bold nor dated")
            continue
        # A number may stand before the entry's first text, as bullets do.
        while i > 0 and plan[i - 1].kind == "label":
            i -= 1
        before = plan[i - 1] if i > 0 else None
        if before is None or before.kind == "heading" or before.region != p.region or \
                lines[before.lines()[-1]].page != lines[p.lines()[0]].page:
            continue
        last = glyphs_of(before, lines)[-1]
        space = first.baseline - last.baseline - LEADING * first.size
        if space < LEAST_ENTRY_SPACE:
            findings.append(f"entry `{p.text[:20]}` is not bold and only {space:.1f} pt apart")
    return findings


PLACE_CHECKS = [check_bold_headings, check_contact_room, check_entries]


def judge(plan_text, lines):
    """All findings on the lines of one extractor, which tells the formulas' sources
    (/ActualText) or the characters they show."""
    for formulas in (1, 2):
        plan = read_plan(plan_text, formulas)
        findings = match(plan, lines)
        if not findings:
            break
    else:
        return findings
    checks = LINE_CHECKS + (PLACE_CHECKS if lines and lines[0].glyphs else [])
    return [finding for check in checks for finding in check(plan, lines)]
