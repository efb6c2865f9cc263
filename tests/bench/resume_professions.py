# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""The professions of invented résumés, each with the words of its trade."""
from resume_phrases import table

KINDS = ("labels", "majors", "positions", "topics", "objects", "means", "metrics", "skills")

PROFESSIONS = [dict(zip(KINDS, map(table, profession.split("--")))) for profession in ("""
后端开发工程师|Backend Engineer
分布式系统工程师|Distributed Systems Engineer
基础架构工程师|Infrastructure Engineer
--
计算机科学与技术|Computer Science
软件工程|Software Engineering
网络空间安全|Cyberspace Security
--
后端开发|Backend Developer
平台研发|Platform Developer
存储研发|Storage Developer
--
交易链路|Order path
缓存治理|Caching
灰度发布|Canary releases
日志平台|Logging
服务网格|Service mesh
消息队列|Message queue
容量规划|Capacity planning
故障演练|Fault drills
--
订单与库存的核心服务|the core services of orders and stock
跨机房的数据同步通道|the data channel between data centers
面向商家的开放接口|the open API for merchants
千万级用户的登录与鉴权体系|sign-in and authorization for ten million users
日均百亿条的监控数据管道|a monitoring pipeline of ten billion records a day
搜索索引的增量构建流程|incremental builds of the search index
定时任务与工作流调度引擎|the engine that schedules jobs and workflows
多租户的配置中心|the multi-tenant configuration center
对象存储的冷热分层策略|hot and cold tiers of object storage
移动端网关与限流规则|the mobile gateway and its rate limits
--
用C++与Go替换旧有模块并补齐单元测试|replacing legacy modules with C++ and Go under unit tests
引入一致性哈希与本地缓存两级结构|with consistent hashing and a two-level cache
借助eBPF定位内核态的长尾延迟|tracing tail latency in the kernel with eBPF
按领域拆分服务，约定幂等与重试规范|splitting services by domain with rules for idempotence and retries
以Raft协议实现元数据的多副本|replicating metadata with Raft
将同步调用改为批量异步写入|turning synchronous calls into batched asynchronous writes
搭建压测与回放环境，逐项验证瓶颈|with load tests and traffic replay to verify each bottleneck
结合Kubernetes弹性伸缩与资源画像|combining Kubernetes autoscaling with resource profiles
--
接口成功率|the success rate of calls
缓存命中率|the cache hit rate
机器利用率|machine utilization
自动化测试覆盖率|test coverage
发布成功率|the success rate of releases
告警准确率|the precision of alerts
--
C++|C++
Go|Go
Linux性能分析|Linux profiling
MySQL与Redis|MySQL and Redis
Kafka|Kafka
Kubernetes|Kubernetes
分布式事务|distributed transactions
网络编程|network programming
持续集成|continuous integration
""", """
推荐算法工程师|Recommendation Engineer
自然语言处理工程师|NLP Engineer
数据科学家|Data Scientist
--
人工智能|Artificial Intelligence
统计学|Statistics
模式识别与智能系统|Pattern Recognition
--
算法工程师|Algorithm Engineer
机器学习研究员|Machine Learning Researcher
数据挖掘工程师|Data Mining Engineer
--
召回策略|Retrieval
排序模型|Ranking
语义理解|Semantics
用户画像|User profiles
模型压缩|Model compression
样本治理|Training data
实验平台|Experiments
知识图谱|Knowledge graph
--
首页信息流的多路召回|multi-channel retrieval of the home feed
短视频的多目标精排模型|the multi-objective ranking of short videos
客服对话的意图识别与槽位抽取|intent detection and slot filling in support chats
长文本摘要与关键句抽取|summaries and key sentences of long texts
冷启动作者的流量分配机制|the allocation of traffic to new authors
电商搜索的查询改写|query rewriting in shop search
医学影像的病灶分割流程|the segmentation of lesions in medical images
反作弊的图神经网络识别|graph neural networks against fraud
广告点击率的在线学习|online learning of ad clicks
语音转写的热词纠错|hot-word correction of transcripts
--
以双塔结构融合大语言模型的语义向量|with a two-tower model over language-model vectors
采用对比学习缓解样本选择偏差|using contrastive learning against selection bias
蒸馏到四层Transformer并做INT8量化|distilling to a four-layer Transformer with INT8 weights
引入因果森林估计个体增量|estimating individual uplift with causal forests
借助主动学习挑选高价值标注|choosing labels by active learning
以PyTorch重写训练流程并支持多机多卡|rewriting training in PyTorch for many machines
结合规则与模型的级联过滤|with a cascade of rules and models
设计分层抽样的AB实验与显著性检验|with stratified A/B tests and significance checks
--
点击率|the click-through rate
召回率|recall
人均时长|time spent per user
识别准确率|accuracy
转化率|the conversion rate
离线AUC|offline AUC
--
Python|Python
PyTorch|PyTorch
Spark|Spark
SQL|SQL
因果推断|causal inference
图神经网络|graph neural networks
大模型微调|fine-tuning of large models
特征工程|feature engineering
实验设计|experiment design
""", """
产品经理|Product Manager
用户增长产品经理|Growth Product Manager
商业化产品经理|Monetization Product Manager
--
工商管理|Business Administration
信息管理与信息系统|Information Management
工业设计|Industrial Design
--
产品经理|Product Manager
产品策划|Product Planner
产品运营|Product Operations
--
会员体系|Membership
新手引导|Onboarding
搜索体验|Search
商家工具|Merchant tools
内容社区|Community
支付流程|Checkout
消息触达|Messaging
无障碍|Accessibility
--
会员等级与权益的整体方案|the overall plan of tiers and benefits
新用户首周的任务与激励|tasks and rewards of a user’s first week
帮助中心与智能客服的分流|the split between help center and chatbot
面向中小商家的数据看板|dashboards for small merchants
从浏览到下单的关键路径|the path from browsing to buying
老年用户的大字版界面|a large-type interface for older users
评价与问答的内容质量机制|the quality control of reviews and answers
优惠券的发放、核销与对账|issuing, redeeming and reconciling coupons
跨端一致的消息中心|a message center shared by all devices
线下门店的扫码点单流程|ordering by code in physical stores
--
访谈三十余位用户并归纳六类场景|interviewing thirty users and finding six scenarios
拆解漏斗，逐层定位流失原因|taking the funnel apart to locate the losses
与设计、研发、法务反复评审方案|reviewing drafts with design, engineering and legal
以小流量实验验证三套备选|testing three alternatives on little traffic
建立需求优先级的打分模型|scoring the priority of requests
整理竞品的功能矩阵与版本节奏|charting the features and releases of competitors
撰写文档并组织上线后的复盘|writing documents and leading reviews after launch
对接外部供应商，统一字段与口径|aligning fields and definitions with vendors
--
次月留存|next-month retention
下单转化率|checkout conversion
净推荐值|the net promoter score
客单价|the average order value
工单解决率|the resolution rate of tickets
日活跃用户|daily active users
--
需求分析|requirements analysis
原型设计|prototyping
Axure与Figma|Axure and Figma
SQL取数|SQL
用户访谈|user interviews
数据埋点|event tracking
竞品分析|competitor analysis
项目管理|project management
商业模式设计|business models
""", """
财务分析师|Financial Analyst
投资研究助理|Investment Research Assistant
审计师|Auditor
--
会计学|Accounting
金融工程|Financial Engineering
国际经济与贸易|International Trade
--
财务分析|Financial Analyst
审计助理|Audit Associate
行业研究员|Industry Researcher
--
预算管理|Budgeting
成本核算|Cost accounting
尽职调查|Due diligence
风险控制|Risk control
估值建模|Valuation
税务筹划|Tax planning
资金管理|Treasury
内部控制|Internal control
--
集团二十余家子公司的合并报表|the consolidated statements of twenty subsidiaries
年度经营预算与滚动预测|the annual budget and rolling forecasts
新能源产业链的深度研究报告|in-depth reports on the new-energy supply chain
供应商付款与发票的核对流程|the matching of payments and invoices of suppliers
拟上市企业的收入循环审计|the revenue audit of a company going public
海外分支的外汇敞口|the foreign-exchange exposure of overseas branches
应收账款的账龄与坏账计提|the aging and impairment of receivables
固定资产盘点与折旧测算|stocktaking and depreciation of fixed assets
小微企业信贷的评分规则|credit scoring of small businesses
门店盈亏与坪效的月度分析|monthly analysis of store profit and sales per square meter
--
用VBA与Python自动汇总多源底稿|collecting working papers by VBA and Python
建立三表联动的现金流折现模型|with a discounted cash flow over three linked statements
实地走访十二家工厂并核实产能|visiting twelve factories to verify capacity
以杜邦分析拆解利润变动的来源|tracing changes of profit by DuPont analysis
统一科目与口径，编写操作手册|unifying accounts and definitions in a manual
抽样检查凭证，出具整改建议|sampling vouchers and advising on remedies
与税务、法务和业务部门逐月对账|reconciling each month with tax, legal and business
引入情景测试评估极端行情|assessing extreme markets with scenario tests
--
预算执行率|budget execution
毛利率|the gross margin
回款率|the collection rate
报表准确率|the accuracy of statements
存货周转率|inventory turnover
资金使用效率|the use of funds
--
Excel建模|Excel modeling
财务报表分析|financial statement analysis
用友与SAP|Yonyou and SAP
Wind终端|Wind terminal
Python|Python
税法|tax law
英文研报写作|English research writing
估值方法|valuation methods
注册会计师（已过四科）|CPA (four papers passed)
""", """
机械设计工程师|Mechanical Design Engineer
嵌入式工程师|Embedded Engineer
质量工程师|Quality Engineer
--
机械设计制造及其自动化|Mechanical Engineering
电气工程及其自动化|Electrical Engineering
材料科学与工程|Materials Science
--
结构工程师|Structural Engineer
嵌入式开发|Embedded Developer
工艺工程师|Process Engineer
--
产线改造|Line upgrade
减重设计|Lightweight design
电机控制|Motor control
可靠性验证|Reliability
模具开发|Tooling
视觉检测|Visual inspection
热管理|Thermal design
供应商质量|Supplier quality
--
装配线的柔性夹具与定位机构|flexible fixtures and positioning on the assembly line
电池包的液冷板与密封结构|cold plates and seals of battery packs
六轴机械臂的关节减速器|the joint reducers of a six-axis arm
注塑件的翘曲与缩痕问题|warping and sink marks of molded parts
无刷电机的矢量控制程序|the vector control of brushless motors
农用无人机的喷洒与避障模块|spraying and obstacle avoidance of farm drones
轴承疲劳寿命的加速试验|accelerated fatigue tests of bearings
焊缝缺陷的相机检测工位|the camera station that finds faults of welds
低功耗传感器节点的固件|the firmware of low-power sensor nodes
样机从图纸到小批量的导入|a prototype from drawing to pilot run
--
运用有限元仿真比较七种截面|comparing seven sections by finite elements
按正交试验确定注射压力与保压时间|finding pressure and holding time by orthogonal tests
在STM32上移植FreeRTOS并裁剪驱动|porting FreeRTOS to STM32 with trimmed drivers
以SolidWorks参数化建模统一零件库|unifying the parts library by parametric SolidWorks models
推行统计过程控制与防错装置|introducing process control and error proofing
组织跨部门失效模式分析|leading failure mode analysis across departments
引入深度相机与边缘计算盒|with depth cameras and edge computers
联合供应商调整热处理工艺|adjusting heat treatment together with suppliers
--
一次合格率|the first-pass yield
设备综合效率|overall equipment effectiveness
尺寸合格率|dimensional conformity
电机效率|motor efficiency
漏检率控制目标达成率|the inspection target
交付准时率|on-time delivery
--
SolidWorks|SolidWorks
AutoCAD|AutoCAD
ANSYS仿真|ANSYS simulation
C语言|C
PLC编程|PLC programming
公差分析|tolerance analysis
六西格玛绿带|Six Sigma green belt
电路设计|circuit design
三坐标测量|coordinate measuring
""", """
新媒体运营|Social Media Manager
品牌策划|Brand Planner
用户运营|User Operations Manager
--
新闻与传播|Journalism and Communication
汉语言文学|Chinese Language and Literature
广告学|Advertising
--
内容编辑|Content Editor
品牌专员|Brand Specialist
社群运营|Community Manager
--
选题策划|Editorial planning
直播活动|Live events
私域社群|Private groups
视觉规范|Visual guide
危机应对|Crisis response
达人合作|Creators
展会执行|Exhibitions
用户故事|User stories
--
公众号与短视频账号的内容矩阵|the matrix of articles and short videos
春季新品的整合传播方案|the campaign for the spring collection
博物馆联名礼盒的故事线|the story of a gift box with a museum
八千人读书社群的日常维护|a reading community of eight thousand
城市马拉松的赞助权益落地|the sponsorship of a city marathon
校园大使的招募与培训|the hiring and training of campus ambassadors
纪录短片的脚本与后期统筹|scripts and post-production of short documentaries
品牌年度白皮书的采编|the brand’s annual white paper
双语官网的改版与文案|the relaunch and copy of a bilingual website
非遗手艺人的系列专访|a series of interviews with craftspeople
--
拆解近百篇爆款，沉淀选题模型|distilling a model from a hundred popular posts
联动四十余位创作者分层投放|working with forty creators in layers
以问卷和焦点小组校准人群|calibrating the audience by surveys and focus groups
制定日更节奏与三审三校制度|with a daily rhythm and three rounds of proofreading
结合热点日历提前两周备稿|preparing drafts two weeks ahead of a calendar of events
用SQL与BI看板复盘每次推送|reviewing every post with SQL and dashboards
协调摄影、设计与法务的排期|scheduling photography, design and legal
搭建素材库与标签体系|building a library of tagged material
--
互动率|the engagement rate
完播率|the completion rate
复购率|the repurchase rate
粉丝净增长率|net follower growth
打开率|the open rate
线索转化率|lead conversion
--
文案写作|copywriting
剪映与Premiere|CapCut and Premiere
Photoshop|Photoshop
活动策划|event planning
数据复盘|data reviews
摄影|photography
采访|interviewing
社群运营|community building
英文编译|English editing
""")]
