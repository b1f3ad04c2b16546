/**
 * Checks invariants that the parsing of any page must satisfy.
 *
 * A character of `9月22日` that is in no article, no furniture and no unplaced text is `lost`.
 */
import { VFile } from 'vfile'
import { coverageOf } from '#accuracy/coverage.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { Reading } from '#model/reading/reading.ts'
import { Issue } from '#model/record/issue.ts'
import type { Span } from '#model/record/span.ts'
import { parseIssue } from '#pipeline.ts'

export interface Fault {
  kind: 'crash' | 'lost' | 'twice' | 'schema' | 'ids' | 'spans'
  detail: string
}

const name = 'page.txt'

/** Parses a text as a raw file. */
export function readPage(text: string, knowledge: Knowledge): ParsedIssue {
  const raw = { file: name, sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  return parseIssue(new VFile({ path: name, value: text, data: { raw } }), knowledge)
}

/** Whether spans are within the text, not empty, and in order without overlap. */
const inOrder = (spans: readonly Span[], length: number): boolean =>
  spans.every(([start, end], at) => start < end && end <= length && start >= (spans[at - 1]?.[1] ?? 0))

const spansOf = ({ items, pages, unplaced }: Issue): Span[][] => [
  ...[...items, ...unplaced].flatMap(({ sources }) => sources.map(({ spans }) => spans)),
  ...pages.map(({ furniture }) => furniture),
]

function schemaFault({ issue, reading }: ParsedIssue): string | undefined {
  const again: unknown = JSON.parse(JSON.stringify(issue))
  return [Issue.safeParse(again), Reading.safeParse(reading)].find(({ error }) => error)?.error?.message
}

/** Returns the violated invariants of a parsed page. */
export function faultsOf(text: string, parsed: ParsedIssue): Fault[] {
  const { issue, reading } = parsed
  const { lost, twice } = coverageOf(text, name, issue)
  const unread = coverageOf(text, name, {
    ...issue,
    items: [],
    unplaced: [],
    pages: issue.pages
      .slice(0, 1)
      .map((page) => ({ ...page, furniture: reading.flatMap(({ spans }) => spans) })),
  })
  const ids = issue.items.map(({ id }) => id)
  const double = ids.find((id, at) => ids.indexOf(id) < at)
  const disorder = spansOf(issue).find((spans) => !inOrder(spans, text.length))
  const schema = schemaFault(parsed)
  const faults: Array<Fault | false> = [
    lost + unread.lost > 0 && {
      kind: 'lost',
      detail: `${lost} in the record, ${unread.lost} in the reading`,
    },
    twice + unread.twice > 0 && {
      kind: 'twice',
      detail: `${twice} in the record, ${unread.twice} in the reading`,
    },
    double !== undefined && { kind: 'ids', detail: `${double} twice` },
    disorder !== undefined && { kind: 'spans', detail: JSON.stringify(disorder) },
    schema !== undefined && { kind: 'schema', detail: schema },
  ]
  return faults.filter((fault) => fault !== false)
}

/** Parses a text; returns its faults, including exceptions, and the processor time in milliseconds. */
export function findFaults(text: string, knowledge: Knowledge): { faults: Fault[]; time: number } {
  const start = process.cpuUsage()
  const parsed = tryReadPage(text, knowledge)
  const { user, system } = process.cpuUsage(start)
  const time = (user + system) / 1000
  return { faults: Array.isArray(parsed) ? parsed : faultsOf(text, parsed), time }
}

function tryReadPage(text: string, knowledge: Knowledge): ParsedIssue | Fault[] {
  try {
    return readPage(text, knowledge)
  } catch (error) {
    return [
      { kind: 'crash', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    ]
  }
}
