// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/guard_unit.h"

#include <doctest/doctest.h>

#include <new>
#include <stdexcept>
#include <system_error>

namespace {

using jianli::guard_unit;
using jianli::Message;
using jianli::Teller;
using jianli::UnitFailure;
using jianli::UnitResult;
using jianli::UnitStatus;

/// The result of work that throws, which had got somewhere.
template <typename Exception>
UnitResult result_of(const Exception& exception) {
  const Teller teller{{}, [](const Message& error) { return error.english(); }};
  UnitResult result;
  result.status = UnitStatus::done;
  result.outputs.emplace_back();
  guard_unit("me.yaml", teller, result, [&] { throw exception; });
  return result;
}

}  // namespace

TEST_CASE("an exception fails the unit it is of") {
  const UnitResult result = result_of(std::logic_error("index"));
  CHECK(result.status == UnitStatus::failed);
  CHECK(result.outputs.empty());
  CHECK(result.error == "`me.yaml`: this is a bug in Jianli: index");
  CHECK(result.findings.failure == UnitFailure::bug);
  CHECK(result.findings.json == "[]");
}

TEST_CASE("what the machine lacks is no bug") {
  const UnitResult memory = result_of(std::bad_alloc());
  CHECK(memory.error == "`me.yaml`: out of memory");
  CHECK(memory.findings.failure == UnitFailure::machine);
  const auto full = std::make_error_code(std::errc::no_space_on_device);
  const UnitResult disk = result_of(std::system_error(full, "write"));
  CHECK(disk.error == "`me.yaml`: write: No space left on device");
  CHECK(disk.findings.failure == UnitFailure::machine);
}
