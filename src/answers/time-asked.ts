/** grain: how exact a time is asked for; limit: the end of something or its beginning. */
export type TimeAsked = { grain?: 'clock' | 'day' | 'month' | 'year'; limit?: 'until' | 'since' }

/** How exact a time a question asks for, and whether for a beginning or an end. */
export const timeAsked = (question: string): TimeAsked => {
  const grain = grains.find(([, asked]) => asked.test(question))?.[0]
  const limit = limits.find(([, asked]) => asked.test(question))?.[0]
  return { ...(grain && { grain }), ...(limit && { limit }) }
}

const grains: [NonNullable<TimeAsked['grain']>, RegExp][] = [
  ['clock', /几点|几时|什么钟点|\b(?:what|which) (?:time|hour)|\bhow late\b|\btime of (?:the )?day/i],
  ['month', /几月|哪一?个?月|何月|\b(?:what|which) month/i],
  ['year', /哪一?年|何年|什么年[头份]|\b(?:what|which) (?:year|decade)/i],
  ['day', /几号|哪一?[天日]|哪几[天日]|(?:星期|礼拜|周)几|\b(?:what|which) (?:day|date|night|weekday|evening|morning)/i],
]

const limits: [NonNullable<TimeAsked['limit']>, RegExp][] = [
  [
    'until',
    /[到至](?:什么时[候间]|几[月号点时日]|哪)|截[至止]|结束|为止|闭|关门|\b(?:until|till|by) (?:when|what|which)|\bhow late\b|\bdeadline\b|\b(?:end|close|finish|expire|over|last day|shut)(?:s|d|ed|ing)?\b/i,
  ],
  ['since', /[从自](?:什么时[候间]|几[月号点时日]|哪)|起$|\bsince when\b|\b(?:from|starting) (?:when|what|which)/i],
]
