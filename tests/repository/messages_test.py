#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Every message has its Chinese wording, and none is left over.

The program's own words are literals: the pattern of `say(…)`, and whatever literal reads
as a sentence. Literals that are no messages are told apart by NOT_MESSAGES.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Files whose sentences nobody is told, each with the reason.
NOT_MESSAGES = {
    "dump_": "dumps are read by tests",
    "schema/json_schema": "the schema is English, like its field names",
    "cli/design_": "the schema is English, like its field names",
    "cli/template_schema": "the schema is English, like its field names",
    "schema/other_names": "names other tools use",
    "schema/grammar": "patterns",
    "schema/date_grammar.h": "patterns",
    "match/posting_cues.cpp": "what postings say",
    "match/latin_words.cpp": "what postings say",
    "layout/check_links.cpp": "what links say",
    "base/rule.h": "what rules mean is told by `jianli explain`, in both languages",
    "exchange/known_sections": "names other tools use",
    "style/style_names.h": "lists of names",
    "compose/icons.cpp": "names of networks",
    "math/commands.cpp": "what commands show",
    "schema/read_language.cpp": "codes of languages",
    "schema/structural.cpp": "the reference of rules, which is English",
    "schema/reference.cpp": "the reference of fields, which is English",
}
# Sentences that are no messages, each with the reason.
NOT_TOLD = {
    "logic_error": "a bug of the program",
    "runtime_error": "a fault of the machine's own",
    "require": "a fault of the machine's own",
}

NO_SENTENCES = {
    " is required": "an end of what CLI11 says",
    " cannot be read": "a bug of the program",
    " lacks a language": "a bug of the program",
    " is broken": "a bug of the program",
    "{}{{en: {}, zh: {}}}": "a line of the starter",
    "locale for dates": "a fault of the machine's own",
    "pattern of ranges": "a fault of the machine's own",
    "format of dates": "a fault of the machine's own",
    "text of a date": "a fault of the machine's own",
    "to date": "what people write for an open end",
    "Native or Bilingual Proficiency": "a value of YAMLResume",
    "United States of America": "a value of YAMLResume",
    "the file ends too early": "a reason in libpng's own words",
    " part time": "what marks an entry as such",
    " self empl": "what marks an entry as such",
    "The name of a variant.": "the reference of fields",
    "units are searched by bisection": "an assertion",
}

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|R"(?P<delimiter>[^()\s\\]*)\((?P<raw>.*?)\)(?P=delimiter)"'
    r'|(?P<prefix>u8|u|U|L)?"(?P<text>(?:[^"\\\n]|\\.)*)"'
    r"|'(?:[^'\\\n]|\\.)+'"
    r"|(?P<word>[A-Za-z_][A-Za-z_0-9:]*)|(?P<sign>[^\s])", re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\", "'": "'", "0": "\0"}


def unescape(text):
    def one(match):
        code = match[1]
        if code[0] == "x":
            return "\ufffd"
        if code[0] in "uU":
            return chr(int(code[1:], 16))
        return ESCAPES.get(code, code)
    return re.sub(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", one, text)


def literals(source):
    """Each literal, neighbours joined, with its line and the tokens before it."""
    before, text, line = [], None, 0
    for match in TOKEN.finditer(source):
        if match[0].startswith(("//", "/*")):
            continue
        if match["text"] is not None or match["raw"] is not None:
            if text is None:
                text, line = "", source.count("\n", 0, match.start()) + 1
            text += unescape(match["text"]) if match["text"] is not None else match["raw"]
            if match["prefix"]:
                before.append(match["prefix"])
            continue
        if text is not None:
            yield line, text, before[-8:]
            text, before = None, before + ["literal"]
        before.append(match["word"] or match["sign"] or "'")
    if text is not None:
        yield line, text, before[-8:]


def is_said(before):
    return before[-2:] in (["say", "("], ["words", "("])


def is_sentence(text):
    """Words in a row, other than a list of names."""
    plain = re.sub(r"`[^`]*`", "`", text)
    if "\n" in text or re.search(r"\w>\w", text):
        return False
    return bool(re.search(r"[a-z`}][,:;]? [a-z`]{2,}", plain))


def messages():
    """The patterns in the sources: text → place."""
    certain, possible = {}, {}
    for path in sorted((ROOT / "src").rglob("*.[ch]*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        inside = str(path.relative_to(ROOT / "src"))
        for line, text, before in literals(path.read_text()):
            place = f"src/{inside}:{line}"
            possible.setdefault(text, place)
            if any(inside.startswith(p) or f"/{p}" in inside for p in NOT_MESSAGES):
                continue
            if any(word.endswith(mark) for word in before for mark in NOT_TOLD):
                continue
            if text in NO_SENTENCES or "static_assert" in before:
                continue
            fields = re.match(r"schema/fields_", inside)
            called = fields and before[-3:] == ["{", "literal", ","] and "RecordType" in before
            if (is_said(before) or (is_sentence(text) and not fields) or called):
                certain.setdefault(text, place)
    for path in sorted((ROOT / "src/style/templates").glob("*.yaml")):
        for match in re.finditer(r'^description: "?(.*?)"?$', path.read_text(), re.MULTILINE):
            certain.setdefault(match[1], str(path.relative_to(ROOT)))
    return certain, {**possible, **certain}


def catalog():
    """The rows of the catalog: (file, line, English, Chinese)."""
    row = re.compile(r"^- en: (?P<en>.*)\n  zh: (?P<zh>.*)$", re.MULTILINE)
    for path in sorted((ROOT / "src/cli/messages").glob("*.yaml")):
        text = path.read_text()
        found = 0
        for match in row.finditer(text):
            found += 1
            yield (f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}",
                   scalar(match["en"]), scalar(match["zh"]))
        if found != len(re.findall(r"^- ", text, re.MULTILINE)):
            yield f"{path.relative_to(ROOT)}", None, None


def scalar(text):
    if text.startswith('"'):
        return unescape(text[1:-1])
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    return text


def arguments(pattern):
    """The arguments a pattern takes, by number."""
    plain = pattern.replace("{{", "").replace("}}", "")
    numbers = re.findall(r"\{(\d*)\}", plain)
    return sorted(int(n) if n else i for i, n in enumerate(numbers))


def needs_wording(text):
    """A pattern of quoted words and signs alone reads the same in every language."""
    return bool(re.search(r"[A-Za-z]", re.sub(r"`[^`]*`|\{\d*\}", "", text)))


def main():
    certain, possible = messages()
    problems, known = [], {}
    for place, english, chinese in catalog():
        if english is None:
            problems.append(f"{place}: a row that is not `- en: …` and `  zh: …`")
            continue
        if english in known:
            problems.append(f"{place}: `{english}` stands twice")
        known[english] = chinese
        if english not in possible:
            problems.append(f"{place}: no message says `{english}`")
        if set(arguments(english)) != set(arguments(chinese)):
            problems.append(f"{place}: other arguments than in English")
        if re.search(r"[\u4e00-\u9fff][,:;!?]|[,;!?][\u4e00-\u9fff]",
                     re.sub(r"`[^`]*`", "`", chinese)):
            problems.append(f"{place}: a half-width mark beside Han")
    for text, place in sorted(certain.items(), key=lambda item: item[1]):
        if needs_wording(text) and text not in known:
            problems.append(f"{place}: no Chinese for `{text}`")
    for problem in problems:
        print(problem)
    print(f"{len(known)} messages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
