// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "compose/composer.h"
#include "edition/find_text.h"

namespace jianli {
namespace {

constexpr std::pair<std::string_view, Icon> kFields[] = {
    {"phone", Icon::phone},
    {"email", Icon::email},
    {"place", Icon::place},
    {"location", Icon::place},
    {"address", Icon::place},
    {"location.place", Icon::place},
    {"location.city", Icon::place},
    {"location.address", Icon::place},
    {"url", Icon::web},
};

/// Networks by what people do there, in small letters; all others show who someone is.
constexpr std::pair<std::string_view, Icon> kNetworks[] = {
    {"github", Icon::code},        {"gitlab", Icon::code},
    {"gitee", Icon::code},         {"码云", Icon::code},
    {"gitcode", Icon::code},       {"atomgit", Icon::code},
    {"bitbucket", Icon::code},     {"codeberg", Icon::code},
    {"sourcehut", Icon::code},     {"leetcode", Icon::code},
    {"力扣", Icon::code},          {"领扣", Icon::code},
    {"牛客", Icon::code},          {"牛客网", Icon::code},
    {"nowcoder", Icon::code},      {"洛谷", Icon::code},
    {"luogu", Icon::code},         {"hackerrank", Icon::code},
    {"codeforces", Icon::code},    {"atcoder", Icon::code},
    {"topcoder", Icon::code},      {"codepen", Icon::code},
    {"kaggle", Icon::code},        {"天池", Icon::code},
    {"hugging face", Icon::code},  {"modelscope", Icon::code},
    {"魔搭社区", Icon::code},      {"stack overflow", Icon::code},
    {"stackoverflow", Icon::code}, {"segmentfault", Icon::code},
    {"思否", Icon::code},          {"oschina", Icon::code},
    {"开源中国", Icon::code},      {"docker hub", Icon::code},
    {"pypi", Icon::code},          {"npm", Icon::code},
    {"crates.io", Icon::code},     {"微信", Icon::message},
    {"wechat", Icon::message},     {"qq", Icon::message},
    {"飞书", Icon::message},       {"lark", Icon::message},
    {"钉钉", Icon::message},       {"dingtalk", Icon::message},
    {"telegram", Icon::message},   {"whatsapp", Icon::message},
    {"line", Icon::message},       {"kakaotalk", Icon::message},
    {"signal", Icon::message},     {"discord", Icon::message},
    {"slack", Icon::message},      {"skype", Icon::message},
    {"matrix", Icon::message},     {"微信公众号", Icon::web},
    {"公众号", Icon::web},         {"csdn", Icon::web},
    {"博客园", Icon::web},         {"掘金", Icon::web},
    {"稀土掘金", Icon::web},       {"juejin", Icon::web},
    {"语雀", Icon::web},           {"yuque", Icon::web},
    {"简书", Icon::web},           {"jianshu", Icon::web},
    {"知乎", Icon::web},           {"zhihu", Icon::web},
    {"medium", Icon::web},         {"substack", Icon::web},
    {"dev.to", Icon::web},         {"hashnode", Icon::web},
    {"站酷", Icon::web},           {"zcool", Icon::web},
    {"花瓣", Icon::web},           {"behance", Icon::web},
    {"dribbble", Icon::web},       {"figma", Icon::web},
};

template <class Rows>
Icon find(const Rows& rows, std::string_view name, Icon other) {
  for (const auto& [known, icon] : rows) {
    if (known == name) return icon;
  }
  return other;
}

std::string small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

}  // namespace

Icon icon_of(std::string_view field, const Item* profile) {
  if (profile == nullptr) return find(kFields, field, Icon::none);
  const RichText* const network = find_text(*profile, "network");
  // A profile of no network is an address alone.
  if (network == nullptr)
    return field == "profiles" ? Icon::web : icon_of(field, nullptr);
  return find(kNetworks, small_letters(network->plain()), Icon::person);
}

Block icon_item(const Composer& composer, Inlines inlines, SizeName size) {
  Inline icon;
  if (!inlines.empty()) {
    icon.style = inlines.front().style;
    icon.language = inlines.front().language;
    std::swap(icon.icon, inlines.front().icon);
  }
  constexpr Alignment kStart{false, Align::start};
  ListItem item;
  // Text begins where it would behind the icon of a line.
  item.indent = icon.style.size.scaled(13, 10);
  Block body;
  body.role = Role::paragraph;
  body.content = make_paragraph(composer, std::move(inlines), size, kStart);
  item.label = make_paragraph(composer, {std::move(icon)}, size, kStart);
  item.label.leading = std::get<Paragraph>(body.content).leading;
  item.body.push_back(std::move(body));
  Block block;
  block.role = Role::paragraph;
  block.content = std::move(item);
  return block;
}

}  // namespace jianli
