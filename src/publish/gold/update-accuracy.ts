/**
 * Build step that stores the data of /about/accuracy/ (准确率): scores on the golden sets, and messages by issue.
 *
 * The scores of the last build are reused while neither the parser nor a golden page has changed.
 */
import { join, relative } from 'node:path'
import { readScores, writeIssueMessages, writeScores } from '#archive/accuracy-store.ts'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { cacheKeyOf, fingerprintOf } from '#archive/fingerprint.ts'
import type { SetScore } from '#model/accuracy/score.ts'
import { loadProjectKnowledge } from '../ingest/load-knowledge.ts'
import type { ArchiveUpdate } from '../ingest/update-archive.ts'
import { projectFolder, readingCodeHash } from '../project-code.ts'
import { goldenSets } from './golden-sets.ts'
import { groupMessagesByIssue } from './group-messages-by-issue.ts'
import { measureGoldenSet } from './measure-golden-set.ts'
import { readGold } from './read-gold.ts'

const measuringSources = ['golden-sets.ts', 'measure-golden-set.ts', 'read-gold.ts'].map(
  (name) => `src/publish/gold/${name}`,
)

/** Raw files of all sets, relative to the project folder. */
const goldenPages = (): string[] =>
  goldenSets.flatMap(({ gold, raw }) =>
    [...readGold(gold).keys()].map((name) => relative(projectFolder, join(raw, name))),
  )

/** Hash of everything that the scores depend on. */
const scoresKey = (): string =>
  cacheKeyOf(
    readingCodeHash(),
    fingerprintOf(projectFolder, [
      'src/accuracy',
      ...measuringSources,
      'content/lexicon',
      'content/publications',
      'content/site.yaml',
      'test/golden',
      ...goldenPages(),
    ]),
  )

async function scoreSets(): Promise<SetScore[]> {
  const knowledge = await loadProjectKnowledge()
  const measured = await Promise.all(goldenSets.map((set) => measureGoldenSet(set, knowledge)))
  return measured.map(({ misses, ...score }) => score)
}

/** Updates the scores and the messages by issue in the cache. */
export async function updateAccuracy(
  { cache, issues }: Pick<ArchivePaths, 'cache' | 'issues'>,
  { messages, summaries }: Pick<ArchiveUpdate, 'messages' | 'summaries'>,
): Promise<void> {
  writeIssueMessages(cache, groupMessagesByIssue(messages, summaries, issues))
  const key = scoresKey()
  if (readScores(cache, key).length === 0) writeScores(cache, key, await scoreSets())
}
