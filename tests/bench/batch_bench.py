#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Measures many different résumés in one run, on one core beside Typst if it is there.

usage: batch_bench.py LOOP [COUNT [FOLDER]]

LOOP is the program `batch_loop`; COUNT made résumés (2,000) are kept in FOLDER. Typst is
taken from the `typst` package of the Python that JIANLI_TYPST_PYTHON names, or of this one.
Both read the same YAML and photos and write files, in a process each that is warm; they take
turns on the same core. Typst's template knows just these résumés; it checks nothing. CPU
times are those to compare where the machine is not idle.
"""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PARTS = 5
ROUNDS = 3


def run_loop(loop, folder, threads, out, cores):
    """One run over a folder, as a dictionary of what it printed."""
    text = subprocess.run([loop, folder, str(threads), out], check=True, capture_output=True,
                          text=True, preexec_fn=lambda: os.sched_setaffinity(0, cores)).stdout
    values = {}
    for line in text.splitlines():
        key, value = re.fullmatch(r"(stage .*\S|\S+) +(\S+)", line).groups()
        values[key] = value if key == "fingerprint" else float(value)
    return values


def start_peer(python, folder, core):
    """Typst's process and its version; nothing if it is not installed."""
    probe = subprocess.run([python, "-c", "import typst"], capture_output=True)
    if probe.returncode != 0:
        return None, None
    peer = subprocess.Popen([python, HERE / "peer_worker.py", folder], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True,
                            preexec_fn=lambda: os.sched_setaffinity(0, {core}))
    return peer, peer.stdout.readline().strip()


def ask_peer(peer, first, last):
    peer.stdin.write(f"{first} {last}\n")
    peer.stdin.flush()
    return list(map(float, peer.stdout.readline().split()))


def make_parts(folder, count, scratch):
    """Folders that each hold a part of the résumés, and the numbers in them."""
    for part in range(PARTS):
        first, last = 1 + count * part // PARTS, count * (part + 1) // PARTS
        place = scratch / f"part{part}"
        place.mkdir()
        for number in range(first, last + 1):
            for kind in ("yaml", "png"):
                shutil.copy(folder / f"{number:04}.{kind}", place)
        yield place, first, last


def compare(loop, folder, count, scratch):
    """Both programs by turns on one core, part after part."""
    core = min(os.sched_getaffinity(0))
    peer_folder = scratch / "peer"
    peer_folder.mkdir()
    for number in range(1, count + 1):
        for kind in ("yaml", "png"):
            shutil.copy(folder / f"{number:04}.{kind}", peer_folder)
    python = os.environ.get("JIANLI_TYPST_PYTHON", sys.executable)
    peer, version = start_peer(python, peer_folder, core)
    if peer is None:
        print("Typst is not installed: nothing to compare with (`pip install typst`).\n")
        return
    ask_peer(peer, 1, 5)  # fonts found and read, template compiled
    ours, theirs, memory = [], [], 0
    for place, first, last in make_parts(folder, count, scratch):
        values = run_loop(loop, place, 1, scratch / "out", {core})
        ours.append((values["cpu_ms_per_pdf"], values["wall_ms_per_pdf"]))
        cpu, wall, memory = ask_peer(peer, first, last)
        pdfs = 2 * (last - first + 1)
        theirs.append((cpu / pdfs, wall / pdfs))
    peer.stdin.close()
    peer.wait()
    print(f"| {2 * count:,} PDFs on one core, {PARTS} parts by turns | CPU ms a PDF | "
          "wall ms a PDF |\n|---|---|---|")
    rows = [("Jianli", ours), (version, theirs)]
    for name, times in rows:
        mean = [statistics.mean(column) for column in zip(*times)]
        print(f"| {name} | {mean[0]:.2f} | {mean[1]:.2f} |")
    ratios = [[b / a for a, b in zip(x, y)] for x, y in zip(ours, theirs)]
    shown = [f"{min(column):.1f}–{max(column):.1f} ×" for column in zip(*ratios)]
    print(f"| throughput, part by part | {shown[0]} | {shown[1]} |")
    print(f"\nPeak memory of {version}: {memory:.0f} MB.\n")


def scale(loop, folder, scratch):
    """One worker and two, by turns."""
    if len(os.sched_getaffinity(0)) < 2:
        print("One core alone: two workers are not compared.\n")
        return
    cores, runs = os.sched_getaffinity(0), {1: [], 2: []}
    for _ in range(ROUNDS):
        for threads, values in runs.items():
            values.append(run_loop(loop, folder, threads, scratch / f"out{threads}", cores))
    print("| the whole folder | PDFs a second | CPU ms a PDF | memory after the 100th résumé, MB | after the last |\n"
          "|---|---|---|---|---|")
    best = {}
    for threads, values in runs.items():
        run = min(values, key=lambda v: v["wall_ms_per_pdf"])
        best[threads] = run["wall_ms_per_pdf"]
        print(f"| {threads} worker{'s' if threads > 1 else ''}, best of {ROUNDS} | "
              f"{1e3 / run['wall_ms_per_pdf']:.0f} | {run['cpu_ms_per_pdf']:.2f} | "
              f"{run['memory_mb_after_100']:.1f} | {run['memory_mb_at_last']:.1f} |")
    same = len({run["fingerprint"] for values in runs.values() for run in values}) == 1
    print(f"\nTwo workers: {best[1] / best[2]:.2f} × one; "
          f"the PDFs of all runs {'are the same bytes' if same else 'DIFFER'}.\n")
    stages = min(runs[1], key=lambda v: v["wall_ms_per_pdf"])
    print("| stage | ms a PDF |\n|---|---|")
    for key, value in stages.items():
        if key.startswith("stage "):
            print(f"| {key[6:]} | {value:.3f} |")


def main():
    loop = str(pathlib.Path(sys.argv[1]).resolve())
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    folder = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else f"build/bench/{count}").resolve()
    if not (folder / f"{count:04}.png").exists():
        subprocess.run([sys.executable, HERE / "make_resumes.py", folder, str(count)], check=True)
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        compare(loop, folder, count, scratch)
        scale(loop, folder, scratch)


main()
