/** Finds the processes of a command by its environment (Linux only): Eleventy's, Pagefind's and the workers' too. */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
  } catch {
    return ''
  }
}

/** Ids of the running processes with `ARCHIVE_OUT=<site>` in their environment. */
const processesOf = (site: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => environmentOf(pid).split('\0').includes(`ARCHIVE_OUT=${site}`))

/** Waits until no process of the site is left; returns those that are left after 5 seconds, and kills them. */
export async function survivingProcesses(site: string): Promise<string[]> {
  for (let waited = 0; waited < 50; waited += 1) {
    if (processesOf(site).length === 0) return []
    await wait(100)
  }
  const left = processesOf(site)
  for (const pid of left) process.kill(Number(pid), 'SIGKILL')
  return left
}
