/**
 * One line of the result list: `从“最多跑一次”到“一次都不用跑”`, 2022-09-05, 滨江日报, 新闻, and a few words around what was asked for.
 */
import type { Entry } from '../entry.ts'
import { type Piece, piecesOf, type Stretch, stretchesOf } from './marked-text.ts'

export interface Result {
  url: string
  title: Piece[]
  date?: string
  paper: string
  kind: string
  excerpt: Piece[]
}

/** UTF-16 code units of an excerpt's snippet, and of what stands in it before the first mark. */
const snippetLength = 96
const lead = 24

const ellipsis: Piece = { text: '……', marked: false }

/** The nearest place that does not cut a character in two. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

function snippet(text: string, stretches: readonly Stretch[]): Piece[] {
  const [start, end] = stretches[0] ?? [0, 0]
  const from = start <= lead ? 0 : whole(text, start - lead)
  const to = whole(text, Math.max(end, Math.min(text.length, from + snippetLength)))
  return [
    ...(from > 0 ? [ellipsis] : []),
    ...piecesOf(text, stretches, from, to),
    ...(to < text.length ? [ellipsis] : []),
  ]
}

/** One snippet for each run, from the first field that holds it; when only the title does, how the text begins. */
function excerptOf(fields: readonly string[], runs: readonly string[]): Piece[] {
  const holding = runs.map((run) => fields.find((field) => stretchesOf(field, [run]).length > 0))
  const chosen = [...new Set(holding)].filter((field) => field !== undefined)
  const shown = chosen.length > 0 ? chosen : fields.slice(0, 1)
  return shown.flatMap((field, index) => [
    ...(index > 0 ? [{ text: '　', marked: false }] : []),
    ...snippet(field, stretchesOf(field, runs)),
  ])
}

/** How an entry shows for the runs that were asked for. */
export function resultOf({ url, title, date, paper, kind, fields }: Entry, runs: readonly string[]): Result {
  return {
    url,
    title: piecesOf(title, stretchesOf(title, runs)),
    ...(date !== undefined && { date }),
    paper,
    kind,
    excerpt: excerptOf(
      fields.filter((field) => field !== title),
      runs,
    ),
  }
}
