// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_stream.h"

#include <qpdf/Constants.h>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <stdexcept>

namespace jianli {
namespace {

/// Keeps what comes, up to a limit.
class BoundedPipeline : public Pipeline {
 public:
  explicit BoundedPipeline(std::size_t most_bytes)
      : Pipeline("bounded", nullptr), most_bytes_(most_bytes) {}

  void write(unsigned char const* data, std::size_t size) override {
    if (size > most_bytes_ - bytes.size()) {
      // The only way to stop qpdf.
      throw std::length_error("stream");
    }
    bytes.append(reinterpret_cast<const char*>(data), size);
  }
  void finish() override {}

  std::string bytes;

 private:
  std::size_t most_bytes_;
};

}  // namespace

std::optional<std::string> read_stream(const QPDFObjectHandle& stream,
                                       std::size_t most_bytes) {
  QPDFObjectHandle handle = stream;
  if (!handle.isStream()) return std::nullopt;
  BoundedPipeline pipeline(most_bytes);
  bool filtered = false;
  try {
    if (!handle.pipeStreamData(&pipeline, &filtered, 0, qpdf_dl_generalized)) {
      return std::nullopt;
    }
  } catch (const std::exception&) {
    return std::nullopt;
  }
  if (!filtered) return std::nullopt;
  return std::move(pipeline.bytes);
}

}  // namespace jianli
