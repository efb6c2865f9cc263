// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/batch/job_lists.h"

namespace jianli {
namespace {

std::string table(std::string text) {
  return jobs_of("jobs.csv", std::move(text), read_job_table);
}

}  // namespace

TEST_CASE("a row is a job") {
  CHECK(table("file,name,locales,variants,all,templates\n"
              "a.yaml,张三,zh; en,,,compact;./mine.yaml\n"
              "b.yaml,,,\"a;b, c\",,\n"
              "c.yaml,,,,true,\n") ==
        "a.yaml locales zh-Hans en templates compact ./mine.yaml as 张三\n"
        "b.yaml variants a b, c\n"
        "c.yaml all\n");
}

TEST_CASE("other columns set values, and empty cells leave them") {
  CHECK(table("file,name,basics.name,basics.label.en,work[0].position\n"
              "me.yaml,1,张三,Engineer,\n"
              "me.yaml,2,\"Li, Si\",,工程师\n") ==
        "me.yaml basics.name=\"张三\" basics.label.en=\"Engineer\" as 1\n"
        "me.yaml basics.name=\"Li, Si\" work[0].position=\"工程师\" as 2\n");
  // A cell is a text whatever it holds; only numbers and switches can be those.
  CHECK(table("file,basics.summary,work[0].startDate,work[0].priority,work[0].visible\n"
              "me.yaml,\"[1] *a*: \"\"b\"\"\nc\",2021.10,-2,false\n") ==
        "me.yaml basics.summary=\"[1] *a*: \\\"b\\\"\\nc\" "
        "work[0].startDate=\"2021.10\" work[0].priority=-2 work[0].visible=false\n");
}

TEST_CASE("a bad row does not stop the others") {
  CHECK(table("file,basics.email\n"
              "a.yaml,none\n"
              "b.yaml\n"
              "c.yaml,\"c@example.com\"x\n"
              ",d@example.com\n"
              "e.yaml,e@example.com\n") ==
        "a.yaml basics.email=\"none\"\n"
        "2:8 error: `none` is no e-mail address [bad-email] such as "
        "`zhangsan@example.com`\n"
        "b.yaml\n"
        "3:1 error: the table has 2 columns, the row 1 [bad-job] put cells that "
        "hold commas in quotes\n"
        "c.yaml basics.email=\"c@example.com\"\n"
        "4:23 error: text stands behind the closing quote of a cell [bad-job] write "
        "quotes inside of it twice\n"
        " basics.email=\"d@example.com\"\n"
        "5:1 error: the job names no `file` [bad-job] add `file: "
        "people/zhang-san.yaml`, the résumé it is about\n"
        "e.yaml basics.email=\"e@example.com\"\n");
}

TEST_CASE("a head that cannot be gone by leaves no job") {
  CHECK(table("file,nmae,locals,basics.nam,set,file\na.yaml,,,,,\n") ==
        "1:6 error: unknown column `nmae` [bad-job] did you mean `name`?\n"
        "1:11 error: unknown column `locals` [bad-job] did you mean `locales`?\n"
        "1:18 error: unknown field `nam` in `basics` [unknown-path] did you mean "
        "`basics.name`?\n"
        "1:29 error: unknown column `set` [bad-job] every value has a column of its "
        "own, such as `basics.name`\n"
        "1:33 error: two columns are called `file` [bad-job]\n");
  CHECK(table("file,部门\na.yaml,研发\n") ==
        "1:6 error: unknown column `部门` [bad-job] a column is a key such as `file` "
        "and `name`, or a path such as `basics.name`\n");
  CHECK(table("name,basics.name\n1,张三\n") ==
        "1:1 error: no column of the table is called `file` [bad-job] its first line "
        "names the columns; `file` is the path of the résumé\n");
  CHECK(table("file;name\na.yaml;1\n") ==
        "1:1 error: unknown column `file;name` [bad-job] a column is a key such as "
        "`file` and `name`, or a path such as `basics.name`\n"
        "1:1 error: no column of the table is called `file` [bad-job] save the table "
        "with commas between the columns\n");
}

TEST_CASE("a column without a name has to be empty") {
  CHECK(table("file,,\na.yaml,,\nb.yaml,x,\n") ==
        "a.yaml\nb.yaml\n3:8 error: a cell stands in a column without a name "
        "[bad-job]\n");
}

}  // namespace jianli
