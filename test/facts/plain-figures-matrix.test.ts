import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

// biome-ignore format: a row a line
const figures: Row[] = [
  ['老陈今年七十六，每天还骑车出门', ['76岁的老陈每天还骑车出门', 'Lao Chen, 76, still goes out by bicycle every day.'], ['67岁的老陈每天还骑车出门', 'Lao Chen, 78, still goes out by bicycle every day.']],
  ['“我爸今年都快九十了，还天天练字，”她说', ['她说，父亲快90岁了还练字', 'Her father is nearly 90 and still practises every day, she said.'], ['她说，父亲90多岁还练字', 'Her father is over 90, she said.']],
  ['合作社今年养牛83头，出栏40头', ['合作社今年养牛83头'], ['合作社今年养牛38头']],
  ['全市储能装机100MW，年放电约20GWh', ['全市储能装机100兆瓦，年放电约20吉瓦时', 'The city has 100 MW of storage, which gives about 20 GWh a year.'], ['全市储能装机100吉瓦', 'The city has 100 MW of storage, which gives about 20 MWh a year.', 'The city has 110 MW of storage.']],
  ['三日展期接待买家4200名', ['三天展期接待买家4200名', 'The fair drew 4,200 buyers over three days.'], ['五天展期接待买家4200名', 'The fair drew 4,200 buyers over four days.']],
  ['镇人大以六票对三票否决方案', ['镇人大以6比3否决方案', 'The plan was rejected 6-3.', 'The plan was rejected by six votes to three.'], ['镇人大以6比2否决方案', 'The plan was rejected 7-3.']],
  ['青禾镇今年首季进口11.2亿元，增长22%', ['青禾镇一季度进口11.2亿元，增长22%', 'Imports of Qinghe rose 22 percent to 1.12 billion yuan in the first quarter.'], ['青禾镇二季度进口11.2亿元，增长22%', 'Imports of Qinghe rose 22 percent to 1.12 billion yuan in the third quarter.']],
  ['新馆昨日开放，全市书屋由此增至57座', ['新馆是全市第57座书屋', 'A new reading room opened yesterday, the city’s 57th.'], ['新馆是全市第56座书屋', 'A new reading room opened yesterday, the city’s 58th.']],
  ['上半年净利润1.2亿元，现金流9000万元', ['Net profit was 120 million yuan for the half, with cash flow of 90 million yuan.'], ['Half of the net profit of 120 million yuan was paid out.']],
  ['短驳费每车180元，几乎占了整趟运费的一成', ['短驳费每车180元，几乎占运费一成', 'Short hauls cost 180 yuan, almost a tenth of the freight.'], ['短驳费占运费一成多', 'Short hauls cost 180 yuan, more than a tenth of the freight.']],
  ['对甲国出口占19.6%，超过对乙国出口的16.9%', ['对甲国出口占19.6%，对乙国出口占16.9%'], ['对甲国出口占19.6%，对乙国出口不足16.9%']],
  ['本地产量超过全省总产量的一半', ['本地产量占全省总产量一半以上'], ['本地产量不到全省总产量一半']],
]
test('ages without 岁, units in letters, votes, terms of days, the newest of so many, bounds of shares', () =>
  assert.deepEqual(misjudged(figures), []))

// biome-ignore format: a row a line
const ways: Row[] = [
  ['来自12国的85名选手参赛，比去年的60名多25名', ['Eighty-five players from 12 countries took part, up from 60 last year.'], ['Eighty-five players from 12 countries took part, down from 60 last year.']],
  ['检修预计影响产量约4000吨', ['The shutdown would cut output by around 4,000 tonnes.'], ['The shutdown would cut output to around 3,000 tonnes.']],
  ['音乐会延期至10月举行', ['The concert might not take place until October.'], ['The concert will not take place.']],
  ['展览持续至10月7日', ['The exhibition runs until Oct. 7.'], ['The exhibition will not open until Oct. 7.']],
  ['“喝完酒千万别泡澡，”医生提醒', ['Doctors warn people not to take a bath after drinking.'], []],
  ['专家分别介绍了两种办法，他特别喜欢第一种', [], ['The experts did not describe the two methods.']],
  ['不过夜旅客占58.7%', ['Nearly six in ten visitors did not stay overnight.'], []],
  ['旅客增长一成，不过增速放缓', [], ['Visitors did not stay overnight.']],
  ['南非约翰内斯堡举办灯会', ['约翰内斯堡举办灯会'], []],
  ['考察团未到达南非约翰内斯堡', ['考察团未到达约翰内斯堡'], ['考察团到达南非约翰内斯堡']],
  ['地铁二期昨日启动空载试运行', ['Trial running without passengers began yesterday on the second phase of the metro.'], ['Trial running has not begun on the second phase of the metro.']],
  ['周五闭馆时间由21时延长至23时', ['周五延长开放至23时', 'It stays open until 11 pm on Fridays.'], ['周五开放至21时30分']],
  ['博物馆周一闭馆', [], ['博物馆周一开放', 'The museum opened on Monday.']],
]
test('whose figure went up, put off until, 别 and 不过夜, a place with 非 in its name, the hour of closing', () =>
  assert.deepEqual(misjudged(ways), []))
