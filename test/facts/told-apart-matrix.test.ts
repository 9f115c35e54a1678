import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Whose a figure is where its owners are told apart by a number or letter, or by nouns that only a dictionary brings together. */
// biome-ignore format: a table
const rows: Row[] = [
  ['大赛设一等奖3名，奖金1万元；二等奖6名，奖金5000元', ['First-prize winners get 10,000 yuan each and second-prize winners 5,000 yuan.', '二等奖奖金5000元，一等奖1万元'], ['First-prize winners get 5,000 yuan each and second-prize winners 10,000 yuan.', '二等奖奖金1万元，一等奖5000元']],
  ['第一名奖金10万元，第二名6万元，第三名3万元', ['The winner gets 100,000 yuan, the runner-up 60,000 yuan and third place 30,000 yuan.'], ['The winner gets 60,000 yuan and the runner-up 100,000 yuan.']],
  ['1号线日均客流32万人次，2号线日均客流18万人次', ['Line 2 carries 180,000 passengers a day and Line 1 carries 320,000.'], ['Line 1 carries 180,000 passengers a day and Line 2 carries 320,000.']],
  ['一年级新生4870人，七年级新生6930人', ['There were 6,930 new seventh-grade students and 4,870 in first grade.', '七年级新生6930人，一年级4870人'], ['The county enrolled 6,930 first-graders and 4,870 seventh-graders.', '七年级新生4870人，一年级新生6930人']],
  ['一期投资12亿元，二期投资20亿元', ['Phase one costs 1.2 billion yuan and phase two 2 billion yuan.'], ['Phase one costs 2 billion yuan and phase two 1.2 billion yuan.']],
  ['第一档电价每度0.52元，第二档每度0.57元', ['The first tier costs 0.52 yuan per kWh and the second 0.57 yuan.'], ['The first tier costs 0.57 yuan per kWh and the second 0.52 yuan.']],
  ['A区摊位费每月800元，B区每月500元', ['Stalls cost 800 yuan a month in Zone A and 500 yuan in Zone B.'], ['Stalls cost 500 yuan a month in Zone A and 800 yuan in Zone B.']],
  ['首套房利率3.1%，二套房利率3.5%', ['Mortgage rates are 3.1% for first homes and 3.5% for second homes.'], ['Mortgage rates are 3.5% for a first home and 3.1% for a second home.']],
  ['跳水比赛中，林若汐以412.35分夺冠，队友高芷晴以1.8分之差屈居亚军', ['林若汐以412.35分夺冠，高芷晴仅以1.8分之差获得亚军'], []],
  ['苹果每公斤批发价8元，梨每公斤6元', ['Apples sell wholesale for 8 yuan a kilogram and pears for 6 yuan.'], ['Apples sell wholesale for 6 yuan a kilogram and pears for 8 yuan.']],
  ['燃油车销量12万辆，电动车销量18万辆', ['Sales of petrol cars came to 120,000 and those of electric cars to 180,000.'], ['Sales of petrol cars came to 180,000 and those of electric cars to 120,000.']],
  ['普通票80元，学生票40元', ['Regular tickets cost 80 yuan and student tickets 40 yuan.'], ['Regular tickets cost 40 yuan and student tickets 80 yuan.']],
  ['本科生每人5000元，研究生每人8000元', ['Undergraduates get 5,000 yuan each and postgraduates 8,000 yuan.'], ['Undergraduates get 8,000 yuan each and postgraduates 5,000 yuan.']],
  ['铜价每吨7.8万元，铝价每吨2万元', ['Copper cost 78,000 yuan a tonne and aluminium 20,000 yuan.'], ['Copper cost 20,000 yuan a tonne and aluminium 78,000 yuan.']],
  ['玩具出口增长12%，服装出口下降4%', ['Toy exports rose 12% while clothing exports fell 4%.'], ['Clothing exports rose 12% while toy exports fell 4%.']],
  ['工作日客流3万人次，周末客流6万人次', ['It draws 30,000 visitors on weekdays and 60,000 at weekends.'], ['It draws 60,000 visitors on weekdays and 30,000 at weekends.']],
  ['小区2300多户居民中，经常参与的超过1900户', ['On the estate more than 1,900 of over 2,300 households regularly take part.'], []],
  ['高二学生林舟获全省一等奖', ['Lin Zhou, an 11th-grader, won first prize.', '高二学生林舟获一等奖'], ['Lin Zhou, a 10th-grader, won first prize.']],
  ['公示期为5日，无异议后发放', ['The list will be on public notice for five days.'], ['The list will be on public notice for seven days.']],
  ['全县最高一笔奖励30万元', ['The biggest single reward was 300,000 yuan.'], []],
  ['比赛吸引38名选手，来自恒源厂的李大山夺冠', ['Li Dashan of the Hengyuan plant beat 37 rivals to win the contest.'], ['Li Dashan of the Hengyuan plant beat 27 rivals to win the contest.']],
  ['城市低保标准由每月720元提高到760元，农村低保标准由每年6480元提高到7200元', ['The urban allowance rises from 720 to 760 yuan a month, and the rural one from 6,480 to 7,200 yuan a year.'], ['The urban allowance rises from 6,480 to 7,200 yuan a year, and the rural one from 720 to 760 yuan a month.']],
  ['学校收到课桌椅500套、电脑200台', ['The school received 500 desks and 200 computers.'], ['The school received 200 desks and 500 computers.']],
  ['夫妻二人遇难，丈夫48岁，妻子45岁', ['The husband was 48 and the wife 45.'], ['The husband was 45 and the wife 48.']],
  ['东馆面积2万平方米，西馆面积3万平方米', ['At 30,000 square metres, the west hall is larger than the east hall of 20,000.'], ['The east hall covers 30,000 square metres and the west hall 20,000.']],
  ['全年罚款总额120万元，单笔最高30万元', ['Fines came to 1.2 million yuan in all.', 'The largest single fine was 300,000 yuan.'], ['Fines came to 300,000 yuan in all.']],
  ['已有27人获救，至少48人遇难', ['At least 48 people died and 27 were rescued.'], ['As many as 48 people died and 27 were rescued.']],
  ['工业增加值增长6.9%，其中11月增长5.7%，比10月回落0.4个百分点', ['11月增速回落0.4个百分点至5.7%'], ['11月增速加快0.4个百分点至5.7%']],
  ['法官提醒，卖家欺诈的，消费者可主张退一赔三', ['Buyers may claim a refund and triple compensation, a judge said.'], []],
  ['次回合将于11月3日举行', ['The second leg is on November 3.'], []],
  ['全市粮食产量120万吨，实现连续四年增产', ['The harvest of 1.2 million tonnes was the fourth straight annual increase.'], []],
  ['市场监管部门突击检查，查封果酱320公斤', [], ['Health authorities raided the shop and seized 320 kilograms of jam.']],
  ['新沙海关查获公仔6200件', ['Xinsha customs seized 6,200 toys.'], ['Officers at the Xinsha border inspection station seized 6,200 toys.']],
  ['三座污水处理站日处理能力合计2400吨', ['Together they can treat 2,400 tonnes a day.'], []],
  ['学校首年只招收一至三年级学生', ['It will take only the first three grades in its first year.'], ['It will take only the first four grades in its first year.']],
  ['截至昨晚，已有九成用户恢复供电', ['Nine in ten homes had supply back by last night.'], ['All of them had supply back by last night.']],
  ['龚某当庭认罪，法院将择日宣判', ['Gong pleaded guilty and will be sentenced later.'], ['Gong pleaded guilty and was sentenced the same day.', '龚某被判处有期徒刑']],
  ['省人大常委会昨日表决通过这一决定', [], ['The provincial government yesterday issued the decision.']],
  ['图书馆藏书80万册，其中少儿图书12万册', ['The library has 800,000 books, including 120,000 for children.'], ['The library has 120,000 books, including 800,000 for children.']],
  ['全年招聘1200人，其中教师300人', ['It hired 1,200 people, 300 of them teachers.', '招聘1200人，其中教师300人'], ['It hired 300 people, 1,200 of them teachers.', '招聘300人，其中教师1200人']],
  ['派出所8月3日晚接到报警，民警于次日凌晨1时许找到老人', ['Police found the man at about 1 am on August 4.', '8月4日凌晨1时许，民警找到老人'], ['Police found the man at about 1 am on August 3.', '8月3日凌晨1时许，民警找到老人']],
  ['城西8月9日22时至次日6时停水', ['城西8月9日22时至次日6时停水', 'Chengxi will be without water from 10 pm on August 9 to 6 am the next day.'], []],
  ['受产能增加影响，鸡蛋价格持续下行', ['Egg prices keep falling as capacity grows.'], ['Egg prices keep falling as capacity shrinks.']],
  ['因需求回升，钢价上涨3%', ['因需求回升，钢价上涨3%', 'Steel prices rose 3% on recovering demand.'], ['因需求下滑，钢价上涨3%', 'Steel prices rose 3% on falling demand.']],
  ['80岁以上午餐只需6元', ['80岁以上老人午餐只需6元'], []],
  ['前五大客户贡献收入的54%', ['Its five biggest customers bring 54% of revenue.'], []],
  ['气象台发布大雾黄色预警', ['The observatory issued a yellow fog warning.'], ['The observatory issued an orange fog warning.']],
]

test('figures of owners told apart by number, letter or noun are found in each other’s place', () => {
  assert.deepEqual(misjudged(rows), [])
})
