// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/encrypt_pdf.h"

#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace jianli {
namespace {

std::string write_encrypted(std::string_view pdf, const std::string& password) {
  QPDF document;
  document.setSuppressWarnings(true);
  document.processMemoryFile("PDF", pdf.data(), pdf.size());
  QPDFWriter writer(document);
  writer.setOutputMemory();
  // What is compressed stays as it is: it was packed well.
  writer.setStreamDataMode(qpdf_s_preserve);
  writer.setObjectStreamMode(qpdf_o_generate);
  // The owner's password is the user's: an empty one would open the file to everyone, and
  // who knows the word may do everything, aloud reading among it.
  writer.setR6EncryptionParameters(password.c_str(), password.c_str(), true, true, true,
                                   true, true, true, qpdf_r3p_full, true);
  writer.write();
  const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

std::string encrypt_pdf(std::string_view pdf, const std::string& password) {
  try {
    return write_encrypted(pdf, password);
  } catch (const std::exception& error) {
    // It is a file of our own making: what is wrong with it is a bug.
    throw std::logic_error(std::string("libqpdf: ") + error.what());
  }
}

}  // namespace jianli
