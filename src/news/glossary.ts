/** The official English of a name or term. source: where that English is from. */
export type Term = { zh: string; en: string; source: string }

/** Terms by their Chinese, as one lookup; the later of two rows for the same Chinese wins. */
export type Glossary = ReadonlyMap<string, Term>

export const glossaryOf = (terms: Iterable<Term>): Glossary => new Map(Array.from(terms, (term) => [term.zh, term]))
