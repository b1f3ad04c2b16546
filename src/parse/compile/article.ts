/**
 * Compiles one item of the tree into an article of the record.
 */

import { calendarDay, dayNumber, fromIso, toIso } from '#model/calendar-day.ts'
import type { ContributedField } from '#model/reading/reading.ts'
import type { Block, Item } from '#model/reading/tree.ts'
import type { Article, Dateline } from '#model/record/article.ts'
import type { ProfileVocabulary } from '../openings/profile-vocabulary.ts'
import { pictureTexts, stateOf, titles } from '../roles/state-groups.ts'
import { chineseNumber } from '../text/chinese-number.ts'
import { joinLines } from '../text/join-lines.ts'
import { type Body, compileBody } from './body.ts'
import { compileCaptions } from './captions.ts'
import { spansOf } from './span-of.ts'

export interface PageContext {
  /** Relative path of the raw file. */
  file: string
  text: string
  /** As article ids name the printed page: `01`, `A02`. */
  page: string
  /** ISO date of the issue, where known. */
  date?: string
  words: ProfileVocabulary
}

export interface CompiledArticle {
  article: Article
  /** Index in body, captions or subheads of the part that each block became. */
  parts: Map<Block, number>
  /** What else of the article each block gave. */
  contributions: Map<Block, ContributedField[]>
}

const titlesOf = (item: Item, ...stations: string[]): Block[] =>
  item.children.filter((block) => stations.includes(block.data.state ?? ''))

/** Decks parted by one space, each without the white space around it. */
const title = (blocks: Block[]): string | undefined =>
  blocks.length > 0 ? blocks.map((block) => joinLines(block.lines).trim()).join(' ') : undefined

/** Month and day of a dateline in the year of the issue, or the year before where they lie after it. */
function datelineDate({ month, day }: Body, issueDate: string | undefined): string | undefined {
  const [m, d] = [chineseNumber(month ?? '') ?? 0, chineseNumber(day ?? '') ?? 0]
  if (!issueDate) return undefined
  const issue = fromIso(issueDate)
  const { year } = calendarDay(issue)
  const reported = [dayNumber(year, m, d), dayNumber(year - 1, m, d)].find(
    (each) => each !== undefined && each <= issue,
  )
  return reported === undefined ? undefined : toIso(reported)
}

function datelineOf(body: Body, issueDate: string | undefined): Dateline | undefined {
  const date = datelineDate(body, issueDate)
  return body.dateline && { ...body.dateline, ...(date ? { date } : {}) }
}

function articleId(item: Item, page: string): string {
  const head = titlesOf(item, 'headline', 'notice-title')[0] ?? item.children[0]
  return `${page}-${String(head?.lines[0]?.number ?? 1).padStart(2, '0')}`
}

/** Only the fields that hold something. */
const definedFields = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

/** The article, and what became of each of its blocks. */
export function compileArticle(item: Item, sheet: PageContext): CompiledArticle {
  const pictures = item.children.filter((block) => pictureTexts.has(stateOf(block)))
  const text = item.children.filter(
    (block) => !titles.has(stateOf(block)) && !pictureTexts.has(stateOf(block)),
  )
  const subheads = titlesOf(item, 'subhead')
  const body = compileBody(text, sheet.words)
  const { captions, parts } = compileCaptions(pictures, sheet.words.bylineRoles)
  const article: Article = {
    id: articleId(item, sheet.page),
    kind: item.kind,
    ...definedFields({
      column: title(titlesOf(item, 'column')) ?? item.column,
      kicker: title(titlesOf(item, 'kicker')),
      headline: title(titlesOf(item, 'headline', 'notice-title')),
    }),
    subheads: subheads.map((block) => joinLines(block.lines).trim()),
    ...definedFields({ dateline: datelineOf(body, sheet.date) }),
    bylines: body.bylines,
    body: body.parts,
    captions,
    ...definedFields({
      incomplete: item.incomplete,
      continues: body.continues,
      continuedFrom: body.continuedFrom,
    }),
    sources: [{ file: sheet.file, spans: spansOf(item.children, sheet.text) }],
  }
  return {
    article,
    parts: new Map([...parts, ...body.index, ...subheads.map((block, at) => [block, at] as const)]),
    contributions: body.contributions,
  }
}
