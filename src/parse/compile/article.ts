/**
 * Compiles one item of the tree into an article of the record: `本报讯（记者 陈润）昨天……` becomes dateline, bylines and body.
 */
import { calendarDay, dayNumber, fromIso, toIso } from '#model/calendar-day.ts'
import type { ContributedField } from '#model/reading/reading.ts'
import type { Block, Item } from '#model/reading/tree.ts'
import type { Article, Dateline } from '#model/record/article.ts'
import type { ProfileVocabulary } from '../openings/profile-vocabulary.ts'
import { pictureTexts, stateOf, titles } from '../roles/state-groups.ts'
import { chineseNumber } from '../text/chinese-number.ts'
import { joinLines } from '../text/join-lines.ts'
import { type Printed, printedFrom } from '../text/printed-text.ts'
import { articleAsPrinted } from './as-printed.ts'
import { type Body, compileBody } from './body.ts'
import { compileCaptions } from './captions.ts'
import { spansOf } from './span-of.ts'

/** What all articles of a page are compiled with. */
export interface PageContext {
  /** Relative path of the raw file. */
  file: string
  /** The raw text. */
  text: string
  /** The printed page in article ids: `01`, `A02`. */
  page: string
  /** ISO date of the issue, where known. */
  date?: string
  vocabulary: ProfileVocabulary
  /** Printed forms of the words of the raw file, for a column that an article has from another one. */
  printed: Printed
}

/** An article, and which part of it came from which block. */
export interface CompiledArticle {
  article: Article
  /** Index in `body`, `captions` or `subheads` of the part that each block became. */
  parts: Map<Block, number>
  /** Other fields of the article to which each block contributed. */
  contributions: Map<Block, ContributedField[]>
}

const titlesOf = (item: Item, ...states: string[]): Block[] =>
  item.children.filter((block) => states.includes(block.data.state ?? ''))

/** A title of several lines or blocks, separated by one space; undefined where there is none. */
const title = (blocks: Block[]): string | undefined =>
  blocks.length > 0 ? blocks.map((block) => joinLines(block.lines).trim()).join(' ') : undefined

/** A column's name without the brackets around it: `【街谈】`. */
const withoutBrackets = (name: string | undefined): string | undefined =>
  name?.replace(/^([【〔［])([^【〔［]*)[】〕］]$/u, '$2')

/** ISO date of a dateline: in the year of the issue, or in the year before if that would be after the issue. */
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

/** The fields that are defined. */
const definedFields = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

/** Compiles an item into an article. */
export function compileArticle(item: Item, context: PageContext): CompiledArticle {
  const pictures = item.children.filter((block) => pictureTexts.has(stateOf(block)))
  const text = item.children.filter(
    (block) => !titles.has(stateOf(block)) && !pictureTexts.has(stateOf(block)),
  )
  const subheads = titlesOf(item, 'subhead')
  const body = compileBody(text, context.vocabulary)
  const { captions, parts } = compileCaptions(pictures, context.vocabulary)
  const article: Article = {
    id: articleId(item, context.page),
    kind: item.kind,
    ...definedFields({
      column:
        withoutBrackets(title(titlesOf(item, 'column'))) ?? (item.column && context.printed(item.column)),
      kicker: title(titlesOf(item, 'kicker')),
      headline: title(titlesOf(item, 'headline', 'notice-title')),
    }),
    subheads: subheads.map((block) => joinLines(block.lines).trim()),
    ...definedFields({ dateline: datelineOf(body, context.date) }),
    bylines: body.bylines,
    body: body.parts,
    captions,
    ...definedFields({
      incomplete: item.incomplete,
      continues: body.continues,
      continuedFrom: body.continuedFrom,
    }),
    sources: [{ file: context.file, spans: spansOf(item.children, context.text) }],
  }
  const own = item.children.flatMap(({ lines }) => lines)
  return {
    article: articleAsPrinted(article, printedFrom(own)),
    parts: new Map([...parts, ...body.index, ...subheads.map((block, at) => [block, at] as const)]),
    contributions: body.contributions,
  }
}
