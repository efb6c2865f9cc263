// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/regional_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianli {
namespace {

// What stands in another comes after it.
constexpr std::array kWords = {
    RegionalWord{U"非监督式学习", U"无监督学习"},
    RegionalWord{U"监督式学习", U"监督学习"},
    RegionalWord{U"增强式学习", U"强化学习"},
    RegionalWord{U"类神经网路", U"神经网络"},
    RegionalWord{U"人工智慧", U"人工智能"},
    RegionalWord{U"物件导向", U"面向对象"},
    RegionalWord{U"资料结构", U"数据结构"},
    RegionalWord{U"资料仓储", U"数据仓库"},
    RegionalWord{U"资料探勘", U"数据挖掘"},
    RegionalWord{U"巨量资料", U"大数据"},
    RegionalWord{U"作业系统", U"操作系统"},
    RegionalWord{U"行动装置", U"移动设备"},
    RegionalWord{U"使用者经验", U"用户体验"},
    RegionalWord{U"使用者", U"用户"},
    RegionalWord{U"搜寻引擎", U"搜索引擎"},
    RegionalWord{U"程式设计", U"编程"},
    RegionalWord{U"程式语言", U"编程语言"},
    RegionalWord{U"程式码", U"代码"},
    RegionalWord{U"演算法", U"算法"},
    RegionalWord{U"分散式", U"分布式"},
    RegionalWord{U"伺服器", U"服务器"},
    RegionalWord{U"资料库", U"数据库"},
    RegionalWord{U"记忆体", U"内存"},
    RegionalWord{U"执行绪", U"线程"},
    RegionalWord{U"最佳化", U"优化"},
    RegionalWord{U"云端", U"云"},
    RegionalWord{U"软体", U"软件"},
    RegionalWord{U"硬体", U"硬件"},
    RegionalWord{U"韧体", U"固件"},
    RegionalWord{U"网路", U"网络"},
    RegionalWord{U"程式", U"程序"},
    RegionalWord{U"资料", U"数据"},
    RegionalWord{U"资讯", U"信息"},
    RegionalWord{U"专案", U"项目"},
    RegionalWord{U"搜寻", U"搜索"},
    RegionalWord{U"智慧", U"智能"},
    RegionalWord{U"影像", U"图像"},
    RegionalWord{U"影片", U"视频"},
    RegionalWord{U"晶片", U"芯片"},
    RegionalWord{U"介面", U"界面"},
    RegionalWord{U"效能", U"性能"},
    RegionalWord{U"品质", U"质量"},
    RegionalWord{U"讯号", U"信号"},
    RegionalWord{U"机率", U"概率"},
    RegionalWord{U"行销", U"营销"},
    RegionalWord{U"数位", U"数字"},
    RegionalWord{U"行动", U"移动"},
    RegionalWord{U"装置", U"设备"},
    RegionalWord{U"全端", U"全栈"},
    RegionalWord{U"快取", U"缓存"},
    RegionalWord{U"函式", U"函数"},
    RegionalWord{U"阵列", U"数组"},
    RegionalWord{U"佈署", U"部署"},
};

bool stands_at(const std::vector<FoldedHan>& run, std::size_t begin,
               std::u32string_view word) {
  if (begin + word.size() > run.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (run[begin + i].value != word[i]) return false;
  }
  return true;
}

}  // namespace

std::vector<FoldedHan> replace_regional(const std::vector<FoldedHan>& run) {
  std::vector<FoldedHan> replaced;
  for (std::size_t i = 0; i < run.size();) {
    const auto found = std::ranges::find_if(
        kWords, [&](const RegionalWord& word) { return stands_at(run, i, word.first); });
    if (found == kWords.end()) {
      replaced.push_back(run[i++]);
      continue;
    }
    // The new characters share the places of the old ones, each at least one of them.
    const std::size_t from = found->first.size();
    const std::size_t to = found->second.size();
    for (std::size_t k = 0; k < to; ++k) {
      const std::size_t first = std::min(i + k * from / to, i + from - 1);
      const std::size_t last = std::max(i + (k + 1) * from / to, first + 1);
      replaced.push_back({found->second[k], run[first].first, run[last - 1].last});
    }
    i += from;
  }
  return replaced;
}

}  // namespace jianli
