import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClaim } from '../../src/facts/check.ts'

/** Who speaks, and what is said, each as a claim may tell it. */
type Voice = { zh: string; en: string; saidZh: string; said: string }
/** Evidence in which two speak. */
type Scene = { source: string; one: Voice; other: Voice }

// biome-ignore format: a table
const scenes: Scene[] = [
  { source: '北川银行首席经济学家梅若林预计，三季度出口增长5.2%；同泰证券分析师段知秋则认为，增速可能不足4%。',
    one: { zh: '北川银行首席经济学家梅若林', en: 'Mei Ruolin, chief economist at Beichuan Bank', saidZh: '三季度出口将增长5.2%', said: 'exports will grow 5.2 percent in the third quarter' },
    other: { zh: '同泰证券分析师段知秋', en: 'Tongtai Securities analyst Duan Zhiqiu', saidZh: '出口增速可能不到4%', said: 'export growth may fall short of 4 percent' } },
  { source: '外交部发言人表示，中方愿同有关国家保持沟通；海关总署新闻发言人当日指出，对原产于该国的牛肉将暂停进口。',
    one: { zh: '外交部发言人', en: 'a foreign ministry spokesperson', saidZh: '中方愿与有关国家保持沟通', said: 'China is willing to stay in touch with the countries concerned' },
    other: { zh: '海关总署新闻发言人', en: 'a spokesperson for the customs administration', saidZh: '将暂停进口原产于该国的牛肉', said: 'imports of beef from the country will be suspended' } },
  { source: '国家统计局公布的数据显示，10月居民消费价格同比上涨0.6%。中国农业学会专家申伯安分析，猪肉价格回升是主要原因。',
    one: { zh: '国家统计局', en: 'the National Bureau of Statistics', saidZh: '10月居民消费价格同比上涨0.6%', said: 'consumer prices rose 0.6 percent year on year in October' },
    other: { zh: '中国农业学会专家申伯安', en: 'Shen Boan, an expert with the China agricultural society', saidZh: '猪肉价格回升是物价上涨的主要原因', said: 'the rebound in pork prices was the main reason' } },
  { source: '市气象台介绍，未来三天将有大到暴雨；与此同时，市水务局提醒，东河水位可能超过警戒线，沿岸居民应提前转移。',
    one: { zh: '市气象台', en: 'the municipal meteorological observatory', saidZh: '未来三天将有大到暴雨', said: 'heavy rain is due over the next three days' },
    other: { zh: '市水务局', en: "the city's water bureau", saidZh: '东河水位可能超警戒线，沿岸居民应提前转移', said: 'the Donghe River may rise above the warning line and people on its banks should move in advance' } },
  { source: '澜光科技称，裁员系正常业务调整。供应商恒远电子回应说，公司订单已被削减三成。',
    one: { zh: '澜光科技', en: 'Languang Technology', saidZh: '裁员是正常的业务调整', said: 'the layoffs are a normal business adjustment' },
    other: { zh: '供应商恒远电子', en: 'supplier Hengyuan Electronics', saidZh: '订单已被削减三成', said: 'its orders have been cut by 30 percent' } },
  { source: '智利农业部长塞巴斯蒂安·罗哈斯表示，樱桃对华出口有望达到60万吨；中国食品土畜进出口商会副会长于露平则指出，冷链能力仍是瓶颈。',
    one: { zh: '智利农业部长塞巴斯蒂安·罗哈斯', en: 'Chilean agriculture minister Sebastian Rojas', saidZh: '樱桃对华出口有望达60万吨', said: 'cherry exports to China could reach 600,000 tonnes' },
    other: { zh: '中国食品土畜进出口商会副会长于露平', en: "Yu Luping, vice-president of China's chamber of commerce for foodstuffs", saidZh: '冷链能力仍是瓶颈', said: 'cold-chain capacity remains the bottleneck' } },
  { source: '据市供电公司介绍，停电系变压器故障引起，抢修预计当晚完成。另据市应急管理局通报，事故未造成人员伤亡。',
    one: { zh: '市供电公司', en: 'the city power supply company', saidZh: '停电是变压器故障引起的', said: 'the power cut was caused by a transformer fault' },
    other: { zh: '市应急管理局', en: 'the emergency management bureau', saidZh: '事故没有造成人员伤亡', said: 'nobody was killed or injured in the accident' } },
  { source: '市餐饮协会发布的调查显示，受访餐馆中七成计划增加人手；市人社局局长顾燕青表示，将为用工企业发放一次性补贴。',
    one: { zh: '市餐饮协会', en: 'the city catering association', saidZh: '受访餐馆中有七成计划增加人手', said: '70 percent of the restaurants surveyed plan to take on more staff' },
    other: { zh: '市人社局局长顾燕青', en: 'Gu Yanqing, head of the municipal human resources and social security bureau', saidZh: '将为用工企业发放一次性补贴', said: 'one-off subsidies will be paid to companies that hire' } },
  { source: '县文旅局局长覃海峰说，古镇去年接待游客210万人次。客栈老板娘柳春梅说，旺季房价涨了一倍，回头客却少了。',
    one: { zh: '县文旅局局长覃海峰', en: 'Qin Haifeng, director of the county culture and tourism bureau', saidZh: '古镇去年接待游客210万人次', said: 'the old town received 2.1 million visits last year' },
    other: { zh: '客栈老板娘柳春梅', en: 'guesthouse owner Liu Chunmei', saidZh: '旺季房价涨了一倍，回头客却少了', said: 'room rates double in the high season and fewer guests come back' } },
  { source: '省发展改革委主任沈怀远主张加快推进城际铁路建设，而省社科院研究员樊立言担忧，地方债务压力会随之上升。',
    one: { zh: '省发展改革委主任沈怀远', en: 'Shen Huaiyuan, head of the provincial development and reform commission', saidZh: '应加快推进城际铁路建设', said: 'the building of intercity railways should be sped up' },
    other: { zh: '省社科院研究员樊立言', en: 'Fan Liyan, a researcher with the provincial academy of social sciences', saidZh: '地方债务压力会随之上升', said: 'the pressure of local government debt will rise with it' } },
  { source: '“球队缺的是耐心。”主教练卡洛斯·门德斯赛后说。队长潘立峰坦言，自己错失的点球改变了比赛走势。',
    one: { zh: '主教练卡洛斯·门德斯', en: 'coach Carlos Mendes', saidZh: '球队缺的是耐心', said: 'what the team lacks is patience' },
    other: { zh: '队长潘立峰', en: 'captain Pan Lifeng', saidZh: '自己错失的点球改变了比赛走势', said: 'the missed penalty changed the course of the match' } },
  { source: '市轨道集团总工程师管文博介绍，3号线隧道已全线贯通；市民代表程女士建议，车站出入口应增设无障碍电梯。',
    one: { zh: '市轨道集团总工程师管文博', en: 'Guan Wenbo, chief engineer of the city rail group', saidZh: '3号线隧道已全线贯通', said: 'the tunnels of Line 3 have all been bored through' },
    other: { zh: '市民代表程女士', en: 'a residents’ representative surnamed Cheng', saidZh: '车站出入口应增设无障碍电梯', said: 'barrier-free lifts should be added at station entrances' } },
  { source: '警方通报称，肇事司机系疲劳驾驶。保险公司理赔员廖学兵透露，赔付总额预计在180万元左右。',
    one: { zh: '警方', en: 'the police', saidZh: '肇事司机是疲劳驾驶', said: 'the driver who caused the crash was tired' },
    other: { zh: '保险公司理赔员廖学兵', en: 'Liao Xuebing, a claims adjuster with the insurance company', saidZh: '赔付总额预计在180万元左右', said: 'payouts will come to about 1.8 million yuan' } },
  { source: '华岭车企董事长章以恒认为，价格战不可持续；乘用车联合会秘书长裴少游判断，四季度降价仍会延续。',
    one: { zh: '华岭车企董事长章以恒', en: 'Hualing chairman Zhang Yiheng', saidZh: '价格战不可持续', said: 'the price war cannot be sustained' },
    other: { zh: '乘用车联合会秘书长裴少游', en: 'Pei Shaoyou, secretary-general of the passenger car federation', saidZh: '四季度降价仍将延续', said: 'price cuts will go on in the fourth quarter' } },
  { source: '法院审理认为，物业公司未尽安全保障义务，应赔偿原告12万元。物业公司经理苗玉田当庭表示，将提起上诉。',
    one: { zh: '法院', en: 'the court', saidZh: '物业公司未尽安全保障义务', said: 'the property company failed in its duty of safety' },
    other: { zh: '物业公司经理苗玉田', en: 'property company manager Miao Yutian', saidZh: '将提起上诉', said: 'an appeal will be lodged' } },
]

const upper = (text: string) => text[0]!.toUpperCase() + text.slice(1)
/** `Mei Ruolin, chief economist at the bank` takes a comma before its verb. */
const subject = (en: string) => (en.includes(', ') ? `${en},` : en)
const possessive = (en: string) => `${en.split(', ')[0]!}’s`

const tellings: { zh: ((who: string, what: string) => string)[]; en: ((who: string, what: string) => string)[] } = {
  zh: [
    (who, what) => `${who}表示，${what}。`,
    (who, what) => `${who}说，${what}。`,
    (who, what) => `${who}认为，${what}。`,
    (who, what) => `据${who}介绍，${what}。`,
    (who, what) => `在${who}看来，${what}。`,
    (who, what) => `${who}指出${what}。`,
    (who, what) => `${who}则称，${what}。`,
    (who, what) => `${who}预计，${what}。`,
    (who, what) => `${who}进一步指出，${what}。`,
    (who, what) => `${who}在接受采访时表示，${what}。`,
    (who, what) => `${who}向记者透露，${what}。`,
    (who, what) => `按照${who}的说法，${what}。`,
  ],
  en: [
    (who, what) => `${upper(what)}, ${who}${who.includes(', ') ? ',' : ''} said.`,
    (who, what) => `${upper(what)}, said ${who}.`,
    (who, what) => `${upper(subject(who))} said ${what}.`,
    (who, what) => `According to ${who}, ${what}.`,
    (who, what) => `${upper(what)}, according to ${who}.`,
    (who, what) => `${upper(what)}, reckons ${who}.`,
    (who, what) => `${upper(subject(who))} noted that ${what}.`,
    (who, what) => `In the view of ${who}, ${what}.`,
    (who, what) => `${upper(who)}, meanwhile, said ${what}.`,
    (who, what) => `${upper(subject(who))} told reporters that ${what}.`,
    (who, what) => `${upper(subject(who))} argues that ${what}.`,
    (who, what) => `In ${possessive(who)} view, ${what}.`,
  ],
}

const refused = (language: 'zh' | 'en', text: string, source: string): boolean =>
  checkClaim({ text: { [language]: text }, evidence: [source], paper: '澜城日报', date: '2025-11-06' }).length > 0

for (const language of ['zh', 'en'] as const) {
  const told = (speaker: Voice, sayer: Voice): string[] =>
    tellings[language].map((tell) => (language === 'zh' ? tell(speaker.zh, sayer.saidZh) : tell(speaker.en, sayer.said)))

  test(`takes what each speaker says for his, however it is told (${language})`, () => {
    for (const { source, one, other } of scenes)
      for (const text of [...told(one, one), ...told(other, other)]) assert.ok(!refused(language, text, source), text)
  })

  test(`refuses in seven of eight tellings what one speaker says in the mouth of the other (${language})`, () => {
    const swapped = scenes.flatMap(({ source, one, other }) => [...told(one, other), ...told(other, one)].map((text) => ({ source, text })))
    const missed = swapped.filter(({ source, text }) => !refused(language, text, source)).map(({ text }) => text)
    assert.ok(missed.length <= swapped.length / 8, missed.join('\n'))
  })
}

/** What the evidence says, what the rest of the article has, and how a claim may give it and may not. */
// biome-ignore format: a table
const elsewhere: [source: string, context: string, right: string[], wrong: string[]][] = [
  ['市中医院副院长阮玉珏说，伤者多为骨折和挫伤，年龄最大的76岁，最小的4岁。', '市海事局表示，江面有浓雾。', ['市中医院说，伤者多为骨折和挫伤，年龄从4岁到76岁。', '市中医院副院长阮玉珏说，伤者多为骨折和挫伤。'], ['市海事局说，伤者多为骨折和挫伤，年龄从4岁到76岁。']],
  ['副局长阮玉珏说，江面浓雾能见度不足200米，船只已停航三天。', '市海事局表示，江面有浓雾。市海事局副局长阮玉珏介绍情况。', ['市海事局说，江面浓雾能见度不足200米，船只停航三天。'], []],
  ['北州省经济特使阿曼·吉尔说，早期灾害预警工具让发展红利惠及各国，期待更多伙伴能响应本省倡议，携手应对风险。', '北州省省长古特里斯出席。', ['北州省特使吉尔说，早期灾害预警工具让发展红利惠及各国。'], ['北州省省长古特里斯说，早期灾害预警工具让发展红利惠及各国。']],
  ['江州中院院长任启明在报告中说，全市法院受理案件增多，审判质效提升。', '', ['江州中院院长任启明报告称，全市法院受理案件增多，审判质效提升。'], []],
]

test('words are not given to somebody of whom only the rest of the article speaks', () => {
  const finds = (source: string, context: string, zh: string) =>
    checkClaim({ text: { zh }, evidence: [source], context, date: '2025-06-18', paper: '青禾日报' }).length > 0
  for (const [source, context, right, wrong] of elsewhere) {
    for (const zh of right) assert.equal(finds(source, context, zh), false, zh)
    for (const zh of wrong) assert.equal(finds(source, context, zh), true, zh)
  }
})
