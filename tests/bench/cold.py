#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Times whole runs of the program, each in a fresh process.

usage: cold.py PROGRAM RESUME [ROUNDS]
Prints a Markdown table: best and median of CPU time (user, and user with system), wall time
and peak memory; the size of each PDF; the best time of each stage.
"""
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

program, resume = sys.argv[1:3]
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 30


def run_once(arguments, folder):
    """One run: its CPU, wall time in ms, peak memory in MB, and what it said on stderr."""
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen([program, "render", resume, "-o", folder, *arguments],
                                   stdout=subprocess.DEVNULL, stderr=messages)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - begin
        messages.seek(0)
        text = messages.read().decode()
    if process.returncode != 0:
        sys.exit(f"{program} failed: {text[:500]}")
    return {"user CPU, ms": usage.ru_utime * 1e3,
            "user + system CPU, ms": (usage.ru_utime + usage.ru_stime) * 1e3,
            "wall, ms": wall * 1e3, "peak memory, MB": usage.ru_maxrss / 1024}, text


with tempfile.TemporaryDirectory() as folder:
    locales = subprocess.run([program, "render", resume, "-o", folder + "/"], check=True,
                             capture_output=True, text=True).stdout.splitlines()
    print("| PDF | bytes |\n|---|---|")
    for line in locales:
        path = line.rsplit(" (", 1)[0]
        print(f"| {os.path.basename(line)} | {os.path.getsize(path):,} |")
    first = re.search(r"\.([A-Za-z-]+)\.pdf \(", locales[0])[1]
    for title, arguments in ((f"one fresh process, `{first}` alone", ["--locale", first]),
                             ("one fresh process, all languages", [])):
        run_once(arguments, folder + "/")
        samples = [run_once(arguments, folder + "/")[0] for _ in range(rounds)]
        print(f"\n| {title}, {rounds} runs | best | median |\n|---|---|---|")
        for key in samples[0]:
            values = [sample[key] for sample in samples]
            print(f"| {key} | {min(values):.1f} | {statistics.median(values):.1f} |")
    stages = {}
    for _ in range(rounds):
        for name, value in re.findall(r"^(\S.*?) +(\d+\.\d+) ms$",
                                      run_once(["--locale", first, "--timings"],
                                               folder + "/")[1], re.MULTILINE):
            stages[name] = min(stages.get(name, float(value)), float(value))
    print(f"\n| stage, `{first}` alone | best ms |\n|---|---|")
    for name, value in stages.items():
        print(f"| {name} | {value:.2f} |")
