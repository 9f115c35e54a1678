import type { Quantity } from '../../language/quantities.ts'
import type { Passage } from '../reading.ts'
import { isChange, stepOf } from './changes.ts'
import type { Derivation } from './derivations.ts'
import { amounts, differences, sameFate, unsummed } from './differences.ts'
import { apart, like, pairs } from './source-figures.ts'

/** Of the figures as they stand, the sums of two and more that follow each other and are not the ends of one step. */
const sums = (figures: Quantity[], source: Passage): number[] =>
  figures.flatMap(({ value, unit }, from) => {
    // 38℃, 局部40℃: nobody adds them up.
    if (unit === '°C') return []
    const { text } = source
    let sum = value
    const following = figures.slice(from + 1)
    // 由3万只扩大到8万只: of what was and what is there is no sum.
    const step = following.findIndex(
      (next, nth) =>
        /^[^，。；]{0,10}[至到为]了?$/.test(text.slice(figures[from + nth]!.end, next.at)) ||
        // 要求50天完工，提前8天: nor of a term and what was left of it.
        /(?:提前|推迟|缩短|延长|节省)了?$/.test(text.slice(Math.max(0, next.at - 3), next.at)) ||
        // 6人死亡，包括1名母亲: nor of a whole and its part.
        /其中|包括|[包内]?含/.test(text.slice(figures[from + nth]!.end, next.at)) ||
        // 比去年增加5家, 总数达到60家: of what there is and how it changed, or what it comes to, there is none either.
        isChange(figures[from + nth]!, source) !== isChange(next, source) ||
        /(?:总[数量]|总规模|至此)[^，。；\d]{0,8}$/.test(text.slice(figures[from + nth]!.end, next.at)),
    )
    return following.slice(0, step < 0 ? undefined : step).map((next) => (sum += next.value))
  })

/** A figure with so many digits is no sum or difference by chance. */
const isTelling = ({ kind, digits, value }: Quantity): boolean => digits >= 2 && kind !== 'age' && (kind !== 'count' || value >= 100)

const numbersOf: Record<number, RegExp> = {
  2: /两|\b(?:both|two)\b(?! of\b)/i,
  3: /三|\bthree\b(?! of\b)/i,
  4: /四|\bfour\b(?! of\b)/i,
  5: /五|\bfive\b(?! of\b)/i,
}

/** 两所卫生院和5个卫生室 are 7家机构: measure words of houses, or of people, whatever the one is of. */
const measures = [/^[所家个处座间栋]$/, /^[名位人个]$/]
const alike = (one: Quantity, other: Quantity, { unit }: Quantity): boolean =>
  one.unit === other.unit ||
  (one.kind === 'count' &&
    measures.some((words) => [one, other].every(({ unit: own }) => words.test(own)) && (/^[a-z]/.test(unit) || words.test(unit))))

/** Totals, differences, and parts of a whole. */
export const totals: readonly Derivation[] = [
  // 3万吨, 2万吨和5万吨: 100,000 tonnes in all.
  {
    cue: {
      zh: /共|合计|总|累计|连同|加上|算上/,
      en: /\b(?:total|in all|altogether|combined|together|overall|sum|between them|of (?:them|which)|among (?:them|which|whom)|including)\b/i,
    },
    exact: true,
    gives: (figure, source) => sums(amounts(figure, source), source),
  },
  // The same where no word says so: of a figure with digits enough to be no chance, of what one counts.
  {
    exact: true,
    gives: (figure, source) => {
      const all = amounts(figure, source)
      const unit = all.find(({ value }) => value < figure.value && figure.value / value < 100)?.unit
      return isTelling(figure) && figure.qualifier === undefined
        ? sums(
            all.filter((own) => figure.kind !== 'count' || own.unit === unit),
            source,
          )
        : []
    },
  },
  // 17座田径场和4座游泳馆: 21 in all.
  {
    exact: true,
    gives: (figure, { text, quantities }) =>
      quantities.flatMap((first, index) => {
        if (first.kind !== figure.kind || first.upTo !== undefined || unsummed.test(first.kind)) return []
        const sums: number[] = []
        let sum = first.value
        for (const [nth, next] of quantities.slice(index + 1).entries()) {
          const gap = text.slice(quantities[index + nth]!.end, next.at)
          if (
            next.kind !== first.kind ||
            !alike(next, first, figure) ||
            // 28个国家和地区的6800名: of one thing and who comes from there.
            !/^[^，。；！？\n]{0,14}(?:[、和与及]|以及)[^，。；！？\n]{0,8}(?<!的)$/.test(gap)
          )
            break
          sum += next.value
          sums.push(sum)
        }
        return sums
      }),
  },
  // 10金6银14铜: thirty medals.
  {
    cue: { zh: /[奖金]牌|[枚块]/, en: /\bmedals?\b/i },
    exact: true,
    gives: ({ kind }, { text, quantities }) =>
      kind !== 'count'
        ? []
        : quantities.flatMap((gold, index) => {
            const [silver, bronze] = [quantities[index + 1], quantities[index + 2]]
            const follows = (before: Quantity, next: Quantity | undefined) => next && /^[、和]?$/.test(text.slice(before.end, next.at))
            if (!/^金牌?$/.test(gold.unit) || silver?.unit !== '银' || !follows(gold, silver)) return []
            const two = gold.value + silver.value
            return bronze?.unit === '铜' && follows(silver, bronze) ? [two + bronze.value] : [two]
          }),
  },
  // 首日1.2亿元，次日8000万元: 200 million in two days.
  {
    cue: { zh: /[两三四五](?![成分倍])/, en: /\b(?:both|two|three|four|five)\b/i },
    gives: (figure, source, around) => {
      const alike = like(figure, source).filter((own) => stepOf(own, source) === 0)
      const parts = Object.entries(numbersOf).filter(([, words]) => words.test(around))
      return parts.flatMap(([size]) =>
        alike.flatMap((_, from) => {
          const group = alike.slice(from, from + Number(size))
          return group.length === Number(size) && group.every(({ unit }) => unit === group[0]!.unit)
            ? [group.reduce((sum, { value }) => sum + value, 0)]
            : []
        }),
      )
    },
  },
  // 512件, 去年430件: 82 more.
  {
    cue: {
      zh: /多|少|高|低|冷|暖|热|差|增|减|降|涨|升|领先|落后|优势|其余|剩|不合格|未通过|未达/,
      en: /\b(?:all but|more|above|over|fewer|less|higher|lower|colder|cooler|warmer|hotter|surplus|deficit|ahead|behind|clear|away|shy|short of|margin|gap|edge|advantage|differ\w*|gained?|lost|added|by|against|versus|last (?:time|year)|previous\w*|remaining|rest|others?)\b/i,
    },
    exact: true,
    gives: (figure, source, _, claim) => differences(figure, source, claim),
  },
  // A trade surplus of 2622.4亿元 is one of 262.2 billion yuan.
  {
    cue: { zh: /[顺逆]差|盈余|赤字/, en: /\b(?:surplus|deficit|more)\b/i },
    rounded: true,
    gives: (figure, source, _, claim) =>
      figure.kind === 'money' && figure.digits >= 3 && /出口[^。]*进口|进口[^。]*出口|收入[^。]*支出/.test(source.text)
        ? differences(figure, source, claim)
        : [],
  },
  // The same of a telling figure, or where the evidence leaves a rest.
  {
    exact: true,
    gives: (figure, source, _, claim) =>
      isTelling(figure) || /其余|其他|剩|余下|尚余/.test(source.text) ? differences(figure, source, claim) : [],
  },
  // 200批次, 合格198批次: two failed; 12亿元, 已完成9亿元: 300 million left.
  {
    cue: {
      zh: /净|未|没|不|合格|达标|尚|还|仍|另|其余|其他|剩|余|男|女|老/,
      en: /\b(?:net|without|no|not|pass\w*|fail\w*|never|yet|still|remain\w*|left|to go|short of|others?|rest|boys?|girls?|men|women|male|female|of the|unqualified|substandard|missing)\b/i,
    },
    gives: (figure, source, _, claim) =>
      (figure.kind === 'percent' ? [] : pairs(figure, source))
        .filter((pair) => !sameFate(pair, figure, source, claim))
        .map(([one, two]) => Math.abs(one.value - two.value)),
  },
  // 载有38人，造成2人死亡、11人受伤: the other 25.
  {
    cue: { zh: /其余|其他|剩/, en: /\b(?:others?|rest|remaining)\b/i },
    exact: true,
    gives: (figure, source) => {
      const all = amounts(figure, source)
      return all.flatMap((whole) =>
        all.flatMap((_, from) =>
          [2, 3, 4].flatMap((size) => {
            const parts = all.slice(from, from + size)
            return parts.length < size || parts.includes(whole) || parts.some(({ unit }) => unit !== whole.unit)
              ? []
              : [whole.value - parts.reduce((sum, { value }) => sum + value, 0)]
          }),
        ),
      )
    },
  },
  // 完成9亿元，占年度计划的75%: the plan is 1.2 billion.
  {
    cue: { zh: /计划|目标|总|全|共/, en: /\b(?:plan\w*|targets?|goal|total\w*|whole|full|all|overall|entire|budget)\b/i },
    gives: (figure, source) =>
      source.quantities.flatMap((share) => {
        const part = like(figure, source).findLast(({ end }) => end <= share.at)
        return share.kind === 'percent' &&
          share.upTo === undefined &&
          part &&
          !apart(part, share, source) &&
          /[占成][^，。；\d]{0,12}的?$/.test(source.text.slice(0, share.at))
          ? [(part.value / share.value) * 100]
          : []
      }),
  },
  // 总产9000吨，其中三分之一销往外地: 3,000 tonnes.
  {
    gives: (figure, { text, quantities }) =>
      quantities.flatMap((share) =>
        share.kind === 'percent' &&
        share.upTo === undefined &&
        (share.fraction ||
          /(?:占|其中)[^，。；\d]{0,10}$|(?:资[金本产]|总[额量数价]|金额|收入|预算|投资|面积|产量|销量|人数)的$/.test(
            text.slice(0, share.at),
          )) &&
        !/[增降减升跌涨][^，。；]{0,3}$|折$/.test(text.slice(Math.max(0, share.at - 5), share.end))
          ? amounts(figure, { quantities }).map((own) => (own.value * share.value) / 100)
          : [],
      ),
  },
  // 优惠票减半: half of another price.
  {
    exact: true,
    gives: (figure, { text, quantities }) =>
      /减半|半价|一半|腰斩/.test(text)
        ? quantities.flatMap((own) =>
            (own.kind === figure.kind && own.unit === figure.unit) || (figure.kind === 'count' && figure.unit === '')
              ? [own.value / 2]
              : [],
          )
        : [],
  },
  // 男性为27.8岁、女性为25.6岁: 2.2 years apart.
  {
    exact: true,
    gives: ({ kind, unit }, { quantities }) =>
      quantities.flatMap((a) =>
        quantities.flatMap((b) =>
          kind === 'duration' && unit === 'month' && a.kind === 'age' && b.kind === 'age' && a.value > b.value
            ? [(a.value - b.value) * 12]
            : [],
        ),
      ),
  },
  // 主犯被判刑，其余25名获刑: 26 in all.
  {
    exact: true,
    gives: ({ kind }, { quantities, text }) =>
      kind === 'count' && /主犯|首犯|为首/.test(text)
        ? quantities.flatMap((own) => (own.kind === 'count' && /(?:其余|其他|另外?)$/.test(text.slice(0, own.at)) ? [own.value + 1] : []))
        : [],
  },
  // 98比91: by seven points.
  {
    cue: {
      zh: /净胜|分差|领先|落后|优势|分之差|分[险惜小大]?[取获]?[胜负]/,
      en: /\b(?:by|lead\w*|margin|ahead|win|victory|defeat|deficit|behind)\b/i,
    },
    exact: true,
    gives: ({ kind }, { quantities }) =>
      quantities.flatMap((score) =>
        /^(?:count|points)$/.test(kind) && score.kind === 'score' ? [Math.abs(score.value - (score.upTo ?? score.value))] : [],
      ),
  },
]
