import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Names that English does not spell in pinyin, capitals that stand for governments, bodies by other words than the table's, and close ones that are others. */
// biome-ignore format: a table
const rows: Row[] = [
  ['替补投手林家正投了6局', ['Lin Chia-cheng pitched six innings.'], ['Lin Chia-hao pitched six innings.', 'Chen Chia-cheng pitched six innings.']],
  ['作家吴明益的小说获奖', ['A novel by Wu Ming-yi won a prize.'], ['A novel by Wu Ming-hua won a prize.']],
  ['选手戴资颖宣布退役', ['Tai Tzu-ying is to retire.'], ['Tsai Tzu-ying is to retire.']],
  ['香港特区行政会议成员汤家骅表示支持', ['Ronny Tong Ka-wah, an executive councillor in Hong Kong, is in favour.'], []],
  ['越南总理范明政到访', ['Vietnamese premier Pham Minh Chinh came.'], ['Vietnamese premier Nguyen Xuan Phuc came.']],
  ['越南选手武氏秋庄获铜牌', ['Vo Thi Thu Trang of Vietnam took bronze.'], ['Tran Thi Kim Oanh of Vietnam took bronze.']],
  ['工程师胡俊获奖', ['Hu Jun, an engineer, won a prize.'], ['Wu Jun, an engineer, won a prize.', 'Ho Min, an engineer, won a prize.']],
  ['法国新任驻华大使递交国书', ["France's new ambassador to Beijing presented his credentials."], ["France's new ambassador to Moscow presented his credentials."]],
  ['法国新任驻日大使递交国书，外交部长出席', [], ["France's new ambassador to Beijing presented his credentials."]],
  ['俄美谈判未取得进展，俄罗斯外长说', ['Talks between Moscow and Washington made no progress, the Russian foreign minister said.'], ['Talks between Moscow and Tehran made no progress, the Russian foreign minister said.']],
  ['英国外交大臣称，英国将继续对俄施压', ['Britain will keep up pressure on Moscow, its foreign secretary said.'], ['Britain will keep up pressure on Tokyo, its foreign secretary said.']],
  ['加拿大总理称，加方希望改善同中国的关系', ['Canada wants better relations with Beijing, its prime minister said.'], ['Canada wants better relations with New Delhi, its prime minister said.']],
  ['中国队在曼谷夺冠，泰国队列第二', [], ['China won the title in Beijing.']],
  ['上海今年将新增3条地铁线，全国里程增长', [], ['Beijing will open three new metro lines this year.']],
  ['他在法国羽毛球公开赛出局', ['He lost at the French Open, a badminton event.'], ['He lost at the US Open, a badminton event.', 'He lost at the Japan Open, a badminton event.']],
  ['第20届东盟博览会闭幕', ['The China-ASEAN Expo closed.'], []],
  ['中国—亚欧博览会闭幕', ['The China-Eurasia Expo closed.'], ['The China-ASEAN Expo closed.']],
  ['他效力于中国工商银行', ['He works for Industrial and Commercial Bank of China.'], ['He works for the Bank of China.']],
  ['小鹏汽车的机器人“艾恩”明年量产，印尼中国高速铁路有限公司参加', ['IRON, a robot of Xpeng, goes into production next year.', 'KCIC, a railway company, takes part.'], ['OPEC takes part.', 'BMW takes part.']],
  ['二十国集团峰会下月举行', ['The G20 summit is next month.'], ['The G7 summit is next month.']],
  ['国际泳联取消禁赛，科创板新股申购开始', ['World Aquatics has cancelled the ban.', 'Subscription to IPOs began on the STAR Market.'], ['World Athletics lifted the ban.']],
  ['莞番高速通车，成昆复线施工', ['The Dongguan-Panyu expressway opened.', 'Work goes on on the Chengdu-Kunming line.'], ['The Huizhou-Panyu expressway opened.', 'The Chengdu-Guiyang line is being doubled.']],
  ['引滦工程累计输水', ['The Luanhe diversion has been running.'], ['The Haihe diversion has been running.']],
  ['福建医科大学附属协和医院完成手术', ['The Union Hospital did the operation.'], ['The Central Hospital did the operation.']],
  ['演出在天蟾逸夫舞台上演', ['The show is on at the Tianchan Yifu Theatre.'], []],
  ['鹏城新开三条线路', ['Three new routes opened in Shenzhen.'], ['Three new routes opened in Guangzhou.']],
  ['兰州局集团公司加开列车', ['The Lanzhou railway bureau is running extra trains.'], ['The Xining railway bureau is running extra trains.']],
  ['被告认罪，控方指其受贿', ['The defendant pleaded guilty; prosecutors say he took bribes.'], []],
  ['香港房屋署公布名单', ["Hong Kong's Housing Department published the list."], ["Hong Kong's Education Department published the list."]],
  ['日本爱知县知事大村秀章说', ['Hideaki Omura, governor of Aichi in Japan, said so.'], ['Hideaki Omura, ambassador of Japan, said so.']],
  ['借款人须先偿还本金', ['Borrowers must first repay the principal, then the interest.'], []],
  ['市疾控中心通报，全市报告登革热病例14例', ['Guangzhou reported 14 dengue cases.', '广州报告登革热14例'], []],
  ['温州市疾控中心通报，全市报告登革热病例14例', ['Wenzhou reported 14 dengue cases.'], ['Guangzhou reported 14 dengue cases.', '广州报告登革热14例']],
  ['省气象台统计，全省平均雨量偏多', ['Guangdong had more rain than usual.'], []],
  ['疫苗14日在广州上市', [], ['Shenzhen had the vaccine on sale on the 14th.']],
  ['驻港部队完成轮换', ['The Hong Kong garrison has completed its rotation.'], ['The Macao garrison has completed its rotation.']],
  ['两市成交额跌破万亿元', ['Turnover in Shanghai and Shenzhen fell.'], ['Turnover in Hong Kong fell.']],
]

test('names in other spellings and by other words are told from others', () => assert.deepEqual(misjudged(rows), []))
