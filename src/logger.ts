import { pino } from 'pino'

/** JSON lines on standard error. Every secret is replaced wherever it stands in a line: Telegram's token is part of its URLs. */
export const createLogger = (level: string, secrets: (string | undefined)[], destination: { write(line: string): void }): Logger => {
  const known = secrets.filter((secret) => secret !== undefined && secret.length >= 8) as string[]
  const hidden = [...new Set(known.flatMap(asWritten))]
  const redact = (line: string) => hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write: (line) => destination.write(redact(line)) })
}

/** As it stands in a line of JSON, and in an address. */
const asWritten = (secret: string) => [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]

/** The part of pino that rooms use: fields first, then one line for a human. */
export type Logger = {
  debug(fields: object, line: string): void
  info(fields: object, line: string): void
  warn(fields: object, line: string): void
  error(fields: object, line: string): void
}
