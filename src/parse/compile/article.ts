/**
 * Compiles one item of the tree into an article of the record.
 */

import { calendarDay, dayNumber, fromIso, toIso } from '#model/calendar-day.ts'
import type { GivenField } from '#model/reading/reading.ts'
import type { Block, Item } from '#model/reading/tree.ts'
import type { Article, Dateline } from '#model/record/article.ts'
import type { PaperWords } from '../openings/paper-words.ts'
import { chineseNumber } from '../text/chinese-number.ts'
import { closedText } from '../text/closed-text.ts'
import { type Body, compileBody } from './body.ts'
import { compileCaptions } from './captions.ts'
import { spansOf } from './span-of.ts'

export interface Sheet {
  /** Relative path of the raw file. */
  file: string
  text: string
  /** As article ids name the printed page: `01`, `A02`. */
  page: string
  /** ISO date of the issue, where known. */
  date?: string
  words: PaperWords
}

export interface CompiledArticle {
  article: Article
  /** Index in body, captions or subheads of the part that each block became. */
  parts: Map<Block, number>
  /** What else of the article each block gave. */
  gave: Map<Block, GivenField[]>
}

const titleStations = new Set(['column', 'kicker', 'headline', 'notice-title', 'subhead'])

const titlesOf = (item: Item, ...stations: string[]): Block[] =>
  item.children.filter((block) => stations.includes(block.data.station ?? ''))

/** Decks parted by one space, each without the white space around it. */
const title = (blocks: Block[]): string | undefined =>
  blocks.length > 0 ? blocks.map((block) => closedText(block.lines).trim()).join(' ') : undefined

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
const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

/** The article, and what became of each of its blocks. */
export function compileArticle(item: Item, sheet: Sheet): CompiledArticle {
  const pictures = item.children.filter(({ data }) => data.station === 'caption' || data.station === 'credit')
  const text = item.children.filter(
    (block) => !titleStations.has(block.data.station ?? '') && !pictures.includes(block),
  )
  const subheads = titlesOf(item, 'subhead')
  const body = compileBody(text, sheet.words)
  const { captions, parts } = compileCaptions(pictures, sheet.words.bylineRoles)
  const article: Article = {
    id: articleId(item, sheet.page),
    kind: item.kind,
    ...present({
      column: title(titlesOf(item, 'column')) ?? item.column,
      kicker: title(titlesOf(item, 'kicker')),
      headline: title(titlesOf(item, 'headline', 'notice-title')),
    }),
    subheads: subheads.map((block) => closedText(block.lines).trim()),
    ...present({ dateline: datelineOf(body, sheet.date) }),
    bylines: body.bylines,
    body: body.parts,
    captions,
    ...present({
      incomplete: item.incomplete,
      continues: body.continues,
      continuedFrom: body.continuedFrom,
    }),
    sources: [{ file: sheet.file, spans: spansOf(item.children, sheet.text) }],
  }
  return {
    article,
    parts: new Map([...parts, ...body.index, ...subheads.map((block, at) => [block, at] as const)]),
    gave: body.gave,
  }
}
