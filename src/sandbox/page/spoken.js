import { plain } from './rich.js'

/** What the buttons of a message say, which is in the language that its reader has chosen, whatever else the message is about. */
const buttonsOf = ({ rich_message, reply_markup }) => [
  ...inBlocks(rich_message?.blocks),
  ...(reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text),
]

const inBlocks = (blocks = []) =>
  blocks.flatMap(({ type, buttons, blocks: inner }) => (type === 'buttons' ? buttons.map(({ text }) => plain(text)) : inBlocks(inner)))

/** The language of a text, 'zh' or 'en'; undefined where it is in both. A Chinese character says about as much as three letters. */
const languageOf = (text) => {
  const chinese = (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3
  const english = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (chinese > english * 3) return 'zh'
  return english > chinese * 3 ? 'en' : undefined
}

/**
 * The language in which the bot speaks with the reader: of its newest message with buttons. An answer is in the language of its question
 * and says nothing of it. undefined: in both, or not known yet.
 */
export function spokenIn(messages) {
  const said = messages.filter(({ reply_to_message }) => !reply_to_message).map(buttonsOf)
  return languageOf(said.findLast((buttons) => buttons.length > 0)?.join(' ') ?? '')
}
