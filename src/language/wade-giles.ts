import { readingsOf } from './pinyin.ts'

const initials: [pinyin: RegExp, wade: string][] = [
  [/^(?:zh|j|q|ch)/, 'ch'], [/^x/, 'hs'], [/^r/, 'j'], [/^b/, 'p'], [/^d/, 't'], [/^g/, 'k'], [/^[zc](?=i$)/, 'tz'], [/^[zc](?!h)/, 'ts'], [/^s(?=i$)/, 'sz'],
] // biome-ignore format: a table

/** A syllable of pinyin as Wade and Giles spell it, without the apostrophe that nobody writes in a name: jia is chia, zheng and cheng are cheng. */
export const wadeGilesOf = (pinyin: string): string => {
  const whole = { you: 'yu', yi: 'i', ye: 'yeh', yan: 'yen', yong: 'yung', yue: 'yueh', er: 'erh' }[pinyin]
  if (whole !== undefined) return whole
  const [from, to = ''] = initials.find(([initial]) => initial.test(pinyin)) ?? []
  const retroflex = /^(?:zh|ch|sh|r)/.test(pinyin)
  const dental = /^[zcs](?!h)/.test(pinyin)
  const rest = (from ? pinyin.replace(from, '\n') : pinyin)
    .replace(/(?<=[jqx\n])iong$/, 'iung')
    .replace(/ong$/, 'ung')
    .replace(/ian$/, 'ien')
    .replace(/ie$/, 'ieh')
    .replace(/[uv]e$/, 'ueh')
    .replace(/v/, 'u')
  const final = retroflex
    ? rest.replace(/(?<=^(?:\n|sh))i$/, 'ih').replace(/uo$/, /^sh/.test(pinyin) ? 'uo' : 'o')
    : dental
      ? rest.replace(/(?<=^(?:\n|s))i$/, 'u').replace(/uo$/, 'o')
      : /^[gkh]/.test(pinyin)
        ? rest.replace(/(?<=[\nkh])e$/, 'o').replace(/(?<=[\nk])ui$/, 'uei')
        : rest.replace(/uo$/, 'o')
  return final.replace('\n', to)
}

/** Whether a text has, one after the other, characters that are read as these syllables, in Wade-Giles or in pinyin: Lin Chia-cheng is 林家正. */
export const hasWadeGiles = (syllables: readonly string[], text: string): boolean =>
  Array.from(text, (_, at) => at).some((at) => syllables.every((syllable, offset) => isReadAs(syllable, text[at + offset] ?? '')))

const isReadAs = (syllable: string, character: string): boolean =>
  readingsOf(character).some((reading) => reading === syllable || wadeGilesOf(reading) === syllable)
