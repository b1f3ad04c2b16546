/** A position, or a range, in a file that an editor can open: lines and columns count from 1. */
import { z } from 'zod'

export const Place = z.strictObject({
  /** Path of the file, relative to the project, or to the folder of issues inside records. */
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive().optional(),
  endColumn: z.int().positive().optional(),
})
export type Place = z.infer<typeof Place>
