import type { Say, WordingLanguage } from './wording/wording.ts'

/** Where traders who buy in Yiwu are, each zone with its country: readers know that better than the name of a zone. */
const countries: Record<string, string> = {
  'Asia/Shanghai': 'CN',
  'Asia/Seoul': 'KR',
  'Asia/Jakarta': 'ID',
  'Asia/Kolkata': 'IN',
  'Asia/Karachi': 'PK',
  'Asia/Dubai': 'AE',
  'Asia/Tehran': 'IR',
  'Europe/Moscow': 'RU',
  'Europe/Istanbul': 'TR',
  'Africa/Nairobi': 'KE',
  'Africa/Cairo': 'EG',
  'Europe/Madrid': 'ES',
  'Africa/Lagos': 'NG',
  'Europe/London': 'GB',
  'America/Sao_Paulo': 'BR',
  'America/New_York': 'US',
  'America/Mexico_City': 'MX',
}
/** The zones that the menu offers. */
export const zones = Object.keys(countries)

/** undefined for a zone that the menu does not offer. */
export const countryOf = (timeZone: string, { locale }: WordingLanguage): string | undefined =>
  countries[timeZone] && new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(countries[timeZone])

/** The country of a zone as a button has room for it; the zone itself where the menu does not offer it. */
export const placeOf = (zone: string, language: WordingLanguage, say: Say): string => {
  const name = countryOf(zone, language)
  return name === undefined ? zone : say('settings-country', { code: countries[zone]!, name })
}

/** `+8`, `−3`, `+5:30`, `±0`: from Greenwich, with the summer time of the day. */
export const offsetOf = (timeZone: string, now: Date): string => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
  const offset = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return offset
    .replace('GMT', '')
    .replace('-', '−')
    .replace(/^\+?0?$/, '±0')
}

/** By how many minutes a zone is ahead of Greenwich. */
const minutesOf = (timeZone: string, now: Date): number => {
  const [, sign, hours, minutes = '0'] = /([+−])(\d+)(?::(\d+))?/.exec(offsetOf(timeZone, now)) ?? []
  return (sign === '−' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes))
}

/** The zones of the menu, those first that are furthest ahead. */
export const eastToWest = (now: Date): string[] => zones.toSorted((a, b) => minutesOf(b, now) - minutesOf(a, now))

/** `HH:MM` of one zone as the clocks of another show it at that moment. */
export const timeElsewhere = (time: string, from: string, to: string, now: Date): string => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  const there = hours * 60 + minutes + minutesOf(to, now) - minutesOf(from, now)
  const within = ((there % 1440) + 1440) % 1440
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
