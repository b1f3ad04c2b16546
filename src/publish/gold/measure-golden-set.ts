/**
 * Parses the pages of a golden set and compares the records with the gold.
 *
 * `test/golden/kept-aside` (留出) yields the score of 18 pages.
 */
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { addScores } from '#accuracy/add-scores.ts'
import { findMismatches } from '#accuracy/find-mismatches.ts'
import type { PageComparison } from '#accuracy/page-comparison.ts'
import { scorePage } from '#accuracy/score-page.ts'
import type { Gold } from '#model/accuracy/gold.ts'
import type { Mismatch } from '#model/accuracy/mismatch.ts'
import type { Score, SetScore } from '#model/accuracy/score.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { parseFile } from '../ingest/parse-file.ts'
import type { GoldenSet } from './golden-sets.ts'
import { readGold } from './read-gold.ts'

export interface GoldenSetResult extends SetScore {
  /** Mismatches of all pages, ordered by file name. */
  misses: Mismatch[]
}

type Parse = (page: VFile) => ParsedIssue | undefined

async function readPage(raw: string, file: string, gold: Gold, parse: Parse): Promise<PageComparison> {
  const page = await readRawFile(join(raw, file), raw)
  const parsed = page.data.raw && parse(page)
  return { file, text: String(page), issue: parsed?.issue, gold }
}

/**
 * Returns score and mismatches of a golden set.
 *
 * @param parse the parser of the archive, or one with another model
 */
export async function measureGoldenSet(
  { name, about, gold, raw }: GoldenSet,
  knowledge: Knowledge,
  parse: Parse = (page) => parseFile(page, knowledge),
): Promise<GoldenSetResult> {
  const scores: Score[] = []
  const misses: Mismatch[] = []
  for (const [file, expected] of readGold(gold)) {
    const page = await readPage(raw, file, expected, parse)
    scores.push(scorePage(page))
    misses.push(...findMismatches(page))
  }
  return { name, about, score: addScores(scores), misses }
}
