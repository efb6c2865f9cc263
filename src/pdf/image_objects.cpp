// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/image_objects.h"

#include <podofo/podofo-base.h>

namespace jianli {

using PoDoFo::PdfArray;
using PoDoFo::PdfDictionary;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;

namespace {

const char* color_space(ColorModel color) {
  switch (color) {
    case ColorModel::gray:
      return "DeviceGray";
    case ColorModel::rgb:
      return "DeviceRGB";
    case ColorModel::cmyk:
      return "DeviceCMYK";
  }
  return "";
}

PdfObject* add_samples(PdfObjects& file, const ImageHeader& header, ColorModel color,
                       const std::string& bytes, StreamEncoding encoding) {
  PdfObject* object = add_stream(file, bytes, encoding);
  PdfDictionary& dictionary = object->GetDictionary();
  dictionary.AddKey(PdfName("Type"), PdfName("XObject"));
  dictionary.AddKey(PdfName("Subtype"), PdfName("Image"));
  dictionary.AddKey(PdfName("Width"), number_of(std::int64_t{header.width}));
  dictionary.AddKey(PdfName("Height"), number_of(std::int64_t{header.height}));
  dictionary.AddKey(PdfName("ColorSpace"), PdfName(color_space(color)));
  dictionary.AddKey(PdfName("BitsPerComponent"), number_of(std::int64_t{8}));
  return object;
}

/// Says that each row begins with the number of its filter (§7.4.4.4).
void add_predictor(PdfDictionary& dictionary, const ImageHeader& header,
                   ColorModel color) {
  PdfDictionary parameters;
  parameters.AddKey(PdfName("Predictor"), number_of(std::int64_t{15}));
  parameters.AddKey(PdfName("Colors"),
                    number_of(std::int64_t{color == ColorModel::rgb ? 3 : 1}));
  parameters.AddKey(PdfName("Columns"), number_of(std::int64_t{header.width}));
  dictionary.AddKey(PdfName("DecodeParms"), parameters);
}

/// The other way round than it is stored: 1 to 0 for each channel of CMYK.
PdfArray inverting_decode() {
  PdfArray decode;
  for (int channel = 0; channel < 4; ++channel) {
    decode.push_back(number_of(std::int64_t{1}));
    decode.push_back(number_of(std::int64_t{0}));
  }
  return decode;
}

}  // namespace

PdfObject* add_image(PdfObjects& file, const Image& image) {
  const ImageHeader& header = image.header;
  if (header.format == ImageFormat::jpeg) {
    PdfObject* object =
        add_samples(file, header, header.color, image.samples, StreamEncoding::plain);
    PdfDictionary& dictionary = object->GetDictionary();
    dictionary.AddKey(PdfName("Filter"), PdfName("DCTDecode"));
    if (header.inverted) dictionary.AddKey(PdfName("Decode"), inverting_decode());
    return object;
  }
  PdfObject* object =
      add_samples(file, header, header.color, image.samples, StreamEncoding::deflated);
  add_predictor(object->GetDictionary(), header, header.color);
  if (!image.opacity.empty()) {
    PdfObject* mask = add_samples(file, header, ColorModel::gray, image.opacity,
                                  StreamEncoding::deflated);
    add_predictor(mask->GetDictionary(), header, ColorModel::gray);
    object->GetDictionary().AddKey(PdfName("SMask"), mask->Reference());
  }
  return object;
}

}  // namespace jianli
