#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""The rules of the repository, held by a test.

usage: repository_test.py [PROGRAM]   (PROGRAM: the built jianli, for the README's commands)
"""
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else None

# The stages a folder's files may include beside their own: what CMakeLists.txt gives it.
USES = {
    "base": [],
    "syntax": ["base"],
    "math": ["base"],
    "schema": ["base", "syntax"],
    "variant": ["base", "syntax", "schema"],
    "lint": ["base", "syntax", "schema"],
    "edition": ["base", "syntax", "math", "schema", "variant"],
    "exchange": ["base", "syntax", "schema", "edition"],
    "style": ["base", "syntax"],
    "image": ["base", "syntax", "schema"],
    "compose": ["base", "schema", "image", "edition", "style"],
    "text": ["base", "syntax", "math", "style", "compose"],
    "layout": ["base", "style", "image", "compose", "text"],
    "fit": ["base", "image", "edition", "style", "compose", "text", "layout"],
    "pdf": ["base", "image", "compose", "text", "layout"],
    "files": ["base", "syntax"],
    "inspect": ["base"],
}
USES["compile"] = [stage for stage in USES if stage not in ("files", "inspect")]
USES["match"] = ["base", "syntax", "schema", "variant", "edition"]
USES["batch"] = list(USES)
USES["cli"] = list(USES)
USES["main.cpp"] = list(USES)

# Third-party headers a folder's .cpp files may include, beside fmt.
HARFBUZZ, ICU = ["hb.h", "hb-ot.h"], ["unicode/"]
FREETYPE = ["ft2build.h", "freetype/", "FT_"]
POSIX = ["fcntl.h", "poll.h", "unistd.h", "sys/file.h", "sys/mman.h", "sys/stat.h"]
THIRD_PARTY = {
    "base": ICU + ["libdeflate.h"],
    "syntax": ["yaml-cpp/", "rapidjson/"],
    "image": ["png.h", "libdeflate.h"],
    "edition": ICU,
    "exchange": ICU,
    "text": HARFBUZZ + FREETYPE + ICU + ["hyphen.h"],
    "pdf": HARFBUZZ + ["hb-subset.h", "podofo/"],
    "files": POSIX,
    "batch": POSIX + ["sched.h"],
    "inspect": ICU + ["qpdf/", "podofo/"],
    "match": ICU,
    "cli": ["CLI/", "unistd.h", "dlfcn.h", "termios.h"],
}
LONGEST_FILE = 400


def sources(*suffixes, under="src"):
    found = (ROOT / under).rglob("*")
    return sorted(p for p in found if p.suffix in suffixes and p.is_file())


def relative(path):
    return str(path.relative_to(ROOT))


def stage_of(include_path):
    return include_path.split("/")[0]


def includes(path):
    pattern = re.compile(r'\s*#\s*include\s+(["<])([^">]+)[">]')
    for number, line in enumerate(path.read_text().splitlines(), 1):
        match = pattern.match(line)
        if match:
            yield number, match[1] == "<", match[2]


def check_includes():
    """A stage includes only the stages it uses; third-party headers stay in its .cpp files."""
    for path in sources(".cpp", ".h"):
        inside = path.relative_to(ROOT / "src")
        stage = inside.parts[0]
        if stage not in USES:
            yield f"{relative(path)}: not in the folder of a stage"
            continue
        for number, angled, name in includes(path):
            place = f"{relative(path)}:{number}"
            if not angled:
                if name.endswith(".inc"):
                    continue
                target = stage_of(name)
                if not (ROOT / "src" / name).is_file():
                    yield f"{place}: no file src/{name}"
                elif target != stage and target not in USES[stage]:
                    yield f"{place}: includes {name}, which is none of its stages"
            elif re.search(r"[./]", name):
                allowed = ["fmt/"] + THIRD_PARTY.get(inside.parts[0], [])
                if path.suffix == ".h":
                    yield f"{place}: a header includes <{name}>"
                elif not any(name == a or (a[-1] in "/_" and name.startswith(a))
                             for a in allowed):
                    yield f"{place}: <{name}> does not belong to this folder"


def check_unit_tests():
    """Every .cpp of a stage has its unit test, or a reason in untested.txt."""
    listing = (ROOT / "tests/repository/untested.txt").read_text().splitlines()
    reasons = {}
    for line in listing:
        if not line or line.startswith("#"):
            continue
        name, separator, reason = line.partition(": ")
        if not separator or not reason.strip():
            yield f"untested.txt: no reason in `{line}`"
        reasons[name] = reason
    for path in sources(".cpp"):
        inside = path.relative_to(ROOT / "src")
        if len(inside.parts) < 2:
            continue
        test = ROOT / "tests/unit" / inside.parent / f"{inside.stem}_test.cpp"
        if not test.is_file() and str(inside) not in reasons:
            yield f"{relative(path)}: no {relative(test)}"
        if test.is_file() and str(inside) in reasons:
            yield f"untested.txt: {inside} has a test now"
    for name in reasons:
        if not (ROOT / "src" / name).is_file():
            yield f"untested.txt: there is no src/{name}"


def check_files():
    """Two lines of licence at the head of each file, and no file too long to read."""
    paths = (sources(".cpp", ".h", ".yaml") + sources(".cpp", ".h", ".py", ".sh", under="tests")
             + [p for p in sorted((ROOT / "scripts").iterdir()) if p.is_file()])
    # A résumé that `jianli new` hands to the user is the user's own.
    paths = [p for p in paths if p.name != "starter.yaml"]
    for path in paths:
        lines = path.read_text().splitlines()
        head = [line for line in lines[:4] if not line.startswith("#!")]
        if not (len(head) > 1 and "SPDX-FileCopyrightText: " in head[0]
                and "SPDX-License-Identifier: MIT" in head[1]):
            yield f"{relative(path)}: no SPDX lines at its head"
        if path.suffix in (".cpp", ".h") and len(lines) > LONGEST_FILE:
            yield f"{relative(path)}: {len(lines)} lines, more than {LONGEST_FILE}"
        if path.suffix in (".cpp", ".h") and re.search(r"\bTODO\b|\bFIXME\b", "\n".join(lines)):
            yield f"{relative(path)}: a note of unfinished work"


def check_names():
    """No type is defined in two headers: two of one name in one namespace are one to the linker."""
    pattern = re.compile(r"^(?:enum(?: class)?|struct|class|union)\s+(\w+)\s*(?=[:{]|final\b)",
                         re.MULTILINE)
    homes = {}
    for path in sources(".h"):
        for name in set(pattern.findall(path.read_text())):
            homes.setdefault(name, []).append(relative(path))
    for name, places in sorted(homes.items()):
        if len(places) > 1:
            yield f"`{name}` is defined in {' and in '.join(places)}"


def check_fonts():
    """Every face of the manifest is found on a machine that ran scripts/setup."""
    manifest = (ROOT / "fonts/fonts.yaml").read_text()
    rows = re.findall(r"^  - \{(.*?)\}$", manifest, re.MULTILINE | re.DOTALL)
    if not rows:
        yield "fonts/fonts.yaml: no faces"
    setup = (ROOT / "scripts/setup").read_text()
    for row in rows:
        files = re.search(r"files: \[([^\]]+)\]", row)
        candidates = files[1].split(", ") if files else []
        if not any(os.path.isfile(candidate) for candidate in candidates):
            yield f"fonts/fonts.yaml: none of {candidates} exists"
        package = re.search(r"package: ([a-z0-9-]+)", row)
        if not package:
            yield f"fonts/fonts.yaml: no package in `{row[:40]}`"
        elif package[1] not in setup:
            yield f"scripts/setup does not install {package[1]}"
        elif not os.path.isfile(f"/usr/share/doc/{package[1]}/copyright"):
            yield f"no licence of {package[1]} on this machine"


def readme_commands(text):
    for block in re.findall(r"^```(?:sh|console)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            line = re.sub(r"\s+#.*", "", line.removeprefix("$ ")).strip()
            if line:
                yield line


def check_readme():
    """The commands of the READMEs exist, with the flags they are shown with."""
    commands = {name: list(readme_commands((ROOT / name).read_text()))
                for name in ("README.md", "README.zh.md")}
    if commands["README.md"] != commands["README.zh.md"]:
        yield "README.md and README.zh.md show different commands"
    for line in commands["README.md"]:
        words = line.split()
        if words[0].startswith("scripts/") or words[0].startswith(".ci/"):
            if not os.access(ROOT / words[0], os.X_OK):
                yield f"README.md: `{words[0]}` is not there or not executable"
        elif os.path.basename(words[0]) == "jianli" and PROGRAM:
            is_command = len(words) > 1 and not words[1].startswith("-")
            asked = [PROGRAM] + ([words[1]] if is_command else []) + ["--help"]
            help_run = subprocess.run(asked, capture_output=True, text=True)
            if help_run.returncode != 0:
                yield f"README.md: no command `{' '.join(words[:2])}`"
            for flag in (w.split("=")[0] for w in words[1:] if re.match(r"--?[a-z]", w)):
                if not re.search(rf"(^|[\s,]){re.escape(flag)}\b", help_run.stdout):
                    yield f"README.md: no flag `{flag}` in `{line}`"


def check_gallery():
    """The page of thumbnails shows every built-in template, with pictures that are there."""
    page = ROOT / "examples/gallery.md"
    text = page.read_text() if page.is_file() else ""
    templates = sorted(p.stem for p in (ROOT / "src/style/templates").glob("*.yaml"))
    for name in templates:
        if name != "base" and f"| `{name}` |" not in text:
            yield f"examples/gallery.md: no template `{name}`; run scripts/gallery"
    for document in (page, ROOT / "README.md", ROOT / "README.zh.md"):
        if not document.is_file():
            continue
        shown = document.read_text()
        for picture in re.findall(r'src="([^"]+)"|!\[[^\]]*\]\(([^)]+)\)', shown):
            name = picture[0] or picture[1]
            if not name.startswith("http") and not (document.parent / name).is_file():
                yield f"{relative(document)}: no picture {name}; run scripts/gallery"


CHECKS = [check_includes, check_unit_tests, check_files, check_names, check_fonts, check_readme,
          check_gallery]


def main():
    failed = 0
    for check in CHECKS:
        findings = list(check())
        failed += bool(findings)
        if findings:
            print(f"FAILED: {check.__doc__.strip()}")
        for finding in findings:
            print(f"  {finding}")
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
