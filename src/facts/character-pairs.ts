/**
 * Two characters that follow each other in a text, in its order: what two Chinese wordings of one thing have in common. of: the pairs that
 * count, of Chinese characters where nothing else is said.
 */
export const characterPairs = (text: string, of: RegExp = /^\p{Script=Han}{2}$/u): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)).filter((pair) => of.test(pair))
