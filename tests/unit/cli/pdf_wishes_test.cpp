// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/pdf_wishes.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

/// What is wrong with the flags: the fact and the mend; empty if nothing.
std::string problem(RawFlags raw) {
  std::optional<UsageError> error;
  read_pdf_wishes(raw, error);
  if (!error) return {};
  return error->message.told({}) + "; " + error->hint.told({});
}

PdfWishes wishes(RawFlags raw) {
  std::optional<UsageError> error;
  PdfWishes read = read_pdf_wishes(raw, error);
  CHECK(!error);
  return read;
}

TEST_CASE("without flags nothing is wished for") {
  const PdfWishes none = wishes({});
  CHECK(!none.standard);
  CHECK(!none.attach_data);
  CHECK(!none.attach_source);
  CHECK(none.redacted.empty());
  CHECK(none.password.empty());
}

TEST_CASE("standards by their names") {
  RawFlags raw;
  raw.standard = "a-3a+ua-1";
  CHECK(wishes(raw).standard == Standard::archive_with_data);
  raw.standard = "1.7";
  CHECK(wishes(raw).standard == Standard::plain);
  raw.standard = "a-1b";
  CHECK(problem(raw) ==
        "there is no standard `a-1b`; write `a-2a+ua-1`, `a-3a+ua-1` or `1.7`");
}

TEST_CASE("fields to redact by the names people use, each once") {
  RawFlags raw;
  raw.redacted = {"photo", "phone", "image", "address"};
  CHECK(wishes(raw).redacted == std::vector<std::string>{"image", "phone", "location"});
}

TEST_CASE("what cannot be redacted") {
  RawFlags raw;
  raw.redacted = {"emial"};
  CHECK(problem(raw) == "`emial` cannot be redacted; did you mean `email`?");
  raw.redacted = {"name"};
  CHECK(problem(raw).starts_with("`name` cannot be redacted; "));
  raw.redacted = {"xyz"};
  CHECK(problem(raw).starts_with("`xyz` cannot be redacted; write one of `label`, "));
  raw.redacted = {"phone"};
  raw.attach_source = true;
  CHECK(problem(raw).starts_with("the résumé's file holds what `--redact` leaves out"));
}

TEST_CASE("passwords are prepared, or asked for later") {
  RawFlags raw;
  raw.password = "ａ1";
  CHECK(wishes(raw).password == "a1");
  raw.password = "-";
  CHECK(wishes(raw).password == kAskedPassword);
  raw.files = {"-"};
  CHECK(problem(raw) == "standard input can be read only once; give `-` once");
  raw.password = "word";
  CHECK(wishes(raw).password == "word");
  raw.password = "";
  CHECK(problem(raw) == "the password is empty; ");
}

TEST_CASE("PDF/A forbids encryption") {
  RawFlags raw;
  raw.password = "word";
  raw.standard = "a-2a+ua-1";
  CHECK(problem(raw).starts_with("PDF/A forbids encryption; "));
  raw.standard = "1.7";
  CHECK(problem(raw).empty());
}

TEST_CASE("PDF/A-2 takes no attachments") {
  RawFlags raw;
  raw.attach_data = true;
  raw.standard = "a-2a+ua-1";
  CHECK(problem(raw).starts_with("PDF/A-2 takes no attachments"));
  raw.standard = "";
  CHECK(problem(raw).empty());
}

}  // namespace
}  // namespace jianli
