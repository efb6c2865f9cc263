// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/fields.h"

namespace jianli {
namespace {

using enum FieldType;

constexpr std::array kRecipientFields = {
    own("name", text, "Name", "The person it goes to.", "李四"),
    own("title", text, "Title", "What that person is.", "招聘经理"),
    own("organization", text, "Organization",
        "Where that person works; else that of the target.", "星河科技"),
    own("department", text, "Department",
        "The department there; else that of the target, unless another organization is "
        "named.",
        "推荐技术部"),
    own("address", text, "Address", "The postal address; line breaks are kept.",
        "北京市海淀区学院路 1 号"),
};
constexpr RecordType kRecipient = {"recipient", "a recipient", kRecipientFields, {}};

constexpr std::array kSignatureImageFields = {
    starred(checked(own("file", string, "File",
                        "Path of the picture, relative to this file.", "signature.png"),
                    FieldCheck::image_file)),
    own("alt", text, "Alternative text",
        "What the picture shows, for readers who cannot see it.", "张三的签名"),
};
constexpr RecordType kSignatureImage = {"signature", "a picture of a signature",
                                        kSignatureImageFields, "file"};

constexpr std::array kLetterFields = {
    own("recipient", record, "Recipient", "Whom it goes to.",
        "{name: 李四, title: 招聘经理}", &kRecipient),
    own("date", date_or_text, "Date",
        "The day it is written, or a text; else that of `--date`.", "2026-09-01"),
    own("subject", text, "Subject",
        "What it is about; else the position one applies for.", "应聘推荐算法工程师"),
    own("salutation", text, "Salutation",
        "How it begins; else by the language and the recipient.", "尊敬的李四经理："),
    own("body", block_text, "Body",
        "What it says, in paragraphs and lists. `{target.organization}` and the like "
        "stand "
        "for the target's fields.",
        "我从事推荐系统研究已有三年。"),
    own("closing", text, "Closing",
        "How it ends; line breaks are kept. Else by the language.", "谨上"),
    own("signature", text, "Signature", "The name below it; else that of `basics`.",
        "张三"),
    own("signatureImage", record, "Picture of a signature",
        "A scanned signature, above the name.", "signature.png", &kSignatureImage),
    own("enclosures", text_list, "Enclosures", "What goes with it.", "[简历, 成绩单]"),
};

}  // namespace

constinit const RecordType kLetter = {"letter", "a letter", kLetterFields, {}};

}  // namespace jianli
