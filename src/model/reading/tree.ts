/**
 * Types of the tree between `remark-parse` and the record: a root of blocks, later of items that contain blocks.
 *
 * A block is the text between two breaks of the page: `朱健主持`.
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
  /**
   * What is read: without Markdown marks and without the white space at its end, one form for each character.
   * `⽇` and `報` are 日 and 报.
   */
  text: string
  /** The same with the characters as printed, of the same length; absent where they are the same. */
  printed?: string
  /** Of the whole raw line without its line ending; marks included. */
  span: Span
  /** From 1. */
  number: number
  /** Column at which it begins, from 1, when it does not begin its raw line. */
  column?: number
  /** Characters of the text that an editor has replaced. */
  corrections?: TextCorrection[]
}

/** What separates a block from the one before it: a line break, two spaces and a line break, a blank line, several. */
export type Break = 'wrap' | 'hard' | 'blank' | 'gap'

export interface BlockData extends Data {
  role?: Role
  cues?: BlockReading['cues']
  margin?: number
  runnerUp?: Role
  /** Sums of the cues' weights: for each state of the grammar, and for each cue and state. */
  evidence?: { scores: ArrayLike<number>; cueSums: ReadonlyMap<string, number> }
  /** By its label it opens an item, or does not. */
  opensItem?: boolean
  /** By its label it continues the paragraph above. */
  continues?: boolean
  /** By an editor's correction a paragraph begins here. */
  startsParagraph?: boolean
  /** It was printed after another item, and was moved back. */
  wasMoved?: boolean
  /** Indexes of lines that continue the line before although other text was printed between them. */
  rejoinedLines?: number[]
  /** Another printed page begins here. */
  startsPage?: boolean
  /** The whole line was between `**`. */
  strong?: boolean
  /** State of the page grammar, finer than the role: `notice-title` is a `headline`. */
  state?: string
}

export interface Block extends Node {
  type: 'block'
  lines: Line[]
  before: Break
  /** Depth of its `#` heading. */
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
  /** Column of the briefs before it, whose name is printed above the first of them only. */
  column?: string
  /** The part that is missing on the page. */
  incomplete?: NonNullable<Article['incomplete']>
  /** Where it goes on, or comes from, on other pages. */
  jumps?: Jumps
  children: Block[]
}

/** How certain the date is, for the rules. */
export interface Dating {
  /** Cost of the next best day minus that of the best; below 1 the date is uncertain. */
  margin: number
  /** Whether two independent signs confirm a date that is not printed. */
  isConfirmed: boolean
  /** The next best day: `2022-09-24`. */
  runnerUp?: string
  /** Words of the page that contradict the date. */
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
    /** Number and name of the page by an editor's correction, instead of its page line. */
    page?: { number?: string; name?: string }
    /** Messages from several files that an editor ignores. */
    ignored?: IgnoredMessage[]
  }
}
