// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/job_key.h"

#include <doctest/doctest.h>

#include <set>

namespace {

using jianli::BatchJob;
using jianli::BatchRequest;
using jianli::job_key;
using jianli::job_options;
using jianli::Options;

using Values = std::vector<std::pair<std::string, std::string>>;

BatchJob job_of(const char* file) {
  BatchJob job;
  job.file = file;
  return job;
}

}  // namespace

TEST_CASE("a job takes the command line's options where it has none itself") {
  BatchRequest request;
  request.options.locales = {"zh-Hans"};
  request.options.templates = {"classic"};
  request.options.all_variants = true;
  BatchJob job = job_of("me.yaml");
  Options options = job_options(job, request);
  CHECK(options.locales == std::vector<std::string>{"zh-Hans"});
  CHECK(options.templates == std::vector<std::string>{"classic"});
  CHECK(options.all_variants);

  job.locales = {"en"};
  job.templates = {"compact", "modern"};
  job.variants = {"x"};
  options = job_options(job, request);
  CHECK(options.locales == std::vector<std::string>{"en"});
  CHECK(options.templates == std::vector<std::string>{"compact", "modern"});
  CHECK(options.variants == std::vector<std::string>{"x"});
  CHECK_FALSE(options.all_variants);
}

TEST_CASE("a job's outputs go into its folder below that of the batch") {
  BatchRequest request;
  BatchJob job = job_of("people/zhang/cv.yaml");
  CHECK(job_target(job, request).path == "");
  job.folder = "zhang";
  CHECK(job_target(job, request).path == "zhang");
  request.target.path = "out";
  CHECK(job_target(job, request).path == "out/zhang");
  request.target.path = "/";
  CHECK(job_target(job, request).path == "/zhang");
}

TEST_CASE("values of a job are set after those of the command line") {
  BatchRequest request;
  request.options.set = {{"basics.name", "line"}};
  BatchJob job = job_of("me.yaml");
  job.set = {{"basics.name", "job"}, {"basics.phone", "1"}};
  job.place = "class.csv:3";
  const Options options = job_options(job, request);
  CHECK(options.set == Values{{"basics.name", "line"}});
  CHECK(options.listed.values == job.set);
  CHECK(options.listed.place == "class.csv:3");
}

TEST_CASE("everything that a job asks for is in its key") {
  BatchRequest request;
  std::vector<BatchJob> jobs(11, job_of("me.yaml"));
  jobs[1].file = "you.yaml";
  jobs[2].variants = {"a", "b"};
  jobs[3].variants = {"ab"};
  jobs[4].locales = {"a", "b"};
  jobs[5].templates = {"a", "b"};
  jobs[6].set = {{"a", "b"}};
  jobs[7].name = "me";
  jobs[8].all_variants = true;
  jobs[9].folder = "people";
  jobs[10].kind = jianli::DocumentKind::letter;
  std::set<std::string> keys;
  for (const BatchJob& job : jobs) keys.insert(job_key(job, request));
  CHECK(keys.size() == jobs.size());
  BatchJob moved = job_of("me.yaml");
  moved.number = 7;
  moved.place = "class.csv:8";
  CHECK(job_key(moved, request) == job_key(jobs[0], request));
}

TEST_CASE("everything that the command line asks for is in the key") {
  std::vector<BatchRequest> requests(12);
  requests[1].machine = {1, 0};
  requests[2].target.path = "out";
  requests[3].options.outside_folder = jianli::OutsideFolder::allowed;
  requests[4].policy.strict = true;
  requests[5].policy.severities[jianli::Rule::bad_date] = jianli::Severity::error;
  requests[6].policy.allowed[jianli::Rule::bad_date] = true;
  requests[7].options.letter_date = 0;
  requests[8].options.pdf.standard = jianli::Standard::archive;
  requests[9].options.pdf.attach_data = true;
  requests[10].options.pdf.attach_source = true;
  requests[11].options.pdf.redacted = {"phone"};
  std::set<std::string> keys;
  for (const BatchRequest& request : requests) {
    keys.insert(job_key(job_of("me.yaml"), request));
  }
  CHECK(keys.size() == requests.size());
  BatchRequest again;
  again.redo = jianli::Redo::changed;
  again.overwrite = jianli::Overwrite::always;
  CHECK(job_key(job_of("me.yaml"), again) == job_key(job_of("me.yaml"), requests[0]));
}
