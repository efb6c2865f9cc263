// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compile/workspace.h"
#include "compose/document.h"
#include "pdf/standard.h"

namespace jianli {

/// Notes for each field to be redacted that no version of the résumé has.
void report_nothing_redacted(const Workspace& work);

/// Reports what was redacted and still stands in a text or link of an edition, or in the
/// name of its file.
void check_redaction(const Edition& edition, const PlannedOutput& plan,
                     const Workspace& work);

/// Reports what was redacted and still stands in what a design prints, or in a link.
void check_redaction(const Document& document, const Workspace& work);

/// Reports what was redacted and still stands in the data that go into the PDF.
void check_redaction(const std::vector<Attachment>& attachments, const Edition& edition,
                     const Workspace& work);

}  // namespace jianli
