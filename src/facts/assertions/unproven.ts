import type { Finding, Passage } from '../reading.ts'
import { type Held, heldBy, partsOf, sharedWith } from './held-words.ts'

/** 涉嫌受贿 is not 受贿, 初步判断 not 查明, 可能由降雨引起 not `caused by rain`: what the evidence holds open is told with its doubt. */
export const unproven = (claim: Passage, source: string): Finding[] =>
  [...accused(claim, source), ...confirmed(claim, source), ...stated(claim, source)].slice(0, 1)

const clauseEnd = /[，。；：！？\n]/
const sentenceEnd = /[。；！？\n]/

const suspicion = /涉嫌|被?指控|被控|疑似/
const open = {
  zh: /涉|嫌|疑|控|指|或(?!者)|可能|案|因[^，。；]{1,16}被|(?:立案|刑拘|拘|传唤|刑事拘留|逮捕|批捕|调查|侦查|侦办|起诉|通缉)/,
  en: /\b(?:suspect\w*|suspicion|alleg\w*|accus\w*|charg\w*|indict\w*|investigat(?!ors?\b)\w*|prob(?:e|es|ed|ing)|inquir\w*|enquir\w*|cases?|detain\w*|detention|arrest\w*|held|custody|prosecut\w*|wanted|may|might|could|possib\w*|believed|thought|claims?|trial|purported\w*|apparent\w*)\b/i,
}
const guilt = {
  zh: /犯(?!罪嫌疑|罪团伙)[^，。；]{0,10}罪|(?:构成|认定|查明|查实|证实|坐实)(?![^，。；]*(?:涉嫌|疑))/,
  en: /\b(?:(?:found )?guilty|convicted|conviction)\b/i,
}
const judged = /判[处决刑罚令]|获刑|有罪|定罪|(?<!择[期日]|[将待])宣判|罪名成立|犯[^，。；]{0,10}罪(?!嫌疑)|查明|查实|认定|证实|构成/

/** Who is only under suspicion is not said to have done it. */
const accused = ({ text, language }: Passage, source: string): Finding[] => {
  if (judged.test(source)) return []
  return heldBy(
    source,
    suspicion,
    /[，。；：！？\n]|(?<=罪)(?!嫌疑|团伙|集团|活动|行为|所得|名)|(?:事件|事故|病例)(?=\p{Script=Han})|已?(?:导致|造成|致)(?=\d)|的(?=\p{Script=Han})|中(?=[\d有一两])|[，]?(?:正接受|已?被(?!告)|一案|案|的?(?:男子|女子|犯罪嫌疑人|嫌疑人)|对?其?(?:拘捕|逮捕|批捕|刑拘|拘留|起诉|传唤|通缉))/u,
  ).flatMap((held) =>
    partsOf(text, language).flatMap((part) => {
      const words = sharedWith(part, language, held)
      if (words.length === 0) return []
      const told = guilt[language].exec(part)?.[0]
      if (told === undefined && (open[language].test(part) || (language === 'en' && !deed(part, words)))) return []
      return told !== undefined && language === 'en' && /\b(?:not|if|whether|un|no)\b/i.test(part)
        ? []
        : [{ text: told ?? words[0]!, why: `the evidence says only ${held.by}${held.text}: say that it is alleged` }]
    }),
  )
}

/** `took bribes`, `embezzled`: that somebody did it, and not only what it is. */
const deed = (part: string, words: string[]): boolean =>
  words.some(
    (word) =>
      /(?:ed|stole|took|sold|ran)$/.test(word) ||
      new RegExp(
        `\\b(?:commit(?:s|ted|ting)|took|taken|taking|accepted|accepting|received|made|ran|carried out|involved in|engaged in|seriously|broke|guilty of|[a-z]{4,}ed) (?:[a-z-]+ ){0,3}${word}`,
        'i',
      ).test(part),
  )

const doubt =
  /初步(?:判断|认定|分析|推断|推测|判定|研判|怀疑|确定|鉴定|认为|推定|估计)|(?<!不)可能(?!性)|疑[似为因系是与遭被受]|或(?=存在|已(?!经)|将|会(?!议)|致|使|[因系为是由与]|属于|源于|来自|涉及)|怀疑|推测|猜测|不排除|据信|(?:尚|还|仍|目前)?(?:不能|无法|未能|难以|不足以)(?:证明|说明|表明|证实|确定|断定|认定|确认)|没有证据(?:证明|表明|显示)?|没有(?=[^，。；]{2,16}的证据)|(?:尚|还|仍)不(?:清楚|明确|确定|知道)|(?:是否|能否)(?=[^，。；]{2,24}(?:[有尚仍]待|不清楚|不明|未知|存疑))|正在?(?:进一步)?(?:核实|核查|查证)/
const sure =
  /(?<!(?:未|不|没|无|待|能|法|难|初步|需|后|经|以|才|是否|能否)[^，。；]{0,20})(?:确认|确诊(?!病例)|证实|确证|查明|查实|查清|认定|证明|验证|断定|结论(?=[为是]))/
const confirming = {
  zh: /(?<![未不没无待能需][^，。；]{0,6})(?:确认|确诊|证实|确证|查明|查实|查清|认定|证明|验证|断定|坐实)/,
  en: /\b(?:confirm(?:s|ed)?|verif(?:y|ies|ied)|prov(?:e|es|ed|en)|establish(?:ed)? (?:that|as|the cause)|(?:has|have|had|been) established|investigators (?:have )?established|conclud(?:es?|ed)|determin(?:es?|ed)|demonstrat(?:es?|ed)|show(?:s|n|ed)|found|finds|identif(?:y|ies|ied))\b/i,
}
const doubtful = {
  zh: /可能|或(?!者)|疑|初步|估计|推测|猜|据信|似|恐|不排除|待|未|尚|不|无|难|是否|倾向|关联|相关|有关/,
  en: /\b(?:may|might|could|possib\w*|likely|probab\w*|suspect\w*|believ\w*|think\w*|thought|appear\w*|seem\w*|suggest\w*|prelim\w*|initial\w*|early|provisional\w*|tentativ\w*|apparent\w*|potential\w*|perhaps|presum\w*|assum\w*|indicat\w*|point\w* to|yet|pending|await\w*|unclear|un(?:confirmed|verified|proven)|whether|if|link\w*|associat\w*|correlat\w*|risks?|would|first|estimat\w*|guess\w*|hypothes\w*|theor\w*|rule[sd]? out|more data|remains? to|needs?|question\w*|doubt\w*|can)\b/i,
}

/** 初步判断, 尚不能证明: that it is established the evidence does not say. Also what stands before 上述说法尚未得到验证. */
const confirmed = ({ text, language }: Passage, source: string): Finding[] => {
  if (sure.test(source)) return []
  return [...heldBy(source, doubt, sentenceEnd), ...unverified(source)].flatMap((held) =>
    partsOf(text, language).flatMap((part, at, parts) => {
      const told = confirming[language].exec(part)
      // 调查组认定，…: what is established may stand in the next clause.
      const whole = language === 'zh' && told ? `${part}，${parts[at + 1] ?? ''}` : part
      if (!told || doubtful[language].test(whole) || denies(whole, language, told.index) || !isOf(whole, language, held)) return []
      return [{ text: told[0], why: `the evidence says only ${held.by}${held.text}: keep its doubt` }]
    }),
  )
}

/** What is established is what the stretch says: two words of it, one of them of nothing else. */
const isOf = (part: string, language: Passage['language'], held: Held): boolean =>
  sharedWith(part, language, held).length >= 1 &&
  sharedWith(part, language, { ...held, rest: '' }).length >= (held.text.length <= 4 ? 1 : 2)

/** A denial around the word, in its clause. In Chinese it is doubt enough. */
const denies = (part: string, language: Passage['language'], at: number): boolean =>
  language === 'en' &&
  (/(?:\b(?:not|no|nor|cannot|never|without)|n[’']t)\b(?: \w+){0,3} (?:show|prov|confirm|establish|verif|mean|evidence|proof|demonstrat|conclu|determin)/i.test(
    part,
  ) ||
    /\b(?:not|no|never|cannot|without|neither|nor|none)\b|n[’']t\b/i.test(
      part.slice(0, at).split(', ').at(-1)! + part.slice(at).split(', ')[0]!,
    ))

/** 公司称…，上述说法尚未得到第三方验证: all that stands before it in its sentence. */
const unverified = (source: string): Held[] =>
  source.split(sentenceEnd).flatMap((sentence) => {
    const { 0: by, index } =
      /[^，。；]*(?:尚未|未经|有待|尚待|仍待|未获|没有得到|仍需|还需)[^，。；]{0,8}(?:验证|证实|核实|确认|评议|复核|检验|查证)/.exec(
        sentence,
      ) ?? {}
    return by === undefined || !index ? [] : [{ by, text: sentence.slice(0, index), rest: '' }]
  })

const unshown = /不清楚|不明确|不确定|不知道|[是能]否|证据|证明|说明|表明/

/** 可能系短路所致: what may have been is not told as what was. */
const causes = /系|因|由|致|引[发起]|造成|导致|源[于自]|为|是|属|与|预防|治疗|增加|降低|减少/
const stated = ({ text, language }: Passage, source: string): Finding[] =>
  heldBy(source, doubt, clauseEnd)
    .filter(
      ({ by, text: what }) =>
        unshown.test(by) || (/^初步(?!怀疑|推测|估计)/.test(by) ? /系|因|由|致|引发|导致/ : causes).test(`${by}${what}`),
    )
    .flatMap((held) =>
      partsOf(text, language).flatMap((part) => {
        if (doubtful[language].test(part)) return []
        const shared = sharedWith(part, language, held)
        if (denies(part, language, Math.max(0, part.search(new RegExp(shared[0] ?? '$', 'i'))))) return []
        const least = language === 'zh' ? Math.max(3, Math.ceil((held.text.length - 1) / 2)) : held.text.length <= 8 ? 2 : 3
        return shared.length >= least || (language === 'zh' && shared.length >= 2 && held.text.length <= 4)
          ? [{ text: shared[0]!, why: `the evidence says only ${held.by}${held.text}: keep its doubt` }]
          : []
      }),
    )
