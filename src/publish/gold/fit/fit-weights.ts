/**
 * Fits the model on the golden sets, with or without the pages of some authors.
 *
 * Clippings of the tests and the five issues of the archive are read rightly by the rules: their own reading is the gold.
 */
import { join } from 'node:path'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { FittedModel } from '#parse/roles/fitted-model.ts'
import { projectFolder } from '../../project-code.ts'
import { type GoldenSet, goldenSets } from '../golden-sets.ts'
import { trainModel } from './train-model.ts'
import { type GoldenPage, goldenPages, pagesReadByRules } from './training-pages.ts'

const folders = ['test/parse/clippings', 'content/issues'].map((path) => join(projectFolder, path))

/** Pages to fit on, by the author of their set; those without an author are always fitted on. */
export type FitPages = ReadonlyMap<string, readonly GoldenPage[]>

/** Observes all pages that the model is fitted on. */
export async function observeFitPages(
  knowledge: Knowledge,
  sets: readonly GoldenSet[] = goldenSets,
): Promise<FitPages> {
  const pages = new Map<string, GoldenPage[]>()
  for (const { author, gold, raw } of sets)
    if (author !== undefined) pages.set(author, await goldenPages(gold, raw, knowledge))
  const read: GoldenPage[] = []
  for (const folder of folders) read.push(...(await pagesReadByRules(folder, knowledge)))
  return pages.set('', read)
}

/** A model fitted on the pages of all authors but one. */
export const fitWithout = (pages: FitPages, author?: string): FittedModel =>
  trainModel([...pages].filter(([name]) => name !== author).flatMap(([, own]) => own))
