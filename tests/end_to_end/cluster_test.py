#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""scripts/cluster over several hosts: the same bytes and the same report as on one machine.

usage: cluster_test.py PROGRAM [unittest arguments]
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import unittest

from case import PROGRAM, Case, clean_environment
from cluster_hosts import LocalHosts, NamespaceHosts

CLUSTER = pathlib.Path(__file__).resolve().parents[2] / "scripts/cluster"
PEOPLE = 120
RESUME = """basics: {{name: {{zh: 张三{0}, en: Zhang San {0}}}, email: zhangsan@example.com}}
locales: [zh, en]
work:
  - name: {{zh: 示例科技, en: Example Technologies}}
    position: {{zh: 工程师, en: Engineer}}
    startDate: 2020-01
    highlights:
      - {{zh: 服务的 {0} 个接口提速一半, en: Halved the latency of {0} interfaces}}
"""


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.pdf")}


class Cluster:
    """The tests, for one kind of hosts."""

    def setUp(self):
        super().setUp()
        self.work = self.folder / "work"
        (self.work / "people").mkdir(parents=True)
        for k in range(PEOPLE):
            (self.work / f"people/{k}.yaml").write_text(RESUME.format(k))
        (self.work / "people/bad.yaml").write_text("basics: {nmae: 张三}\n")

    def alone(self):
        """What one machine makes: its PDFs and its report."""
        run = subprocess.run([PROGRAM, "batch", "people", "-o", "out", "--report", "alone.jsonl",
                              "--quiet"], cwd=self.work, env=clean_environment(),
                             capture_output=True)
        self.assertEqual(run.returncode, 1, run.stderr.decode())
        made = contents(self.work / "out")
        shutil.rmtree(self.work / "out")
        self.assertEqual(len(made), 2 * PEOPLE)
        return made, (self.work / "alone.jsonl").read_text()

    def command(self, hosts, names, arguments, shards):
        return subprocess.Popen(
            [CLUSTER, "--hosts", ",".join(names), "--shards", str(shards), "--program", PROGRAM,
             "--report", "all.jsonl", *arguments], cwd=self.work, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=clean_environment(PARALLEL_SSH=hosts.ssh))

    def cluster(self, hosts, *arguments, code=1, shards=7):
        run = self.command(hosts, hosts.names, arguments, shards)
        out, err = run.communicate(timeout=300)
        self.assertEqual(run.returncode, code, err)
        return out

    def report(self):
        return [json.loads(line) for line in (self.work / "all.jsonl").read_text().splitlines()]

    def hosts(self, count):
        hosts = self.make_hosts(count)
        self.addCleanup(hosts.close)
        return hosts

    def kill_amid(self, hosts, names, host):
        """Runs a batch on some hosts and kills one when the first PDFs are there."""
        run = self.command(hosts, names, ["--", "people", "-o", "out"], 12)
        while run.poll() is None and len(list((self.work / "out").glob("*.pdf"))) < 5:
            time.sleep(0.002)
        hosts.kill(host)
        out, err = run.communicate(timeout=300)
        return run.returncode, out, err

    def test_several_hosts_make_what_one_does(self):
        made, report = self.alone()
        hosts = self.hosts(3)
        out = self.cluster(hosts, "--", "people", "-o", "out")
        self.assertEqual(contents(self.work / "out"), made)
        self.assertEqual((self.work / "all.jsonl").read_text(), report)
        self.assertEqual(out, f"{PEOPLE + 1:8}  résumés\n{2 * PEOPLE:8}  PDFs made\n"
                              f"{2 * PEOPLE:8}  pages\n{1:8}  failed\n")
        # The second time, nothing is left to do.
        out = self.cluster(hosts, "--", "people", "-o", "out", "--resume")
        self.assertIn(f"{0:8}  PDFs made\n", out)
        self.assertIn(f"{2 * PEOPLE:8}  PDFs unchanged\n", out)

    def test_a_host_that_is_killed_leaves_its_work_to_others(self):
        made, report = self.alone()
        hosts = self.hosts(3)
        code, _, err = self.kill_amid(hosts, hosts.names, hosts.names[1])
        self.assertEqual(code, 1, err)
        self.assertEqual(contents(self.work / "out"), made)
        self.assertEqual((self.work / "all.jsonl").read_text(), report)

    def test_what_a_killed_run_leaves_is_made_by_the_next(self):
        made, _ = self.alone()
        hosts = self.hosts(3)
        code, _, err = self.kill_amid(hosts, hosts.names[:1], hosts.names[0])
        self.assertEqual(code, 3, err)
        self.assertIn("no host has finished part", err)
        left = contents(self.work / "out")
        self.assertLess(len(left), len(made))
        # Each file that is there is whole.
        self.assertEqual(left, {name: made[name] for name in left})
        self.cluster(hosts, "--", "people", "-o", "out", "--resume", shards=12)
        self.assertEqual(contents(self.work / "out"), made)
        self.assertEqual([line["job"] for line in self.report()], list(range(1, PEOPLE + 2)))
        self.assertIn("unchanged", {line["status"] for line in self.report()})


class LocalCluster(Cluster, Case):
    def make_hosts(self, count):
        return LocalHosts(self.folder, count)

    def test_wrong_command_lines(self):
        hosts = LocalHosts(self.folder, 1)
        for arguments in (["--", "people", "--shard", "1/2"], ["--", "people", "--report=x"],
                          ["--", "--jobs", "-"], ["--shards", "0", "--", "people"],
                          ["--fetch", "--", "people", "-o", str(self.work / "out")],
                          ["--fetch", "--", "people", "--output=in/../../out"],
                          ["--fetch", "--", "people", "-o../out"]):
            with self.subTest(arguments):
                self.cluster(hosts, *arguments, code=2)
        self.assertFalse((self.work / "all.jsonl").exists())

    def test_a_file_that_is_absent_fails_its_job_and_no_host(self):
        hosts = self.hosts(2)
        out = self.cluster(hosts, "--report", "new/folder/all.jsonl", "--", "people/1.yaml",
                           "absent.yaml", "-o", "out", shards=2)
        self.assertIn(f"{1:8}  failed\n", out)
        lines = (self.work / "new/folder/all.jsonl").read_text().splitlines()
        self.assertEqual([json.loads(line)["status"] for line in lines], ["done", "failed"])


class NetworkCluster(Cluster, Case):
    @classmethod
    def setUpClass(cls):
        why = NamespaceHosts.missing()
        if why:
            print(f"SKIPPED, no hosts in network namespaces: {why}", file=sys.stderr)
            raise unittest.SkipTest(why)

    def make_hosts(self, count):
        return NamespaceHosts(self.folder, count)

    def test_pdfs_are_fetched_from_hosts_that_share_no_folder(self):
        made, report = self.alone()
        hosts = NamespaceHosts(self.folder, 2, own=self.work)
        self.addCleanup(hosts.close)
        self.cluster(hosts, "--", "people", "-o", "out")
        self.assertFalse((self.work / "out").exists())
        self.cluster(hosts, "--fetch", "--", "people", "-o", "out", "--resume")
        self.assertEqual(contents(self.work / "out"), made)
        self.assertEqual([line["outputs"] for line in self.report()],
                         [json.loads(line)["outputs"] for line in report.splitlines()])


if __name__ == "__main__":
    if not shutil.which("parallel"):
        print("SKIPPED: GNU parallel is not installed: scripts/setup test", file=sys.stderr)
        # On a machine of CI a missing tool is a failure.
        sys.exit(1 if os.environ.get("CI") else 77)
    unittest.main()
