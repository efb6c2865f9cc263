// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/file_name.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("a stem is the last part of a path without its extension") {
  CHECK(stem_of("me.yaml") == "me");
  CHECK(stem_of("work/2026/me.yaml") == "me");
  CHECK(stem_of("my.resume.json") == "my.resume");
  CHECK(stem_of("resume") == "resume");
  CHECK(stem_of(".hidden") == ".hidden");
  CHECK(stem_of("folder.d/me") == "me");
  CHECK(stem_of("-") == "resume");
}

TEST_CASE("a safe name is composed, without what a file system or a shell minds") {
  CHECK(safe_name("张三-字节跳动 C++") == "张三-字节跳动 C++");
  CHECK(safe_name("前端/后端") == "前端_后端");
  CHECK(safe_name("a\\b:c*d?e\"f<g>h|i") == "a_b_c_d_e_f_g_h_i");
  CHECK(safe_name("tab\there\n") == "tab_here_");
  CHECK(safe_name("turn\u202Efdp\u200F") == "turn_fdp_");
  CHECK(safe_name("bad\xFF") == "bad_");
  CHECK(safe_name("Ame\u0301lie") == "Am\u00E9lie");
  CHECK(safe_name("👩‍💻 اسم") == "👩‍💻 اسم");
  CHECK(safe_name("") == "");
}

TEST_CASE("a text is cut between what a reader takes for characters") {
  CHECK(cut_to("resume", 10) == "resume");
  CHECK(cut_to("resume", 6) == "resume");
  CHECK(cut_to("resume", 4) == "resu");
  CHECK(cut_to("简历简历", 7) == "简历");
  CHECK(cut_to("简历简历", 6) == "简历");
  // A woman technologist is three code points, é here is two.
  CHECK(cut_to("a👩‍💻", 8) == "a");
  CHECK(cut_to("ne\u0301", 3) == "n");
  CHECK(cut_to("\u1100\u1161\u11A8\u1100", 11) == "\u1100\u1161\u11A8");
}

TEST_CASE("a single character that is too long is cut between code points") {
  CHECK(cut_to("e\u0301\u0301\u0301", 4) == "e\u0301");
  CHECK(cut_to("简", 2) == "");
}

}  // namespace
}  // namespace jianli
