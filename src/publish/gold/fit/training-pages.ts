/**
 * The golden pages as the model is fitted on them: what was observed of every block, and its label by the gold.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Break } from '#model/reading/tree.ts'
import { type Observations, observationsAt } from '#parse/roles/features.ts'
import { observeBlocks } from '#parse/roles/label-blocks.ts'
import { type Label, labelFor } from '#parse/roles/labels.ts'
import { readByCues } from '#parse/roles/mark-roles.ts'
import { blocksOf } from '#pipeline.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { readGold } from '../read-gold.ts'
import { goldLabels } from './gold-labels.ts'

export interface GoldenPage {
  file: string
  observed: Observations[]
  scores: ArrayLike<number>[]
  before: Break[]
  labels: Label[]
}

async function observeFile(folder: string, file: string, knowledge: Knowledge) {
  const blocks = blocksOf(await readRawFile(join(folder, file), folder), knowledge)
  readByCues(blocks, knowledge)
  const { first, observeLine } = observeBlocks(blocks, knowledge)
  return {
    blocks,
    first,
    observed: blocks.map((_, at) => observationsAt(observeLine, at)),
    scores: first.map(({ scores }) => scores),
    before: blocks.map(({ before }) => before),
  }
}

/** The golden pages of a set whose items have spans. */
export async function goldenPages(gold: string, raw: string, knowledge: Knowledge): Promise<GoldenPage[]> {
  const pages: GoldenPage[] = []
  for (const [file, expected] of readGold(gold)) {
    if (expected.items.some(({ spans }) => !spans)) continue
    const { blocks, observed, scores, before } = await observeFile(raw, file, knowledge)
    const labels = goldLabels(blocks, expected)
    pages.push({ file, observed, scores, before, labels })
  }
  return pages
}

/** The pages of a folder, labelled as the rules read them: for pages that they read rightly. */
export async function pagesReadByRules(folder: string, knowledge: Knowledge): Promise<GoldenPage[]> {
  const pages: GoldenPage[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const { first, observed, scores, before } = await observeFile(folder, file, knowledge)
    const labels = first.map(({ state, opens, joined }) => labelFor(state, opens, joined))
    pages.push({ file, observed, scores, before, labels })
  }
  return pages
}
