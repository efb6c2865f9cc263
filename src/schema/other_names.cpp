// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/other_names.h"

#include <array>
#include <string>
#include <unordered_map>

namespace jianli {
namespace {

/// Names other tools, other schemas and Chinese forms use, in lower case without
/// separators, and the fields they stand for, likeliest first.
struct Row {
  std::string_view written;
  std::string_view fields;
};
constexpr std::array<Row, 107> kRows = {{
    {"photo picture avatar headshot 照片 头像 证件照", "image"},
    {"company organization organisation employer firm 公司 公司名称 单位 工作单位 企业",
     "name entity organization employer issuer awarder"},
    {"school university college institute 学校 院校 毕业院校 大学", "institution"},
    {"faculty 学院 院系 系 部门 事业部", "department"},
    {"title", "position label name text"},
    {"headline tagline 标签语", "label"},
    {"job role jobtitle designation 职位 岗位 职务 职称", "position label"},
    {"mail 邮箱 邮件 电子邮件 电子邮箱", "email"},
    {"tel telephone mobile cell cellphone phonenumber 电话 手机 手机号 联系电话 联系方式",
     "phone"},
    {"website homepage site link web uri blog 网址 网站 主页 个人主页 链接 博客", "url"},
    {"degree 学历 学位", "studyType"},
    {"major field subject discipline 专业", "area"},
    {"gpa grade marks 成绩 绩点", "score"},
    {"ranking 排名", "rank"},
    {"supervisor tutor mentor 导师", "advisor"},
    {"dissertation 论文 毕业论文", "thesis"},
    {"coursework 课程 主修课程", "courses"},
    {"start begin from startedat since 开始 开始时间 开始日期 入学时间 入职时间 起始时间",
     "startDate"},
    {"end until till finish to endedat 结束 结束时间 结束日期 毕业时间 离职时间",
     "endDate"},
    {"when time period dates 时间 日期 起止时间", "date"},
    {"place 地点 所在地", "location city"},
    {"town 城市", "city location"},
    {"state province 省 省份 地区", "region"},
    {"country 国家", "countryCode region"},
    {"zip zipcode postcode postal 邮编 邮政编码", "postalCode"},
    {"street 地址", "address location"},
    {"bullets points items responsibilities achievements details accomplishments 亮点 "
     "要点 工作内容 职责 成果 内容",
     "highlights body"},
    {"about profile intro introduction bio abstract 简介 个人简介 自我评价 自我介绍 总结 "
     "概述",
     "summary profiles"},
    {"desc content 描述 项目描述 介绍", "description body"},
    {"stack technologies techstack tech tools 关键词 技术栈", "keywords"},
    {"socialnetworks social socials networks accounts 社交 社交账号", "profiles"},
    {"platform 平台", "network"},
    {"user handle account 用户名 账号", "username"},
    {"goal target career 求职意向", "objective"},
    {"wantedcities 期望城市 意向城市", "cities"},
    {"wage pay 期望薪资 薪资", "salary"},
    {"available 到岗时间", "availability"},
    {"birthday dob dateofbirth birth 出生日期 出生年月 生日", "birthDate"},
    {"sex 性别", "gender"},
    {"民族", "ethnicity"},
    {"nativeplace 籍贯", "hometown"},
    {"politics 政治面貌", "politicalStatus"},
    {"marriage 婚姻状况", "maritalStatus"},
    {"身高", "height"},
    {"姓名 名字 名称 项目名称 fullname", "name"},
    {"职责角色 角色", "roles position"},
    {"类型", "type"},
    {"teammembers 团队规模", "teamSize"},
    {"团队", "team"},
    {"备注", "note"},
    {"标签", "tags"},
    {"优先级 weight", "priority"},
    {"可见", "visible"},
    {"pagebreak newpage breakbefore 分页 换页", "break"},
    {"keeptogether 不分页 同页", "keep"},
    {"basic personal personalinfo contact cv 基本信息 个人信息", "basics"},
    {"educations academic studies 教育 教育经历 教育背景", "education"},
    {"experience experiences employment jobs workexperience 工作 工作经历 工作经验",
     "work"},
    {"internship intern 实习 实习经历", "internships"},
    {"portfolio 项目 项目经历 项目经验", "projects"},
    {"technicalskills competencies 技能 专业技能", "skills keywords"},
    {"publication papers paper articles bibliography 论文发表 发表论文 学术成果 论著",
     "publications"},
    {"journal venue conference 期刊 会议 发表期刊 出版社", "publisher"},
    {"author 作者", "authors"},
    {"published publicationdate 发表日期 发表时间 出版日期", "releaseDate"},
    {"award honors honours prizes scholarships 获奖 奖项 荣誉 获奖经历 获奖情况 荣誉奖项",
     "awards"},
    {"name", "institution organization title language course position"},
    {"institution", "name organization issuer awarder"},
    {"issuer", "awarder"},
    {"awarder", "issuer"},
    {"awardedby grantor 颁奖单位 颁发单位", "awarder issuer"},
    {"certificate certifications certification licenses qualifications 证书 资格证书",
     "certificates"},
    {"issuedby authority 颁发机构 发证机关", "issuer awarder"},
    {"patent 专利 发明专利", "patents"},
    {"patentnumber no 专利号 编号", "number"},
    {"state progress 状态", "status"},
    {"language spoken 外语 语言能力", "languages language"},
    {"proficiencylevel mastery 掌握程度", "fluency level"},
    {"volunteering volunteerwork 志愿服务 志愿者经历 公益", "volunteer"},
    {"extracurricular activity campus clubs leadership 校园经历 社团 学生工作 活动",
     "activities"},
    {"lectures taught 教学 教学经历 助教", "teaching"},
    {"hobbies interest 兴趣 兴趣爱好 爱好", "interests"},
    {"referees recommendations testimonials 推荐人 推荐信", "references"},
    {"familymembers relatives 家庭 家庭成员 家庭情况 主要家庭成员", "family"},
    {"relationship 关系 称谓 与本人关系", "relation"},
    {"workplace 工作单位及职务", "employer"},
    {"sections others other additional 其他 自定义", "custom"},
    {"researchexperience researches 科研 科研经历 研究经历", "research"},
    {"lab laboratory 实验室", "institution"},
    {"includes imports 引用", "include"},
    {"versions editions variant", "variants"},
    {"locale lang 语言", "locales language"},
    {"style theme template layout 设计 模板", "design"},
    {"bullet 文字 文本", "text"},
    {"values 值", "value"},
    {"kind", "type"},
    {"path src", "file"},
    {"职位列表", "positions"},
    {"熟练程度 水平 proficiency", "level"},
    {"coverletter motivationletter motivation 求职信 自荐信", "letter"},
    {"addressee receiver 收信人 收件人", "recipient"},
    {"greeting opening 称呼", "salutation"},
    {"regarding topic 主题 标题", "subject"},
    {"text message paragraphs 正文", "body"},
    {"signoff valediction 结尾 敬语", "closing"},
    {"签名 署名 落款", "signature"},
    {"attachments 附件", "enclosures"},
}};

/// Takes the first word off a list of words.
std::string_view take_word(std::string_view& words) {
  const std::size_t end = words.find(' ');
  const std::string_view word = words.substr(0, end);
  words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
  return word;
}

/// The fields of every written name; the first row that has it counts.
std::unordered_map<std::string_view, std::string_view> index() {
  std::unordered_map<std::string_view, std::string_view> fields;
  for (const Row& row : kRows) {
    for (std::string_view written = row.written; !written.empty();) {
      fields.emplace(take_word(written), row.fields);
    }
  }
  return fields;
}

/// A name in lower case without separators.
std::string folded(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c == '-' || c == '_' || c == ' ') continue;
    result += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  return result;
}

}  // namespace

bool same_spelling(std::string_view a, std::string_view b) {
  return folded(a) == folded(b);
}

std::vector<std::string_view> other_names(std::string_view key) {
  // Made when a key first is unknown: most documents have none.
  static const std::unordered_map<std::string_view, std::string_view> kIndex = index();
  std::vector<std::string_view> fields;
  const auto found = kIndex.find(folded(key));
  if (found == kIndex.end()) return fields;
  for (std::string_view left = found->second; !left.empty();) {
    fields.push_back(take_word(left));
  }
  return fields;
}

}  // namespace jianli
