import { badRequest } from './refusal.ts'

export type Upload = { name: string; type: string; bytes: Uint8Array }

/** The parameters of one call, read as leniently as the real server reads them: numbers may come as text, objects as JSON text. */
export type Args = {
  has(name: string): boolean
  text(name: string): string | undefined
  /** Undefined when absent; NaN never: what is no whole number counts as 0, as on the real server. */
  integer(name: string): number | undefined
  flag(name: string): boolean
  /** An object or list; given as JSON text it is parsed. Throws a Refusal that names `what` when the text is not JSON. */
  json(name: string, what: string): unknown
  /** The file that came with this call for a parameter: sent under its name or by `attach://`. */
  file(name: string): Upload | undefined
}

export function createArgs(values: Record<string, unknown>, files: Map<string, Upload>): Args {
  const value = (name: string) => (Object.hasOwn(values, name) && values[name] !== null ? values[name] : undefined)
  const text = (name: string) => {
    const found = value(name)
    if (found === undefined) return undefined
    return typeof found === 'object' ? JSON.stringify(found) : String(found)
  }
  return {
    has: (name) => value(name) !== undefined && value(name) !== '',
    text,
    integer(name) {
      const found = text(name)
      if (found === undefined || found === '') return undefined
      return /^-?\d{1,18}$/.test(found.trim()) ? Number(found) : 0
    },
    flag: (name) => ['true', 'yes', '1'].includes((text(name) ?? '').trim().toLowerCase()),
    json(name, what) {
      const found = value(name)
      if (typeof found !== 'string') return found
      if (found === '') return undefined
      try {
        return JSON.parse(found)
      } catch {
        throw badRequest(`can't parse ${what} JSON object`)
      }
    },
    file(name) {
      const attached = /^attach:\/\/(.+)$/.exec(text(name) ?? '')
      return files.get(attached ? attached[1]! : name)
    },
  }
}
