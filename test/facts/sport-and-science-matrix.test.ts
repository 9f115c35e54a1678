import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Units of laboratories and races. */
// biome-ignore format: a table
const units: Row[] = [
  ['受试者收缩压平均下降9毫米汞柱，对照组下降3毫米汞柱。', ['受试者收缩压平均下降9毫米汞柱。', 'Systolic pressure fell by 9 mmHg on average, against 3 mmHg in the control group.', 'Systolic pressure fell an average of 9 millimetres of mercury.'], ['受试者收缩压平均下降7毫米汞柱。', 'Systolic pressure fell by 7 mmHg on average.']],
  ['监测点剂量率为每小时0.14微西弗。', ['监测点剂量率每小时0.14微西弗。', 'The dose rate was 0.14 microsieverts an hour.'], ['监测点剂量率每小时0.14毫西弗。', 'The dose rate was 0.14 millisieverts an hour.']],
  ['患者空腹血糖由10.1毫摩尔/升降至6.8毫摩尔/升。', ['患者空腹血糖降至每升6.8毫摩尔。', 'Fasting blood sugar fell to 6.8 mmol/L from 10.1.'], ['Fasting blood sugar fell to 6.8 micromoles per litre.']],
  ['每份套餐含热量710千卡。', ['每份套餐热量710大卡。', 'Each set meal has 710 calories.'], ['Each set meal has 810 calories.']],
  ['激光打印头分辨率为2400dpi。', ['打印头分辨率2400dpi。', 'The print head resolves 2,400 dots per inch.'], ['打印头分辨率2400ppm。']],
  ['发动机最大扭矩为320牛·米。', ['发动机最大扭矩320牛米。', 'The engine has a peak torque of 320 Nm.'], ['The engine has a peak torque of 230 Nm.']],
  ['5月平均气温21.6℃。', ['May averaged 21.6C (about 71F).', 'May averaged 21.6 Celsius, or 70.9 Fahrenheit.'], ['May averaged 21.6C (about 81F).']],
  ['炉前温度由41度降至28度。', ['Temperatures at the furnace came down from 41 to 28.'], ['Temperatures at the furnace came down from 41 to 18.']],
  ['快艇以每小时30海里的速度驶离。', ['快艇以30节的航速驶离。', 'The speedboat made off at 30 knots.'], ['快艇以20节的航速驶离。']],
  ['台风正以15至20公里的时速移动。', ['The typhoon is moving at 15 to 20 kph.'], ['The typhoon is moving at 25 to 30 kph.']],
  ['大气二氧化碳浓度升至426ppm。', ['CO2 in the air rose to 426 parts per million.'], ['CO2 in the air rose to 462 parts per million.']],
  ['身高2.08米的中锋入选。', ['The 2.08m centre was picked.'], ['The 2.18m centre was picked.']],
  ['原纪录为57.64秒。', ['The old record was 57.64.'], ['The old record was 57.46.']],
]

/** How much, told by its bounds: parts that are more than half, lengths of time, neighbours in words, degrees of a move. */
// biome-ignore format: a table
const amounts: Row[] = [
  ['七成读者来自外地。', ['超过三分之二的读者来自外地。', 'More than two-thirds of the readers came from out of town.', 'More than half of the readers came from out of town.'], ['More than four-fifths of the readers came from out of town.', 'Nearly half of the readers came from out of town.']],
  ['近六成会员是女性。', ['过半会员是女性。', 'More than half of the members are women.'], ['过七成会员是女性。']],
  ['不足六成会员是女性。', ['不到六成会员是女性。'], ['More than half of the members are women.']],
  ['她以1小时08分20秒夺冠，第二名以1小时11分02秒完赛。', ['She won by more than two and a half minutes.', 'The runner-up came in nearly three minutes behind.'], ['She won by more than three minutes.', 'She won by more than three and a half minutes.']],
  ['行长说，明年可能再加息一至两次。', ['行长说，明年可能再加息一两次。', 'The governor said one or two more rises were possible next year.'], ['The governor said two or three more rises were possible next year.']],
  ['维修需要两三天。', ['Repairs will take two or three days.', '维修需要两到三天。'], ['Repairs will take three or four days.']],
  ['议会以118票赞成、92票反对通过法案，最低持照年龄由16岁提高到18岁。', ['Parliament voted 118 to 92 to raise the minimum age for a licence from 16 to 18.'], ['Parliament voted 118 to 92 to raise the minimum age for a licence from 16 to 19.', 'Parliament voted 118 to 92 to lower the minimum age for a licence from 18 to 16.']],
  ['毕业生就业率为95.1%，约四成留在本地，平均月薪比三年前提高近两成。', ['Average pay was nearly a fifth higher than three years ago.'], ['Average pay was nearly double that of three years ago.', '平均月薪比三年前翻了近一番。']],
  ['第二季度产出环比萎缩0.3%，为连续第二个季度下滑。', ['产出已连续两个季度下滑。', 'Output shrank 0.3% in the second quarter, its second straight fall.'], ['产出已连续三个季度下滑。']],
  ['他被出示两张黄牌罚下。', ['He was sent off after a second yellow card.'], ['He was sent off after a third yellow card.']],
  ['首节落后9分的白石队末节打出19比4的攻势。', ['Baishi trailed by nine after the first quarter but went on a 19-4 run in the fourth.'], ['Baishi trailed by 12 after the first quarter.']],
  ['这批丝绸货值8.6亿元，增长7.2%，数量为4100吨，增长3.9%。', ['丝绸出口额增长7.2%至8.6亿元。'], []],
]

/** Negations in form alone, and those that deny. */
// biome-ignore format: a table
const forms: Row[] = [
  ['她说，孩子们爱上看书是最让她高兴的事。', ['She said nothing made her happier than children taking to books.'], ['She said children had not taken to books.']],
  ['他称这是最好的消息。', ['He said he could not have hoped for better news.'], []],
  ['消防员6分钟赶到现场。', ['Firefighters wasted no time, arriving within six minutes.'], ['Firefighters did not arrive at the scene.']],
  ['她以9胜3平的不败战绩夺冠。', ['She won the title unbeaten, with nine wins and three draws.'], []],
]

/** Terms, seasons and rounds, which have no date of their own. */
// biome-ignore format: a table
const turns: Row[] = [
  ['从本学期起，小学开设游泳课。', ['小学本学期起开设游泳课。', 'Primary schools will teach swimming from this term.'], ['小学下学期起开设游泳课。', 'Primary schools will teach swimming from next semester.']],
  ['从新学期起，小学开设游泳课。', ['小学本学期起开设游泳课。', 'Primary schools will teach swimming from the coming term.'], []],
  ['他下赛季将加盟白石队。', ['He will join Baishi next season.'], ['他本赛季加盟白石队。', 'He will join Baishi this season.']],
  ['他本赛季打进11球。', ['He has scored 11 goals this season.'], ['He scored 11 goals last season.', '他上赛季打进11球。']],
  ['球队下一轮主场迎战白石队。', ['The side host Baishi in the next round.'], ['球队本轮主场迎战白石队。']],
  ['球队上轮战平，本轮取胜。', ['球队本轮取胜。', 'The side won this round after a draw last round.'], []],
]

/** Whose words they are. */
// biome-ignore format: a table
const speakers: Row[] = [
  ['中锋庄楠得到22分。赛后主教练彭启明说：“我们把节奏控制住了，这才是取胜的原因。”', ['彭启明说：“我们把节奏控制住了，这才是取胜的原因。”', 'Coach Peng Qiming said the team had won because it controlled the rhythm.'], ['中锋庄楠说：“我们把节奏控制住了，这才是取胜的原因。”', 'Centre Zhuang Nan said the team had won because it controlled the rhythm.']],
  ['主教练彭启明率队五连胜。中锋庄楠得到22分。她说：“我们把节奏控制住了，这才是取胜的原因。”', ['庄楠说：“我们把节奏控制住了，这才是取胜的原因。”'], []],
  ['白石大学骆文卿团队6月17日发表论文称，湖底岩芯记录了26万年的气候。研究显示，湖面曾比现在低30米。', ['Researchers led by Luo Wenqing reported that the lake once stood 30 metres lower than now.'], []],
  ['20岁前锋冉子谦下半场独中两元，白石队3比1逆转。', ['冉子谦下半场梅开二度，白石队3比1逆转。', 'Ran Ziqian scored twice after the break as Baishi came back to win 3-1.'], ['冉子谦下半场上演帽子戏法，白石队3比1逆转。']],
  ['队长骆川因膝伤将缺阵六周。', ['队长骆川膝伤，缺阵六周。', 'Captain Luo Chuan is out for six weeks with a knee injury.'], ['队长骆山膝伤，缺阵六周。']],
]

test('units, bounds, terms and speakers of sport and science are read as they are meant', () => {
  assert.deepEqual(misjudged([...units, ...amounts, ...forms, ...turns, ...speakers]), [])
})
