// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "exchange/yamlresume.h"
#include "schema/field.h"
#include "schema/grammar.h"

namespace jianli {
namespace {

Draft read_location(const Importer& importer, const Node& node) {
  Draft location;
  Members members(importer, node);
  for (const char* key : {"address", "city", "region"}) {
    location.add(key, members.take_text(key));
  }
  location.add("postalCode", members.take_text("postalCode"));
  const std::string country = members.take_text("country");
  const std::string code = country_code(country);
  location.add("countryCode", code.empty() && is_country_code(country) ? country : code);
  if (!country.empty()) location.remark("country: " + country);
  if (!country.empty() && location.find("countryCode") == nullptr) {
    importer.report_left(members.span_of("country"), "country");
  }
  members.leave(location);
  return location;
}

/// Profiles of networks we know, and facts of the others.
void read_profiles(const Importer& importer, const Node& list,
                   std::vector<Draft>& profiles, std::vector<Draft>& facts,
                   Draft& basics) {
  for (const NodeId id : list.items) {
    const Node& node = importer.tree[id];
    if (node.kind != NodeKind::mapping) {
      importer.quote_item(id, "profiles", basics);
      continue;
    }
    Members members(importer, node);
    const std::string network = members.take_text("network");
    const std::string username = members.take_text("username");
    const std::string url = members.take_text("url");
    const auto is_same = [&](std::string_view known) {
      return equal_ignoring_case(known, network);
    };
    const auto known = std::ranges::find_if(known_networks(), is_same);
    if (known != known_networks().end()) {
      Draft profile;
      profile.add("network", std::string(*known));
      profile.add("username", username);
      profile.add("url", url);
      members.leave(profile);
      profiles.push_back(std::move(profile));
    } else if (!username.empty() || !url.empty()) {
      Draft fact = make_fact(
          network.empty() ? "Link" : network,
          url.empty() ? username
                      : fmt::format("[{}]({})", username.empty() ? url : username, url));
      members.leave(fact);
      facts.push_back(std::move(fact));
    } else {
      importer.quote_item(id, "profiles", basics);
    }
  }
}

}  // namespace

Draft read_yamlresume_basics(const Importer& importer, Members& content) {
  Draft basics;
  std::vector<Draft> profiles, facts;
  if (const Node* node = content.take_mapping("basics")) {
    Members members(importer, *node);
    basics.add("name", members.take_text("name"));
    basics.add("label", members.take_text("headline"));
    for (const char* key : {"email", "phone", "url"}) {
      std::string value = members.take_text(key);
      const std::string_view field = key;
      if (field == "url" && is_host_and_path(value)) value = "https://" + value;
      const bool is_right = field == "email"   ? is_email(value)
                            : field == "phone" ? is_phone(value)
                                               : is_url(value);
      if (is_right) {
        basics.add(key, std::move(value));
      } else if (!value.empty()) {
        facts.push_back(make_fact(heading_of(key), std::move(value)));
      }
    }
    if (std::string image = members.take_text("image"); !image.empty()) {
      basics.add("image", std::move(image));
    }
    basics.add("summary", members.take_text("summary"));
    members.leave(basics);
  }
  if (const Node* node = content.take_mapping("location")) {
    basics.add("location", read_location(importer, *node));
  }
  if (const Node* list = content.take_list("profiles")) {
    read_profiles(importer, *list, profiles, facts, basics);
  }
  basics.add("profiles", Draft::of_list(std::move(profiles)));
  basics.add("facts", Draft::of_list(std::move(facts)));
  return basics;
}

}  // namespace jianli
