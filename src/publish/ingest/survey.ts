/**
 * All that is known before a page is made: the issues, and every doubt about each of them and across them.
 *
 * `npm run check` tells it; `npm run build` goes on from it.
 */
import { join } from 'node:path'
import type { Places } from '#archive/places.ts'
import { census } from '#census/census.ts'
import type { Message } from '#model/record/message.ts'
import type { Collection } from './collect.ts'
import { collect } from './collect.ts'
import { loadKnowledge } from './load-knowledge.ts'

export interface Survey extends Collection {
  /** Whether the archive's own facts are sound enough to make a site. */
  publishable: boolean
}

const nothing: Collection = { summaries: [], messages: [], counts: { reused: 0, parsed: 0, failed: 0 } }

/** The census knows raw files as records name them; editors know them by their paths. */
const underPath = ({ place, ...message }: Message, issues: string): Message => ({
  ...message,
  place: { ...place, file: join(issues, place.file) },
})

/** Brings the archive up to its raw files and looks across it. */
export async function survey(places: Places, progress: (done: number, all: number) => void): Promise<Survey> {
  const { knowledge, site, messages } = await loadKnowledge(places)
  const found = knowledge ? await collect(places, knowledge, progress) : nothing
  const across = knowledge ? census(found.summaries, knowledge.profiles) : []
  return {
    ...found,
    messages: [...messages, ...found.messages, ...across.map((message) => underPath(message, places.issues))],
    publishable: site !== undefined && found.summaries.length > 0,
  }
}
