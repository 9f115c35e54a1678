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
]

test('a figure stands where the evidence has it', () => assert.deepEqual(misjudged(rows), []))
