/**
 * Says which newspaper the page is from, and why.
 *
 * A masthead beats leads, leads beat the file name; a page that says only 本报 is taken for the archive's default
 * paper, as an assumption. A paper without a profile gets the sound of its name as its slug: 株洲日报 is `zhuzhouribao`.
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
 * Slug of a paper: its profile's, else the sound of its name, which is hardly another's; initials soon are, as those of
 * 株洲日报 and 郑州日报.
 */
export function slugOf(name: string, profiles: readonly Profile[]): string {
  const known = profiles.find((profile) => profile.name === name)
  if (known) return known.slug
  const sound = pinyinOf(name)
  const isFree = Slug.safeParse(sound).success && profiles.every(({ slug }) => slug !== sound)
  return isFree ? sound : 'unknown'
}

/** The name for which the hints weigh most, with them. */
function strongest(clues: readonly PublicationClue[]): PublicationClue[] {
  const names = Array.from(new Set(clues.map(({ name }) => name)))
  const weigh = (name: string): number =>
    clues.filter((clue) => clue.name === name).reduce((sum, { weight }) => sum + weight, 0)
  const best = names.toSorted((a, b) => weigh(b) - weigh(a))[0]
  return clues.filter(({ name }) => name === best).toSorted((a, b) => b.weight - a.weight)
}

/** How many clues a record keeps. */
const maxClues = 3

/** The archive's default paper, for a page that names none. */
export function assumedPublication(tree: PageTree, { profiles, defaultPublication }: Knowledge): Publication {
  const profile = profiles.find(({ slug }) => slug === defaultPublication)
  return {
    slug: defaultPublication,
    name: profile?.name ?? defaultPublication,
    evidence: { basis: 'assumed', clues: unnamedPaperClues(tree) },
  }
}

/** The paper of a page; `path` is the raw file's name in the archive. */
function publicationOf(tree: PageTree, path: string, knowledge: Knowledge): Publication {
  const clues = strongest(publicationClues(tree, path, knowledge.profiles))
  const [first] = clues
  if (!first) return assumedPublication(tree, knowledge)
  const evidence: PublicationEvidence = {
    basis: first.basis,
    clues: clues.slice(0, maxClues).map(({ clue }) => clue),
  }
  return { slug: slugOf(first.name, knowledge.profiles), name: first.name, evidence }
}

/** Unified plugin: writes `data.publication`. */
export const identifyPublication: Plugin<[Knowledge], PageTree> = (knowledge) => (tree, file) => {
  const publication = publicationOf(tree, file.data.raw?.file ?? '', knowledge)
  tree.data = { ...tree.data, publication }
}
