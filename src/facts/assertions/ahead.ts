import { chineseWith } from '../../language/glosses.ts'
import { matches } from '../quantities/figures.ts'
import type { Finding, Passage } from '../reading.ts'
import { accusing, done } from './plan-words.ts'

/** Of works, that they are done. */
const finished = /\b(?:has|have) been (?:completed|finished|topped out|joined up)\b|\b(?:was|were) (?:topped out|joined up)\b/i

/** `A feasibility study is under way`: what goes before the works themselves. */
const beforehand = {
  zh: /(?:论证|研究|勘[察测]|设计|评估|环评|招标|调试|试运行|预售|报名|拆迁|征地)(?:工作)?$/,
  en: /\b(?:stud(?:y|ies)|surveys?|reviews?|assessments?|appraisals?|design(?: work)?|planning|preparations?|bidding|tender(?:ing|s)?|(?:trial|test) (?:runs?|operations?)|trials?|tests?|testing|talks|bookings?|sales?|registration|recruitment|training|demolition|land acquisition)\b(?: \w+){0,8} $/i,
}

/** 计划明年6月底通车 is not `went into service`: what opens or starts is ahead wherever the evidence speaks of it. */
export const ahead = ({ text, language }: Passage, source: string): Finding[] => {
  const said = (
    language === 'zh'
      ? /(?:已(?:经)?|昨[日天]|今[日天])(?:正式)?(?:建成)?(?:正式)?(?:通车|投用|投入使用|开通|投产|启用|开业|开工|动工|合龙|封顶|贯通|竣工|完工|落成)/
      : finished.test(text)
        ? finished
        : /\b(?:went|came|(?:has|have) (?:gone|come)) into (?:service|operation|use|production)\b|\b(?:has|have) (?:opened|begun|started|begun production|started operations?|entered service)\b|\bopened to traffic\b|\b(?:is|are) (?:now |already |well )*(?:under ?way|in (?:service|operation|use)|open)\b|\bopened (?:on \w+day|yesterday|today|this (?:morning|week))\b|\bbroke ground\b/
  ).exec(text)
  if (!said || (beforehand[language].test(text.slice(0, said.index)) && /正在?|目前|已/.test(source))) return []
  // `Has begun empty test runs`: not yet the works themselves.
  const begun = /(?:begun|started)$/.test(said[0]) ? /^(?: [a-z-]+){1,4}/.exec(text.slice(said.index + said[0].length))?.[0] : undefined
  if (begun && beforehand.en.test(`${begun} `) && /试|测|演练|彩排|预/.test(source)) return []
  const opens = /broke ground|under ?way/i.test(said[0])
    ? /开工|动工|启动/
    : /completed|finished|topped|joined|合龙|封顶|贯通|竣工|完工|落成/.test(said[0])
      ? /合龙|封顶|贯通|洞通|竣工|完工|建成|落成|完成/
      : /开工|动工|started|begun$/.test(said[0])
        ? /通车|投用|投入使用|开通|投产|启用|开业|开工|动工/
        : /通车|投用|投入使用|开通|投产|启用|开业/
  const clauses = source.split(/[，。；：！？\n]/).filter((clause) => opens.test(clause))
  return clauses.length > 0 &&
    clauses.every(
      (clause) =>
        /(?<![比较原按])计划|预计|将(?!于昨)|拟|力争|争取|有望|确保|(?<!可能[于在]?)(?:明年|下[周月])/.test(clause) &&
        !/已|昨[日天]/.test(clause),
    )
    ? [{ text: said[0], why: `the evidence only plans this: ${clauses[0]}` }]
    : []
}

/** `has provided 1,860 flats`, where the clause with the 1860 has the verb, and only what is to come: 届时将提供. */
export const providedAhead = (claim: Passage, source: Passage): Finding[] =>
  claim.language === 'zh'
    ? []
    : claim.quantities.flatMap((figure) => {
        const [words, verb] =
          /\b(?:has|have) (?:already |now |so far )?([a-z]+(?:ed|lt|pt|ld|wn))(?: (?:about|around|nearly|over|more than|some|another|up to))*(?: (?:the|an?) [a-z]+(?: of)?)? $/.exec(
            claim.text.slice(0, figure.at),
          ) ?? []
        const clauses = matches(figure, source).map(
          ({ at, end }) =>
            `${source.text
              .slice(0, at)
              .split(/[，。；\n]/)
              .at(-1)}${source.text.slice(at, end)}`,
        )
        return verb !== undefined &&
          clauses.length > 0 &&
          clauses.every(
            (clause) =>
              /届时|建成后|投[用产]后|未来|(?<![即])将|预计|有望|可/.test(clause) &&
              accusing.test(clause) &&
              !done.zh.test(clause) &&
              chineseWith(verb).some((zh) => zh.length > 1 && clause.includes(zh)),
          )
          ? [{ text: words!, why: 'the evidence only plans this: say will, plans to or is expected to' }]
          : []
      })
