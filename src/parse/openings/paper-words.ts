/**
 * What the profiles know, made ready for looking: names, columns, leads, roles and expressions of all papers.
 *
 * `滨江日报讯` opens a dispatch because a profile says so; `本报讯` does in every paper.
 */
import type { Profile } from '#model/content/profile.ts'

export interface PaperWords {
  names: Set<string>
  columns: Set<string>
  leads: string[]
  bylineRoles: string[]
  masthead: RegExp[]
  furniture: RegExp[]
}

const squeezed = (text: string): string => (/\s/u.test(text) ? text.replace(/\s+/gu, '') : text)

const expressions = (sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'u'))

const wordsOf = (profiles: Profile[]): PaperWords => ({
  names: new Set(profiles.flatMap(({ name, aliases }) => [name, ...aliases].map(squeezed))),
  columns: new Set(profiles.flatMap(({ columns }) => columns.map(squeezed))),
  leads: profiles.flatMap(({ leads }) => leads),
  bylineRoles: profiles.flatMap(({ bylineRoles }) => bylineRoles),
  masthead: expressions(profiles.flatMap(({ masthead }) => masthead)),
  furniture: expressions(profiles.flatMap(({ furniture }) => furniture)),
})

const known = new WeakMap<Profile[], PaperWords>()

/** The words of all profiles together: a page may be any paper's until its masthead is read. Made once for all pages. */
export function paperWords(profiles: Profile[]): PaperWords {
  const words = known.get(profiles) ?? wordsOf(profiles)
  known.set(profiles, words)
  return words
}

/** No name is longer, in characters with its spaces. */
const longestName = 60

/** Whether a text is one of a set of names, spaces aside: `育新机 开新局`. */
export const isOneOf = (names: Set<string>, text: string): boolean =>
  text.length <= longestName && names.has(squeezed(text))
