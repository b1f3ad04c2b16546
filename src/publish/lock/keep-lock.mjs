/**
 * Worker thread that takes a lock and keeps it: its heartbeat goes on while the main thread is busy for a long time.
 *
 * Plain JavaScript, since tsx does not load TypeScript in worker threads. It tries once for each message, and answers
 * whether it has the lock; `lost` says later that another command has taken it.
 */
import fs from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { lock } from 'proper-lockfile'

/** @type {import('./with-lock.ts').KeeperInput} */
const { folder, stale, update, beats } = workerData

/** File system of the lock, which tells the main thread the last heartbeats: the one done, and the one being done. */
const recordingFs = {
  ...fs,
  /** @type {(path: string, atime: Date, mtime: Date, done: (error: Error | null) => void) => void} */
  utimes(path, atime, mtime, done) {
    beats[1] = mtime.getTime()
    fs.utimes(path, atime, mtime, (error) => {
      if (!error) beats[0] = mtime.getTime()
      done(error)
    })
  },
}

const options = { stale, update, realpath: false }

const keep = () =>
  lock(folder, {
    ...options,
    lockfilePath: folder,
    fs: recordingFs,
    onCompromised: () => parentPort?.postMessage('lost'),
  })

/** Only one command at a time looks whether the lock is stale, else two could replace the same stale lock. */
async function tryToKeep() {
  const guard = `${folder}.guard`
  const release = await lock(guard, { ...options, lockfilePath: guard })
  try {
    await keep()
  } finally {
    await release()
  }
}

parentPort?.on('message', async () => {
  try {
    await tryToKeep()
    parentPort?.postMessage({ held: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    parentPort?.postMessage({ held: false, error: code === 'ELOCKED' ? undefined : String(error) })
  }
})
