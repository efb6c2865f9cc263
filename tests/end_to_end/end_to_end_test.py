#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""The program from outside: exit codes, files, robustness.

usage: end_to_end_test.py PROGRAM [unittest arguments]
"""
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
import unittest
import zlib

from case import PROGRAM, SANITIZED, Case, clean_environment

ROOT = pathlib.Path(__file__).resolve().parents[2]
# An order of magnitude above the measured peak of 30 MB and time of 0.03 s.
MEMORY_LIMIT = 768 << 20
SECONDS = 20.0 if SANITIZED else 1.0


MINIMAL = "basics: {name: Zhang San}\n"


def limited():
    """Bounds a child's address space, so that a runaway input fails instead of swapping."""
    if not SANITIZED:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


class Program(Case):
    def run_program(self, *arguments, stdin=b"", environment=None, timeout=60):
        return subprocess.run([PROGRAM, *arguments], cwd=self.folder, input=stdin,
                              capture_output=True, timeout=timeout,
                              env=clean_environment(**(environment or {})),
                              preexec_fn=limited)

    def assert_run(self, code, *arguments, **keywords):
        run = self.run_program(*arguments, **keywords)
        self.assertEqual(run.returncode, code,
                         f"{arguments}: {run.stdout[:300]!r} {run.stderr.decode()[:2000]}")
        return run

    def files(self):
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*")
                      if p.is_file())


class ExitCodes(Program):
    def test_done_is_0_with_warnings(self):
        self.write("me.yaml", "locales: [zh, en]\nbasics: {name: 张三}\n")
        run = self.assert_run(0, "render", "me.yaml")
        self.assertIn("[missing-translation]", run.stderr.decode())
        self.assertEqual(self.files(), ["me.en.pdf", "me.yaml", "me.zh.pdf"])
        self.assertEqual(run.stdout.decode(), "me.zh.pdf (1 page)\nme.en.pdf (1 page)\n")

    def test_strict_makes_a_warning_an_error(self):
        self.write("me.yaml", "locales: [zh, en]\nbasics: {name: 张三}\n")
        self.assert_run(1, "render", "me.yaml", "--strict")
        self.assert_run(1, "validate", "me.yaml", "--deny", "missing-translation")
        self.assert_run(0, "validate", "me.yaml", "--strict", "--allow", "missing-translation")
        self.assertEqual(self.files(), ["me.yaml"])

    def test_errors_are_1_all_at_once_and_leave_no_file(self):
        self.write("me.yaml", "basics: {name: Zhang San, emial: a@example.com}\n"
                              "work:\n  - name: A\n    startDate: 2021-13\n"
                              "  - positon: B\n")
        run = self.assert_run(1, "render", "me.yaml", "-o", "out/")
        text = run.stderr.decode()
        self.assertIn("me.yaml:1:27: error: unknown field `emial`", text)
        self.assertIn("[bad-date]", text)
        self.assertIn("`positon`", text)
        self.assertIn("[missing-field]", text)
        self.assertTrue(text.endswith("4 errors\n"), text)
        self.assertEqual(run.stdout, b"")
        self.assertEqual(self.files(), ["me.yaml"])

    def test_a_wrong_command_line_is_2(self):
        self.write("me.yaml", MINIMAL)
        run = self.assert_run(2, "render", "me.yaml", "--locle", "zh")
        self.assertEqual(run.stderr.decode(),
                         "jianli: unknown flag `--locle`; did you mean `--locale`?\n")
        for arguments in ([], ["rendr"], ["render"], ["render", "me.yaml", "--date", "x"],
                          ["render", "me.yaml", "--template", "nosuch"],
                          ["render", "me.yaml", "--deny", "nosuch"]):
            self.assert_run(2, *arguments)
        self.assert_run(2, "render", "me.yaml", environment={"SOURCE_DATE_EPOCH": "x"})
        self.assertEqual(self.files(), ["me.yaml"])

    def test_several_pdfs_do_not_go_to_one_file(self):
        self.write("me.yaml", "basics: {name: {zh: 张三, en: Zhang San}}\n")
        self.write("you.yaml", MINIMAL)
        for target in ("one.pdf", "-"):
            run = self.assert_run(2, "render", "me.yaml", "-o", target)
            self.assertEqual(run.stdout, b"")
            self.assert_run(2, "render", "me.yaml", "you.yaml", "-o", target)
        self.assertEqual(self.files(), ["me.yaml", "you.yaml"])

    def test_equal_names_are_refused_before_anything_is_written(self):
        self.write("a/me.yaml", MINIMAL)
        self.write("b/ME.yaml", MINIMAL)
        self.write("c/other.yaml", MINIMAL)
        run = self.assert_run(2, "render", "c/other.yaml", "a/me.yaml", "b/ME.yaml")
        self.assertIn("two PDFs would have the same name", run.stderr.decode())
        self.assertEqual(self.files(), ["a/me.yaml", "b/ME.yaml", "c/other.yaml"])

    def test_the_machine_is_3(self):
        self.write("me.yaml", MINIMAL)
        (self.folder / "folder").mkdir()
        for name, reason in (("absent.yaml", "no such file"), ("folder", "it is a folder")):
            run = self.assert_run(3, "render", name)
            self.assertEqual(
                run.stderr.decode().splitlines()[0],
                f"error: cannot read `{name}`: {reason} [unreadable-file]")
        self.assert_run(3, "render", "me.yaml", "-o", "/proc/none/")
        self.assert_run(3, "render", "me.yaml", "-o", "me.yaml/out.pdf")

    def test_an_unreadable_file_is_3(self):
        self.write("me.yaml", MINIMAL)
        os.chmod(self.folder / "me.yaml", 0)
        os.chmod(self.folder, 0o755)
        # Root may read everything: the program is run as nobody, from where nobody finds it.
        as_nobody = {"user": 65534} if os.geteuid() == 0 else {}
        program = shutil.copy(PROGRAM, self.folder / "program")
        run = subprocess.run([program, "render", "me.yaml"], cwd=self.folder,
                             capture_output=True, **as_nobody)
        self.assertEqual(run.returncode, 3)
        self.assertIn("cannot read `me.yaml`: permission denied", run.stderr.decode())

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_3(self):
        self.write("me.yaml", MINIMAL)
        run = self.assert_run(3, "render", "me.yaml", "-o", "/dev/full")
        self.assertIn("the disk is full", run.stderr.decode())
        with open("/dev/full", "wb") as full:
            run = subprocess.run([PROGRAM, "--help"], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(run.returncode, 3)

    def test_one_bad_file_does_not_stop_the_others(self):
        self.write("bad.yaml", "basics: {nme: x}\n")
        self.write("good.yaml", MINIMAL)
        run = self.assert_run(1, "render", "bad.yaml", "good.yaml")
        self.assertEqual(run.stdout.decode(), "good.en.pdf (1 page)\n")
        self.assert_run(3, "render", "absent.yaml", "bad.yaml", "good.yaml")


class Files(Program):
    def test_foreign_files_are_kept(self):
        self.write("me.yaml", MINIMAL)
        self.write("me.en.pdf", b"%PDF-1.4\n/Producer (Other)\n")
        run = self.assert_run(3, "render", "me.yaml")
        self.assertIn("`me.en.pdf` exists and was not made by Jianli", run.stderr.decode())
        self.assertTrue((self.folder / "me.en.pdf").read_bytes().startswith(b"%PDF-1.4"))
        self.assert_run(0, "render", "me.yaml", "--force")
        self.assertTrue((self.folder / "me.en.pdf").read_bytes().startswith(b"%PDF-1.7"))

    def test_our_own_files_are_replaced(self):
        self.write("me.yaml", MINIMAL)
        self.assert_run(0, "render", "me.yaml")
        first = (self.folder / "me.en.pdf").read_bytes()
        self.write("me.yaml", "basics: {name: Li Si}\n")
        self.assert_run(0, "render", "me.yaml")
        self.assertNotEqual(first, (self.folder / "me.en.pdf").read_bytes())
        self.assertEqual(self.files(), ["me.en.pdf", "me.yaml"])

    def test_a_failed_run_keeps_the_old_file(self):
        self.write("me.yaml", MINIMAL)
        self.assert_run(0, "render", "me.yaml")
        first = (self.folder / "me.en.pdf").read_bytes()
        self.write("me.yaml", "basics: {nme: x}\n")
        self.assert_run(1, "render", "me.yaml")
        self.assertEqual(first, (self.folder / "me.en.pdf").read_bytes())

    def test_devices_and_links_are_written_through(self):
        self.write("me.yaml", MINIMAL)
        self.assert_run(0, "render", "me.yaml", "-o", "/dev/null")
        self.assertTrue(os.path.exists("/dev/null") and not os.path.isfile("/dev/null"))
        (self.folder / "real").mkdir()
        os.symlink("real/target.pdf", self.folder / "link.pdf")
        self.assert_run(0, "render", "me.yaml", "-o", "link.pdf")
        self.assertTrue((self.folder / "link.pdf").is_symlink())
        self.assertTrue((self.folder / "real/target.pdf").is_file())

    def test_standard_input_and_output(self):
        run = self.assert_run(0, "render", "-", "-o", "-", stdin=MINIMAL.encode())
        self.assertTrue(run.stdout.startswith(b"%PDF-"))
        self.assertTrue(run.stdout.rstrip().endswith(b"%%EOF"))
        self.assert_run(0, "render", "-", stdin=MINIMAL.encode())
        self.assertEqual(self.files(), ["resume.en.pdf"])

    def test_the_same_input_gives_the_same_bytes(self):
        source = (ROOT / "examples/engineer.yaml").read_text()
        self.write("me.yaml", source)
        outputs = []
        for folder in ("one/", "two/"):
            self.assert_run(0, "render", "me.yaml", "-o", folder)
            outputs.append([p.read_bytes() for p in sorted((self.folder / folder).iterdir())])
            time.sleep(1.1)  # a clock in the output would show
        self.assertEqual(outputs[0], outputs[1])
        self.assert_run(0, "render", "me.yaml", "-o", "one/", "--date", "2026-09-01")
        dated = [p.read_bytes() for p in sorted((self.folder / "one").iterdir())]
        self.assertNotEqual(outputs[0], dated)
        self.assert_run(0, "render", "me.yaml", "-o", "two/",
                        environment={"SOURCE_DATE_EPOCH": "1788220800"})
        epoch = [p.read_bytes() for p in sorted((self.folder / "two").iterdir())]
        self.assertEqual(dated, epoch)

    def test_the_resume_itself_is_never_replaced(self):
        text = "basics: {name: A}\n"
        self.write("me.yaml", text)
        run = self.assert_run(2, "render", "me.yaml", "--locale", "en", "-o", "me.yaml",
                              "--force")
        self.assertIn("would replace the résumé", run.stderr.decode())
        self.assertEqual((self.folder / "me.yaml").read_text(), text)

    def test_an_unknown_family_is_told_at_its_place(self):
        self.write("me.yaml", "basics: {name: A}\ndesign: {fonts: {body: {latin: [Intr]}}}\n")
        run = self.assert_run(1, "validate", "me.yaml")
        self.assertIn("me.yaml:2:", run.stderr.decode())
        self.assertIn("did you mean `Inter`?", run.stderr.decode())

    def test_an_interrupt_ends_the_run_and_leaves_whole_files(self):
        names = []
        for i in range(60):
            names.append(self.write(f"{i}.yaml", (ROOT / "examples/engineer.yaml").read_text()))
        process = subprocess.Popen([PROGRAM, "render", *names], cwd=self.folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
        process.stdout.close()
        self.assertEqual(process.wait(timeout=60), -signal.SIGINT)
        self.assertTrue(first)
        told = {line.split(" ")[0] for line in (first + rest).decode().splitlines()}
        pdfs = {name for name in self.files() if not name.endswith(".yaml")}
        self.assertTrue(told <= pdfs, (told, pdfs))
        for name in pdfs:
            self.assertTrue(name.endswith(".pdf"), name)
            self.assertIn(b"%%EOF", (self.folder / name).read_bytes()[-8:])


class Robustness(Program):
    """Hostile and broken inputs: a clear error, soon, in bounded memory."""

    def refuse(self, name, code=1):
        begin = time.monotonic()
        run = self.assert_run(code, "render", name)
        self.assertLess(time.monotonic() - begin, SECONDS)
        self.assertIn("error: ", run.stderr.decode(errors="replace"))
        self.assertLess(len(run.stderr), 200_000)
        self.assertFalse([f for f in self.files() if f.endswith(".pdf")])
        return run.stderr.decode(errors="replace")

    def test_random_bytes(self):
        generator = random.Random(1)
        self.refuse(self.write("noise.yaml", generator.randbytes(200_000)))
        printable = bytes(generator.randrange(32, 127) for _ in range(200_000))
        self.refuse(self.write("text.yaml", printable))

    def test_deep_nesting(self):
        self.refuse(self.write("deep.yaml", "basics: " + "[" * 100 + "]" * 100))
        self.refuse(self.write("deeper.yaml", "[" * 100_000))
        self.refuse(self.write("deep.json", "[" * 100_000))
        self.refuse(self.write("block.yaml", "".join(" " * i + "a:\n" for i in range(1000))))

    def test_an_alias_bomb(self):
        lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        for i in range(1, 12):
            lines.append(f"a{i}: &a{i} [" + ", ".join([f"*a{i - 1}"] * 10) + "]")
        lines.append("work: *a11")
        self.refuse(self.write("bomb.yaml", "\n".join(lines)))
        self.refuse(self.write("self.yaml", "basics: &b\n  name: *b\n"))

    def test_a_huge_scalar(self):
        self.refuse(self.write("huge.yaml", "basics: {name: " + "x" * 5_000_000 + "}\n"))

    def test_very_many_mistakes(self):
        keys = ", ".join(f"k{i}: 1" for i in range(20_000))
        self.refuse(self.write("keys.yaml", "basics: {" + keys + "}\n"))

    def test_a_long_mixed_paragraph(self):
        self.write("mixed.yaml", "basics: {name: A}\nprojects: [{name: B, summary: "
                   + "汉字 word " * 20_000 + "}]\n")
        begin = time.monotonic()
        self.assert_run(0, "render", "mixed.yaml", "--locale", "zh")
        self.assertLess(time.monotonic() - begin, 10 * SECONDS)

    def test_long_rows_of_marks(self):
        # Soft hyphen, joiner, variation selector, combining line and acute.
        for i, mark in enumerate("\u00ad\u200d\ufe0f\u0331\u0301"):
            for base in "a汉":
                self.write("marks.yaml", "basics: {name: A, summary: "
                           + base + mark * 100_000 + "}\n")
                begin = time.monotonic()
                self.assert_run(0, "render", "marks.yaml", "--locale", "zh", "-o", f"{i}.pdf")
                self.assertLess(time.monotonic() - begin, 5 * SECONDS)

    def test_designs_without_room(self):
        self.refuse(self.write("indent.yaml", "basics: {name: A}\nwork: [{name: B, "
                               "highlights: [x]}]\ndesign: {tokens: {bullets: {indent: 99em}}}\n"))
        self.write("label.yaml", "basics: {name: A}\nwork: [{name: B, highlights: [x]}]\n"
                   "design: {tokens: {bullets: {labels: ['']}}}\n")
        self.assert_run(0, "render", "label.yaml")

    def test_an_endless_file(self):
        begin = time.monotonic()
        run = self.assert_run(1, "render", "/dev/zero")
        self.assertLess(time.monotonic() - begin, SECONDS)
        self.assertIn("larger than 4 MiB", run.stderr.decode())

    def test_nothing(self):
        self.refuse(self.write("empty.yaml", ""))
        self.refuse(self.write("comment.yaml", "# nothing\n"))
        self.refuse(self.write("empty.json", ""))
        self.refuse(self.write("null.json", "null"))

    def test_a_long_text_that_is_no_mistake(self):
        bullets = "".join(f"      - 第{i}条 result {i}\n" for i in range(2000))
        self.write("long.yaml", "locales: [zh]\nbasics: {name: 张三}\nwork:\n"
                                "  - name: A\n    startDate: 2021-01\n    highlights:\n"
                   + bullets)
        self.assert_run(0, "render", "long.yaml")


class NamedFiles(Program):
    """Files that a résumé names: what it includes, and the photograph."""
    PHOTO = (ROOT / "tests/cases/photo/portrait.png").read_bytes()
    TURNED = (ROOT / "tests/cases/photo/turned.jpg").read_bytes()

    def write_resume(self, photo="photo.png", name="cv/me.yaml"):
        self.write(name, f"basics: {{name: Zhang San, image: {json.dumps(photo)}}}\n")

    def refused(self, text, *arguments):
        """Both commands end with 1, say a text at the place and leave no PDF."""
        for command in ("validate", "render"):
            run = self.assert_run(1, command, "cv/me.yaml", *arguments)
            self.assertIn(text, run.stderr.decode())
            self.assertRegex(run.stderr.decode(), r"^cv/me\.yaml:1:\d+: error: ")
        self.assertEqual([name for name in self.files() if name.endswith(".pdf")], [])

    def test_a_photo_beside_the_resume_is_embedded(self):
        for name, content in (("photo.png", self.PHOTO), ("photo.jpg", self.TURNED)):
            self.write(f"cv/{name}", content)
            self.write_resume(name)
            self.assert_run(0, "validate", "cv/me.yaml")
            first = self.assert_run(0, "render", "cv/me.yaml", "-o", "-").stdout
            self.assertIn(b"/Subtype/Image", first)
            again = self.assert_run(0, "render", "cv/me.yaml", "-o", "-").stdout
            self.assertEqual(first, again)
        # The pixels as they are, without what the camera told of itself.
        begin = self.TURNED.index(b"\xff\xe1")
        end = begin + 2 + int.from_bytes(self.TURNED[begin + 2:begin + 4], "big")
        self.assertIn(self.TURNED[:begin] + self.TURNED[end:], first)

    def test_a_photo_that_is_absent_or_no_picture(self):
        self.write_resume()
        self.refused("cannot read `cv/photo.png`: no such file [unreadable-image]")
        for content, problem in ((b"GIF89a", "it is neither JPEG nor PNG"),
                                 (b"", "it is empty"),
                                 (self.PHOTO[:400], "its end is missing"),
                                 (self.PHOTO[:60] + b"x" + self.PHOTO[61:], "it is damaged")):
            self.write("cv/photo.png", content)
            self.refused(f"the image `photo.png` cannot be used: {problem}")
        self.write("cv/photo.png", self.TURNED[:-100])
        self.refused("its end is missing")

    def test_a_forged_header_asks_for_no_memory(self):
        size = struct.pack(">II", 2000000000, 2000000000)
        content = b"IHDR" + size + bytes([8, 6, 0, 0, 0])
        forged = (self.PHOTO[:12] + content + struct.pack(">I", zlib.crc32(content))
                  + self.PHOTO[33:])
        self.write("cv/photo.png", forged)
        self.write_resume()
        self.refused("it has 2000000000 × 2000000000 pixels")

    def test_a_photo_of_more_than_20_mib(self):
        self.write("cv/photo.png", self.PHOTO + b"0" * (20 << 20))
        self.write_resume()
        self.refused("`cv/photo.png` is larger than 20 MiB")

    def test_only_regular_files_are_read(self):
        folder = self.folder / "cv/photo.png"
        folder.mkdir(parents=True)
        self.write_resume()
        self.refused("it is a folder")
        folder.rmdir()
        os.mkfifo(folder)
        self.refused("it is a pipe")
        folder.unlink()
        folder.symlink_to("/dev/zero")
        self.refused("it is a device", "--allow-outside")
        folder.unlink()
        folder.symlink_to("photo.png")
        self.refused("[unreadable-image]")
        folder.unlink()
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(folder))
            self.refused("it is a socket")

    def test_a_photo_without_permission(self):
        self.write("cv/photo.png", self.PHOTO)
        self.write_resume()
        os.chmod(self.folder / "cv/photo.png", 0)
        os.chmod(self.folder, 0o755)
        as_nobody = {"user": 65534} if os.geteuid() == 0 else {}
        program = shutil.copy(PROGRAM, self.folder / "program")
        run = subprocess.run([program, "validate", "cv/me.yaml"], cwd=self.folder,
                             capture_output=True, **as_nobody)
        self.assertEqual(run.returncode, 1)
        self.assertIn("cannot read `cv/photo.png`: permission denied [unreadable-image]",
                      run.stderr.decode())

    def test_files_outside_the_folder_need_leave(self):
        self.write("photo.png", self.PHOTO)
        self.write("part.yaml", "work: [{name: A}]\n")
        os.makedirs(self.folder / "cv")
        (self.folder / "cv/link.png").symlink_to("../photo.png")
        (self.folder / "cv/inside.png").symlink_to("link.png")
        for name in ("../photo.png", "link.png", "inside.png", "../absent.png",
                     str(self.folder / "photo.png"), "../cv/../photo.png"):
            self.write_resume(name)
            self.refused("lies outside the folder of the résumé [outside-folder]")
            if "absent" not in name:
                self.assert_run(0, "render", "cv/me.yaml", "--allow-outside", "-o", "-")
        self.write("cv/me.yaml", "include: [../part.yaml]\nbasics: {name: Zhang San}\n")
        run = self.assert_run(1, "validate", "cv/me.yaml")
        self.assertIn("cv/me.yaml:1:11: error: `part.yaml` lies outside",
                      run.stderr.decode())
        self.assert_run(0, "validate", "cv/me.yaml", "--allow-outside")

    def test_links_inside_the_folder_are_followed(self):
        self.write("cv/pictures/photo.png", self.PHOTO)
        (self.folder / "cv/photo.png").symlink_to("pictures/photo.png")
        (self.folder / "elsewhere").symlink_to("cv")
        self.write_resume()
        self.assert_run(0, "validate", "cv/me.yaml")
        self.assert_run(0, "validate", "elsewhere/me.yaml")
        run = subprocess.run([PROGRAM, "validate", "me.yaml"], cwd=self.folder / "cv",
                             capture_output=True)
        self.assertEqual(run.returncode, 0, run.stderr)

    def test_a_resume_from_a_pipe_names_files_of_the_current_folder(self):
        self.write("photo.png", self.PHOTO)
        self.write("part.yaml", "work: [{name: A}]\n")
        text = b"include: [part.yaml]\nbasics: {name: Zhang San, image: photo.png}\n"
        self.assert_run(0, "validate", "-", stdin=text)
        pdf = self.assert_run(0, "render", "-", "-o", "-", stdin=text).stdout
        self.assertIn(b"/Subtype/Image", pdf)

    def test_mistakes_of_all_files_are_told_in_one_run(self):
        self.write("cv/me.yaml", "include: [parts/a.yaml, none.yaml]\n"
                                 "basics: {name: Zhang San, emial: a@example.com}\n")
        self.write("cv/parts/a.yaml", "work:\n  - name: A\n    positon: B\n"
                                      "basics: {image: photo.png}\n")
        text = self.assert_run(1, "validate", "cv/me.yaml").stderr.decode()
        for message in ("cv/me.yaml:1:25: error: cannot read `cv/none.yaml`: no such file",
                        "cv/me.yaml:2:27: error: unknown field `emial`",
                        "cv/parts/a.yaml:3:5: error: unknown field `positon`",
                        "cv/parts/a.yaml:4:1: error: the key `basics` stands in"):
            self.assertIn(message, text)

    def test_what_is_set_names_files_beside_the_resume(self):
        self.write("cv/photo.png", self.PHOTO)
        self.write("cv/part.yaml", "work: [{name: A}]\n")
        self.write("cv/me.yaml", MINIMAL)
        self.assert_run(0, "validate", "cv/me.yaml", "--set", "basics.image=photo.png",
                        "--set", "work[0].name=B", "--set", "include=[part.yaml]")
        run = self.assert_run(1, "validate", "cv/me.yaml", "--set", "basics.image=a.png")
        self.assertIn("cannot read `cv/a.png`", run.stderr.decode())


class Messages(Program):
    MISTAKES = "basics: {name: 张三, emial: a@example.com}\nwork: [{name: A, startDate: 2024}]\n"

    def chinese(self, *arguments, **keywords):
        return self.assert_run(*arguments, environment={"LANG": "zh_CN.UTF-8"}, **keywords)

    def test_the_environment_and_a_flag_choose_the_language(self):
        self.write("me.yaml", self.MISTAKES)
        text = self.chinese(1, "validate", "me.yaml").stderr.decode()
        self.assertIn("me.yaml:1:20: 错误：基本信息（`basics`）没有字段 `emial` "
                      "[unknown-field]\n", text)
        self.assertTrue(text.endswith("\n1 个错误\n"), text)
        english = self.assert_run(1, "validate", "me.yaml").stderr
        self.assertEqual(
            self.chinese(1, "validate", "me.yaml", "--messages", "en").stderr, english)
        self.assertEqual(
            self.assert_run(1, "validate", "--messages=zh", "me.yaml").stderr.decode(), text)

    def test_every_command_speaks_chinese(self):
        self.write("me.yaml", MINIMAL)
        run = self.chinese(0, "validate", "me.yaml")
        self.assertEqual(run.stdout.decode(), "me.yaml：没有错误\n")
        run = self.chinese(0, "render", "me.yaml", "--timings")
        self.assertEqual(run.stdout.decode(), "me.en.pdf（1 页）\n")
        self.assertRegex(run.stderr.decode(), r"合计 +\d+\.\d+ ms\n$")
        run = self.chinese(2, "rendr")
        self.assertEqual(run.stderr.decode(), "jianli: 不认识命令 `rendr`；是否想写 `render`？\n")
        run = self.chinese(3, "render", "absent.yaml")
        self.assertIn("错误：无法读取 `absent.yaml`：没有这个文件 [unreadable-file]\n",
                      run.stderr.decode())
        self.assertIn("把简历排版成 PDF", self.chinese(0, "--help").stdout.decode())
        self.assertIn("下一步：jianli render new.yaml",
                      self.chinese(0, "new", "new.yaml").stdout.decode())

    def test_no_message_of_the_cases_stays_english_in_chinese(self):
        cases = ROOT / "tests/cases"
        files = sorted(str(path) for path in cases.glob("*.yaml"))
        run = self.run_program("validate", "--format", "json", "--messages", "zh", *files)
        for file in json.loads(run.stdout)["files"]:
            for finding in file["findings"]:
                for text in [finding["message"], finding.get("hint", "是")] + [
                        note["message"] for note in finding.get("notes", [])]:
                    self.assertRegex(text, "[\u4e00-\u9fff]")

    def test_controls_of_the_text_do_not_reach_the_terminal(self):
        self.write("me.yaml", "basics: {name: A, \"x\\u009B31m\\u202Ey\": 1, z\u0085: 2}\n")
        text = self.assert_run(1, "validate", "me.yaml").stderr.decode()
        self.assertIn("unknown field `x\ufffd31m\ufffdy`", text)
        self.assertNotRegex(text, "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

    def test_explain_tells_of_one_rule_or_lists_all(self):
        text = self.assert_run(0, "explain", "bad-date").stdout.decode()
        self.assertTrue(text.startswith("bad-date (error by default)\n"), text)
        text = self.assert_run(0, "explain", "bad-date", "--messages", "zh").stdout.decode()
        self.assertTrue(text.startswith("bad-date（默认：错误）\n"), text)
        self.assertIn("\nbad-date ", self.assert_run(0, "explain").stdout.decode())
        run = self.assert_run(2, "explain", "bad-dat")
        self.assertEqual(run.stderr.decode(),
                         "jianli: there is no rule `bad-dat`; did you mean `bad-date`?\n")

    def test_json_tells_all_files_in_one_document(self):
        self.write("me.yaml", self.MISTAKES)
        self.write("good.yaml", MINIMAL)
        run = self.assert_run(3, "validate", "me.yaml", "good.yaml", "absent.yaml",
                              "--format", "json")
        self.assertEqual(run.stderr, b"")
        document = json.loads(run.stdout)
        self.assertEqual(document["version"], 1)
        me, good, absent = document["files"]
        self.assertEqual((me["path"], me["valid"]), ("me.yaml", False))
        self.assertEqual(me["findings"][0] | {"message": "", "hint": ""}, {
            "rule": "unknown-field", "severity": "error", "message": "", "hint": "",
            "file": "me.yaml", "line": 1, "column": 20, "endLine": 1, "endColumn": 25,
            "offset": 23, "endOffset": 28, "pointer": "/basics/emial",
            "fix": {"replacement": "email", "file": "me.yaml", "line": 1, "column": 20,
                    "endLine": 1, "endColumn": 25, "offset": 23, "endOffset": 28}})
        self.assertEqual(good, {"path": "good.yaml", "valid": True, "findings": []})
        self.assertEqual(absent["findings"][0]["rule"], "unreadable-file")

    def test_a_fix_of_json_mends_the_file(self):
        self.write("me.yaml", self.MISTAKES)
        run = self.assert_run(1, "validate", "me.yaml", "--format", "json")
        fix = json.loads(run.stdout)["files"][0]["findings"][0]["fix"]
        content = (self.folder / "me.yaml").read_bytes()
        mended = (content[:fix["offset"]] + fix["replacement"].encode()
                  + content[fix["endOffset"]:])
        self.write("mended.yaml", mended)
        self.assert_run(0, "validate", "mended.yaml")

    def test_very_many_findings_are_told_in_a_document(self):
        self.write("me.yaml", "basics: {name: A, " + ", ".join(
            f"x{i}: 1" for i in range(20000)) + "}\n")
        run = self.assert_run(1, "validate", "me.yaml", "--format", "json")
        self.assertEqual(len(json.loads(run.stdout)["files"][0]["findings"]), 20000)


class Encodings(Program):
    JAPANESE = "basics:\n  name: 山田太郎\n  summary: 推薦システムの開発と運用を担当し、経験があります。\n"
    KOREAN = "basics:\n  name: 김철수\n  summary: 추천 시스템 개발 및 운영, 대규모 데이터 처리 경험\n"
    TRADITIONAL = "basics:\n  name: 張三\n  summary: 臺灣大學資訊工程學系碩士，負責推薦系統的開發與維運。\n"
    RUSSIAN = "basics:\n  name: Иван Петров\n  summary: Московский государственный университет\n"
    WESTERN = "basics:\n  name: André Müller\n  summary: Ingénieur diplômé, né à Genève.\n"

    def render(self, name, content):
        self.write("me.yaml", content)
        self.assert_run(0, "render", "me.yaml", "-o", f"{name}/")
        return {p.name: p.read_bytes() for p in sorted((self.folder / name).iterdir())}

    def test_an_example_in_every_encoding_gives_the_same_bytes(self):
        for example in ("engineer", "graduate", "student"):
            text = (ROOT / f"examples/{example}.yaml").read_text(encoding="utf-8")
            expected = self.render(f"{example}-utf-8", text.encode())
            self.assertEqual(len(expected), 2)
            for encoding, mark in (("utf-8-sig", b""), ("gb18030", b""),
                                   ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
                with self.subTest(example=example, encoding=encoding):
                    self.assertEqual(self.render(f"{example}-{encoding}",
                                                 mark + text.encode(encoding)), expected)

    def test_gbk_is_read_in_json_and_from_a_pipe(self):
        document = '{"basics": {"name": "张三", "summary": "三年推荐系统经验，负责召回。"}}\n'
        self.write("me.json", document.encode("gbk"))
        self.assert_run(0, "validate", "me.json")
        self.assert_run(0, "validate", "-", stdin=document.encode("gbk"))

    def test_a_spoilt_byte_of_gbk_is_told(self):
        text = "basics:\n  name: 张三\n  summary: 三年推荐系统经验，负责召回。\n".encode("gbk")
        self.write("me.yaml", text.replace("责".encode("gbk"), b"\xd4\xff"))
        run = self.assert_run(1, "validate", "me.yaml")
        self.assertIn(b"byte 0xD4 at offset 52 (line 3) is not GB18030", run.stderr)

    def test_other_encodings_are_refused_and_named(self):
        for encoding, text, named in (
                ("shift_jis", self.JAPANESE, "Shift_JIS"), ("euc_jp", self.JAPANESE, "EUC-JP"),
                ("euc_kr", self.KOREAN, "EUC-KR"), ("big5", self.TRADITIONAL, ""),
                ("cp1251", self.RUSSIAN, ""), ("koi8_r", self.RUSSIAN, ""),
                ("latin-1", self.WESTERN, ""), ("cp1252", self.WESTERN, ""),
                ("utf-16-le", self.JAPANESE, "UTF-16 (little-endian)"),
                ("utf-16-be", self.WESTERN, "UTF-16 (big-endian)"),
                ("utf-32", self.WESTERN, "UTF-32"), ("utf-32-be", self.WESTERN, "UTF-32")):
            with self.subTest(encoding=encoding):
                self.write("me.yaml", text.encode(encoding))
                run = self.assert_run(1, "validate", "me.yaml")
                self.assertIn("[bad-encoding]", run.stderr.decode())
                self.assertIn(named, run.stderr.decode())


class Commands(Program):
    def test_every_example_compiles_without_a_finding(self):
        examples = sorted((ROOT / "examples").glob("*.yaml")) \
            + sorted((ROOT / "examples").glob("*.json"))
        self.assertTrue(examples)
        templates = self.assert_run(0, "templates").stdout.decode().splitlines()
        names = [line.split()[0] for line in templates]
        self.assertIn("classic", names)
        for example in examples:
            for name in names:
                with self.subTest(example=example.name, template=name):
                    run = self.assert_run(0, "render", str(example), "--template", name,
                                          "-o", f"{name}/")
                    self.assertEqual(run.stderr.decode(), "")
                    self.assertGreaterEqual(run.stdout.count(b".pdf"), 1)

    def test_new_compiles_without_a_finding(self):
        for locales, count in (("zh,en", 2), ("en,zh", 2), ("zh", 1), ("en", 1)):
            name = locales.replace(",", "-") + ".yaml"
            self.assert_run(0, "new", name, "--locale", locales, "--template", "classic")
            run = self.assert_run(0, "render", name, "--strict")
            self.assertEqual(run.stderr.decode(), "")
            self.assertEqual(run.stdout.count(b".pdf"), count)

    def test_new_keeps_an_existing_file(self):
        self.assert_run(0, "new")
        self.write("resume.yaml", MINIMAL)
        run = self.assert_run(3, "new")
        self.assertIn("`resume.yaml` exists", run.stderr.decode())
        self.assertEqual((self.folder / "resume.yaml").read_text(), MINIMAL)
        self.assert_run(0, "new", "--force")
        self.assertNotEqual((self.folder / "resume.yaml").read_text(), MINIMAL)

    def test_set_replaces_a_value(self):
        self.write("me.yaml", MINIMAL)
        self.assert_run(0, "render", "me.yaml", "-o", "a.pdf")
        self.assert_run(0, "render", "me.yaml", "-o", "b.pdf", "--set", "basics.name=Li Si")
        self.assertNotEqual((self.folder / "a.pdf").read_bytes(),
                            (self.folder / "b.pdf").read_bytes())

    def test_locales_are_chosen(self):
        self.write("me.yaml", "basics: {name: {zh: 张三, en: Zhang San}}\n")
        self.assert_run(0, "render", "me.yaml", "--locale", "en")
        self.assertEqual(self.files(), ["me.en.pdf", "me.yaml"])

    def test_validate_writes_nothing(self):
        self.write("me.yaml", MINIMAL)
        run = self.assert_run(0, "validate", "me.yaml")
        self.assertEqual(run.stdout.decode(), "me.yaml: valid\n")
        self.assertEqual(self.files(), ["me.yaml"])

    def test_fonts_are_all_found(self):
        run = self.assert_run(0, "fonts")
        self.assertIn("Noto Sans CJK", run.stdout.decode())
        self.assertNotIn("absent", run.stdout.decode())

    def test_the_version_names_the_libraries(self):
        self.assertRegex(self.assert_run(0, "--version").stdout.decode(), r"^jianli \d+\.\d+")
        version = json.loads(self.assert_run(0, "--version", "--json").stdout)
        for library in ("HarfBuzz", "ICU", "PoDoFo", "yaml-cpp"):
            self.assertRegex(version["libraries"][library], r"^\d+\.\d+")

    def test_the_schema_is_json(self):
        schema = json.loads(self.assert_run(0, "schema", "resume").stdout)
        self.assertEqual(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")
        self.assertEqual(schema,
                         json.loads((ROOT / "schema/resume.schema.json").read_text()))

    def test_timings_go_to_stderr(self):
        self.write("me.yaml", MINIMAL)
        run = self.assert_run(0, "render", "me.yaml", "--timings")
        self.assertRegex(run.stderr.decode(), r"syntax +\d+\.\d+ ms\n")
        self.assertRegex(run.stderr.decode(), r"total +\d+\.\d+ ms\n$")

    def test_quiet_says_nothing_but_errors(self):
        self.write("me.yaml", "locales: [zh, en]\nbasics: {name: 张三}\n")
        run = self.assert_run(0, "render", "me.yaml", "--quiet")
        self.assertEqual((run.stdout, run.stderr), (b"", b""))
        run = self.assert_run(1, "render", self.write("bad.yaml", "basics: {nme: x}\n"), "-q")
        self.assertIn("[unknown-field]", run.stderr.decode())

    def test_messages_have_no_colour_in_a_pipe(self):
        run = self.assert_run(1, "validate", self.write("bad.yaml", "basics: {nme: x}\n"))
        self.assertNotIn(b"\x1b", run.stderr)


if __name__ == "__main__":
    program = unittest.main(argv=[sys.argv[0], *sys.argv[1:]], exit=False)
    result = program.result
    failed = len(result.failures) + len(result.errors)
    print(f"{max(result.testsRun - failed - len(result.skipped), 0)} passed, {failed} failed")
    sys.exit(0 if result.wasSuccessful() else 1)
