// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/read_images.h"

#include <doctest/doctest.h>

#include <map>

#include "pictures.h"
#include "syntax/merge_tree.h"

namespace jianli::test {
namespace {

/// The pictures of a résumé in a world of some files.
struct Read {
  Sources sources;
  Diagnostics diagnostics;
  Images images;
  std::vector<std::string> asked;

  Read(const std::string& document, const std::map<std::string, std::string>& files,
       const std::string& included = {}, ImageDepth depth = ImageDepth::pixels) {
    const SourceId source = sources.add("me/me.yaml", document);
    auto tree = parse(source, sources, diagnostics);
    REQUIRE(tree);
    if (!included.empty()) {
      const SourceId part = sources.add("me/parts/part.yaml", included);
      merge_tree(*tree, *parse(part, sources, diagnostics), sources, diagnostics);
    }
    const Resume resume = read_resume(*tree, sources, diagnostics);
    const ReadNamedFile read = [&](const std::string& path,
                                   const FileBounds& bounds) -> FileContent {
      asked.push_back(path + " in " + bounds.folder.value_or("any folder"));
      const auto found = files.find(path);
      if (found != files.end()) return {found->second, {}};
      if (path.find("..") != std::string::npos) {
        return {{}, say("`{}` lies outside", path), Rule::outside_folder};
      }
      return {{}, say("cannot read `{}`: no such file", path)};
    };
    images = read_images(resume, {"me/me.yaml", tree->included, read, "me", depth},
                         sources, diagnostics);
  }

  [[nodiscard]] std::string messages() const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      text += format(diagnostic, sources);
    }
    return text;
  }
};

const std::string kJpeg = jpeg(frame(0xC0, 25, 35, 3));

}  // namespace

TEST_CASE("the picture of a signature is found by the place that names it") {
  Sources sources;
  Diagnostics diagnostics;
  const std::string text =
      "basics: {name: A, image: photo.jpg}\nletter: {signatureImage: s.jpg}\n";
  const auto tree = parse(sources.add("me/me.yaml", text), sources, diagnostics);
  const Resume resume = read_resume(*tree, sources, diagnostics);
  std::vector<std::string> asked;
  const ReadNamedFile read = [&](const std::string& path, const FileBounds&) {
    asked.push_back(path);
    return FileContent{kJpeg, {}};
  };
  const Images images = read_signature(
      *resume.letter, {"me/me.yaml", tree->included, read, "me", ImageDepth::header},
      sources, diagnostics);
  CHECK(asked == std::vector<std::string>{"me/s.jpg"});
  REQUIRE(images.images.size() == 1);
  CHECK(sources.text(images.images.front().first) == "s.jpg");
}

TEST_CASE("a picture is found by the place that names it, beside the résumé") {
  const Read read("basics: {name: Zhang San, image: photo.jpg}\n",
                  {{"me/photo.jpg", kJpeg}});
  CHECK(read.messages() == "");
  CHECK(read.asked == std::vector<std::string>{"me/photo.jpg in me"});
  const Image* const image = read.images.find({0, 33, 42});
  REQUIRE(image != nullptr);
  CHECK(image->header.width == 25);
  CHECK(image->samples == kJpeg);
  CHECK(read.images.find({0, 33, 41}) == nullptr);
}

TEST_CASE("each language may have its own picture") {
  const Read read("basics: {name: Zhang San, image: {file: {zh: a.jpg, en: b.png}}}\n",
                  {{"me/a.jpg", kJpeg}, {"me/b.png", png(1, 1, 8, 0, bytes("\0\1"))}});
  CHECK(read.messages() == "");
  REQUIRE(read.images.images.size() == 2);
  CHECK(read.images.images[1].second.header.format == ImageFormat::png);
}

TEST_CASE("an empty name leaves the picture out of a language") {
  const Read read("basics: {name: Zhang San, image: {file: {zh: a.jpg, en: ''}}}\n",
                  {{"me/a.jpg", kJpeg}});
  CHECK(read.messages() == "");
  CHECK(read.images.images.size() == 1);
  CHECK(read.asked == std::vector<std::string>{"me/a.jpg in me"});
}

TEST_CASE("a picture that an included file names lies beside that file") {
  const Read read("work: [{name: A}]\n", {{"me/parts/photo.jpg", kJpeg}},
                  "basics: {name: Zhang San, image: photo.jpg}\n");
  CHECK(read.messages() == "");
  CHECK(read.images.images.size() == 1);
}

TEST_CASE("a file that is absent or no picture is told where it is named") {
  CHECK(Read("basics: {name: Zhang San, image: photo.jpg}\n", {}).messages() ==
        "me/me.yaml:1:34: error: cannot read `me/photo.jpg`: no such file "
        "[unreadable-image]\n"
        "    1 | basics: {name: Zhang San, image: photo.jpg}\n"
        "      |                                  ^~~~~~~~~\n");
  CHECK(Read("basics: {name: Zhang San, image: {file: a.gif, alt: me}}\n",
             {{"me/a.gif", "GIF89a"}})
            .messages() ==
        "me/me.yaml:1:41: error: the image `a.gif` cannot be used: it is neither JPEG "
        "nor PNG [unreadable-image]\n"
        "    1 | basics: {name: Zhang San, image: {file: a.gif, alt: me}}\n"
        "      |                                         ^~~~~ save it as one of the "
        "two\n");
  const Read outside("basics: {name: Zhang San, image: ../photo.jpg}\n", {});
  REQUIRE(outside.diagnostics.all().size() == 1);
  CHECK(outside.diagnostics.all()[0].rule == Rule::outside_folder);
}

TEST_CASE("damaged pixels are found when they are needed") {
  const std::map<std::string, std::string> files = {
      {"me/a.png", png(2, 2, 8, 0, bytes("\0\1"))}};
  const std::string document = "basics: {name: Zhang San, image: a.png}\n";
  CHECK(Read(document, files, {}, ImageDepth::header).messages() == "");
  const Read rendered(document, files);
  REQUIRE(rendered.diagnostics.all().size() == 1);
  CHECK(rendered.diagnostics.all()[0].rule == Rule::unreadable_image);
  CHECK(rendered.images.images.empty());
}

TEST_CASE("a JPEG of more than 2 MiB is told to make the PDF large") {
  const std::string document = "basics: {name: Zhang San, image: photo.jpg}\n";
  const auto messages = [&](const std::string& file) {
    return Read(document, {{"me/photo.jpg", file}}, {}, ImageDepth::header).messages();
  };
  /// A JPEG of so many bytes, nearly all of them in its scan.
  const auto jpeg_of = [](std::size_t size) {
    std::string file = kJpeg;
    file.insert(file.size() - 2, size - file.size(), 'a');
    return file;
  };
  CHECK(messages(jpeg_of(std::size_t{2} << 20U)) == "");
  CHECK(messages(jpeg_of((std::size_t{11} << 20U) / 4)) ==
        "me/me.yaml:1:34: warning: the photo `photo.jpg` makes the PDF 2.8 MiB larger "
        "[large-photo]\n"
        "    1 | basics: {name: Zhang San, image: photo.jpg}\n"
        "      |                                  ^~~~~~~~~ scale it down; 800 pixels in "
        "height are plenty\n");
  // A film that a telephone appends to a picture does not go into the PDF.
  CHECK(messages(kJpeg + std::string(std::size_t{3} << 20U, 'a')) == "");
  CHECK(messages(png(1, 1, 8, 0, bytes("\0\1")) +
                 std::string(std::size_t{3} << 20U, '\0')) == "");
}

TEST_CASE("the rows of a PNG are taken as they are if a PDF can hold them") {
  const auto samples = [](unsigned bits, const std::string& rows) {
    const Read read("basics: {name: Zhang San, image: a.png}\n",
                    {{"me/a.png", png(1, 1, bits, 0, rows)}});
    REQUIRE(read.images.images.size() == 1);
    return read.images.images[0].second.samples;
  };
  const Deflater deflater;
  CHECK(samples(8, bytes("\1\x0A")) == deflater.compress(bytes("\1\x0A")));
  CHECK(samples(16, bytes("\1\x0A\x0A")) == deflater.compress(bytes("\4\x0A")));
}

TEST_CASE("of a picture nothing is kept but its pixels") {
  const std::string told = chunk("tEXt", bytes("Comment\0taken at home")) +
                           chunk("eXIf", exif(1) + "GPS 30.26N 120.12E");
  const std::string photo =
      jpeg(segment(0xE1, bytes("Exif\0\0") + exif(1) + "GPS") + frame(0xC0, 25, 35, 3));
  const Read read(
      "basics: {name: Zhang San, image: {file: {zh: a.png, en: b.jpg}}}\n",
      {{"me/a.png", png(1, 1, 8, 0, bytes("\1\x0A"), told)}, {"me/b.jpg", photo}});
  REQUIRE(read.images.images.size() == 2);
  CHECK(read.images.images[0].second.samples == Deflater().compress(bytes("\1\x0A")));
  CHECK(read.images.images[1].second.samples == kJpeg);
}

TEST_CASE("a document may hold its picture") {
  const Read read("basics: {name: Zhang San, image: 'data:image/png;base64,iVBORw=='}\n",
                  {});
  CHECK(read.asked.empty());
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(read.diagnostics.all()[0].message ==
        "the image `data:` cannot be used: it is neither JPEG nor PNG");
  const Read broken("basics: {name: Zhang San, image: 'data:image/png,x'}\n", {});
  REQUIRE(broken.diagnostics.all().size() == 1);
  CHECK(broken.diagnostics.all()[0].message == "this `data:` address cannot be read");
}

TEST_CASE("a picture on the web is not asked for") {
  const Read read("basics: {name: Zhang San, image: https://example.com/a.jpg}\n", {});
  CHECK(read.asked.empty());
  REQUIRE(read.diagnostics.all().size() == 1);
  CHECK(read.diagnostics.all()[0].rule == Rule::remote_image);
}

}  // namespace jianli::test
