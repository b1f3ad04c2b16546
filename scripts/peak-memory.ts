/** Peak memory of this process and of its children, such as Pagefind; reads `/proc`, so on Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two samples. */
const interval = 50

function childrenOf(pid: string): string[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  )
}

/** Peak resident set size in megabytes. */
function peakOf(pid: string): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1000
}

/** Samples memory until `stop`, which returns the peak of this process and of the largest child, in megabytes. */
export function watchPeakMemory(): { stop: () => { own: number; child: number } } {
  let child = 0
  const sample = (): void => {
    for (const pid of childrenOf('self')) {
      try {
        child = Math.max(child, peakOf(pid))
      } catch {
        // The process has ended.
      }
    }
  }
  const timer = setInterval(sample, interval)
  return {
    stop() {
      clearInterval(timer)
      return { own: peakOf('self'), child }
    },
  }
}
