# 读者看到的每一句话。与 en.ftl 的键和变量一一对应（有测试核对）。

## 机器人资料页
bot-description =
    每天早上，一份看得懂、查得到原文的本地报纸摘要，中英文都有。

    想问什么直接问；报上没写的，绝不编造。
bot-short-description = 本地报纸的中英文摘要，句句有原文出处，可以追问。

## 命令菜单
command-today = 看最新一期
command-digest = 看某一天，例如：{ $day }
command-digest-day = 昨天
command-language = 选择语言
command-help = 怎么用
command-stop = 退订
command-stories = 这一期的全部新闻
command-search = 搜索新闻，例如：商城集团
command-settings = 设置
command-privacy = 我保存了什么
command-forget = 删除我的提问和反馈
command-admin = 编辑台
command-review = 审稿与更正
command-asked = 今天读者问了什么
command-term = 添加译名：中文 = 英文
command-note = 通知所有订户
command-run = 生成并发送今天的摘要
command-preview = 预览今天的摘要，只发给我
command-status = 运行情况

## 开始
start-welcome =
    { $chat ->
        [channel] 大家好
       *[private] 您好
    }，我是报童。

    每天早上我读完{ $papers }，把要闻写成几句话{ $chat ->
        [channel] 发到这里。每句话都标着原文出处；想多问，可以单独找我提问。
       *[private] 发给您。每句话都标着原文出处；想多问，直接发问题就行。
    }

    请选择语言：
paper-title = 《{ $name }》
edition-title = { $paper }{ $date }
language-choose = 请选择语言：
language = 中文
    .locale = zh-CN
    .stories = zh
language-both = 中英对照
language-chosen =
    { $reading ->
        [both] 好的，以后中英对照。
       *[other] 好的，以后用中文。
    }每天 { $time } 左右把当天的报纸送到这里。
language-noted = 已保存
group-admins-only = 只有管理员可以更改这里的设置。
stop-done = 已退订，不再打扰。想回来时发 /start。
stop-already = 您还没有订阅。发 /start 即可订阅。
help-text =
    每天早上，我把当天报纸的要闻送到这里，可以看中文、英文或中英对照，每句话都有原文出处。

    { $chat ->
        [group] 想问什么，@我 或回复我的消息。
        [channel] 想问什么，可以单独找我提问。
       *[private] 想问什么，直接发给我；回复某条新闻，就是问那一条。
    }报上没写的，我会直说没有。

## 摘要
digest-count =
    { $pages ->
        [none] 共 { $all } 篇，选 { $shown } 篇
       *[other] 第 { $printed } 版 · 共 { $all } 篇，选 { $shown } 篇
    }
digest-revised = 本期有更正，更正处已注明。
digest-nothing-chosen = 您选的栏目今天没有新闻。
digest-evidence =
    { $page ->
        [none] 原文
       *[other] 原文 · 第 { $page } 版
    }
digest-ask-hint =
    { $chat ->
        [group] 有疑问？回复本条消息就能提问。
       *[private] 有疑问？直接发问，或回复本条消息。
    }
digest-which-date = 请写明日期，例如：/digest { $day }。
digest-no-such = 没有{ $date }这一期。
today-none = 还没有任何一期。新的一期到了会送到这里。
today-not-yet = 今天的还没到，先看{ $date }这一期。
section-trade = 商贸
section-policy = 政策
section-city = 城市
section-people = 人物
section-culture = 文体
section-world = 天下
section-notices = 公告
# 摘要开头用的短语；label-model 和 label-offline 在末尾细说
label-short =
    { $by ->
        [model] 模型撰写，逐句核对
        [offline] 摘自原文，未用语言模型
       *[both] 部分由模型撰写
    }
# stored-sample：与样张一起存放的那一期摘要
label-model =
    { $model ->
        [stored-sample] 语言模型预先撰写，随样张存放
       *[other] 语言模型（{ $model }）撰写
    }，逐句与原文核对。
label-offline =
    { $models ->
        [0] 未用语言模型
       *[other] 其余未用语言模型
    }：句子摘自原文{ $reading ->
        [both] ；英文是机器粗译，没把握的只列出所提内容。
       *[one] 。
    }
label-extracted = 部分句子未通过核对，已换成原文摘句。
label-edited = 本条经编辑修改。
label-glossed = 未收入摘要的新闻，英文标题是机器粗译。
label-corrected = 本条经编辑更正。
claim-corrected = （已更正）
button-ask = 提问
button-full-text = 全文
button-share = 转发
button-latest = 看最新一期

## 单篇新闻
story-where = { $date } 第 { $page } 版
story-by = 记者 { $names }
story-link = 看原版
story-full-text = 全文
story-earlier = 此前报道
story-no-brief = 这篇没有收入当期摘要。
story-gone = 这篇新闻已经不在库里了。发 /today 看最新一期。
button-story = { $headline } ›
button-earlier = { $date } · { $headline }
button-useful = 有用
button-not-useful = 没用
button-report = 报错

story-subscribe-hint = 想每天早上收到这样的摘要？发 /start 订阅。
stories-title = { $date }，共 { $count } 篇
stories-page = 第 { $page } 版
search-what = 想找什么？例如：/search 商城集团。
search-none = 没有找到“{ $words }”。
search-found = “{ $words }”
button-open = 打开报童
feedback-thanks = 谢谢，已记下。
report-which = 哪一句有误？
report-thanks = 谢谢！已转给编辑核对。
report-received = 读者报错 · { $edition } · 第 { $page } 版
report-line = 第 { $at } 句

## 不再提供的报纸
paper-gone = 您订阅的报纸不再提供。现有的{ $papers }您都没有选，如需订阅请发 /settings。

## 设置
settings-title =
    { $chat ->
        [group] 本群的设置
        [channel] 本频道的设置
       *[private] 您的设置
    }
settings-subscribe-first = 请先发 /start 订阅，再来设置。
settings-language = 语言
settings-papers = 报纸
settings-sections = 栏目
settings-stories = 条数
settings-hour = 时间
settings-zone = 时区
settings-zone-hours = 时区（与 GMT 的时差）
settings-weekdays = 星期
settings-quiet-on = 静音
settings-quiet-off = 取消静音
settings-pause = 暂停
settings-pause-days = { $days } 天
settings-pause-off = 马上恢复
settings-all = 全部
settings-any-hour = 出报就送
# 按钮上放不下的国名
settings-country =
    { $code ->
        [AE] 阿联酋
        [ID] 印尼
       *[other] { $name }
    }
settings-now-language =
    语言：{ $reading ->
        [both] 中英对照
       *[other] { $language }
    }
settings-now-papers = 报纸：{ $papers }
settings-now-all-sections = 栏目：全部
settings-now-sections = 栏目：{ $sections }
settings-now-all-stories = 条数：全部
settings-now-stories = 条数：最多 { $count } 条
settings-now-any-hour = 时间：出报就送（约 { $time }）
settings-now-hour = 时间：{ $hour } 之后
settings-now-zone = 时区：{ $place }（GMT{ $offset }）
settings-now-every-day = 星期：每天
settings-now-weekdays = 星期：{ $days }
settings-now-quiet = 提示音：关
settings-now-loud = 提示音：开
settings-now-paused = 暂停中，{ $date }恢复
button-back = 返回

## 隐私
privacy-text =
    我只保存用得着的：

    • 这个聊天的编号、语言和设置，直到您退订（/stop 后只留编号和语言）。
    • 您的提问最多 { $days } 天；对话内容保留几小时，只为能接着问。/forget 或 /stop 立即删除。
    • 每期摘要是用哪条消息发给您的，最多 { $days } 天，有更正时好改那条消息。
    • 您点的“有用”“没用”和报错，最多 90 天；/forget 或 /stop 立即删除。

    不存姓名、电话和用户名。编辑能看到大家问了什么，看不到是谁问的；报错也不带姓名。
forget-sure = 删除这个聊天里您的提问、回答和反馈？订阅和设置不变。
forget-done = 已全部删除。
forget-kept = 好的，没有删除。
button-forget = 删除
button-keep = 保留

## 群和频道
group-welcome =
    大家好，我是报童。每天早上把{ $papers }的要闻送到这里；@我 或回复我的消息就能提问。

    请群管理员选择语言：
channel-choose = 频道“{ $title }”要收哪种语言的摘要？

## 提问与回答
ask-about =
    想问《{ $headline }》的什么？

    直接发问题，或点下面的一个。
asked-by-button = 您问：{ $question }
question-empty = 请把问题写出来，例如：今年对越南出口多少？
question-thinking = 正在翻报纸……
question-waiting = 已收到。前面还有 { $before } 个问题。
question-limit = 您今天的 { $limit } 个问题已经问完，明天再来。
question-failed = 这个问题没能答上来，不是您的问题。请稍后再问一次。
question-stopped = 已停止。想再问，直接发问题就行。
answer-late = 让您久等了。
answer-more = 报上还写到
answer-sources = { $count ->
        [1] 出处
       *[other] 出处（{ $count }）
    }
answer-where = 《{ $headline }》，{ $date } 第 { $page } 版
answer-label-model = 由语言模型 { $model } 根据报道写成，已与原文核对。
answer-label-offline = 摘自报道原文。
answer-unsure = 报上不一定写到了，最接近的是：
answer-not-found = 报上没有写到这一点。
answer-nearest = 也许想看：
talk-greeting = 您好！报上的新闻，想问什么直接写，我会给出回答所依据的原句。
talk-thanks = 不客气，随时再问。
talk-about = 我是一个机器人：每天读报、发新闻摘要，并根据报上的内容回答问题，报上没写的不会编。发 /help 看用法。

## 没听懂的时候
button-outdated = 这个按钮已经失效。发 /today 看最新一期。
unknown-command = 没有这个命令。发 /help 看看能做什么。
failed = 这会儿出了点问题，不是您的问题。请过几分钟再试。
unknown-input = 我只看得懂文字。想问当天的新闻，直接写出来；发 /help 看用法。

## 编辑
admin-title = 编辑台
admin-run-when = 请写明日期，例如：/run { $day }。
admin-stage-reading = 正在读报……
admin-stage-writing = 正在写稿：{ $done } / { $of }
admin-stage-checking = 正在核对：{ $done } / { $of }
admin-stage-sending =
    正在发送：{ $done } / { $of }{ $failed ->
        [0] {""}
       *[other] ，失败 { $failed }
    }
admin-stage-correcting =
    正在更正：{ $done } / { $of }{ $failed ->
        [0] {""}
       *[other] ，失败 { $failed }
    }
admin-stage-done = 收尾中……
admin-left = 还需约 { $minutes } 分钟
admin-made =
    { $edition }：{ $briefs } 条摘要{ $omitted ->
        [0] {""}
       *[other] ，略去 { $omitted } 篇
    }。
admin-not-out =
    报纸还没出。{ $why }

    请把版面发给我，或稍后再试：/run
admin-no-paper =
    没有找到{ $date }的报纸。{ $why }

    要做这一天的摘要，请把版面发给我。
admin-failed = 没有成功：{ $why }
admin-held = 等待审稿，读者还看不到。
admin-sent =
    已发给 { $sent } 位订户{ $failed ->
        [0] {""}
       *[other] ，失败 { $failed }
    }{ $gone ->
        [0] {""}
       *[other] ，失联 { $gone }
    }{ $waiting ->
        [0] {""}
       *[other] ，稍后再送 { $waiting }
    }。
admin-corrected =
    已为 { $sent } 位订户更正{ $failed ->
        [0] {""}
       *[other] ，失败 { $failed }
    }{ $gone ->
        [0] {""}
       *[other] ，失联 { $gone }
    }。
admin-corrected-nobody = 还没有人收到这一期；以后收到的就是更正过的。
admin-sent-nobody = 没有要送的：订户都已收到，或到他们选的时间再送。
admin-nothing-sent = 最近一期还没有发送过。
admin-none-failed = 最近一期没有发送失败的。
admin-preview-omitted = 略去的稿件
admin-button-run = 立即发刊
admin-button-preview = 预览
admin-button-review = 审稿
admin-button-resend = 重发失败的
admin-button-asked = 读者提问
admin-button-panel = 刷新
admin-button-note = 发给所有人
admin-button-unnote = 不发了
admin-button-take = 收下
admin-button-redate = 改日期
admin-button-discard = 不要
admin-status-none = 还没有任何一期。
admin-status-edition =
    最近一期 { $edition }（{ $state ->
        [partial] 版面未齐
       *[complete] 完整
    }）：{ $pages } 个版面，{ $stories } 篇，摘要 { $briefs } 条
admin-status-usual = 以往同一星期几：{ $pages } 版，{ $stories } 篇
admin-status-not-out = 《{ $paper }》{ $date }还没有出报
admin-status-checks = 核对：{ $counts }
# 各种数目怎么说
admin-count-passed = 一次通过 { $count } 条
admin-count-rewritten = 重写 { $count } 条
admin-count-extracted = 换成摘句 { $count } 条
admin-count-edited = 编辑改过 { $count } 条
admin-count-sent = 已送 { $count } 位
admin-count-pending = 待送 { $count } 位
admin-count-failed = 失败 { $count } 位
admin-count-gone = 失联 { $count } 位
admin-count-answered = 已答 { $count } 个
admin-count-missing = 报上没有 { $count } 个
admin-count-unanswered = 未答 { $count } 个
admin-count-stopped = 停下 { $count } 个
admin-count-useful = 有用 { $count } 次
admin-count-not = 没用 { $count } 次
admin-status-cost = 这一期花费：{ $tokens } 个词元{ $cost ->
        [none] {""}
       *[other] ，{ $cost }
    }
admin-status-spent = 今天花费（含回答）：{ $tokens } 个词元{ $cost ->
        [none] {""}
       *[other] ，{ $cost }
    }
admin-status-readers =
    订户：{ $active } 位{ $languages ->
        [none] {""}
       *[other] （{ $languages }）
    }
# 编辑台怎么称呼订户选的语言
admin-status-reading =
    { $reading ->
        [zh] 中文
        [en] 英文
        [both] 双语
       *[other] { $name }
    }
admin-status-week = 每天新增订户：{ $days }
admin-count-fresh = { $day } { $count } 位
admin-status-deliveries = 送达：{ $counts }
admin-status-errors = 错误：{ $errors }
admin-status-questions = 今天的提问：{ $counts }
admin-status-feedback = 读者评价：{ $counts }

asked-unanswered = 还没答上的（{ $count }）
asked-missing = 报上没有的（{ $count }）
asked-stopped = 读者中途停下的（{ $count }）
asked-answered = 已回答的（{ $count }）
asked-nothing = { $date }没有人提问。

## 审稿与更正
review-title = 审稿 · { $edition } · { $count } 条摘要
review-title-sent = 更正 · { $edition } · { $count } 条摘要
review-sent = { $time } 已发给所有人。要更正请发 /review。
review-up = ↑
review-down = ↓
# 整个栏目移动
review-up-section = 栏目 ↑
review-down-section = 栏目 ↓
review-edit = 修改
review-rewrite = 重写
review-drop = 撤下
review-keep = 恢复
review-sendme = 先发给我
review-sendall = 发给所有人
review-correct = 更正已发出的
review-check-rewritten = 核对后重写过
review-check-extracted = 核对未过，已换成摘句
review-last-story = 只剩这一条，不能再撤。
review-already-sent = 这一期已经发出，只能更正文字。
review-nothing-corrected = 还没有改动。先点“修改”。
review-which = 改哪一处？
review-headline = 标题
review-now =
    现在的{ $language ->
        [zh] 中文
       *[en] 英文
    }{ $place ->
        [headline] 标题
       *[other] 第 { $place } 句
    }：
review-reply-with = 请回复本条消息，写上新的文字。
review-same = 与原文字相同，没有改动。
review-edited = 已改，核对没有发现问题。
review-warning = 已改。核对发现下面的问题，请再看一眼：
# 没有改动的那种语言
review-other-language =
    { $language ->
        [zh] 中文
       *[en] 英文
    }没有改。如果两种语言对不上了，请点下面的按钮改。现在仍是：“{ $text }”
check-quantity = 原文没有这个数字：{ $text }
check-date =
    原文没有这个{ $what ->
        [year] 年份
       *[date] 日期
    }：{ $text }
check-name = 原文没有这个名称：{ $text }
check-quotation = 引文与原文不一字不差：{ $text }
check-parity = 中英文说的不一样：{ $text }
check-direction = 与原文说的相反：{ $text }
check-qualifier = 分寸与原文不同：{ $text }
check-ownership = 原文说的是另一方：{ $text }
check-term = 不是规定的译名：{ $text }
check-form = 写法不合要求：{ $text }
check-evidence = 原文依据不足：{ $text }
check-source-has = {""}（原文有：{ $text }）
review-rewritten = 已重写：{ $headline }

## 词表、通知、来稿
term-how =
    添加译名：/term 商城集团 = Zhejiang China Commodities City Group

    查看：/term 商城集团
term-missing = 最近一期里还没有译名的：
term-is = { $zh } = { $en }
term-unknown = { $zh } 还没有译名。添加：/term { $zh } = 英文译名
term-kept = 已记下：{ $zh } = { $en }。从下一篇稿子起使用。
note-how = 写法：/note 要通知大家的话
note-sure = 把上面这段话发给所有订户？
note-confirmed = 已确认。
note-discarded = 没有发送。
material-read = 读完了，请看下面。
material-found = { $date }：{ $pages } 个版面，{ $stories } 篇
material-refused = 没有收下。{ $why }
material-which-date = 请回复本条消息，写上正确的日期，例如：{ $day }。
material-kept = 已收下{ $edition }，共 { $stories } 篇。
material-discarded = 没有收下。
material-not-fetched = 没能从 Telegram 取到这个文件，请再发一次。
material-too-large = 文件太大，最多 20 MB。
channel-chosen =
    好的，以后每期以{ $reading ->
        [zh] 中文
        [en] 英文
        [both] 中英对照
       *[other] { $name }
    }发到频道{ $title ->
        [none] {""}
       *[other] “{ $title }”
    }。

## 给编辑的提醒
alarm-not-out = 报纸到截止时间还没出。请把版面发给我，或稍后再试：/run
alarm-failed = 今天的摘要没有做成。
alarm-partial = { $edition }：摘要已做好，但报纸还不完整，{ $pages } 版，{ $stories } 篇{ $usualPages ->
        [0] 。
       *[other] ；以往同一星期几为 { $usualPages } 版，{ $usualStories } 篇。
    }截止时间之前会自动补齐，读者不会收到第二份摘要。
alarm-completed = { $edition }的报纸已补齐：{ $pages } 版，{ $stories } 篇。读者可就全部内容提问，没有再发摘要。
alarm-held = { $edition }的摘要已写好，等您审稿。发 /review 查看；{ $until } 后自动发出。
alarm-budget = 今天的预算已用完（{ $spent }），改由离线方式写稿。
alarm-undelivered = { $edition }：{ $failed } 位订户没有送到。
alarm-omitted = { $edition }：有稿件没能写成。

## 给编辑的说明：为什么没有，哪里存疑
remark-beyond = 一期只登 { $most } 条，排不下
remark-no-headline = 没有标题
remark-hardly-any-text = 几乎没有正文
remark-no-text = 没有正文
remark-nothing-passed = 没有一句通过核对
remark-no-writer = 没能写成
remark-writer-failed = 写稿出错：{ $error }
remark-dropped = 编辑撤下
remark-not-in-file = 不在存好的摘要里
remark-edition-gone = 那天的报纸已不再保存
remark-no-source = 没有设置《{ $paper }》的来源，请让管理机器人的人在 SOURCES 里设好。
remark-no-story = 《{ $paper }》{ $date }的 { $pages } 个版面里没有找到稿件。
remark-nothing-briefed = { $edition }的报纸没有一篇能写成摘要：{ $reason }。
remark-no-stories = 没有稿件
remark-no-files = 没有收到当天的版面文件。
remark-no-page = 《{ $paper }》在 { $address } 没有版面。
remark-older-edition = 《{ $paper }》最新的一期是 { $date }。
remark-no-articles = 《{ $paper }》列出 { $pages } 个版面，但没有稿件。
remark-no-entries = 订阅源有 { $entries } 条，没有 { $date } 的{ $undated ->
        [0] {""}
       *[other] （{ $undated } 条没有日期）
    }。
remark-left-out = 第 { $page } 版：略去“{ $text }”
remark-no-beginning = 第 { $page } 版：上接第 { $from } 版，但没有找到开头：{ $text }
remark-no-end = 第 { $page } 版：《{ $headline }》下转第 { $on } 版，但没有找到
remark-printed-again = 第 { $page } 版：《{ $headline }》与第 { $on } 版重复，只留一篇
remark-divided-by-rules = 第 { $page } 版：只按规则分篇，把握不大；{ $error }
remark-division-refused = 第 { $page } 版：模型的分篇没有采用：{ $error }
remark-divided-with-help = 第 { $page } 版：由模型协助分篇
remark-without-headline = 第 { $page } 版：有一篇没有标题，不会收入摘要：“{ $text }”
remark-broken-characters = { $file } 已损坏，有 { $count } 个字读不出来（显示为 �）。请重发，或另存为 UTF-8 再发。
remark-blank-page = { $file } 第 { $page } 页没有文字
remark-other-charset = { $file } 标明 { $declared }，其实是 { $charset }
remark-other-file = { $file } 没有读：只读 .txt、.md、.html 和 .pdf 文件
remark-many-entries = 订阅源在 { $date } 有 { $entries } 条，只读了前 { $most } 条
remark-teaser-alone = 《{ $title }》只有订阅源里的摘要，网页上也没有更多文字
remark-teaser-unread = 《{ $title }》只有订阅源里的摘要：{ $error }
remark-page-away = 第 { $page } 版：版面（还）没有
remark-article-away = 第 { $page } 版《{ $title }》：稿件（还）没有
remark-page-unread = 第 { $page } 版没能读出：{ $error }
remark-article-unread = 第 { $page } 版《{ $title }》没能读出：{ $error }
remark-many-pages = 这一期超过 { $most } 版，只读了前 { $most } 版
remark-rest-later = 连续 { $failures } 次失败，其余的以后再读
remark-empty-file = { $file } 是空的，请发有版面文字的文件。
remark-pictures-alone = { $file } 只有图片，没有文字。请发带文字的 PDF，或直接发文字。
remark-unknown-charset = { $file } 的编码认不出来，请存成 UTF-8 再发。
remark-large-file = { $file } 超过 { $megabytes } MB，请按版分开。
remark-no-text-file = { $file } 不是文字文件，请发 .txt、.md、.html 或 .pdf 文件。
remark-damaged-pdf = { $file } 损坏了，或不是 PDF，请重新发。
remark-locked-pdf = { $file } 加了密，请用密码打开后另存为不加密的 PDF 再发。
remark-not-public = { $address } 不在公网上，没有读取。
remark-nothing-there = { $address } 不存在（{ $status }），请检查网址。
