// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <array>

#include "schema/field.h"

namespace jianli {
namespace {

constexpr auto kNetworks = std::to_array<std::string_view>(
    {// Chinese networks under the names people write.
     "微信", "微信公众号", "公众号", "QQ", "微博", "知乎", "牛客", "牛客网", "掘金",
     "稀土掘金", "力扣", "领扣", "哔哩哔哩", "B站", "小红书", "抖音", "快手", "豆瓣",
     "语雀", "简书", "CSDN", "博客园", "思否", "开源中国", "领英", "脉脉", "飞书", "钉钉",
     "即刻", "站酷", "花瓣", "洛谷", "天池", "和鲸", "百度学术", "百度贴吧", "网易云音乐",
     "喜马拉雅", "小宇宙", "雪球", "虎扑", "少数派", "Gitee", "码云", "GitCode",
     "AtomGit", "WeChat", "Weibo", "Zhihu", "Bilibili", "Nowcoder", "Juejin",
     "Xiaohongshu", "RedNote", "Douyin", "Douban", "Luogu", "Maimai", "SegmentFault",
     "OSCHINA", "Yuque", "Jianshu", "V2EX", "Lark", "DingTalk", "ModelScope", "魔搭社区",
     "ZCOOL",
     // International ones; those of JSON Resume's themes, RenderCV and YAMLResume are
     // among them.
     "GitHub", "GitLab", "Bitbucket", "Codeberg", "SourceHut", "LinkedIn", "XING",
     "Indeed", "Wellfound", "X", "Twitter", "Threads", "Mastodon", "Bluesky", "Facebook",
     "Instagram", "Snapchat", "Pinterest", "Tumblr", "TikTok", "YouTube", "Vimeo",
     "Twitch", "Telegram", "WhatsApp", "LINE", "Signal", "Discord", "Slack", "Skype",
     "Matrix", "Reddit", "Hacker News", "Quora", "Medium", "Substack", "dev.to",
     "Hashnode", "Stack Overflow", "StackOverflow", "Stack Exchange", "LeetCode",
     "HackerRank", "Codeforces", "AtCoder", "TopCoder", "CodePen", "Kaggle",
     "Hugging Face", "Docker Hub", "PyPI", "npm", "crates.io", "ORCID", "Google Scholar",
     "Semantic Scholar", "ResearchGate", "Academia.edu", "Web of Science", "Scopus",
     "arXiv", "DBLP", "OpenReview", "Zotero", "Behance", "Dribbble", "Figma",
     "ArtStation", "Flickr", "Unsplash", "SoundCloud", "Spotify", "IMDb", "Goodreads",
     "Strava", "Steam", "Keybase", "SlideShare", "Speaker Deck", "Linktree", "Upwork",
     "Fiverr", "KakaoTalk", "Naver", "Qiita", "Zenn"});

}  // namespace

std::span<const std::string_view> known_networks() { return kNetworks; }

}  // namespace jianli
