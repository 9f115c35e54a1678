/** Values made wrong at random, for what comes from outside: updates and a model's replies. random: 0 ≤ x < 1. */
export const createMutating = (random: () => number) => {
  const below = (count: number) => Math.floor(random() * count)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!

  const strange = (): unknown =>
    pick<() => unknown>([
      () => null,
      () =>
        pick<unknown>([true, false, 0, -1, 1.5, 1e308, -(2 ** 53), 2 ** 40, '', ' ', '0', 'null', [], {}, [null], [[]], { toString: 1 }]),
      () =>
        pick([
          '\ud800',
          '\u0000',
          '\u202eabc',
          '<b>&amp;',
          '{{x}}',
          '$&',
          '%s',
          '../..',
          '1-99999999999',
          "'; DROP TABLE entries; --",
          '🙂'.repeat(99),
        ]),
      () => '很长的字 long '.repeat(1 + below(1500)),
      () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":1},"length":-1}'),
      () => Array.from({ length: below(300) }, () => pick([null, 1, 'x', {}])),
      () => deep(below(400)),
    ])()

  const deep = (levels: number): unknown => {
    let value: unknown = 'x'
    for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { message: value }
    return value
  }

  /** One place of a value made wrong: replaced, left out, doubled or exchanged. The value itself is changed where it can be. */
  const mutate = (value: unknown): unknown => {
    const holders = holdersIn(value)
    if (holders.length === 0) return strange()
    const holder = pick(holders) as Record<string, unknown>
    const key = pick(Object.keys(holder))
    const act = below(10)
    if (act < 6) holder[key] = strange()
    else if (act < 8) delete holder[key]
    else if (act < 9) holder[key] = [holder[key], holder[key]]
    else holder[key] = structuredClone(pick(Object.values(pick(holders))))
    return value
  }

  /** A text cut off, with something put into it, or said twice. */
  const mutateText = (text: string): string => {
    const at = below(text.length + 1)
    return pick<() => string>([
      () => text.slice(0, at),
      () => text.slice(at),
      () => text.slice(0, at) + pick(['"', '\\', '}', '\u0000', '\ud83d', '\n\n', '```', '\ufeff', '\u2028']) + text.slice(at),
      () => `${text}${text}`,
      () => `\`\`\`json\n${text}\n\`\`\``,
      () => `Sure! Here it is:\n${text}\nAnything else?`,
      () => text.replaceAll('"', pick(["'", '“', '\\"'])),
      () => pick(['', ' ', 'null', '[]', '{}', '"', '42', '<html><body>502</body></html>', '{'.repeat(5000), '['.repeat(20_000)]),
    ])()
  }

  return { below, pick, strange, mutate, mutateText }
}

export type Mutating = ReturnType<typeof createMutating>

/** Objects and lists in a value that hold something, itself included. */
const holdersIn = (value: unknown, found: object[] = []): object[] => {
  if (value === null || typeof value !== 'object') return found
  if (Object.keys(value).length > 0) found.push(value)
  for (const each of Object.values(value)) if (found.length < 300) holdersIn(each, found)
  return found
}

/** Numbers from a seed, the same each time. */
export const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
