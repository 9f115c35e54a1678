import { chineseNumber } from './numbers.ts'
import { everyMatch } from './patterns.ts'
import type { Qualifier, Quantity } from './quantities.ts'

/** Ages by their names of old; 花甲 is a shellfish as well, and 不惑 and 而立 are verbs, where no word of years stands beside them. */
const named: Record<string, number> = {
  弱冠: 20,
  而立: 30,
  不惑: 40,
  知天命: 50,
  知命: 50,
  半百: 50,
  花甲: 60,
  古稀: 70,
  耄耋: 80,
  期颐: 100,
}

const bounds: Record<string, Qualifier> = { 过: 'over', 逾: 'over', 越: 'over', 近: 'nearly', 快: 'nearly', 将近: 'nearly' }

const numeral = '[二三四五六七八九]十[一二三四五六七八九]?'
const pattern = new RegExp(
  `(?:年(?:事|纪|龄)?)?(?:已|将|刚|早已|都)?(?<bound>过|逾|越|近|届|满|至|到)?(?<name>${Object.keys(named).join('|')})(?:之?年|老人|老者|老太|老汉|高龄)?` +
    `|年(?:纪|事|龄)?(?:已|将|刚|早已)?(?<bound2>过|逾|越|近|届|满|至)(?<n>${numeral})(?![岁周多余几来万千\\d一二三四五六七八九])` +
    // 今年八十三, with which the clause ends.
    `|(?<=今年|\u0001{2})(?:已经?|都|刚|才|整|正好|刚刚|也)?(?<bound3>快|将近|近|过|满)?(?:有)?(?<n2>${numeral}|[二三四五六七八九]?十有[一二三四五六七八九]|[1-9]\\d)了?(?=[，。；：！？、”"\\n]|$)`,
  'g',
)

/** 年逾古稀, 花甲之年, 年过七十: ages of which no 岁 says that they are. */
export const agesInChinese = (plain: string, text: string): Omit<Quantity, 'text'>[] =>
  everyMatch(plain, pattern).flatMap(({ 0: words, index, groups }) => {
    const { bound, bound2, bound3, name, n, n2 } = groups!
    // 耄耋 alone may say it; the others are of a year or of who has it.
    if (name && !/^[古耄期]/.test(name) && !/^年|[年人者太汉龄]$/.test(words)) return []
    if (n2 && !text.slice(0, index).endsWith('今年')) return []
    const value = name ? named[name] : chineseNumber((n ?? n2)!.replace('有', ''))
    if (value === undefined) return []
    const qualifier = bounds[bound ?? bound2 ?? bound3 ?? ''] ?? (name === '耄耋' ? 'over' : undefined)
    return [
      { kind: 'age' as const, value, unit: 'year', digits: 0, ...(qualifier ? { qualifier } : {}), at: index, end: index + words.length },
    ]
  })
