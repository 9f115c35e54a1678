import type { Quantity } from '../../language/quantities.ts'
import type { Language } from '../../news/language.ts'
import type { Passage } from '../reading.ts'

const words: Record<Language, { surplus: RegExp; deficit: RegExp }> = {
  zh: { surplus: /顺差|盈余/, deficit: /逆差|赤字/ },
  en: {
    surplus:
      /\bsurplus\b|\b(?:sold|exported|earned|took in)\b(?:[^.;]|\.(?=\d)){0,60}\bmore\b[^.;]{0,24}\bthan\b[^.;]{0,24}\b(?:bought|imported|spent)\b/i,
    deficit:
      /\bdeficit\b|\b(?:bought|imported|spent)\b(?:[^.;]|\.(?=\d)){0,60}\bmore\b[^.;]{0,24}\bthan\b[^.;]{0,24}\b(?:sold|exported|earned|took in)\b/i,
  },
}

/** Whether a claim calls a difference a surplus where the evidence has more going in than out, or a deficit where it has more coming out. */
export const isTurnedBalance = ({ at, end, kind }: Quantity, { text, language }: Passage, source: Passage): boolean => {
  if (kind !== 'money') return false
  const around = text.slice(Math.max(0, at - 50), end + 60)
  const [surplus, deficit] = [words[language].surplus.test(around), words[language].deficit.test(around)]
  const out = after(/(?:(?<!进)出口|收入)(?:总?[值额])?(?:为|达)?$/, source)
  const into = after(/(?:(?<!出)进口|支出)(?:总?[值额])?(?:为|达)?$/, source)
  return surplus !== deficit && out !== undefined && into !== undefined && surplus !== out > into
}

const after = (word: RegExp, { text, quantities }: Passage): number | undefined =>
  quantities.find(({ kind, at }) => kind === 'money' && word.test(text.slice(Math.max(0, at - 10), at)))?.value
