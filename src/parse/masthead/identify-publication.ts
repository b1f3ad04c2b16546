/**
 * Determines the newspaper of a page, with the evidence.
 *
 * A masthead outweighs datelines, and datelines outweigh the file name; a page with 本报 only is assumed to be of the
 * default paper of the archive. The slug of a paper without a profile is the pinyin of its name: 株洲日报 is
 * `zhuzhouribao`.
 */
import { pinyin } from 'pinyin-pro'
import type { Plugin } from 'unified'
import { Slug } from '#model/addresses/slug.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Profile } from '#model/content/profile.ts'
import type { PageTree } from '#model/reading/tree.ts'
import type { PublicationEvidence } from '#model/record/evidence.ts'
import { type PublicationClue, publicationClues, unnamedPaperClues } from './publication-clues.ts'

type Publication = NonNullable<NonNullable<PageTree['data']>['publication']>

const pinyinOf = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+|^\d+/gu, '')

/**
 * The slug of a paper: that of its profile, otherwise the pinyin of its name, or `unknown` if that is no slug or taken. Not
 * the initials, which are ambiguous: 株洲日报 and 郑州日报 have the same.
 */
export function slugOf(name: string, profiles: readonly Profile[]): string {
  const known = profiles.find((profile) => profile.name === name)
  if (known) return known.slug
  const slugFromName = pinyinOf(name)
  const isFree = Slug.safeParse(slugFromName).success && profiles.every(({ slug }) => slug !== slugFromName)
  return isFree ? slugFromName : 'unknown'
}

/** The clues for the name with the largest sum of weights, the heaviest first. */
function strongest(clues: readonly PublicationClue[]): PublicationClue[] {
  const names = Array.from(new Set(clues.map(({ name }) => name)))
  const weightOf = (name: string): number =>
    clues.filter((clue) => clue.name === name).reduce((sum, { weight }) => sum + weight, 0)
  const best = names.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  return clues.filter(({ name }) => name === best).toSorted((a, b) => b.weight - a.weight)
}

/** Number of clues in a record. */
const maxClues = 3

/** The default paper of the archive, for a page without any clue. */
export function assumedPublication(tree: PageTree, { profiles, defaultPublication }: Knowledge): Publication {
  const profile = profiles.find(({ slug }) => slug === defaultPublication)
  return {
    slug: defaultPublication,
    name: profile?.name ?? defaultPublication,
    evidence: { basis: 'assumed', clues: unnamedPaperClues(tree) },
  }
}

/** The paper of a page; `path` is the name of the raw file in the archive. */
function publicationOf(tree: PageTree, path: string, knowledge: Knowledge): Publication {
  const clues = strongest(publicationClues(tree, path, knowledge))
  const [first] = clues
  if (!first) return assumedPublication(tree, knowledge)
  const evidence: PublicationEvidence = {
    basis: first.basis,
    clues: clues.slice(0, maxClues).map(({ clue }) => clue),
  }
  return { slug: slugOf(first.name, knowledge.profiles), name: first.name, evidence }
}

/** Unified plugin: sets `data.publication`. */
export const identifyPublication: Plugin<[Knowledge], PageTree> = (knowledge) => (tree, file) => {
  const publication = publicationOf(tree, file.data.raw?.file ?? '', knowledge)
  tree.data = { ...tree.data, publication }
}
