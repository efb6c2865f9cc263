// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/han_words.h"

#include <unordered_map>

namespace jianli {
namespace {

// Function words, what every posting says of everybody, and what it says of the employer.
constexpr std::string_view kStop =
    // Grammar
    "的 了 和 与 及 或 等 等等 在 对 从 为 将 把 被 是 有 会 可 能 并 且 也 更 最 很 其 "
    "该 此 这 那 "
    "以 由 于 至 到 向 给 让 使 着 地 得 所 之 则 若 如 而 但 又 再 才 就 都 只 仅 已 正 "
    "曾 过 仍 还 "
    "不 无法 没有 非常 十分 较 较为 比较 越 越来越 尤其 尤其是 特别 特别是 甚至 几乎 "
    "大约 约 共 总共 "
    "上 下 中 里 内 外 前 后 间 时 当 中的 上的 下的 之一 之间 之前 之后 之内 之外 其中 "
    "以及 以上 以下 "
    "以内 以外 以便 以此 左右 并且 而且 但是 不过 然而 或者 还是 还有 或是 由于 因 因为 "
    "因此 所以 从而 "
    "进而 为了 关于 有关 相关 对于 基于 根据 按照 依据 针对 面向 围绕 结合 通过 经过 "
    "利用 使用 采用 运用 "
    "借助 依托 作为 成为 以 用 用于 来 去 做 进行 开展 完成 得到 获得 取得 达到 具有 "
    "拥有 具备 需要 需 只需 "
    "只需要 所需 希望 期望 欢迎 可以 能够 应 应该 必须 务必 不限 不限于 包括 "
    "包括但不限于 包含 涵盖 覆盖 "
    "例如 比如 譬如 诸如 举例 举例而言 如下 以下 如何 怎样 什么 是否 无论 不论 如果 即 "
    "即可 既 既可 "
    "同时 此外 另外 其他 其它 其余 另 一 二 三 四 五 六 七 八 九 十 两 几 多种 多个 多项 "
    "多类 一种 一门 一个 一项 一类 "
    "一定 一些 一次 一起 一套 一家 一线 一流 一手 各 各种 各类 各个 各项 每 每个 某 某种 "
    "任一 任意 任何 所有 全部 大部分 部分 "
    "不同 不仅 不断 不少 多数 大多数 少量 大量 很多 许多 若干 至少 最少 最多 个 项 种 类 "
    "门 位 名 届 级 "
    "年 月 日 天 周 次 号 岁 元 我 我们 你 你的 您 他 他们 它 它们 自己 本 贵 本人 大家 "
    "者 "
    "现有 已有 既有 当前 目前 未来 将来 近年 近年来 近些年 现代 现实 传统 新 新的 好 "
    "好的 快 强 慢 "
    // Praise and degree
    "良好 优秀 优异 出色 突出 较强 较好 很强 很好 扎实 基础 丰富 深入 深厚 深刻 熟练 "
    "熟悉 熟知 掌握 精通 了解 理解 "
    "擅长 善于 热爱 喜欢 喜爱 乐于 愿意 勇于 敢于 认真 细致 细心 耐心 严谨 踏实 诚信 "
    "正直 主动 积极 独立 高效 有效 "
    "优先 优先考虑 优先录用 更佳 为佳 佳 尤佳 加分 加分项 必备 必要 重要 主要 核心 重点 "
    "关键 关键的 主流 常用 常见 "
    "常规 前沿 先进 最新 业界 业内 行业 行业内 国内 国外 国内外 国际 海外 全球 知名 顶级 "
    "顶尖 优质 高质量 大型 中型 小型 "
    "大规模 超大规模 中小型 复杂 基本 通用 灵活 快速 迅速 持续 长期 短期 广泛 广阔 全面 "
    "整体 完整 具体 实际 真实 真正 "
    "有一定 有着 强烈 敏锐 清晰 合理 准确 精准 稳定 充分 充足 足够 必然 显著 明显 特定 "
    "特殊 相应 相似 类似 "
    "巨大 强大 极大 极致 极佳 领先 成熟 新兴 新型 热门 单个 多样化 多元 多样 "
    // The posting and the employer
    "岗位 职位 职责 岗位职责 工作职责 任职 任职要求 任职资格 岗位要求 职位要求 职位描述 "
    "资格 条件 要求 描述 说明 "
    "介绍 简介 工作 工作内容 日常 公司 部门 事业部 集团 团队 小组 候选人 应聘者 求职者 "
    "实习生 实习 校招 社招 招聘 应届 "
    "应届生 毕业生 毕业 学历 学位 本科 硕士 博士 专科 大专 研究生 本科生 在校 在校生 "
    "专业 院校 高校 届 985 211 "
    "经验 经历 背景 能力 素质 素养 意识 精神 态度 心态 责任心 责任感 沟通 沟通能力 协作 "
    "合作 协调 表达 抗压 压力 "
    "抗压能力 逻辑 逻辑性 逻辑思维 思维 思考 自驱 自驱力 自驱动 自我驱动 好奇心 热情 "
    "激情 兴趣 执行 执行力 适应 上进心 积极性 主动性 "
    "解决 解决问题 解决方案 优势 潜力 潜质 机会 成长 发展 前景 职业 晋升 薪资 薪酬 待遇 "
    "福利 五险一金 年终奖 补贴 餐补 "
    "地点 时间 每周 每天 全职 兼职 远程 出差 到岗 转正 简历 投递 邮箱 联系 联系人 电话 "
    "工程师 专家 经理 专员 助理 主管 "
    "负责人 高级 资深 初级 中级 首席 人士 人 同学 同事 员工 他人 方面 部分 情况 过程中 "
    "能力强 意愿 兴趣浓厚 工作经验 学习能力 "
    "人力 物力 精力 心得 事物 事情 角色 意义 作用 挑战 困难 难题 瓶颈 痛点 现状 趋势 "
    "目的 成果 产出 成绩 贡献 影响 影响力 "
    // What one does in every job
    "负责 参与 承担 主导 带领 推动 推进 协助 协同 配合 支持 支撑 保障 确保 保证 提供 "
    "提升 提高 改善 改进 增强 加强 降低 "
    "减少 缩短 加速 促进 实现 落实 落地 打造 构建 搭建 建立 创建 创造 制定 编写 撰写 "
    "输出 沉淀 积累 总结 跟踪 跟进 关注 追踪 "
    "探索 寻找 应对 满足 赋能 发表 发布 产生 带来 导致 造成 存在 涉及 涉猎 接触 从事 "
    "担任 胜任 形成 引入 引领 加入 成功 充分利用 "
    "深入研究 学习过 做过 用过 有过 动手 善用 发挥 拓展 扩展 尝试 突破 深耕 钻研 专注 "
    "聚焦 发现 定义 明确 对接 梳理 归纳 处理过 "
    "提出 展开 得益于 成为可能 可能 增加 扩大 变得 面临 随着 日益 已经 经常 及时 定期 "
    "共同 联合 直接 间接 相比 比 优于 超越 "
    "获奖 中有 中将 内的 后的 都有 都是 就是 正是 仍是 仍然 并不 并不是 依然 依然是 "
    "也可以 可以进一步 进一步 以此 一篇 两篇 篇 工业界 学术界 显得 值得 容易 简单 方便 "
    "便捷 良性 正确 错误 好用 高度 极少 极 太 太大 差 少 好坏 之上 前提 前提下 上述 为主 "
    "第一 第";

// Parts of terms that say nothing alone.
constexpr std::string_view kGeneric =
    "模型 数据 网络 语言 参数 样本 特征 图像 文本 编程 推理 服务器 存储 数量 规模 分布 "
    "空间 时间 线上 线下 上游 下游 全 化 性 力 率 量 度 器 集 "
    "法 学 课 库 图 型 式 体 点 线 面 端 侧 层 级别 生态 企业 用户 客户 商品 内容 信息 "
    "市场 手机 设备 互联网 "
    "人工 智能 智能化 自动 自动化 实时 在线 离线 移动 海量 安全 质量 资源 财务 项目 产品 "
    "业务 软件 硬件 "
    "移动设备 新品 流量 页面 运营 统计 理论 大 小 多 高 低 超 数字 网站 语料 任务";

// Taken off the end: the rest is what one can do.
constexpr std::string_view kLight =
    "方案 算法 系统 平台 体系 机制 策略 流程 过程 结构 架构 环境 功能 性能 效果 效率 "
    "指标 目标 需求 价值 成本 服务 模块 组件 "
    "接口 代码 文档 程序 人员 人才 体验 工程 原则 思想 思路 类 库 端 侧 层 赛道 链路 "
    "论文 开源项目 专利 课程 竞赛 比赛 会议 "
    "期刊 顶会 顶刊 生态 产品 项目 业务 任务 模式 手段 特性 现象 理念 习惯 规范 标准 "
    "协议 文化 学科 资料 设备 专题 专项 速度 精度";
constexpr std::string_view kKind =
    "技术 技能 技巧 方法 方法论 方式 工具 工具链 框架 原理 基本原理 知识 基础知识 领域 "
    "方向 场景 问题 概念 范式 实战 能力";

// Taken off the beginning, where they govern what follows, and off the end.
constexpr std::string_view kVerb =
    "研究 开发 研发 优化 应用 实践 实施 维护 迭代 调优 建设 改造 升级 整合 监测 导入 "
    "选型 重构 调试 开发者 使用者 上线 推广 创新 融入";

// Taken off the beginning alone: at the end they are what one can do.
constexpr std::string_view kAction =
    "设计 分析 管理 部署 评估 评测 验证 实验 挖掘 集成 规划 监控 诊断 策划 决策 测试 "
    "训练 学习 处理 融合 检测 识别 预测 理解 生成 计算";

// Words that a dictionary of common words parts, often at a word that means nothing here.
constexpr std::string_view kJoined =
    "大语言模型 语言模型 人工智能 机器学习 深度学习 强化学习 自然语言处理 计算机视觉 "
    "应用商店 在线 离线 优化 "
    "泛化 标注 语料 语料库 互联网 算力 赋能 信息流 向量化 可视化 自动化 智能化 数字化 "
    "国际化 商业化 "
    "个性化 点击率 转化率 留存率 召回率 准确率 语义 时序 同态 云端 白盒 黑盒 竞品 文档 "
    "预估 冷启动 预训练 小样本 零样本 "
    "少样本 多任务 多目标 多模态 跨模态 跨域 自监督 无监督 半监督 有监督 弱监督 监督学习 "
    "大模型 大数据 云计算 云原生 中间件 微服务 高并发 高可用 高性能 "
    "低延迟 分布式 嵌入式 响应式 端到端 上下文 可解释 可解释性 可用性 可靠性 可扩展 "
    "可扩展性 可维护性 可信 中台 全栈 全链路 前端 后端 "
    "前后端 服务端 客户端 移动端 设备端 后台 内存 内核 上线 线上 线下 向量 向量数据库 "
    "数据库 知识图谱 知识库 操作系统 物联网 区块链 边缘计算 "
    "芯片 算子 显存 集群 容器 虚拟化 编译器 序列 时间序列 重排 精排 粗排 召回 双塔 增长 "
    "拉新 促活 留存 获客 用户画像 埋点 漏斗 "
    "会计 审计 尽调 尽职调查 估值 建模 风控 合规 税务 财报 年报 法务 供应链 新媒体 "
    "短视频 直播 社群 文案 选题 排版 海报 "
    "原型 原型图 交互 用户访谈 路线图 商业模式 商业分析 课件 教案 普通话 英语 日语 韩语 "
    "仿真 机械臂 单片机 电路 射频 光学 嵌入 固件 "
    "临床 药理 医学 病历 实证 计量 回归 因果 因果推断 假设检验 博弈 运筹 运筹优化 联邦 "
    "异构 图谱 图像 语音 词性 实体 推荐系统 搜索引擎 "
    "进阶 场景化 多语言 多线程 多进程 高等数学 概率论 线性代数 数理统计 点击 机器人 感知 "
    "定位 导航 自动驾驶 无人机 对话 对话系统 超参数 "
    "冷热 降本 增效 提效 工作流 工程化 产品化 业务线 方法论 最优化 凸优化 随机 随机性 "
    "鲁棒性 稳定性 一致性 并发 并行 负载均衡 缓存 "
    "消息队列 日志 告警 运维 灰度 压测 自动化测试 单元测试 微调 蒸馏 剪枝 量化 稀疏 压缩 "
    "对齐 奖励 智能体 提示词 检索 检索增强 向量检索 "
    "倒排 倒排索引 分词 词表 归因 竞价 出价 投放 广告 变现 买量 电商 跨境 跨境电商 金融 "
    "量化投资 投研 投行 证券 基金 保险 信贷 支付";

std::unordered_map<std::string_view, HanRole> make_roles() {
  std::unordered_map<std::string_view, HanRole> roles;
  const auto add = [&](std::string_view words, HanRole role) {
    while (!words.empty()) {
      const std::size_t end = words.find(' ');
      if (end != 0) roles.try_emplace(words.substr(0, end), role);
      words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
  };
  // The first table that has a word gives it its role.
  add(kStop, HanRole::stop);
  add(kVerb, HanRole::verb);
  add(kAction, HanRole::action);
  add(kLight, HanRole::light);
  add(kKind, HanRole::kind);
  add(kGeneric, HanRole::generic);
  add(kJoined, HanRole::plain);
  return roles;
}

const std::unordered_map<std::string_view, HanRole>& roles() {
  static const std::unordered_map<std::string_view, HanRole> kRoles = make_roles();
  return kRoles;
}

}  // namespace

HanRole role_of_han(std::string_view word) {
  const auto found = roles().find(word);
  return found == roles().end() ? HanRole::plain : found->second;
}

bool is_known_han(std::string_view word) { return roles().contains(word); }

}  // namespace jianli
