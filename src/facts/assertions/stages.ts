import { partsOf } from '../assertions/held-words.ts'
import type { Finding, Passage } from '../reading.ts'
import { intended, planned } from './plan-words.ts'

/** One step of a work or a product: its Chinese, and the English that tells it as taken. */
type Stage = { zh: string; en: RegExp }
const stages: Stage[] = [
  {
    zh: '通车|通航|投用|投运|投入(?:试|商业)?(?:使用|运营|运行|服务)|开通(?!仪式)|启用(?!仪式)|(?<!交通|轨道|地铁|公交|港口|物流)(?:试|初期|正式|商业|载客)?运营(?=[，。；]|$|条件)|试运行|对外开放|[开]园|开馆|开业|迎客|首航|首飞',
    en: /\b(?:(?:went|came|gone|come|been put|was put|were put) into (?:(?:full|trial|commercial|initial|regular|passenger) )?(?:service|operation|use)|entered (?:(?:full|trial|commercial|passenger) )?(?:service|operation)|(?:is|are) (?:now |already )*(?:in (?:service|operation|use)|open(?= to| for|[,.])|operating|running)|(?:has|have) (?:now |already |officially )*(?:opened|started operat\w+|begun operat\w+)|opened (?:to|for) (?!bids|bidding)\w+|opened (?:its doors|yesterday|today|on \w+day)|(?:began|started) (?:(?:trial|commercial|passenger) )?(?:operations?|services?|operating|running))\b/,
  },
  {
    zh: '并网|上网发电|送电',
    en: /\b(?:connected to the (?:power |national |state )?grid|hooked up to the grid|(?:is|are|was|were|began|started|has begun|have begun) (?:now |already )*(?:generating|feeding|sending|supplying|delivering) (?:power|electricity|clean)|on[- ]?stream|on the grid)\b/,
  },
  {
    zh: '通水|供水|引水|输水|调水|试通水|蓄水',
    en: /\b(?:(?:is|are) (?:now |already )*(?:carrying|delivering|supplying|bringing|channell?ing) water|(?:began|started|has begun|have begun|has started) (?:carrying|delivering|supplying|sending|to carry|to deliver|to supply) water|water (?:is (?:now )?flowing|(?:began|started|has begun) (?:flowing|to flow)|flowed)|(?:began|started|has begun|has started) (?:filling|impounding|storing water))\b/i,
  },
  {
    zh: '通气|供气|输气|通油|供热|供暖|通电',
    en: /\b(?:(?:gas|oil|heat|heating|power) (?:is (?:now )?flowing|(?:began|started|has begun) (?:flowing|to flow|running)|flowed|was turned on)|(?:began|started|has begun|is now|are now) (?:carrying|delivering|supplying|pumping|piping) (?:natural )?(?:gas|oil|heat))\b/i,
  },
  {
    zh: '投产|量产|批量生产|规模化?生产|试生产|达产',
    en: /\b(?:(?:gone|went|came|come|put|been put) into (?:(?:mass|trial|full|commercial|series|volume) )?production|(?:began|begun|started|entered) (?:(?:mass|trial|full|commercial|series|volume) )?(?:production|producing)|(?:is|are) (?:now |already )*(?:in (?:mass |full |trial |commercial )?production|being mass-produced)|mass production (?:has )?(?:began|begun|started))\b/i,
  },
  {
    zh: '签署|签订|签约|签字|签(?=[合协])',
    en: /\b(?:(?:has|have|had) (?:now |already |formally )*signed|(?<!\b(?:be|the|a|an|was|were|is|are|when|once|if) )signed (?=an?\b|the\b|their\b|its\b|\w+ (?:deal|contract|agreement)))\b/,
  },
  {
    zh: '交付|交车|交船|交房',
    en: /\b(?:(?:has|have) (?:now |already |formally )*(?:delivered|handed over|been delivered|been handed over)|(?:was|were) (?:delivered|handed over)|took delivery)\b/,
  },
  {
    zh: '封顶|合龙|贯通',
    en: /\b(?:(?:has|have) been (?:topped out|joined|closed)|(?:was|were) (?:topped out|joined up|closed up|holed through)|topped out|broke through)\b/,
  },
  {
    zh: '上市|挂牌|上线|发售|开售',
    en: /\b(?:(?:went|has gone|have gone|is now|are now) (?:on sale|live|online)|(?:has|have) (?:been launched|gone on sale)|made (?:its|their) debut|began trading|started trading)\b/,
  },
  {
    zh: '生效|施行|实施|执行',
    en: /\b(?:(?:came|come|went|gone) into (?:force|effect)|took effect|has taken effect|have taken effect|(?:is|are) (?:now |already )*in (?:force|effect))\b/,
  },
]

const inChinese = stages.map(
  ({ zh }) =>
    new RegExp(
      `(?:已经?[^，。；未将待]{0,12}?|(?:昨[日天晚]|今[日天晨]|日前|近日|(?<![未])[均都]已?)(?:正式|全线|全面|成功|顺利|如期|建成|完工|对外|并|开始|整体|陆续){0,3})(?:${zh})`,
      'u',
    ),
)
const steps = stages.map(({ zh }) => new RegExp(zh, 'gu'))

/** 计划9月底并网, 有望年内, 具备…条件 of 力争: what stands before a step and makes it one to come. */
const tocome =
  /(?<![比较原按])计划|预计|拟(?!人|定的)|力争|争取|有望|(?<![大主名])将(?![军士])|届时|定于|确保|目标|(?:[\d十初]日|[年月周旬底末]|季度|节|假期|汛期|[冬春夏秋])前|(?:明|后)年|下个?[月周]|即将|尚待|有待|待[^，。；]{1,12}后|建成后|完工后|可/
/** Of another part of it than the one that the claim may speak of. */
const ofAnotherPart =
  /[二三四五]期|另[一外有]|其余|剩余|余下|后续|还将|其他|下一步|此外|同时|[东西南北](?:延[段线]?|[段线]|片区)|延伸[段线]?|支线|配套/

/** Whether words of the evidence are of a second phase, the rest or another one, of which a part of a claim does not speak. */
export const isElsewhere = (words: string, part: string): boolean => {
  const [other] = ofAnotherPart.exec(words) ?? []
  return (
    other !== undefined &&
    !part.includes(other) &&
    !(other.endsWith('期') && /\b(?:second|third|fourth|later|both|all) (?:phase|stage)|\bphase (?:two|three|four|2|3|4|II)/i.test(part))
  )
}

/** `has gone into mass production` where the evidence has 计划明年量产 and no other word of this step: each step of a work is compared with itself. */
export const stagesTaken = ({ text, language }: Passage, source: string): Finding[] => {
  // 尚未投产 the rule of denials compares.
  if (!tocome.test(source) || /[尚还仍]未|未能|没有/.test(source)) return []
  const told = stages.flatMap(({ en }, at) => {
    if (!(language === 'zh' ? inChinese[at]! : en).test(text)) return []
    const [part] = partsOf(text, language).filter((each) => (language === 'zh' ? inChinese[at]! : en).test(each))
    return part === undefined || (language === 'zh' ? planned.zh.test(part) : intended.test(part)) ? [] : [{ at, part }]
  })
  return told.flatMap(({ at, part }) => {
    const clauses = source
      .split(/[，。；：！？、\n]/)
      .flatMap((clause) => [...clause.matchAll(steps[at]!)].slice(0, 1).map(({ index }) => ({ clause, before: clause.slice(0, index) })))
      .filter(({ before }) => !isElsewhere(before, part))
    return clauses.length > 0 && clauses.every(({ before, clause }) => tocome.test(before) && !/已|昨[日天]|了(?!解)/.test(clause))
      ? [
          {
            text: (language === 'zh' ? inChinese[at]! : stages[at]!.en).exec(part)![0],
            why: `the evidence only plans this step: ${clauses[0]!.clause}`,
          },
        ]
      : []
  })
}
