### The words of the interface in Chinese (simplified). Translated by a machine and not yet read by a speaker; it.ftl names every message and its values.

## The frame of every page

skip-to-content = 跳到正文
menu-heading = 菜单
crumbs-heading = 您在这里
contents-heading = 本页内容
languages-heading = 语言
# Beside a language in that list, where the page is not translated.
switcher-untranslated = 还没有翻译
switcher-all = 所有语言
count-pages = { $count }页

## How a text stands to its source: small labels beside texts

# Above a text that is shown in another language because there is no translation.
standing-fallback = 还没有翻译，显示语言：{ $language }
# Beside a single line in another language, as short as can be.
standing-in = { $language }
standing-official = { $language }：
brackets = （{ $words }）
# Above a text that is shown in another language on purpose.
standing-kept = 语言：{ $language }
# Above the original text that stands before its translation.
standing-source = { $language }原文
# Opens the text as it is today, beside an old translation.
standing-today = 阅读现在的{ $language }原文
standing-stale = { $language }原文在{ $date }有改动：这个译文已经过时
standing-stale-undated = { $language }原文有改动：这个译文已经过时
# Opens an old translation that stands after the original text.
standing-older = 过时的译文
standing-machine = 机器翻译，没有人检查过

## The note at the head of a page whose translation is not whole

banner-heading = 翻译情况
banner-machine = 本页有{ $count }段文字是机器翻译的，还没有人检查过。
banner-stale = 有{ $count }段文字在翻译之后有改动：现在的原文就在旁边。
banner-missing = 有{ $count }段文字还没有翻译。
banner-untranslated = 本页还没有翻译。不过地址、时间和号码已经用您的语言显示。

## Alerts and notices

alert-note = 说明
alert-tip = 建议
alert-important = 重要
alert-warning = 注意
alert-caution = 危险
sensitive-note = 在您之后使用这台手机或电脑的人，可以看到您打开过哪些页面。

## Parts of the card. In a source page, a heading with these words opens the part.

part-description = 介绍
part-audience = 面向哪些人
part-how_to = 怎么做
part-needed = 需要什么
part-obtained = 可以得到什么
part-times = 办理时间和截止日期
part-cost = 费用多少
part-access = 怎么使用这项服务
part-conditions = 服务条款
part-special_cases = 特殊情况
part-contacts = 联系方式
part-where = 地点和时间
part-getting_there = 怎么去
part-entering = 进入方式
part-what_it_does = 做什么工作
part-members = 有哪些成员
part-word = 怎样书写
part-issuer = 由谁发放
part-learned = 学习什么
part-when = 举行的时间和地点
part-support = 为参加者提供的帮助
part-who = 由谁组织
part-aims = 目标
part-activities = 活动
part-results = 成果
part-money = 资金来源
part-issue = 存在的问题
part-how_it_works = 怎么运作
part-evaluation = 评价
part-beneficiaries = 帮助了哪些人
part-transfer = 怎么在别处这样做
part-booking = 怎么预约
part-about = 关于什么
part-steps = 步骤
part-more = 其他信息

## Names of fields

field-title = 标题
field-summary = 简介
field-topics = 主题
field-keywords = 关键词
field-image = 图片
field-verified_on = 核实日期
field-verified_by = 核实人
field-review_by = 须在此日期前重新核实
field-sources = 来源
field-category = 类别
field-organisation = 负责机构
field-audience = 面向谁
field-legal_status = 居留身份
field-minimum_age = 年龄
field-maximum_age = 年龄
field-required_documents = 要带的文件
field-outputs = 您会拿到什么
field-processing_time = 需要多长时间
field-deadlines = 截止日期
field-cost_options = 费用
field-channels = 办理途径
field-online_url = 网上服务
field-booking_url = 预约
field-places = 地点
field-hours = 时间
field-hours_note = 关于时间的说明
field-contacts = 联系方式
field-phones = 电话
field-emails = 电子邮箱
field-web = 网站
field-languages = 可以使用的语言
field-area = 服务地区
field-status = 状态
field-status_until = 到此日期为止
field-status_reason = 原因
field-alert = 通知
field-alert_until = 通知有效期至
field-legal_basis = 法律法规
field-related = 另请参阅
field-type = 类型
field-street = 地址
field-postal_code = 邮政编码
field-municipality = 市镇
field-province = 省
field-at = 楼层和入口
field-latitude = 纬度
field-longitude = 经度
field-accessibility = 无障碍设施
field-legal_form = 法律形式
field-parent = 隶属于
field-members = 成员
field-agreement_from = 协议期限
field-agreement_until = 协议期限
field-forms = 其他写法
field-short = 缩写
field-issuer = 由谁发放
field-number = 号码
field-address = 地址
field-note = 说明
field-label = 用途
field-icon = 图标
field-order = 顺序
field-kind = 包含的内容
field-emergency = 紧急情况
field-sensitive = 敏感页面
field-level = 级别
field-hours_total = 总时长
field-mode = 上课方式
field-editions = 日期
field-enrolment_url = 网上报名
field-enrolment_until = 报名截止日期
field-certificate = 证书
field-childcare = 儿童照看
field-childcare_note = 关于儿童照看的说明
field-provider = 由谁开办
field-project = 项目
field-start = 期间
field-event-start = 时间
field-event-online_url = 在线参加
field-end = 结束
field-place = 地点
field-seats = 名额
field-organiser = 主办方
field-supporters = 支持方
field-steps = 步骤
field-by = 发布者
field-about = 相关内容
field-date = 日期
field-expires = 有效期至
field-name = 姓名
field-role = 职务
field-person-languages = 会的语言
field-person-organisation = 通过谁预约
field-fields = 领域
field-qualification = 专业培训
field-modes = 见面方式
field-notice_days = 需要提前几天
field-regular_service = 现状
field-reach = 惠及人数
field-total_cost = 总费用
field-partners = 合作伙伴
field-acronym = 简称
field-runs = 开展的工作
field-project-parent = 所属项目
field-lead = 牵头机构
field-programme = 计划
field-fund = 基金
field-objective = 具体目标
field-code = 代码
field-cup = CUP
field-eu_rate = 欧盟出资比例

## Categories of services

category-education = 教育和培训
category-health = 健康、福祉和照护
category-work = 工作
category-mobility = 出行和交通
category-planning = 地籍和城市规划
category-registry = 户籍和民事登记
category-tourism = 旅游
category-justice = 司法和公共安全
category-taxes = 税务、财务和罚款
category-culture = 文化和休闲
category-environment = 环境
category-business = 企业和商业
category-permits = 许可
category-procurement = 政府采购
category-agriculture = 农业和渔业

## Whom a service is for

audience-everyone = 所有人
audience-residents = 居民
audience-foreign-residents = 外籍居民
audience-women = 女性
audience-men = 男性
audience-families = 家庭
audience-parents = 父母
audience-minors = 未成年人
audience-young-people = 青年
audience-adults = 成年人
audience-older-people = 老年人
audience-students = 学生
audience-workers = 工作的人
audience-unemployed = 没有工作的人
audience-people-with-disabilities = 残障人士
audience-asylum-seekers = 庇护申请人
audience-refugees = 难民
audience-people-without-permit = 没有居留的人
audience-victims = 暴力或人口贩卖的受害者
audience-associations = 协会
audience-operators = 服务机构工作人员

legal_status-any = 有没有居留都可以
legal_status-eu-citizen = 欧盟公民
legal_status-non-eu-citizen = 非欧盟国家公民
legal_status-with-permit = 有居留
legal_status-without-permit = 没有居留
legal_status-asylum-seeker = 庇护申请人
legal_status-refugee = 难民
legal_status-unaccompanied-minor = 无人陪伴的外籍未成年人

age-from = { $count }岁及以上
age-to = { $count }岁及以下
age-between = { $from }岁到{ $to }岁

## What to bring, what one gets, how long, what it costs

nothing-needed = 不需要任何文件
copy-enough = 复印件即可
output-REQ = 申请
output-OTHDOC = 其他文件
output-PAYMENTDEC = 收据或付款声明
output-AUTHACT = 许可
output-IDDEC = 身份证件
output-ADMINDOC = 行政文书
output-CERT = 证明
output-CODE = 代码
duration-days = { $count }天
duration-weeks = { $count }周
duration-months = { $count }个月
duration-years = { $count }年
all-year = 全年
cost-free = 免费
period-from = { $from }起
period-until = 到{ $until }为止
period-between = { $from }至{ $until }

## How to reach a service

channel-desk = 到窗口办理
channel-home = 到您家里
channel-phone = 打电话
channel-email = 发电子邮件
channel-pec = 用意大利官方认证电子邮件（PEC）
channel-web = 在网站上
channel-app = 用手机应用
channel-post = 邮寄
channel-intermediary = 由其他机构协助
channel-video = 视频通话
mode-spoken = 窗口工作人员会说
mode-interpreter = 有翻译或文化调解员
mode-phone-interpreter = 有电话翻译
mode-written = 有书面资料
notice-days = 请提前{ $count }天提出要求
contact-phone = 拨打
contact-email = 写电子邮件
contact-pec = 写意大利官方认证电子邮件（PEC）
contact-web = 打开网站
contact-map = 打开地图
# Opens a file that the calendar of the phone takes over.
calendar-add = 加入日历
phone-type-voice = 电话
phone-type-text = 短信
phone-type-fax = 传真
phone-type-cell = 手机
phone-type-textphone = 聋人专用电话
email-type-plain = 电子邮箱
email-type-pec = 意大利官方认证的电子邮箱（PEC）
# After this stands the name of the office to ask, as a link.
unknown-ask = 我们不知道，请在这里询问：
# The same, where there is nobody to name.
unknown-nobody = 我们不知道

## Hours

hours-closed = 不开门
hours-by-appointment = 需要预约
hours-all-day = 全天
hours-closed-holidays = 节假日不开门
hours-always = 全天服务，日夜不停
hours-only-appointment = 只接受预约
hours-public-holidays = 法定节假日
hours-school-holidays = 学校假期
hours-open-holidays = 法定节假日也开放
hours-other-holidays = 法定节假日的时间可能不同
hours-closed-school = 学校假期期间关闭
hours-other-school = 学校假期期间的时间可能不同
hours-dates = 时间不同的日期
hours-next-day = 次日
hours-now-open = 现在开放，到{ $time }
hours-now-open-day = 现在开放，到：{ $day }，{ $time }
hours-now-open-always = 现在开放
hours-now-today = 现在关闭。今天{ $time }开放
hours-now-tomorrow = 现在关闭。明天{ $time }开放
hours-now-day = 现在关闭。下次开放：{ $day }，{ $time }
hours-now-closed = 现在关闭

## Places, organisations, states

province-of = { $name }省
place-type-physical = 地点
place-type-postal = 邮寄地址
place-type-virtual = 网上地点
feature-step-free-entrance = 入口没有台阶
feature-lift = 电梯
feature-accessible-toilet = 无障碍厕所
feature-tactile-paths = 盲道
feature-hearing-loop = 助听器感应系统
feature-reserved-parking = 残障人士专用停车位
organisation-type-public-body = 公共机构
organisation-type-health-agency = 公立卫生机构
organisation-type-school = 学校
organisation-type-social-cooperative = 社会合作社
organisation-type-consortium = 联合体
organisation-type-association = 协会
organisation-type-foundation = 基金会
organisation-type-religious-body = 宗教机构
organisation-type-network = 合作网络
organisation-type-company = 企业
status-active = 开放
status-inactive = 没有开放
status-defunct = 已经不存在
status-temporarily-closed = 暂时关闭
status-inactive-until = 到{ $date }为止没有开放
status-defunct-until = { $date }起已经不存在
status-temporarily-closed-until = 关闭到{ $date }为止
agreement-ended = 协议已于{ $date }到期
badge-emergency = 紧急情况

## Courses, events, projects, people

edition-open = 可以报名
edition-full = 名额已满
edition-closed = 报名已截止
edition-running = 正在进行
edition-over = 已经结束
edition-cancelled = 已经取消
enrol-until = 报名截止日期：{ $date }
lessons-free = 以下日期不上课：{ $dates }
level-literacy = 识字
level-pre-A1 = A1以前的水平
level-A1 = A1
level-A2 = A2
level-B1 = B1
level-B2 = B2
level-C1 = C1
level-C2 = C2
course-mode-onsite = 现场上课
course-mode-online = 网上上课
course-mode-blended = 现场和网上上课
childcare-yes = 有儿童照看
childcare-no = 没有儿童照看
end-expected = 结束日期是预计的，尚未确定
regular-service = 已经成为固定的服务
percent = { $number }%
event-type-arts = 艺术活动
event-type-training = 培训活动
event-type-conference = 会议
event-type-info-day = 信息介绍日
event-type-ceremony = 比赛或典礼
event-type-debate = 公开讨论
event-type-expert-meeting = 和专家见面
event-type-community = 社区聚会
event-type-religious = 宗教活动
event-type-political = 政治集会
event-type-fair = 展会
event-type-business-meeting = 商务会议
event-type-market = 集市
event-type-sport = 体育活动
event-status-scheduled = 按计划举行
event-status-cancelled = 已经取消
event-status-postponed = 推迟
event-status-moved-online = 改在网上举行
event-notice-cancelled = 这个活动已经取消
event-notice-postponed = 这个活动已经推迟：还不知道新日期
event-notice-moved-online = 这个活动在网上举行
event-over = 这个活动已于{ $date }结束
project-ended = 这个项目已于{ $date }结束
practice-ended = 这个做法已于{ $date }结束
news-expired = 这个通知的有效期到{ $date }为止
progress-planned = 计划中
progress-running = 正在进行
progress-ended = 已经结束
news-type-news = 新闻
news-type-press-release = 新闻稿
news-type-notice = 通知
fluency-native = 母语
fluency-A1 = 语言水平：A1
fluency-A2 = 语言水平：A2
fluency-B1 = 语言水平：B1
fluency-B2 = 语言水平：B2
fluency-C1 = 语言水平：C1
fluency-C2 = 语言水平：C2
also-written = 也可以书面交流
meeting-in-person = 当面
meeting-phone = 打电话
meeting-video = 视频通话
meeting-written = 书面
occasions-more = 另外还有{ $count }次，到{ $date }为止
seats = { $count }个名额
hours-count = 共{ $count }小时
reach = { $count }人

## Kinds of pages

kind-service = 服务
kind-place = 地点
kind-organisation = 机构
kind-person = 人员
kind-course = 课程
kind-event = 活动
kind-project = 项目
kind-practice = 好做法
kind-news = 新闻
kind-term = 办事用语
kind-topic = 主题
kind-guide = 分步指南
kind-page = 页面
kinds-service = 服务
kinds-place = 地点
kinds-organisation = 机构和协会
kinds-person = 人员
kinds-course = 课程
kinds-event = 活动
kinds-project = 项目
kinds-practice = 好做法
kinds-news = 新闻
kinds-term = 办事用语
kinds-topic = 主题
kinds-guide = 分步指南
kinds-page = 页面

## Lists

home-emergencies = 紧急情况
home-news = 通知
home-topics = 您需要什么？
home-guides = 您遇到了什么事？
home-dates = 近期安排
home-desks = 去哪里
home-ways = 其他查找方式
home-sections = 指南全部内容
list-subtopics = 更具体的主题
list-related = 另请参阅
list-member-of = 所属组织

## Lists that every site has: each with its title and with what it is

list-search = 搜索
list-search-summary = 输入您语言中的词，或信件上的意大利语词，有拼写错误也没关系。
list-all-topics = 所有主题
list-all-topics-summary = 指南的主题，以及每个主题有多少页。
list-a-z = 按拼音顺序
list-a-z-summary = 所有页面按拼音顺序排列，也可以按信件上的意大利语词查找。
list-municipalities = 按市镇
list-municipalities-summary = 有服务和地点的市镇。
list-municipality = { $name }市镇的服务和地点
list-municipality-summary = 在这个市镇的服务和地点，以及面向当地居民的服务。
list-audiences = 按对象
list-audiences-summary = 按服务对象分类的服务。
# The title of this list is a message of the group `audience`.
list-audience-summary = 面向这些人的服务。
list-spoken-languages = 窗口可以使用的语言
list-spoken-languages-summary = 有人用这些语言回答您，可能是工作人员自己，也可能有翻译帮助。
# The name is that of a language, as it stands after «in».
list-spoken-language = 哪里可以说{ $name }
list-spoken-language-summary = 有人用这种语言回答您的服务和地点，以及回答的方式。
list-glossary = 词汇表
list-glossary-summary = 解释办事用语。
letters-heading = 字母
list-whats-on = 活动与课程
list-whats-on-summary = 按日期排列的活动和课程。
list-news = 消息
list-news-summary = 通知，最新的在前。
dates-now = 正在进行
dates-past = 已经结束
news-older = 以前的通知

## Search

search-label = 搜索指南
search-button = 搜索
search-without-script = 这个浏览器不能边输入边搜索。所有页面都在下面：按主题和按拼音顺序。
search-broken = 搜索没有加载成功。请重试，或在下面按主题或按拼音顺序查找。
search-busy = 正在搜索…
search-count = { $count }条结果
search-all = 查看全部{ $count }条结果并筛选
search-more = 显示更多结果
search-via = 通过这个词找到：{ $word }
search-none = 没有找到结果：{ $words }
search-missing = 没有页面包含这些词：{ $words }
search-near = 您要找的可能是：
search-report = 告诉我们您没有找到什么
search-report-subject = 搜索但没有找到：{ $words }
search-filters = 筛选
search-clear = 清除筛选
search-failed = 搜索的一部分没有加载，可能缺少一些结果。
search-again = 重试
search-cut = 文字太长，只用开头部分搜索。
search-letterless = 请至少输入一个字或数字。

## When the facts were verified, and from what source

provenance-heading = 这些信息从哪里来
provenance-verified = 核实日期：{ $date }
# After this stands the name of the body, as a link.
provenance-verified-by = 核实日期：{ $date }，核实单位：
provenance-overdue = { $date }之后没有再确认：去之前请先询问
provenance-never = 主管机构还没有确认
provenance-sources = 来源

## The foot of every page

footer-heading = 关于本指南
footer-help = 您需要帮助吗？
footer-accessibility = 无障碍声明
footer-licence = 内容许可协议
footer-report = 报告本页的错误
report-subject = 页面有错误：{ $page }

## Pages without content of their own

notfound-title = 找不到页面
notfound-text = 地址有误，或者页面已经不存在。
notfound-home = 回到指南首页
chooser-heading = 选择语言
redirect-moved = 本页有新的地址

## Names of languages, as they stand after «in»

language-it = 意大利语
language-en = 英语
language-ro = 罗马尼亚语
language-ar = 阿拉伯语
language-pa = 旁遮普语
language-sq = 阿尔巴尼亚语
language-uk = 乌克兰语
language-zh-Hans = 中文
language-fr = 法语
language-es = 西班牙语
language-hi = 印地语
language-bn = 孟加拉语
language-ur = 乌尔都语
language-ru = 俄语
language-de = 德语
language-pt = 葡萄牙语

## What a reader can do with a page and with the whole guide

page-share = 分享
page-listen = 朗读
page-listen-stop = 停止朗读
page-exit = 立即离开本页
keep-heading = 把本指南保存在手机里
keep-text = 这样没有网络也能打开。占用空间：
keep-start = 保存到手机
keep-kept = 指南已保存在您的手机里。
keep-remove = 从手机删除
keep-failed = 没有成功。有网络时请再试一次。
keep-full = 手机空间不足。请腾出空间后再试。
offline-title = 您没有网络
offline-text = 这一页不在您的手机里。您可以打开看过的页面。
offline-held = 手机里的页面
offline-copy = 您没有网络：您看到的是手机里的副本。
offline-old = 本页已更新。
offline-reload = 打开新页面
desk-title = 在窗口出示
desk-open = 在窗口出示
desk-intro = 请把本页给窗口工作人员看：每一行都有两种语言。
desk-back = 返回页面
desk-print = 打印
desk-short = 也可以从这里打开本页：
