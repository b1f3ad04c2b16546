/**
 * Sets date, paper and page as an editor has corrected them: `2022-09-05`, 滨江晚报, page `A02`.
 */
import type { Plugin } from 'unified'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { PageTree } from '#model/reading/tree.ts'
import type { Clue } from '#model/record/evidence.ts'
import { slugOf } from '../masthead/identify-publication.ts'
import { applyFixes, type Fix } from './apply-fixes.ts'

type PageData = NonNullable<PageTree['data']>

const reasonClues = (because: string | undefined): Clue[] =>
  because === undefined ? [] : [{ quote: because, says: '编者的理由' }]

const dateBy = ({ to, because }: Fix<'date'>): PageData => ({
  date: { value: to, evidence: { basis: 'editor', clues: reasonClues(because) } },
})

/** The paper with that slug or name, also without a profile, or the reason in Chinese why there is none. */
function paperBy({ to, because }: Fix<'paper'>, { profiles }: Knowledge): PageData | string {
  const known = profiles.find(({ slug, name }) => slug === to || name === to)
  if (!known && !/\p{Script=Han}/u.test(to)) return `没有代号为“${to}”的报纸`
  const { slug, name } = known ?? { slug: slugOf(to, profiles), name: to }
  return { publication: { slug, name, evidence: { basis: 'editor', clues: reasonClues(because) } } }
}

const pageBy = ({ number, name }: Fix<'page'>): PageData => ({
  page: { ...(number === undefined ? {} : { number }), ...(name === undefined ? {} : { name }) },
})

function factsBy(fix: Fix<'date' | 'paper' | 'page'>, knowledge: Knowledge): PageData | string {
  if (fix.fix === 'paper') return paperBy(fix, knowledge)
  return fix.fix === 'date' ? dateBy(fix) : pageBy(fix)
}

/** Unified plugin: sets date, paper and page (corrections of these names); must run before `readMasthead`. */
export const correctFacts: Plugin<[Knowledge], PageTree> = (knowledge) => (tree, file) => {
  applyFixes(file, ['date', 'paper', 'page'], (fix) => {
    const facts = factsBy(fix, knowledge)
    if (typeof facts === 'string') return facts
    tree.data = { ...tree.data, ...facts }
    return undefined
  })
}
