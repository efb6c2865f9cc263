// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/mojibake.h"

#include <algorithm>
#include <array>

namespace jianli {
namespace {

// The Han characters of GBK at E480–E9BF, E380, EFBC, EFBD and EFBF, and thus what a
// program that takes UTF-8 for GBK makes of the first two bytes of the ideographs, of 。
// and of ，and its like.
constexpr std::u16string_view kLeadPairs =
    u"鋩鋪鋫鋬鋭鋮鋯鋰鋱鋲鋳鋴鋵鋶鋷鋸鋹鋺鋻鋼鋽鋾鋿錀錁錂錃錄錅錆錇錈錉洹洧洌浃浈洇洄"
    u"洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕鍖鍗鍘鍙"
    u"鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸"
    u"甯骞搴寤寮褰寰蹇鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏃鏄鏅鏆鏇鏈鏉鏋鏌"
    u"鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵鐎鐏鐐鐑鐒鐓鐔鐕"
    u"鐖鐗鐘鐙鐚鐛鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭鐮纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡"
    u"绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈鑰鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘"
    u"铇铏铓铔铚铦铻锜锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩"
    u"閫閬閭閮閯閰閱閲閳閴閵閶閷閸閹閺閻閼閽閾閿闀闁闂闃闄闅闆闇闈闉闊闋椤棰椋椁楗棣椐"
    u"楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭銆锛锝锟";

constexpr char32_t kFirstHan = 0x4E00;
constexpr char32_t kLastHan = 0x9FFF;

constexpr auto kIsLeadPair = [] {
  std::array<bool, kLastHan - kFirstHan + 1> lead_pairs{};
  for (const char16_t c : kLeadPairs) lead_pairs[c - kFirstHan] = true;
  return lead_pairs;
}();

/// Where characters were replaced: U+FFFD, or two of them that were read as GBK.
std::optional<Mojibake> find_replaced(std::string_view text) {
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  constexpr std::string_view kReplacedTwice = "锟斤拷";
  const std::size_t once = text.find(kReplacement);
  const std::size_t twice = text.find(kReplacedTwice);
  const std::size_t begin = std::min(once, twice);
  if (begin == std::string_view::npos) return std::nullopt;
  Mojibake result;
  result.kind = MojibakeKind::replaced;
  result.begin = begin;
  result.end = begin + (begin == once ? kReplacement : kReplacedTwice).size();
  result.repaired = text;
  return result;
}

}  // namespace

bool is_mojibake_han(char32_t character) {
  return character >= kFirstHan && character <= kLastHan &&
         kIsLeadPair[character - kFirstHan];
}

std::optional<Mojibake> find_mojibake(std::string_view text) {
  if (auto western = find_western_mojibake(text)) return western;
  if (auto gbk = find_gbk_mojibake(text)) return gbk;
  return find_replaced(text);
}

}  // namespace jianli
