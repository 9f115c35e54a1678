import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** An English claim gives to one person, day or place what the evidence tells of another; and hours, sides, hosts and counties beside the right ones. */
// biome-ignore format: a table
const rows: Row[] = [
  ['市足协宣布，原助理教练沈跃辞职，由前国脚邱晓东出任一线队主帅，合同为期两年。', ['Qiu Xiaodong, a former international, has been named first-team coach on a two-year contract.', 'Assistant coach Shen Yue has resigned, the city football association said.'], ['Shen Yue, a former international, has been named first-team coach on a two-year contract.', 'Qiu Xiaodong has resigned, the city football association said.']],
  ['董事会同意范立因个人原因辞去财务总监职务，聘任郑晓为财务总监，自7月8日起生效。', ['The board appointed Zheng Xiao chief financial officer from July 8.'], ['The board appointed Fan Li chief financial officer from July 8.']],
  ['新任厂长贺子明到岗，原厂长施永退休。', ['He Ziming has taken up his post as plant director.', 'Shi Yong, the former plant director, has retired.'], ['Shi Yong has taken up his post as plant director.']],
  ['画家文若兰将42幅作品捐给省美术馆，馆长沈一舟向她颁发收藏证书。', ['Wen Ruolan has donated 42 paintings to the provincial art museum.'], ['Shen Yizhou has donated 42 works to the provincial art museum.']],
  ['消防员顾勇爬上四楼阳台救下女童，邻居蒋芳用被子接应。', ['Gu Yong, a firefighter, climbed to a balcony and rescued a girl.'], ['Jiang Fang climbed up to a balcony and rescued the girl.']],
  ['原省体校教练郭立峰上月卸任，接替他的是34岁的前国手方晴。', ['Fang Qing, 34, a former national player, has taken over as coach from Guo Lifeng.'], []],
  ['考古队6月3日发现墓道，6月16日打开主墓室，出土玉器11件。', ['Archaeologists opened the main burial chamber on June 16 and found 11 jade objects.'], ['Archaeologists opened the main burial chamber on June 3 and found 11 jade objects.']],
  ['6月2日，省里下达补助资金3.6亿元；6月9日，首批1.2亿元拨付到县。', ['The first 120 million yuan of subsidies was paid out to counties on June 9.'], ['The first 120 million yuan of subsidies was paid out to counties on June 2.']],
  ['证监部门6月17日就新规征求意见，拟提高披露要求，意见反馈截止7月12日。', ['The securities regulator is seeking comments until July 12 on rules to raise disclosure requirements.'], []],
  ['昨日，白石市推出公租房2150套，月租金每平方米4.8元起，6月25日起可申请。', ['Baishi is offering 2,150 public rental homes, with rents from 4.8 yuan per square metre a month and applications opening on June 25.'], []],
  ['公司在匈牙利的电池厂已投产，年产能40吉瓦时；位于摩洛哥的材料厂仍在建设。', ['The company\'s battery plant in Hungary has gone into production, with a capacity of 40 GWh a year.', 'A materials plant is being built in Morocco.'], ['The company\'s battery plant in Morocco has gone into production, with a capacity of 40 GWh a year.']],
  ['江州制药在越南北宁省的新厂投产，年产胶囊30亿粒；公司去年关闭了位于印度的仿制药厂。', ['Jiangzhou Pharmaceutical, which closed a plant in India last year, has opened one in Vietnam that makes 3 billion capsules a year.'], ['Jiangzhou Pharmaceutical has started production at a new plant in India that makes 3 billion capsules a year.']],
  ['援助车队今早抵达云岭镇，送去药品两车；另一支车队正赶往白沙镇。', ['An aid convoy reached Yunling town this morning with two truckloads of medicine.'], ['An aid convoy reached Baisha town this morning with two truckloads of medicine.']],
  ['前天23时许，退休工人谢老伯在家中突发心梗。昨天下午，谢老伯转入普通病房。', ['退休工人谢老伯前日23时许突发心梗。'], ['退休工人谢老伯昨日23时许突发心梗。']],
  ['周一晚8时，老城区突发停电，抢修人员连夜处置，周二清晨6时恢复供电。', ['老城区周一晚8时突发停电，周二清晨恢复供电。'], ['老城区周二晚8时突发停电。']],
  ['6月15日下午，一名女童在景区走失，16日上午在山脚被找到。', ['A girl who went missing on the afternoon of June 15 was found at the foot of a hill the next morning.'], ['A girl who went missing on the afternoon of June 16 was found at the foot of a hill.']],
  ['因水管改造，6月20日22时至次日6时，西苑街道部分小区将停水。', ['Parts of Xiyuan face a cut in water supply from 10 pm on Friday because of work on a pipe.'], ['Parts of Xiyuan face a cut in water supply from 10 pm on Saturday because of work on a pipe.']],
  ['昨日上午，汽车南站候车厅内一名旅客突然晕倒。', ['昨日上午，汽车南站一名旅客突然晕倒。', 'A passenger collapsed in the waiting hall of the South Bus Station yesterday morning.'], ['昨日上午，汽车北站一名旅客突然晕倒。', 'A passenger collapsed in the waiting hall of the North Bus Station yesterday morning.']],
  ['由省商务厅主办的出口商品展销会将于7月20日在雅加达开幕。', ['展销会由省商务厅主办，7月20日在雅加达开幕。'], ['展销会由省贸促会主办，7月20日在雅加达开幕。', '展销会由省作协主办，7月20日在雅加达开幕。']],
  ['位于陕西境内的高铁昨日启动联调联试。', ['Joint testing of a high-speed line in Shaanxi began yesterday.'], ['Joint testing of a high-speed line in Shanxi began yesterday.']],
  ['塔城地区裕民县的野生巴旦杏花海吸引游客约11万人次。', ['About 110,000 visits have been made to see wild almond blossom in Yumin county.'], ['About 110,000 visits have been made to see wild almond blossom in Emin county.']],
  ['81岁的退休校长程玉梅老人义务授课十二年，她的老伴、84岁的老何负责备教具。', ['81岁的退休校长程玉梅义务授课十二年。'], ['84岁的退休校长程玉梅义务授课十二年。']],
  ['援助车队今早抵达云岭镇，送去药品两车；另一支车队正赶往白沙镇。', ['援助车队今早抵达云岭镇，送去药品两车。', '一支援助车队正赶往白沙镇。'], ['援助车队今早抵达白沙镇，送去药品两车。']],
  ['公司在波兰的电池厂已投产，年产能40吉瓦时；位于摩洛哥的材料厂仍在建设。', ['公司在摩洛哥的材料厂仍在建设。'], ['公司在摩洛哥的电池厂已投产，年产能40吉瓦时。']],
  ['上周五，该校学生在操场发现一枚锈蚀炮弹，上周日由民警转移销毁。', ['上周五，该校学生在操场发现一枚锈蚀炮弹。', 'Pupils found a rusty shell on the school\'s sports ground last Friday.'], ['上周日，该校学生在操场发现一枚锈蚀炮弹。']],
  ['42岁的货车司机姜涛连夜将伤者送医，伤者、29岁的骑手曹健已脱离危险。', ['42岁的货车司机姜涛连夜将伤者送医。', 'Jiang Tao, a 42-year-old lorry driver, took the injured man to hospital overnight.'], ['29岁的货车司机姜涛连夜将伤者送医。', 'Jiang Tao, a 29-year-old lorry driver, took the injured man to hospital overnight.']],
  ['山鹰俱乐部6月17日官宣，前葡萄牙国脚出任助理教练，协助主帅韩鹏。新教练将于7月4日赴济南报到。', ['A former Portugal international will join Shanying as assistant to head coach Han Peng. He is to report to Jinan on July 4.'], []],
]

test('what the evidence tells of another person, day, place or hour is found', () => {
  assert.deepEqual(misjudged(rows), [])
})
