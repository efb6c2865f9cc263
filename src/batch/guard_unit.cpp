// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/guard_unit.h"

#include <exception>
#include <new>
#include <system_error>

namespace jianli {
namespace {

void fail(UnitResult& result, UnitFailure failure, std::string error) {
  result = {};
  result.findings.failure = failure;
  result.error = std::move(error);
}

}  // namespace

void guard_unit(const std::string& file, const Teller& teller, UnitResult& result,
                const std::function<void()>& work) {
  try {
    work();
  } catch (const std::bad_alloc&) {
    fail(result, UnitFailure::machine, teller.error(say("`{}`: out of memory", file)));
  } catch (const std::system_error& error) {
    fail(result, UnitFailure::machine,
         teller.error(say("`{}`: {}", file, std::string(error.what()))));
  } catch (const std::exception& error) {
    fail(result, UnitFailure::bug,
         teller.error(
             say("`{}`: this is a bug in Jianli: {}", file, std::string(error.what()))));
  }
}

}  // namespace jianli
