// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/equal_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "match/word.h"

namespace jianli {
namespace {

/// Names of one thing; where there are two only, the last is empty.
using Names = std::array<std::string_view, 3>;

// What these stand for is the same wherever a posting or a résumé has them. Letters that
// stand for several things (ML, CV, PM) are not here.
constexpr auto kNames = std::to_array<Names>({
    {"Kubernetes", "K8s", ""},
    {"Go", "Golang", ""},
    {"JavaScript", "JS", "ECMAScript"},
    {"TypeScript", "TS", ""},
    {"PostgreSQL", "Postgres", ""},
    {"TensorFlow", "TF", ""},
    {"C++", "CPP", "Cplusplus"},
    {"C#", "CSharp", ""},
    {".NET", "DotNet", ""},
    {"Node.js", "NodeJS", ""},
    {"Vue", "Vue.js", "VueJS"},
    {"React", "React.js", "ReactJS"},
    {"Next.js", "NextJS", ""},
    {"MongoDB", "Mongo", ""},
    {"Elasticsearch", "Elastic Search", ""},
    {"scikit-learn", "sklearn", ""},
    {"Apache Spark", "Spark", ""},
    {"Apache Flink", "Flink", ""},
    {"Apache Kafka", "Kafka", ""},
    {"Apache Airflow", "Airflow", ""},
    {"Apache Hive", "Hive", ""},
    {"Amazon Web Services", "AWS", ""},
    {"Google Cloud Platform", "GCP", "Google Cloud"},
    {"Alibaba Cloud", "Aliyun", "阿里云"},
    {"Tencent Cloud", "腾讯云", ""},
    {"Objective-C", "ObjC", ""},
    {"Protocol Buffers", "Protobuf", ""},
    {"Hugging Face", "HuggingFace", ""},
    {"XGBoost", "XGB", ""},
    {"LightGBM", "LGBM", ""},
    {"Raspberry Pi", "树莓派", ""},
    {"Huawei Cloud", "华为云", ""},
    {"Visual Studio Code", "VS Code", "VSCode"},
});

using Equals = std::unordered_map<std::string, std::vector<std::string>>;

Equals make_equals() {
  Equals equals;
  for (const Names& names : kNames) {
    std::vector<std::string> keys;
    for (const std::string_view name : names) {
      const std::vector<Word> words = read_words(name);
      std::string key = key_of(words, 0, words.size());
      const bool is_new = std::ranges::find(keys, key) == keys.end();
      if (!name.empty() && is_new) keys.push_back(std::move(key));
    }
    for (const std::string& key : keys) {
      for (const std::string& other : keys) {
        if (other != key) equals[key].push_back(other);
      }
    }
  }
  return equals;
}

}  // namespace

std::vector<std::string> equal_names(std::string_view key) {
  static const Equals kEquals = make_equals();
  const auto found = kEquals.find(std::string(key));
  return found == kEquals.end() ? std::vector<std::string>() : found->second;
}

}  // namespace jianli
