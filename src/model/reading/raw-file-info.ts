/**
 * Name, hash and encoding of a raw file: `file.data.raw` of its VFile.
 *
 * `2022/0905.txt`, 12,345 bytes of UTF-8.
 */
import { z } from 'zod'
import { Encoding } from '../record/issue.ts'

export const RawFileInfo = z.strictObject({
  /** Path relative to the folder of issues, with `/` between its parts. */
  file: z.string(),
  /** Of the bytes as received, lower-case hexadecimal. */
  sha256: z.string(),
  encoding: Encoding,
})
export type RawFileInfo = z.infer<typeof RawFileInfo>

declare module 'vfile' {
  interface DataMap {
    raw: RawFileInfo
  }
}
