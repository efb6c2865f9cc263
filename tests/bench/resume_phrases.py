# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""What invented résumés are put together of: pairs of a Chinese and an English wording."""


def table(text):
    """The rows of a table, `中文 | English` a line."""
    return [tuple(cell.strip() for cell in line.split("|"))
            for line in text.strip().splitlines()]


SURNAMES = table("""
赵|Zhao
钱|Qian
孙|Sun
周|Zhou
吴|Wu
郑|Zheng
冯|Feng
陈|Chen
褚|Chu
卫|Wei
蒋|Jiang
沈|Shen
韩|Han
杨|Yang
朱|Zhu
秦|Qin
尤|You
许|Xu
何|He
吕|Lü
施|Shi
张|Zhang
孔|Kong
曹|Cao
严|Yan
华|Hua
金|Jin
魏|Wei
陶|Tao
姜|Jiang
戚|Qi
谢|Xie
邹|Zou
柏|Bai
窦|Dou
章|Zhang
苏|Su
潘|Pan
葛|Ge
范|Fan
彭|Peng
鲁|Lu
韦|Wei
马|Ma
苗|Miao
方|Fang
俞|Yu
任|Ren
袁|Yuan
柳|Liu
欧阳|Ouyang
司徒|Situ
""")

GIVEN = table("""
安|an
柏|bo
澄|cheng
楚|chu
岱|dai
栋|dong
朵|duo
帆|fan
菲|fei
岗|gang
歌|ge
冠|guan
涵|han
昊|hao
禾|he
泓|hong
珲|hui
霁|ji
嘉|jia
皎|jiao
锦|jin
菁|jing
珺|jun
恺|kai
岚|lan
黎|li
莲|lian
凛|lin
珑|long
鹭|lu
洛|luo
曼|man
茗|ming
沐|mu
楠|nan
宁|ning
沛|pei
屏|ping
璞|pu
琪|qi
乔|qiao
晴|qing
荃|quan
苒|ran
榕|rong
若|ruo
珊|shan
韶|shao
书|shu
朔|shuo
思|si
淞|song
棠|tang
田|tian
婷|ting
万|wan
薇|wei
汶|wen
曦|xi
夏|xia
潇|xiao
昕|xin
煊|xuan
雪|xue
妍|yan
漾|yang
奕|yi
茵|yin
咏|yong
予|yu
苑|yuan
跃|yue
芸|yun
泽|ze
展|zhan
峥|zheng
芷|zhi
舟|zhou
卓|zhuo
梓|zi
""")

PLACES = table("""
蓉江|Rongjiang
云溪|Yunxi
北澜|Beilan
青屿|Qingyu
临湖|Linhu
望川|Wangchuan
东篱|Dongli
鹤洲|Hezhou
南汀|Nanting
松原岭|Songyuanling
澄海湾|Chenghaiwan
雁栖|Yanqi
白鹭|Bailu
金沙渡|Jinshadu
梧州路|Wuzhoulu
沧浪|Canglang
麓山|Lushan
镜泊|Jingbo
霞浦|Xiapu
朔方|Shuofang
天目|Tianmu
丹霞|Danxia
赤水|Chishui
紫荆|Zijing
""")

SCHOOLS = table("""
大学|University
理工大学|University of Technology
师范大学|Normal University
财经大学|University of Finance
科技大学|University of Science and Technology
工业大学|Polytechnic University
""")

FIRMS = table("""
云雀|Skylark
青藤|Ivy
磐石|Bedrock
星桥|Starbridge
远帆|Farsail
晨曦|Daybreak
蓝鲸|Blue Whale
翠微|Greenhill
海棠|Crabapple
银杏|Ginkgo
灯塔|Lighthouse
驿站|Waystation
琥珀|Amber
飞轮|Flywheel
锦鲤|Koi
极昼|Midnight Sun
橄榄|Olive
麦穗|Wheatear
苍穹|Firmament
玄武岩|Basalt
雨林|Rainforest
山茶|Camellia
北极星|Polaris
潮汐|Tide
珊瑚|Coral
砂岩|Sandstone
风铃|Windchime
芦苇|Reed
萤火|Firefly
墨客|Inkwell
""")

TRADES = table("""
科技|Technologies
网络|Networks
智能|Intelligence
出行|Mobility
物流|Logistics
医疗|Health
教育|Education
能源|Energy
精密制造|Precision Manufacturing
传媒|Media
零售|Retail
金融服务|Financial Services
""")

CITIES = table("""
北京|Beijing
上海|Shanghai
广州|Guangzhou
深圳|Shenzhen
杭州|Hangzhou
南京|Nanjing
成都|Chengdu
武汉|Wuhan
西安|Xi’an
苏州|Suzhou
重庆|Chongqing
厦门|Xiamen
青岛|Qingdao
长沙|Changsha
""")

VERBS = table("""
主导|Led
负责|Owned
重构|Rebuilt
设计并落地|Designed and delivered
独立完成|Completed
推动|Drove
牵头梳理|Mapped out and improved
从零搭建|Built from scratch
优化|Optimized
参与制定|Helped define
持续改进|Continuously improved
统筹|Coordinated
""")

RESULTS = table("""
{metric}由{a}%提升到{b}%|{metric} rose from {a}% to {b}%
{metric}提高{a}.{c}个百分点|{metric} improved by {a}.{c} percentage points
累计服务{n}余名用户，{metric}位列同组第{c}|served more than {n} users and ranked number {c} in the group by {metric}
单次耗时从{b}分钟缩短至{a}分钟|cut the time of a run from {b} minutes to {a}
每年节约成本约{n}元|saves about {n} yuan a year
覆盖{a}个城市、{b}家合作方，{metric}稳步上升|covers {a} cities and {b} partners with {metric} rising steadily
全年无重大差错，{metric}保持在{b}%以上|no major incident in a year and {metric} kept above {b}%
相关做法被{a}个兄弟团队采用|the practice was adopted by {a} sister teams
把人工核对的工作量减少{b}%|reduced manual checking by {b}%
在季度评审中获评优秀，{metric}超出目标{a}%|rated excellent in the quarterly review, {metric} being {a}% above target
""")

AWARDS = table("""
国家奖学金|National Scholarship
校级一等奖学金|First-Class University Scholarship
优秀毕业生|Outstanding Graduate
全国大学生数学建模竞赛省一等奖|First Prize (provincial), Mathematical Modeling Contest
年度优秀员工|Employee of the Year
创新大赛银奖|Silver Medal, Innovation Contest
优秀学生干部|Outstanding Student Leader
英语演讲比赛二等奖|Second Prize, English Speech Contest
公益服务之星|Star of Public Service
最佳新人奖|Best Newcomer
技术突破奖|Technical Breakthrough Award
羽毛球团体赛冠军|Champion, Team Badminton
""")

LANGUAGES = table("""
普通话（母语）|Chinese (native)
英语（六级{n}分，可作为工作语言）|English (CET-6: {n}, working proficiency)
英语（四级{n}分，读写熟练）|English (CET-4: {n}, fluent reading and writing)
日语（N2，日常交流）|Japanese (N2, conversational)
粤语（日常交流）|Cantonese (conversational)
法语（B1）|French (B1)
""")

COURSES = table("""
概率论与数理统计|Probability and Statistics
线性代数|Linear Algebra
数据结构|Data Structures
运筹学|Operations Research
微观经济学|Microeconomics
管理学原理|Principles of Management
计算机网络|Computer Networks
消费者行为学|Consumer Behavior
机器学习|Machine Learning
财务报表分析|Financial Statement Analysis
工程制图|Engineering Drawing
数据库原理|Database Systems
信号与系统|Signals and Systems
市场调研方法|Market Research
""")
