// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/measure_words.h"

#include <algorithm>
#include <iterator>

namespace jianli {
namespace {

constexpr auto npos = std::u16string_view::npos;

/// Numerals that may stand between the digits and the measure word, several in a row.
constexpr std::u16string_view kMultipliers = u"十百千万亿兆多余萬億餘";

/// Measure words of one character: those of counting (个 家 篇 …), of money, time, school
/// and work, length, weight, and the ratios; traditional forms where they differ.
constexpr std::u16string_view kMeasures =
    u"个倍次人名家项篇元年月日天周号时点分秒刻岁届级期章节页卷册本部套款台辆架艘座栋层间"
    u"所门"
    u"张幅条件份组批类种位户员只头匹棵株朵颗粒片块段行列字词句遍趟场轮局盘代圈成度折路站"
    u"班队"
    u"股票笔单例起宗集首支枚根把副对双排瓶杯碗箱包袋桶吨克斤两米里寸尺亩升伏瓦安赫帧核卡"
    u"角"
    u"個項歲屆級節頁冊臺輛層間門張條件組類種員隻頭塊詞場輪盤隊筆單雙號時點圓噸兩畝幀";

/// Longer ones, which must not be parted either; the longest that fits is taken.
constexpr std::u16string_view kLongMeasures[] = {
    u"小时",   u"小時",     u"分钟",     u"分鐘",   u"秒钟",   u"秒鐘", u"个月",
    u"個月",   u"个人",     u"个百分点", u"百分点", u"百分點", u"人次", u"人民币",
    u"美元",   u"欧元",     u"日元",     u"英镑",   u"港元",   u"港币", u"新台币",
    u"学分",   u"学时",     u"课时",     u"学期",   u"學分",   u"學期", u"星期",
    u"周年",   u"週年",     u"年级",     u"工作日", u"公里",   u"公斤", u"公分",
    u"公顷",   u"厘米",     u"毫米",     u"微米",   u"纳米",   u"千米", u"千克",
    u"毫克",   u"毫升",     u"毫秒",     u"微秒",   u"纳秒",   u"英里", u"英寸",
    u"平方米", u"平方公里", u"立方米",   u"摄氏度", u"千瓦",   u"兆瓦", u"字节",
    u"像素",   u"字符",     u"世纪",     u"年代",   u"月份",   u"赫兹"};

std::size_t word_length(std::u16string_view text) {
  std::size_t longest = 0;
  for (const std::u16string_view word : kLongMeasures) {
    if (word.size() > longest && text.substr(0, word.size()) == word) {
      longest = word.size();
    }
  }
  if (longest > 0 || text.empty()) return longest;
  return kMeasures.find(text.front()) == npos ? 0 : 1;
}

/// Symbols of units with their prefixes, as résumés have them, in the order of char16_t:
/// SI and data, rates, money, time of day.
constexpr std::u16string_view kUnits[] = {
    u"A",      u"AM",   u"B",     u"BTC",   u"CNY",  u"CPU",  u"CPUs", u"EB",  u"EFLOPS",
    u"EUR",    u"EiB",  u"FLOPS", u"FLOPs", u"FPS",  u"G",    u"GB",   u"GBP", u"GFLOPS",
    u"GHz",    u"GPU",  u"GPUs",  u"GW",    u"Gbit", u"Gbps", u"GiB",  u"HKD", u"Hz",
    u"J",      u"JPY",  u"K",     u"KB",    u"KiB",  u"L",    u"M",    u"MB",  u"MBps",
    u"MHz",    u"MPa",  u"MW",    u"Mbit",  u"Mbps", u"MiB",  u"N",    u"PB",  u"PFLOPS",
    u"PM",     u"Pa",   u"PiB",   u"QPS",   u"RMB",  u"RPS",  u"SGD",  u"T",   u"TB",
    u"TFLOPS", u"TPS",  u"TWD",   u"TiB",   u"USD",  u"V",    u"W",    u"Wh",  u"am",
    u"bit",    u"bits", u"bp",    u"bps",   u"cm",   u"d",    u"dB",   u"dBm", u"fps",
    u"g",      u"h",    u"ha",    u"hr",    u"hrs",  u"k",    u"kB",   u"kHz", u"kN",
    u"kPa",    u"kV",   u"kW",    u"kWh",   u"kbit", u"kbps", u"kcal", u"kg",  u"km",
    u"m",      u"mA",   u"mAh",   u"mL",    u"mV",   u"mW",   u"mg",   u"min", u"mins",
    u"ml",     u"mm",   u"mol",   u"ms",    u"nm",   u"ns",   u"pm",   u"pp",  u"ppm",
    u"pt",     u"px",   u"qps",   u"req",   u"rpm",  u"rps",  u"s",    u"sec", u"t",
    u"tps",    u"us",   u"µm",    u"µs",    u"μm",   u"μs"};

static_assert(std::is_sorted(std::begin(kUnits), std::end(kUnits)),
              "units are searched by bisection");

}  // namespace

std::size_t measure_length(std::u16string_view text) {
  std::size_t length = 0;
  // A number has few multipliers; a row of them is something else.
  while (length < 4 && length < text.size() && kMultipliers.find(text[length]) != npos) {
    ++length;
  }
  return length + word_length(text.substr(length));
}

bool is_unit_symbol(std::u16string_view word) {
  const std::size_t slash = word.find(u'/');
  const std::u16string_view first = word.substr(0, slash);
  const bool known = std::binary_search(std::begin(kUnits), std::end(kUnits), first);
  // What stands below the line is a unit (km/h), or a word of a letter or a few
  // (tokens/s has a word above, and is none).
  return known && (slash == npos || word.size() - slash <= 5);
}

}  // namespace jianli
