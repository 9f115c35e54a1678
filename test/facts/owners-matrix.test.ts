import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Whose a figure is: of places of one rank, inside or outside, of what 分别 lists, and of what stands in the clause before it. */
// biome-ignore format: a table
const rows: Row[] = [
  ['今年红河州和文山州的药材种植面积分别为14.2万亩和21.6万亩，两地合计占全省七成以上', ['红河州药材种植面积14.2万亩，文山州21.6万亩', '文山州种植21.6万亩，红河州14.2万亩', 'Honghe has 142,000 mu planted and Wenshan 216,000.', 'Wenshan planted 216,000 mu and Honghe 142,000 mu.'], ['文山州药材种植面积14.2万亩，红河州21.6万亩', 'Wenshan has 142,000 mu planted and Honghe 216,000.']],
  ['临溪县完成造林18.4万亩，沙坪县完成11.7万亩', ['沙坪县完成造林11.7万亩，临溪县18.4万亩', 'Linxi planted 184,000 mu of trees and Shaping 117,000.', 'Shaping planted 117,000 mu.'], ['临溪县完成造林11.7万亩，沙坪县完成18.4万亩', 'Linxi planted 117,000 mu of trees and Shaping 184,000.', 'Shaping planted 184,000 mu.']],
  ['公司此前分别于2019年和2022年建成6座和9座电站', ['公司2019年建成6座电站，2022年建成9座', 'It built six plants in 2019 and nine in 2022.'], ['公司2019年建成9座电站，2022年建成6座', 'It built nine plants in 2019 and six in 2022.']],
  ['基金会分别向东江区和西岭区捐款200万元和350万元', ['基金会向东江区捐款200万元，向西岭区捐款350万元'], ['基金会向东江区捐款350万元，向西岭区捐款200万元']],
  ['央行分别于3月和6月降息0.1个和0.2个百分点', ['It cut rates by 0.1 points in March and 0.2 in June.'], ['It cut rates by 0.2 points in March and 0.1 in June.', 'It cut rates by 0.1 points in March and 0.3 in June.']],
  ['公司净利润1.6亿元，存货减值损失2400万元', ['Net profit came to 160m yuan after an impairment loss of 24m yuan.', 'The firm put inventory losses at 24m yuan, which weighed on its net profit of 160m yuan.'], ['Net profit came to 24m yuan after an impairment loss of 160m yuan.']],
  ['公司净利润1.6亿元，存货减值损失2400万元', ['净利润1.6亿元，受2400万元存货减值损失影响', '净利润受累于2400万元减值损失'], ['净利润受累于1.6亿元减值损失', '净利润2400万元，计提1.6亿元存货减值损失']],
  ['公司一季度盈利1.6亿元，二季度亏损2400万元', ['It made 160m yuan in the first quarter and lost 24m yuan in the second.'], []],
  ['产量一季度增长3.1%，二季度增长5.4%', ['Output rose 3.1% in the first quarter and 5.4% in the second.'], ['Output rose 5.4% in the first quarter and 3.1% in the second.']],
  ['主队上半场进2球，下半场进1球', ['The hosts scored two in the first half and one in the second.'], []],
  ['东江区、西岭区生产总值分别增长6.4%和7.8%', ['东江区生产总值增长6.4%，西岭区增长7.8%', 'Dongjiang grew 6.4 percent and Xiling 7.8 percent.'], ['东江区生产总值增长7.8%，西岭区增长6.4%', 'Dongjiang grew 7.8 percent and Xiling 6.4 percent.', 'Xiling grew 6.4 percent.']],
  ['白石镇收稻谷3200吨，云溪镇收2700吨', ['云溪镇收稻谷2700吨', 'Baishi took in 3,200 tons of rice and Yunxi 2,700 tons.'], ['云溪镇收稻谷3200吨', 'Yunxi took in 3,200 tons of rice and Baishi 2,700 tons.']],
  ['学校录取新生6820人，其中省内4390人、省外2430人', ['录取的6820人中，4390人来自省内，2430人来自外省', 'Of 6,820 admitted, 4,390 come from within the province and 2,430 from outside it.', 'Of 6,820 admitted, 2,430 come from other provinces.'], ['录取的6820人中，2430人来自省内，4390人来自外省', 'Of 6,820 admitted, 2,430 come from within the province and 4,390 from outside it.', 'Of 6,820 admitted, 4,390 come from other provinces.']],
  ['游客中本市居民占62%，市外游客占38%', ['市外游客占38%'], ['本市居民占38%，市外游客占62%']],
  ['接待游客386万人次，实现收入31.4亿元，分别增长9.6%和11.2%', ['Visits rose 9.6% to 3.86 million and takings rose 11.2% to 3.14 billion yuan.', 'The city had 3.86 million visits, up 9.6%, while takings grew 11.2% to 3.14 billion yuan.', '接待游客386万人次，增长9.6%；收入31.4亿元，增长11.2%'], ['Visits rose 11.2% to 3.86 million and takings rose 9.6% to 3.14 billion yuan.', 'The city had 3.86 million visits, up 11.2%, while takings grew 9.6% to 3.14 billion yuan.', '接待游客386万人次，增长11.2%；收入31.4亿元，增长9.6%']],
  ['假期八天，接待游客386万人次，实现收入31.4亿元，分别增长9.6%和11.2%', ['Over eight days, the city had 3.86 million visits, up 9.6%, while takings grew 11.2% to 3.14 billion yuan.'], ['Over eight days, the city had 3.86 million visits, up 11.2%, while takings grew 9.6% to 3.14 billion yuan.']],
  ['今年暑期（7月1日至8月31日），接待游客386万人次，实现收入31.4亿元，分别增长9.6%和11.2%，过夜游客占比突破三成', ['The city had 3.86 million visits in July and August, up 9.6%, and takings climbed 11.2% to 3.14 billion yuan.'], []],
  ['上半年口岸进口12.3亿元，出口18.9亿元，为近五年同期首次出超', ['上半年口岸顺差6.6亿元，为近五年同期首次', 'Exports of 1.89 billion yuan outstripped imports for the first time in five years.'], ['上半年口岸出口12.3亿元，进口18.9亿元', '上半年口岸顺差7.6亿元']],
  ['公司上半年净亏损3200万元，第三季度净利润510万元，前三季度仍净亏损2690万元', ['公司三季度净利润510万元，前三季度净亏近2700万元', 'The firm made a profit of 5.1 million yuan in the third quarter but is still 26.9 million yuan in the red for the first nine months.'], ['公司三季度净亏510万元', '公司前三季度净利润2690万元', 'The firm is 5.1 million yuan in the red for the third quarter.']],
  ['地震造成4人死亡、50余人受伤', ['The quake hit, killing four people and injuring more than 50.', 'The quake claimed four lives and left more than 50 hurt.', 'Four people are dead and more than 50 injured.'], ['The quake hit, killing more than 50 people and injuring four.']],
  ['城镇居民人均收入26418元，增长4.3%；农村居民人均收入12307元，增长6.1%', ['Incomes rose 6.1 per cent in the countryside to 12,307 yuan and 4.3 per cent in towns to 26,418 yuan.', 'Incomes rose 4.3 per cent in cities and 6.1 per cent in villages.'], ['Incomes rose 4.3 per cent in the countryside and 6.1 per cent in towns.']],
  ['股票开盘报38.2港元，较发行价29.8港元上涨28.2%，收盘报33.5港元，全日成交19亿港元', ['股票首日收报33.5港元，高于29.8港元的发行价，全日成交19亿港元', '股票收报33.5港元，全日成交19亿港元'], ['股票收报38.2港元，高于29.8港元的发行价']],
  ['沪指跌0.83%，创业板指跌1.92%', ['The Shanghai Composite fell 0.83% and the ChiNext 1.92%.', '创业板指跌1.92%，沪指跌0.83%'], ['创业板指跌0.83%，沪指跌1.92%']],
  ['上半年入境外国人1905万人次，其中免签入境1364万人次，占比71.6%', ['上半年入境外国人1905万人次，其中七成以上免签入境', '上半年免签入境1364万人次，占入境外国人的71.6%'], ['上半年免签入境1905万人次']],
  ['国内汽、柴油价格每吨分别下调70元和65元。加满一箱油少花约2.5元', ['国内汽、柴油价格每吨分别下调70元、65元，加满一箱油约省2.5元'], []],
  ['公司10月销量44.17万辆，其中海外销售8.39万辆', ['The company sold 441,700 vehicles in October, 83,900 of them overseas.'], ['The company sold 441,700 vehicles overseas in October.']],
  ['全市每千人口执业医师2.71人，共有执业医师6318人', ['全市每千人口拥有执业医师2.71人', '全市有执业医师6318人'], []],
  ['全市21座大中型水库中有4座超汛限水位', ['4座大中型水库超汛限水位', '21座大中型水库有4座超限'], []],
  ['50家企业中有12家企业获奖', ['12家企业获奖'], []],
  ['球队客场以89比94告负，遭遇三连败，下一场将调整首发', ['球队连败场次增至三场', '球队已连输三场'], ['球队连败场次增至四场']],
  ['三年期定存利率由1.55%降至1.40%，五年期由1.60%降至1.45%', ['三年期和五年期定存均下调15个基点', '五年期定存利率降至1.45%'], []],
  ['最高气温将由27℃降至18℃', ['最高气温将降至18℃，低9℃', '最高气温降至18℃，降幅9℃'], ['最高气温将由18℃降至9℃']],
  ['高新技术企业由2020年的4200家增加到去年的1.31万家', ['高新技术企业去年达到1.31万家，是2020年4200家的三倍多', '高新技术企业从2020年的4200家增至去年的1.31万家'], ['高新技术企业去年为4200家，2020年为1.31万家']],
  ['42种药品平均降价56%，最高降幅91%', ['42种药品平均降价56%，降幅最高达91%', 'Prices of 42 drugs fall 56 per cent on average, and by as much as 91 per cent.', 'The 42 drugs are 56 per cent cheaper on average and up to 91 per cent cheaper.'], ['42种药品平均降价91%', 'Prices of 42 drugs fall 91 per cent on average.']],
  ['展馆12座，其中7座建成', ['Seven of the 12 halls are done.'], ['Of 7 halls, 12 of them are done.']],
  ['该国选手包揽男子前三', ['该国选手包揽男子前三名'], ['该国选手包揽男子前五名']],
  ['9月份，东山机场完成旅客吞吐量312.6万人次，同比增长8.4%；完成货邮吞吐量1.87万吨，同比增长13.6%', ['东山机场9月旅客吞吐量增长8.4%，货邮吞吐量增长13.6%', '东山机场9月货邮吞吐量增长13.6%，旅客吞吐量增长8.4%'], ['东山机场9月旅客吞吐量增长13.6%，货邮吞吐量增长8.4%']],
  ['此役海州队射门19次、射正8次，控球率58%，客队射门9次、射正5次', ['海州队射门19次，客队9次；射正海州队8次，客队5次', 'Haizhou had 19 shots with eight on target, while the visitors managed nine with five on target.'], ['海州队射门19次、射正5次，客队射门9次、射正8次', 'Haizhou had 19 shots with five on target, while the visitors managed nine shots with eight on target.']],
  ['一班有男生22人、女生25人，二班有男生28人、女生17人', ['一班有女生25人、男生22人，二班有女生17人、男生28人', '两个班男生分别有22人、28人，女生25人、17人'], ['一班男生22人、女生17人，二班男生28人、女生25人']],
  ['个人购买新能源车，可获补贴1.5万元；购买燃油车的，补贴1.3万元', ['购燃油车补贴1.3万元，新能源车补贴1.5万元'], ['购燃油车补贴1.5万元，新能源车补贴1.3万元']],
  ['企业招用失业人员的，每人补助2000元；招用高校毕业生的，每人补助3000元', ['企业招用高校毕业生每人补助3000元，招用失业人员每人补助2000元'], ['企业招用高校毕业生每人补助2000元，招用失业人员每人补助3000元']],
  ['老人体检120元，由财政承担；儿童体检80元，由家长承担', ['财政为老人体检支付120元，家长为儿童支付80元'], []],
  ['临泽市采石灰岩6400万吨、采砂1800万吨，白石市采石灰岩3100万吨、采砂2700万吨', ['Baishi quarried 31 million tonnes of limestone and dredged 27 million tonnes of sand.'], ['Baishi quarried 31 million tonnes of limestone and dredged 18 million tonnes of sand.']],
  ['今年前11个月，云南省对老挝进出口52.4亿元，同比增长9.2%；对缅甸进出口33.6亿元，增长4.1%。', ['云南对缅甸进出口33.6亿元，对老挝52.4亿元。'], ['云南对缅甸进出口52.4亿元。']],
  ['景区新增停车场12处、公厕9座，可停车1800辆。', ['景区新增公厕9座、停车场12处。'], ['景区新增公厕12座。']],
  ['苹果预计减产7%，一级果收购价每公斤涨至9.6元，高出去年同期1.4元。', ['一级果每公斤涨至9.6元，同比高1.4元。'], ['一级果每公斤涨至1.4元。']],
  ['窑址清理出瓷碗412件、铜钱96枚、石磨7座', ['Diggers at the kiln found 412 porcelain bowls and 96 copper coins.', 'The kiln yielded 96 coins.'], ['Diggers at the kiln found 96 porcelain bowls.', 'The kiln yielded 412 coins.']],
  ['青禾队以3比0胜白石队，主攻卢晴独得21分，副攻宋雨桐拿下13分', ['Lu Qing scored 21 points and Song Yutong added 13 as Qinghe won 3-0.'], ['Song Yutong scored 21 points and Lu Qing added 13 as Qinghe won 3-0.']],
]

test('a figure told of another place, period or part than its own is found, and its own passes in any order', () => {
  assert.deepEqual(misjudged(rows), [])
})
