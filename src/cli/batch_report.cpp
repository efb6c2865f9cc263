// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/batch_report.h"

#include <string_view>

#include "cli/report_document.h"
#include "schema/json_writer.h"

namespace jianli {
namespace {

std::string_view name_of(UnitStatus status) {
  switch (status) {
    case UnitStatus::done:
      return "done";
    case UnitStatus::unchanged:
      return "unchanged";
    case UnitStatus::failed:
      break;
  }
  return "failed";
}

void write(const MadeOutput& output, JsonWriter& out) {
  out.begin_object();
  out.member("path", valid_utf8(output.path));
  out.member("locale", output.locale);
  out.member("template", valid_utf8(output.template_name));
  out.key("pages");
  out.literal(std::to_string(output.page_count));
  out.key("bytes");
  out.literal(std::to_string(output.byte_count));
  out.member("hash", output.hash);
  out.end_object();
}

}  // namespace

std::string report_line(const BatchUnit& unit, const UnitResult& result) {
  JsonWriter out(JsonLayout::one_line);
  out.begin_object();
  out.key("job");
  out.literal(std::to_string(unit.job->number));
  out.member("file", valid_utf8(unit.job->file));
  if (!unit.variant.empty()) out.member("variant", unit.variant);
  out.member("status", name_of(result.status));
  out.key("outputs");
  out.begin_array();
  for (const MadeOutput& output : result.outputs) write(output, out);
  out.end_array();
  out.key("findings");
  out.literal(result.findings.json);
  if (!result.error.empty()) out.member("error", valid_utf8(result.error));
  out.end_object();
  return std::move(out).finish();
}

bool is_report(std::string_view bytes) {
  return bytes.empty() || bytes.starts_with("{\"job\": ");
}

}  // namespace jianli
