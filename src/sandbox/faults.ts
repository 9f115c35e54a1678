/**
 * What can go wrong, on order.
 * 429: too many requests, with retry_after seconds. 5xx: a server error (502 unless `status` says another).
 * drop: the connection is cut before the call is carried out. lost answer: after it was. half-open: carried out never, answered never.
 * slow: carried out after `seconds`. blocked: the reader has blocked the bot from now on. deactivated: the account is gone.
 * kicked: the bot was thrown out of the group. migrate: the group becomes a supergroup (id -100…). html: a proxy's page with 200.
 * refuse: any refusal by code and words, as the real server would word it.
 */
export type FaultKind =
  | { kind: '429'; retryAfter?: number }
  | { kind: '5xx'; status?: number }
  | { kind: 'drop' | 'lost answer' | 'half-open' | 'html' | 'blocked' | 'deactivated' | 'kicked' | 'migrate' }
  | { kind: 'slow'; seconds: number }
  | { kind: 'refuse'; code: number; description: string }

/**
 * Which calls it strikes: a method (any when absent), a chat, the nth matching call (from 1), a share of them (0–1) by the sandbox's
 * random numbers; at most `times` times, once unless said otherwise with nth, else without end.
 */
export type Fault = FaultKind & { method?: string; chat?: number; nth?: number; probability?: number; times?: number }
export type OrderedFault = { /** How often it struck. */ struck(): number; cancel(): void }

export type Faults = {
  order(fault: Fault): OrderedFault
  strike(method: string, chat: number | undefined): Fault | undefined
  clear(): void
}

export function createFaults(random: () => number): Faults {
  const ordered = new Set<{ fault: Fault; seen: number; struck: number }>()
  return {
    order(fault) {
      const entry = { fault, seen: 0, struck: 0 }
      ordered.add(entry)
      return { struck: () => entry.struck, cancel: () => ordered.delete(entry) }
    },
    strike(method, chat) {
      let chosen: Fault | undefined
      for (const entry of ordered) {
        const { fault } = entry
        if (fault.method && fault.method.toLowerCase() !== method.toLowerCase()) continue
        if (fault.chat !== undefined && fault.chat !== chat) continue
        entry.seen++
        const times = fault.times ?? (fault.nth === undefined ? Number.POSITIVE_INFINITY : 1)
        if (chosen || entry.struck >= times) continue
        if (fault.nth !== undefined && entry.seen < fault.nth) continue
        if (fault.probability !== undefined && random() >= fault.probability) continue
        entry.struck++
        chosen = fault
      }
      return chosen
    },
    clear: () => ordered.clear(),
  }
}
