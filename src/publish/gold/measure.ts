/**
 * A golden set read anew and scored: its figures, and where its pages differ from the gold.
 *
 * `test/golden/kept-aside` gives the score of 18 pages.
 */
import { join } from 'node:path'
import { addScores } from '#accuracy/add-scores.ts'
import { findMisses } from '#accuracy/find-misses.ts'
import type { PageReading } from '#accuracy/page-reading.ts'
import { scorePage } from '#accuracy/score-page.ts'
import type { Gold } from '#model/accuracy/gold.ts'
import type { Miss } from '#model/accuracy/miss.ts'
import type { Score, SetScore } from '#model/accuracy/score.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { readRaw } from '#read/read-raw.ts'
import { parseFile } from '../ingest/parse-file.ts'
import type { GoldenSet } from './golden-sets.ts'
import { readGold } from './read-gold.ts'

export interface Measure extends SetScore {
  /** Of all pages, in the order of their names. */
  misses: Miss[]
}

async function readPage(raw: string, file: string, gold: Gold, knowledge: Knowledge): Promise<PageReading> {
  const page = await readRaw(join(raw, file), raw)
  const parsed = page.data.raw && parseFile(page, knowledge)
  return { file, text: String(page.value), issue: parsed?.issue, gold }
}

/** Score and misses of a set. */
export async function measure({ name, about, gold, raw }: GoldenSet, knowledge: Knowledge): Promise<Measure> {
  const scores: Score[] = []
  const misses: Miss[] = []
  for (const [file, expected] of readGold(gold)) {
    const page = await readPage(raw, file, expected, knowledge)
    scores.push(scorePage(page))
    misses.push(...findMisses(page))
  }
  return { name, about, score: addScores(scores), misses }
}
