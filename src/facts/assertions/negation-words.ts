import { everyOf, placesOf } from '../../language/patterns.ts'

/** Words that deny in Chinese, as the alternatives of a pattern. */
export const negators =
  '未能|没能|不可能|没有|缺乏|缺少|尚未|并未|从未|不再|不会|不能|不得|不予|不必|无需|无须|不需|并非|不是|未|没|不|无|非|勿|禁止|严禁|拒绝|否认|避免|防止'
/** Words that begin like a negation and are none. */
export const positive =
  /(?:[\d日月年时号季]|之|以)前(?:都|均|也|将|暂|还)*不[会能予再得](?!超|高|多|大|低|少|小)|不[得应可能会宜许](?:超过|高于|多于|大于|低于|少于|小于)(?=[^，。；]{0,6}[\d一二两三四五六七八九十百千万半])|(?<=(?<asked>[能会要是可行该好得用值想愿敢肯应给去来对买卖走]))不\k<asked>(?:以)?|(?<=有)没有|不敌|不败(?=的?战绩|之身|金身)|不及|不如|不仅|不但|不断|不少|不错|不过(?![夜期敏问量户滤审限度关])|不同|不久|不足(?!以)|不到|不超过|不低于|不少于|不止|不只|不论|不管|不得不|无论|无数|无锡|无人机|无人驾驶|无障碍|无线|无氧|无伴奏|无动力|无保护|无疑|无偿|无缝|未来|未成年|未婚|不慎|不治|未必|(?:南|北|西|东|亚|泛|拉)非(?!法|常|遗|凡|要|营利|公|机动|物质|处方|税)|中非(?=合作|关系|论坛|峰会|共和国|友好|贸易|双方|友谊|经贸|基金|发展)|无为(?=[市县籍人])|无极县|无棣|无印良品|无花果|无名(?![指者])|无梁殿|无核|无籽|无人区|不丹|不列颠|不夜城|不老(?=[泉林山])|未央(?=[区宫大路湖])|未名|没药|非农|非正常|非典型|非虚构|勿忘我|非常|非遗|非凡|非洲|非物质|除非|莫非|没收|差不多|不动产|不锈钢|[未没](?:到|满|及|足|达到?)(?=[\d一二两三四五六七八九十百千万半])|了不起|对不起|不可或缺|不可(?!能)|不一|不等|不满|不便|不良|不法|不文明|不正当|不诚信|不健康|不实(?=[信消言报谣])|不平凡|无辜|无私|无情|无比|无穷|无愧|无悔(?!意)|不幸|不安(?!全|装|排|置)|不凡|不乏|不禁(?!止|烧|放|燃|毒|用|行)|不时|不料(?!理)|不妨|不愧|不惜|不亚于|不屈|不朽|不约而同|不定期|不由得|不懈|不忘|不变|(?:抢救|医治|救治)无效/g

/** Words that deny in English. */
export const english =
  /\b(?:not|never|no longer|no|none|nothing|nobody|neither|nor|fail(?:s|ed|ing)? to|failed|refus\w+|reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|declin(?:e|es|ed|ing) to|den(?:y|ies|ied)|yet to|unable|cannot|un(?:changed|known|able|clear|paid|filled|finished|affected|injured|successful|resolved|harmed|hurt|qualified|safe|licensed|registered|approved|verified|authori[sz]ed)|ban(?:s|ned|ning| on)|barr(?:ed|ing)|outlaw\w*|off[- ]limits|disallow\w*|prohibit\w*|forbid\w*|rather than|instead of|without)\b|n[’']t\b/gi
export const isEnglishDenial = new RegExp(english.source, 'i')
/** `no less than`, `not only`, `No. 3`: negations in form alone. */
export const englishPositive =
  /\b\d[\d,]*(?: votes?)? to none\b|\b(?:no (?:less|fewer|more|later|earlier|lower|higher|faster|slower|older|younger|longer|shorter|taller|larger|smaller|greater|heavier) than|not (?:(?:expected|likely|forecast|projected|predicted|set|due|allowed|supposed|going) to )?(?:exceed\w*|(?:(?:be|fall|drop|dip|go|rise|run|stay) )?(?:below|above|under|over|beyond|less than|more than))(?= (?:[a-z]+ ){0,2}[^ ]*\d)|not only|not just|not (?:less|fewer|more|later) than|No\.? ?\d+|no doubt|nothing (?:but|short of|if not)|(?:could|can) ?(?:not|n[’']t) (?:be|feel|ask for|hope for|have (?:been|felt|asked for|hoped for|wished for)) (?:an? )?(?:happier|prouder|better|more \w+)|(?:can|could) ?(?:not|n[’']t) (?:wait|help but)|(?:did|do|does|could|would|has|have|had) ?(?:not|n[’']t) (?:kept|keep|stopp?(?:ed)?|prevent(?:ed)?|deter(?:red)?|discouraged?)(?= [^.;,]{1,60} from\b)|second to none|none other than|no (?:stranger|newcomer) to|no mean feat|no small (?:\w+)|(?:wast|los)(?:es?|ed|ing|t) no time|ma[dk](?:es?|ing) no secret|(?:it(?:[’']s| is) )?no (?:secret|surprise|coincidence|accident)(?= (?:that|to|why)\b)|no sooner|never fails? to|without (?:a )?doubt|not surprisingly|not (?:uncommon|unusual|unlike|without)|or not|need look no further|(?:for|next to|almost|nearly) nothing|no wonder|last but not least|whether or not|not to mention|not far|not quite|not too|not (?:yet|even)(?= (?:turned )?(?:\d|[a-z]*(?:two|three|four|five|six|seven|eight|nine|ten|twelve|teen|ty)\b))|not until|not (?:had|seen|been|known|recorded|experienced) (?:so|such)(?= [^,.;]* in \d)|(?:when|while) not (?=\w+ing\b)|not least|non-\w+|no-\w+(?= (?:zones?|areas?|seasons?|lists?|days?|policy|rules?)\b)|stop(?:s|ping)? (?:at|over)|bus stops?|non)\b/gi

/** A denial that only bounds a figure: `may not charge above 2 yuan`. */
export const setsLimit =
  /^(?:not|never|n[’']t|cannot)(?: [a-z-]+){1,6} (?:above|over|more than|beyond|below|under|less than|fewer than) [^ ]*\d/i

/** Told to be as it was: that it will not change or rise says the same. */
export const stays = /不变|持平|维持|保持|冻结|照旧|原价/

/** `will not open until March`, `did not arrive before six`: that it opens then, as 3月才, 要到3月 and a bare date of opening say. */
export const untilThen = (text: string, source: string): string =>
  /才|方[可能]|[要等直须需]到|待|最[快早]|(?:推迟|延后|顺延|押后|延期|推后|后移)(?:了|\p{Script=Han}{2})?[至到]/u.test(source) ||
  !/[至到]|为止|截止|前/.test(source)
    ? mask(
        text,
        /\b(?:(?:will|would|did|does|do|can|could|may|might|should|is|are|was|were) not|(?:wo|would|did|does|do|ca|could|is|are|was|were)n[’']t)(?= (?:(?!(?:and|but|which|who|while)\b)[^,.;]){1,60}? (?:until|till|before)\b)/gi,
      )
    : text

/** `will stop importing`, `ends sales` for 不再进口, 不再销售: what is given up is no longer done. */
export const givenUp = (text: string, source: string): string =>
  source.includes('不再')
    ? text.replace(
        /(?<!\bno )\b(?:(?:stop|quit|halt|ceas|discontinu)(?:p?ed|p?ing|e?s|t?ing|e|)|(?<!\b(?:the|an?|year|at|in|of|by)[ -])end(?:s|ed|ing)?(?! of\b))(?= [a-z])/gi,
        'no longer',
      )
    : text

/** Words in whose sense there is something negative: where a Chinese text has none of them, it denies nothing. */
export const negativeSense =
  /未|[有尚仍还]待|没|不|无|非|违|烂尾|排除|否|禁|拒|驳|退回|免|勿|告别|摆脱|结束|省去|脱|戒|难|缺|欠|失察|失职|疏于|疏漏|漏|取消|落空|停止|暂停|停运|停工|停产|失败|失利|失去|失联|零|防止|避免|除外|终止|中断|关闭|封闭|持平|流产|告负|杜绝|叫停|抵制|严控|绝|擅自|停|首[次度]|另行|待定|[须需]经|[尚还仍]需|何时|是否|待批|待审|报批|报审|审批中|[尚还仍]在|(?<![分区级类性国个特识鉴离告辨派差拜赠作永惜送临诀辞阔有大道话久各种])别(?![墅人处的名称具致样克号离有是国家业传针字册院裁林列类尔洛斯连里拉]|说|开生面|动队|无|出心裁)|甭|莫(?=[要再让忘入在把给贪去走往随乱轻急慌怕等])|(?<![退午轮双病离调公])休(?=[想要怪提])/

/** 未发现不合格产品: denied twice, so that all of it is as it should be. */
export const doublyDenied = /(?:未|没有?|无|零)(?:发现|检出|查出|出现|见)?[^，。；、]{0,4}?(?:不合格|不达标|不符合|未达标)/g

/** 网传“水厂停产”: what a rumour says, nobody affirms. */
export const rumours = /(?:网传|谣传|传言|谣言)[^“，。]{0,6}“[^”]*”/g

/** Words that deny without a negator: 零事故, 免于处罚, 杜绝事故, 资金不足, 尚待签署. */
export const otherDenials =
  /零(?![\d时点下售食部件])|免(?!费)|禁[任入行用业飞售]|除非|杜绝|绝迹|避免|防止|不足|不够|短缺|紧缺|紧张|匮乏|断裂|[尚有仍还]待|等待|商量|后(?:再|才)?决定|[尚仍还]需|否决(?!权)|驳回|反对|婉拒|谢绝/

export const denials = new RegExp(negators)

/** 《关于未参保人员…的建议》: what a title denies, the sentence around it does not. */
export const titles = (text: string): string =>
  text.replace(/《[^《》]*》/g, (title) => title.replace(everyOf(denials), (words) => '\u0001'.repeat(words.length)))

/** Ways to deny in English without a word that denies: `unchanged` for 不涨价, `awaits approval` for 尚未获批. */
export const denialsTurned =
  /\b(?:same|unchanged|unsigned|freez(?:e[sd]?|ing)|intact|spared?|exempt\w*|escap\w*|waive[ds]?|avoid\w*|await\w*|pending|subject to|lack\w*|short of|free (?:of|from)|clear of|clean|zero|insufficient|inadequate|scant|too \w+ (?:to|for)|impossible|hard to|difficult|unfit|unsuit\w+|ineligible|disqualif\w+|unqualified)\b/i

/** The text with what a pattern finds in it made unreadable, at the same places. */
export const mask = (text: string, pattern: RegExp) => text.replace(pattern, (words) => '\u0001'.repeat(words.length))

/** What is no longer asked for, with the verb of handing it in: 不再需要提供, 免提交, 取消出示. */
export const spared =
  '(?:不再|无需|无须|毋需|不需|不必|不用|取消|免去|免除|免(?!费|税|疫|职|责|得)|省去)(?:再|需要?|要求?|必须)?(?:提供|提交|递交|上交|出示|携带|填写|填报|办理|缴纳|交纳|支付|开具|打印|准备|前往|使用|交|带|填|到)?'
/** 未与任何一方就此签署, 不得以任何名义收取: a negation before such a word, or of speech, reaches to the end of its clause. */
export const far = `(?:未|没有|不得|不会|不能|不予|不可|不再|尚未|并未|从未|不|勿)(?:与|向|对|就|在|因|以|从|给|由|使(?!用)|让|把)|否认|不要|切勿|[未没无][^，。；！？\\n]{0,2}[一半]\\p{Script=Han}`
const farReaching = new RegExp(far, 'u')
const deniedNext = new RegExp(`(?:(?:${negators}|${spared})[^，。；！？\\n]{0,3}|(?:告别|摆脱|结束|省去)了?[^，。；！？\\n]{0,8})$`, 'u')
/** Whether the words stand right after a negation somewhere in the text, with at most three characters between, or within its reach. */
export const denied = (words: string, text: string) =>
  placesOf(words, text).some((at) => deniedNext.test(text.slice(Math.max(0, at - 16), at))) ||
  text.split(/[，。；！？\n]/).some((clause) => clause.includes(words) && farReaching.test(clause.slice(0, clause.lastIndexOf(words))))
/** Whether the words stand somewhere in the text without a negation before them. */
export const affirmed = (words: string, text: string) => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole = text
      .slice(0, at)
      .split(/[，。；！？\n]/)
      .at(-1)!
    const clause = whole.slice(-8)
    // 未参保两类人群参保缴费: the nearer one has the negation.
    if (!(denials.test(clause) || farReaching.test(whole)) || clause.includes(words)) return true
  }
  return false
}

/** `Trial running without passengers began`: how it is done, before the verb that says what came of it, is no denial of that. */
export const withoutManner = (before: string, verb: string): string =>
  /^(?:\w+ed|began|begun|begins?|starts?|opens?|ran|runs?|flew|flown|went)\b/i.test(verb)
    ? before.replace(/\bwithout (?:an? |the |any )?(?!\w+ing\b)[a-z]+ (?:has |have |had |was |were |is |are |will |be |been )*$/i, '')
    : before

/** `will not join and will use its veto`: with a verb of its own, what follows is not denied. */
export const ownVerb = /\band (?=(?:will|would|has|have|had|is|are|was|were|can|could) (?!not\b|never\b|no\b))/
export const setAgainst = new RegExp(`\\b(?:but|although|though|while)\\b|;|${ownVerb.source}`)

/** Words that name what is not as it should be, and are no denial of what stands after them. */
export const unfit = /不合格|不达标|不合规|不规范|不文明|不法/g

/** Words for what is as it should be. */
export const passing = /合格|达标|优良|过关|符合/

/** 未发现异常 is `found everything normal`. */
export const faultless =
  /\b(?:found|finds?)\b[^.;]*\b(?:normal|in (?:good |full )?(?:order|condition)|up to (?:standard|scratch|par)|qualified|safe|sound|fine|clean|clear|intact|compliant|comply|complied|nothing|none)\b/i

/** `however things may change`: that is neither said nor denied. */
export const conceded = /\b(?:however|whatever|no matter (?:how|what|who)|regardless of)\b[^,;.]*/gi

/** `No other city has as many`, `nobody sells more`, `never had it been higher`: the most, told of all the others. */
export const unequalled =
  /\b(?:no(?! (?:longer|more|less|fewer)\b)|none|nobody|nothing|nowhere|never|not(?= since\b))\b(?=[^,;.]{0,90}\b(?:(?<!\b(?:early|soon|late|long) )(?:as|so) (?!(?:well|far|that|the|an?|of|for|to|it|(?:long|early|soon|late) as)\b)[a-z]+\b|(?:more|better|worse|further)\b|(?!(?:oth|ov|und|aft|wat|numb|memb|manag|wint|summ)er\b)[a-z]{3,}er(?: (?:than|in|on|at|for|since|this|anywhere|there|here|of)\b|(?=[,.;]|$))|before(?= (?:her|him|it|them|then|that|now|this)\b|[,.;]|$)|(?:rivals?|matche[sd]|equals?|surpass\w*|exceeds?|beats?)\b))/gi

export const foremost =
  /最(?![近终后新初])|第一(?![季轮批次届期天步时产人医中小])|首位|居首|[榜之]首|之最|冠(?![名心状])|领[跑先]|新[高低]|唯一|首[次度]|空前|前所未有/
