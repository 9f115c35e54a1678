import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** A figure in the place of another of its kind, told by what stands around it: in rows that have nothing in common but that. */
// biome-ignore format: a table
const rows: Row[] = [
  ['今年全县新栽核桃12.3万亩、花椒8.7万亩，改造低产林4.5万亩', ['全县新栽花椒8.7万亩、核桃12.3万亩', '全县改造低产林4.5万亩'], ['全县改造低产林8.7万亩']],
  ['海关共签发原产地证书41.7万份，签证金额193.5亿美元，帮助企业减免关税约9.6亿美元', ['海关签发原产地证书41.7万份，帮助企业减免关税约9.6亿美元'], ['海关签发原产地证书41.7万份，帮助企业减免关税193.5亿美元']],
  ['公司将在全球裁员约9000人，其中丹麦境内约5000人、境外约4000人', ['The company will cut about 9,000 jobs, some 5,000 of them in Denmark.'], []],
  ['洞庭湖城陵矶站水位涨至33.06米，超警戒水位0.56米，预计洪峰水位在33.8米左右', ['城陵矶站水位涨至33.06米，超警戒水位0.56米'], []],
  ['全区已建成幸福食堂54家，日均就餐老人6100人次，今年底前还将新增8家', ['幸福食堂已有54家，年底前再增8家'], ['幸福食堂已有54家，年底前再增54家']],
  ['热线上月受理诉求31.4万件，其中供暖类诉求4.9万件，占全部诉求的15.6%', ['热线上月受理诉求31.4万件，供暖类4.9万件'], ['热线上月受理诉求4.9万件']],
  ['集团持有现金743亿元，一年内到期有息负债1582亿元，去年净亏损494.8亿元', ['集团去年净亏损494.8亿元', 'The group lost 49.48 billion yuan last year.'], ['集团去年净亏损1582亿元']],
  ['工党赢得下院650个议席中的412席，执政14年的保守党仅获121席', ['工党在下院650席中赢得412席，保守党仅获121席'], ['工党在下院650席中赢得121席']],
  ['广州最低工资由每月2300元提高到2500元，深圳由每月2360元提高到2520元', ['广州最低工资提高到每月2500元', '深圳最低月工资从2360元提高到2520元'], ['广州最低工资提高到每月2520元']],
  ['上半年接待国内游客820万人次，接待入境游客36万人次，旅游收入95亿元', ['It received 360,000 inbound visitors in the first half.'], ['It received 8.2 million inbound visitors in the first half.']],
  ['图书馆藏书320万册，其中古籍4.6万册，去年外借96万册次', ['The library holds 3.2 million books.', '去年外借96万册次'], []],
  ['这家银行住房贷款余额412亿元，较年初减少19亿元；小微贷款余额538亿元，较年初增加61亿元', ['小微贷款余额538亿元，较年初增加61亿元', '住房贷款余额较年初减少19亿元'], ['住房贷款余额较年初减少61亿元']],
  ['报告显示，茶叶出口额增长12.4%，咖啡出口额增长31.7%', ['Coffee exports rose 31.7% and tea exports 12.4%.'], ['Coffee exports rose 12.4% and tea exports 31.7%.']],
  ['这一航线全长86公里，票价120元，儿童票60元', ['全程86公里，儿童票60元，成人120元'], []],
  ['省博物馆展出文物126件，其中31件首次公开展出', ['展出的126件文物中，31件为首次公开', 'The museum shows 126 pieces, 31 of them for the first time.'], ['The museum shows 31 pieces, 126 of them for the first time.']],
  ['一艘客船载有80人，76名乘客和4名船员全部获救', ['船上80人全部获救', 'All 80 people aboard were rescued.'], []],
  ['2025年末全市常住人口为612.4万人，比上年末增加3.1万人；15岁以下人口104万人，占17.0%。', ['2025年末全市常住人口612.4万人，增加3.1万人。', "Under-15s made up 17 percent of the city's people at the end of 2025, when they numbered 6.124 million, up 31,000."], ['At the end of 2025 the city had 1.04 million permanent residents, up 31,000.']],
  ['海口站水位涨至5.84米，较多年均值偏高1.3米，两县已开闸放水。', ['The gauge at Haikou is 1.3 metres above normal.'], []],
  ['东亚杯男足决赛，青禾队以3枚金牌、9枚奖牌位居榜首，主办方2金5银列第三。', ['青禾队3金居榜首，主办方2金列第三。'], []],
  ['购买电动车的，每辆补贴1.2万元；购买混动车的，每辆补贴8000元', ['购买混动车每辆补贴8000元，电动车1.2万元'], ['购买混动车每辆补贴1.2万元，电动车8000元']],
  ['当月死亡人数为4210人，出生3100人，人口自然减少1110人。', ['Deaths outnumbered births by 1,110 in the month.'], []],
  ['全县计划改造危房310户，目前已完工220户，其余明年完成。', ['全县已改造危房220户，其余90户明年完成。'], ['全县已改造危房310户，其余90户明年完成。']],
  ['全县现有家庭农场5400家，居全市首位。今年新设310家，其中种粮的210家。', ['今年全县新设家庭农场310家，其中210家种粮。'], []],
  ['矿井突水，14人被困，经救援已救出11人，仍有3人失联', [], ['矿井突水11人被困，已救出14人，3人失联']],
  ['全线18座车站中已有12座封顶', ['18座车站中12座已封顶'], ['全线12座车站中已有18座封顶']],
  ['突击检查48家餐馆，9家有问题，其中6家停业整改，3家立案', [], ['突击检查48家餐馆，6家有问题，其中9家停业整改']],
  ['他的公司去年从宁波进口了90个货柜，今年前9个月已达104个。', ["His company imported 104 containers in the first nine months, already above last year's 90."], []],
  ['俄方称当晚击落无人机120架，其中沿海地区30架，乌方则称击落俄无人机64架。', ['Russia said it shot down 120 drones, a quarter of them over the coast.'], ['Ukraine said it shot down 120 drones.']],
  ['二手房贷款首付比例由35%降至25%，单人额度由50万元提高至70万元，双人由90万元提高至120万元', ['双人额度提高至120万元', 'Couples can now borrow up to 1.2 million yuan.'], []],
]

test('a figure stands where the evidence has it', () => assert.deepEqual(misjudged(rows), []))
