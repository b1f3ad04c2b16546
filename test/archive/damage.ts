/** The ways in which a test damages a file of the cache. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'

function flipBit(path: string): void {
  const bytes = readFileSync(path)
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
  writeFileSync(path, bytes)
}

/** Each damages the file at `path`; `other` is another file of the same kind. */
export const damages: Readonly<Record<string, (path: string, other: string) => void>> = {
  empty: (path) => truncateSync(path),
  truncated: (path) => truncateSync(path, readFileSync(path).length >> 1),
  garbage: (path) => writeFileSync(path, '{"file":\n'),
  'with a changed byte': flipBit,
  'a folder': (path) => {
    rmSync(path)
    mkdirSync(path)
  },
  'another entry': (path, other) => copyFileSync(other, path),
}
