/** A block of the article `01-03` with the role `paragraph`, for tests that change one property at a time. */
import type { BlockReading } from '#model/reading/reading.ts'

const block: BlockReading = {
  file: 'sample.txt',
  line: 5,
  spans: [[0, 4]],
  role: 'paragraph',
  article: '01-03',
  part: 0,
  cues: [],
  margin: 3,
}

/** The block with the given changes. */
export const sampleBlock = (changes: Partial<BlockReading> = {}): BlockReading => ({ ...block, ...changes })
