import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** Whether the check passes an English claim that rests on the Chinese sentence. */
const passes = (zh: string, en: string) => checkClaim({ text: { en }, evidence: [zh], date: '2025-06-18' }).length === 0

/** What fails of a true rendering that must pass and of altered ones that must not, as lines to read. */
const failing = ([zh = '', en, ...altered]: readonly string[]): string[] => [
  ...(en === undefined || passes(zh, en) ? [] : [`refused: ${zh} ${en}`]),
  ...altered.filter((other) => passes(zh, other)).map((other) => `passed: ${zh} ${other}`),
]

/** A unit as both languages say it, the one before a noun, and one that must not stand in its place. */
type Unit = [zh: string, en: string, adjective: string, other: string]
const amounts: Unit[] = [
  ['元', 'yuan', 'yuan', 'US dollars'],
  ['美元', 'US dollars', 'dollar', 'yuan'],
  ['欧元', 'euros', 'euro', 'US dollars'],
  ['日元', 'yen', 'yen', 'yuan'],
  ['英镑', 'pounds', 'pound', 'euros'],
  ['港元', 'Hong Kong dollars', '', 'US dollars'],
  ['新西兰元', 'New Zealand dollars', '', 'Australian dollars'],
  ['印尼盾', 'rupiah', 'rupiah', 'rupees'],
  ['里亚尔', 'riyals', 'riyal', 'dirhams'],
  ['瑞典克朗', 'Swedish kronor', '', 'euros'],
  ['美分', 'US cents', '', 'US dollars'],
  ['公里', 'kilometres', 'kilometre', 'metres'],
  ['千米', 'kilometres', 'kilometre', 'metres'],
  ['米', 'metres', 'metre', 'feet'],
  ['毫米', 'millimetres', 'millimetre', 'centimetres'],
  ['纳米', 'nanometres', 'nanometre', 'micrometres'],
  ['海里', 'nautical miles', '', 'miles'],
  ['光年', 'light years', 'light-year', 'kilometres'],
  ['平方公里', 'square kilometres', 'square-kilometre', 'square metres'],
  ['平方米', 'square metres', 'square-metre', 'square feet'],
  ['公顷', 'hectares', 'hectare', 'mu'],
  ['亩', 'mu', 'mu', 'hectares'],
  ['立方米', 'cubic metres', 'cubic-metre', 'litres'],
  ['升', 'litres', 'litre', 'gallons'],
  ['桶', 'barrels', 'barrel', 'litres'],
  ['吨', 'tonnes', 'tonne', 'kilograms'],
  ['公斤', 'kilograms', 'kilogram', 'pounds'],
  ['毫克', 'milligrams', 'milligram', 'micrograms'],
  ['盎司', 'ounces', 'ounce', 'grams'],
  ['克拉', 'carats', 'carat', 'grams'],
  ['吨公里', 'tonne-kilometres', '', 'passenger-kilometres'],
  ['千瓦时', 'kilowatt-hours', 'kilowatt-hour', 'kilowatts'],
  ['千瓦', 'kilowatts', 'kilowatt', 'megawatts'],
  ['瓦', 'watts', 'watt', 'kilowatts'],
  ['千卡', 'kilocalories', 'kilocalorie', 'kilojoules'],
  ['千伏', 'kilovolts', 'kilovolt', 'volts'],
  ['毫安时', 'milliamp-hours', 'milliamp-hour', 'volts'],
  ['兆赫', 'megahertz', 'megahertz', 'gigahertz'],
  ['百帕', 'hectopascals', 'hectopascal', 'kilopascals'],
  ['像素', 'pixels', 'pixel', 'megapixels'],
  ['TB', 'TB', 'TB', 'GB'],
]
const counted: Unit[] = [
  ['户', 'households', 'household', ''],
  ['例', 'cases', 'case', ''],
  ['人次', 'visits', 'visit', ''],
  ['架次', 'flights', 'flight', ''],
  ['批次', 'batches', 'batch', ''],
  ['标准箱', 'TEU', 'TEU', ''],
  ['艘船', 'ships', 'ship', ''],
  ['家门店', 'stores', 'store', ''],
  ['名学生', 'students', 'student', ''],
  ['张床位', 'beds', 'bed', ''],
  ['个车位', 'parking spaces', 'parking-space', ''],
  ['剂', 'doses', 'dose', ''],
  ['口井', 'wells', 'well', ''],
  ['层', 'storeys', 'storey', ''],
  ['圈', 'laps', 'lap', ''],
  ['册', 'volumes', 'volume', ''],
  ['票', 'votes', 'vote', ''],
  ['个国家', 'countries', 'country', ''],
]

/** How an amount is said, of any unit: the Chinese, a true rendering, and what alters one figure, bound or unit of it. */
const shapes: ((unit: Unit) => readonly string[])[] = [
  ([zh, en, , other]) => [`共37${zh}。`, `There are 37 ${en}.`, `There are 73 ${en}.`, ...(other ? [`There are 37 ${other}.`] : [])],
  ([zh, en]) => [`共3.6万${zh}。`, `There are 36,000 ${en}.`, `There are 360,000 ${en}.`],
  ([zh, en]) => [`共2.4亿${zh}。`, `There are 240 million ${en}.`, `There are 2.4 billion ${en}.`],
  ([zh, en]) => [`共近4600${zh}。`, `There are nearly 4,600 ${en}.`, `There are more than 4,600 ${en}.`],
  ([zh, en]) => [`共至少4600${zh}。`, `There are 4,600 ${en} or more.`, `There are 4,600 ${en} or less.`],
  ([zh, en]) => [`共25至50${zh}。`, `There are between 25 and 50 ${en}.`, `There are between 25 and 60 ${en}.`],
  ([zh, en]) => [`共25-50${zh}。`, `There are 25–50 ${en}.`, `There are 25–60 ${en}.`],
  ([zh, en]) => [`增加19${zh}至165${zh}。`, `It rose by 19 ${en} to 165 ${en}.`, `It rose by 20 ${en} to 165 ${en}.`],
  ([zh, en]) => [`从146升至165${zh}。`, `It rose from 146 to 165 ${en}.`, `It rose from 145 to 165 ${en}.`],
  ([zh, en]) => [`下跌0.9%至128${zh}。`, `It fell 0.9 percent to 128 ${en}.`, `It fell 0.9 percent to 182 ${en}.`],
  ([zh, en]) => [`分别为17、28和39${zh}。`, `They had 17, 28 and 39 ${en}.`, `They had 17, 29 and 39 ${en}.`],
  ([zh, en]) => [`共十余${zh}。`, `There are more than a dozen ${en}.`, `There are more than two dozen ${en}.`],
  ([zh, , adjective]) => (adjective ? [`规格为30${zh}。`, `It is a 30-${adjective} one.`, `It is a 13-${adjective} one.`] : []),
]

for (const [kind, units] of Object.entries({ amounts, counted }))
  test(`every unit of ${kind} is read in every shape`, () => {
    assert.deepEqual(
      units.flatMap((unit) => shapes.flatMap((shape) => failing(shape(unit)))),
      [],
    )
  })
