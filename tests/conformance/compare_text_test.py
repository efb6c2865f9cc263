#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Tests of the comparison itself: what it must find and what it must let pass."""
import sys
import unittest

sys.dont_write_bytecode = True  # keeps the source tree clean

import compare_spaces
from compare_text import compare, compare_extracted, normalize


def without_spaces(text):
    return compare_spaces.read_found(normalize(text)).text()


class Normalize(unittest.TestCase):
    def test_invisible_characters_do_not_count(self):
        self.assertEqual(without_spaces("张 三\n\u00a0R\u200d&\u00adD\f"), "张三R&D")

    def test_letters_are_composed(self):
        self.assertEqual(normalize("re\u0301sume\u0301"), "résumé")

    def test_disguised_ideographs_stay_disguised(self):
        self.assertEqual(normalize("\uf900"), "\uf900")

    def test_unmapped_glyphs_are_replacement_characters(self):
        self.assertEqual(normalize("a(cid:12)"), "a\ufffd")


class Compare(unittest.TestCase):
    def test_equal_texts(self):
        self.assertEqual(compare("张三", "张三", True), [])

    def test_missing_and_extra(self):
        found = compare("abc", "abxx", True)
        self.assertEqual(found[0], "1 missing: `c` (U+0063) ×1")
        self.assertEqual(found[1], "2 extra: `x` (U+0078) ×2")

    def test_order(self):
        self.assertEqual(compare("title2021text", "titletext2021", True)[0], "4 out of order")
        self.assertEqual(compare("title2021text", "titletext2021", False), [])

    def test_radicals_ligatures_and_private_use(self):
        self.assertIn("radical `⼯` (U+2F2F) for `工` (U+5DE5)", compare("工", "⼯", True))
        self.assertIn("ligature `ﬁ` (U+FB01)", compare("fi", "ﬁ", True))
        self.assertIn("private use `\ue000` (U+E000)", compare("a", "\ue000", False))

    def test_disguises_of_the_author_are_no_difference(self):
        self.assertEqual(compare("⼯", "⼯", True), [])


class Spaces(unittest.TestCase):
    def check(self, was_set, found, *differences, ordered=True):
        self.assertEqual(compare_extracted(was_set, found, ordered), list(differences))

    def check_excused(self, was_set, found, excuse, difference):
        """The excuse, and it alone, lets a difference pass."""
        self.assertEqual(compare_extracted(was_set, found, True), [difference])
        self.assertEqual(compare_extracted(was_set, found, True, excuse), [])

    def test_room_in_a_justified_line(self):
        excuse = compare_spaces.takes_room_for_space
        self.check_excused("千字文", "千字 文", excuse, "spurious space: `千字|文`")
        self.check_excused("two words", "two  words", excuse, "doubled space: `two|words`")
        self.assertEqual(compare_extracted("words", "wor ds", True, excuse),
                         ["spurious space: `wor|ds`"])

    def test_marks_on_half_their_widths(self):
        self.check_excused("（推免） ·", "（推免）·", compare_spaces.loses_space_behind_marks,
                           "missing space: `（推免）|·`")
        self.check_excused("”、（号）", "”、\n（号）", compare_spaces.tears_between_marks,
                           "spurious line end: `”、|（号）`")
        self.assertEqual(compare_extracted("推免 ·", "推免·", True,
                                           compare_spaces.loses_space_behind_marks),
                         ["missing space: `推免|·`"])

    def test_a_line_that_ends_inside_a_word(self):
        self.check("long-\nterm example.com/\nname", "long-term example.com/name")
        self.check("zhang.example.\ncom", "zhang.example.com")
        self.check("done.\nThen", "done.Then", "missing line end: `done.|Then`")
        self.check("long\nterm", "longterm", "missing line end: `long|term`")

    def test_no_space_inside_a_word(self):
        self.check("Zhang San", "Zha ng San", "spurious space: `Zha|ngSan`")

    def test_no_space_between_han_or_beside_marks(self):
        self.check("张三，李四", "张 三， 李四", "spurious space: `张|三，李四`",
                   "spurious space: `张三，|李四`")

    def test_no_space_missing(self):
        self.check("Zhang San", "ZhangSan", "missing space: `Zhang|San`")
        self.check("张 三", "张三", "missing space: `张|三`")
        self.check("用 Go 写", "用Go 写", "missing space: `用|Go写`")

    def test_one_space_is_not_two(self):
        self.check("用 Go 写", "用  Go 写", "doubled space: `用|Go写`")
        self.check("用Go写", "用  Go写", "spurious space: `用|Go写`")

    def test_the_distance_of_han_and_western_text_may_show(self):
        self.check("用Go写20%的C++码", "用 Go写 20% 的C++ 码")
        self.check("用(Go)", "用 (Go)", "spurious space: `用|(Go)`")

    def test_a_line_end_is_a_space_or_nothing(self):
        self.check("Zhang\nSan\n张\n三", "Zhang\nSan\n张三\n")
        self.check("Zhang\nSan", "ZhangSan", "missing line end: `Zhang|San`")

    def test_no_line_ends_elsewhere(self):
        self.check("Zhang San", "Zhang\nSan", "spurious line end: `Zhang|San`")
        self.check("张三", "张\n三", "spurious line end: `张|三`")

    def test_a_hyphenated_word_is_whole(self):
        for found in ("infor\u00ad\nmation", "infor\nmation", "information"):
            self.check("infor\u00ad\nmation", found)
        self.check("infor\u00ad\nmation", "infor mation",
                   "space in a hyphenated word: `infor|mation`")
        self.assertIn("1 extra: `-` (U+002D) ×1",
                      compare_extracted("infor\u00ad\nmation", "infor-\nmation", True))

    def test_a_formula_is_its_source_or_what_it_shows(self):
        was_set = "以 \ufff9O(N \\log N)\ufffaO(NlogN)\ufffb 检索"
        self.check(was_set, "以 O(N \\log N) 检索")
        self.check(was_set, "以 O( N log N ) 检索")
        self.check(was_set, "以O(NlogN) 检索", "missing space: `以|O(NlogN)`")

    def test_a_formula_keeps_its_distance_from_han(self):
        self.check("以\ufff9(x)\ufffa(x)\ufffb检索", "以 (x) 检索")
        self.check("（\ufff9(x)\ufffa(x)\ufffb）", "（ (x)）", "spurious space: `（|(x)）`")

    def test_a_formula_may_be_torn(self):
        was_set = "比\ufff9x_i^2+y\ufffax2i+y\ufffb为一"
        self.check(was_set, "比\nx 2\ni+y为一")
        self.check(was_set, "比\nx_i^2+y为一", "spurious line end: `比|x_i^2+y为`")
        self.check(was_set, "2\n比x\ni+y为一", ordered=False)
        self.check(was_set, "比x2i+y为\n一", "no line that was set: `为`",
                   "no line that was set: `一`", ordered=False)

    def test_lines_in_any_order(self):
        was_set = "江城 大学\n2021\n张三"
        self.check(was_set, "张三\n江城 大学 2021\n", ordered=False)
        self.check(was_set, "张 三\n江城大学 2021\n", "spurious space: `张|三`",
                   "missing space: `江城|大学2021`", ordered=False)
        self.check(was_set, "张三\n江城\n大学 2021", "no line that was set: `江城`",
                   "no line that was set: `大学2021`", ordered=False)


if __name__ == "__main__":
    unittest.main()
