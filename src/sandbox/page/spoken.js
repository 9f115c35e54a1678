import { plain } from './rich.js'

/** What a message says in the open. What it folds away are the paper's own words, in the paper's language. */
const said = (message) => (message.rich_message ? inBlocks(message.rich_message.blocks) : (message.text ?? ''))

const inBlocks = (blocks = []) =>
  blocks
    .filter(({ type }) => type !== 'details')
    .map((block) => `${plain(block.text)} ${(block.items ?? []).map((item) => inBlocks(item.blocks)).join(' ')}`)
    .join(' ')

/** The language of a message, 'zh' or 'en'; undefined where it speaks both. A Chinese character says about as much as three letters. */
export function languageOf(message) {
  const text = said(message)
  const chinese = (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3
  const english = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (chinese > english * 3) return 'zh'
  return english > chinese * 3 ? 'en' : undefined
}
