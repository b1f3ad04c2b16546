/**
 * The states of the page grammar: the roles, with some of them split by what may follow.
 *
 * `停电公告` is a headline that opens a notice; `国网淮安供电公司` under an article is a paragraph that stands alone;
 * `▲湘雅路一水管前晚爆裂，……` under a column's name is a paragraph that is a whole item.
 */
import type { Role } from '#model/reading/role.ts'

export const states = [
  'masthead',
  'furniture',
  'column',
  'kicker',
  'headline',
  'subhead',
  'byline',
  'lead',
  'paragraph',
  'line',
  'crosshead',
  'brief',
  'caption',
  'credit',
  'notice-title',
  'notice',
  'advertisement',
  'jump',
  'unplaced',
] as const
export type State = (typeof states)[number]

/** The role that a state stands for. */
export function roleOf(state: State): Role {
  if (state === 'line' || state === 'brief') return 'paragraph'
  if (state === 'notice-title') return 'headline'
  return state
}

const known: ReadonlySet<string | undefined> = new Set(states)

/** Whether a text is the name of a state. */
export const isState = (text: string | undefined): text is State => known.has(text)
