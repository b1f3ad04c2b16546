/**
 * Parses the pages of a golden set and compares the records with the gold.
 *
 * `test/golden/kept-aside` (留出) yields the score of 18 pages.
 */
import { join } from 'node:path'
import { addScores } from '#accuracy/add-scores.ts'
import { findMismatches } from '#accuracy/find-mismatches.ts'
import type { PageComparison } from '#accuracy/page-comparison.ts'
import { scorePage } from '#accuracy/score-page.ts'
import type { Gold } from '#model/accuracy/gold.ts'
import type { Mismatch } from '#model/accuracy/mismatch.ts'
import type { Score, SetScore } from '#model/accuracy/score.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { parseFile } from '../ingest/parse-file.ts'
import type { GoldenSet } from './golden-sets.ts'
import { readGold } from './read-gold.ts'

export interface GoldenSetResult extends SetScore {
  /** Mismatches of all pages, ordered by file name. */
  misses: Mismatch[]
}

async function readPage(
  raw: string,
  file: string,
  gold: Gold,
  knowledge: Knowledge,
): Promise<PageComparison> {
  const page = await readRawFile(join(raw, file), raw)
  const parsed = page.data.raw && parseFile(page, knowledge)
  return { file, text: String(page), issue: parsed?.issue, gold }
}

/** Returns score and mismatches of a golden set. */
export async function measureGoldenSet(
  { name, about, gold, raw }: GoldenSet,
  knowledge: Knowledge,
): Promise<GoldenSetResult> {
  const scores: Score[] = []
  const misses: Mismatch[] = []
  for (const [file, expected] of readGold(gold)) {
    const page = await readPage(raw, file, expected, knowledge)
    scores.push(scorePage(page))
    misses.push(...findMismatches(page))
  }
  return { name, about, score: addScores(scores), misses }
}
