/**
 * The step of a build that measures the reading on the golden sets and sorts the doubts, for /about/accuracy/.
 *
 * While neither the reading nor a golden page has changed, the scores of the last build hold.
 */
import { join, relative } from 'node:path'
import { readScores, writeDoubts, writeScores } from '#archive/accuracy.ts'
import { fingerprintOf, keyOf } from '#archive/fingerprint.ts'
import type { Places } from '#archive/places.ts'
import type { SetScore } from '#model/accuracy/score.ts'
import { loadReadersKnowledge } from '../ingest/load-knowledge.ts'
import type { Survey } from '../ingest/survey.ts'
import { project, readingCode } from '../reading-code.ts'
import { doubtsByIssue } from './doubts-by-issue.ts'
import { goldenSets } from './golden-sets.ts'
import { measure } from './measure.ts'
import { readGold } from './read-gold.ts'

const measuring = ['golden-sets.ts', 'measure.ts', 'read-gold.ts'].map((name) => `src/publish/gold/${name}`)

/** Raw files of all sets, relative to the project. */
const goldenPages = (): string[] =>
  goldenSets.flatMap(({ gold, raw }) =>
    [...readGold(gold).keys()].map((name) => relative(project, join(raw, name))),
  )

/** Hash of everything that the scores depend on. */
const ground = (): string =>
  keyOf(
    readingCode(),
    fingerprintOf(project, [
      'src/accuracy',
      ...measuring,
      'content/publications',
      'content/site.yaml',
      'test/golden',
      ...goldenPages(),
    ]),
  )

async function scoreSets(): Promise<SetScore[]> {
  const knowledge = await loadReadersKnowledge()
  const measured = await Promise.all(goldenSets.map((set) => measure(set, knowledge)))
  return measured.map(({ misses, ...score }) => score)
}

/** Brings scores and doubts in the cache up to the reading and to what was found. */
export async function keepAccuracy(
  { cache, issues }: Pick<Places, 'cache' | 'issues'>,
  { messages, summaries }: Pick<Survey, 'messages' | 'summaries'>,
): Promise<void> {
  writeDoubts(cache, doubtsByIssue(messages, summaries, issues))
  const key = ground()
  if (readScores(cache, key).length === 0) writeScores(cache, key, await scoreSets())
}
