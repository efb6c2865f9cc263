// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/attachments.h"

#include <podofo/podofo-base.h>

#include <algorithm>

#include "pdf/metadata.h"

namespace jianli {

using PoDoFo::PdfArray;
using PoDoFo::PdfDictionary;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;

namespace {

PdfObject* add_embedded_file(PdfObjects& file, const Attachment& attachment,
                             const PdfOptions& options, const Deflater& deflater) {
  PdfObject* object =
      add_stream(file, deflater.compress(attachment.bytes), StreamEncoding::deflated);
  PdfDictionary& dictionary = object->GetDictionary();
  dictionary.AddKey(PdfName("Type"), PdfName("EmbeddedFile"));
  dictionary.AddKey(PdfName("Subtype"), PdfName(attachment.media_type));
  PdfDictionary parameters;
  parameters.AddKey(PdfName("Size"),
                    number_of(static_cast<std::int64_t>(attachment.bytes.size())));
  if (options.date) {
    parameters.AddKey(PdfName("ModDate"), byte_string(pdf_date(*options.date)));
  }
  dictionary.AddKey(PdfName("Params"), parameters);
  return object;
}

PdfObject* add_specification(PdfObjects& file, const Attachment& attachment,
                             const PdfObject* embedded) {
  PdfObject* object = add_dictionary(file, "Filespec");
  PdfDictionary& dictionary = object->GetDictionary();
  dictionary.AddKey(PdfName("F"), text_string(attachment.name));
  dictionary.AddKey(PdfName("UF"), text_string(attachment.name));
  if (!attachment.description.empty()) {
    dictionary.AddKey(PdfName("Desc"), text_string(attachment.description));
  }
  dictionary.AddKey(PdfName("AFRelationship"), PdfName("Source"));
  PdfDictionary streams;
  streams.AddKey(PdfName("F"), embedded->Reference());
  streams.AddKey(PdfName("UF"), embedded->Reference());
  dictionary.AddKey(PdfName("EF"), streams);
  return object;
}

/// A name and the file it stands for.
struct NamedFile {
  std::string bytes;  ///< as they stand in the file: a tree of names is sorted by them
  const std::string* name = nullptr;
  const PdfObject* specification = nullptr;
};

/// The bytes of a string; the library keeps those of UTF-16 without their mark.
std::string encoded(const PoDoFo::PdfString& text) {
  std::string bytes = text.IsUnicode() ? "\xFE\xFF" : "";
  return bytes.append(text.GetString(), static_cast<std::size_t>(text.GetLength()));
}

}  // namespace

void add_attachments(PdfObjects& file, const PdfOptions& options,
                     const Deflater& deflater, PdfDictionary& catalog) {
  if (options.attachments.empty()) return;
  PdfArray associated;
  std::vector<NamedFile> files;
  for (const Attachment& attachment : options.attachments) {
    const PdfObject* const specification = add_specification(
        file, attachment, add_embedded_file(file, attachment, options, deflater));
    associated.push_back(specification->Reference());
    files.push_back(
        {encoded(text_string(attachment.name)), &attachment.name, specification});
  }
  std::ranges::sort(files, {}, &NamedFile::bytes);
  PdfArray names;
  for (const NamedFile& named : files) {
    names.push_back(text_string(*named.name));
    names.push_back(named.specification->Reference());
  }
  PdfDictionary leaf, trees;
  leaf.AddKey(PdfName("Names"), names);
  trees.AddKey(PdfName("EmbeddedFiles"), leaf);
  catalog.AddKey(PdfName("Names"), trees);
  catalog.AddKey(PdfName("AF"), associated);
}

}  // namespace jianli
