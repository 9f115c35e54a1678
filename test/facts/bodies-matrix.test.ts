import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Chinese bodies in short, their English in full, and other bodies of the kind. */
// biome-ignore format: a table
const rows: Row[] = [
  ['白石城投集团昨日发行债券5亿元。', ['Baishi Urban Construction Investment Group issued 500 million yuan of bonds yesterday.', 'Baishi City Construction Investment Group issued 500 million yuan of bonds.', 'Baishi Urban Investment Group issued 500 million yuan of bonds.', 'Baishi Chengtou Group issued 500 million yuan of bonds.', 'Baishi Urban Construction and Investment Group issued 500 million yuan of bonds.'], ['Baishi Communications Investment Group issued 500 million yuan of bonds.', 'Baishi Cultural Tourism Group issued 500 million yuan of bonds.', 'Baishi Water Investment Group issued 500 million yuan of bonds.']],
  ['白石交投集团昨日中标公路项目。', ['Baishi Transport Investment Group won the contract for a road project.', 'Baishi Communications Investment Group won the road project.', 'Baishi Transportation Investment Group won the road project.'], ['Baishi Urban Construction Investment Group won the road project.', 'Baishi Energy Investment Group won the road project.']],
  ['省文旅集团昨日接管白石景区。', ['The provincial Culture and Tourism Group took over the Baishi scenic area.', 'The Provincial Cultural Tourism Group took over the Baishi scenic area.'], ['The provincial Transport Investment Group took over the Baishi scenic area.']],
  ['市文旅局昨日公布名单。', ['The city’s Culture and Tourism Bureau published the list.', 'The Bureau of Culture and Tourism published the list.', 'The municipal bureau of culture, radio, television and tourism published the list.'], ['The city’s Sports Bureau published the list.', 'The Forestry Bureau published the list.']],
  ['省国资委昨日任命王建新为董事长。', ['The provincial State-owned Assets Supervision and Administration Commission appointed Wang Jianxin chairman.', 'The provincial state assets regulator appointed Wang Jianxin chairman.', 'The provincial SASAC named Wang Jianxin chairman.', 'The State-owned Assets Commission named Wang Jianxin chairman.'], ['The provincial Development and Reform Commission named Wang Jianxin chairman.', 'The provincial Health Commission named Wang Jianxin chairman.']],
  ['市供销社设立网点32个。', ['The city’s Supply and Marketing Cooperative set up 32 outlets.', 'The municipal supply and marketing cooperative set up 32 outlets.'], ['The city’s Science Association set up 32 outlets.', 'The city’s Rural Credit Cooperative set up 32 outlets.']],
  ['农发行白石分行投放贷款3亿元。', ['The Baishi branch of the Agricultural Development Bank of China lent 300 million yuan.', 'The Agricultural Development Bank’s Baishi branch lent 300 million yuan.'], ['The Baishi branch of the Agricultural Bank of China lent 300 million yuan.', 'The Baishi branch of the China Construction Bank lent 300 million yuan.', 'The Baishi branch of the China Development Bank lent 300 million yuan.']],
  ['国开行白石分行投放贷款3亿元。', ['The Baishi branch of China Development Bank lent 300 million yuan.'], ['The Baishi branch of the Bank of China lent 300 million yuan.', 'The Baishi branch of the Agricultural Development Bank lent 300 million yuan.']],
  ['省农担公司为农户担保2亿元。', ['The provincial Agricultural Credit Guarantee company backed loans of 200 million yuan to farmers.'], []],
  ['白石水务集团昨日停水检修。', ['Baishi Water Group cut the supply for repairs yesterday.', 'Baishi Water Affairs Group cut the supply for repairs yesterday.'], ['Baishi Gas Group cut the supply for repairs yesterday.']],
  ['省能投集团投资12亿元建电站。', ['The provincial Energy Investment Group is putting 1.2 billion yuan into a power station.'], ['The provincial Transport Investment Group is putting 1.2 billion yuan into a power station.']],
  ['省铁投集团投资12亿元。', ['The provincial Railway Investment Group invested 1.2 billion yuan.'], ['The provincial Energy Investment Group invested 1.2 billion yuan.']],
  ['白石产投集团出资2亿元设立基金。', ['Baishi Industrial Investment Group put 200 million yuan into a fund.', 'Baishi Industry Investment Group put 200 million yuan into a fund.'], ['Baishi Urban Construction Investment Group put 200 million yuan into a fund.']],
  ['白石轨交集团新增列车4列。', ['Baishi Rail Transit Group added four trains.', 'Baishi Metro Group added four trains.'], ['Baishi Bus Group added four trains.', 'Baishi Airport Group added four trains.']],
  ['白石公交集团新增线路4条。', ['Baishi Public Transport Group added four routes.', 'Baishi Bus Group added four routes.', 'Baishi Public Transit Group added four routes.'], ['Baishi Metro Group added four routes.']],
  ['市机关事务局公布数据。', ['The Government Offices Administration published data.'], []],
  ['市农信社发放贷款1.2亿元。', ['The city’s Rural Credit Cooperative lent 120 million yuan.', 'The rural credit union lent 120 million yuan.'], []],
  ['市残联为60人提供培训。', ['The Disabled Persons’ Federation trained 60 people.', 'The municipal federation of the disabled trained 60 people.'], ['The Women’s Federation trained 60 people.']],
  ['市侨联接待华侨60人。', ['The Federation of Returned Overseas Chinese received 60 guests.'], ['The Federation of Trade Unions received 60 guests.']],
  ['市科协举办讲座60场。', ['The Association for Science and Technology held 60 talks.'], ['The Writers Association held 60 talks.']],
  ['市文联举办展览6场。', ['The Federation of Literary and Art Circles held six shows.'], ['The Women’s Federation held six shows.']],
  ['省贸促会组织60家企业参展。', ['The provincial Council for the Promotion of International Trade took 60 companies to the fair.'], []],
  ['市人社局发布招聘信息60条。', ['The Human Resources and Social Security Bureau posted 60 vacancies.'], ['The Housing Bureau posted 60 vacancies.']],
  ['市住建局验收工地60个。', ['The Housing and Urban-Rural Development Bureau checked 60 sites.', 'The Housing and Construction Bureau checked 60 sites.'], ['The Water Resources Bureau checked 60 sites.']],
]

test('a body that Chinese writes in short is told in full, and no other body for it', () => {
  assert.deepEqual(misjudged(rows), [])
})
