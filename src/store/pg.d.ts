/** The part of node-postgres that we use; it comes without types. */
declare module 'pg' {
  export type PoolConfig = {
    connectionString?: string
    max?: number
    connectionTimeoutMillis?: number
    query_timeout?: number
    keepAlive?: boolean
    idleTimeoutMillis?: number
    allowExitOnIdle?: boolean
  }
  class Pool {
    constructor(config: PoolConfig)
    query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
    on(event: 'error', listener: (error: Error) => void): this
    end(): Promise<void>
    readonly ended: boolean
  }
  const pg: { Pool: typeof Pool }
  export default pg
}
