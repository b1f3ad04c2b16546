/** Which blocks are in the body of an article: `随到随烘。`, read as `paragraph`, with the index of its part. */
import type { BlockReading } from './reading.ts'

const bodyRoles: ReadonlySet<string> = new Set(['lead', 'paragraph', 'crosshead', 'notice', 'advertisement'])

/** Whether a block became a body part of an article, or a piece of one. */
export const inBody = ({ role, article, part }: BlockReading): boolean =>
  article !== undefined && part !== undefined && bodyRoles.has(role)
