# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""veraPDF, which judges by PDF/A and PDF/UA: what it is asked, and what it answers."""
import collections
import dataclasses
import os
import pathlib
import shutil
import subprocess
import xml.etree.ElementTree

import judges

TIME_LIMIT = 600  # seconds, for all files together
FILES_TOLD = 5


@dataclasses.dataclass
class Failure:
    """A rule that a file breaks."""
    pdf: str
    rule: str  # specification, clause and number of the test
    count: int
    description: str
    where: str  # the first object that breaks it


def find_archive():
    """The archive that scripts/fetch-judges brings."""
    folder = pathlib.Path(os.environ.get("JIANLI_JUDGES", judges.ROOT / "build/judges"))
    if folder.name == "node_modules":
        folder = folder.parent
    archive = folder / "verapdf/verapdf.jar"
    if not archive.is_file():
        raise judges.Missing(f"veraPDF (looked for {archive}; scripts/fetch-judges brings it)")
    if shutil.which("java") is None:
        raise judges.Missing("java")
    return archive


def judge(pdfs, standard):
    """What of the standard the files break."""
    # One machine for all files: it needs two seconds to start, and little for a file then.
    command = ["java", "-Xmx256m", "-XX:+UseSerialGC", "-cp", str(find_archive()),
               "org.verapdf.apps.GreenfieldCliWrapper", "--flavour", standard, "--format", "xml",
               "--maxfailuresdisplayed", "1", *pdfs]
    try:
        result = subprocess.run(command, capture_output=True, timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired as problem:
        raise judges.Failed(f"veraPDF did not end in {TIME_LIMIT} s") from problem
    try:
        return read_report(result.stdout, pdfs)
    except xml.etree.ElementTree.ParseError as problem:
        complaint = result.stderr.decode("utf-8", "replace").strip()[-2000:]
        raise judges.Failed(f"no report, but {result.returncode}: {complaint}") from problem


def read_report(report, pdfs):
    """The failures a report tells. A file it does not call compliant has failed, whatever else
    it says."""
    failures, compliant = [], set()
    for job in xml.etree.ElementTree.fromstring(report).iter("job"):
        pdf = job.findtext("item/name")
        validation = job.find("validationReport")
        if validation is None:
            failures.append(Failure(pdf, "unreadable", 1, job.findtext(".//exceptionMessage") or
                                    "not a PDF that can be judged", ""))
            continue
        if validation.get("isCompliant") == "true":
            compliant.add(pdf)
        for rule in validation.iter("rule"):
            if rule.get("status") == "failed":
                failures.append(read_rule(pdf, rule))
    told = {failure.pdf for failure in failures}
    failures += [Failure(pdf, "not judged", 1, "the report does not call it compliant", "")
                 for pdf in pdfs if pdf not in compliant | told]
    return failures


def read_rule(pdf, rule):
    name = f"{rule.get('specification')}, {rule.get('clause')}, test {rule.get('testNumber')}"
    where = [rule.findtext("check/context"), rule.findtext("check/errorMessage")]
    return Failure(pdf, name, int(rule.get("failedChecks")), rule.findtext("description") or "",
                   ": ".join(filter(None, where)))


def tell(failures):
    """The failures rule by rule, as lines."""
    by_rule = collections.defaultdict(list)
    for failure in failures:
        by_rule[failure.rule].append(failure)
    for rule, of_rule in sorted(by_rule.items()):
        checks = sum(failure.count for failure in of_rule)
        yield f"{rule}: {checks} checks failed in {len(of_rule)} files: {of_rule[0].description}"
        for failure in of_rule[:FILES_TOLD]:
            yield f"  {pathlib.Path(failure.pdf).name}: {failure.count}, first {failure.where}"
        if len(of_rule) > FILES_TOLD:
            yield f"  and {len(of_rule) - FILES_TOLD} more files"
