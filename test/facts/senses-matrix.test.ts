import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Words that mean several things or tell a thing from another side: how much is done beside a plan, the loser at home, the second behind, talks that collapse, ropes that are dropped; speech that is only spoken of. */
// biome-ignore format: a table
const rows: Row[] = [
  ['截至5月20日，安丰县60万亩油菜已收割55万亩，预计25日前全部收完。', ['安丰县油菜收割已过九成，预计25日前收完。', '安丰县油菜已收割九成以上，预计25日前全部收完。', '安丰县已收油菜55万亩，还剩5万亩待收。', '安丰县油菜收割进度已超九成，25日前可全部收完。', 'More than nine tenths of Anfeng’s rape had been cut by May 20, and the rest should be in by May 25.', 'Anfeng had cut 550,000 of its 600,000 mu of rape by May 20.'], ['安丰县60万亩油菜已全部收完。']],
  ['隧道全长8.6公里，目前已掘进7.9公里，计划年底贯通。', ['隧道掘进已超九成，计划年底贯通。', '隧道已掘进7.9公里，年底前有望贯通。', 'More than nine tenths of the tunnel has been dug, and it should be joined up by the end of the year.', 'Workers have dug 7.9 km of the 8.6-km tunnel, due to be holed through at the end of the year.'], ['隧道已经贯通。', 'The tunnel has been completed.']],
  ['全市计划改造老旧小区120个，目前已完工96个，其余年底前完成。', ['全市老旧小区改造已完成八成，其余年底前完成。', '全市已改造完成96个老旧小区，剩余24个年底前完工。', 'Eighty percent of the 120 old housing estates have been done up and the rest will be by the end of the year.', 'Work has been finished on 96 of 120 old estates, with the rest due by the end of the year.'], ['全市120个老旧小区已全部改造完成。']],
  ['新校区主体结构昨日封顶，预计明年9月投入使用。', ['新校区主体结构昨日完工封顶，明年9月启用。', 'The main building of the new campus was topped out on Tuesday; the campus is due to open in September next year.', 'Structural work on the new campus was completed on Tuesday and it should be in use next September.'], ['新校区昨日投入使用。', 'The new campus opened on Tuesday.']],
  ['青川地铁3号线二期昨日轨道铺设完成，预计年底通车。', ['青川地铁3号线二期昨日铺轨完成，年底通车。', 'Track-laying on the second phase of Qingchuan metro’s Line 3 was completed on Tuesday, with trains to run by the end of the year.', 'Tracks are now down on the second phase of Line 3, which is due to open at the end of the year.'], ['青川地铁3号线二期昨日通车。']],
  ['安丰港跨海大桥昨日合龙，将于明年5月建成通车。', ['安丰港跨海大桥昨日完成合龙，明年5月通车。', 'The last span of Anfeng’s sea bridge was put in place on Tuesday; the bridge will open in May next year.', 'The closure of the Anfeng sea bridge was completed on Tuesday.'], []],
  ['临江商场三期昨日开业，引入品牌80个，其中12个首次进入青川。', ['临江商场三期昨日开业，引入80个品牌，12个系首进青川。', 'The third phase of the Linjiang mall opened on Tuesday with 80 brands, 12 of them new to Qingchuan.'], []],
  ['科技园二期昨日启用，首批入驻企业46家。', ['科技园二期昨日启用，首批46家企业入驻。', 'The second phase of the science park opened on Tuesday with a first batch of 46 companies.', 'Phase two of the science park opened on Tuesday with 46 companies.'], []],
  ['第二届青川荷花节昨日开幕，首次设立夜游专场。', ['第二届青川荷花节昨日开幕，首设夜游专场。', 'The second Qingchuan lotus festival opened on Tuesday, with night tours for the first time.'], []],
  ['国内选手、外籍选手共3200人参加了青川半程马拉松。', ['3200名中外选手参加青川半程马拉松。', 'Some 3,200 Chinese and foreign runners took part in the Qingchuan half marathon.', 'A total of 3,200 runners, foreigners among them, took part in the Qingchuan half marathon.', 'Foreign runners were among the 3,200 in the Qingchuan half marathon.'], []],
  ['展会吸引本土企业240家，来自18个国家的海外企业96家。', ['展会有240家本土企业和96家海外企业参加。', 'The fair drew 240 domestic and 96 foreign companies.', 'Ninety-six overseas companies from 18 countries came to the fair.'], ['展会吸引海外企业240家，本土企业96家。']],
  ['昨晚，安丰女篮客场以68比66逆转青川女篮。', ['安丰女篮客场逆转取胜，68比66胜青川女篮。', 'Anfeng’s women came back to win 68-66 away to Qingchuan.', 'Qingchuan’s women lost 68-66 at home to Anfeng.', '青川女篮主场66比68不敌安丰女篮。', 'Anfeng beat Qingchuan 68-66.'], ['安丰女篮客场66比68不敌青川女篮。', 'Anfeng’s women lost to Qingchuan.']],
  ['客队临江水手2比0完胜东道主青川建业。', ['青川建业主场0比2负于临江水手。', 'Qingchuan Jianye lost 2-0 at home to Linjiang Sailors.', 'The hosts Qingchuan Jianye lost 2-0.', 'Linjiang Sailors beat Qingchuan Jianye 2-0.'], []],
  ['这是今年开行的第800列班列，比去年提前了25天达到这一数量。', ['今年第800列班列开行，较去年早25天。', 'The 800th train of the year left; last year it did so 25 days later.', 'The 800th train of the year came 25 days earlier than last year.', 'Last year it took 25 days longer to reach 800 trains.'], ['The 800th train of the year came 25 days later than last year.', '今年第800列班列开行，较去年推迟25天。']],
  ['冠军韩雪以1小时12分03秒冲线，比第二名快了18秒。', ['第二名比冠军韩雪慢18秒。', 'The runner-up came in 18 seconds behind Han Xue.', 'Han Xue won in 1:12:03, 18 seconds ahead of the second.'], ['Han Xue came in 18 seconds behind.']],
  ['公司美国市场份额由40%降到18%，东南亚市场份额则由9%升至31%。', ['公司美国市场份额下降22个百分点。', '公司在东南亚的份额上升22个百分点。', 'Its share of sales to America has fallen from 40 to 18 percent.', 'America’s share has dropped to 18 percent while South-East Asia’s has climbed to 31.'], []],
  ['青川竹器年产值12亿元，约占全国的三成，全市从业人员2.1万人。', ['青川竹器产值约占全国三成。', '全国竹器产值约三成来自青川。', 'About three tenths of the country’s bamboo ware by value comes from Qingchuan.'], []],
  ['青川站昨日停运一天，今晨恢复办理客运业务。', ['青川站停运一天后，今晨恢复客运。', 'Qingchuan station reopened to passengers this morning after closing for a day.', 'Passenger services at Qingchuan station have resumed after a one-day halt.'], []],
  ['因租金谈判破裂，商户昨日集体闭店。', ['商户因租金谈判破裂昨日闭店。', 'Shopkeepers shut their doors on Tuesday after talks on rents collapsed.', 'Shopkeepers closed on Tuesday after talks on rent broke down.', 'Shopkeepers closed their shops when rent talks fell apart.'], []],
  ['山村女孩吴晓燕今年考取省医科大学。', ['山村女孩吴晓燕今年考入省医科大学。', '吴晓燕今年被省医科大学录取。', 'Wu Xiaoyan, a girl from a mountain village, was admitted to the provincial medical university this year.', 'Wu Xiaoyan has won a place at the provincial medical university.', 'Wu Xiaoyan got into the provincial medical university this year.'], []],
  ['3名游客在峡谷被涨水围住，消防员放下绳梯将他们接到岸上。', ['3名游客被涨水围困，消防员用绳梯救出。', 'Firefighters dropped a rope ladder to three tourists cut off by rising water and brought them ashore.', 'Three tourists stranded in a gorge by rising water were brought to safety with a rope ladder.'], []],
  ['无人机向被困山顶的4名驴友投送了食品和保暖毯。', ['无人机向4名被困驴友空投食品和保暖毯。', 'A drone dropped food and blankets to four hikers stuck on a mountain top.', 'Four hikers stranded on a mountain top were sent food and blankets by drone.'], []],
  ['老人突发心梗在家中离世，终年81岁。', ['老人因心梗去世，终年81岁。', 'The old man died of a heart attack at home at the age of 81.', '老人心梗死亡，享年81岁。'], []],
  ['两家公司昨日敲定合作，签约仪式下周举行。', ['两家公司昨日达成合作，下周签约。', 'The two companies reached an agreement on Tuesday and will sign it next week.', 'The two companies reached a deal on Tuesday, to be signed next week.'], []],
  ['嫌疑人昨晚在邻省被警方控制。', ['警方昨晚在邻省将嫌疑人抓获。', 'Police caught the suspect in a neighbouring province on Tuesday night.', 'The suspect was detained in a neighbouring province on Tuesday night.'], []],
  ['因大风天气，原定今天的龙舟赛改至22日举行。', ['龙舟赛因大风推迟至22日。', 'The dragon boat race was postponed to June 22 because of strong winds.', 'The dragon boat race was put off until June 22.'], []],
  ['受强降雪影响，机场昨日142个航班未能起飞。', [], []],
  ['仓库昨夜冒出浓烟，消防员两小时后将火扑灭。', ['仓库昨夜起火，两小时后扑灭。', 'A fire at the warehouse was put out in two hours.', 'A blaze at the warehouse was put out two hours later.'], []],
  ['公司首席执行官周霖昨日卸任，由副总裁接替。', ['Zhou Lin stepped down as chief executive on Tuesday.', '周霖昨日不再担任公司首席执行官。'], []],
  ['工厂因订单锐减，下月起减少用工300人。', ['工厂因订单锐减，下月起裁员300人。', 'The factory will lay off 300 workers from next month as orders dwindle.', 'The factory will cut 300 jobs from next month.'], []],
  ['选手在男子百米决赛中以9秒98刷新全国纪录。', ['选手以9秒98打破男子百米全国纪录。', 'He broke the national record in the men’s 100 metres with 9.98 seconds.', 'He set a national record of 9.98 seconds in the men’s 100 metres.'], ['He broke the world record in the men’s 100 metres with 9.98 seconds.']],
  ['法庭认定被告虚构项目骗取他人钱款86万元。', ['法庭认定被告诈骗86万元。', 'The court found that the defendant had defrauded others of 860,000 yuan with an invented project.'], []],
  ['消防员从悬停的直升机上放下吊篮，把老人接走。', ['直升机放下吊篮接走老人。', 'Firefighters lowered a basket from a helicopter and took the old man away.', 'A basket was dropped from a helicopter to pick up the old man.'], []],
  ['导游提醒游客不要往湖里扔硬币。', ['导游提醒游客不要向湖中投币。', 'Guides tell visitors not to drop coins in the lake.'], []],
  ['检方决定对其作出不起诉处理。', ['检方决定不起诉他。', 'Prosecutors decided to drop the case.', 'Prosecutors decided not to charge him.'], ['Prosecutors charged him.', '检方决定起诉他。']],
  ['校车每天早上在村口接孩子，傍晚送回。', ['校车每天接送村里孩子。', 'The school bus picks up children at the village entrance every morning and drops them back in the evening.', 'A bus collects the children every morning and drops them home in the evening.'], []],
  ['老师傅王守义六十年如一日修补古籍，昨日收徒。', ['老师傅王守义修补古籍六十年，昨日收徒。', 'Wang Shouyi, who has mended old books for 60 years, took on an apprentice on Tuesday.'], []],
  ['安丰商会会长罗成说，李教授的报告条理分明、令人振奋。我们亲历了县域经济稳步壮大、营商环境持续改善。', ['安丰商会会长罗成说，县域经济稳步壮大，营商环境不断改善。', 'The county economy has grown steadily and the business climate keeps improving, said Luo Cheng, head of the Anfeng chamber of commerce.', '罗成称李教授的报告令人振奋。'], []],
  ['村支书马春兰说，县长的讲话让大家吃了定心丸。今年村里要扩种茶园300亩，带动更多乡亲增收。', ['村支书马春兰说，今年村里要扩种茶园300亩。', 'The village will plant another 300 mu of tea this year, said Ma Chunlan, the village Party secretary.', 'Ma Chunlan said the county head’s speech had reassured everyone.'], []],
  ['留学生代表安娜表示，校长的致辞令人感动。青川的夜市热闹非凡，她最爱这里的米粉。', ['留学生代表安娜表示，青川的夜市热闹非凡。', 'Qingchuan’s night market is full of life, said Anna, a student from abroad.'], []],
  ['地铁5号线全线贯通，计划10月开通运营。', ['地铁5号线全线打通，10月开通。', 'Tunnelling on Metro Line 5 is complete, and trains are to run from October.', 'Metro Line 5, now joined up from end to end, is due to open in October.'], ['地铁5号线已开通运营。', 'Metro Line 5 has opened.']],
  ['外籍教师36人、本国教师120人参加了培训。', ['中外教师共156人参加培训。', 'Some 36 foreign and 120 Chinese teachers took part in the training.', 'Foreign teachers, 36 of them, joined 120 locals in the training.'], []],
  ['主队安丰铁人0比1不敌青川蓝鲸。', ['青川蓝鲸客场1比0击败安丰铁人。', 'Qingchuan Blue Whales won 1-0 away to Anfeng.', '青川蓝鲸1比0小胜。', 'Anfeng lost 1-0 at home.'], ['安丰铁人1比0击败青川蓝鲸。']],
  ['新航班比原来的班次早两小时起飞。', ['原来的班次晚两小时起飞。', 'The new flight leaves two hours earlier than the old one.', 'The old flight left two hours later.'], []],
  ['婚约破裂后，男方要求返还彩礼8万元，法院判令返还5万元。', ['A court ordered 50,000 yuan of a bride price to be returned after an engagement collapsed.', 'The man asked for 80,000 yuan back after the engagement was broken off and got 50,000.'], []],
  ['马拉松选手在终点前晕倒，被救护车送往医院。', ['一名选手在终点前昏倒送医。', 'A runner collapsed short of the finish and was taken to hospital.', 'A marathon runner collapsed before the line and was admitted to hospital.'], []],
  ['大桥因风大临时封闭，今晨6时恢复通行。', ['大桥因大风封闭后今晨6时重新开放。', 'The bridge, closed by high winds, reopened at 6 this morning.', 'The bridge was shut by strong winds until 6 a.m. today.'], []],
  ['卫健委主任说，院长的报告数据翔实。今年全市将新增家庭医生400名。', ['卫健委主任说，今年全市将新增家庭医生400名。', 'The city will add 400 family doctors this year, the head of the health commission said.'], []],
]

test('a word is refused only in the sense in which the evidence lacks it', () => {
  assert.deepEqual(misjudged(rows), [])
})
