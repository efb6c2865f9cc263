// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/batch_state.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;
using jianli::BatchRequest;
using jianli::BatchState;
using jianli::Redo;
using jianli::UnitRecord;

/// A folder of outputs that goes with the test.
struct Folder {
  fs::path path = fs::temp_directory_path() /
                  ("jianli-state-" + std::to_string(reinterpret_cast<std::size_t>(this)));
  Folder() { fs::create_directory(path); }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] BatchRequest request(Redo redo = Redo::changed) const {
    BatchRequest request;
    request.target.path = path.string();
    request.redo = redo;
    return request;
  }
  [[nodiscard]] fs::path part(const char* name) const {
    return path / ".jianli-batch" / name;
  }
};

UnitRecord record_of(const char* key, const char* variant, const char* output,
                     const char* hash = "1") {
  UnitRecord record;
  record.key = key;
  record.variant = variant;
  record.variants = {variant};
  record.outputs = {{output, "en", "classic", 1, 1, hash}};
  return record;
}

std::size_t size_of(const fs::path& path) { return fs::file_size(path); }

}  // namespace

TEST_CASE("a later run finds the records of all parts") {
  const Folder folder;
  for (const std::uint32_t part : {1U, 2U}) {
    BatchState state;
    CHECK(state.open(folder.request(), {part, 2}).empty());
    state.add(record_of(part == 1 ? "a" : "b", "x", "a.pdf"));
    CHECK(state.error().empty());
  }
  BatchState later;
  later.read(folder.request());
  REQUIRE(later.find("a", "x").size() == 1);
  CHECK(later.find("a", "x")[0].outputs[0].path == "a.pdf");
  CHECK(later.find("b", "x").size() == 1);
  CHECK(later.find("b", "").empty());
  CHECK(later.find("c", "x").empty());
  REQUIRE(later.variants_of("a").size() == 1);
  CHECK(later.variants_of("a")[0] == std::vector<std::string>{"x"});
  CHECK(later.variants_of("c").empty());
  CHECK(fs::exists(folder.part("1-of-2.state")));
  CHECK(fs::exists(folder.part("2-of-2.state")));
}

TEST_CASE("PDFs of all records are ours, and no others") {
  const Folder folder;
  {
    BatchState state;
    CHECK(state.open(folder.request(), {}).empty());
    state.add(record_of("a", "", "old.pdf"));
    state.add(record_of("a", "", "new.pdf"));
    CHECK_FALSE(state.has_made("new.pdf"));
  }
  BatchState later;
  later.read(folder.request());
  CHECK(later.has_made("old.pdf"));
  CHECK(later.has_made("new.pdf"));
  CHECK_FALSE(later.has_made("other.pdf"));
}

TEST_CASE("the last record of a unit stands") {
  const Folder folder;
  BatchState state;
  CHECK(state.open(folder.request(), {}).empty());
  state.add(record_of("a", "", "a.pdf", "1"));
  state.add(record_of("a", "", "a.pdf", "2"));
  BatchState later;
  later.read(folder.request());
  REQUIRE(later.find("a", "").size() == 1);
  CHECK(later.find("a", "")[0].outputs[0].hash == "2");
}

TEST_CASE("a unit that has moved to another part has a record in each") {
  const Folder folder;
  for (const std::uint32_t count : {2U, 1U}) {
    BatchState state;
    CHECK(state.open(folder.request(), {1, count}).empty());
    state.add(record_of("a", "x", "a.pdf", count == 1 ? "new" : "old"));
  }
  BatchState later;
  later.read(folder.request());
  REQUIRE(later.find("a", "x").size() == 2);
  CHECK(later.find("a", "x")[0].outputs[0].hash == "new");
  CHECK(later.find("a", "x")[1].outputs[0].hash == "old");
  CHECK(later.variants_of("a").size() == 1);
}

TEST_CASE("a torn line is passed over, and what follows it is read") {
  const Folder folder;
  {
    BatchState state;
    CHECK(state.open(folder.request(), {}).empty());
    state.add(record_of("a", "", "a.pdf"));
    state.add(record_of("b", "", "b.pdf"));
  }
  fs::resize_file(folder.part("1-of-1.state"), size_of(folder.part("1-of-1.state")) - 9);
  BatchState next;
  CHECK(next.open(folder.request(), {}).empty());
  next.add(record_of("c", "", "c.pdf"));
  BatchState later;
  later.read(folder.request());
  CHECK(later.find("a", "").size() == 1);
  CHECK(later.find("b", "").empty());
  CHECK(later.find("c", "").size() == 1);
}

TEST_CASE("without --resume nothing is looked up") {
  const Folder folder;
  BatchState state;
  CHECK(state.open(folder.request(), {}).empty());
  state.add(record_of("a", "", "a.pdf"));
  BatchState later;
  later.read(folder.request(Redo::everything));
  CHECK(later.find("a", "").empty());
}

TEST_CASE("a file that has grown by many runs is cut to the last record of each PDF") {
  const Folder folder;
  for (int run = 0; run < 20; ++run) {
    BatchState state;
    CHECK(state.open(folder.request(), {}).empty());
    const std::string key = "run " + std::to_string(run);
    state.add(record_of(key.c_str(), "", "a.pdf"));
  }
  BatchState later;
  later.read(folder.request());
  CHECK(later.find("run 19", "").size() == 1);
  CHECK(later.find("run 1", "").empty());
  CHECK(size_of(folder.part("1-of-1.state")) <
        5 * to_line(record_of("run 19", "", "a.pdf")).size());
}

TEST_CASE("a folder that cannot be made is an error") {
  const Folder folder;
  std::ofstream(folder.path / ".jianli-batch") << "a file";
  BatchState state;
  CHECK(state.open(folder.request(), {}).english().starts_with("cannot write `"));
}
