import { everyMatch, everyOf } from '../../language/patterns.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage } from '../reading.ts'
import { consented } from './decided.ts'
import { partsOf } from './held-words.ts'

/** What one house passed is no law yet, what was proposed has changed nothing, and who was nominated has won nothing. */
export const halfway = (claim: Passage, source: Passage): Finding[] =>
  [...byOneHouse(claim, source.text), ...awaited(claim, source.text), ...raised(claim, source), ...obtained(claim, source.text)].slice(0, 1)

const house =
  /(?:[参众上下联][邦议]*院|国民议会|(?:联邦|民主|贵族|平民|人民|代表|元老|长老|共和)院|杜马|委员会|小组)[^。；]{0,40}(?:通过|批准)/
const rest =
  /(?:提交|送交|移交|转交|交由|递交|送|交|[尚仍还][需须待]|须经|待)[^。；]{0,16}(?:审议|表决|批准|签署|通过|审定|投票|裁决)|如(?:果|若)?(?:最终)?获(?:得)?通过|(?:众|参|上|下)[议]?院(?:则)?(?:将|定于|预计|拟)[^。；]{0,12}(?:表决|审议|投票)/
const whole = {
  zh: /(?:(?<!国民)议会|国会)(?!众|参|上|下|两院|[^，。；]{0,4}委员会)[^，。；]{0,20}通过|(?:通过|成为)[^，。；]{0,16}法律|签署[^，。；]{0,16}法|正式(?:立法|生效|成为法律)|立法(?:禁止|规定|通过)|颁布/,
  en: /\b(?:both (?:houses|chambers)|parliament|congress|legislature|lawmakers|diet|knesset|(?:has|have)) (?:has |have |had )?(?:passed|approved|adopted|enacted|voted|backed)\b(?! by\b)|\b(?:enact(?:ed|s)|became law|becomes law|(?:is|are) now law|passed (?:an? |the )?(?:\w+ ){0,3}laws?\b|signed into law|passed into law|has outlawed|have outlawed)\b/i,
}
const oneHouse = {
  zh: /众|参议|[上下]院|[上下]议院|(?:联邦|人民|民主|贵族|平民|代表|元老|长老|共和)院|杜马|委员会|待|须|需|将|交|如获/,
  en: /\b(?:house|senate|senators|chamber|commons|lords|committee|bundestag|bundesrat|duma|panel|first reading|second reading|still|needs?|awaits?|pending|if|would|goes to|yet|subject to|next|must)\b/i,
}

/** 众议院通过，将提交参议院审议: no parliament has passed it yet. */
const byOneHouse = ({ text, language }: Passage, source: string): Finding[] => {
  if (!house.test(source) || !rest.test(source) || /签署(?:成为|生效|了)|两院(?:均|都|已)|正式成为法律/.test(source)) return []
  return partsOf(text, language).flatMap((part) => {
    const told = whole[language].exec(part)
    return told && (/\bboth (?:houses|chambers)\b/i.test(part) || !oneHouse[language].test(part))
      ? [{ text: told[0], why: 'the evidence has it passed by one house alone' }]
      : []
  })
}

const proposal = /提出|提议|建议|拟|申请|请求|征求意见|听证/
const changed = {
  zh: /已经?(?:上调|下调|提高|降低|调整|延长|取消|增加|减少|设立)/,
  en: /\b(?:has|have) (?:now |already )?(?:been )?(?:raised|lifted|increased|cut|lowered|reduced|extended|abolished|scrapped|introduced|doubled|adjusted)\b/i,
}

/** 提出上调0.35元: the figure of a proposal is no change that was made. */
const raised = (claim: Passage, source: Passage): Finding[] => {
  const told = changed[claim.language].exec(claim.text)
  if (!told || /\b(?:propos\w*|would|plan\w*|if|suggest\w*|call\w*|ask\w*|seek\w*|want\w*)\b|拟|提议|建议|提出|申请/i.test(claim.text))
    return []
  if (consented(source.text) || /已|了(?!解)|自[^，。；]{1,12}起/.test(source.text)) return []
  const places = claim.quantities
    .filter(({ at, kind }) => at > told.index && kind !== 'ordinal')
    .flatMap((figure) => matches(figure, source))
    .map(
      ({ at }) =>
        source.text
          .slice(0, at)
          .split(/[，。；\n]/)
          .at(-1)!,
    )
  return places.length > 0 && places.every((clause) => proposal.test(clause))
    ? [{ text: told[0], why: `the evidence only proposes this: ${places[0]}` }]
    : []
}

const sought = /申请(?:将|列入|加入|成为|创建|评)|申报|提名|候选|公示|参评|竞[标选]|参选|拟(?:任|聘|推荐|授予|表彰|命名|录用|列入)/
const won =
  /(?<!(?:申请|申报|拟|将|争取|有望|力争|能否|是否|提名|推荐|候选|未|没|不|待|为)[^，。；]{0,12})(?:列入|入选(?!名单公示)|当选|获评|评为|中标|授予|命名为|荣获|获(?![悉取])|夺|赢|加入|认定为|确定为|任命)/
const winning = {
  zh: /(?<!(?:申请|申报|拟|将|争取|有望|提名|推荐|候选|未|没|不|待)[^，。；]{0,12})(?:列入|入选|当选|获评|被评为|评为|中标|荣获|获颁|夺得|赢得|被任命)/,
  en: /\b(?:(?:has|have|was|were|been) (?:been )?(?:now |officially )?(?:added to|listed as|inscribed|named|elected|chosen|selected|appointed|awarded|designated|recogni[sz]ed)|became|won|wins|(?:has|have) joined)\b/i,
}
const notYet = {
  zh: /拟|候选|提名|申请|申报|公示|入围|将|有望|争取|竞|参|推荐/,
  en: /\b(?:nominat\w*|candidates?|shortlist\w*|propos\w*|appl\w*|bid\w*|seek\w*|would|will|to be|may|could|hop\w*|contend\w*|finalists?|tentative|public notice|recommend\w*|not|yet|set to|due|up for)\b/i,
}

/** 拟提名…为候选人 and 申请列入名录 are no success. */
const obtained = ({ text, language }: Passage, source: string): Finding[] => {
  const asked = sought.exec(source)?.[0]
  if (asked === undefined || won.test(source)) return []
  return partsOf(text, language).flatMap((part) => {
    const told = winning[language].exec(part)
    return told && !notYet[language].test(part) ? [{ text: told[0], why: `the evidence has only ${asked}: the outcome is open` }] : []
  })
}

/** Who has yet to decide, in both languages. */
const deciders: { zh: RegExp; en: RegExp }[] = [
  { zh: /国会|议会|人大/, en: /\b(?:parliament\w*|congress|legislat\w+|lawmakers|mps)\b/i },
  { zh: /参议院/, en: /\b(?:senate|upper house|bundesrat)\b/i },
  { zh: /众议院/, en: /\b(?:lower house|house of representatives|commons)\b/i },
  { zh: /股东/, en: /\bshareholders?\b/i },
  { zh: /监管|证监会|交易所|反垄断|主管部门|有关部门/, en: /\b(?:regulat\w+|watchdog|exchange|authorit\w+)\b/i },
  { zh: /总统|州长|国王/, en: /\b(?:president|governor|king)\b/i },
  { zh: /董事会/, en: /\bboard\b/i },
  { zh: /法院|法庭/, en: /\b(?:courts?|judges?)\b/i },
  { zh: /政府|国务院|内阁/, en: /\b(?:governments?|cabinet|state council)\b/i },
  { zh: /选民|公投/, en: /\b(?:voters|referendum)\b/i },
]
const toDecide = /(?:[尚仍还]?[需须待]|提交|提请|报请?|送交|交由|递交|有待|等待|取决于)[^，。；]{0,12}$/
const decides = /^[^，。；]{0,10}(?:审议|批准|核准|表决|审批|同意|签署|通过|裁决|审查|认可|投票|决定)/

const later = /^[^，。；]{0,4}(?:预计|将|定于|拟)[^，。；]{0,12}(?:投票|表决|审议|批准|签署)/

/** 需经国会审议后方可实施: parliament has not approved it. */
const awaited = ({ text, language }: Passage, source: string): Finding[] =>
  deciders.flatMap((decider) => {
    const places = everyMatch(source, everyOf(decider.zh))
    const isAwaited =
      places.length > 0 &&
      places.every(
        ({ 0: word, index }) =>
          (toDecide.test(source.slice(Math.max(0, index - 20), index)) && decides.test(source.slice(index + word.length))) ||
          later.test(source.slice(index + word.length)),
      )
    if (!isAwaited) return []
    return partsOf(text, language).flatMap((part) => {
      const told = granting[language].exec(part)
      const clause = told
        ? `${part
            .slice(0, told.index)
            .split(/,\s|\b(?:which|who)\b/)
            .at(-1)}${part.slice(told.index).split(/,\s/)[0]}`
        : ''
      return told && decider[language].test(clause) && !open[language].test(part)
        ? [{ text: told[0], why: 'the evidence says that this has yet to be decided' }]
        : []
    })
  })
const granting = {
  zh: /(?:已|获)[^，。；]{0,12}(?:批准|通过|同意|核准)|(?:批准|通过|同意|核准)/,
  en: /\b(?:(?:has|have|had) (?:now |already )?(?:approved|passed|agreed|backed|cleared|signed|endorsed|ratified)|approved by|(?<!\b(?:be|once|if) )(?:approved|passed|backed|endorsed|ratified)(?= (?:the|a|an|its)\b)|(?:won|received|secured|obtained|got) (?:\w+ ){0,2}(?:approval|consent|clearance))\b/i,
}
const open = {
  zh: /待|须|需|尚|未|将|后|如|若/,
  en: /\b(?:still|needs?|awaits?|pending|subject to|if|would|yet|must|not|once|before|requires?|to be|goes to|unless|until|for approval)\b/i,
}
