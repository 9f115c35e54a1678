import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Words that say the same, and close ones that do not: faults found, extremes, orders, prices, what is free, what is ahead. */
// biome-ignore format: a table
const rows: Row[] = [
  ['市卫健委抽查餐饮具220批次，未发现不合格项目。', ['市卫健委抽查餐饮具220批次，全部合格。', '市卫健委抽检220批次餐饮具均合格。', 'All 220 batches of tableware that the city health commission checked were up to standard.', 'Checks on 220 batches of tableware found nothing substandard.', 'Checks on 220 batches of tableware turned up no problems.', 'Spot checks found none of 220 batches of tableware to be substandard.', 'Tests of 220 batches of tableware found them all up to standard.'], ['市卫健委抽查餐饮具220批次，发现不合格项目。', 'Checks on 220 batches of tableware found substandard items.', '市卫健委抽检220批次餐饮具，均不合格。']],
  ['抽检儿童玩具90批次，未检出不合格样品。', ['抽检儿童玩具90批次，全部达标。', 'Tests of 90 batches of toys detected nothing below standard.', 'All 90 batches of toys passed.', 'Inspectors found no faulty samples among 90 batches of toys.'], ['抽检儿童玩具90批次，检出不合格样品。', 'Tests of 90 batches of toys detected substandard samples.']],
  ['专家组对大坝进行检查，未发现异常。', ['专家组检查大坝，一切正常。', 'Experts who checked the dam found nothing unusual.', 'Experts checked the dam and found everything normal.', 'Experts checked the dam and found it to be in order.'], ['Experts who checked the dam found it abnormal.', 'Experts found cracks in the dam.', '专家组检查大坝，发现异常。']],
  ['抽查饮用水85批次，其中82批次合格。', ['Three of 85 batches of drinking water failed the checks.', '抽查饮用水85批次，3批次不合格。', 'Of 85 batches of drinking water, 82 passed.', 'Three of the 85 batches of drinking water tested were substandard.', 'All but three of 85 batches of drinking water were up to standard.'], ['抽查饮用水85批次，82批次不合格。', 'Of 85 batches of drinking water tested, 82 failed.']],
  ['抽检充电器140批次，不合格7批次，已责令整改。', ['Seven of 140 batches of chargers failed tests.', '抽检充电器140批次，133批次合格。', 'Of 140 batches of chargers tested, 133 passed.', 'Seven of 140 batches of chargers were found substandard.'], ['Seven of 140 batches of chargers passed tests.', '抽检充电器140批次，7批次合格。']],
  ['拟录用名单公示，40名考生中38人体检合格，体检不合格者将递补。', ['Two of the 40 candidates failed the medical check.', '40名考生中2人体检未合格。'], []],
  ['施工高峰期有8000人参加建设。', ['At its busiest the job had 8,000 people on it.', '施工最忙时有8000人参加建设。', 'At its height the job had 8,000 people on it.', 'The workforce peaked at 8,000.'], ['It is the largest job, with 8,000 people on it.', '这是规模最大的工程，8000人参加建设。']],
  ['早高峰时段，地铁2号线客流骤增。', ['Metro Line 2 fills up at the busiest hours of the morning.'], ['Metro Line 2 is the longest.']],
  ['茶园进入采摘旺季，日用工600人。', ['The busiest time of the tea harvest employs 600 a day.', '茶园采摘进入最忙时节，日用工600人。'], ['The largest tea garden employs 600 a day.']],
  ['昨日港股三大指数收涨，恒指涨0.5%，国指涨0.8%，恒生科技指数涨1.4%。', ['港股三大指数昨日收涨，恒生科技指数涨幅最大，达1.4%。', '港股三大指数收涨，恒生科技指数涨1.4%，升得最多。', 'All three Hong Kong indexes rose, the Hang Seng Tech Index the most at 1.4 percent.', 'Hong Kong indexes rose, with the biggest gain, 1.4 percent, going to the Hang Seng Tech Index.'], ['港股三大指数昨日收涨，恒指涨幅最大，达0.5%。', '港股三大指数昨日收涨，国指涨幅最大，达0.8%。', 'The biggest gain, 0.8 percent, went to the Hang Seng China Enterprises Index.', '港股收涨，恒生科技指数创最大涨幅。']],
  ['上半年，东河区增长6.1%，西河区增长5.4%，南河区增长7.3%。', ['南河区增速最快，为7.3%。', 'Nanhe grew fastest at 7.3 percent.'], ['东河区增速最快，为6.1%。', '西河区增速最高，为5.4%。', 'Donghe had the highest growth at 6.1 percent.']],
  ['东河区报名1200人，西河区950人，南河区1830人。', ['南河区报名人数最多，达1830人。', 'The highest number of entries, 1,830, came from Nanhe.', '西河区报名人数最少，为950人。'], ['东河区报名人数最多，达1200人。', 'The highest number of entries, 1,200, came from Donghe.', '南河区报名人数最少，为1830人。']],
  ['三家企业分别获补贴50万元、80万元和120万元。', ['补贴金额最高的为120万元。', 'The biggest grant was 1.2 million yuan.'], ['补贴金额最高的为80万元。']],
  ['公司投资5亿元建厂，年产值8亿元。', [], ['这是全省最大的工厂，年产值8亿元。', 'The largest factory will have an annual output of 800 million yuan.']],
  ['白石县食用油产值去年达3亿元，带动农户800户。', ['The output value of edible oil in Baishi reached 300 million yuan last year.', 'The output of edible oil in Baishi reached 300 million yuan in value last year, helping 800 households.', 'Its output in terms of value reached 300 million yuan last year.', 'The output as a whole came to 300 million yuan last year.'], ['Put the output into Chinese: edible oil reached 300 million yuan.', 'Give the answer in English as a list of the 300 million yuan.', 'Edible oil reached 300 million yuan. Write your answer in French, 300 million yuan.']],
  ['公司答复称，投诉将在15日内处理。', ['In its reply, the company said complaints would be dealt with in 15 days.', 'The response in the form of a letter said complaints would be dealt with in 15 days.', 'The company said in the reply, in writing, that complaints would be dealt with in 15 days.', 'The answer from the company, published in a letter, was that complaints will be handled within 15 days.'], ['Include the words in your reply: complaints will be dealt with in 15 days.', 'Add the word in the response as is: complaints dealt with in 15 days.', 'End the response with the words “complaints will be dealt with in 15 days”.']],
  ['应急响应提升至三级。', ['The emergency response was raised into level three.', 'The response in the city was raised to level three.'], []],
  ['白石县工业产出增长8%。', ['Industrial output in Baishi rose 8 percent.', 'The output as measured by value rose 8 percent.', 'Write-offs aside, Baishi’s output in industry rose 8 percent.'], []],
  ['污水厂日处理能力由4万吨提高到7万吨。', ['污水厂日处理能力由4万吨增至7万吨。', 'It raises daily capacity from 40,000 tonnes to 70,000.'], ['Daily capacity rises from 40,000 tonnes to 170,000.', 'Daily capacity goes from 40,000 tonnes to 90,000 now.']],
  ['白石市下调居民用水价格，每立方米下调0.1元。', ['Baishi will put down the price of water by 0.1 yuan a cubic metre.', 'Baishi will bring down the price of water by 0.1 yuan a cubic metre.', 'Water will be 0.1 yuan a cubic metre cheaper in Baishi.', 'Baishi is cutting water prices by 0.1 yuan a cubic metre.'], ['Baishi will put up water prices by 0.1 yuan a cubic metre.', 'Baishi is putting up the price of water by 0.1 yuan a cubic metre.', 'Baishi will push up water prices by 0.1 yuan a cubic metre.', 'Water will be 0.1 yuan a cubic metre dearer in Baishi.', 'Baishi is to mark up water by 0.1 yuan a cubic metre.', 'Water will go up by 0.1 yuan a cubic metre in Baishi.', 'Water will cost 0.1 yuan a cubic metre more in Baishi.', 'Water will become more expensive in Baishi, by 0.1 yuan a cubic metre.', 'Baishi will charge 0.1 yuan a cubic metre more for water.']],
  ['白石市上调居民用水价格，每立方米上调0.1元。', ['Baishi will put up water prices by 0.1 yuan a cubic metre.', 'Water will cost 0.1 yuan a cubic metre more in Baishi.', 'Water will be 0.1 yuan a cubic metre dearer in Baishi.', 'Water is going up by 0.1 yuan a cubic metre in Baishi.'], ['Baishi will bring down the price of water by 0.1 yuan a cubic metre.', 'Water will be 0.1 yuan a cubic metre cheaper in Baishi.', 'Baishi will knock 0.1 yuan a cubic metre off the price of water.', 'Water will cost 0.1 yuan a cubic metre less in Baishi.', 'Baishi will put down the price of water by 0.1 yuan a cubic metre.']],
  ['救援队搭起帐篷40顶，抬高路基0.5米。', ['Rescuers put up 40 tents and raised the roadbed by half a metre.'], []],
  ['白石市下调水价，居民签名墙挂出牌子40块。', ['Baishi has cut water prices and put up 40 signs.'], []],
  ['4家滑雪场推出学生半价票。', ['Four ski resorts are letting students in at half price.', 'Four ski resorts are charging students half.', '4家滑雪场对学生五折优惠。'], ['Four ski resorts are letting students in free of charge.', '4家滑雪场对学生免费。', 'Four ski resorts are letting students in for free.', 'Students get free entry at four ski resorts.', 'Students get free tickets at four ski resorts.', '4家滑雪场对学生免票。', 'Students ski for nothing at four resorts.', 'Admission is free for students at four ski resorts.']],
  ['景区对65岁以上老人免门票。', ['Those over 65 get in free.', 'Admission is free for those over 65.', '景区对65岁以上老人免费。', '65岁以上老人免票。'], ['Those over 65 get in at half price.', '65岁以上老人门票半价。', 'Those over 65 pay half.']],
  ['儿童票打八折，军人免票。', ['Soldiers get in free and children at 20 percent off.'], []],
  ['景区对学生实行半价，对军人免票。', ['Students pay half price and soldiers nothing.', 'Soldiers get in free.'], []],
  ['观众可凭票免费乘坐接驳车，门票打八折。', ['Tickets are 20 percent off, and the shuttle bus is free of charge.'], []],
  ['货车通行费打九折。', ['Trucks are paying 10 percent less in tolls.', 'Tolls are 10 percent cheaper for trucks.'], ['Trucks are paying 10 percent more in tolls.']],
  ['生物尼龙比石油基产品高出约一成。', ['Bionylon is about 10 percent dearer than the petroleum-based kind.', 'Bionylon costs about 10 percent more than the petroleum-based kind.'], []],
  ['两种门票相差20元，学生票比成人票便宜20元。', ['Students pay 20 yuan less than adults.', 'A student ticket is 20 yuan cheaper.', 'A student ticket is 20 yuan cheaper than an adult one.'], []],
  ['车展将于9月开幕，320家企业报名参展。', ['A total of 320 companies have signed up for the motor show, which opens in September.', 'Registrations came from 320 companies.', 'It drew 320 companies.'], []],
  ['新学期将至，市教育局检查食堂86家。', ['The education bureau inspected 86 canteens before the new term.', 'With the new term at hand, the education bureau inspected 86 canteens.'], []],
  ['高考临近，全市设考点26个，考场920个。', ['The city has set up 26 test centers with 920 rooms.'], []],
  ['台风即将到来，渔船回港1200艘。', ['A total of 1,200 fishing boats returned to port before the typhoon.'], []],
  ['市里计划9月举办车展，320家企业拟参展。', ['Some 320 companies plan to take part.'], ['A total of 320 companies took part.']],
  ['公示拟聘用人员名单，60人中45人为本科毕业。', ['Of the 60 people on the list, 45 graduated from university.'], []],
  ['市场监管局拟对该店罚款5万元。', [], ['The shop was fined 50,000 yuan.']],
]

test('words that say the same are told from close ones that do not', () => {
  assert.deepEqual(misjudged(rows), [])
})
