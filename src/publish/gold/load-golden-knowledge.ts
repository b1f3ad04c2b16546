/**
 * Loads the newspapers of the golden pages, `test/golden/publications/`, with the lexicon of this project.
 *
 * The scores are therefore the same whichever archive is built: one without 衡阳日报 scores its golden pages too.
 */
import { join } from 'node:path'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { loadKnowledge, requireKnowledge } from '../ingest/load-knowledge.ts'
import { projectFolder } from '../project-code.ts'
import { goldenFolder } from './golden-sets.ts'

/**
 * Loads the profiles, the default paper and the lexicon.
 *
 * @throws {Error} when one of them is missing or faulty, with the messages
 */
export const loadGoldenKnowledge = async (): Promise<Knowledge> =>
  requireKnowledge(
    await loadKnowledge({
      publications: join(goldenFolder, 'publications'),
      siteFile: join(goldenFolder, 'site.yaml'),
      lexicon: resolveArchivePaths({}, projectFolder).lexicon,
    }),
  )
