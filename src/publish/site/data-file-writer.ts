/** A data file that is written piece by piece, and knows at the end how long it is and its SHA-256. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile } from '#render/exports/data-package.ts'

export interface DataFileWriter {
  write(text: string): void
  /** Ends the file. */
  end(): DataFile
}

/** Opens `path` in `folder`, anew. */
export function openDataFile(folder: string, path: string): DataFileWriter {
  const file = openSync(join(folder, path), 'w')
  const hash = createHash('sha256')
  let bytes = 0
  return {
    write(text) {
      const piece = Buffer.from(text)
      for (let start = 0; start < piece.length; ) start += writeSync(file, piece, start)
      hash.update(piece)
      bytes += piece.length
    },
    end() {
      closeSync(file)
      return { path, bytes, hash: hash.digest('hex') }
    },
  }
}
