import { tells } from '../../language/dictionary-words.ts'
import { everyMatch } from '../../language/patterns.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage } from '../reading.ts'
import { contentWords, partsOf } from './held-words.ts'
import { clausesOf, done, intended, planned } from './plan-words.ts'
import { isElsewhere } from './stages.ts'

/** What is under way or planned is not over and done: by the noun that is said to be completed, the verb and the figure. */
export const partway = (claim: Passage, source: Passage): Finding[] =>
  [
    ...completed(claim, source.text),
    ...plannedVerbs(claim, source.text),
    ...plannedActs(claim, source.text),
    ...plannedFigures(claim, source),
  ].slice(0, 1)

/** Going on: 处于研制阶段, 正在试制, 进入三期临床试验. */
const ongoing =
  /阶段|正在|正处|正进行|处于|(?:研制|建设|施工|试验|测试|审查|评审|调试|改造|研发|论证|编制|设计|招标|评估|谈判|清理|整改|修复|抢修|修订|起草|审理|侦办|调查)(?:之?中|过程中)|(?:启动|开展|推进|进入|开始|着手|加快|抓紧)(?!了?[^，。；]{0,12}(?:完|结束))/
const over =
  /(?<!(?:未|没|待|将|拟|计划|预计|力争|有望|争取|目标|确保|年底前|月底前|前(?!期)|后(?!续)|可)[^，。；]{0,16})(?:完成|结束|完工|竣工|建成|收官|验收|下线|落成|告竣|完毕|结题|到位|交付|落幕|封顶|合龙|贯通|打通|达成|实现)/
const finished = {
  zh: /(?<![未没待将拟后前可需须能在期计][^，。；]{0,10})(?:已经?|全部|全面|均已?|顺利|成功|圆满|正式|如期)?(?:完成|结束)了?(?=\p{Script=Han}{2})|(?<![未没待将拟前可需须能期计][^，。；]{0,10})(?:已经?|全部|全面|均已?|顺利)(?:完成|结束|完工|竣工|完毕)/u,
  en: /\b(?:(?:has|have|had|was|were) (?:been )?(?:now |already |all |fully |successfully )*(?:completed?|finished|concluded|ended)|(?<!\b(?:the|an?|its|their|newly|be|once|when|after|until|is|are) )(?:completed|finished|concluded)|(?:is|are) (?:now |already )*(?:complete|finished|over))\b/i,
}
const still = {
  zh: /将|拟|计划|预计|力争|有望|前完成|待|未|正在|阶段|后|需|须|要|目标|争取|确保|年底|到20/,
  en: /\b(?:will|would|to be|expect\w*|due|plan\w*|aim\w*|not|yet|once|when|after|until|before|if|by the end|should|under ?way|stage|phase of|nearly|almost|partly|half|must|target\w*|schedul\w*|set to|per ?cent|%)\b|%/i,
}

/** `has completed its trials` where the evidence has 正处于三期临床试验, and nothing that is over. */
const completed = ({ text, language }: Passage, source: string): Finding[] => {
  if (over.test(source)) return []
  const going = clausesOf(source).filter((clause) => ongoing.test(clause))
  if (going.length === 0) return []
  return partsOf(text, language).flatMap((part) => {
    const told = finished[language].exec(part)
    if (!told || still[language].test(part)) return []
    const around = language === 'zh' ? part : part.slice(Math.max(0, told.index - 70), told.index + told[0].length + 50)
    const same =
      language === 'zh'
        ? everyMatch(around, /(?=(\p{Script=Han}{2}))/gu)
            .map(([, pair]) => pair!)
            .filter((pair) => pair !== '完成' && going.some((clause) => clause.includes(pair)))
        : contentWords(around).filter(
            (word) => !/^(?:complet|finish|conclud|end)/.test(word) && going.some((clause) => tells(clause, word)),
          )
    return same.length >= 2 ? [{ text: told[0], why: `the evidence says that this is under way: ${going[0]}` }] : []
  })
}

const ahead =
  /(?<!原|按|较|比)计划(?![生外内经])|拟(?!人|定的)|将(?=[^，。；]{0,14}(?:挂牌|上市|发行|完成|提交|申请|交付|下线|投产|开工|开建|开业|上映|发射|抵达|签|启动|开放|举行|出版|建成))|预计|有望|力争|争取|目标/
/** A verb of the past that begins what the claim says, and its Chinese in clauses of a plan alone. */
const acts: { en: RegExp; zh: RegExp }[] = [
  { en: /\b(?:listed|floated|debuted|gone public|went public|started trading|began trading)\b/, zh: /上市(?!委|公司|申请|审核|地位)|挂牌/ },
  {
    en: /\b(?:completed|finished|closed|wrapped up) (?:its|the|an?|their) (?:\w+ ){0,3}(?:initial public offering|IPO|offering|flotation|listing|issue)\b/,
    zh: /发行(?!申请|人)|上市(?!委|公司|申请|审核)|挂牌/,
  },
  { en: /\brolled off\b/, zh: /下线/ },
  { en: /\b(?:lifted off|blasted off|launched into|took off)\b/, zh: /发射|升空|首飞/ },
  { en: /\b(?:hit cinemas|premiered|went on (?:sale|show))\b/, zh: /上映|首映|首演|发售|开售|播出/ },
  { en: /\b(?:dug through|broken through|broke through)\b/, zh: /贯通|打通/ },
]

const plannedVerbs = ({ text, language }: Passage, source: string): Finding[] =>
  language === 'zh'
    ? listed(text, source)
    : partsOf(text, language).flatMap((part) =>
        intended.test(part.replace(/\bapproved\b/, ''))
          ? []
          : acts.flatMap(({ en, zh }) => {
              const told = en.exec(part)?.[0]
              return told !== undefined && onlyAhead(zh, source)
                ? [{ text: told, why: 'the evidence only plans this: say will, plans to or is expected to' }]
                : []
            }),
      )

const onlyAhead = (act: RegExp, source: string): boolean => {
  const clauses = source.split(/[，。；：！？\n]/).filter((clause) => act.test(clause))
  return clauses.length > 0 && clauses.every((clause) => ahead.test(clause.slice(0, clause.search(act))) && !/已|昨[日天]/.test(clause))
}

/** Words that hold what follows them open: plans, wishes, calls, requests. */
const wished =
  /(?<![期等接看对招款虐])待[^，。；]{1,8}后|(?<!原|按|较|比)计划(?![生外内经])|拟(?!人|定的)|(?<!(?<![排报姓命更提署签域品地\d])名|(?<![业车雇买货房])主|(?<![子妇男])女|(?<![骨主])干|(?<![创更全最])新|[小老大麻健悍虎良战强福已均曾])将(?=[\p{Script=Han}\d])(?!(?!于|在)[^，。；]{2,14}(?:从|由|(?:[上下]调|提[高升]|降低?|调整|缩短|延长|扩大|压缩|增加?|减少?)[至到为]))|预计|有望|力争|争取|目标|定于|呼吁|敦促|建议|提议|倡议|主张|申请(?!辞)|提出(?=[将在把对由从设建])|希望|有意|考虑|研究(?=[^，。；]{0,4}(?:将|把|在))|请求|寻求|准备|打算|愿意|承诺|誓言/u

/** `has delivered its first aircraft` for 计划2028年交付首架飞机: the verb stands behind such a word wherever the evidence has it. */
const plannedActs = ({ text, language }: Passage, source: string): Finding[] => {
  if (language === 'zh') return plannedInChinese(text, source)
  return partsOf(text, language).flatMap((part) => {
    if (intended.test(part)) return []
    return [
      ...part.matchAll(
        /\b(?:has|have|had) (?:now |already |also |officially |been )*([a-z]{3,}(?:ed|lt|pt|ld|wn|nt)|frozen|broken|chosen|written|given|taken|driven|stolen|begun|won|sent|made|put|cut|set)\b/g,
      ),
    ].flatMap(({ 0: told, 1: verb = '' }) => {
      const words = contentWords(part)
      const clauses = clausesOf(source).filter((clause) => tells(clause, verb))
      const open = clauses.filter((clause) => {
        const marker = wished.exec(clause)
        // 二期计划9月底并网 is of another part.
        if (
          !marker ||
          done.zh.test(clause) ||
          isElsewhere(clause.slice(0, marker.index), part) ||
          (marker[0].startsWith('将') && !planned.zh.test(clause))
        )
          return false
        // 将于9月开幕的车展收到报名: what is of the noun alone.
        const [after = ''] = clause.slice(marker.index + marker[0].length).split('的')
        return !tells(clause.slice(0, marker.index + marker[0].length), verb) && tells(after, verb)
      })
      return clauses.length > 0 &&
        open.length === clauses.length &&
        open.some((clause) => words.some((word) => word !== verb && tells(clause, word)))
        ? [{ text: told, why: `the evidence only plans or wishes this: ${open[0]}` }]
        : []
    })
  })
}

/** 完成收购 for 拟收购, 已试行 for 提出试行. */
const plannedInChinese = (text: string, source: string): Finding[] =>
  partsOf(text, 'zh').flatMap((part) => {
    const [told, verb = ''] = /(?:已经?|完成了?)(?:正式|成功|全面|全部)*(?!完成)(\p{Script=Han}{2})/u.exec(part) ?? []
    if (told === undefined || planned.zh.test(part) || goal.test(part) || /已|了(?!解)/.test(source)) return []
    const clauses = clausesOf(source).filter((clause) => clause.includes(verb))
    const open = clauses.filter((clause) => {
      const at = clause.search(wished)
      // 用时两小时将明火扑灭: 将 is no plan there.
      if (at >= 0 && clause[at] === '将' && !planned.zh.test(clause)) return false
      return at >= 0 && at < clause.indexOf(verb) && !done.zh.test(clause) && !/的/.test(clause.slice(at, clause.indexOf(verb)))
    })
    return clauses.length > 0 && open.length === clauses.length
      ? [{ text: told, why: `the evidence only plans or wishes this: ${open[0]}` }]
      : []
  })

/** 在深交所上市 for 计划明年上半年挂牌: an act that has no other word in Chinese and no time in the claim. */
const listed = (text: string, source: string): Finding[] =>
  partsOf(text, 'zh').flatMap((part) => {
    const told =
      /(?:在[^，。；]{2,8}(?:上市|挂牌)|完成(?:上市|发行|首发|IPO))$|(?:成功|正式|已经?|昨[日天]|完成)(?:上市|挂牌|发行|首发)/.exec(
        part,
      )?.[0]
    return told !== undefined &&
      !planned.zh.test(part) &&
      !/申请|拟|获|后|若/.test(part) &&
      onlyAhead(/上市(?!委|公司|申请|审核)|挂牌|发行(?!申请|人)/, source)
      ? [{ text: told, why: 'the evidence only plans this' }]
      : []
  })

const goal =
  /(?<!原|按|较|比)计划(?![生外内经])|规划|届时|力争|有望|争取|目标(?!区间|利率)|拟(?!人|定的)|(?:到|至)20\d\d年[^，。；]{0,4}[将达增]|预计[^，。；]{0,12}(?:年|届时|后)|将[^，。；]{0,8}(?:达|增|升|提高|扩大|缩|降|减|[到至])|将由/
const reached = {
  zh: /已|达到?了?$|了/,
  en: /\b(?:has|have|had|is|are|was|were|reached|totall?ed|stands? at|rose|grew|risen|grown|climbed|increased|expanded|doubled|cut|reduced|shortened|raised|lifted|fell|fallen|there (?:are|is))\b/i,
}

/** 将利率降至3.75%: what is lowered, after a verb of decision that tells no plan. */
const asObject = /^将(?=\p{Script=Han}{2,14}(?:提[高升]|降低?|上调|下调|调整|缩短|延长|扩大|压缩)[至到为])/u

/** 已由400头增至2000头, where the 2000 is what is planned for 2037. */
const plannedFigures = (claim: Passage, source: Passage): Finding[] =>
  claim.quantities.flatMap((figure) => {
    if (figure.kind === 'ordinal') return []
    const { text, language } = claim
    const bounds = language === 'zh' ? /[，。；：！？]/ : /[;:]\s|[.!?]\s|,\s(?!\d)|\b(?:and (?:will|plans?|aims?)|but|with)\b/
    const lead = text.slice(0, figure.at).split(bounds).at(-1)!
    const tail = text.slice(figure.at).split(language === 'zh' ? /[，。；]/ : /[;,]\s|[.!?]\s/)[0]!
    if (!reached[language].test(lead) || /\b(?:of|of the|of its|out of)(?: \w+)? $/.test(lead)) return []
    const sentence = text
      .slice(0, figure.at)
      .split(language === 'zh' ? /[。；]/ : /[.!?;]\s/)
      .at(-1)!
    if (
      language === 'zh'
        ? planned.zh.test(sentence) || goal.test(sentence) || /可(?!再|靠)|能(?=[够达])|或(?=[将会可达有超逾近降增升])/.test(lead)
        : intended.test(`${sentence}${tail}`) ||
          /\bto [a-z]{3,}\b|\b(?:plan|target|goal|deal|contract|budget|by (?:the end of )?20\d\d|worth|for|due|can|could|up to)\b/i.test(
            `${lead.slice(lead.search(reached.en))}${tail}`,
          )
    )
      return []
    const clauses = matches(figure, source).map(
      ({ at }) =>
        source.text
          .slice(0, at)
          .split(/[，。；：\n]/)
          .at(-1)!,
    )
    return clauses.length > 0 && clauses.every((clause) => goal.test(clause.replace(asObject, '')) && !done.zh.test(clause))
      ? [{ text: figure.text, why: `the evidence only plans this: ${clauses[0]}` }]
      : []
  })
