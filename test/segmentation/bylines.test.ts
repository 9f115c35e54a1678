import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isName, namesIn } from '../../src/segmentation/bylines.ts'

const bylines = [
  { value: '全媒体记者 林一凡 实习生 周小满', expected: ['林一凡', '周小满'] },
  { value: '■ 江州日报全媒体记者 何朗', expected: ['何朗'] },
  { value: '■ 新华社记者 丁舟 沈一苇', expected: ['丁舟', '沈一苇'] },
  { value: '全媒体记者 许可 摄', expected: ['许可'] },
  { value: '本报记者周舟 通讯员方圆、林木', expected: ['周舟', '方圆', '林木'] },
  { value: '图/高原 文/白杨', expected: ['高原', '白杨'] },
  { value: '□ 李 青', expected: ['李青'] },
  { value: '（记者 欧阳明远）', expected: ['欧阳明远'] },
  { value: '通讯员 阿不都·热合曼', expected: ['阿不都·热合曼'] },
  { value: '■ 人民日报评论员', expected: [] },
]

for (const { value, expected } of bylines) test(`takes the names out of “${value}”`, () => assert.deepEqual(namesIn(value), expected))

for (const { value, expected } of [
  { value: '李青', expected: true },
  { value: '欧阳明远', expected: true },
  { value: '前言', expected: false },
  { value: '李青青青', expected: false },
])
  test(`${value} is ${expected ? 'a' : 'no'} name`, () => assert.equal(isName(value), expected))
