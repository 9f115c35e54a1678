/** Numbers for words, from 0 in the order in which they are first asked for. known: undefined for one that was never asked for. */
export type Numbering = { names: string[]; of(name: string): number; known(name: string): number | undefined }

export const numbering = (): Numbering => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    names,
    of(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      names.push(name)
      return names.length - 1
    },
    known: (name) => numbers.get(name),
  }
}
