import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Who and what a figure, a title, a state or a word of direction belongs to, and the same given to another. */
// biome-ignore format: a table
const rows: Row[] = [
  ['设备在市肿瘤医院完成安装。该院院长傅知信说，设备明年使用', ['市肿瘤医院院长傅知信说，设备明年使用'], ['市人民医院院长傅知信说，设备明年使用']],
  ['60岁以上老人享八折，80岁以上享六折', ['Those aged 60 and over get 20 percent off and those 80 and over 40 percent off.'], ['Those aged 60 and over get 20 percent off and those 80 and over 60 percent off.']],
  ['昨日公司上市，发行价每股12.8元，首日收盘报31.5元', ['The company listed yesterday at 12.8 yuan a share and closed at 31.5 yuan.'], ['The company listed yesterday at 31.5 yuan a share and closed at 12.8 yuan.']],
  ['班列由每周两列增至每周四列', ['班列由每周两列增至四列', 'Trains will double to four a week, so there are now up to four.'], ['班列由每周两列增至五列']],
  ['“黑五”当周销售额增长37%', ['Sales rose 37 percent in Black Friday week.'], ['Sales rose 27 percent in Black Friday week.']],
  ['首批120吨花椒发往海外', ['The first 120 tonnes of Sichuan pepper went abroad.'], ['The first 120 tonnes of Yunnan pepper went abroad.']],
  ['港口12日18时起暂停作业，14日上午8时恢复', ['港口停止作业38小时'], ['港口停止作业48小时30分']],
  ['工业增加值增长8.2%，比全省平均水平高1.4个百分点', ['Growth of 8.2 percent was 1.4 percentage points above the provincial average.'], ['Growth of 8.2 percent was 1.4 percentage points below the provincial average.']],
  ['学院与沂水经开区签约', ['学院与经开区签约'], ['学院与沂水高新区签约', 'The college signed with the Yishui High-tech Zone.']],
  ['消防支队在商厦开展灭火演练，模拟餐饮区起火，疏散350人', ['In a drill in which a fire broke out in the dining area, 350 people were evacuated.'], ['A fire broke out in the dining area, and 350 people were evacuated.']],
  ['抽检月饼120批次，合格118批次，两批次不合格', ['Of 120 batches tested, 118 passed and two failed.'], ['Of 120 batches tested, 118 failed.']],
  ['买家要求延长付款期，副总经理韩知冉没有答应', ['Deputy general manager Han Zhiran did not agree.'], ['Deputy general manager Han Zhiran agreed.']],
  ['财政另补助90元，居民缴费45元', ['Residents pay 45 yuan, topped up by 90 yuan.'], ['Residents pay 45 yuan, topped up by 95 yuan.']],
  ['他1992年下岗，借钱开店', ['Laid off in 1992, he borrowed money for a shop.'], ['Laid off in 1995, he borrowed money for a shop.']],
  ['去年净额为29.5亿元，上年为33.1亿元', ['It slipped to 2.95 billion yuan last year from 3.31 billion yuan in 2023.'], ['It slipped to 2.95 billion yuan last year from 3.31 billion yuan in 2022.']],
  ['全市体育教师缺口达620人', ['The city is short of 620 PE teachers.'], ['The city is short of 680 PE teachers.']],
  ['租金不高于同地段市场价的七成', ['租金不超过市场价七成'], ['租金不低于市场价七成']],
  ['省领导邹知广、谢知京，省政府秘书长蔡知强参加', ['省政府秘书长蔡知强参加'], ['省政府秘书长谢知京参加']],
  ['第一类为本地直航货物，第二类是内地经港口中转的货物', ['第一类是本地直航货物，第二类经港口中转'], ['第一类是内地经港口中转的货物，第二类是本地直航货物']],
  ['开放68家机关单位停车场', ['Car parks of 68 government offices were opened.'], ['Car parks of 68 companies were opened.']],
  ['地铁9号线昨日启动空载试运行', ['Metro Line 9 began trial runs yesterday.'], ['地铁9号线昨日开通运营', 'Metro Line 9 opened to passengers yesterday.']],
  ['金卡消费享3倍积分', ['金卡消费享三倍积分'], ['金卡消费享双倍积分', 'Gold cards earn double points.']],
  ['多位企业家分享经验', ['Several entrepreneurs shared their experience.'], ['All the entrepreneurs shared their experience.']],
  ['上周生猪均价环比下跌2.1%；仔猪均价环比上涨1.3%', ['上周生猪均价环比下跌'], ['上周生猪均价环比上涨']],
  ['发放贷款9.7亿元，单笔最高额度30万元', ['Loans are capped at 300,000 yuan each.'], ['Loans start at 300,000 yuan each.']],
  ['今年省两会期间，他提出建议', ['今年省两会期间他提出建议'], ['今年全国两会期间他提出建议']],
  ['福州市第三十八中学奖励60名学生', ['福州三十八中奖励60名学生', 'Fuzhou No. 38 Middle School rewarded 60 students.'], ['福州十八中奖励60名学生', 'Fuzhou No. 28 Middle School rewarded 60 students.']],
  ['游客占比升至14%，比去年提高5个百分点', ['游客占比比去年提高5个百分点'], ['游客占比比去年提高4个百分点']],
  ['从最初的6头发展到如今的238头', ['从6头发展到238头', 'The herd has grown from six to 238.'], ['The herd has grown from 238 to six.']],
  ['记者昨日从市医院获悉，该院门诊大楼将于7月1日启用', ['市医院门诊大楼7月1日启用'], ['市医院门诊大楼昨日启用']],
  ['库存一度不足三天用量，目前已恢复到七天以上', ['Stocks have recovered to more than seven days’ supply from less than three.'], ['Stocks have recovered to more than nine days’ supply from less than three.']],
  ['客车坠入约200米深的山谷', ['The coach fell into a ravine about 650 feet deep.'], ['The coach fell into a ravine about 750 feet deep.']],
  ['“您别急，我们陪您到天亮。”乘务长沈知慈说', ['“Don’t worry, we’ll stay with you until dawn,” said Shen Zhici.'], ['“Nobody had ever told us about such rain,” said Shen Zhici.']],
  ['北方农林大学教授宋知哲育成新品种', ['Song Zhizhe of Northern Agriculture and Forestry University bred a new variety.'], ['Song Zhizhe of Northern Normal University bred a new variety.']],
]

test('what belongs to one is not given to another', () => assert.deepEqual(misjudged(rows), []))
