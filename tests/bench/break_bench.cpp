// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Breaks and sets shaped Chinese text and prints characters a second and memory:
//   break_bench [ROUNDS]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <new>
#include <vector>

#include "base/utf8.h"
#include "text/break_lines.h"
#include "unit/text/text_fixture.h"

namespace {

std::size_t live_bytes = 0;
std::size_t most_bytes = 0;
constexpr std::size_t kHead = alignof(std::max_align_t);

}  // namespace

// Every allocation notes its size in front of it, so that memory can be counted.
void* operator new(std::size_t size) {
  void* block = std::malloc(size + kHead);
  if (block == nullptr) throw std::bad_alloc();
  *static_cast<std::size_t*>(block) = size;
  live_bytes += size;
  most_bytes = std::max(most_bytes, live_bytes);
  return static_cast<char*>(block) + kHead;
}
void operator delete(void* pointer) noexcept {
  if (pointer == nullptr) return;
  void* block = static_cast<char*>(pointer) - kHead;
  live_bytes -= *static_cast<std::size_t*>(block);
  std::free(block);
}
void operator delete(void* pointer, std::size_t /*size*/) noexcept {
  operator delete(pointer);
}

namespace {

using namespace jianli;

/// Chinese text as résumés have it: a mark every eight characters, a word every thirty.
std::string sample_text(std::size_t characters) {
  constexpr std::string_view kSample =
      "负责短视频推荐系统的召回与排序，基于用户行为序列构建双塔模型（线上使用Redis），"
      "将点击率提升两个百分点；设计特征平台，支撑多个业务的离线训练与在线服务。";
  std::string text;
  std::size_t offset = 0;
  for (std::size_t count = 0; count < characters; ++count) {
    append_utf8(text, next_character(kSample, offset));
    if (offset == kSample.size()) offset = 0;
  }
  return text;
}

struct Measured {
  double seconds = 0;
  std::size_t lines = 0;
  std::size_t bytes = 0;
};

/// The best of some rounds of setting paragraphs in lines of 42 em.
Measured measure(const std::deque<ShapedParagraph>& paragraphs, const FontSet& fonts,
                 LineFill fill, int rounds) {
  Measured best;
  for (int round = 0; round < rounds; ++round) {
    const std::size_t before = live_bytes;
    most_bytes = live_bytes;
    std::size_t lines = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (const ShapedParagraph& paragraph : paragraphs) {
      lines += set_paragraph(paragraph, Length::points(420), fill, fonts, nullptr)
                   .lines.size();
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
    if (round == 0 || time.count() < best.seconds) best.seconds = time.count();
    best.lines = lines;
    best.bytes = most_bytes - before;
  }
  return best;
}

void print_row(const char* what, std::size_t characters, const Measured& m) {
  std::printf("| %s | %zu | %.2f | %.2f | %.1f |\n", what, m.lines, m.seconds * 1e3,
              static_cast<double>(characters) / m.seconds / 1e6,
              static_cast<double>(m.bytes) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 5;
  const FontSet fonts = test_fonts();
  if (fonts.faces.empty()) {
    std::fprintf(stderr, "break_bench: the fonts are missing\n");
    return 1;
  }
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  std::deque<Paragraph> sources;
  const auto shape = [&](std::size_t characters, std::size_t count) {
    sources.push_back(test_paragraph(sample_text(characters)));
    const ShapedParagraph shaped = shaper.shape(sources.back(), diagnostics);
    return std::deque<ShapedParagraph>(count, shaped);
  };
  std::printf(
      "| breaking and setting Chinese text | lines | ms | million characters/s | "
      "MB |\n|---|---|---|---|---|\n");
  print_row("10,000 paragraphs of 100 characters", 1000000,
            measure(shape(100, 10000), fonts, LineFill::justified, rounds));
  print_row("the same, ragged", 1000000,
            measure(shape(100, 10000), fonts, LineFill::ragged, rounds));
  print_row("a paragraph of 50,000 characters", 50000,
            measure(shape(50000, 1), fonts, LineFill::justified, rounds));
  print_row("a paragraph of 100,000 characters", 100000,
            measure(shape(100000, 1), fonts, LineFill::justified, rounds));
  return 0;
}
