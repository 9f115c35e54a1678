import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segmentEdition } from '../../src/segmentation/edition.ts'

/** The stories of a page: headline, then how many paragraphs its text has. */
const storiesOn = (blocks: string[]) =>
  segmentEdition([{ page: '1', text: blocks.join('\n\n') }]).articles.map(({ headline, body }) => [headline, body.length])

const market = [
  '本报讯（记者林一凡）江州市场今天开了新的一区，早上八点不到门口就排起了长队，有的人从很远的地方来。',
  '市场的负责人说，明年还要再开两个区，专门给做外贸的小店用，租金头一年减半。',
]
const bridge = [
  '江州大桥从本月十五日起封闭维修，为期二十天，过桥的公交车改走二桥，站点不变。',
  '交警部门提醒，早晚高峰请绕行环城路，货车一律不得驶入桥南的小街。',
]
const lights = [
  '夜市的三百盏灯昨晚一齐换成了暖色，摊主们说，客人拍照的多了，停下来买东西的也多了。',
  '街道办的人说，电费反而比上个月少了两成，因为新灯到点自己会暗下去。',
]

for (const { name, blocks, expected } of [
  {
    name: 'the lines of a poem are one story, and the headline below it begins the next',
    blocks: ['河边', '□ 李青', '河水瘦了', '石头露出脊背', '一只白鹭', '站着不动', '像在等谁', '等到了黄昏', '新区开张', ...market],
    expected: [
      ['河边', 6],
      ['新区开张', 2],
    ],
  },
  {
    name: 'results and a numbered list are no headings',
    blocks: ['第三轮战报', '江州98比96东海', '北山105比88南岭', '西塘77比90长河', '1.云州 7胜0负', '2.江州 6胜1负', '新区开张', ...market],
    expected: [
      ['第三轮战报', 5],
      ['新区开张', 2],
    ],
  },
  {
    name: 'an advert says when and where, and is no part of the story above',
    blocks: [
      '新区开张',
      ...market,
      '冬季家装节 全屋立减',
      '市场一区、二区的灯具、地板全线让利。',
      '活动时间：12月1日至10日',
      '地址：江州东环路2号',
    ],
    expected: [
      ['新区开张', 2],
      ['冬季家装节 全屋立减', 3],
    ],
  },
  {
    name: 'whom to call stays with what is announced, and is no part of the page’s foot',
    blocks: ['招聘启事', '本报招聘记者三名。', '报名时间：即日起至12月10日', '联系电话：0579-85550000', '新闻热线：0579-85550001'],
    expected: [['招聘启事', 3]],
  },
  {
    name: 'a pointer may end with an arrow',
    blocks: ['今日看点', '大桥封闭维修 2版▶', '夜市换灯 3版▶', ...market, '新区开张'],
    expected: [['新区开张', 2]],
  },
  {
    name: 'a photo story ends with who made the picture',
    blocks: ['晒秋', '村里家家户户把辣椒和柿子晾在屋顶上。', '本报记者 高 原 摄', '小小消防员', bridge[0]!, '新区开张', ...market],
    expected: [
      ['晒秋', 1],
      ['小小消防员', 1],
      ['新区开张', 2],
    ],
  },
  {
    name: 'a line without a page number below pointers to pages is no teaser',
    blocks: [
      '导读',
      '大桥封闭维修 见2版',
      '夜市换灯 见3版',
      '两名辅警跳河救人',
      '“有人落水了！”昨天傍晚公园里有人喊。',
      '两人跳进河里，用了七分钟把老人救上了岸。',
    ],
    expected: [['两名辅警跳河救人', 2]],
  },
  {
    name: 'bylines below their texts do not begin the next story',
    blocks: ['新区开张', market[1]!, '晚报记者 周小满', '大桥封了', ...bridge, '晚报记者 何朗', '夜市换了灯', ...lights, '晚报记者 李青'],
    expected: [
      ['新区开张', 1],
      ['大桥封了', 2],
      ['夜市换了灯', 2],
    ],
  },
  {
    name: 'who spoke and where is a kicker, a long line below the headline a subhead',
    blocks: [
      '市长在调研时强调',
      '把市场办得更好更旺',
      ...market,
      '江州青少年机器人大赛昨日开赛',
      '二十八个省区市六百支队伍参赛 首次设立乡村学校组',
      `本报讯 ${bridge[0]}`,
    ],
    expected: [
      ['把市场办得更好更旺', 2],
      ['江州青少年机器人大赛昨日开赛', 1],
    ],
  },
])
  test(name, () => assert.deepEqual(storiesOn(blocks), expected))

for (const width of [45, 68])
  test(`two stories whose columns are printed in turns, cut after 44 and ${width} characters: each goes on below the other`, () => {
    const shops =
      '江州市场新开的三区昨天迎来第一批客人，租下铺面的多是做外贸的年轻人，他们早上来得很早。管理处把租金降了一半，又在门口修了一条宽路，方便货车进出。店主李青说，开张头一天就接到了六笔订单，有两笔来自很远的地方。她打算再租一间，用来放样品和接待客人。市场的负责人表示，明年春天还要再开两个区，把仓库搬到城外去，腾出的地方留给小店。街坊们盼着路边再多几家吃饭的地方。'
    const teahouses =
      '老城的茶馆多半开在河边，天不亮就有人来占座，一壶茶能喝到中午。说书的先生姓周，今年七十岁，讲了一辈子三国。茶客们听得熟了，哪一段该叫好，心里都有数。前些年年轻人不爱来，馆子关了好几家，河边一度很冷清。去年有人把旧船改成了茶座，船上点灯，夜里也开门，生意又慢慢回来。周先生如今一周讲两个晚上，台下坐着的大半是学生。他说只要还有人听，他就讲下去。'
    const columnsOf = (text: string, width: number) => [text.slice(0, width), text.slice(width, 2 * width), text.slice(2 * width)]
    const [shops1, shops2, shops3] = columnsOf(shops, 44)
    const [tea1, tea2, tea3] = columnsOf(teahouses, width)
    const blocks = ['三区开张', '本报记者 林一凡', shops1, '河边的茶馆', '本报记者 王小雨', tea1, shops2, tea2, shops3, tea3]
    const { articles } = segmentEdition([{ page: '1', text: blocks.join('\n\n') }])
    assert.deepEqual(
      articles.map(({ body }) => body.join('')),
      [shops, teahouses],
    )
  })
