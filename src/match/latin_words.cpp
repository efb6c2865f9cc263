// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/latin_words.h"

#include <algorithm>
#include <unordered_map>

#include "match/fold_word.h"
#include "match/word_list.h"

namespace jianli {
namespace {

// Function words, and what every posting says of everybody.
constexpr std::string_view kStop =
    // Grammar
    "a an the and or of in on at to for from with without within into onto over under by "
    "as is are "
    "was were be been being am do does did done has have had having can could may might "
    "must shall "
    "should will would not no nor but if then else so than that this these those there "
    "here it its "
    "we our us you your yours they their them he she his her who whom whose which what "
    "when where why "
    "how all any both each every few more most other another some such only own same too "
    "very just "
    "also about above across after again against along among around because before "
    "behind below "
    "between beyond during either neither except inside outside near off out per plus "
    "since through "
    "throughout till toward towards until up upon via while etc eg ie e.g i.e vs versus "
    "one two three "
    "four five six seven eight nine ten first second third many much several least "
    "up-to-date well "
    "yes like including include includes included i me my mine let need needs new old "
    "next last now "
    "ever never always often sometimes etc. re ve ll am pm not-for-profit both "
    // Praise and degree
    "strong excellent great good solid proven broad wide extensive hands-on hand hands "
    "practical "
    "working demonstrated demonstrable outstanding exceptional superb advanced basic "
    "intermediate "
    "proficient proficiency expert expertise fluent fluency familiar familiarity skilled "
    "skill "
    "knowledge knowledgeable understanding understand comfortable passion passionate "
    "enthusiasm "
    "enthusiastic motivated self-motivated driven curious curiosity eager willing "
    "willingness ability "
    "able capable capability ideally preferably preferred prefer desired desirable "
    "required require "
    "requirement must-have nice bonus advantage essential mandatory minimum maximum "
    "equivalent "
    "relevant related similar various multiple diverse complex challenging ambitious "
    "fast fast-paced "
    "paced high low small long short high-quality quality world-class world leading "
    "cutting-edge cutting edge state-of-the-art innovative modern latest emerging top "
    "best better "
    "effective efficient effectively efficiently quickly quick rapid rapidly successful "
    "successfully "
    "success significant highly real real-world meaningful robust reliable scalable "
    "clean clear "
    "concise critical key core main major common popular mainstream typical general "
    "specific overall "
    "entire full complete exciting dynamic flexible independent independently creative "
    "collaborative open-source detail-oriented oriented organized proactive excited "
    "happy love "
    "thrive "
    // The posting and the employer
    "job role position posting responsibility responsible duty qualification company "
    "team teammate "
    "colleague department group organization employer employee candidate applicant "
    "intern internship "
    "engineer scientist developer manager analyst designer specialist lead leader senior "
    "junior "
    "staff principal associate assistant head director officer consultant architect "
    "researcher "
    "graduate undergraduate student degree bachelor master phd ph.d phd. doctorate bsc "
    "msc ba bs ms "
    "mba gpa diploma university college school field discipline major education "
    "experience "
    "experienced year month week day hour full-time part-time background track record "
    "career "
    "opportunity growth salary compensation benefit perk bonus equity location remote "
    "hybrid onsite "
    "office travel visa sponsorship apply application resume cv cover letter interview "
    "contact email "
    "equal diversity inclusion people person member stakeholder partner peer "
    "communication "
    "communicate communicator written verbal oral spoken interpersonal collaborate "
    "collaboration "
    "collaborating teamwork player attention detail mindset attitude problem-solving "
    "problem solver "
    "thinking critical-thinking ownership initiative deadline pressure environment "
    "integrity noisy culture mission "
    "vision value impact insight part level range variety number lot plenty area aspect "
    "way day-to-day basis order end goal objective need want look looking seek seeking "
    "join hire "
    "hiring welcome help helping offer about today "
    // What one does in every job
    "work working build building built designing develop developing developed create "
    "creating "
    "created implement implementing implemented deliver delivering delivered drive "
    "driving own owning "
    "lead leading manage managing maintain maintaining support supporting ensure "
    "ensuring improve "
    "improving improved enhance enhancing optimize optimizing analyze analyzing analyse "
    "evaluate "
    "evaluating define defining identify identifying explore exploring researching "
    "investigate apply applying applied use using used utilize leverage leveraging write "
    "writing "
    "written read reading run running deploy deploying ship shipping scale scaling "
    "operate operating monitor monitoring document documenting present presenting share "
    "sharing "
    "contribute contributing participate participating assist assisting learn make "
    "making take "
    "taking get getting give giving bring bringing keep keeping stay set setting turn "
    "turning "
    "translate translating solve solving perform performing conduct conducting execute "
    "executing "
    "prepare preparing provide providing propose establish establishing coordinate "
    "coordinating "
    "plan planning report reporting track tracking review reviewing integrate "
    "integrating "
    "collect collecting train mentor mentoring coach partner partnering guide "
    "influence inform explain facilitate demonstrate exhibit show possess hold grow "
    "keep advance push enable enabling empower shape shaping transform prototype iterate "
    "refine "
    "debug troubleshoot automate launch launching think know think publish published "
    "publishing handle handling focus focused focusing follow following start starting "
    "expect expected prior previous existing current currently available based "
    "strongly particularly especially ideal closely together directly really truly "
    "cross-functional cross functional internal external technical non-technical "
    "end-to-end day life home go-to hoc ad cv";

constexpr std::string_view kGeneric =
    "data software system product service platform user customer client business market "
    "model "
    "engineering science computer programming code language information web mobile "
    "online "
    "digital production database network infrastructure architecture performance "
    "security "
    "large big deep open time development management analysis analytic learning training "
    "modeling modelling deployment "
    "optimization design research operation strategy content project process feature "
    "pipeline "
    "query api ai sota metric result report test paper conference publication industry "
    "enterprise internet company-wide team-wide app cloud computing library";

constexpr std::string_view kLight =
    "tool tooling technique technology method methodology framework application "
    "algorithm "
    "principle concept theory practice problem solution environment approach fundamental "
    "workflow use-case case component skill stack setting package task topic standard "
    "project "
    "initiative domain concept experience paradigm ecosystem";

std::unordered_map<std::string, LatinRole> make_roles() {
  std::unordered_map<std::string, LatinRole> roles;
  const auto add = [&](std::string_view words, LatinRole role) {
    for_each_word(words, [&](std::string_view listed) {
      std::string word(listed);
      std::ranges::replace(word, '-', ' ');
      roles.try_emplace(fold_latin(word), role);
    });
  };
  // The first table that has a word gives it its role.
  add(kStop, LatinRole::stop);
  add(kLight, LatinRole::light);
  add(kGeneric, LatinRole::generic);
  return roles;
}

}  // namespace

LatinRole role_of_latin(std::string_view folded) {
  static const std::unordered_map<std::string, LatinRole> kRoles = make_roles();
  const auto found = kRoles.find(std::string(folded));
  return found == kRoles.end() ? LatinRole::plain : found->second;
}

}  // namespace jianli
