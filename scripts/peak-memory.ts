/** Peak memory of this process and of its children, such as Pagefind's; from `/proc`, so on Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

const interval = 50

function childrenOf(pid: string): string[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  )
}

/** Largest resident set so far, in megabytes. */
function peakOf(pid: string): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1000
}

/** Watches until `stop`, which gives the megabytes of this process and of the largest child. */
export function watchPeakMemory(): { stop: () => { own: number; child: number } } {
  let child = 0
  const look = (): void => {
    for (const pid of childrenOf('self')) {
      try {
        child = Math.max(child, peakOf(pid))
      } catch {
        // It has ended meanwhile.
      }
    }
  }
  const timer = setInterval(look, interval)
  return {
    stop() {
      clearInterval(timer)
      return { own: peakOf('self'), child }
    },
  }
}
