import { englishNumber } from '../../language/english-quantities.ts'

/** What has its English as a whole and stands in no lexicon, since figures stand in it; at and end are UTF-16 offsets. */
export type SetFigure = { at: number; end: number; en: string }

const digits = '零一二三四五六七八九十'
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const metals: Record<string, string> = { 金: 'gold', 银: 'silver', 铜: 'bronze' }

/** 指数为1308.5点: points of an index, never of the clock. */
export const pointsIn = (text: string): SetFigure[] =>
  [...text.matchAll(/\d[\d,]*\.\d+点(?!钟)/gu)].map(({ 0: found, index }) => ({
    at: index,
    end: index + found.length,
    en: `${englishNumber(Number(found.replace(/[,点]/gu, '')))} points`,
  }))

/** 一金二铜: one gold and two bronze medals; nothing of it is told alone. */
export const medalsIn = (text: string): SetFigure[] =>
  [...text.matchAll(/(?:(?:[一二两三四五六七八九十]|\d+)枚?[金银铜]牌?[、,，]?){2,3}/gu)].flatMap(({ 0: found, index }) => {
    const own = found.replace(/[、,，]$/u, '')
    const each = [...own.matchAll(/([一二两三四五六七八九十]|\d+)枚?([金银铜])/gu)].map(
      ([, count = '', metal = '']) => `${numbers[digits.indexOf(count.replace('两', '二'))] ?? count} ${metals[metal]}`,
    )
    return [{ at: index, end: index + own.length, en: `${each.slice(0, -1).join(', ')} and ${each.at(-1)} medals` }]
  })

const weekdays: Record<string, string> = { 一: 'Mon', 二: 'Tues', 三: 'Wednes', 四: 'Thurs', 五: 'Fri', 六: 'Satur', 日: 'Sun', 天: 'Sun' }
/** What goes by the timetable, week after week. */
const timetable = /班车|航班|班次|班列|发车|营业|开放|开馆|闭馆|开市|收市|上课|课程|门诊|末班|首班|限行|坐诊|每周|时段/

/** 末班车周五、周六延长: every Friday and Saturday; of what happens but once (周五、周六有雨) that is not said. */
export const weekdaysIn = (text: string): SetFigure[] => {
  const lists = timetable.test(text) ? /每?(?:周|星期|礼拜)/u : /每(?:周|星期|礼拜)/u
  return [
    ...text.matchAll(
      new RegExp(
        `(?<![本上下这当该月日号（(至到])${lists.source}[一二三四五六日天](?:(?:、|和|及|与)(?:周|星期|礼拜)?[一二三四五六日天]|(?:周|星期|礼拜)[一二三四五六日天])+(?![至到])`,
        'gu',
      ),
    ),
  ].map(({ 0: found, index }) => {
    const days = [...found.matchAll(/[一二三四五六日天](?!期)/gu)].map(([day]) => `${weekdays[day]}days`)
    return { at: index, end: index + found.length, en: `on ${days.slice(0, -1).join(', ')} and ${days.at(-1)}` }
  })
}
