// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/read_images.h"

#include <algorithm>

#include "image/data_address.h"
#include "image/decode_png.h"
#include "image/keep_rows.h"
#include "image/read_header.h"
#include "image/strip_jpeg.h"

namespace jianli {
namespace {

/// A photograph of a phone has 5 MB; the file is kept in memory as a whole.
constexpr std::size_t kMostBytes = std::size_t{20} << 20U;

/// The pixels of a JPEG go into the PDF as they are; application forms on the web often
/// take PDFs of up to 2 or 5 MB.
constexpr std::size_t kLargeBytes = std::size_t{2} << 20U;

/// The wordings of a record's text; none if it is absent.
std::vector<TextVersion> versions_of(const Record& record, std::string_view field) {
  const FieldValue* const value = record.find(field);
  const auto* const text =
      value != nullptr ? std::get_if<LocalizedText>(&value->content) : nullptr;
  return text != nullptr ? text->versions : std::vector<TextVersion>();
}

/// The bytes of a picture, or why there are none.
FileContent read_bytes(const TextVersion& name, const ImageRequest& request,
                       const Sources& sources) {
  if (is_data_address(name.text)) {
    std::optional<std::string> bytes = read_data_address(name.text);
    if (bytes) return {std::move(*bytes), {}};
    return {{},
            "this `data:` address cannot be read",
            Rule::unreadable_image,
            "save the picture as a file and give its path"};
  }
  if (Message problem = long_name(name.text); !problem.empty()) {
    return {{}, std::move(problem), Rule::unreadable_image};
  }
  const bool in_part =
      std::ranges::find(request.included, name.span.source) != request.included.end();
  // What `--set` gives stands in no file: it is taken as if it stood in the résumé's.
  const std::string& file = in_part ? sources[name.span.source].name : request.file;
  FileContent content =
      request.read(path_beside(file, name.text), {request.folder, kMostBytes});
  if (content.rule != Rule::outside_folder) content.rule = Rule::unreadable_image;
  return content;
}

/// Makes a picture of a file's bytes: the header always, and the file of a JPEG; the
/// streams of a PNG as far as asked for.
HeaderReading read_image(const std::string& bytes, ImageDepth depth, Image& image) {
  HeaderReading reading = read_image_header(bytes);
  image.header = reading.header;
  if (!reading.problem.empty()) return reading;
  if (reading.header.format == ImageFormat::jpeg) {
    image.samples = strip_jpeg(bytes);
    return reading;
  }
  if (depth == ImageDepth::header) return reading;
  if (auto rows = keep_rows(bytes, reading.header)) {
    image.samples = std::move(*rows);
  } else if (reading.problem = decode_png(bytes, reading.header, image);
             !reading.problem.empty()) {
    reading.hint = "copy or save it again";
  }
  return reading;
}

/// Reports what is wrong with a picture that was read.
void report_problem(const TextVersion& name, HeaderReading reading,
                    Diagnostics& diagnostics) {
  const std::string shown = is_data_address(name.text) ? "data:" : name.text;
  diagnostics.report(
      Rule::unreadable_image, name.span,
      say("the image `{}` cannot be used: {}", shown, std::move(reading.problem)),
      std::move(reading.hint));
}

/// Reports a picture that would make the PDF large: the pixels of a PNG are reduced to
/// what print can show, those of a JPEG are left alone.
void check_bytes(const TextVersion& name, const Image& image, Diagnostics& diagnostics) {
  const std::size_t size = image.samples.size();
  if (image.header.format != ImageFormat::jpeg || size <= kLargeBytes) return;
  const std::size_t tenths = (size * 10 + (std::size_t{1} << 19U)) >> 20U;
  const std::string shown = is_data_address(name.text) ? "data:" : name.text;
  diagnostics.report(Rule::large_photo, name.span,
                     say("the photo `{}` makes the PDF {}.{} MiB larger", shown,
                         tenths / 10, tenths % 10),
                     "scale it down; 800 pixels in height are plenty");
}

/// Reads the pictures that a field of a record names, one for each language.
void add_images(const Record& owner, std::string_view field, const ImageRequest& request,
                const Sources& sources, Diagnostics& diagnostics, Images& result) {
  const FieldValue* const value = owner.find(field);
  const auto* const record =
      value != nullptr ? std::get_if<Record>(&value->content) : nullptr;
  if (record == nullptr) return;
  for (const TextVersion& name : versions_of(*record, "file")) {
    // An empty version leaves the picture out of its language's edition.
    if (name.text.empty()) continue;
    FileContent content = read_bytes(name, request, sources);
    if (!content.error.empty()) {
      diagnostics.report(content.rule, name.span, std::move(content.error),
                         std::move(content.hint));
      continue;
    }
    Image image;
    HeaderReading reading = read_image(content.bytes, request.depth, image);
    if (reading.problem.empty()) {
      check_bytes(name, image, diagnostics);
      if (request.depth == ImageDepth::header) image.samples = {};
      result.images.emplace_back(name.span, std::move(image));
    } else {
      report_problem(name, std::move(reading), diagnostics);
    }
  }
}

}  // namespace

const Image* Images::find(Span span) const {
  const auto found =
      std::ranges::find(images, span, [](const auto& i) { return i.first; });
  return found == images.end() ? nullptr : &found->second;
}

Images read_images(const Resume& resume, const ImageRequest& request,
                   const Sources& sources, Diagnostics& diagnostics) {
  Images result;
  add_images(resume.basics, "image", request, sources, diagnostics, result);
  return result;
}

Images read_signature(const Record& letter, const ImageRequest& request,
                      const Sources& sources, Diagnostics& diagnostics) {
  Images result;
  add_images(letter, "signatureImage", request, sources, diagnostics, result);
  return result;
}

}  // namespace jianli
