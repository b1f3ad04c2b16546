/** The newspapers that this project itself knows, whichever archive is being built: golden pages are read by them. */
import { placesOf } from '#archive/places.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { project } from './reading-code.ts'

/** @throws {Error} when the project's own profiles are faulty */
export async function loadReadersKnowledge(): Promise<Knowledge> {
  const { knowledge, messages } = await loadKnowledge(placesOf({}, project))
  if (!knowledge) throw new Error(messages.map(({ reason }) => reason).join('\n'))
  return knowledge
}
