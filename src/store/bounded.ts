import { StoreError } from './store.ts'

/** A server's address without what is secret in it. */
export const serverName = (url: string): string => {
  if (!URL.canParse(url)) return 'the store'
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`
}

/** Runs calls to a server so that each ends within ms, and every failure is a StoreError that names the server and says what to do. */
export const boundedCalls = (server: string, ms: number) => {
  const trouble = (cause: unknown) => {
    if (cause instanceof StoreError) return cause
    const why =
      cause instanceof AggregateError ? cause.errors.map(String).join(', ') : cause instanceof Error ? cause.message : String(cause)
    return new StoreError(`${server}: ${why || 'no connection'}: check that the server runs and that STORE_URL is right`, { cause })
  }
  return async <T>(call: () => Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms)
    })
    try {
      return await Promise.race([call(), late])
    } catch (error) {
      throw trouble(error)
    } finally {
      clearTimeout(timer)
    }
  }
}
