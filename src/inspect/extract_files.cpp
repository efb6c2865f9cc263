// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/extract_files.h"

#include <algorithm>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <utility>
#include <vector>

namespace jianli {
namespace {

constexpr std::string_view kDataName = "resume.json";

/// An attachment that has not been read yet.
struct Attached {
  std::string name;
  QPDFObjectHandle stream;
};

/// An attachment grew over `kLargestAttachment` while it was inflated.
struct TooLarge {};

/// Collects the bytes of a stream up to the limit: a small file can inflate to any size.
class BoundedBytes : public Pipeline {
 public:
  BoundedBytes() : Pipeline("attachment", nullptr) {}
  void write(unsigned char const* bytes, std::size_t count) override {
    if (count > kLargestAttachment - text.size()) throw TooLarge();
    text.append(reinterpret_cast<const char*>(bytes), count);
  }
  void finish() override {}

  std::string text;
};

void add_file(QPDFObjectHandle specification, std::string name_in_tree,
              std::vector<Attached>& files) {
  if (!specification.isDictionary()) return;
  QPDFFileSpecObjectHelper helper(specification);
  const QPDFObjectHandle stream = helper.getEmbeddedFileStream();
  if (!QPDFObjectHandle(stream).isStream()) return;
  const auto is_same = [&](const Attached& file) {
    return file.stream.getObjGen() == stream.getObjGen();
  };
  if (std::ranges::any_of(files, is_same)) return;
  std::string name = helper.getFilename();
  files.push_back({name.empty() ? std::move(name_in_tree) : std::move(name), stream});
}

/// All attachments: those of the tree of names, in its order, before others.
std::vector<Attached> list_files(QPDF& pdf) {
  std::vector<Attached> files;
  for (const auto& [name, file] :
       QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
    add_file(file->getObjectHandle(), name, files);
  }
  QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
  if (!associated.isArray()) return files;
  for (const QPDFObjectHandle& file : associated.getArrayAsVector()) {
    add_file(file, {}, files);
  }
  return files;
}

bool is_json(const Attached& file) {
  const QPDFObjectHandle type =
      QPDFObjectHandle(file.stream).getDict().getKey("/Subtype");
  const bool is_named = file.name.ends_with(".json") || file.name.ends_with(".JSON");
  return is_named || (QPDFObjectHandle(type).isName() &&
                      QPDFObjectHandle(type).getName() == "/application/json");
}

Message names_of(const std::vector<const Attached*>& files) {
  std::vector<Message> names;
  for (const Attached* const file : files) names.push_back(say("`{}`", file->name));
  return list_of(std::move(names));
}

ExtractedFile failure(Message error, Message hint = {}) {
  return {{}, std::move(error), std::move(hint)};
}

/// The attachment that is wanted; nothing, with the reason in `why`, if there is none.
const Attached* choose(const std::vector<Attached>& files, const std::string& name,
                       ExtractedFile& why) {
  const std::string_view wanted = name.empty() ? kDataName : std::string_view(name);
  const auto exact = std::ranges::find(files, wanted, &Attached::name);
  if (exact != files.end()) return &*exact;
  std::vector<const Attached*> all, json;
  for (const Attached& file : files) {
    all.push_back(&file);
    if (is_json(file)) json.push_back(&file);
  }
  if (name.empty() && json.size() == 1) return json.front();
  if (all.empty()) {
    why = failure("there is no file in the PDF",
                  "`jianli render --attach-data` puts the data into it");
  } else if (!name.empty()) {
    why = failure(say("there is no file `{}` in the PDF", name),
                  say("it holds {}", names_of(all)));
  } else if (json.empty()) {
    why = failure("there are no JSON data in the PDF",
                  say("name what it holds: {}", names_of(all)));
  } else {
    why = failure("there are several JSON files in the PDF",
                  say("name one: {}", names_of(json)));
  }
  return nullptr;
}

ExtractedFile read(const Attached& file) {
  BoundedBytes bytes;
  QPDFObjectHandle stream = file.stream;
  bool filtered = false;
  const bool read =
      stream.pipeStreamData(&bytes, &filtered, 0, qpdf_dl_specialized, true, false);
  if (!read || !filtered) {
    return failure(say("the file `{}` in the PDF is damaged", file.name));
  }
  return {std::move(bytes.text), {}, {}};
}

}  // namespace

ExtractedFile extract_file(std::string_view pdf, const ExtractRequest& request) {
  try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("PDF", pdf.data(), pdf.size(), request.password.c_str());
    ExtractedFile result;
    const std::vector<Attached> files = list_files(document);
    const Attached* const file = choose(files, request.name, result);
    return file == nullptr ? result : read(*file);
  } catch (const TooLarge&) {
    return failure(say("the file in the PDF is larger than {} MiB once inflated",
                       kLargestAttachment >> 20U));
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password) {
      return request.password.empty()
                 ? failure("the PDF is encrypted", "give its --password")
                 : failure("the PDF is encrypted with another password");
    }
    return failure(say("the PDF cannot be read: {}", error.getMessageDetail()));
  } catch (const std::bad_alloc&) {
    throw;  // told as what it is
  } catch (const std::exception& error) {
    return failure(say("the PDF cannot be read: {}", std::string(error.what())));
  }
}

}  // namespace jianli
