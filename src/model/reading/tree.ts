/**
 * The tree between `remark-parse` and the record: a root of blocks, later of items that hold blocks.
 *
 * Types only. A block is what stands between two breaks of the page: `朱健主持`.
 */
import type { Data, Node, Parent } from 'unist'
import type { Article, Kind } from '../record/article.ts'
import type { Clue, DateEvidence, PublicationEvidence } from '../record/evidence.ts'
import type { Masthead } from '../record/masthead.ts'
import type { Span } from '../record/span.ts'
import type { IgnoredMessage } from './ignored-message.ts'
import type { Jumps, Opening } from './opening.ts'
import type { BlockReading, TextCorrection } from './reading.ts'
import type { Role } from './role.ts'

/** One raw line of a block. */
export interface Line {
  /** Without Markdown marks and without the white space at its end. */
  text: string
  /** Of the whole raw line without its line ending; marks included. */
  span: Span
  /** From 1. */
  number: number
  /** Column at which it begins, from 1, when an editor has cut the raw line in two. */
  column?: number
  /** Characters of the text that an editor has replaced. */
  corrections?: TextCorrection[]
}

/** How a block is set off from the one before it: a plain line break, two spaces and a line break, a blank line, several. */
export type Break = 'wrap' | 'hard' | 'blank' | 'gap'

export interface BlockData extends Data {
  role?: Role
  cues?: BlockReading['cues']
  margin?: number
  runnerUp?: Role
  /** An editor has said that a paragraph begins here. */
  startsParagraph?: boolean
  /** It stood behind another item, and has been put back. */
  wasMoved?: boolean
  /** Lines, by index, that go on with the line before although other text stood between them. */
  rejoinedLines?: number[]
  /** Another printed page begins here. */
  startsPage?: boolean
  /** The whole line stood between `**`. */
  strong?: boolean
  /** The station of the page grammar behind the role: `notice-title` is a `headline`. */
  state?: string
}

export interface Block extends Node {
  type: 'block'
  lines: Line[]
  before: Break
  /** Depth of the `#` heading that it stood in. */
  depth?: 1 | 2 | 3 | 4 | 5 | 6
  /** Dateline and bylines at the start of its text, without the white space before it. */
  opening: Opening
  /** Jumps at the start and the end of its text. */
  jumps: Jumps
  data: BlockData
}

export interface Item extends Parent {
  type: 'item'
  kind: Kind
  /** The column of the briefs before it, whose name stands over the first of them only. */
  column?: string
  /** The part that the page has lost. */
  incomplete?: NonNullable<Article['incomplete']>
  /** Where it goes on, or comes from, on other pages. */
  jumps?: Jumps
  children: Block[]
}

/** How sure the date is that was inferred, for the rules to speak of. */
export interface Dating {
  /** By how much the best day beats the next best one; under 1 it is a weak guess. */
  margin: number
  /** The next best day: `2022-09-24`. */
  runnerUp?: string
  /** What speaks against the date. */
  counterEvidence: Clue[]
}

export interface PageTree extends Parent {
  type: 'root'
  children: Array<Block | Item>
  data?: Data & {
    masthead?: Masthead
    /** The date that a masthead or a page line prints, as ISO, with its words. */
    printedDate?: { value: string; clue: Clue }
    publication?: { slug: string; name: string; evidence: PublicationEvidence }
    date?: { value: string; evidence: DateEvidence }
    dating?: Dating
    /** What an editor says of the page, instead of its page line. */
    page?: { number?: string; name?: string }
    /** What an editor ignores of the messages to come. */
    ignored?: IgnoredMessage[]
  }
}
