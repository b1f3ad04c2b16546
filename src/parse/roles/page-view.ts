/**
 * What a cue may look at: one line of the page, its neighbours, and what is true of the whole page.
 *
 * `朱健主持会议` after a line with 召开会议 and before `本报讯（记者 陈润）` is another thing than in the middle of a list.
 */
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Opening } from '#model/reading/opening.ts'
import type { Block, Break } from '#model/reading/tree.ts'
import { type ProfileVocabulary, profileVocabulary } from '../openings/profile-vocabulary.ts'
import { joinLines } from '../text/join-lines.ts'

export interface LineView {
  /** Marks removed, white space at both ends removed, no-break spaces as spaces. */
  text: string
  /** First 160 characters of the text: all that expressions may look at from the left. */
  head: string
  /** Last 80 characters of the text. */
  tail: string
  /** The dateline and the byline that it opens with. */
  opening: Opening
  before: Break
  depth: Block['depth']
  strong: boolean
  /** Set in by two characters, as running text is. */
  indented: boolean
  index: number
}

export interface PageView {
  lines: LineView[]
  /** The page's own copy: what cues keep by it is forgotten with the page. */
  vocabulary: ProfileVocabulary
  /** Whether the page marks its headlines with `#`. */
  usesHashes: boolean
  /** Whether its articles open with datelines. */
  usesDatelines: boolean
  /** Whether it sets its paragraphs in. */
  usesIndents: boolean
  /** Whether gaps are so rare that a picture may have stood there. */
  hasRareGaps: boolean
  /** Whether it is mostly pictures: three credits or more. */
  isPhotoPage: boolean
  /** How often each short line stands on the page: a column's name comes more than once. */
  lineCounts: Map<string, number>
}

function lineView(block: Block, index: number): LineView {
  const closed = joinLines(block.lines).replaceAll('\u00a0', ' ')
  const text = closed.trim()
  return {
    text,
    head: text.slice(0, 160),
    opening: block.opening,
    tail: text.slice(-80),
    before: block.before,
    depth: block.depth,
    strong: block.data.strong === true,
    indented: /^(?:\u3000{2}|[ \u00a0]{4}|\t)/u.test(closed),
    index,
  }
}

function countShortLines(lines: LineView[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { text } of lines) if (text.length <= 24) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

/** The page as cues see it. */
export function pageView(blocks: Block[], knowledge: Knowledge): PageView {
  const words = { ...profileVocabulary(knowledge) }
  const lines = blocks.map(lineView)
  const long = lines.filter(({ text }) => text.length > 40 && /[。”]$/u.test(text))
  return {
    lines,
    vocabulary: words,
    usesIndents: long.length >= 3 && long.filter(({ indented }) => indented).length > long.length * 0.7,
    usesDatelines: lines.filter(({ opening }) => opening.dateline).length >= 2,
    usesHashes: lines.some((line) => line.depth !== undefined),
    hasRareGaps: lines.filter(({ before }) => before === 'gap').length < lines.length / 3,
    isPhotoPage: lines.filter(({ tail }) => /摄[）)]?$/u.test(tail)).length >= 3,
    lineCounts: countShortLines(lines),
  }
}

/** The lines that stand with this one in one block, no blank line between them. */
export function blockOf(page: PageView, line: LineView): LineView[] {
  let from = line.index
  let to = line.index + 1
  while (from > 0 && isTight(page.lines[from]) && line.index - from < 12) from -= 1
  while (isTight(page.lines[to]) && to - line.index < 12) to += 1
  return page.lines.slice(from, to)
}

/** Whether no blank line stands before a line. */
export const isTight = (line: LineView | undefined): boolean =>
  line?.before === 'wrap' || line?.before === 'hard'
