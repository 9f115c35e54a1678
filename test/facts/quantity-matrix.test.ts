import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../../src/facts/ownership/roles.ts'
import { exactness } from '../../src/facts/quantities/exactness.ts'
import { figures } from '../../src/facts/quantities/figures.ts'
import { read } from '../../src/facts/reading.ts'

/** Whether the rules of quantities pass an English claim that rests on the Chinese sentence. */
const passes = (zh: string, en: string): boolean => {
  const reading = read({ text: { en }, evidence: [zh], date: '2025-06-18' })
  return [figures, exactness, roles].every((rule) => rule(reading.claim.en!, reading).length === 0)
}

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
  test(`units of ${kind} are read however an amount is said`, () => {
    assert.deepEqual(
      units.flatMap((unit) => shapes.flatMap((shape) => failing(shape(unit)))),
      [],
    )
  })

/** What is said in a way of its own in one of the languages. */
const sayings: Record<string, readonly string[][]> = {
  'parts of money': [
    ['一斤便宜5分钱。', 'It is 0.05 yuan cheaper per jin.', 'It is 0.5 yuan cheaper per jin.'],
    ['一斤便宜5分钱。', 'It is five fen cheaper per jin.', 'It is six fen cheaper per jin.'],
    ['票价上涨5角。', 'Fares rose by half a yuan.', 'Fares rose by half a dollar.'],
    ['每斤1块2毛。', 'It is 1.2 yuan per jin.', 'It is 1.3 yuan per jin.'],
    ['每斤3块5。', 'It is 3.5 yuan per jin.', 'It is 3.6 yuan per jin.'],
    ['每公斤三元五角。', 'It is 3.5 yuan per kilogram.', 'It is 5.3 yuan per kilogram.'],
    ['每股派息0.7美元。', 'The dividend is 70 US cents a share.', 'The dividend is 17 US cents a share.'],
    ['每股盈利0.25港元。', 'Earnings were 25 Hong Kong cents a share.', 'Earnings were 52 Hong Kong cents a share.'],
    ['价格在60至70美元。', 'The price is $60-$70.', 'The price is $60-$75.'],
  ],
  'a step and where it led': [
    [
      '中间价上调23个基点至7.1046。',
      'The midpoint was raised 23 basis points to 7.1046.',
      'The midpoint was raised 32 basis points to 7.1046.',
    ],
    ['指数回落0.7%至131.2点。', 'The index slipped 0.7 percent to 131.2.', 'The index slipped 0.7 percent to 113.2.'],
    ['指数下挫1.1点至98.6点。', 'The index slid 1.1 points to 98.6.', 'The index slid 1.1 points to 96.8.'],
    [
      '指标反弹1.9亿元至14.6亿元。',
      'It moved by 190 million yuan to 1.46 billion yuan.',
      'It moved by 180 million yuan to 1.46 billion yuan.',
    ],
    ['降准25至50个基点。', 'The ratio was cut by 25 to 50 basis points.', 'The ratio was cut by 25 to 75 basis points.'],
    ['利率下调25个基点。', 'The rate was cut by a quarter of a percentage point.', 'The rate was cut by half a percentage point.'],
    ['增速放缓半个百分点。', 'Growth slowed by half a percentage point.', 'Growth slowed by a quarter of a percentage point.'],
    [
      '增速分别放缓0.4个、0.7个百分点。',
      'Growth slowed by 0.4 and 0.7 percentage points.',
      'Growth slowed by 0.4 and 0.9 percentage points.',
    ],
    ['占比提高近3个百分点。', 'The share rose by nearly three percentage points.', 'The share rose by more than three percentage points.'],
    ['票价从80元到120元不等。', 'Tickets cost from 80 yuan to 120 yuan.', 'Tickets cost from 80 yuan to 150 yuan.'],
  ],
  'lengths of time': [
    ['他等了51年。', 'He waited for half a century.', 'He waited for nearly half a century.'],
    ['用时六个多小时。', 'It took more than six hours.', 'It took nearly six hours.'],
    ['用时6小时15分。', 'It took six and a quarter hours.', 'It took six and a half hours.'],
    ['用时75分钟。', 'It took an hour and a quarter.', 'It took an hour and a half.'],
    ['用时一刻钟。', 'It took a quarter of an hour.', 'It took half an hour.'],
    ['用时两个半月。', 'It took two and a half months.', 'It took three and a half months.'],
    ['用时一个半月。', 'It took six weeks.', 'It took nine weeks.'],
    ['用时大半年。', 'It took more than half a year.', 'It took less than half a year.'],
    ['用时三五天。', 'It took three to five days.', 'It took three to six days.'],
    ['用时10分钟到1小时。', 'It took ten minutes to an hour.', 'It took 20 minutes to an hour.'],
    ['成绩为9秒87。', 'He clocked 9.87s.', 'He clocked 9.78s.'],
    ['两地间隔2至35分钟。', 'The gap is between two and 35 minutes.', 'The gap is between two and 25 minutes.'],
  ],
  'degrees, angles, ages': [
    ['塔身倾斜0.3度。', 'The tower leans 0.3 degrees.', 'The tower leans 0.4 degrees.'],
    ['体温38.2度。', 'His temperature was 38.2 degrees.', 'His temperature was 38.8 degrees.'],
    ['最高气温35℃。', 'The high was 95 degrees Fahrenheit.', 'The high was 93 degrees Fahrenheit.'],
    ['3至6岁儿童参加。', 'Three- to six-year-olds took part.', 'Three- to seven-year-olds took part.'],
    ['他年过七旬。', 'He is over 70.', 'He is over 80.'],
    ['一名73岁老人获救。', 'A man in his seventies was rescued.', 'A man in his sixties was rescued.'],
    ['前三名获奖。', 'The first three won prizes.', 'The first four won prizes.'],
  ],
  'parts, times and orders': [
    ['占百分之三点五。', 'It is 3.5 percent.', 'It is 5.3 percent.'],
    ['占万分之三。', 'It is three in ten thousand.', 'It is four in ten thousand.'],
    ['是去年的两倍多。', "It is more than twice last year's.", 'It is nearly twice as much as last year.'],
    ['两到三倍。', 'Two to three times as much.', 'Two to four times as much.'],
    ['数以万计的人。', 'Tens of thousands of people.', 'Hundreds of thousands of people.'],
    ['共120人。', 'There are a hundred and twenty people.', 'There are a hundred and twelve people.'],
    ['1亿+用户。', 'Over 100 million users.', 'Over 10 million users.'],
    ['搭载1.08亿像素摄像头。', 'It has a 108-megapixel camera.', 'It has a 180-megapixel camera.'],
    ['重半斤。', 'It weighs 250 grams.', 'It weighs 500 grams.'],
    ['长两公里半。', 'It is two and a half kilometres long.', 'It is three and a half kilometres long.'],
  ],
}

for (const [kind, rows] of Object.entries(sayings))
  test(`${kind} are read as either language says them`, () => {
    assert.deepEqual(rows.flatMap(failing), [])
  })
