import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Parts of a month that another date names, the first and last day of what lasts, and how much of a target was met. */
// biome-ignore format: a table
const rows: Row[] = [
  ['白鲸于3月2日产下幼鲸，预计4月下旬与公众见面', ['The calf should meet the public in late April.'], ['白鲸产下幼鲸，预计3月下旬与公众见面', 'The calf should meet the public in late March.']],
  ['工程5月8日开工，计划9月中旬完工', ['工程计划9月中旬完工'], ['工程计划5月中旬完工', 'The work is to be finished in mid-May.']],
  ['活动定于12月20日开幕，为期三天', ['活动12月22日结束', 'The event opens on December 20.'], ['活动定于12月22日开幕，为期三天', 'The event opens on December 22.']],
  ['水库今年累计补水218亿立方米', ['The reservoir has released 21.8 billion cubic metres of water this year.'], ['The reservoir has released 21.8 billion cubic feet of water this year.']],
  ['全省城镇新增就业59.86万人，完成全年目标任务的99.8%', ['The province created 598,600 urban jobs, 99.8 percent of its annual target.'], ['The province created 598,600 urban jobs, exceeding its full-year target.', '全省城镇新增就业59.86万人，超额完成全年目标']],
  ['全省城镇新增就业59.86万人，完成全年目标任务的103.8%', ['The province created 598,600 urban jobs, exceeding its full-year target.'], []],
]

test('a date is the one of its own event, and a target is as far met as it is', () => assert.deepEqual(misjudged(rows), []))
