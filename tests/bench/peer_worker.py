# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Typst in one warm process: for each line `FIRST LAST` on standard input it sets those made
résumés, both languages, and answers with the milliseconds of CPU and wall time that took and
its peak memory in MB.

usage: peer_worker.py FOLDER    (of the résumés; it writes there)
"""
import pathlib
import resource
import sys
import time

import typst

folder = pathlib.Path(sys.argv[1])
template = pathlib.Path(__file__).with_name("peer_resume.typ")
(folder / template.name).write_text(template.read_text(encoding="utf-8"), encoding="utf-8")
compiler = typst.Compiler(root=str(folder))


def prepare(number, language):
    """Writes a document, which is not timed; its path and that of the PDF."""
    document = folder / f"{number:04}.{language}.typ"
    document.write_text(f'#import "{template.name}": resume\n#resume("{number:04}.yaml", '
                        f'"{number:04}.png", "{language}")\n', encoding="utf-8")
    return str(document), str(folder / f"{number:04}.{language}.peer.pdf")


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def answer(*values):
    print(*values, flush=True)


answer("Typst", typst.__version__)
for line in sys.stdin:
    first, last = map(int, line.split())
    jobs = [prepare(number, language) for number in range(first, last + 1)
            for language in ("zh", "en")]
    cpu_begin, begin = cpu(), time.perf_counter()
    for document, output in jobs:
        compiler.compile(document, output=output, format="pdf")
    answer((cpu() - cpu_begin) * 1e3, (time.perf_counter() - begin) * 1e3,
           resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
