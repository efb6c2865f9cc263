# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Compares the white space of an extracted text with that of the text as it was set.

The text as it was set stands in a file: one line for each piece of a line that stands by
itself (a title and its dates are two), a soft hyphen where a word is hyphenated, and a formula
as U+FFF9 source U+FFFA characters shown U+FFFB. A typed space must be exactly one; where none
is typed, none may be, but between Han and Western text, whose distance some extractors take
for a space. A line's end stands for a space or for nothing.
"""
import re
import unicodedata

# Characters without ink that extractors drop or add as they please.
INVISIBLE = set("\u00ad\u200b\u200c\u200d\u2060\ufeff")
FORMULA = re.compile("\ufff9([^\ufffa]*)\ufffa([^\ufffb]*)\ufffb")
# Stands before a character for what may or may not be space.
FREE, HYPHEN = "free", "hyphen"
# Signs that are part of a word or number: Han keeps its distance from them, too.
WORD_SIGNS = set("%‰#$&+@.−±≥≤°-/")


class Spaced:
    """Characters with ink, what white space stands before each, and whether it is part of a
    formula: 0, 1 for its source, 2 for what it shows."""

    def __init__(self, characters=(), before=(), formula=()):
        self.characters, self.before = list(characters), list(before)
        self.formula = list(formula)

    def text(self):
        return "".join(self.characters)

    def append(self, character, before, formula=0):
        self.characters.append(character)
        self.before.append(before)
        self.formula.append(formula)

    def part(self, begin, end):
        return Spaced(self.characters[begin:end], self.before[begin:end],
                      self.formula[begin:end])


def compose(text, keep):
    """The text as NFC, character by character; those that `keep` names stay as they are."""
    return "".join(c if keep(c) else unicodedata.normalize("NFC", c)
                   for c in re.findall(r".[\u0300-\u036f]*", text, re.DOTALL))


def read_found(text):
    """An extracted text, composed already."""
    found = Spaced()
    before = ""
    for character in text:
        if character in INVISIBLE:
            continue
        if character.isspace():
            before += "\n" if character in "\n\f\r\v\u2028" else " "
            continue
        found.append(character, before)
        before = ""
    return found


def read_set_line(line, formulas):
    """One line of the text as it was set; `formulas` is 1 for sources, 2 for what is shown."""
    result = Spaced()
    spans = []

    def unfold(match):
        # The private characters mark the formula's inside until the line is read.
        return "\ufff9" + match[formulas] + "\ufffb"

    before, inside = "", False
    for character in FORMULA.sub(unfold, line):
        if character == "\ufff9":
            inside = True
            spans.append(len(result.characters))
        elif character == "\ufffb":
            inside = False
        elif character == "\u00ad":
            before = HYPHEN
        elif character in INVISIBLE:
            continue
        elif character.isspace():
            before += " "
        else:
            first = bool(spans) and spans[-1] == len(result.characters)
            result.append(character, FREE if inside and not first else before,
                          formulas if inside else 0)
            before = ""
    return result, before == HYPHEN


def read_set(text, formulas):
    """The lines of a text as it was set."""
    lines = []
    hyphenated = False
    for line in text.split("\n"):
        read, ends_with_hyphen = read_set_line(line, formulas)
        if read.characters:
            read.before[0] = HYPHEN if hyphenated else "\n"
            lines.append(read)
            hyphenated = ends_with_hyphen
    return lines


def joined(lines):
    result = Spaced()
    for line in lines:
        result.characters += line.characters
        result.before += line.before
        result.formula += line.formula
    return result


def is_cjk(character):
    return unicodedata.east_asian_width(character) in "WF" or character in "“”‘’—…·"


def is_han_letter(character):
    return unicodedata.category(character) in ("Lo", "Lm", "Nl") and is_cjk(character)


def is_word(character):
    return not is_cjk(character) and (character.isalnum() or character in WORD_SIGNS)


def may_be_broken(left, right):
    """Whether a line may end inside a word or an address: no space is lost there."""
    return left in "-–/" or (left == "." and right.islower())


def judge(left, right, wanted, found, may_show):
    """What is wrong with the white space between two characters, or nothing. `may_show`: the
    distance of the two may be taken for a space."""
    if wanted == FREE:
        return None
    if wanted == HYPHEN:
        return "space in a hyphenated word" if found and "\n" not in found else None
    if "\n" in wanted:
        if found or is_cjk(left) or is_cjk(right) or may_be_broken(left, right):
            return None
        return "missing line end"
    if "\n" in found:
        return "spurious line end"
    if wanted:
        if len(found) == len(wanted):
            return None
        return "missing space" if len(found) < len(wanted) else "doubled space"
    if not found or (len(found) == 1 and may_show):
        return None
    return "spurious space"


def may_show_space(text, i):
    """Whether Han and Western text meet before character i, or Han and a formula."""
    def is_western(at):
        return text.formula[at] or is_word(text.characters[at])

    def is_han(at):
        return not text.formula[at] and is_han_letter(text.characters[at])
    return (is_han(i - 1) and is_western(i)) or (is_western(i - 1) and is_han(i))


def is_wide_mark(character):
    return is_cjk(character) and not is_han_letter(character)


def takes_room_for_space(wrong, left, right):
    """Of a program that measures: the room that fills a justified line looks like a space."""
    between_han = is_cjk(left) and is_cjk(right)
    return wrong == "doubled space" or (wrong == "spurious space" and between_han)


def loses_space_behind_marks(wrong, left, right):
    """Of a program that measures: a mark that is set on half its width reaches over the space
    behind it."""
    return wrong == "missing space" and is_wide_mark(left)


def tears_between_marks(wrong, left, right):
    """Of a program that measures: of two marks, both set on half their widths, the second goes
    back so far that a line seems to begin."""
    return wrong == "spurious line end" and is_wide_mark(left) and is_wide_mark(right)


def compare_run(wanted, found, is_excused):
    """The differences of two texts of the same characters."""
    differences = []
    for i in range(1, len(wanted.characters)):
        # Parts of a formula stand above and below the line: where it begins or ends, the line
        # may seem to.
        if "\n" in found.before[i] and 2 in wanted.formula[i - 1:i + 1]:
            continue
        wrong = judge(wanted.characters[i - 1], wanted.characters[i], wanted.before[i],
                      found.before[i], may_show_space(wanted, i))
        if wrong and not is_excused(wrong, *wanted.characters[i - 1:i + 1]):
            left = "".join(wanted.characters[max(0, i - 8):i])
            right = "".join(wanted.characters[i:i + 8])
            differences.append(f"{wrong}: `{left}|{right}`")
    return differences


def split_lines(found):
    """The lines of an extracted text."""
    lines = []
    for character, before in zip(found.characters, found.before):
        if not lines or "\n" in before:
            lines.append(Spaced())
        lines[-1].append(character, before)
    return lines


def tears(line):
    """Where an extractor may tear a line: at its ends, and inside and beside formulas, whose
    parts stand above each other."""
    end = len(line.characters)
    inside = (i for i in range(1, end) if line.formula[i - 1] or line.formula[i])
    return [0, *inside, end]


def take_longest(lines, text):
    """Takes the longest line, or part of one between two tears, that a text begins with."""
    longest = None
    for line in lines:
        places = tears(line)
        for i, begin in enumerate(places[:-1]):
            for end in reversed(places[i + 1:]):
                if longest is not None and end - begin <= longest[2] - longest[1]:
                    break
                if text.startswith("".join(line.characters[begin:end])):
                    longest = line, begin, end
                    break
    if longest is None:
        return None
    line, begin, end = longest
    lines.remove(line)
    lines += [line.part(*rest) for rest in ((0, begin), (end, None)) if line.part(*rest).text()]
    return line.part(begin, end)


def compare_lines(wanted_lines, found, is_excused):
    """The differences where only the order within a line is known: each found line must be made
    of set lines."""
    unused = list(wanted_lines)
    differences = []
    for line in split_lines(found):
        rest = line.text()
        parts = []
        while rest:
            part = take_longest(unused, rest)
            if part is None:
                break
            parts.append(part)
            rest = rest[len(part.characters):]
        if rest:
            differences.append(f"no line that was set: `{rest[:20]}`")
        else:
            differences += compare_run(joined(parts), line, is_excused)
    return differences


def excuse_nothing(wrong, left, right):
    return False


def compare(wanted_lines, found, ordered, is_excused=excuse_nothing):
    """The differences in white space, as sentences, of a text whose characters are right."""
    if ordered:
        return compare_run(joined(wanted_lines), found, is_excused)
    return compare_lines(wanted_lines, found, is_excused)
