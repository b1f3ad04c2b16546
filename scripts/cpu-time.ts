/** Processor time of this process and of its children, such as those of the reading pool; from `/proc`, so on Linux only. */
import { readFileSync } from 'node:fs'

/** Clock ticks of a second, in which Linux tells times of processes. */
const ticks = 100

/** Seconds of all processors since the start, of children when they have ended: on a busy machine they say more than the clock. */
export function cpuSeconds(): number {
  const [, afterName = ''] = /\) (.*)$/su.exec(readFileSync('/proc/self/stat', 'utf8')) ?? []
  const [user, system, childUser, childSystem] = afterName.split(' ').slice(11).map(Number)
  return ((user ?? 0) + (system ?? 0) + (childUser ?? 0) + (childSystem ?? 0)) / ticks
}
