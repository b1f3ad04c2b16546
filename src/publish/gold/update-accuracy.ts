/**
 * Build step that stores the data of /about/accuracy/ (准确率): scores on the golden sets, and messages by issue.
 *
 * The scores of the last build are reused while neither the parser nor a golden page has changed.
 */
import { readScores, writeIssueMessages, writeScores } from '#archive/accuracy-store.ts'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { cacheKeyOf, fingerprintOf } from '#archive/fingerprint.ts'
import type { SetScore } from '#model/accuracy/score.ts'
import type { ArchiveUpdate } from '../ingest/update-archive.ts'
import { projectFolder, readingCodeHash } from '../project-code.ts'
import { type GoldenSet, goldenSets, isPresent } from './golden-sets.ts'
import { groupMessagesByIssue } from './group-messages-by-issue.ts'
import { loadGoldenKnowledge } from './load-golden-knowledge.ts'
import { measureGoldenSet } from './measure-golden-set.ts'

const measuringSources = [
  'golden-sets.ts',
  'load-golden-knowledge.ts',
  'measure-golden-set.ts',
  'read-gold.ts',
].map((name) => `src/publish/gold/${name}`)

/** Hash of everything that the scores depend on. */
const scoresKey = (): string =>
  cacheKeyOf(
    readingCodeHash(),
    fingerprintOf(projectFolder, ['src/accuracy', ...measuringSources, 'content/lexicon', 'test/golden']),
  )

async function scoreSets(sets: readonly GoldenSet[]): Promise<SetScore[]> {
  const knowledge = await loadGoldenKnowledge()
  const measured = await Promise.all(sets.map((set) => measureGoldenSet(set, knowledge)))
  return measured.map(({ misses, ...score }) => score)
}

/**
 * Updates the scores and the messages by issue in the cache; without golden pages there are no scores.
 *
 * @param sets golden sets, of which those that are present are measured
 */
export async function updateAccuracy(
  { cache, issues }: Pick<ArchivePaths, 'cache' | 'issues'>,
  { messages, summaries }: Pick<ArchiveUpdate, 'messages' | 'summaries'>,
  sets: readonly GoldenSet[] = goldenSets,
): Promise<void> {
  writeIssueMessages(cache, groupMessagesByIssue(messages, summaries, issues))
  const present = sets.filter(isPresent)
  if (present.length === 0) return writeScores(cache, '', [])
  const key = scoresKey()
  if (readScores(cache, key).length === 0) writeScores(cache, key, await scoreSets(present))
}
