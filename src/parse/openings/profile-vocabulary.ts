/**
 * The words of all profiles, ready for lookups: names, columns, dateline words, byline roles and expressions.
 *
 * `滨江日报讯` is a dateline because a profile lists it; `本报讯` is one in every paper.
 */
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'

export interface ProfileVocabulary {
  lexicon: Lexicon
  /** Names and aliases of the papers, without spaces. */
  names: Set<string>
  /** Names of columns, without spaces. */
  columns: Set<string>
  /** Words that open a dispatch: `滨江日报讯`. */
  leads: string[]
  bylineRoles: string[]
  masthead: RegExp[]
  furniture: RegExp[]
}

const withoutSpaces = (text: string): string => (/\s/u.test(text) ? text.replace(/\s+/gu, '') : text)

const expressions = (sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'u'))

const buildVocabulary = ({ profiles, lexicon }: Knowledge): ProfileVocabulary => ({
  lexicon,
  names: new Set(profiles.flatMap(({ name, aliases }) => [name, ...aliases].map(withoutSpaces))),
  columns: new Set(profiles.flatMap(({ columns }) => columns.map(withoutSpaces))),
  leads: profiles.flatMap(({ leads }) => leads),
  bylineRoles: profiles.flatMap(({ bylineRoles }) => bylineRoles),
  masthead: expressions(profiles.flatMap(({ masthead }) => masthead)),
  furniture: expressions(profiles.flatMap(({ furniture }) => furniture)),
})

/**
 * The lexicon and the vocabulary of all profiles together, since the publication of a page is not known before its masthead is read.
 * Built once for each knowledge object.
 */
export const profileVocabulary = memoize(buildVocabulary)

/** Length of the longest name in characters, its spaces included. */
const maxNameLength = 60

/** Whether a text is one of a set of names, white space ignored: `育新机 开新局`. */
export const isOneOf = (names: Set<string>, text: string): boolean =>
  text.length <= maxNameLength && names.has(withoutSpaces(text))
