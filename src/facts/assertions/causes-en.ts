import { everyMatch } from '../../language/patterns.ts'
import type { Cause } from './causes-zh.ts'

/** `due to open in May` is no reason. */
const dueTo =
  'due to(?! (?:open|close|start|begin|end|expire|finish|arrive|leave|depart|take|be|go|come|run|return|resume|meet|visit|hold|play|face|launch|complete|deliver|receive|appear|retire|step|sign|host|join|stand|make|reach|release|publish|vote|decide|report|announce|enter|become|have|move|land|sail|fly|travel|speak|give|undergo|hear|rule|stay|last|pay|submit|break|build|begin|sit|issue|present|perform|debut|premiere|get|hit|roll)(?: (?:by|in|on|at|next|last|this|from|early|late|later|until|the|an?|its|their|one|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|over|more|less|up to|for|with|and|up|off|down|out|as|to|before|after|when|into|over|off)\\b| \\d|[,.;]|$))'
const following = new RegExp(
  `\\b(?:because of|because|${dueTo}|owing to|thanks to|as a result of|caused by|triggered by|sparked by|attribut(?:ed|ing) (?:it |this |them )?to|blamed on|driven by|on the back of|stemm(?:ed|ing) from)\\s+((?:(?!\\b(?:while|but|and the|which|although|though)\\b)(?:[^.;,]|(?<=\\d)[.,](?=\\d)))+)`,
  'gi',
)
const blaming = /\bblam(?:ed|es|ing)\s+((?:(?! for )[^.;,])+) for\b/gi
const leading =
  /(?:^|[.;,]\s+|\bthat\s+)((?:(?!\b(?:said|that|which)\b)[^.;,]){4,70}?)(?<!\b(?:was|were|is|are|be|been|being|not))\s(?:(?:has|have|had)\s)?(?:caused|causes|started|triggered|sparked|led to|leads to)\b(?! (?:no|little|few)\b)/gi

/** The reasons that an English text gives, by the words that say that something is one. */
export const causesTold = (text: string): Cause[] =>
  text.split(/(?<=[.;!?])\s+(?=[A-Z“"])/).flatMap((sentence) =>
    [following, blaming, leading].flatMap((pattern) =>
      everyMatch(sentence, pattern).map(({ 0: whole, 1: reason = '' }) => ({
        reason,
        effect: partWith(reason, sentence).replace(reason, ''),
        whole,
      })),
    ),
  )

/** What `but` and `while` set apart has an effect of its own. */
const partWith = (reason: string, sentence: string): string =>
  sentence.split(/,? \b(?:but|yet|though|although|while|whereas)\b|;/).find((part) => part.includes(reason)) ?? sentence
