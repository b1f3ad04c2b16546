/**
 * Builds a result for the list: `从“最多跑一次”到“一次都不用跑”`, 2022-09-05, 滨江日报, 新闻, and an excerpt with the matches.
 */
import { fieldsOf, type SearchEntry, type SearchField } from '../search-entry.ts'
import { type MatchRange, matchRangesIn, segmentsOf, type TextSegment } from './highlight.ts'

export interface SearchResult {
  url: string
  /** Address of the best match: `/hyrb/2022/09/05/01-28/#p3`. */
  place: string
  title: TextSegment[]
  date?: string
  paper: string
  kind: string
  excerpt: TextSegment[]
}

/** UTF-16 code units of a snippet. */
const snippetLength = 96

/** UTF-16 code units of a snippet before its first match. */
const snippetLead = 24

const ellipsis: TextSegment = { text: '……', marked: false }

/** Moves an offset between two surrogates behind the character. */
function characterBoundary(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

function snippet(text: string, ranges: readonly MatchRange[]): TextSegment[] {
  const [start, end] = ranges[0] ?? [0, 0]
  const from = start <= snippetLead ? 0 : characterBoundary(text, start - snippetLead)
  const to = characterBoundary(text, Math.max(end, Math.min(text.length, from + snippetLength)))
  return [
    ...(from > 0 ? [ellipsis] : []),
    ...segmentsOf(text, ranges, from, to),
    ...(to < text.length ? [ellipsis] : []),
  ]
}

const containsRun = (text: string, run: string): boolean => matchRangesIn(text, [run]).length > 0

/** One snippet per run, from the first text that contains it; the start of the text when no text contains a run. */
function excerptOf(texts: readonly string[], runs: readonly string[]): TextSegment[] {
  const firstMatches = runs.map((run) => texts.find((text) => containsRun(text, run)))
  const matching = [...new Set(firstMatches)].filter((text) => text !== undefined)
  const shown = matching.length > 0 ? matching : texts.slice(0, 1)
  return shown.flatMap((text, index) => [
    ...(index > 0 ? [{ text: '　', marked: false }] : []),
    ...snippet(text, matchRangesIn(text, runs)),
  ])
}

/** The first field, in reading order, of those that contain the most runs. */
function bestFieldOf(fields: readonly SearchField[], runs: readonly string[]): SearchField | undefined {
  const counts = fields.map(({ text }) => runs.filter((run) => containsRun(text, run)).length)
  return fields[counts.indexOf(Math.max(...counts))]
}

/** Returns the result of an entry for the runs of a query. */
export function searchResultOf(entry: SearchEntry, runs: readonly string[]): SearchResult {
  const { url, title, date, paper, kind, head, text } = entry
  const best = bestFieldOf(fieldsOf(entry), runs)
  const texts = [...text, ...head].map((field) => field.text)
  return {
    url,
    place: best ? `${url}#${best.at}` : url,
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
