/**
 * What the profiles know, made ready for looking: names, columns, leads, roles and expressions of all papers.
 *
 * `滨江日报讯` opens a dispatch because a profile says so; `本报讯` does in every paper.
 */
import type { Profile } from '#model/content/profile.ts'

export interface ProfileVocabulary {
  names: Set<string>
  columns: Set<string>
  leads: string[]
  bylineRoles: string[]
  masthead: RegExp[]
  furniture: RegExp[]
}

const withoutSpaces = (text: string): string => (/\s/u.test(text) ? text.replace(/\s+/gu, '') : text)

const expressions = (sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'u'))

const buildVocabulary = (profiles: Profile[]): ProfileVocabulary => ({
  names: new Set(profiles.flatMap(({ name, aliases }) => [name, ...aliases].map(withoutSpaces))),
  columns: new Set(profiles.flatMap(({ columns }) => columns.map(withoutSpaces))),
  leads: profiles.flatMap(({ leads }) => leads),
  bylineRoles: profiles.flatMap(({ bylineRoles }) => bylineRoles),
  masthead: expressions(profiles.flatMap(({ masthead }) => masthead)),
  furniture: expressions(profiles.flatMap(({ furniture }) => furniture)),
})

const vocabularyCache = new WeakMap<Profile[], ProfileVocabulary>()

/** The words of all profiles together: a page may be any paper's until its masthead is read. Made once for all pages. */
export function profileVocabulary(profiles: Profile[]): ProfileVocabulary {
  const words = vocabularyCache.get(profiles) ?? buildVocabulary(profiles)
  vocabularyCache.set(profiles, words)
  return words
}

/** No name is longer, in characters with its spaces. */
const maxNameLength = 60

/** Whether a text is one of a set of names, spaces aside: `育新机 开新局`. */
export const isOneOf = (names: Set<string>, text: string): boolean =>
  text.length <= maxNameLength && names.has(withoutSpaces(text))
