// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "exchange/rendercv.h"
#include "schema/field.h"
#include "schema/grammar.h"

namespace jianli {
namespace {

struct Network {
  std::string_view theirs;   ///< compared without regard to case and spaces
  std::string_view ours;     ///< empty if it can only be a fact
  std::string_view address;  ///< before the user's name
};
// The addresses RenderCV makes of user names.
constexpr std::array<Network, 19> kNetworks = {{
    {"linkedin", "LinkedIn", "https://linkedin.com/in/"},
    {"github", "GitHub", "https://github.com/"},
    {"gitlab", "GitLab", "https://gitlab.com/"},
    {"imdb", "", "https://imdb.com/name/"},
    {"instagram", "Instagram", "https://instagram.com/"},
    {"orcid", "ORCID", "https://orcid.org/"},
    {"stackoverflow", "Stack Overflow", "https://stackoverflow.com/users/"},
    {"researchgate", "ResearchGate", "https://researchgate.net/profile/"},
    {"youtube", "YouTube", "https://youtube.com/@"},
    {"googlescholar", "Google Scholar", "https://scholar.google.com/citations?user="},
    {"telegram", "Telegram", "https://t.me/"},
    {"whatsapp", "WhatsApp", "https://wa.me/"},
    {"leetcode", "LeetCode", "https://leetcode.com/u/"},
    {"x", "X", "https://x.com/"},
    {"twitter", "Twitter", "https://twitter.com/"},
    {"bluesky", "Bluesky", "https://bsky.app/profile/"},
    {"reddit", "Reddit", "https://reddit.com/user/"},
    {"mastodon", "Mastodon", ""},
    {"facebook", "Facebook", "https://facebook.com/"},
}};

const Network* find_network(std::string_view name) {
  std::string folded;
  for (const char c : name) {
    if (c != ' ' && c != '_' && c != '-') {
      folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
  }
  const auto found =
      std::ranges::find(kNetworks, std::string_view(folded), &Network::theirs);
  return found == kNetworks.end() ? nullptr : &*found;
}

/// The address of an account. Mastodon's name holds its server: `@user@server`. Stack
/// Overflow's may hold a number before the name: `123/name`.
std::string address_of(const Network& network, std::string_view username) {
  if (network.theirs == "mastodon") {
    const std::size_t server = username.find('@', 1);
    if (server == std::string_view::npos) return {};
    const std::string_view user = username.substr(0, server);
    return fmt::format("https://{}/{}{}", username.substr(server + 1),
                       user.starts_with('@') ? "" : "@", user);
  }
  std::string name(username);
  if (name.starts_with('@')) name.erase(0, 1);
  const std::string address = fmt::format("{}{}", network.address, name);
  return is_url(address) ? address : std::string();
}

std::string without_scheme(std::string_view url) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (url.starts_with(scheme)) url.remove_prefix(scheme.size());
  }
  while (url.ends_with('/')) url.remove_suffix(1);
  return std::string(url);
}

/// `+90-541-999-99-99` of `tel:+90-541-999-99-99`.
std::string phone_of(std::string_view text) {
  if (text.starts_with("tel:")) text.remove_prefix(4);
  return std::string(text);
}

struct BasicsReader {
  const RenderCvReader& reader;
  Members& cv;
  Draft basics;
  std::vector<Draft> facts;
  std::vector<Draft> profiles;

  /// A field of which RenderCV may have several and we one; the others become facts.
  void read_contact(std::string_view theirs, std::string_view ours, const char* label) {
    std::vector<std::string> values = cv.take_texts(theirs);
    for (std::size_t i = 0; i < values.size(); ++i) {
      std::string value = ours == "phone" ? phone_of(values[i]) : values[i];
      const bool is_right = ours == "email"   ? is_email(value)
                            : ours == "phone" ? is_phone(value)
                                              : is_url(value);
      if (ours == "url" && !is_right && is_host_and_path(value)) {
        value = "https://" + value;
      }
      if (basics.find(ours) == nullptr && (is_right || ours == "url")) {
        basics.add(ours, std::move(value));
      } else {
        if (ours == "url") value = fmt::format("[{}]({})", without_scheme(value), value);
        facts.push_back(make_fact(label, std::move(value)));
      }
    }
    if (values.size() > 1) {
      reader.importer.report_changed(cv.span_of(theirs),
                                     say("`{}` holds several; the first stands in its "
                                         "own field, the others in `facts`",
                                         theirs));
    }
  }

  void read_account(const Node& node) {
    Members account(reader.importer, node);
    const std::string name = account.take_text("network");
    const std::string username = account.take_text("username");
    std::string url = account.take_text("url");
    const Network* network = find_network(name);
    if (network != nullptr && url.empty()) url = address_of(*network, username);
    Draft profile;
    if (network != nullptr && !network->ours.empty()) {
      profile.add("network", std::string(network->ours));
      profile.add("username", username);
      profile.add("url", url);
    } else {
      profile =
          make_fact(name.empty() ? "Profile" : name,
                    url.empty() ? username : fmt::format("[{}]({})", username, url));
    }
    account.leave(profile);
    const bool is_profile = profile.find("network") != nullptr;
    (is_profile ? profiles : facts).push_back(std::move(profile));
  }

  void read_connection(const Node& node) {
    Members connection(reader.importer, node);
    const std::string icon = connection.take_text("fontawesome_icon");
    const std::string shown = connection.take_text("placeholder");
    const std::string url = connection.take_text("url");
    std::string words = icon;
    std::ranges::replace(words, '-', '_');
    Draft fact = make_fact(words.empty() ? "Link" : heading_of(words),
                           url.empty()     ? reader.text(shown)
                           : shown.empty() ? url
                                           : fmt::format("[{}]({})", shown, url));
    if (!icon.empty()) fact.remark("fontawesome_icon: " + icon);
    connection.leave(fact);
    facts.push_back(std::move(fact));
  }

  /// Hands every item of a list to a function that reads it.
  template <class Read>
  void read_each(std::string_view key, Read read) {
    const Node* list = cv.take_list(key);
    if (list == nullptr) return;
    for (const NodeId id : list->items) {
      const Node& item = reader.importer.tree[id];
      if (item.kind == NodeKind::mapping) {
        read(item);
      } else if (item.kind == NodeKind::scalar) {
        facts.push_back(make_fact("Link", trimmed(item.value)));
      } else {
        reader.importer.quote_item(id, key, basics);
      }
    }
  }
};

}  // namespace

Draft read_rendercv_basics(const RenderCvReader& reader, Members& cv) {
  BasicsReader step{reader, cv, {}, {}, {}};
  step.basics.add("name", reader.text(cv.take_text("name")));
  // The field was called `label` before version 2.
  std::string headline = cv.take_text("headline");
  if (headline.empty()) headline = cv.take_text("label");
  step.basics.add("label", reader.text(headline));
  step.basics.add("image", cv.take_text("photo"));
  step.read_contact("email", "email", "E-mail");
  step.read_contact("phone", "phone", "Phone");
  step.read_contact("website", "url", "Website");
  Draft location;
  location.add("city", reader.text(cv.take_text("location")));
  step.basics.add("location", std::move(location));
  step.read_each("social_networks", [&](const Node& node) { step.read_account(node); });
  step.read_each("custom_connections",
                 [&](const Node& node) { step.read_connection(node); });
  step.basics.add("profiles", Draft::of_list(std::move(step.profiles)));
  step.basics.add("facts", Draft::of_list(std::move(step.facts)));
  return std::move(step.basics);
}

}  // namespace jianli
