import { readFileSync, readlinkSync } from 'node:fs'

/**
 * Names this process among all that may share a file: the namespace its number is of (each container has one), its number, and when it
 * began, since numbers come again. Empty where the system has no /proc.
 */
export const thisProcess = (): string => {
  try {
    return `${namespaceHere()} ${process.pid} ${begunAt(process.pid)}`
  } catch {
    return ''
  }
}

/** Whether the process so named has surely ended; false where it cannot be seen from here. */
export const hasEnded = (named: string): boolean => {
  const [namespace, pid, begun] = named.split(' ')
  try {
    if (!begun || namespace !== namespaceHere()) return false
    process.kill(Number(pid), 0)
    return begunAt(Number(pid)) !== begun
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

const namespaceHere = (): string => readlinkSync('/proc/self/ns/pid')

/** In ticks since the machine's start; undefined for one that has ended and is not yet gone. */
const begunAt = (pid: number): string | undefined => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  // The name before it may hold blanks and brackets; the state is the 3rd field, the start the 22nd.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}
