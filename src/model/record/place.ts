/** Where something stands in a file that an editor can open: lines and columns count from 1. */
import { z } from 'zod'

export const Place = z.strictObject({
  /** Path of the file, as the editor knows it. */
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive().optional(),
  endColumn: z.int().positive().optional(),
})
export type Place = z.infer<typeof Place>
