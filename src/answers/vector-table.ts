import type { DatabaseSync } from 'node:sqlite'

/** What passages mean, as vectors of whole numbers from -127 to 127; a table of the index's file. */
export type VectorTable = {
  /** Passages that have no vector of this model yet, newest first. */
  missing(model: string, limit: number): { row: number; text: string }[]
  /** A passage that has changed meanwhile keeps none. */
  put(model: string, vectors: { row: number; text: string; vector: Int8Array }[]): void
  has(model: string): boolean
  /** The rows of the passages whose vectors point most nearly the same way, best first. */
  nearest(model: string, vector: Int8Array, limit: number): number[]
  /** Takes out the vectors of these rows, both ends included. */
  clear(first: number, last: number): void
}

/** The passages' table must exist already. */
export const openVectorTable = (db: DatabaseSync): VectorTable => {
  db.exec('CREATE TABLE IF NOT EXISTS vectors (row INTEGER PRIMARY KEY, model TEXT NOT NULL, vector BLOB NOT NULL)')
  const missing = db.prepare(
    'SELECT row, text FROM passages WHERE row NOT IN (SELECT row FROM vectors WHERE model = ?) ORDER BY row DESC LIMIT ?',
  )
  const put = db.prepare('INSERT OR REPLACE INTO vectors SELECT row, ?, ? FROM passages WHERE row = ? AND text = ?')
  const all = db.prepare('SELECT row, vector FROM vectors WHERE model = ?')
  const any = db.prepare('SELECT 1 FROM vectors WHERE model = ? LIMIT 1')
  const clear = db.prepare('DELETE FROM vectors WHERE row BETWEEN ? AND ?')
  return {
    missing: (model, limit) => missing.all(model, limit).map(({ row, text }) => ({ row: Number(row), text: String(text) })),
    put(model, vectors) {
      for (const { row, text, vector } of vectors) put.run(model, new Uint8Array(vector.buffer), row, text)
    },
    has: (model) => any.get(model) !== undefined,
    nearest(model, vector, limit) {
      const found: { row: number; alike: number }[] = []
      for (const { row, vector: bytes } of all.iterate(model)) {
        const { buffer, byteOffset, byteLength } = bytes as Uint8Array
        found.push({ row: Number(row), alike: cosine(vector, new Int8Array(buffer, byteOffset, byteLength)) })
      }
      return found
        .sort((a, b) => b.alike - a.alike)
        .slice(0, limit)
        .map(({ row }) => row)
    },
    clear: (first, last) => void clear.run(first, last),
  }
}

const cosine = (a: Int8Array, b: Int8Array): number => {
  if (a.length !== b.length) return -1
  let product = 0
  let ofA = 0
  let ofB = 0
  for (let at = 0; at < a.length; at++) {
    product += a[at]! * b[at]!
    ofA += a[at]! * a[at]!
    ofB += b[at]! * b[at]!
  }
  return product / Math.sqrt(ofA * ofB || 1)
}
