/**
 * Explains in Chinese how one line was read: its role, the cues for that role, the runner-up, and the article it is part of.
 *
 * Line 28 of a page: `page.txt:28 主题`, `依据：`, `  heading-mark +5「#」`, `归入：01-28「市委常委会召开会议」`.
 */

import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { titleOf } from '#model/record/title-of.ts'
import { roleName } from '#model/role-name.ts'
import { visibleControls } from './visible-controls.ts'

/** Start and end offset of a line of a text, from 1; LF, CRLF and CR end a line. */
function lineRange(text: string, line: number): [number, number] | undefined {
  let start = 0
  let number = 1
  for (const ending of text.matchAll(/\r\n|\r|\n/gu)) {
    if (number === line) return [start, ending.index]
    start = ending.index + ending[0].length
    number += 1
  }
  return number === line ? [start, text.length] : undefined
}

const overlaps = ({ spans }: BlockReading, [from, to]: [number, number]): boolean =>
  spans.some(([start, end]) => start < to && end > from)

const signed = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight))

const cueLine = ({ cue, weight, saw }: BlockReading['cues'][number]): string =>
  `  ${cue} ${signed(weight)}${saw ? `「${saw}」` : ''}`

const articleText = (article: Article): string => `${article.id}「${titleOf(article)}」`

const measureWords: Partial<Record<BlockReading['role'], string>> = {
  paragraph: '段',
  lead: '段',
  crosshead: '段',
  notice: '段',
  advertisement: '段',
  caption: '条图片说明',
  credit: '条图片说明',
  subhead: '行副题',
}

/** Article and part of a block: `01-28「……」第 2 段`. */
function articlePartText({ article, part, role }: BlockReading, items: readonly Article[]): string {
  const item = items.find(({ id }) => id === article)
  if (!item) return '不属于任何一篇稿件'
  return part === undefined
    ? articleText(item)
    : `${articleText(item)}第 ${part + 1} ${measureWords[role] ?? '段'}`
}

const runnerUpText = ({ runnerUp, margin }: BlockReading): string =>
  runnerUp ? `次选：${roleName[runnerUp]}，整版最优读法胜出 ${margin}` : '没有次选'

/**
 * The explanation of a line, several lines of text; undefined if the line is empty or does not exist.
 *
 * @param text the raw file as decoded
 * @param line from 1
 */
export function explainLine({ issue, reading }: ParsedIssue, text: string, line: number): string | undefined {
  const range = lineRange(text, line)
  const block = range && reading.find((each) => overlaps(each, range))
  if (!block) return undefined
  const lines = block.spans.map(([start, end]) => text.slice(start, end).trim())
  const explanation = [
    `${block.file}:${block.line} ${roleName[block.role]}`,
    ...lines.map((each) => `  ${each}`),
    block.cues.length > 0 ? '依据：' : '依据：只有上下文（前后各块的排列）',
    ...block.cues.map(cueLine),
    runnerUpText(block),
    `归入：${articlePartText(block, issue.items)}`,
  ].join('\n')
  return visibleControls(explanation)
}
