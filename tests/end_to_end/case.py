# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What the tests from outside share: the program, a clean environment, a folder."""
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

# The first argument of every test.
PROGRAM = os.path.abspath(sys.argv.pop(1))
SANITIZED = os.environ.get("JIANLI_TEST_SANITIZED") == "1"

# What would change the output, the language of the messages, or the hosts.
UNWANTED = ("SOURCE_DATE_EPOCH", "LC_ALL", "LC_MESSAGES", "LANG", "PARALLEL_SSH")


def clean_environment(**more):
    """The environment without what would change results, and with more variables."""
    return {**{k: v for k, v in os.environ.items() if k not in UNWANTED}, **more}


class Case(unittest.TestCase):
    """A test with a folder of its own, which goes when it ends."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="jianli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, name, content):
        """Writes a file, with the folders it needs; returns its name."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return name
