import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misjudged, type Row } from './judging.ts'

/** Temperatures and what lies between two of them, in the degrees of either scale. */
// biome-ignore format: a table
const rows: Row[] = [
  ['水温一周内下降6℃', ['The water cooled by 6 degrees Celsius within a week.', 'The water cooled by almost 11 degrees Fahrenheit within a week.', 'The water cooled by 10.8°F within a week.'], ['The water cooled by 43 degrees Fahrenheit within a week.', 'The water cooled by 15 degrees Fahrenheit within a week.']],
  ['机组在零下40℃环境下运行', ['The turbine ran at minus 40 degrees Fahrenheit.', 'The turbine ran at -40°F.', 'The turbine ran at 40 degrees below zero.', 'The turbine ran at minus 40 degrees Celsius.'], ['The turbine ran at minus 30 degrees Fahrenheit.', 'The turbine ran at minus 30 degrees Celsius.', 'The turbine ran at 40 degrees Celsius.']],
  ['最高气温将升至35℃', ['The high will reach 95 degrees Fahrenheit.', 'The high will reach 35 degrees.'], ['The high will reach 63 degrees Fahrenheit.', 'The high will reach 85 degrees Fahrenheit.']],
  ['本周气温较常年偏高3℃', ['Temperatures are 5.4 degrees Fahrenheit above normal this week.', 'Temperatures are about 5 degrees Fahrenheit above normal this week.'], ['Temperatures are 37 degrees Fahrenheit above normal this week.']],
  ['疫苗须在零下20℃以下储存', ['The vaccine must be stored at minus 20 degrees Celsius or colder.', 'The vaccine must be kept at -20C or lower.'], ['The vaccine must be stored at minus 20 degrees Celsius or warmer.', 'The vaccine must be stored at minus 20 degrees Celsius.']],
  ['室内温度须在18℃以上，水深3米以上水域禁止垂钓', ['Rooms must be at 18 degrees Celsius or warmer.', 'Fishing is banned in water 3 metres or deeper.'], ['Rooms must be at 18 degrees Celsius or cooler.', 'Fishing is banned in water 3 metres or shallower.']],
  ['昼夜温差达15℃', ['Day and night differ by 27 degrees Fahrenheit.', 'Day and night differ by 15 degrees Celsius.'], ['Day and night differ by 59 degrees Fahrenheit.']],
]

test('degrees of a scale are converted with its zero, a change of them without it', () => {
  assert.deepEqual(misjudged(rows), [])
})
