import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../../../src/language/lexicon.ts'
import { glossaryOf } from '../../../src/news/glossary.ts'
import { glossOf } from '../../../src/writers/offline/gloss.ts'
import { mentioning } from '../../../src/writers/offline/mentions.ts'
import { personsIn } from '../../../src/writers/offline/persons.ts'

const glossary = glossaryOf([
  { zh: '义乌', en: 'Yiwu', source: 'test' },
  { zh: '越南', en: 'Vietnam', source: 'test' },
  { zh: '非洲', en: 'Africa', source: 'test' },
  { zh: '枫桥经验', en: 'Fengqiao model', source: 'test' },
])
const read = (text: string) => glossOf(text, glossary, { lexicon: loadLexicon(), date: '2024-12-05' })

test('says in the order of English what is read beyond doubt', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '12月4日，企业签署了协议。', expected: 'on December 4, companies signed the agreement' },
    { value: '企业在越南举行会议。', expected: 'companies held the meeting in Vietnam' },
    { value: '义乌12月4日召开会议。', expected: 'on December 4, Yiwu held the meeting' },
    { value: '出口额为4.89亿美元，同比增长28.5%。', expected: 'exports were US$489 million, up 28.5% year on year' },
    { value: '义乌对非洲出口4.89亿美元，下降28.5%。', expected: 'Yiwu exported goods worth US$489 million to Africa, down 28.5%' },
    { value: '义乌设立了14个海外展厅。', expected: 'Yiwu set up 14 overseas showrooms' },
    { value: '项目被政府取消。', expected: 'the project was canceled by the government' },
    { value: '企业必须提供资金支持。', expected: 'companies must provide financial support' },
    { value: '会议指出，要加强合作。', expected: 'the meeting noted that it is necessary to strengthen cooperation' },
    {
      value: '市气象台预报，受冷空气影响，今天夜里到明天我市有小雨。',
      expected: 'the city weather station forecast that, affected by the cold air, the city will have light rain from tonight to tomorrow',
    },
    { value: '根据通知，12月4日企业签署了协议。', expected: 'according to the notice, companies signed the agreement on December 4' },
    // Of two verbs the time could belong to either at the end.
    {
      value: '受台风影响，12月4日企业决定取消活动。',
      expected: 'affected by the typhoon, on December 4, companies decided to cancel the event',
    },
    { value: '企业表示，12月4日，义乌召开会议。', expected: 'companies said that on December 4, Yiwu held the meeting' },
    { value: '经理高晋出席会议。', expected: 'manager Gao Jin attended the meeting' },
    { value: '义乌出口20吨商品。', expected: 'Yiwu exported 20 tons of goods' },
    { value: '活动在越南举行。', expected: 'the event was held in Vietnam' },
    { value: '义乌召开第58次会议，批准《枫桥经验》。', expected: 'Yiwu held the 58th meeting and approved Fengqiao model' },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('has no English for what can be read in two ways, or of which a word is not known', () => {
  for (const value of [
    '企业签署了龘靐。', // a word that nobody knows
    '完善知识产权保护制度。', // improve the system, or the complete property protects it
    '以县域为单位。', // by, or as
    '他出席会议。', // who?
    '系统规划建设蓝图。', // the system planned, or planned systematically
    '这是义乌开通的首条直飞越南的航线。',
  ])
    assert.equal(read(value).upTo(), undefined, value)
})

test('leaves a clause without a subject without one, unless the other side of trade is its subject', () => {
  const { upTo } = read('义乌对非洲出口4.89亿美元，仍是第一大出口目的地。')
  assert.equal(upTo(), 'Yiwu exported goods worth US$489 million to Africa; Africa is still the largest export destination')
  assert.equal(upTo('义乌对非洲出口4.89亿美元'.length), 'Yiwu exported goods worth US$489 million to Africa')
})

test('says the figures of economic news, which have neither subject nor verb', () => {
  const cases: { value: string; expected: string | undefined }[] = [
    {
      value: '义乌对非洲出口4.89亿美元，增长22.4%，其中对越南出口1.2亿美元，下降3.1%。',
      expected: 'Yiwu exported goods worth US$489 million to Africa, up 22.4%; of these, exports to Vietnam were US$120 million, down 3.1%',
    },
    { value: '义乌促成订单17笔，金额约31万元。', expected: 'Yiwu brought about 17 orders; the amount was about 310,000 yuan' },
    { value: '企业完成投资4.86亿元。', expected: 'companies completed investment of 486 million yuan' },
    { value: '其中外国选手860人。', expected: 'of these, foreign contestants numbered 860' },
    {
      value: '义乌将在越南、墨西哥等6个国家新建9个展厅。',
      expected: 'Yiwu will build 9 showrooms in 6 countries including Vietnam and Mexico',
    },
    { value: '据企业介绍，去年亏损3200万元。', expected: undefined },
    {
      value: '据企业介绍，义乌去年出口1.2亿元。',
      expected: 'according to companies, Yiwu exported goods worth 120 million yuan last year',
    },
    { value: '项目预计2027年底建成投产。', expected: 'the project is expected to go into production at the end of 2027' },
    { value: '企业注册1980户。', expected: undefined },
    { value: '市场支持中文、英文两种语言。', expected: 'the market supported two languages (Chinese and English)' },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('routes, districts in a row, what is invested in works, our city', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '一区至五区全部关闭。', expected: 'District 1 to District 5 all closed' },
    { value: '义乌至越南航线首航。', expected: 'the Yiwu to Vietnam air route made its first flight' },
    { value: '修缮工程投资1.9亿元。', expected: 'the renovation project investment was 190 million yuan' },
    { value: '义乌日均客流量为6.8万人次。', expected: 'Yiwu average daily traffic was 68,000 people' },
    { value: '该桥全长1.36公里。', expected: "the bridge's total length is 1.36 km" },
    { value: '第2000列班列从义乌发车。', expected: 'the 2,000th freight train departed from Yiwu' },
    { value: '设计时速为80公里。', expected: 'the design speed is 80 km/h' },
    { value: '企业投资1.9亿元。', expected: 'companies invested 190 million yuan' },
    { value: '我市有小雨。', expected: 'the city has light rain' },
    {
      value: '经过14个月修缮，市场将于12月21日（周六）开放。',
      expected: 'after 14 months of renovation, the market will open on December 21 (Saturday)',
    },
    { value: '会议后，企业签署了协议。', expected: 'after the meeting, companies signed the agreement' },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('what is to come is not past, and what comes again is neither', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '新规自12月20日起施行。', expected: 'from December 20, new rules will take effect' },
    {
      value: '义乌预计生产商品1900吨，产值约5700万元。',
      expected: 'Yiwu is expected to produce 1,900 tons of goods; the output value will be about 57 million yuan',
    },
    { value: '大桥去年竣工。', expected: 'last year, the bridge was completed' },
    { value: '如遇雨天，检修顺延。', expected: 'in case of the rainy day, maintenance will be put off' },
    { value: '今天夜里到明天我市有小雨。', expected: 'from tonight to tomorrow, the city will have light rain' },
    { value: '新规自12月1日起施行。', expected: 'from December 1, new rules took effect' },
    { value: '夜市每晚6时开市，11时30分收市。', expected: 'at 6:00 p.m. every day, the night market opens and closes at 11:30 p.m' },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('places whose name holds another, and roads and villages that no list has', () => {
  const cases: { value: string; expected: string | undefined }[] = [
    { value: '列车从越南站出发。', expected: 'the train set out from the Vietnam station' },
    { value: '活动在丹溪北路举行。', expected: 'the event was held on Danxi North Road' },
    {
      value: '因停电，对下列区域停水：下沈村、丹溪北路以东。',
      expected:
        'because of the power cut, water was cut off in the following regions: Xiashen Village and the area east of Danxi North Road',
    },
    { value: '市民途中路过市场。', expected: undefined },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo()?.replace(/ in$/, ''), expected, value)
  // A row of places has villages; a line of verse has none.
  assert.deepEqual(read('稻香满村。').mentions(), ['scent of rice'])
  // What is called after a place is not the place.
  assert.deepEqual(read('龘靐越南馆，企业。').mentions(), ['companies'])
})

test('whole results, every week, from one time to another, for each', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '义乌选手荣获“两金一铜”。', expected: 'Yiwu contestants won two gold and one bronze medals' },
    { value: '末班车周六、周日延长一小时。', expected: 'on Saturdays and Sundays, the last service extends by one hour' },
    { value: '周六、周日有小雨。', expected: 'there is light rain on Saturday and Sunday' },
    { value: '发车时间由22时推迟至23时。', expected: 'the departure time was postponed from 22:00 to 23:00' },
    { value: '保质期由6个月延长至9个月。', expected: 'shelf life was extended from 6 months to 9 months' },
    { value: '申请截止时间为12月15日。', expected: 'the application deadline is December 15' },
    { value: '学院设80个名额，每人9000元。', expected: 'the college set up 80 places, 9,000 yuan per person' },
    { value: '票价每人50元。', expected: 'the fare was 50 yuan per person' },
    { value: '首批商品将发往越南。', expected: 'the first batch of goods will be sent to Vietnam' },
    { value: '义乌召开五届三次会议。', expected: 'Yiwu held the 3rd meeting of the 5th term' },
    { value: '全国百强县（市、区）增加。', expected: 'national top 100 counties increased' },
    { value: '系统由企业开发。', expected: 'the system was developed by companies' },
    {
      value: '请市民提前准备，停电期间请关好水龙头。',
      expected: 'residents are asked to prepare in advance; please turn off the tap during the power cut',
    },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('who does one thing after another, and what has been done', () => {
  const cases: { value: string; expected: string }[] = [
    { value: '义乌凭借技术优势，位居第一。', expected: 'with the technology advantage, Yiwu ranks first' },
    { value: '活动由企业主办，将于12月20日举行。', expected: 'the event was hosted by companies; will be held on December 20' },
    { value: '项目占地20公顷，建有3条生产线。', expected: 'the project covers 20 hectares and has 3 production lines' },
    { value: '截止时间为12月15日，可在线提交。', expected: 'the deadline is December 15; can apply online' },
    {
      value: '企业出口1.2亿元，增长3.1%，占出口总值的10%。',
      expected: 'companies exported goods worth 120 million yuan, up 3.1%, accounting for 10% of total exports',
    },
    { value: '企业已完成投资3亿元。', expected: 'companies have completed investment of 300 million yuan' },
    {
      value: '展会期间，市场全部关闭，12月20日起开市。',
      expected: 'during the fair, the market will all close and will open from December 20',
    },
  ]
  for (const { value, expected } of cases) assert.equal(read(value).upTo(), expected)
})

test('what a thing is called can be left out, unless it is all that is said', () => {
  assert.equal(read('“龘靐”训练营在越南举行。').upTo(), 'the training camp was held in Vietnam')
  assert.equal(read('企业获得“龘靐”称号。').upTo(), undefined)
  assert.equal(read('企业推出“龘靐”。').upTo(), undefined)
})

test('mentions every date, name and figure of a sentence that it cannot say, and common nouns', () => {
  const { upTo, mentions } = read('12月4日，来自越南的23家企业因龘靐于义乌签订4.89亿美元合同。')
  assert.equal(upTo(), undefined)
  assert.deepEqual(mentions(), ['December 4', 'Vietnam', '23 companies', 'Yiwu', 'US$489 million', 'contract'])
})

test('mentions a figure with its noun, whichever stands first, and no figure of nothing', () => {
  const cases: { value: string; expected: string[] }[] = [
    { value: '龘靐老建筑67幢，龘靐停车位430个。', expected: ['67 old buildings', '430 parking spaces'] },
    { value: '龘靐企业12家，金额约31万元。', expected: ['12 companies', 'amount of about 310,000 yuan'] },
    // 户 counts what stands before it; alone it is households. A figure whose noun is lost says nothing.
    { value: '龘靐外资企业龘靐1980户。', expected: ['foreign-funded companies'] },
    { value: '龘靐57个国家的龘靐，企业12家。', expected: ['12 companies'] },
    { value: '龘靐1980户。', expected: ['1,980 households'] },
    { value: '龘靐最高气温14℃。', expected: ['maximum temperature of 14 °C'] },
    { value: '龘靐23家外贸企业。', expected: ['23 foreign trade companies'] },
    { value: '龘靐2029，第四，游客龘靐义乌市场，义乌。', expected: ['tourists', 'Yiwu market'] },
    { value: '龘靐越南商人吴女士。', expected: ['Vietnam merchant Ms. Wu'] },
  ]
  for (const { value, expected } of cases) assert.deepEqual(read(value).mentions(), expected)
})

test('mentions nothing that is cut out of what is not read, and no word that says nothing', () => {
  const cases: { value: string; expected: string[] }[] = [
    { value: '龘靐越南站龘靐1.1万人次。', expected: [] }, // a station, and its passengers
    { value: '龘靐越南东路以南。', expected: [] },
    { value: '龘靐获一金二铜。', expected: ['one gold and two bronze medals'] },
    { value: '龘靐越南亭以南。', expected: [] },
    { value: '龘靐获一爨二铜。', expected: [] },
    { value: '一区至五区龘靐。', expected: [] },
    { value: '龘靐越南麤爨有限公司，龘靐非洲。', expected: ['Africa'] },
    { value: '空气、名单龘靐，护照。', expected: ['passport'] },
  ]
  for (const { value, expected } of cases) assert.deepEqual(read(value).mentions(), expected, value)
})

test('names that hold a comma are parted by semicolons, figures and years that hold one are not', () => {
  assert.equal(mentioning(['Hall, North Gate', 'Yiwu']), 'Mentions Hall, North Gate; and Yiwu.')
  assert.equal(mentioning(['US$42,000', 'June 1, 2027', 'Yiwu']), 'Mentions US$42,000, June 1, 2027 and Yiwu.')
})

test('a road that is called after somebody is not somebody', () => {
  const names = (text: string) => personsIn(text).map(({ en }) => en)
  assert.deepEqual(names('董事长李明、宗泽、王建新。'), ['Li Ming', 'Zong Ze', 'Wang Jianxin'])
  assert.deepEqual(names('董事长李明、宗泽东路以南。'), ['Li Ming'])
  assert.deepEqual(names('村委会主任宗泽路口。'), [])
})

test('leaves no Chinese and no full-width mark in English, whatever the text', () => {
  for (const value of ['龘靐齉，“爨”（麤）。', '《𠮷》：１２３！', '的了着过', '、、、，，，', '']) {
    const { upTo, mentions } = read(value)
    assert.doesNotMatch(
      `${upTo() ?? ''}${mentions().join('')}`,
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u{20000}-\u{3ffff}]/u,
    )
  }
})
