import { adminCommands, readerCommands } from '../commands.ts'
import type { Block, Text } from './blocks.ts'
import { paragraphs } from './blocks.ts'
import { withText } from './links.ts'

const command = new RegExp(`(?<![\\w/.])(/(?:${[...adminCommands, ...readerCommands].join('|')}))(?![\\w/])`)

/** Wording whose commands can be tapped although what stands beside them, such as a file's name, is not ours and becomes no link. */
export const withCommands = (text: string): Block[] => paragraphs(text).map((block) => withText(block, tappable))

const tappable = (text: Text): Text =>
  typeof text !== 'string'
    ? text
    : text
        .split(command)
        .flatMap((part, at): Text[] =>
          at % 2 === 1 ? [{ type: 'bot_command', text: part, bot_command: part }] : part === '' ? [] : [part],
        )
