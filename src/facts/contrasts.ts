/**
 * Words that exclude each other, each with its Chinese and its English; a claim may use one only where the source does not speak of the others
 * alone. Rows of two and more.
 */
export const contrasts: [zh: RegExp, en?: RegExp][][] = [
  [
    [/男(?!方)/, /\b(?:men|male|boys?|man)(?:[’']s)?\b/i],
    [/女/, /\b(?:women|female|girls?|woman)(?:[’']s)?\b/i],
  ],
  [
    [/出口/, /\bexport/i],
    [/进口/, /\bimport/i],
  ],
  [
    [/东[部区侧岸门麓坡翼口引线]|以东|[美欧华]东|东海岸/, /\b(?:east|eastern)\b/i],
    [/西[部区侧岸门麓坡翼口引线]|以西|[美欧华]西|西海岸/, /\b(?:west|western)\b/i],
  ],
  [
    [/南[部区侧岸门麓坡翼口引]|以南|城南|南方/, /\b(?:south|southern)\b(?! (?:China Sea|Korea|Africa|America|Asia|Sudan|Pacific))/i],
    [/北[部区侧岸门麓坡翼口引]|以北|城北|北方/, /\b(?:north|northern)\b/i],
  ],
  [
    [/退运|退回|销毁|不予放行|禁止入境/, /\b(?:return\w*|destroy\w*|sent back|turned back)\b/i],
    [/放行|准予|准入/, /\b(?:allowed (?:in|into|through|to enter)|let (?:them |it )?(?:in|into|through)|released (?:into|onto))\b/i],
  ],
  [
    [/快(?:了|近|约)?[\d一二三四五六七八九]/, /\b(?:ahead of|faster than)\b/i],
    [/慢(?:了|近|约)?[\d一二三四五六七八九]/, /\b(?:behind|slower than)\b/i],
  ],
  [
    [/节约|节省|结余|低于(?:预算|概算)/, /\b(?:under|below) budget\b/i],
    [/超支|超(?:出|过)?(?:预算|概算)/, /\bover budget\b/i],
  ],
  [
    [/公办/, /\bpublic\b/i],
    [/民办/, /\bprivate\b/i],
  ],
  [
    [/高于|快于|高出|多于|(?<!不)超(?:过|出|警)|强于|之最/, /\b(?:above|higher than|faster than)\b(?! (?:\w+ )?[\d$¥£€])/i],
    [/(?<!不)低于|慢于|(?<!不)少于|不及|弱于/, /\b(?:below|lower than|slower than)\b(?! (?:\w+ )?[\d$¥£€])/i],
  ],
  [
    [/提前|早于|缩短/, /\b(?:earlier than|ahead of (?:schedule|time)|(?:minutes|hours|days|weeks|months|years) (?:earlier|early))\b/i],
    [/推迟|晚于|延后|延期|延迟|晚点|延误/, /\b(?:later than|(?:days|months|weeks) later|delay\w*|postpon\w*|behind schedule)\b/i],
  ],
  [
    [/免费|免收|不收费/, /\b(?:free of charge|free admission|admission is free|for free)\b/i],
    [/(?<![不免])收费|付费|加收|收取?\d/, /\b(?:charges?|charging|paid admission|fee-paying)\b/i],
  ],
  [
    [/赞成|支持/, /\b(?:in favou?r|support\w*)\b/i],
    [/反对/, /\b(?:vot\w+ against|oppos\w+)\b/i],
  ],
  [
    [/驳回[^，。]{0,10}(?:请求|诉求)/, /\b(?:reject\w*|dismiss\w*)\b/i],
    [/支持[^，。]{0,10}(?:请求|诉求)/, /\b(?:ruled? in favou?r of|found for)\b/i],
  ],
  [
    [/择期宣判/, /\b(?:at a later date|reserved)\b/i],
    [/当庭宣判/, /\b(?:on the spot|in court)\b/i],
  ],
  [
    [/增持/, /\b(?:raised its stake|bought more shares)\b/i],
    [/减持/, /\b(?:cut its stake|reduced its stake)\b/i],
  ],
  [
    [/领先|领跑/, /\b(?:lead|leads|led|leading|ahead)\b/i],
    [/落后/, /\b(?:trail\w*|behind)\b/i],
  ],
  [
    [/小学/, /\b(?:primary|elementary) schools?\b/i],
    [/中学|高中|初中|中小学/, /\b(?:middle|high|secondary) schools?\b/i],
  ],
  [
    [/春季|春天/, /\bspring\b/i],
    [/秋季|秋天/, /\bautumn|\bfall season/i],
  ],
  [
    [/夏季|夏天|夏粮/, /\bsummer\b/i],
    [/冬季|冬天/, /\bwinter\b/i],
  ],
  [
    [/合格|达标/, /\b(?:up to standard|qualified)\b/i],
    [/不合格|未达标/, /\b(?:substandard|unqualified)\b/i],
  ],
  [
    [/顺差/, /\bsurplus\b/i],
    [/逆差/, /\bdeficit\b/i],
  ],
  [
    [/中级(?:人民)?法院|中院/, /\bintermediate (?:people[’']s )?court/i],
    [/高级(?:人民)?法院|高院/, /\bhigh (?:people[’']s )?court/i],
    [/最高(?:人民)?法院/, /\bsupreme (?:people[’']s )?court/i],
  ],
  [
    [/保税/, /\bbonded\b/i],
    [/开发区/, /\bdevelopment (?:zone|area)\b/i],
    [/自贸/, /\bfree[- ]trade (?:zone|area|pilot)/i],
  ],
  [
    [/保留|照常/, /\b(?:stays? open|remains? open|keeps?|kept|as usual)\b/i],
    [/关闭|停诊|停用|停业/, /\b(?:will close|closed?|closing|shut)\b/i],
  ],
  [
    [/买入|购入|并购/, /\b(?:bought|acquir\w+|purchas\w+)\b/i],
    [/卖出|出售|转让/, /\b(?:sold|sells?|divest\w*)\b/i],
  ],
  [
    [/城镇/, /\burban\b/i],
    [/农村/, /\brural\b/i],
  ],
  [
    [/盈利|净利润/, /\bprofits?\b/i],
    [/亏损/, /\b(?:loss|losses)\b/i],
  ],
  [
    [/最高/, /\b(?:highest|maximum|highs?)\b/i],
    [/最低/, /\b(?:lowest|minimum|lows?)\b/i],
  ],
  [
    [/开幕/, /\b(?:opened|kicked off)\b/i],
    [/闭幕|落幕/, /\b(?:closed|concluded|wrapped up)\b/i],
  ],
  [
    [/胜|夺冠|击败|赢/, /\b(?:won|beat|defeated)\b/i],
    [/负(?!责)|不敌|输(?!送|出|入|血|液)|落败|失利|惨败/, /\b(?:lost\b(?! to)|went down \d)/i],
  ],
  [
    [/维持原判|维持一审|驳回上诉/, /\b(?:upheld|upholds|uphold)\b/i],
    [/撤销(?:原判|一审)|改判|发回重审/, /\b(?:overturn\w*|quash\w*|revers\w+|retrial)\b/i],
  ],
  [
    [/上午/, /\bmorning\b/i],
    [/下午/, /\bafternoon\b/i],
  ],
  [
    [/名义/, /\bnominal/i],
    [/实际增|实际/, /\breal terms|inflation-adjusted|after inflation\b/i],
  ],
  [
    [/首次|首个|首届|首家/, /\b(?:for the first time(?! in\b| since\b)|first-ever|maiden|debut)\b/i],
    [/再次|第二|再度/, /\b(?:again|second(?! half|-half| quarter|-))\b/i],
  ],
  [
    [/金[牌奖]|夺金|摘金|[枚块]金/, /\bgolds?\b(?! price)/i],
    [/银[牌奖]|摘银|[枚块]银/, /\bsilvers?\b/i],
    [/铜[牌奖]|摘铜|[枚块]铜/, /\bbronzes?\b/i],
  ],
  [
    [/冠军|夺冠|问鼎|捧杯/, /\b(?:champions?|crowned)\b/i],
    [/亚军/, /\brunners?-up\b/i],
    [/季军/, /\bthird place\b/i],
  ],
  [
    [/红色(?:预警|台风|暴雨|高温|寒潮)/, /\bred (?:alert|warning)/i],
    [/橙色/, /\borange (?:alert|warning)/i],
    [/黄色/, /\byellow (?:alert|warning)/i],
    [/蓝色/, /\bblue (?:alert|warning)/i],
  ],
  [
    // 居全国第一 says where something stands, not of what it is said.
    [/国家级|(?<!列|居|占|于)全国(?![第前首领最平])/, /\b(?:national-level|nationwide|country-?wide)\b/i],
    [/省级|(?<!列|居|占|于)全省(?![第前首领最平])|省内/, /\b(?:provincial-level|province-?wide)\b/i],
    [/市级|(?<!列|居|占|于)全市(?![第前首领最平])|市内|我市/, /\b(?:municipal-level|city-level|city-?wide)\b/i],
    [/县级|全县|区级|全区/, /\b(?:county-?wide|district-?wide)\b/i],
  ],
  [[/全部|全都/], [/其余[^，。；]{0,8}(?:限期|尚未|仍|正在|将|预计)/]],
  [
    [/所有|均已/, /\ball (?:of )?(?:the |its |\d[\d,]* )?(?:\w+ ){0,2}\w+s\b/i],
    [/(?:仍|尚)有[^，。；]{1,14}[未没]|其余[^，。；]{0,8}(?:限期|尚未|仍|正在|将|预计)/],
  ],
  [
    [/东南/, /\bsouth-?east/i],
    [/西南/, /\bsouth-?west/i],
    [/东北/, /\bnorth-?east/i],
    [/西北/, /\bnorth-?west/i],
  ],
  [
    [/辞去|辞职|请辞/, /\bresign\w*|\bstepped down\b/i],
    [/免去|免职|罢免|撤职|解聘|开除|撤销/, /\b(?:dismiss\w*|sack(?:ed|ing)|oust\w*|fir(?:ed|ing))\b/i],
  ],
  [
    [/每[天日]|天天|日常开放/, /\b(?:every day|daily|(?:class(?:es)?|times?|flights?|trips?|services?|lessons?|hours?) a day)\b/i],
    [
      /每周|每个?星期/,
      /\b(?:weekly|every week|(?:class(?:es)?|times?|flights?|trips?|services?|lessons?|hours?) a week|every (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i,
    ],
    [/每个?月/, /\b(?:monthly|every month)\b/i],
    [/每年|年度|逐年|年均/, /\b(?:yearly|annually|every year|each year)\b/i],
  ],
  [
    [/(?:净|资金)?(?:投放|注入)/, /\binject(?:ed|s|ion|ing)?\b/i],
    [/回笼|收回/, /\b(?:drain(?:ed|s|ing)?|withdr[ae]w\w*|absorb\w*|mopped)\b/i],
  ],
  [
    [/流入/, /\binflows?\b/i],
    [/流出/, /\boutflows?\b/i],
  ],
  [
    [/升值|走强/, /\b(?:appreciat\w+|strengthen\w*)\b/i],
    [/贬值|走弱/, /\b(?:depreciat\w+|weaken\w*)\b/i],
  ],
  [
    [
      /上调|调高|提高|升(?!级)|加息|涨价|提价/,
      /\b(?:rais(?:ed|es|ing)|hik(?:ed|es|ing)|rate hikes?|(?:rising|higher) (?:\w+[- ]){0,2}(?:prices?|costs?|rates?|fees?))\b/i,
    ],
    [
      /下调|调低|降低|降息|降价|下降|减[至到少为]|裁减|削减|缩减|压减/,
      /\b(?:cut(?:s|ting)?|lower(?:ed|s|ing)(?! (?:\w+ ){0,3}(?:best|record|time)\b)|reduc(?:ed|es|ing)|rate cuts?)\b/i,
    ],
  ],
  [
    [/收窄|缩小|收敛/, /\b(?:narrow\w*|shr[aiu]nk\w*|less steep)\b/i],
    [/扩大|走阔|加深/, /\b(?:widen\w*|steeper|deepen\w*)\b/i],
  ],
  [
    [/加快|提速|加速/, /\b(?:faster|accelerat\w+|quicken\w*|sped up|speeding up|picked up)\b/i],
    [/放缓|减速|趋缓|减慢|回落/, /\b(?:slow(?:ed|s|er|ing)?|decelerat\w+)\b/i],
  ],
  [
    [/快于|快了?(?=\d)/, /\bahead of (?:last|the)\b/i],
    [/慢于|慢了?(?=\d)/, /\bbehind (?:last|the (?:same|previous))\b/i],
  ],
  [
    [/放宽|放松|宽松/, /\b(?:eas(?:ed|es|ing)|relax(?:ed|es|ing)?|loosen\w*)\b/i],
    [/收紧|从严|趋紧/, /\b(?:tighten\w*|stricter)\b/i],
  ],
  [
    [/晋级|出线|入围/, /\b(?:advanc(?:ed|es)|qualif(?:ied|ies)|progress(?:ed|es)|through to)\b/i],
    [/出局|淘汰|无缘|止步|落选/, /\b(?:eliminated|knocked out|crashed out|bowed out|missed out|failed to (?:qualify|advance))\b/i],
  ],
  [
    [/开工|动工|奠基/, /\b(?:broke ground|breaks? ground|construction (?:began|started|begins|starts))\b/i],
    [/竣工|完工|建成|落成|封顶|合龙|完成|完毕/, /\b(?:complet(?:ed|ion)|finished|topped out)\b/i],
    [/通车|投用|启用|投产|投入使用|开通|运营/, /\b(?:opened to traffic|into (?:use|operation|service|production)|went into operation)\b/i],
  ],
  [
    [
      /出发|发出|驶出|开出|发车|始发|启程|起飞|驶离|离港|启航|起航|离开|开赴|奔赴|赴|前往|出海|开往/,
      /\b(?:depart(?:ed|s)|set (?:off|out|sail)|took off|left)\b/i,
    ],
    [/抵达|到达|抵港|降落|返回|返航/, /\b(?:arriv(?:ed|es)|reach(?:ed|es)|landed|returned)\b/i],
  ],
  [
    [/入境/, /\b(?:inbound|entry|entered)\b/i],
    [/出境/, /\b(?:outbound|exit)\b/i],
  ],
  [
    [/加入/, /\b(?:join(?:ed|s|ing)?)\b/i],
    [/退出/, /\b(?:withdr[ae]w\w*|quit|pulled out|left)\b/i],
  ],
  [
    [/任命|当选|就任|出任|接任|上任/, /\b(?:appoint(?:ed|s)|elected|named)\b/i],
    [
      /免去|免职|辞职|辞去|卸任|罢免|撤职/,
      /\b(?:remov(?:ed|es) (?:from|as)|dismiss(?:ed|es)|resign(?:ed|s)|stepped down|sacked|oust\w*)\b/i,
    ],
  ],
  [
    [/供不应求|供应紧张|短缺/, /\b(?:short supply|outstrip\w* supply|shortages?)\b/i],
    [/供大于求|供过于求|过剩/, /\b(?:oversuppl\w+|glut|surplus supply|overcapacity)\b/i],
  ],
  [
    [
      /已过|过去|结束|落幕|闭幕|通过|经过|度过|收官/,
      /\b(?:(?:has|have) (?:already |now )?(?:passed|peaked|ended|finished)|is (?:already )?over)\b/i,
    ],
    [/尚未|还未|还没|未到/],
  ],
  [
    [/主场/, /\bat home\b/i],
    [/客场/, /\b(?:away (?:game|match|win)|on the road)\b/i],
  ],
  [
    [/胜诉/, /\bwon (?:the|its|his|her|their) (?:case|suit|lawsuit)\b/i],
    [/败诉/, /\blost (?:the|its|his|her|their) (?:case|suit|lawsuit)\b/i],
  ],
  [
    [
      /(?<![未不予获])支持(?=原告|被告|其|了|诉讼)|予以支持|准许/,
      /\b(?:upheld|grant(?:ed|s)) (?:the |his |her |its |their |other )*(?:plaintiff|claims?|requests?|petitions?)/i,
    ],
    [/驳回|不予支持|[未不](?:予|获)?支持/, /\b(?:reject(?:ed|s)|dismiss(?:ed|es)|turned down)\b/i],
  ],
  [
    [/批准|获批|核准|通过/, /\bapprov(?:ed|es|al)\b/i],
    [/否决|拒绝|未获|叫停/, /\b(?:veto(?:ed|es)|reject(?:ed|s)|refused)\b/i],
  ],
  [
    [/线上|网上|在线|互联网/, /\bonline\b/i],
    [/线下|现场|实体/, /\b(?:offline|in person|on site|on-site|physical)\b/i],
  ],
  [
    [/室内/, /\bindoors?\b/i],
    [/室外|户外|露天/, /\b(?:outdoors?|open-air)\b/i],
  ],
  [
    [/国有|国企|央企/, /\bstate-owned\b/i],
    [/民营|私营|民企/, /\b(?:private(?:ly owned)? (?:firms?|compan\w+|enterprises?|businesses|sector))\b/i],
    [/外资|外商投资|外企/, /\bforeign-(?:funded|invested|owned)\b/i],
  ],
  [
    [/阳性/, /\bpositive\b/i],
    [/阴性/, /\bnegative\b/i],
  ],
  [
    [/单打/, /\bsingles\b/i],
    [/双打/, /\bdoubles\b/i],
    [/团体/, /\bteam (?:event|title|final|gold|competition)\b/i],
  ],
  [
    [/决赛(?<!半决赛|四分之一决赛|八分之一决赛)/, /(?<!semi|quarter|semi-|quarter-)\bfinals?\b/i],
    [/半决赛|四强|四分之二/, /\bsemi-?finals?\b|\blast four\b/i],
    [/四分之一决赛|1\/4决赛|八强/, /\bquarter-?finals?\b|\blast eight\b/i],
  ],
  [
    [
      /左(?!右)/,
      /\bleft(?:-hand)?(?= (?:leg|arm|hand|eye|foot|knee|ankle|shoulder|hip|lung|kidney|ear|bank|lane|side|wing|tube|tunnel|line))/i,
    ],
    [
      /(?<!左)右/,
      /\bright(?:-hand)?(?= (?:leg|arm|hand|eye|foot|knee|ankle|shoulder|hip|lung|kidney|ear|bank|lane|side|wing|tube|tunnel|line))/i,
    ],
  ],
  [
    [/雌|母(?=猪|牛|羊|鸡|虎|象|鹿|狮|猴|熊|豹)/, /\bfemale\b/i],
    [/雄|公(?=猪|牛|羊|鸡|虎|象|鹿|狮|猴|熊|豹)/, /\bmale\b/i],
  ],
  [
    [
      /超额|超过.{0,8}(?:目标|计划|任务)|超预期|提前完成|(?:目标|计划|任务)[^，。；\d]{0,6}1\d\d(?:\.\d+)?%/,
      /\b(?:exceed\w*|surpass\w*|beat(?:ing)?|top(?:ped|ping)|above|ahead of) (?:the |its |their |his |this year[’']s |expectations|forecasts)?(?:\w+[- ]){0,3}(?:goals?|targets?|plans?|tasks?|expectations|forecasts|quota)\b/i,
    ],
    [/完成[^，。；]{0,14}(?:目标|计划|任务)|(?:目标|计划|任务)[^，。；]{0,6}\d|低于.{0,4}预期|不及预期/],
  ],
  [[/高于|快于|高出|多于|强于|好于|优于|[之为]最/], [/(?<!不)低于|慢于|(?<!不)少于|弱于|差于/]],
  [[/相当|一样|同等|相同|持平|不亚于/, /\bas \w+ly as (?!possible)/i], [/低于|不及|高于|不如|远超/]],
  [
    [
      /国内|本土|中国企业|中企|内资|国产|国货|民族(?:品牌|企业|工业|产业|资本)|中资/,
      /\b(?:Chinese|domestic) (?:firms|companies|exhibitors|brands|enterprises)\b/i,
    ],
    [
      /国外|国内外|[境海]内外|中外|外企|境外|外国|海外|外资/,
      /\b(?:foreign(?! (?:minist|affairs|trade|spokes|exchange))|overseas(?! Chinese))\b/i,
    ],
  ],
  [
    [/(?<!半|无缘)决赛|争冠|冠亚军/, /(?<!semi|semi-|quarter|quarter-)\b(?:in|into|to) the final\b/i],
    [/争[夺取]铜牌|争[夺取]季军|铜牌[战赛]|三四名/],
  ],
  [
    [/大(?:中|小)?型/, /\blarge(?:-scale|-sized)?\b/i],
    [/中(?:小)?型|中小/, /\bmedium-sized?\b/i],
    [/小型|小微|中小/, /\bsmall(?:-scale|-sized)?\b/i],
  ],
]
