import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** What is told apart from others of its kind by a number: lines, caves, rockets, levels, relays. */
// biome-ignore format: a table
const rows: Row[] = [
  ['地铁3号线二期工程通过验收，设站9座', ['3号线二期通过验收，设9站', 'The second phase of Line 3, with nine stations, has passed its check.'], ['8号线二期通过验收，设9站', 'The second phase of Line 8, with nine stations, has passed its check.']],
  ['跨年夜1、2、5号线延长运营至凌晨2时', ['1、2、5号线运营至凌晨2时', '地铁5号线运营至凌晨2时'], ['3、2、5号线运营至凌晨2时']],
  ['白崖石窟第4窟、第7窟重新开放', ['石窟第4窟、第7窟重新开放', 'Caves 4 and 7 have reopened.'], ['石窟第2窟、第7窟重新开放', 'Cave 2 has reopened.']],
  ['“云鹤三号”火箭将8颗卫星送入轨道', ['“云鹤三号”火箭把8颗卫星送入轨道', 'The Yunhe-3 rocket put eight satellites into orbit.'], ['“云鹤八号”火箭把8颗卫星送入轨道', 'The Yunhe-8 rocket put eight satellites into orbit.']],
  ['航线由空客A320执飞', ['The route is flown by Airbus A320s.', '该航线机型为A320'], ['The route is flown by Airbus A328s.', '该航线机型为A328']],
  ['台风登陆时为四级飓风，海面风力14级', ['It made landfall as a Category 4 hurricane.'], ['It made landfall as a Category 1 hurricane.']],
  ['2类药品获批，用于治疗哮喘', ['A Class 2 drug was approved for asthma.'], ['A Class 6 drug was approved for asthma.']],
  ['全县建成5G基站2600个', ['全县有5G基站2600个', 'The county has 2,600 5G base stations.'], ['全县有4G基站2600个', 'The county has 2,600 4G base stations.']],
  ['男子4×100米接力决赛，省队摘银', ['The province took silver in the men’s 4x100m relay.', '男子4×100米接力省队摘银'], ['The province took silver in the men’s 4x400m relay.', '男子4×400米接力省队摘银']],
  ['干部学习党的二十届四中全会精神', ['Officials studied the spirit of the fourth plenum of the 20th Central Committee.'], ['Officials studied the spirit of the fourth plenum of the 10th Central Committee.']],
  ['海城银行拟发行二级资本债，一级资本充足率11.2%', ['Haicheng Bank plans to sell tier-2 bonds.', 'Haicheng Bank plans to sell Tier 2 bonds; its tier-1 ratio is 11.2%.'], ['Haicheng Bank plans to sell tier-3 bonds.']],
  ['青河市昨日启动二级响应', ['Qinghe activated a level-2 response yesterday.', 'Qinghe activated a level-two response yesterday.'], ['Qinghe activated a level-3 response yesterday.', 'Qinghe activated a level-four response yesterday.']],
  ['三四线城市房价环比下跌0.3%', ['Home prices fell 0.3% in third- and fourth-tier cities.', 'Home prices fell 0.3% in tier-3 and tier-4 cities.'], ['Home prices fell 0.3% in tier-2 cities.', 'Home prices fell 0.3% in second-tier cities.']],
  ['一、二类苗占八成七', ['一二类苗占87%'], []],
  ['会议决定，9月经销商库存指数为54.5%', ['9月经销商库存指数为54.5%'], ['6月经销商库存指数为54.5%', '19月经销商库存指数为54.5%']],
  ['新规11月30日起施行', ['新规自11月30日起施行', 'The rules take effect on November 30.'], ['新规自11月31日起施行', '新规自91月30日起施行', 'The rules take effect on November 31.']],
  ['疫苗供18月龄以上儿童接种', ['18月龄以上儿童可接种'], []],
]

test('another number than its own is found in the name of a thing and in a date', () => {
  assert.deepEqual(misjudged(rows), [])
})
