import type { Bilingual } from '../news/language.ts'
import { type Writer, WriterError } from '../writers/writer.ts'
import type { Asked } from './answer.ts'

/** Longer than this is no question any more; it would search for everything. */
const longest = 300

/**
 * The question standing alone, in both languages, where that helps to find the story: a Chinese question that goes on from nothing is
 * searched as it is. Undefined too when the writer cannot or will not: then the words of the reader are what is searched.
 */
export const restated = async (
  writer: Writer,
  { text, language, thread, today }: Asked,
  goesOn: boolean,
  signal?: AbortSignal,
): Promise<Bilingual | undefined> => {
  if (!writer.restate || (language === 'zh' && !goesOn)) return undefined
  try {
    const { question } = await writer.restate({ question: text, thread: goesOn ? thread : [], date: today }, signal)
    const zh = question.zh.trim()
    const en = question.en.trim()
    const usable = /\p{Script=Han}/u.test(zh) && en !== '' && zh.length <= longest && en.length <= longest
    return usable ? { zh, en } : undefined
  } catch (error) {
    if (signal?.aborted || !(error instanceof WriterError)) throw error
    return undefined
  }
}
