import { StoreError } from './store.ts'

/** SQLite's primary result codes (sqlite.org/rescode.html) and what the operator can do about them. */
const advice: Record<number, string> = {
  5: 'another process holds it; stop the other process, then start again',
  6: 'another process holds it; stop the other process, then start again',
  8: 'it is read-only; give this account write access to the folder and its files',
  10: 'the disk failed or is full; free some space and look at the system log',
  11: 'the file is damaged; stop Paperboy, move the file away and restore a backup',
  13: 'the disk is full; free some space, then start again',
  14: 'it cannot be opened; check that DATA_DIR exists and that this account may write there',
  26: 'the file is no database or is damaged; stop Paperboy, move the file away and restore a backup',
}

/** Says what is wrong with the database and what to do next. `file` is shown as it is. */
export const sqliteTrouble = (cause: unknown, file: string): StoreError => {
  if (cause instanceof StoreError) return cause
  const { errcode, code, message } = cause as { errcode?: number; code?: string; message?: string }
  const system =
    code === 'EACCES' || code === 'EROFS' || code === 'EPERM' ? advice[8] : code?.startsWith('E') && !errcode ? advice[14] : undefined
  const what = (errcode === undefined ? undefined : advice[errcode & 0xff]) ?? (code === 'ERR_SQLITE_ERROR' ? undefined : system)
  return new StoreError(`${file}: ${message ?? String(cause)}${what ? `: ${what}` : ''}`, { cause })
}
