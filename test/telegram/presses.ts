import { type AdminAction, adminActions, type Press } from '../../src/telegram/buttons.ts'
import { articles, edition } from './sample.ts'

const [article] = articles.map(({ id }) => id) as [string]

/** Buttons of every kind there is; a new kind does not compile until it stands here. */
const byKind: { [K in Exclude<Press['kind'], 'admin'>]: Extract<Press, { kind: K }>[] } = {
  language: [{ kind: 'language', language: 'zh' }],
  latest: [{ kind: 'latest' }],
  ask: [{ kind: 'ask', article }],
  suggested: [
    { kind: 'suggested', article, question: 0, language: 'en' },
    { kind: 'suggested', article, question: 9, language: 'zh' },
  ],
  story: [{ kind: 'story', article }],
  'full text': [{ kind: 'full text', article }],
  feedback: [
    { kind: 'feedback', article, useful: true },
    { kind: 'feedback', article, useful: false },
  ],
  report: [
    { kind: 'report', article },
    { kind: 'report', article, claim: 0 },
    { kind: 'report', article, claim: 9 },
  ],
  settings: [
    { kind: 'settings', page: 'main' },
    { kind: 'settings', page: 'hour', value: '09:00' },
    { kind: 'settings', page: 'nothing', value: 'x' },
  ],
  forget: [
    { kind: 'forget', sure: true },
    { kind: 'forget', sure: false },
  ],
}

export const readerPresses: Press[] = Object.values(byKind).flat()

/** Every editor's action, on nothing, on a story, on a digest, and with values that one of them takes. */
export const adminPresses: Press[] = adminActions.flatMap((action: AdminAction) =>
  [
    {},
    { article },
    { edition },
    { value: '1' },
    { article, value: 'h.en' },
    { article, value: '0.zh' },
    { value: 'both.-77' },
    { value: 'n1' },
  ].map((more): Press => ({ kind: 'admin', action, ...more })),
)
