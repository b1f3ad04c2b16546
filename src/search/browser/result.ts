/**
 * One line of the result list: `从“最多跑一次”到“一次都不用跑”`, 2022-09-05, 滨江日报, 新闻, and a few words around what was asked for.
 */
import { fieldsOf, type SearchEntry, type SearchField } from '../search-entry.ts'
import { type MatchRange, matchRangesIn, segmentsOf, type TextSegment } from './highlight.ts'

export interface SearchResult {
  url: string
  /** The first place of what was asked for: `/hyrb/2022/09/05/01-28/#p3`. */
  place: string
  title: TextSegment[]
  date?: string
  paper: string
  kind: string
  excerpt: TextSegment[]
}

/** UTF-16 code units of an excerpt's snippet, and of what stands in it before the first mark. */
const snippetLength = 96
const snippetLead = 24

const ellipsis: TextSegment = { text: '……', marked: false }

/** The nearest place that does not cut a character in two. */
function characterBoundary(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

function snippet(text: string, stretches: readonly MatchRange[]): TextSegment[] {
  const [start, end] = stretches[0] ?? [0, 0]
  const from = start <= snippetLead ? 0 : characterBoundary(text, start - snippetLead)
  const to = characterBoundary(text, Math.max(end, Math.min(text.length, from + snippetLength)))
  return [
    ...(from > 0 ? [ellipsis] : []),
    ...segmentsOf(text, stretches, from, to),
    ...(to < text.length ? [ellipsis] : []),
  ]
}

const containsRun = (text: string, run: string): boolean => matchRangesIn(text, [run]).length > 0

/** One snippet for each run, from the first text that holds it; when only the title does, how the text begins. */
function excerptOf(texts: readonly string[], runs: readonly string[]): TextSegment[] {
  const holding = runs.map((run) => texts.find((text) => containsRun(text, run)))
  const chosen = [...new Set(holding)].filter((text) => text !== undefined)
  const shown = chosen.length > 0 ? chosen : texts.slice(0, 1)
  return shown.flatMap((text, index) => [
    ...(index > 0 ? [{ text: '　', marked: false }] : []),
    ...snippet(text, matchRangesIn(text, runs)),
  ])
}

/** Of the fields that hold the most of the runs the first in reading order. */
function bestFieldOf(fields: readonly SearchField[], runs: readonly string[]): SearchField | undefined {
  const held = fields.map(({ text }) => runs.filter((run) => containsRun(text, run)).length)
  return fields[held.indexOf(Math.max(...held))]
}

/** How an entry shows for the runs that were asked for. */
export function searchResultOf(entry: SearchEntry, runs: readonly string[]): SearchResult {
  const { url, title, date, paper, kind, head, text } = entry
  const place = bestFieldOf(fieldsOf(entry), runs)
  const texts = [...text, ...head].map((field) => field.text)
  return {
    url,
    place: place ? `${url}#${place.at}` : url,
    title: segmentsOf(title, matchRangesIn(title, runs)),
    ...(date !== undefined && { date }),
    paper,
    kind,
    excerpt: excerptOf(
      texts.filter((each) => each !== title),
      runs,
    ),
  }
}
