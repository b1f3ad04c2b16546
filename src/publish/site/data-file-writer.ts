/** Writes a data file in parts, and computes its length and SHA-256 for the Data Package. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile } from '#render/exports/data-package.ts'

export interface DataFileWriter {
  write(text: string): void
  /** Closes the file and returns its description. */
  end(): DataFile
}

/** Creates or truncates `path` in `folder`. */
export function openDataFile(folder: string, path: string): DataFileWriter {
  const file = openSync(join(folder, path), 'w')
  const hash = createHash('sha256')
  let bytes = 0
  return {
    write(text) {
      const buffer = Buffer.from(text)
      for (let start = 0; start < buffer.length; ) start += writeSync(file, buffer, start)
      hash.update(buffer)
      bytes += buffer.length
    },
    end() {
      closeSync(file)
      return { path, bytes, hash: hash.digest('hex') }
    },
  }
}
