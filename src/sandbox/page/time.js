const formats = new Map()

function format(locale, timeZone, options) {
  const key = `${locale}|${timeZone}|${JSON.stringify(options)}`
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone, ...options }))
  return formats.get(key)
}

const localeOf = (language) => (language === 'zh' ? 'zh-CN' : 'en-US')

/** Times are in milliseconds, shown in the paper's zone. */
export const timeOf = (at, zone, language) =>
  format(localeOf(language), zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
export const secondsOf = (at, zone) =>
  format('en-GB', zone, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at)
export const dayOf = (at, zone, language) => format(localeOf(language), zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
export const shortDayOf = (at, zone, language) =>
  format(localeOf(language), zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at)

/** 95 minutes → 1 hour 35 minutes, 1 小时 35 分钟, in the page's language. */
export function spanOf(ms, language) {
  const minutes = Math.round(ms / 60_000)
  const counts = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const units = language === 'zh' ? ['天', '小时', '分钟'] : ['day', 'hour', 'minute']
  const said = (count, unit) => `${count} ${unit}${language === 'zh' || count === 1 ? '' : 's'}`
  const parts = counts.flatMap((count, at) => (count ? [said(count, units[at])] : []))
  return parts.join(' ') || said(0, units[2])
}
