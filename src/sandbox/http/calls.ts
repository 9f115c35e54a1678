/** One call between bot and server, as the page's panel shows it. */
export type CallRecord = {
  id: number
  method: string
  /** Milliseconds since 1970, by the sandbox's clock. */
  at: number
  took: number
  parameters: Record<string, unknown>
  /** The HTTP status, or how the connection ended. */
  outcome: number | 'cut' | 'open'
  ok: boolean
  result?: unknown
  description?: string
}

export type CallLog = { add(call: Omit<CallRecord, 'id'>): CallRecord; all(): CallRecord[]; count(method: string): number }

/** Keeps the last calls, and counts all. */
export function createCallLog(keep: number): CallLog {
  const calls: CallRecord[] = []
  const counts = new Map<string, number>()
  let last = 0
  return {
    add(call) {
      const record = { id: ++last, ...call }
      counts.set(call.method, (counts.get(call.method) ?? 0) + 1)
      calls.push(record)
      if (calls.length > keep) calls.splice(0, calls.length - keep)
      return record
    },
    all: () => calls,
    count: (method) => counts.get(method) ?? 0,
  }
}
