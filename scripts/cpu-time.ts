/** Processor time of this process and of its children, such as worker processes; reads `/proc`, so on Linux only. */
import { readFileSync } from 'node:fs'

/** Clock ticks per second (USER_HZ), the unit of `/proc/self/stat`. */
const ticks = 100

/** Returns the processor time in seconds since the start, including children that have ended. */
export function cpuSeconds(): number {
  const [, afterName = ''] = /\) (.*)$/su.exec(readFileSync('/proc/self/stat', 'utf8')) ?? []
  const [user, system, childUser, childSystem] = afterName.split(' ').slice(11).map(Number)
  return ((user ?? 0) + (system ?? 0) + (childUser ?? 0) + (childSystem ?? 0)) / ticks
}
