/**
 * Selects the lines of the masthead and the page lines, and matches expressions across them.
 *
 * A masthead may be on one line or on several: `滨江日报社⏎出版`, `今日八版⏎第18283号`.
 */
import { memoize } from '#model/memoize.ts'
import type { Role } from '#model/reading/role.ts'
import type { PageTree } from '#model/reading/tree.ts'
import { blocksIn } from '../lines/page-blocks.ts'
import { halfWidth } from '../text/half-width.ts'

/** A line without the white space around it. */
export interface PrintedLine {
  text: string
  /** Line number in the raw file, from 1. */
  number: number
}

/** Lines of all blocks of the given roles, in order. */
export function linesWithRole(tree: PageTree, ...roles: Role[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const block of blocksIn(tree)) {
    if (!block.data.role || !roles.includes(block.data.role)) continue
    for (const { text, number } of block.lines) lines.push({ text: text.trim(), number })
  }
  return lines
}

/** A date with its weekday: `2022年9月5日 星期一`. */
const pageDate =
  /(?:^|[\s\u3000])(?:\d{4}|[一二][〇零○0０一二三四五六七八九]{3})年[^\s，。]{2,8}日[\s\u3000]*(?:星期|周)[一二三四五六日天](?:[\s\u3000]|$)/u

/** Number of lines at the top of the page in which its date is looked for. */
const headLines = 10

/** Lines of any role at the top of the page with a date and its weekday and without a sentence. */
export function linesWithDate(tree: PageTree): PrintedLine[] {
  const lines = blocksIn(tree).flatMap((block) => block.lines)
  const first = lines.toSorted((a, b) => a.number - b.number).slice(0, headLines)
  const head = first.map(({ text, number }) => ({ text: text.trim(), number }))
  return head.filter(({ text }) => pageDate.test(text) && !/[，。！？；：:]\S{6}/u.test(text))
}

/** A match in lines that were joined with line feeds. */
export interface PrintedMatch {
  groups: Record<string, string | undefined>
  /** The matched text on one line. */
  quote: string
  /** Line number in the raw file on which the match begins. */
  line: number
}

/** Lines joined with line feeds, as printed and with plain figures; many expressions look at the same lines. */
const joined = memoize((lines: readonly PrintedLine[]) => {
  const printed = lines.map((line) => line.text).join('\n')
  return { printed, text: halfWidth(printed) }
})

/** The first match, or all matches with flag `g`; `\s` matches across lines, and figures may be of full width. */
export function findInLines(lines: readonly PrintedLine[], pattern: RegExp): PrintedMatch[] {
  const { printed, text } = joined(lines)
  const matches = pattern.global
    ? Array.from(text.matchAll(pattern))
    : [pattern.exec(text)].filter((match) => match !== null)
  return matches.map((match) => ({
    groups: match.groups ?? {},
    quote: printed
      .slice(match.index, match.index + match[0].length)
      .replaceAll('\n', ' ')
      .trim(),
    line: lines[text.slice(0, match.index).split('\n').length - 1]?.number ?? 1,
  }))
}
