// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/metadata.h"

#include <podofo/podofo-base.h>

#include <chrono>

namespace jianli {

using PoDoFo::PdfDictionary;
using PoDoFo::PdfName;
using PoDoFo::PdfObject;

namespace {

void append_padded(std::string& out, std::int64_t value, int digits) {
  const std::string number = std::to_string(value);
  const auto width = static_cast<std::size_t>(digits);
  if (number.size() < width) out.append(width - number.size(), '0');
  out += number;
}

struct Separators {
  std::string_view prefix, date, middle, time;
};

std::string format_date(std::int64_t seconds_since_1970, const Separators& separators) {
  using std::chrono::days;
  const std::chrono::sys_seconds moment{std::chrono::seconds(seconds_since_1970)};
  const auto day = std::chrono::floor<days>(moment);
  const std::chrono::year_month_day date(day);
  const std::int64_t second_of_day = (moment - day).count();
  std::string text(separators.prefix);
  append_padded(text, static_cast<int>(date.year()), 4);
  text += separators.date;
  append_padded(text, static_cast<unsigned>(date.month()), 2);
  text += separators.date;
  append_padded(text, static_cast<unsigned>(date.day()), 2);
  text += separators.middle;
  append_padded(text, second_of_day / 3600, 2);
  text += separators.time;
  append_padded(text, second_of_day / 60 % 60, 2);
  text += separators.time;
  append_padded(text, second_of_day % 60, 2);
  text += 'Z';
  return text;
}

// A property that holds an RDF container with one item.
void append_container(std::string& xmp, std::string_view property, std::string_view kind,
                      std::string_view attributes, std::string_view text) {
  if (text.empty()) return;
  const auto tag = [&xmp](std::string_view open, std::string_view name,
                          std::string_view more = {}) {
    xmp += open;
    xmp += name;
    xmp += more;
    xmp += '>';
  };
  tag("<", property);
  tag("<", kind);
  tag("<", "rdf:li", attributes);
  xmp += xml_text(text);
  tag("</", "rdf:li");
  tag("</", kind);
  tag("</", property);
  xmp += '\n';
}

void append_property(std::string& xmp, const std::string& name, std::string_view text) {
  if (text.empty()) return;
  xmp += '<' + name + '>';
  xmp += xml_text(text);
  xmp += "</" + name + ">\n";
}

// PDF/A knows no properties but its own and those of XMP's authors: others are described
// in an extension schema (ISO 19005-2 §6.6.2.3).
constexpr std::string_view kAccessibilitySchema =
    "<rdf:Description rdf:about=\"\" "
    "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/"
    "</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name>\n"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>part of ISO 14289 the file conforms to"
    "</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
    "</rdf:Description>\n";

void append_claim(std::string& xmp, const Claim& claim) {
  if (claim.part > 0) {
    xmp +=
        "<rdf:Description rdf:about=\"\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n";
    append_property(xmp, "pdfaid:part", std::to_string(claim.part));
    append_property(xmp, "pdfaid:conformance", std::string(1, claim.level));
    xmp += "</rdf:Description>\n";
  }
  if (!claim.is_accessible) return;
  xmp +=
      "<rdf:Description rdf:about=\"\" "
      "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n";
  append_property(xmp, "pdfuaid:part", "1");
  xmp += "</rdf:Description>\n";
  if (claim.part > 0) xmp += kAccessibilitySchema;
}

}  // namespace

std::string pdf_date(std::int64_t seconds_since_1970) {
  return format_date(seconds_since_1970, {"D:", "", "", ""});
}

std::string xmp_date(std::int64_t seconds_since_1970) {
  return format_date(seconds_since_1970, {"", "-", "T", ":"});
}

std::string xml_text(std::string_view text) {
  std::string escaped;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    const std::string_view character = text.substr(i, 3);
    if (character == "\uFFFE" || character == "\uFFFF") {
      i += 2;  // no characters of XML 1.0 (§2.2)
    } else if (c == '&') {
      escaped += "&amp;";
    } else if (c == '<') {
      escaped += "&lt;";
    } else if (c == '>') {
      escaped += "&gt;";
    } else if (byte >= 0x20 || c == '\t' || c == '\n') {
      escaped += c;
    }
  }
  return escaped;
}

std::string write_xmp(const Pages& pages, const PdfOptions& options, const Claim& claim) {
  std::string xmp =
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
      "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n";
  append_container(xmp, "dc:title", "rdf:Alt", " xml:lang=\"x-default\"", pages.title);
  append_container(xmp, "dc:creator", "rdf:Seq", "", pages.author);
  append_container(xmp, "dc:language", "rdf:Bag", "", pages.language);
  append_property(xmp, "dc:format", "application/pdf");
  append_property(xmp, "pdf:Producer", options.producer);
  if (options.date) {
    append_property(xmp, "xmp:CreateDate", xmp_date(*options.date));
    append_property(xmp, "xmp:ModifyDate", xmp_date(*options.date));
  }
  xmp += "</rdf:Description>\n";
  append_claim(xmp, claim);
  xmp +=
      "</rdf:RDF>\n"
      "</x:xmpmeta>\n"
      "<?xpacket end=\"r\"?>";
  return xmp;
}

PdfObject* add_info(PdfObjects& file, const Pages& pages, const PdfOptions& options) {
  PdfObject* object = add_dictionary(file, nullptr);
  PdfDictionary& info = object->GetDictionary();
  const auto add_text = [&info](const char* key, std::string_view text) {
    if (!text.empty()) info.AddKey(PdfName(key), text_string(text));
  };
  add_text("Title", pages.title);
  add_text("Author", pages.author);
  add_text("Producer", options.producer);
  if (options.date) {
    add_text("CreationDate", pdf_date(*options.date));
    add_text("ModDate", pdf_date(*options.date));
  }
  return object;
}

PdfObject* add_xmp(PdfObjects& file, const Pages& pages, const PdfOptions& options,
                   const Claim& claim) {
  PdfObject* object =
      add_stream(file, write_xmp(pages, options, claim), StreamEncoding::plain);
  object->GetDictionary().AddKey(PdfName("Type"), PdfName("Metadata"));
  object->GetDictionary().AddKey(PdfName("Subtype"), PdfName("XML"));
  return object;
}

}  // namespace jianli
